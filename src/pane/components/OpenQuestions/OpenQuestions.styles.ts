import { makeStyles, tokens } from "@fluentui/react-components";

export const useOpenQuestionsStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  waiting: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
});
