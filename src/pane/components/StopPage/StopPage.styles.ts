import { makeStyles, tokens } from "@fluentui/react-components";

export const useStopPageStyles = makeStyles({
  provider: { minHeight: "100vh" },
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "360px",
    margin: "0 auto",
    padding: "96px 24px 24px",
    textAlign: "center",
  },
  icon: { fontSize: "48px", color: tokens.colorNeutralForeground3 },
  title: { margin: 0 },
});
