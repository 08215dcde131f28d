/** A review in a few short sentences, for the command line and the pane's first view. */
import type { Month } from "../domain/calendar";
import { cellChanges, type ReviewEdit } from "../domain/edits";
import { SEVERITY, type Finding, type Severity } from "../domain/findings";
import type { Language } from "../domain/language";
import type { PeriodRatings, Overall } from "../domain/rating";
import { catalogueOf } from "./catalogues";

const SHOWN: readonly Overall[] = ["good", "medium", "poor", "not-assessed", "undetermined"];

export interface SummarisedReview {
  readonly month: Month;
  readonly ratings: PeriodRatings;
  readonly findings: readonly Finding[];
  readonly edits: readonly ReviewEdit[];
}

/** Three sentences: grades, findings, what would change in the workbook. */
export function reviewSummary({ month, ratings, findings, edits }: SummarisedReview, language: Language): string[] {
  const { summary, words } = catalogueOf(language);
  const finals = ratings.people.map(({ final }) => final);
  const grades = SHOWN.map((grade) => [words.grades[grade], finals.filter((final) => final === grade).length] as const);
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const { code } of findings) counts[SEVERITY[code]] += 1;
  const changes = edits.map((edit) => cellChanges(edit).length).filter((count) => count > 0);
  return [
    summary.grades(
      month,
      finals.length,
      grades.filter(([, count]) => count > 0),
    ),
    summary.findings(counts),
    summary.changes(
      changes.reduce((total, count) => total + count, 0),
      changes.length,
    ),
  ];
}
