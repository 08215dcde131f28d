import { makeStyles, tokens } from "@fluentui/react-components";

export const useMoreListStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { width: "100%", marginTop: tokens.spacingVerticalXS },
});
