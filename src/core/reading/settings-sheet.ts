/** Finds the settings sheet (方案参数) and reads its rows as they stand. What a value means is not known here. */
import { UNREADABLE, type Unreadable } from "../domain/people";
import type { Day } from "../domain/calendar";
import { settingNamed, type SettingRow } from "../domain/settings";
import { cellText, headerWord, isBlank } from "../domain/text";
import { SETTINGS } from "../sheets/settings";
import type { DateContext } from "./date-reading";
import { cellDate, spanOf } from "./dates";
import type { Grid } from "./grid";

export interface SettingsTable {
  readonly grid: Grid;
  /** Row of the headings. */
  readonly header: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** How many rows from the top the headings may stand. */
const HEADER_WITHIN = 20;

const NAMES = new Set(SETTINGS.names.map(headerWord));
const ROLES = new Map(SETTINGS.columns.flatMap(({ role, words }) => words.map((word) => [headerWord(word), role])));

function headingsOf(grid: Grid, row: number): Map<string, number> {
  const columns = new Map<string, number>();
  for (let column = grid.left; column <= grid.right; column += 1) {
    const role = ROLES.get(headerWord(cellText(grid.own(row, column))));
    if (role !== undefined && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

/** The settings on a sheet: columns of keys and values, on a sheet called so or with a key of the plan below them. */
export function findSettings(grid: Grid): SettingsTable | null {
  const last = Math.min(grid.bottom, grid.top + HEADER_WITHIN);
  for (let header = grid.top; header <= last; header += 1) {
    const columns = headingsOf(grid, header);
    const [key, value] = [columns.get("key"), columns.get("value")];
    if (key === undefined || value === undefined) continue;
    if (NAMES.has(headerWord(grid.name))) return { grid, header, columns };
    for (let row = header + 1; row <= grid.bottom; row += 1)
      if (settingNamed(cellText(grid.own(row, key))) !== null) return { grid, header, columns };
  }
  return null;
}

/** The day a value holds from; a month means its first day. */
function firstDayOf(table: SettingsTable, row: number, context: DateContext): Day | null | Unreadable {
  const column = table.columns.get("from");
  const value = column === undefined ? "" : table.grid.own(row, column);
  if (isBlank(value)) return null;
  const reading = cellDate(value, context);
  return (reading.kind === "days" || reading.kind === "month" ? spanOf(reading)?.first : null) ?? UNREADABLE;
}

/** The rows that name a setting and say something of it. */
export function readSettings(tables: readonly SettingsTable[], date1904: boolean): SettingRow[] {
  // A day is written with its year: nothing around it may complete when a rule begins.
  const context: DateContext = { year: null, month: null, date1904 };
  return tables.flatMap((table) => {
    const { grid, header, columns } = table;
    const at = (role: string): number => columns.get(role) ?? columns.get("key") ?? grid.left;
    const textAt = (row: number, role: string): string => {
      const column = columns.get(role);
      return column === undefined ? "" : cellText(grid.own(row, column));
    };
    const rows: SettingRow[] = [];
    for (let row = header + 1; row <= grid.bottom; row += 1) {
      const key = textAt(row, "key");
      if (key === "") continue;
      rows.push({
        key,
        value: grid.own(row, at("value")),
        from: firstDayOf(table, row, context),
        fromText: textAt(row, "from"),
        decidedBy: textAt(row, "decidedBy"),
        cell: grid.cell(row, at("value")),
        fromCell: grid.cell(row, at("from")),
      });
    }
    return rows;
  });
}
