import { makeStyles, tokens } from "@fluentui/react-components";

export const usePreviewViewStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  done: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
  },
  doneIcon: { fontSize: "40px", color: tokens.colorStatusSuccessForeground1 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  write: { flexGrow: 1 },
});
