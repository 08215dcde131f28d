/** A grade, told by its word; the colour only repeats it. */
import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { Overall } from "../../../core/domain/rating";
import { usePane } from "../pane-context";
import { useGradeBadgeStyles } from "./GradeBadge.styles";

const COLORS: Readonly<Record<Overall, NonNullable<BadgeProps["color"]>>> = {
  good: "success",
  medium: "brand",
  poor: "danger",
  "not-assessed": "subtle",
  undetermined: "subtle",
};

export interface GradeBadgeProps {
  readonly grade: Overall;
  readonly size?: BadgeProps["size"];
}

export function GradeBadge({ grade, size = "medium" }: GradeBadgeProps): React.JSX.Element {
  const { words } = usePane();
  const styles = useGradeBadgeStyles();
  return (
    <Badge className={styles.badge} size={size} shape="rounded" appearance="tint" color={COLORS[grade]}>
      {words.grades[grade]}
    </Badge>
  );
}
