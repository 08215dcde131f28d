/** What stands in a column, counted: the evidence of cells beside that of words. */
import { bareName, cellText, isBlank, nameKey, remembered } from "../domain/text";
import type { CellValue } from "../domain/snapshot";
import { dateInText } from "./date-text";
import { isDateFormat } from "./dates";
import { GENERAL, markKey } from "./mark-words";
import { isNameByForm } from "./name-form";
import type { Table } from "./tables";

/** Names of the people of the book, as keys; empty before any are known. */
export type KnownNames = ReadonlySet<string>;

export interface ColumnProfile {
  readonly filled: number;
  readonly distinct: number;
  /** Cells that are a name by their form, and cells that name somebody of the book. */
  readonly names: number;
  readonly known: number;
  readonly numbers: number;
  readonly dates: number;
  readonly times: number;
  /** Marks that everybody understands, and further short signs. */
  readonly marks: number;
  readonly signs: number;
}

/** A column is known by its first rows. */
export const SAMPLE_ROWS = 300;
const CLOCK = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[AP]M)?$/iu;
const BLIND = { year: 2000, month: null, date1904: false };

const isDateText = remembered((text) => dateInText(text, BLIND, "cell").kind !== "none");

/** Whether a number is a time of day by its format and size. */
function isTimeOfDay(value: CellValue, format: string | null): boolean {
  return typeof value === "number" && value >= 0 && value < 1 && format !== null && /h/iu.test(format);
}

export function profileOf({ grid, firstRow, lastRow }: Table, column: number, known: KnownNames): ColumnProfile {
  const counts = { filled: 0, names: 0, known: 0, numbers: 0, dates: 0, times: 0, marks: 0, signs: 0 };
  const distinct = new Set<CellValue>();
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS - 1); row += 1) {
    const value = grid.own(row, column);
    if (isBlank(value)) continue;
    counts.filled += 1;
    distinct.add(value);
    if (typeof value === "number") {
      const format = grid.formatAt(row, column);
      if (isTimeOfDay(value, format)) counts.times += 1;
      else if (isDateFormat(format)) counts.dates += 1;
      else counts.numbers += 1;
      continue;
    }
    const text = cellText(value);
    if (known.has(bareName(nameKey(text)))) counts.known += 1;
    if (GENERAL.has(markKey(text))) counts.marks += 1;
    else if (isNameByForm(text)) counts.names += 1;
    else if (CLOCK.test(text)) counts.times += 1;
    else if (/^-?\d+(?:\.\d+)?$/u.test(text)) counts.numbers += 1;
    else if ([...text].length <= 3) counts.signs += 1;
    else if (isDateText(text)) counts.dates += 1;
  }
  return { ...counts, distinct: distinct.size };
}
