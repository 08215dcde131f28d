/** The office's records indexed once for a rating period; every rule reads from here. */
import { touches, type Month } from "../domain/calendar";
import type { Person, PersonIndex } from "../domain/people";
import type { Inspection, OfficeRecords, Override } from "../domain/records";
import { valueAt, type Parameters } from "./parameters";
import { endedWeeks, monthsOf, type RatingPeriod, type Week } from "./period";
import { inDays, inHours } from "./records/lengths";
import { byPerson, type ByPerson } from "./records/by-person";
import { departmentsOf, type Departments, type GroupIndex } from "./records/departments";
import { NotesIndex } from "./records/notes-index";
import { plansRecorded } from "./records/plans-recorded";
import { calledSessions, sessionsOf, type CalledSession, type PeriodSession } from "./records/sessions";
import { StudyIndex } from "./records/study-index";
import { inServiceSometime, serviceOf, type Service } from "./service";

export interface OfficeIndex {
  readonly records: OfficeRecords;
  readonly parameters: Parameters;
  readonly period: RatingPeriod;
  /** Weeks of each month of the period that have ended and are not exempt. */
  readonly weeks: ReadonlyMap<Month, readonly Week[]>;
  readonly departments: Departments;
  readonly sessions: readonly PeriodSession[];
  readonly study: StudyIndex;
  readonly notes: NotesIndex;
  /** By department: whether plans are on record for the plan year. */
  readonly plansRecorded: readonly boolean[];
  readonly inspections: ByPerson<Inspection>;
  readonly overrides: ByPerson<Override>;
}

/** A person as the rules see them in the rating period. */
export interface Subject {
  readonly person: Person;
  readonly index: PersonIndex;
  readonly group: GroupIndex;
  readonly service: Service;
  /** Out of service for the whole rating period: nothing is due. */
  readonly isAway: boolean;
  readonly sessions: readonly CalledSession[];
}

/** Indexes the records; each list is walked once. */
export function indexOffice(records: OfficeRecords, parameters: Parameters, period: RatingPeriod): OfficeIndex {
  const departments = departmentsOf(records.people);
  return {
    records,
    parameters,
    period,
    weeks: new Map(monthsOf(period).map((month) => [month, countedWeeks(parameters, period, month)])),
    departments,
    sessions: sessionsOf(
      records.sessions.map((session) => inDays(session, parameters)),
      records.attendance,
      period,
    ),
    study: new StudyIndex(
      records.studyLog.map((record) => inHours(record, parameters)),
      records.tally,
      departments,
      period,
    ),
    notes: new NotesIndex(records, departments, period),
    plansRecorded: plansRecorded(records, departments, period),
    inspections: byPerson(records.inspections),
    overrides: byPerson(records.overrides),
  };
}

/** Weeks of a month that have ended, without those touched by a range of `exemptWeeks` in force at their end. */
function countedWeeks(parameters: Parameters, period: RatingPeriod, month: Month): Week[] {
  return endedWeeks(period, month).filter((week) => {
    const exempt = valueAt(parameters, "exemptWeeks", week.last);
    return !exempt.some((range) => touches(range, week.first, week.last));
  });
}

/** A person with their service, department and sessions of the period. */
export function subjectOf(office: OfficeIndex, person: Person): Subject {
  const service = serviceOf(person);
  const { firstDay, end } = office.period;
  return {
    person,
    index: person.index,
    group: office.departments.groupOf[person.index] ?? -1,
    service,
    isAway: inServiceSometime(service, firstDay, end) === "no",
    sessions: calledSessions(office.sessions, person, service),
  };
}
