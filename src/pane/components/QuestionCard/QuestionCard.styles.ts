import { makeStyles, tokens } from "@fluentui/react-components";

export const useQuestionCardStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3 },
  samples: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
