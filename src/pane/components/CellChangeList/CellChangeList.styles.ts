import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellChangeListStyles = makeStyles({
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
  headerText: { display: "flex", flexGrow: 1, alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  sheet: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, textAlign: "start" },
  quiet: { color: tokens.colorNeutralForeground3 },
  count: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  isNew: { flexShrink: 0, whiteSpace: "nowrap" },
  panel: { margin: 0 },
  row: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  address: { flexShrink: 0, width: "44px" },
  arrow: { flexShrink: 0, alignSelf: "center", color: tokens.colorNeutralForeground3 },
  value: { minWidth: 0, maxWidth: "60%", whiteSpace: "pre-wrap" },
  emptyValue: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
