/** The office's records indexed once for a plan year; every rule reads from here. */
import { firstDay, touches, type Month } from "../domain/calendar";
import type { Person, PersonIndex } from "../domain/people";
import type { Inspection, OfficeRecords, Override } from "../domain/records";
import { valueAt, type Parameters } from "./parameters";
import { endedWeeks, monthsOf, type PlanYear, type Week } from "./period";
import { inDays, inHours } from "./records/lengths";
import { byPerson, type ByPerson } from "./records/by-person";
import { departmentsOf, type Departments, type GroupIndex } from "./records/departments";
import { NotesIndex } from "./records/notes-index";
import { plansRecorded } from "./records/plans-recorded";
import { calledSessions, sessionsOf, type CalledSession, type YearSession } from "./records/sessions";
import { yearRecords, type YearRecords } from "./records/year-records";
import { SaidNone } from "./records/said-none";
import { StudyIndex } from "./records/study-index";
import { serviceOf, type Service } from "./service";

export interface OfficeIndex {
  readonly records: OfficeRecords;
  readonly parameters: Parameters;
  readonly year: PlanYear;
  /** Weeks of each month of the year that have ended and are not exempt. */
  readonly weeks: ReadonlyMap<Month, readonly Week[]>;
  readonly departments: Departments;
  readonly sessions: readonly YearSession[];
  readonly study: StudyIndex;
  readonly saidNone: SaidNone;
  readonly notes: NotesIndex;
  /** By department: from which month on plans are on record for the plan year; null: none. */
  readonly plansRecorded: readonly (Month | null)[];
  /** What is on record for rules that are asked for once a year. */
  readonly inYear: YearRecords;
  readonly inspections: ByPerson<Inspection>;
  readonly overrides: ByPerson<Override>;
}

/** A person as the rules see them in the plan year. */
export interface Subject {
  readonly person: Person;
  readonly index: PersonIndex;
  readonly group: GroupIndex;
  readonly service: Service;
  /** The sessions of the year the person was called to, and of the quarter that ends in its first month. */
  readonly sessions: readonly CalledSession[];
}

/** Indexes the records; each list is walked once. */
export function indexOffice(records: OfficeRecords, parameters: Parameters, year: PlanYear): OfficeIndex {
  const departments = departmentsOf(records.people);
  const saidNone = new SaidNone(records.noneRecorded, departments, year);
  return {
    records,
    parameters,
    year,
    weeks: new Map(monthsOf(year).map((month) => [month, countedWeeks(parameters, year, month)])),
    departments,
    sessions: sessionsOf(
      records.sessions.map((session) => inDays(session, parameters)),
      records.attendance,
      firstDay(year.firstMonth - 2),
      year.end,
      (day) => valueAt(parameters, "lateFrom", day),
    ),
    study: new StudyIndex(
      records.studyLog.map((record) => inHours(record, parameters)),
      records.tally,
      departments,
      year,
      saidNone,
    ),
    saidNone,
    notes: new NotesIndex(records, departments, year),
    plansRecorded: plansRecorded(records, departments, year, saidNone),
    inYear: yearRecords(records, departments, year),
    inspections: byPerson(records.inspections),
    overrides: byPerson(records.overrides),
  };
}

/** Weeks of a month that have ended, without those touched by a range of `exemptWeeks` in force at their end. */
function countedWeeks(parameters: Parameters, year: PlanYear, month: Month): Week[] {
  return endedWeeks(year, month).filter((week) => {
    const exempt = valueAt(parameters, "exemptWeeks", week.last);
    return !exempt.some((range) => touches(range, week.first, week.last));
  });
}

/** A person with their service, department and sessions. */
export function subjectOf(office: OfficeIndex, person: Person): Subject {
  const service = serviceOf(person);
  return {
    person,
    index: person.index,
    group: office.departments.groupOf[person.index] ?? -1,
    service,
    sessions: calledSessions(office.sessions, person, service),
  };
}
