import { makeStyles, tokens } from "@fluentui/react-components";

export const useNextStepStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  done: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  waiting: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
});
