/** Dates of a long list's rows. A date that stands only on the first row of its day holds for the rows below it. */
import { formatDay, onDay, type DaySpan } from "../domain/calendar";
import type { CellValue } from "../domain/snapshot";
import type { KnownTable } from "./classify";
import { cellDate, spanOf } from "./dates";
import { filledDown } from "./filled-down";
import { quietRows } from "./person-finder";
import { cellText, isBlank, nameKey } from "../domain/text";

export interface RowDate {
  readonly span: DaySpan | null;
  readonly isCertain: boolean;
  readonly text: string;
}

/** Dates filled down over their groups; none where somebody stands twice in a group, so that it is no single day. */
function groupedDates(known: KnownTable, read: (row: number) => CellValue | null): ReadonlyMap<number, CellValue> {
  const rows = quietRows(known);
  const filled = filledDown(
    rows.map(({ row }) => row),
    read,
    (value) => value,
  );
  const seen = new Set(rows.map(({ row, name }) => `${String(filled.get(row))}\u0001${nameKey(name)}`));
  return seen.size === rows.length ? filled : new Map();
}

/** Reads the date of a row; each different value is read once. `column` defaults to the date column. */
export function rememberedDates(known: KnownTable, column = known.match.byRole.get("date")): (row: number) => RowDate {
  const memory = new Map<CellValue, RowDate>();
  const { grid } = known.table;
  const written = (row: number): CellValue | null => {
    const value = column === undefined ? "" : grid.at(row, column);
    return isBlank(value) ? null : value;
  };
  let filled: ReadonlyMap<number, CellValue> | null = null;
  if (column === undefined && known.day !== null) {
    const titled: RowDate = { span: onDay(known.day), isCertain: true, text: formatDay(known.day) };
    return () => titled;
  }
  return (row) => {
    let value = written(row);
    if (value === null) {
      filled ??= groupedDates(known, written);
      value = filled.get(row) ?? "";
    }
    let date = memory.get(value);
    if (date === undefined) {
      const reading = cellDate(value, known.context);
      date = { span: spanOf(reading), isCertain: reading.kind === "days", text: cellText(value) };
      memory.set(value, date);
    }
    return date;
  };
}
