/** C30, C31: central study for all held in the month, a day in total. */
import { firstDay, lastDay, touches, within } from "../../domain/calendar";
import { UNREADABLE } from "../../domain/people";
import { reaches } from "../compare";
import type { OfficeIndex } from "../office-index";
import { valueAt } from "../parameters";
import { monthHasEnded, type RatingPeriod } from "../period";
import type { YearSession } from "../records/sessions";
import type { OfficeVerdict } from "./office-verdict";

/**
 * Days of central study held for every department, against the days a month.
 * Reading: a session "for all" may be held department by department, and a table of attendance may leave somebody
 * out; so the days are counted for each department that has people, and the fewest are the office's.
 */
export function sessionHeld(office: OfficeIndex, { lastMonth: month }: RatingPeriod): OfficeVerdict {
  const rule = { rule: "session-held", clauses: ["C30", "C31"] } as const;
  if (!monthHasEnded(office.year, month)) return { ...rule, status: "not-due", value: null, required: null, cells: [] };
  const central = office.sessions.filter(
    ({ session }) => session.kind === "centralStudy" && touches(session.when, firstDay(month), lastDay(month)),
  );
  const required = valueAt(office.parameters, "sessionDaysPerMonth", lastDay(month));
  const isCertain = ({ session }: YearSession): boolean =>
    within(session.when, firstDay(month), lastDay(month)) && session.days !== UNREADABLE;
  const value = fewestDays(office, central.filter(isCertain));
  const held = value > 0 && reaches(value, required);
  const doubtful = central.some((session) => !isCertain(session));
  return {
    ...rule,
    status: held ? "met" : doubtful ? "not-assessed" : "short",
    value,
    required,
    cells: central.map(({ session }) => session.cell),
  };
}

/** The days held for the department that has the fewest. */
function fewestDays({ records, departments }: OfficeIndex, sessions: readonly YearSession[]): number {
  const named = departments.groups.filter(({ name }) => name !== null);
  // People without a department stand in no table of one; they count only where nobody has a department.
  const groups = named.length === 0 ? departments.groups : named;
  const days = groups.map(({ members }) =>
    sessions.reduce((total, { session, isCalled }) => {
      const isHeldFor = members.some((member) => {
        const person = records.people[member];
        return person !== undefined && isCalled(person);
      });
      return isHeldFor && session.days !== UNREADABLE ? total + session.days : total;
    }, 0),
  );
  return days.length === 0 ? 0 : Math.min(...days);
}
