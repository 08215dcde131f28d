/** Says that questions about the workbook are open, and leads to them. */
import { Body1Strong, Button, Caption1, Card } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import { useOpenQuestionsStyles } from "./OpenQuestions.styles";

export function OpenQuestions(): React.JSX.Element | null {
  const { pane, state, text } = usePane();
  const styles = useOpenQuestionsStyles();
  const count = state.understood?.questions.length ?? 0;
  if (count === 0) return null;
  return (
    <Card appearance="filled-alternative" className={styles.card}>
      <div className={styles.line}>
        <QuestionCircleRegular className={styles.waiting} aria-hidden />
        <Body1Strong>{text.setup.asked(count)}</Body1Strong>
      </div>
      <Caption1>{text.setup.whyAsked}</Caption1>
      <Button onClick={() => pane.dispatch({ type: "view-chosen", view: "setup" })}>{text.setup.answer}</Button>
    </Card>
  );
}
