import { makeStyles, tokens } from "@fluentui/react-components";

export const useSetupViewStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
