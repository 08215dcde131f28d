/** The answer to a finding that nothing of a kind is recorded: there was none. It can be taken back, and changes no cell by itself. */
import { Button } from "@fluentui/react-components";
import type { FindingOf } from "../../../core/domain/findings";
import { formatPeriod } from "../../../core/domain/period";
import { usePane } from "../pane-context";
import { useNoneRecordedStyles } from "./NoneRecorded.styles";

export function NoneRecorded({
  finding,
}: {
  readonly finding: FindingOf<"nothing-recorded">;
}): React.JSX.Element | null {
  const { pane, state, text } = usePane();
  const styles = useNoneRecordedStyles();
  const { department, kind, of } = finding.facts;
  const period = finding.period === null ? "" : formatPeriod(finding.period);
  const question = state.reviewed?.review.unrecorded.find(
    ({ about }) =>
      about.department === department &&
      about.kind === kind &&
      about.of === of &&
      // Plans are asked about for the year, whichever month is rated.
      (about.period === period || kind === "plan"),
  );
  if (question === undefined) return null;
  return (
    <Button
      size="small"
      className={styles.answer}
      disabledFocusable={state.activity !== null}
      onClick={() => void pane.decide({ kind: "nothing-recorded", about: question.about, answer: "none" })}
    >
      {text.warnings.noneRecorded(text.people(question.affects.people ?? 0))}
    </Button>
  );
}
