/** Picks out of a review what the pane shows at a glance. */
import { cellChanges } from "../../core/domain/edits";
import { chosenRatingPlace } from "../../core/domain/question";
import type { Overall } from "../../core/domain/rating";
import { studyDays } from "../../core/circulars";
import type { Review } from "../../core/review";
import type { MonthReview, PersonLine, SetupCase } from "./month-review";

/** What the set-up view shows. */
export function toSetup({
  sheets,
  questions,
  decisions,
}: Pick<Review, "sheets" | "questions" | "decisions">): SetupCase {
  return {
    sheets,
    questions: questions.filter((question) => question.kind !== "nothing-recorded"),
    decisions: decisions.filter((decision) => decision.kind !== "rating-place" && decision.kind !== "nothing-recorded"),
  };
}

export function toMonthReview(review: Review): MonthReview {
  const { month, asOf, sheets, findings, edits, finalChanges, records, ratings, decisions, questions } = review;
  const changeOf = new Map(finalChanges.map((change) => [change.person, change]));
  const people = ratings.people.flatMap((rating): PersonLine[] => {
    const { person: index } = rating;
    const person = records.people[index];
    if (person === undefined) return [];
    const { style, content, time, effect, overall, open, inspector, override, final } = rating;
    return [
      {
        person: index,
        name: person.name,
        number: person.number,
        department: person.department,
        cell: person.cell,
        aspects: { style: style.grade, content: content.grade, time: time.grade, effect: effect.grade },
        overall,
        open: open === null ? null : { worst: open.worst, best: open.best },
        inspector: inspector?.grade ?? null,
        override: override?.grade ?? null,
        final,
        change: changeOf.get(index) ?? null,
      },
    ];
  });
  const finals: Record<Overall, number> = { good: 0, medium: 0, poor: 0, "not-assessed": 0, undetermined: 0 };
  for (const { final } of people) finals[final] += 1;
  return {
    month,
    asOf,
    setup: toSetup({ sheets, questions, decisions }),
    hasRoster: records.hasRoster,
    ratingPlace: chosenRatingPlace(decisions) ?? "beside-roster",
    studyDays: studyDays(review),
    people,
    finals,
    findings,
    unrecorded: questions.filter((question) => question.kind === "nothing-recorded"),
    edits,
    ownSheets: Object.fromEntries(
      edits.flatMap((edit) => (edit.kind === "sheet" ? [[edit.owned, edit.sheet] as const] : [])),
    ),
    changedCells: edits.map((edit) => cellChanges(edit).length),
  };
}
