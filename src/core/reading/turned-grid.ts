/** A sheet with its people across and its days down, turned so that it reads like any other: a row a person. */
import type { Area, CellRef } from "../domain/address";
import { bareName, cellText, isBlank, nameKey } from "../domain/text";
import { formatAt, FormatsBuilder, type CellValue, type SheetSnapshot } from "../domain/snapshot";
import { looksLikeDate } from "./header-rows";
import { Grid } from "./grid";
import { textsIn, type Rearranged } from "./listed-grid";
import type { KnownNames } from "./profile";

/** The heading of people that a turned sheet lacks: over the days stands something else. */
const NAME_HEADING = "姓名";
const LEAST_PEOPLE = 3;
const LEAST_DAYS = 2;
const SCANNED_ROWS = 20;

/** Rows of the turned grid are columns of the sheet, its columns are rows; `cell` tells the places of the sheet. */
class TurnedGrid extends Grid {
  override cell(row: number, column: number): CellRef {
    return { sheet: this.name, row: column, column: row };
  }
}

const turnedArea = ({ sheet, row, column, rows, columns }: Area): Area => ({
  sheet,
  row: column,
  column: row,
  rows: columns,
  columns: rows,
});

/** The part of a sheet from a row on, turned; its first cell heads the people. */
function turnedSheet(grid: Grid, first: number): SheetSnapshot {
  const rows = Array.from({ length: grid.bottom - first + 1 }, (_, at) => first + at);
  const columns = Array.from({ length: grid.right - grid.left + 1 }, (_, at) => grid.left + at);
  const formats = new FormatsBuilder();
  const values = columns.map((column): CellValue[] => rows.map((row) => grid.own(row, column)));
  for (const column of columns)
    formats.add(rows.map((row) => formatAt(grid.sheet.formats, row - grid.top, column - grid.left) ?? "General"));
  const [head] = values;
  if (head !== undefined) head[0] = NAME_HEADING;
  return {
    ...grid.sheet,
    row: grid.left,
    column: first,
    values,
    formats,
    merges: grid.sheet.merges.filter(({ row }) => row >= first).map(turnedArea),
    tables: [],
  };
}

/** The row that names people of the book across, most of its cells, above days in the first column; null: none does. */
function peopleRow(grid: Grid, known: KnownNames): number | null {
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + SCANNED_ROWS); row += 1) {
    let [people, filled] = [0, 0];
    for (let column = grid.left + 1; column <= grid.right; column += 1) {
      const value = grid.own(row, column);
      if (isBlank(value)) continue;
      filled += 1;
      if (typeof value === "string" && known.has(bareName(nameKey(cellText(value))))) people += 1;
    }
    if (people < LEAST_PEOPLE || people * 2 < filled) continue;
    let days = 0;
    for (let below = row + 1; below <= grid.bottom; below += 1)
      if (looksLikeDate(grid.own(below, grid.left), grid.formatAt(below, grid.left))) days += 1;
    return days >= LEAST_DAYS ? row : null;
  }
  return null;
}

/** A sheet whose people stand across, turned; null: they do not. */
export function turned(grid: Grid, known: KnownNames): Rearranged | null {
  const first = peopleRow(grid, known);
  return first === null
    ? null
    : { grid: new TurnedGrid(turnedSheet(grid, first), []), titles: textsIn(grid, grid.top, first - 1), notes: [] };
}
