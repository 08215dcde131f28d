import { makeStyles, tokens } from "@fluentui/react-components";

export const useUnfinishedRunStyles = makeStyles({
  body: { whiteSpace: "normal", paddingTop: tokens.spacingVerticalXS },
  title: { display: "block" },
});
