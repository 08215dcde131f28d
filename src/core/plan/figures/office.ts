/** What documents tell of the whole office for a rating period. */
import { within } from "../../domain/calendar";
import type { NotesCounts, OfficeFigures } from "../../domain/figures";
import type { PersonIndex } from "../../domain/people";
import { RULE_IDS } from "../../domain/rating";
import { SESSION_KINDS } from "../../domain/records";
import type { OfficeIndex } from "../office-index";
import type { RatedPerson, RatingRules } from "../rate-person";
import { isAssessed } from "../answer";
import { departmentFigures } from "./departments";

export function officeFigures(
  office: OfficeIndex,
  rated: readonly RatedPerson[],
  { modes }: RatingRules,
): OfficeFigures {
  const { records, period } = office;
  // A session whose date is not sure is the period's only for its marks.
  const held = records.sessions.filter(
    ({ when, kind }) => within(when, period.firstDay, period.end) && SESSION_KINDS.includes(kind),
  );
  const peopleWhere = (test: (person: RatedPerson) => boolean): PersonIndex[] =>
    rated.filter(test).map(({ rating }) => rating.person);
  return {
    sessions: SESSION_KINDS.flatMap((kind) => {
      const count = held.filter((session) => session.hasAttendance && session.kind === kind).length;
      return count === 0 ? [] : [{ kind, count }];
    }),
    unsigned: held.filter(({ hasAttendance }) => !hasAttendance).length,
    notes: notesOf(office, rated),
    open: rated.filter(({ rating: { open, override } }) => open !== null && override === null).length,
    // An office that has switched attendance off tells of nobody.
    late: modes.attendance === "off" ? [] : peopleWhere(wasLate),
    named: rated.flatMap(({ rating }) => {
      const days = rating.unexcused.flatMap((session) => records.sessions[session]?.when.first ?? []);
      days.sort((one, other) => one - other);
      return days.length === 0 ? [] : [{ person: rating.person, days }];
    }),
    behind: RULE_IDS.flatMap((rule) => {
      const people = modes[rule] === "off" ? [] : peopleWhere(({ answers }) => answers[rule].status === "short");
      return people.length === 0 ? [] : [{ rule, people }];
    }),
    departments: departmentFigures(office, rated),
  };
}

function wasLate({ subject }: RatedPerson): boolean {
  return subject.sessions.some(
    ({ certain, state }) => certain && (state === "late" || state === "early" || state === "late-and-early"),
  );
}

function notesOf({ records, period }: OfficeIndex, rated: readonly RatedPerson[]): NotesCounts {
  const checked = new Set<PersonIndex>();
  for (const { month, notHandedIn, person } of records.notesChecks)
    if (month === period.lastMonth && !notHandedIn) checked.add(person);
  const assessed = rated.filter(({ subject, answers }) => !subject.isAway && isAssessed(answers.notes));
  return {
    checked: checked.size,
    assessed: assessed.length,
    met: assessed.filter(({ answers }) => answers.notes.status === "met").length,
  };
}
