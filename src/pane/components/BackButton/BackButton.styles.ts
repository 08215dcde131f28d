import { makeStyles, tokens } from "@fluentui/react-components";

export const useBackButtonStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
