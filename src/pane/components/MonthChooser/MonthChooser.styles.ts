import { makeStyles, tokens } from "@fluentui/react-components";

export const useMonthChooserStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  select: { flexGrow: 1, minWidth: 0 },
});
