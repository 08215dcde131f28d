/** Picks out of a review what the pane shows at a glance. */
import { cellChanges } from "../../core/domain/edits";
import type { Overall } from "../../core/domain/rating";
import type { Review } from "../../core/review";
import { personKeys } from "../../core/sheets/person-key";
import { finalChanges } from "./final-changes";
import type { MonthReview, PersonLine } from "./month-review";

/** `hasRegister`: the workbook that was reviewed has a register of the add-in's. */
export function toMonthReview(review: Review, hasRegister: boolean): MonthReview {
  const { month, asOf, sheets, findings, edits, records, ratings } = review;
  const people = ratings.people.flatMap(({ person: index, month: rating }): Omit<PersonLine, "change">[] => {
    const person = records.people[index];
    if (person === undefined) return [];
    const { style, content, time, effect, overall, inspector, override, final } = rating;
    return [
      {
        person: index,
        name: person.name,
        number: person.number,
        department: person.department,
        cell: person.cell,
        aspects: { style: style.grade, content: content.grade, time: time.grade, effect: effect.grade },
        overall,
        inspector: inspector?.grade ?? null,
        override: override?.grade ?? null,
        final,
      },
    ];
  });
  const keys = personKeys(records.people);
  const changes = finalChanges(
    edits,
    people.map(({ person, name, number, department }) => ({ key: keys[person] ?? name, name, number, department })),
    hasRegister,
  );
  const finals: Record<Overall, number> = { good: 0, medium: 0, poor: 0, "not-assessed": 0, undetermined: 0 };
  for (const { final } of people) finals[final] += 1;
  return {
    month,
    asOf,
    sheets,
    people: people.map((line, at) => ({ ...line, change: changes[at] ?? null })),
    finals,
    findings,
    edits,
    changedCells: edits.map((edit) => cellChanges(edit).length),
  };
}
