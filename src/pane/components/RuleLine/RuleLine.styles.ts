import { makeStyles, tokens } from "@fluentui/react-components";

export const useRuleLineStyles = makeStyles({
  rule: { display: "flex", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorStatusDangerForeground1 },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  heading: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  measure: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  left: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2}`,
  },
  clause: { fontSize: "inherit", lineHeight: "inherit" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});
