/** Numbers of each department for documents (C57). */
import type { DepartmentFigures } from "../../domain/figures";
import type { Overall } from "../../domain/rating";
import type { OfficeIndex } from "../office-index";
import type { RatedPerson } from "../rate-person";
import type { RatingPeriod } from "../period";
import { isAwayFor } from "../rules/all-rules";
import { hasAttended, sessionsIn } from "../records/sessions";
import { isAssessed } from "../answer";
import { keepsPace } from "./commendable";

/** Figures of the people in service on at least one day of the period; people without a department stand under "". */
export function departmentFigures(
  office: OfficeIndex,
  rated: readonly RatedPerson[],
  rating: RatingPeriod,
): DepartmentFigures[] {
  return office.departments.groups.map(({ name, members }) =>
    figuresOf(
      name ?? "",
      members.flatMap((member) => {
        const person = rated[member];
        return person === undefined || isAwayFor(person.subject, rating) ? [] : [person];
      }),
      rating,
    ),
  );
}

function figuresOf(name: string, people: readonly RatedPerson[], period: RatingPeriod): DepartmentFigures {
  const finals: Record<Overall, number> = { good: 0, medium: 0, poor: 0, "not-assessed": 0, undetermined: 0 };
  let [called, present, excused, unexcused, undecided, notesMet, notesAssessed] = [0, 0, 0, 0, 0, 0, 0];
  for (const { subject, answers, rating } of people) {
    finals[rating.final] += 1;
    if (isAssessed(answers.notes)) notesAssessed += 1;
    if (answers.notes.status === "met") notesMet += 1;
    for (const { certain, state } of sessionsIn(subject.sessions, period)) {
      // A session of which the month is unknown is not the month's.
      if (!certain) continue;
      called += 1;
      if (hasAttended(state)) present += 1;
      else if (state === "excused") excused += 1;
      else if (state === "unexcused") unexcused += 1;
      else undecided += 1;
    }
  }
  const isComplete = called > 0 && present === called;
  return {
    name,
    people: people.length,
    called,
    present,
    excused,
    unexcused,
    undecided,
    notesMet,
    notesAssessed,
    finals,
    isCommendable: isComplete && people.every(({ rating }) => keepsPace(rating)),
  };
}
