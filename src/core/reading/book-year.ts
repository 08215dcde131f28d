/**
 * The year that completes months and days without one, where neither title nor sheet name says it: that of the book's
 * other dated study records, if they lie in one year only. SHEETS.md, "Years".
 */
import { partsOf, yearOfMonth } from "../domain/calendar";
import type { CellValue } from "../domain/snapshot";
import type { SheetKind } from "../domain/understanding";
import { cellText, wordTable } from "../domain/text";
import { STUDY_WORDS } from "../sheets/values";
import type { KnownTable } from "./classify";
import { cellDate } from "./dates";
import { wordOf } from "./lexicon";
import { periodOfCell } from "./months";

const STUDY_RECORDS: readonly SheetKind[] = [
  "attendance-wide",
  "attendance-long",
  "activities",
  "study-log",
  "study-tally",
  "notes-checks",
  "inspections",
];
const KINDS = wordTable(STUDY_WORDS);

/** Years of one table's dates that are written with their year. */
function yearsOf(known: KnownTable): Set<number> {
  const years = new Set<number>();
  const { table, match, sessions, context } = known;
  const { grid, firstRow, lastRow } = table;
  if (context.year !== null) years.add(context.year);
  for (const { span } of sessions) if (span !== null) years.add(partsOf(span.first).year);
  const blind = { ...context, year: null, month: null };
  const seen = new Set<CellValue>();
  const each = (role: string, yearOf: (value: CellValue) => number | null): void => {
    const column = match.byRole.get(role);
    if (column === undefined) return;
    seen.clear();
    for (let row = firstRow; row <= lastRow; row += 1) {
      const value = grid.own(row, column);
      if (value === "" || seen.has(value) || isPlan(known, row)) continue;
      seen.add(value);
      const year = yearOf(value);
      if (year !== null) years.add(year);
    }
  };
  each("date", (value) => {
    const reading = cellDate(value, blind);
    if (reading.kind === "month") return yearOfMonth(reading.month);
    return reading.kind === "days" ? partsOf(reading.span.first).year : null;
  });
  each("month", (value) => {
    const period = periodOfCell(value, blind);
    if (period === null) return null;
    return period.kind === "month" ? yearOfMonth(period.month) : period.year;
  });
  return years;
}

/** A plan is made before the year it is for. */
function isPlan({ table, match, kind }: KnownTable, row: number): boolean {
  const column = kind === "study-log" ? match.byRole.get("kind") : undefined;
  return column !== undefined && KINDS.get(wordOf(cellText(table.grid.own(row, column)))) === "plan";
}

/** The one year of the book's dated study records, hidden sheets aside (old ones often are); null: none is written, or several are. */
export function bookYear(tables: readonly KnownTable[]): number | null {
  const years = new Set<number>();
  for (const known of tables) {
    const isSeen = known.table.grid.sheet.visibility === "Visible";
    if (isSeen && STUDY_RECORDS.includes(known.kind)) for (const year of yearsOf(known)) years.add(year);
  }
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}
