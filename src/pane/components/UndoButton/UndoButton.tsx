/** Undo of the last run, after a question that says what it does. */
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { LastRun } from "../../../core/workbook-gateway";
import { ConfirmButton } from "../ConfirmButton/ConfirmButton";
import { nameOfRun } from "../name-of-run";
import { usePane } from "../pane-context";

export function UndoButton({ run }: { readonly run: LastRun }): React.JSX.Element {
  const { pane, text, words } = usePane();
  return (
    <ConfirmButton
      label={text.undo.button}
      icon={<ArrowUndoRegular />}
      question={text.undo.question}
      explanation={text.undo.explanation(nameOfRun(run, words), text.cells(run.cells), text.sheets(run.sheets.length))}
      confirm={text.undo.confirm}
      onConfirm={() => void pane.undo()}
    />
  );
}
