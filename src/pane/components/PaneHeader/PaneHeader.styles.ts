import { makeStyles, tokens } from "@fluentui/react-components";

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
  tabs: { minWidth: 0 },
  tab: { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
  tabText: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  // English names are long: at 320 pixels the badge would push the row over the edge.
  roomyOnly: { "@media (max-width: 359px)": { display: "none" } },
});
