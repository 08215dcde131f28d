import { makeStyles, tokens } from "@fluentui/react-components";

export const useLineStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});
