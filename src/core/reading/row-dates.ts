/** Dates of a long list's rows. A date that stands only on the first row of its day holds for the rows below it. */
import { formatDay, onDay, type DaySpan } from "../domain/calendar";
import type { CellValue } from "../domain/snapshot";
import type { KnownTable } from "./classify";
import { cellDate, spanOf } from "./dates";
import { filledDown } from "./filled-down";
import type { FindingsList } from "./findings-list";
import { quietRows } from "./person-finder";
import { cellText, isBlank, nameKey } from "../domain/text";

export interface RowDate {
  readonly span: DaySpan | null;
  readonly isCertain: boolean;
  readonly text: string;
}

/**
 * Dates filled down over their groups; none where somebody stands twice in a group with the same kind of record, so that
 * it is no single day.
 */
function groupedDates(known: KnownTable, read: (row: number) => CellValue | null): ReadonlyMap<number, CellValue> {
  const rows = quietRows(known);
  const filled = filledDown(
    rows.map(({ row }) => row),
    read,
    (value) => value,
    (values) => isAscending(values.map((value) => spanOf(cellDate(value, known.context))?.first ?? null)),
  );
  const kind = known.match.byRole.get("kind");
  const kindAt = (row: number): string => (kind === undefined ? "" : cellText(known.table.grid.own(row, kind)));
  const seen = new Set(
    rows.map(({ row, name }) => `${String(filled.get(row))}\u0001${nameKey(name)}\u0001${kindAt(row)}`),
  );
  return seen.size === rows.length ? filled : new Map();
}

function isAscending(days: readonly (number | null)[]): boolean {
  return days.every((day, at) => day !== null && (at === 0 || day > (days[at - 1] ?? Infinity)));
}

/** The dates that hold for rows without one of their own; none where that is neither unmistakable nor decided. */
export function dateFiller(
  known: KnownTable,
  written: (row: number) => CellValue | null,
  findings: FindingsList,
): (row: number) => CellValue | null {
  const { grid } = known.table;
  let filled: ReadonlyMap<number, CellValue> | null = null;
  const decided = (): ReadonlyMap<number, CellValue> => {
    const dates = new Map<number, CellValue>();
    let current: CellValue | null = null;
    for (const { row } of quietRows(known)) {
      current = written(row) ?? current;
      if (current !== null) dates.set(row, current);
    }
    return dates;
  };
  return (row) => {
    filled ??= known.blankDates === "as-above" ? decided() : groupedDates(known, written);
    const value = filled.get(row) ?? null;
    if (value !== null && known.blankDates === null) {
      const cell = grid.cell(row, known.match.byRole.get("date") ?? grid.left);
      findings.addOnce(grid.name, "dates-filled", { sheet: grid.name }, { cell });
    }
    return value;
  };
}

/** Reads the date of a row; each different value is read once. `column` defaults to the date column. */
export function rememberedDates(
  known: KnownTable,
  findings: FindingsList,
  column = known.match.byRole.get("date"),
): (row: number) => RowDate {
  const memory = new Map<CellValue, RowDate>();
  const { grid } = known.table;
  const written = (row: number): CellValue | null => {
    const value = column === undefined ? "" : grid.at(row, column);
    return isBlank(value) ? null : value;
  };
  const fill = dateFiller(known, written, findings);
  if (column === undefined && known.day !== null) {
    const titled: RowDate = { span: onDay(known.day), isCertain: true, text: formatDay(known.day) };
    return () => titled;
  }
  return (row) => {
    const value = written(row) ?? fill(row) ?? "";
    let date = memory.get(value);
    if (date === undefined) {
      const reading = cellDate(value, known.context);
      date = { span: spanOf(reading), isCertain: reading.kind === "days", text: cellText(value) };
      memory.set(value, date);
    }
    return date;
  };
}
