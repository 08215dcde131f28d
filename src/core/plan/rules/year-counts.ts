/** Counts over the plan year for rules that are asked for once a year. */
import { touches, within } from "../../domain/calendar";
import type { CellRef } from "../../domain/address";
import type { StudyRecord } from "../../domain/records";
import type { OfficeIndex, Subject } from "../office-index";
import { countOver } from "../records/period-count";
import type { StudyMeasure } from "../records/study-measures";
import type { YearCount } from "./once-a-year";

/** Log and tally of the department's kind, month by month. */
export function countInYear(office: OfficeIndex, subject: Subject, measure: StudyMeasure): YearCount {
  const { firstMonth, lastMonth } = office.year;
  const counted = countOver(office, subject, measure, firstMonth, lastMonth);
  return { ...counted, recorded: counted.recorded || office.saidNone.inYear(measure.kind, subject.group) };
}

/** Log rows of the year that pass a test; one whose date may lie in it leaves the count open. */
export function countRows(
  { year: { firstDay, end } }: OfficeIndex,
  rows: readonly StudyRecord[],
  recorded: boolean,
): YearCount {
  let [count, doubtful] = [0, false];
  const cells: CellRef[] = [];
  for (const { when, cell } of rows) {
    if (!touches(when, firstDay, end)) continue;
    if (within(when, firstDay, end)) count += 1;
    else doubtful = true;
    cells.push(cell);
  }
  return { count, recorded, doubtful, cells };
}
