/** The workbook as it was understood: what is asked about it, each sheet, and what the office has said. */
import { Accordion, Body1, Button, Caption1 } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { questionKey } from "../../../core/domain/question";
import { BackToMonth } from "../BackButton/BackButton";
import { DecidedList } from "../DecidedList/DecidedList";
import { usePane } from "../pane-context";
import { QuestionCard } from "../QuestionCard/QuestionCard";
import { Section } from "../Section/Section";
import { SheetCard } from "../SheetCard/SheetCard";
import { useSetupViewStyles } from "./SetupView.styles";

/** So many questions at once; the next ones follow as they are answered. */
const MOST_AT_ONCE = 5;

export function SetupView(): React.JSX.Element {
  const { pane, state, text } = usePane();
  const styles = useSetupViewStyles();
  const { understood } = state;
  if (understood === null)
    return (
      <>
        <BackToMonth />
        <Body1>{text.month.invitation}</Body1>
        <Button icon={<ArrowSyncRegular />} onClick={() => void pane.refresh("setup")}>
          {text.refresh}
        </Button>
      </>
    );
  const { questions, sheets, decisions } = understood;
  const own = sheets.filter(({ kind }) => kind !== "own");
  const isRead = ({ kind }: (typeof own)[number]): boolean => kind !== "other";
  const ordered = [...own.filter(isRead), ...own.filter((sheet) => !isRead(sheet))];
  return (
    <>
      <BackToMonth />
      <Section title={text.setup.questions} aside={text.count(questions.length)}>
        {questions.length === 0 ? (
          <Body1>{text.setup.noQuestions}</Body1>
        ) : (
          <div className={styles.cards}>
            <Caption1>{text.setup.explanation}</Caption1>
            {questions.slice(0, MOST_AT_ONCE).map((question) => (
              <QuestionCard key={questionKey(question)} question={question} />
            ))}
          </div>
        )}
      </Section>
      <Section title={text.month.sheetsFound} aside={text.month.sheetsRead(own.filter(isRead).length, own.length)}>
        <Accordion collapsible multiple>
          {ordered.map((seen) => (
            <SheetCard key={seen.sheet} seen={seen} />
          ))}
        </Accordion>
      </Section>
      {decisions.length > 0 && (
        <Section title={text.setup.decided}>
          <DecidedList decisions={decisions} />
        </Section>
      )}
    </>
  );
}
