import { makeStyles, tokens } from "@fluentui/react-components";

export const useMonthViewStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
