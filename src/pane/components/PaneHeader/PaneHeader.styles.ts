import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

export const usePaneHeaderStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    // Excel lays its own menu button over the top right corner (EXCEL-PLATFORM 8).
    paddingRight: "16px",
    paddingLeft: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // For screen readers: Excel shows the pane's name above it.
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  tabs: { display: "flex", minWidth: 0 },
  tab: {
    ...createFocusOutlineStyle(),
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover, borderBottomColor: tokens.colorNeutralStroke1Hover },
  },
  openTab: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  // English names are long: at 320 pixels the badge would push the row over the edge.
  roomyOnly: { "@media (max-width: 359px)": { display: "none" } },
});
