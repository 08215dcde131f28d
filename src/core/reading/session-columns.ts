/** Which columns of a table stand for sessions or days, and what their cells hold. */
import type { CellValue } from "../domain/snapshot";
import type { DateContext } from "./date-reading";
import { HEADER_WORDS } from "./lexicon";
import type { MarkReader } from "./marks";
import { readSessionHeader, settleCycles, type SessionHeader } from "./session-header";
import { shownMark } from "./shown";
import type { Table } from "./tables";
import { isBlank } from "../domain/text";

const SAMPLE_ROWS = 300;

/** What a column shows, in the first rows of the data. */
export function sample(table: Table, column: number): CellValue[] {
  const values: CellValue[] = [];
  const last = Math.min(table.lastRow, table.firstRow + SAMPLE_ROWS);
  for (let row = table.firstRow; row <= last; row += 1) {
    const value = table.grid.own(row, column);
    if (!isBlank(value)) values.push(shownMark(value, table.grid.formatAt(row, column)));
  }
  return values;
}

/** Columns that may each stand for a session: headed by a day, or by a topic over cells that hold only marks. */
export function sessionColumns(
  table: Table,
  taken: ReadonlySet<number>,
  context: DateContext,
  marks: MarkReader,
  isHinted: boolean,
): SessionHeader[] {
  const headers: SessionHeader[] = [];
  for (const column of table.columns) {
    if (taken.has(column.column) || column.parts.length === 0) continue;
    const header = readSessionHeader(column, context);
    if (header.isDated) {
      headers.push(header);
      continue;
    }
    if (
      !isHinted ||
      (header.kind === null && /^[\d\s]*$/u.test(header.topic)) ||
      column.words.some((word) => HEADER_WORDS.has(word))
    )
      continue;
    const values = sample(table, column.column);
    if (values.length > 0 && values.every((value) => typeof value === "string" && marks.read(value).kind !== "unknown"))
      headers.push(header);
  }
  return settleCycles(headers);
}

/** Whether the cells under session columns are something else: numbers, shifts. */
export function holdNoMarks(table: Table, headers: readonly SessionHeader[], marks: MarkReader): boolean {
  let [numbers, texts] = [0, 0];
  const shifts = new Set<string>();
  for (const { column } of headers) {
    for (const value of sample(table, column)) {
      if (typeof value === "number" && marks.read(value).kind === "unknown" && value !== 0 && value !== 1) numbers += 1;
      else texts += 1;
      if (typeof value === "string" && /^[早中晚夜白]班?$/u.test(value.trim())) shifts.add(value.trim().charAt(0));
    }
  }
  return numbers > texts || shifts.size >= 2;
}

/** No office signs in to study on so many days of one month. */
const DAYS_OF_A_GRID = 15;
/** Numbered columns as many as the days of a month are its days. */
export const DAYS_OF_MONTH = 28;

/** A column for each calendar day: most days of a month, or a week through without a gap. */
export function isDayGrid(headers: readonly SessionHeader[]): boolean {
  const days = [
    ...new Set(headers.flatMap(({ span, isCertain }) => (isCertain && span !== null ? [span.first] : []))),
  ].sort((a, b) => a - b);
  // Most columns are headed like days, though the days themselves cannot be read.
  if (headers.filter(({ isDated }) => isDated).length >= DAYS_OF_A_GRID && days.length < 2) return true;
  let run = 1;
  let within = 1;
  for (let index = 1, start = 0; index < days.length; index += 1) {
    run = (days[index] ?? 0) - (days[index - 1] ?? 0) === 1 ? run + 1 : 1;
    while ((days[index] ?? 0) - (days[start] ?? 0) > 30) start += 1;
    within = Math.max(within, index - start + 1);
    if (run >= 7) return true;
  }
  return within >= DAYS_OF_A_GRID;
}
