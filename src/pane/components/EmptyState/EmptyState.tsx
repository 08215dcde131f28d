/** What stands in a view that has nothing to show yet, and how to get there. */
import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { ArrowSyncRegular, BookOpenRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import { useEmptyStateStyles } from "./EmptyState.styles";

export interface EmptyStateProps {
  readonly sentence: string;
  readonly hasRefresh?: boolean;
}

export function EmptyState({ sentence, hasRefresh = false }: EmptyStateProps): React.JSX.Element {
  const { pane, state, text } = usePane();
  const styles = useEmptyStateStyles();
  return (
    <div className={styles.box}>
      <BookOpenRegular className={styles.icon} aria-hidden />
      <Body1 align="center">{sentence}</Body1>
      {hasRefresh && (
        <Button
          icon={<ArrowSyncRegular />}
          disabledFocusable={state.activity !== null}
          onClick={() => void pane.refresh()}
        >
          {text.refresh}
        </Button>
      )}
      <Caption1 className={styles.caption} align="center">
        {text.month.readsOnly}
      </Caption1>
    </div>
  );
}
