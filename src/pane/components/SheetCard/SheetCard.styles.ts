import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetCardStyles = makeStyles({
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
  headerText: {
    display: "flex",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  kind: { flexShrink: 0, whiteSpace: "nowrap" },
  panel: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    alignItems: "stretch",
  },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, alignItems: "baseline" },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  what: { display: "flex", flexDirection: "column", minWidth: 0, flexBasis: "55%", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});
