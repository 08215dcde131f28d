import { makeStyles, tokens } from "@fluentui/react-components";

export const useDocumentsViewStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // The longest of its words does not make it wider than the pane.
  select: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
  make: { alignSelf: "flex-start" },
  paper: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { paddingBlock: tokens.spacingVerticalXXS, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});
