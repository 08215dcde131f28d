import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoneRecordedStyles = makeStyles({
  answer: { marginLeft: "32px", marginBottom: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
});
