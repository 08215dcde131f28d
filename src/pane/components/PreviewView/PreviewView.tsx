/** Everything that Write would do, by person and by cell; nothing is written from here without a press of Write. */
import { Body1, Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { isCellEdit } from "../../../core/domain/edits";
import { canWrite, type Reviewed } from "../../state/state";
import { ActionBar } from "../ActionBar/ActionBar";
import { CellChangeList } from "../CellChangeList/CellChangeList";
import { EmptyState } from "../EmptyState/EmptyState";
import { FinalChangeList } from "../FinalChangeList/FinalChangeList";
import { NEXT_STEP } from "../use-kept-focus";
import { usePane } from "../pane-context";
import { RatingPlaceChoice } from "../RatingPlaceChoice/RatingPlaceChoice";
import { Section } from "../Section/Section";
import { UndoButton } from "../UndoButton/UndoButton";
import { usePreviewViewStyles } from "./PreviewView.styles";

export function PreviewView(): React.JSX.Element {
  const { state, text } = usePane();
  const { reviewed } = state;
  if (reviewed === null) return <EmptyState sentence={text.preview.none} hasRefresh />;
  if (reviewed.receipt !== null || reviewed.review.edits.length === 0) return <NothingLeft reviewed={reviewed} />;
  return <Changes reviewed={reviewed} />;
}

function NothingLeft({ reviewed }: { readonly reviewed: Reviewed }): React.JSX.Element {
  const { state, text } = usePane();
  const styles = usePreviewViewStyles();
  const { receipt, review } = reviewed;
  // The message of the run says what was written and where.
  if (receipt !== null) return <>{state.lastRun !== null && <UndoButton run={state.lastRun} />}</>;
  const isRated = review.people.some(({ final }) => final !== "not-assessed");
  return (
    <div className={styles.done}>
      <CheckmarkCircleRegular className={styles.doneIcon} aria-hidden />
      <Body1Strong>{isRated ? text.month.upToDate : text.month.nobodyRated}</Body1Strong>
      {isRated && <Body1>{text.month.upToDateProof}</Body1>}
      {isRated && <RatingPlaceChoice review={review} />}
    </div>
  );
}

function Changes({ reviewed }: { readonly reviewed: Reviewed }): React.JSX.Element {
  const { pane, state, text, words } = usePane();
  const styles = usePreviewViewStyles();
  const { review } = reviewed;
  const cells = text.cells(review.changedCells.reduce((sum, count) => sum + count, 0));
  const sheets = review.edits.filter(isCellEdit).length;
  const onlyRemembers = sheets === 0;
  return (
    <>
      <div className={styles.summary}>
        <Body1Strong>{words.month(review.month)}</Body1Strong>
        <Body1>{onlyRemembers ? text.preview.onlyRemembers : text.preview.summary(cells, text.sheets(sheets))}</Body1>
        <Caption1 className={styles.quiet}>{text.preview.untouched}</Caption1>
      </div>
      <RatingPlaceChoice review={review} />
      {!onlyRemembers && (
        <>
          <FinalChangeList people={review.people} />
          <Section title={text.preview.cellsBySheet}>
            <CellChangeList edits={review.edits} counts={review.changedCells} />
          </Section>
        </>
      )}
      <ActionBar>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            className={styles.write}
            disabledFocusable={!canWrite(state)}
            {...NEXT_STEP}
            onClick={() => void pane.write()}
          >
            {onlyRemembers ? text.preview.remember : text.preview.write(cells)}
          </Button>
          <Button
            disabled={state.activity !== null}
            onClick={() => pane.dispatch({ type: "view-chosen", view: "month" })}
          >
            {text.cancel}
          </Button>
        </div>
      </ActionBar>
    </>
  );
}
