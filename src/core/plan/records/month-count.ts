/** How much of a kind a person's tally has in a month. SHEETS.md, "How things are joined". */
import type { CellRef } from "../../domain/address";
import type { Month } from "../../domain/calendar";
import { UNREADABLE, type PersonIndex } from "../../domain/people";
import type { GroupIndex } from "./departments";
import { tallyRowHasNumber, type StudyIndex } from "./study-index";
import type { StudyMeasure } from "./study-measures";

export interface TallyMonth {
  /** The number, 0 for a blank that counts as 0, or null: the tally says nothing about the person and month. */
  readonly value: number | null;
  /** The number stands there; a blank that counts as 0 is not written. */
  readonly written: boolean;
  readonly doubtful: boolean;
  readonly cells: readonly CellRef[];
}

const NO_TALLY: TallyMonth = { value: null, written: false, doubtful: false, cells: [] };

/** The person's number in the tally for a month. */
export function tallyMonth(
  study: StudyIndex,
  measure: StudyMeasure,
  person: PersonIndex,
  group: GroupIndex,
  month: Month,
): TallyMonth {
  const { column } = measure;
  if (column === null || !study.hasTally(person)) return NO_TALLY;
  let value: number | null = null;
  let written = false;
  // It may be this month's row; a blank in it would be no more than 0.
  let doubtful = study.undatedTallyRows(person).some(({ counts }) => counts[column] !== null);
  const cells: CellRef[] = [];
  for (const row of study.tallyRows(person, month)) {
    const count = row.counts[column];
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
