/** Which departments have plans on record for the plan year (SHEETS.md, rulebook section 2 "Assessed or not"). */
import { within } from "../../domain/calendar";
import type { OfficeRecords } from "../../domain/records";
import { planSeasonStart, type RatingPeriod } from "../period";
import type { Departments } from "./departments";

/** By department: a readable plan row in the log since the season began, or a yes or no in the roster's column. */
export function plansRecorded(
  { people, studyLog }: Pick<OfficeRecords, "people" | "studyLog">,
  departments: Departments,
  period: RatingPeriod,
): readonly boolean[] {
  const recorded = departments.groups.map(({ members }) =>
    members.some((member) => typeof people[member]?.planOnFile === "boolean"),
  );
  const season = planSeasonStart(period);
  for (const { kind, when, person } of studyLog) {
    const group = departments.groupOf[person];
    if (kind === "plan" && group !== undefined && within(when, season, period.end)) recorded[group] = true;
  }
  return recorded;
}
