import { makeStyles, tokens } from "@fluentui/react-components";

export const useFinalChangeListStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  change: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, flexShrink: 0 },
  arrow: { color: tokens.colorNeutralForeground3 },
});
