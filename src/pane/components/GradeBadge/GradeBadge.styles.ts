import { makeStyles } from "@fluentui/react-components";

export const useGradeBadgeStyles = makeStyles({
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
});
