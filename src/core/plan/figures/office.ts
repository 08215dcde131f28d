/** What documents tell of the whole office for a rating period. */
import { within, type Day } from "../../domain/calendar";
import type { NotesCounts, OfficeFigures } from "../../domain/figures";
import type { PersonIndex } from "../../domain/people";
import { RULE_IDS } from "../../domain/rating";
import { SESSION_KINDS, type SessionIndex } from "../../domain/records";
import type { OfficeIndex } from "../office-index";
import type { RatingPeriod } from "../period";
import type { RatedPerson, RatingRules } from "../rate-person";
import { sessionsIn } from "../records/sessions";
import { isAwayFor } from "../rules/all-rules";
import { isAssessed } from "../answer";
import { isOpen, makeUpDebts } from "../office/make-up-ledger";
import { isCommendable } from "./commendable";
import { departmentFigures } from "./departments";

export function officeFigures(
  office: OfficeIndex,
  rated: readonly RatedPerson[],
  inYear: readonly RatedPerson[],
  { modes, value, rating: period }: RatingRules,
): OfficeFigures {
  const { records } = office;
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
    notes: notesOf(office, rated, period),
    open: rated.filter(({ rating: { open, override } }) => open !== null && override === null).length,
    // An office that has switched attendance off tells of nobody.
    called: rated.filter((person) => sessionsIn(person.subject.sessions, period).some(({ certain }) => certain)).length,
    late: modes.attendance === "off" ? [] : peopleWhere((person) => wasLate(person, period)),
    named: rated.flatMap(({ rating }, at) => {
      const daysOf = (sessions: readonly SessionIndex[]): Day[] =>
        sessions.flatMap((session) => records.sessions[session]?.when.first ?? []).sort((one, other) => one - other);
      const days = daysOf(rating.unexcused);
      // Reading: absences are counted over the plan year; those before the n-th are named nowhere (C48).
      const before = Math.max(0, daysOf(inYear[at]?.rating.unexcused ?? []).length - days.length);
      const told = days.slice(Math.max(0, value("criticismFrom") - 1 - before));
      return told.length === 0 ? [] : [{ person: rating.person, days: told }];
    }),
    behind: RULE_IDS.flatMap((rule) => {
      // What is only shown is for the office itself and names nobody in a circular.
      const people = modes[rule] !== "scored" ? [] : peopleWhere(({ answers }) => answers[rule].status === "short");
      const of = rated.filter(({ answers }) => isAssessed(answers[rule])).length;
      return people.length === 0 ? [] : [{ rule, people, of }];
    }),
    commendable: rated.filter(({ rating }) => isCommendable(rating)).map(({ rating }) => rating.person),
    toMakeUp: makeUpDebts(
      office,
      // An office that has switched attendance off asks nobody to make up for it.
      modes.attendance === "off"
        ? []
        : rated.filter((person) => wasExcused(person, period)).map(({ subject }) => subject),
    ).filter((debt) => isOpen(debt) && debt.day >= period.firstDay && debt.day <= period.end),
    departments: departmentFigures(office, rated, period),
  };
}

function wasExcused({ subject }: RatedPerson, rating: RatingPeriod): boolean {
  return sessionsIn(subject.sessions, rating).some(({ certain, state }) => certain && state === "excused");
}

function wasLate({ subject }: RatedPerson, rating: RatingPeriod): boolean {
  return sessionsIn(subject.sessions, rating).some(
    ({ certain, state }) => certain && (state === "late" || state === "early" || state === "late-and-early"),
  );
}

function notesOf({ records }: OfficeIndex, rated: readonly RatedPerson[], period: RatingPeriod): NotesCounts {
  const checked = new Set<PersonIndex>();
  for (const { month, notHandedIn, person } of records.notesChecks)
    if (month === period.lastMonth && !notHandedIn) checked.add(person);
  const assessed = rated.filter(({ subject, answers }) => !isAwayFor(subject, period) && isAssessed(answers.notes));
  return {
    checked: checked.size,
    assessed: assessed.length,
    met: assessed.filter(({ answers }) => answers.notes.status === "met").length,
  };
}
