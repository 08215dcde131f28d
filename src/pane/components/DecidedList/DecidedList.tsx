/** What the office has said about the workbook, each to be taken back. */
import { Button, Caption1 } from "@fluentui/react-components";
import { questionKey, type Decision } from "../../../core/domain/question";
import { decisionText } from "../../../core/messages";
import { fieldName } from "../../../core/sheets/field-names";
import { Line } from "../Line/Line";
import { MoreList } from "../MoreList/MoreList";
import { usePane } from "../pane-context";

/** Decisions that answer a question. */
export type AnsweredQuestion = Exclude<Decision, { readonly kind: "rating-place" }>;

export function DecidedList({ decisions }: { readonly decisions: readonly AnsweredQuestion[] }): React.JSX.Element {
  const { pane, state, text, words } = usePane();
  return (
    <MoreList
      label={text.setup.decided}
      items={decisions}
      keyOf={questionKey}
      render={(decision) => {
        const { sentence, answer } = decisionText(decision, state.language, (role) => fieldName(role, state.language));
        return (
          <Line name={sentence}>
            <Caption1>{text.setup.answeredOn(answer, words.day(decision.decidedOn))}</Caption1>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${text.warnings.takeBack} ${sentence}`}
              disabledFocusable={state.activity !== null}
              onClick={() => void pane.takeBack(decision)}
            >
              {text.warnings.takeBack}
            </Button>
          </Line>
        );
      }}
    />
  );
}
