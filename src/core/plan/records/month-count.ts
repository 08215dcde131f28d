/** How much of a kind a person has in a month, from log and tally. SHEETS.md, "How things are joined". */
import type { CellRef } from "../../domain/address";
import { firstDay, lastDay, touches, within, type Month } from "../../domain/calendar";
import { UNREADABLE, type PersonIndex } from "../../domain/people";
import type { GroupIndex } from "./departments";
import { tallyRowHasNumber, type StudyIndex } from "./study-index";
import type { StudyMeasure } from "./study-measures";

export interface LogMonth {
  /** Readable rows whose whole date lies in the month. */
  readonly rows: number;
  readonly amount: number;
  /** A row that may belong to the month has a date or number that cannot be read. */
  readonly doubtful: boolean;
  readonly cells: readonly CellRef[];
}

export interface TallyMonth {
  /** The number, 0 for a blank that counts as 0, or null: the tally says nothing about the person and month. */
  readonly value: number | null;
  /** The number stands there; a blank that counts as 0 is not written. */
  readonly written: boolean;
  readonly doubtful: boolean;
  readonly cells: readonly CellRef[];
}

/** The person's log rows of a month. */
export function logMonth(study: StudyIndex, measure: StudyMeasure, person: PersonIndex, month: Month): LogMonth {
  const [first, last] = [firstDay(month), lastDay(month)];
  let [rows, amount, doubtful] = [0, 0, false];
  const cells: CellRef[] = [];
  for (const row of study.logRows(measure.kind, person)) {
    if (!touches(row.when, first, last)) continue;
    const rowAmount = measure.amount(row);
    if (study.isDated(row) && within(row.when, first, last) && typeof rowAmount === "number") {
      rows += 1;
      amount += rowAmount;
    } else doubtful = true;
    cells.push(row.cell);
  }
  return { rows, amount, doubtful, cells };
}

/** The person's number in the tally for a month. */
export function tallyMonth(
  study: StudyIndex,
  measure: StudyMeasure,
  person: PersonIndex,
  group: GroupIndex,
  month: Month,
): TallyMonth {
  let value: number | null = null;
  let [written, doubtful] = [false, false];
  const cells: CellRef[] = [];
  const { column } = measure;
  if (column === null) return { value, written, doubtful, cells };
  for (const row of study.tallyRows(person)) {
    const count = row.counts[column];
    if (row.month === null) {
      // It may be this month's row; a blank in it would be no more than 0.
      if (count !== null) doubtful = true;
      continue;
    }
    if (row.month !== month) continue;
    if (count === UNREADABLE) doubtful = true;
    else if (count !== null) {
      // Two rows of one month: the larger counts, never the sum.
      value = Math.max(value ?? count, count);
      written = true;
    } else if (tallyRowHasNumber(row) && study.inTally(measure.kind, group, month)) value = Math.max(value ?? 0, 0);
    else continue;
    cells.push(row.cell);
  }
  return { value, written, doubtful, cells };
}
