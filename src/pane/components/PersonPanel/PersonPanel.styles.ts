import { makeStyles, tokens } from "@fluentui/react-components";

export const usePersonPanelStyles = makeStyles({
  who: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  name: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
