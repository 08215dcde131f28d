/** A write that was cut off half way: nothing else may be written before it is put back. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { isUnfinished } from "../../state/state";
import { usePane } from "../pane-context";
import { useUnfinishedRunStyles } from "./UnfinishedRun.styles";

export function UnfinishedRun(): React.JSX.Element | null {
  const { pane, state, text } = usePane();
  const styles = useUnfinishedRunStyles();
  if (!isUnfinished(state)) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{text.undo.unfinished}</MessageBarTitle>
        {text.undo.unfinishedAdvice}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" disabled={state.activity !== null} onClick={() => void pane.undo()}>
          {text.undo.putBack}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
