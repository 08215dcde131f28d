/** What was answered "there was none" and is not written yet, each to be taken back. */
import { Button, Caption1 } from "@fluentui/react-components";
import { parsePeriod } from "../../../core/domain/period";
import type { NothingRecordedDecision } from "../../../core/domain/question";
import { usePane } from "../pane-context";
import { Section } from "../Section/Section";
import { useNoneRecordedStyles } from "./NoneRecorded.styles";

export function AnsweredNone(): React.JSX.Element | null {
  const { pane, state, text, words } = usePane();
  const styles = useNoneRecordedStyles();
  const answered = state.answers.filter(
    (one): one is NothingRecordedDecision => one.kind === "nothing-recorded" && one.answer === "none",
  );
  if (answered.length === 0) return null;
  return (
    <Section title={text.warnings.answered}>
      {answered.map(({ about }) => {
        const period = parsePeriod(about.period);
        const whose = about.of === "centreGroup" ? text.warnings.centreGroup : about.department;
        const what = text.warnings.answeredNone(
          whose,
          words.recordedKinds[about.kind],
          period === null ? about.period : words.period(period),
        );
        return (
          <div key={JSON.stringify(about)} className={styles.line}>
            <Caption1>{what}</Caption1>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${text.warnings.takeBack} ${what}`}
              disabledFocusable={state.activity !== null}
              onClick={() => void pane.decide({ kind: "nothing-recorded", about, answer: "not-registered" })}
            >
              {text.warnings.takeBack}
            </Button>
          </div>
        );
      })}
    </Section>
  );
}
