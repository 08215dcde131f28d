/**
 * The plan year looked at to its end: the records up to a day, and nothing behind it but what is planned. What is not on
 * record for the days to come is what has still to be done.
 */
import { firstDay, lastDay, monthOf, numberOfMonth, type Day, type Month } from "../../domain/calendar";
import { ofMonth } from "../../domain/period";
import { RECORDED_KINDS, type NoneRecorded, type OfficeRecords } from "../../domain/records";
import { indexOffice, type OfficeIndex } from "../office-index";
import { finalMonth, planYear, yearsRating, type PlanYear } from "../period";
import { departmentsOf } from "../records/departments";
import { mayBeNone } from "../records/said-none";

/** The records of the days up to `asOf`; activities are planned ahead and stay. */
function recordsUpTo(records: OfficeRecords, asOf: Day): OfficeRecords {
  const hasBegun = (month: Month | null): boolean => month === null || firstDay(month) <= asOf;
  const isPast = records.sessions.map(({ when }) => when.first <= asOf);
  return {
    ...records,
    attendance: records.attendance.filter(({ session }) => isPast[session] === true),
    studyLog: records.studyLog.filter(({ when }) => when.first <= asOf),
    tally: records.tally.filter(({ month }) => hasBegun(month)),
    notesChecks: records.notesChecks.filter(({ month }) => hasBegun(month)),
  };
}

/** Of the months to come and of the year nothing is on record yet: what is due in them is missing, not unknown. */
function nothingYet(records: OfficeRecords, year: PlanYear, asOf: Day): NoneRecorded[] {
  const departments = departmentsOf(records.people).groups.map(({ name }) => name ?? "");
  const kinds = RECORDED_KINDS.filter(mayBeNone);
  const periods = [yearsRating(year).period];
  for (let month = monthOf(asOf + 1); month <= year.lastMonth; month += 1) periods.push(ofMonth(month));
  return kinds.flatMap((kind) =>
    periods.flatMap((period) => [
      ...departments.map((department) => ({ department, kind, of: "department" as const, period })),
      { department: "", kind, of: "centreGroup" as const, period },
    ]),
  );
}

/** The office at the end of its plan year, as far as it is known on the last day that is read. */
export function futureOffice({ records, parameters, year }: OfficeIndex): OfficeIndex {
  const last = finalMonth(year);
  const whole = planYear(last, lastDay(last), numberOfMonth(year.firstMonth));
  const noneRecorded = [...records.noneRecorded, ...nothingYet(records, whole, year.end)];
  return indexOffice({ ...recordsUpTo(records, year.end), noneRecorded }, parameters, whole);
}
