import { makeStyles, tokens } from "@fluentui/react-components";

export const useSettingTrialStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // The longest of its words does not make it wider than the pane.
  select: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
  try: { alignSelf: "flex-start" },
});
