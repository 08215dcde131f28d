/** Which departments have plans on record for the plan year (SHEETS.md, rulebook section 2 "Assessed or not"). */
import { monthOf, type Month } from "../../domain/calendar";
import type { OfficeRecords } from "../../domain/records";
import { planSeasonStart, type PlanYear } from "../period";
import type { Departments } from "./departments";
import type { SaidNone } from "./said-none";

/**
 * By department: the month from which on plans are recorded for the plan year, by a readable plan row in the log since
 * the season began, by a yes or no in the roster's column, or by the office's word that there was none (then always);
 * null: none.
 */
export function plansRecorded(
  { people, studyLog }: Pick<OfficeRecords, "people" | "studyLog">,
  departments: Departments,
  year: PlanYear,
  saidNone: SaidNone,
): readonly (Month | null)[] {
  const recorded = departments.groups.map(({ members }, group): Month | null => {
    const isInRoster = members.some((member) => typeof people[member]?.planOnFile === "boolean");
    return isInRoster || saidNone.inYear("plan", group) ? Number.NEGATIVE_INFINITY : null;
  });
  const season = planSeasonStart(year);
  for (const { kind, when, person } of studyLog) {
    const group = departments.groupOf[person];
    if (kind !== "plan" || group === undefined || when.first < season || when.last > year.end) continue;
    recorded[group] = Math.min(recorded[group] ?? Number.POSITIVE_INFINITY, monthOf(when.last));
  }
  return recorded;
}
