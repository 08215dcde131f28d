import { makeStyles, tokens } from "@fluentui/react-components";

export const useGradesComparedStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalS },
  columns: { display: "flex", margin: 0, columnGap: tokens.spacingHorizontalXS },
  column: { display: "flex", flexDirection: "column", alignItems: "center", flexGrow: 1, flexBasis: 0, minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
  grade: { margin: 0, minHeight: "28px", display: "flex", alignItems: "center" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});
