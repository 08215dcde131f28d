/** What comes after a refresh: look at the preview, or nothing, because all is up to date. */
import { Body1Strong, Button, Caption1, Card } from "@fluentui/react-components";
import { CheckmarkCircleRegular, EditRegular } from "@fluentui/react-icons";
import type { Reviewed } from "../../state/state";
import { NEXT_STEP } from "../use-kept-focus";
import { usePane } from "../pane-context";
import { useNextStepStyles } from "./NextStep.styles";

export function NextStep({ reviewed }: { readonly reviewed: Reviewed }): React.JSX.Element {
  const { pane, text } = usePane();
  const styles = useNextStepStyles();
  const { receipt, review } = reviewed;
  const cells = text.cells(review.changedCells.reduce((sum, count) => sum + count, 0));
  // The message of the run says that it is written; nothing is left to do here.
  if (receipt !== null) return <></>;
  if (review.edits.length === 0) {
    const isRated = review.people.some(({ final }) => final !== "not-assessed");
    return (
      <Card appearance="filled-alternative" className={styles.card}>
        <div className={styles.line}>
          <CheckmarkCircleRegular className={styles.done} aria-hidden />
          <Body1Strong>{isRated ? text.month.upToDate : text.month.nobodyRated}</Body1Strong>
        </div>
        {isRated && <Caption1>{text.month.upToDateProof}</Caption1>}
      </Card>
    );
  }
  return (
    <Card appearance="filled-alternative" className={styles.card}>
      <div className={styles.line}>
        <EditRegular className={styles.waiting} aria-hidden />
        <Body1Strong>{text.month.toWrite(cells)}</Body1Strong>
      </div>
      <Button
        appearance="primary"
        {...NEXT_STEP}
        onClick={() => pane.dispatch({ type: "view-chosen", view: "preview" })}
      >
        {text.month.openPreview}
      </Button>
    </Card>
  );
}
