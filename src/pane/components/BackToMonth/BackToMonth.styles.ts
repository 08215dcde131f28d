import { makeStyles, tokens } from "@fluentui/react-components";

export const useBackToMonthStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
