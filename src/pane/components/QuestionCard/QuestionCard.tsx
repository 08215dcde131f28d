/** A question about the workbook: what is asked, what depends on it, where to look, and the answers. */
import { Body1Strong, Button, Caption1, Card } from "@fluentui/react-components";
import type { Answer, Question } from "../../../core/domain/question";
import { questionText } from "../../../core/messages";
import { fieldName } from "../../../core/sheets/field-names";
import { CellLink } from "../CellLink/CellLink";
import { ChoiceMenu } from "../ChoiceMenu/ChoiceMenu";
import { usePane } from "../pane-context";
import { useQuestionCardStyles } from "./QuestionCard.styles";

/** So many answers stand side by side; more of them in a menu. */
const MOST_BUTTONS = 3;
const MOST_SAMPLES = 3;

export function QuestionCard({ question }: { readonly question: Question }): React.JSX.Element {
  const { pane, state, text } = usePane();
  const styles = useQuestionCardStyles();
  const { sentence, depends, answers } = questionText(question, state.language, (role) =>
    fieldName(role, state.language),
  );
  const answer = (at: number): void => {
    const { kind, about, candidates } = question;
    // The candidates are of the question's own kind.
    void pane.decide({ kind, about, answer: candidates[at] } as Answer);
  };
  return (
    <Card appearance="filled-alternative" className={styles.card} role="group" aria-label={sentence}>
      <Body1Strong>{sentence}</Body1Strong>
      <Caption1 className={styles.quiet}>{depends}</Caption1>
      {question.samples.length > 0 && (
        <div className={styles.samples}>
          <Caption1 className={styles.quiet}>{text.setup.lookAt}</Caption1>
          {question.samples.slice(0, MOST_SAMPLES).map((cell, at) => (
            <CellLink key={at} cell={cell} />
          ))}
        </div>
      )}
      {answers.length <= MOST_BUTTONS ? (
        <div className={styles.answers}>
          {answers.map((label, at) => (
            <Button key={label} size="small" disabledFocusable={state.activity !== null} onClick={() => answer(at)}>
              {label}
            </Button>
          ))}
        </div>
      ) : (
        <ChoiceMenu
          label={sentence}
          choices={answers.map((label, at) => ({ key: String(at), label }))}
          chosen={null}
          placeholder={text.setup.choose}
          onChoose={(key) => answer(Number(key))}
        />
      )}
    </Card>
  );
}
