import { makeStyles, tokens } from "@fluentui/react-components";

export const useConfirmButtonStyles = makeStyles({
  surface: {
    width: `calc(100vw - 2 * ${tokens.spacingHorizontalL})`,
    maxWidth: "400px",
    padding: tokens.spacingHorizontalL,
  },
  dialogBody: { rowGap: tokens.spacingVerticalM },
});
