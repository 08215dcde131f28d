import { makeStyles, tokens } from "@fluentui/react-components";

export const useFilterChipsStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: "auto" },
  detail: { marginLeft: tokens.spacingHorizontalXS, fontVariantNumeric: "tabular-nums" },
});
