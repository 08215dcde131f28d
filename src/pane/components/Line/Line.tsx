/** A line of a list: what or who, and what is to be said of it. */
import { Caption1Strong } from "@fluentui/react-components";
import { useLineStyles } from "./Line.styles";

export function Line({
  name,
  children,
}: {
  readonly name: string;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const styles = useLineStyles();
  return (
    <div className={styles.line}>
      <Caption1Strong>{name}</Caption1Strong>
      {children}
    </div>
  );
}
