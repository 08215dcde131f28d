/** What can be done with what a view shows; it stays in sight at the pane's foot. Says so where nothing can be written. */
import { Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isUnfinished } from "../../state/state";
import { usePane } from "../pane-context";
import { useActionBarStyles } from "./ActionBar.styles";

export function ActionBar({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const { state, text } = usePane();
  const styles = useActionBarStyles();
  return (
    <div className={styles.bar}>
      {isUnfinished(state) && <Caption1>{text.preview.blocked}</Caption1>}
      {children}
    </div>
  );
}
