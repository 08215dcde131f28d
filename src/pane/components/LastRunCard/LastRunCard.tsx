/** The last run that wrote, and its undo. */
import { Caption1 } from "@fluentui/react-components";
import { nameOfRun } from "../name-of-run";
import { isUnfinished } from "../../state/state";
import { usePane } from "../pane-context";
import { Section } from "../Section/Section";
import { UndoButton } from "../UndoButton/UndoButton";

export function LastRunCard(): React.JSX.Element | null {
  const { state, text, words } = usePane();
  const { lastRun } = state;
  // An unfinished run has a message of its own, with its own button.
  if (lastRun === null || isUnfinished(state)) return null;
  const what = nameOfRun(lastRun, words);
  const facts = text.month.lastRunFacts(what, text.cells(lastRun.cells), text.sheets(lastRun.sheets.length));
  return (
    <Section title={text.month.lastRun}>
      <Caption1>{facts}</Caption1>
      <UndoButton run={lastRun} />
    </Section>
  );
}
