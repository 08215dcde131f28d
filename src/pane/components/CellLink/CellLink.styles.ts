import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellLinkStyles = makeStyles({
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    userSelect: "text",
  },
});
