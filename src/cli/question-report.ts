/** A question as JSON: the answer to it is `kind` and `about` as they stand here, and one of the candidates. */
import type { Question } from "../core/domain/question";
import { cellText } from "./cells";

export interface QuestionReport {
  readonly kind: Question["kind"];
  readonly about: Question["about"];
  readonly candidates: Question["candidates"];
  /** Cells to look at, "考勤表!D5". */
  readonly samples: readonly string[];
  readonly affects: Question["affects"];
}

export const questionReport = ({ kind, about, candidates, samples, affects }: Question): QuestionReport => ({
  kind,
  about,
  candidates,
  samples: samples.flatMap((cell) => cellText(cell) ?? []),
  affects,
});
