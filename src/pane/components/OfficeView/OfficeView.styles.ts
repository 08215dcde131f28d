import { makeStyles, tokens } from "@fluentui/react-components";

export const useOfficeViewStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  line: { display: "flex", flexDirection: "column", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});
