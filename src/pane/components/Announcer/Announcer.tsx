/** Tells a screen reader what a refresh has found; messages announce themselves. */
import { useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePane } from "../pane-context";

export function Announcer(): null {
  const { state, text } = usePane();
  const { announce } = useAnnounce();
  const review = state.reviewed?.review ?? null;
  useEffect(() => {
    if (review === null) return;
    const cells = review.changedCells.reduce((sum, count) => sum + count, 0);
    const result = review.edits.length === 0 ? text.month.upToDate : text.month.toWrite(text.cells(cells));
    announce(`${result} ${text.month.found(text.people(review.people.length), review.findings.length)}`);
  }, [announce, review, text]);
  return null;
}
