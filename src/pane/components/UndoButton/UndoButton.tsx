/** Undo of the last run, after a question that says what it does. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { nameOfRun } from "../name-of-run";
import type { LastRun } from "../../../core/workbook-gateway";
import { usePane } from "../pane-context";
import { useUndoButtonStyles } from "./UndoButton.styles";

export function UndoButton({ run }: { readonly run: LastRun }): React.JSX.Element {
  const { pane, state, text, words } = usePane();
  const styles = useUndoButtonStyles();
  const what = nameOfRun(run, words);
  const explanation = text.undo.explanation(what, text.cells(run.cells), text.sheets(run.sheets.length));
  return (
    // Without its closing movement the dialog is gone before the undo takes this card away: cut short it would leave the
    // rest of the pane hidden from screen readers.
    <Dialog modalType="alert" surfaceMotion={null}>
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<ArrowUndoRegular />} disabledFocusable={state.activity !== null}>
          {text.undo.button}
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.dialogBody}>
          <DialogTitle>{text.undo.question}</DialogTitle>
          <DialogContent>{explanation}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="secondary">{text.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void pane.undo()}>
                {text.undo.confirm}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
