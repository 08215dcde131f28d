/** How much of a kind a person has in a month or quarter, and whether the department recorded it at all. */
import type { CellRef } from "../../domain/address";
import type { Month } from "../../domain/calendar";
import type { DifferingSources } from "../answer";
import type { OfficeIndex, Subject } from "../office-index";
import { tallyMonth } from "./month-count";
import type { StudyMeasure } from "./study-measures";
import { firstCell } from "../../domain/reading-order";

export interface PeriodCount {
  readonly count: number;
  /** Somebody of the department has a readable log row or a number in the tally. */
  readonly recorded: boolean;
  readonly doubtful: boolean;
  readonly cells: readonly CellRef[];
  readonly differing: readonly DifferingSources[];
}

/** Adds the months up; in each month the larger of log and tally counts, never their sum (SHEETS.md). */
export function countOver(
  { study }: OfficeIndex,
  subject: Subject,
  measure: StudyMeasure,
  firstMonth: Month,
  lastMonth: Month,
): PeriodCount {
  let [count, recorded, doubtful] = [0, false, false];
  const cells: CellRef[] = [];
  const differing: DifferingSources[] = [];
  for (let month = firstMonth; month <= lastMonth; month += 1) {
    recorded ||= study.inLog(measure.kind, subject.group, month) || study.inTally(measure.kind, subject.group, month);
    const log = study.logMonth(measure.kind, subject.index, month);
    const tally = tallyMonth(study, measure, subject.index, subject.group, month);
    const used = tally.value === null ? log.amount : Math.max(log.amount, tally.value);
    count += used;
    doubtful ||= log.doubtful || tally.doubtful;
    cells.push(...log.cells, ...tally.cells);
    if (tally.value === null || !tally.written || log.rows === 0 || log.doubtful || tally.doubtful) continue;
    const other = Math.min(log.amount, tally.value);
    if (other !== used) differing.push({ month, used, other, cell: firstCell(tally.cells) });
  }
  return { count, recorded, doubtful, cells, differing };
}
