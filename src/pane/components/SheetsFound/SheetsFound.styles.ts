import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetsFoundStyles = makeStyles({
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
  headerText: {
    display: "flex",
    flexGrow: 1,
    alignItems: "baseline",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
  },
  panel: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  kind: { flexShrink: 0, whiteSpace: "nowrap" },
  name: { flexGrow: 1, minWidth: 0 },
});
