/** Arithmetic on rectangles of cells. */
import type { Rect } from "./types";

export const cell = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

export const bottom = (area: Rect): number => area.row + area.rows - 1;
export const right = (area: Rect): number => area.column + area.columns - 1;

/** Smallest rectangle that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(bottom(a), bottom(b)) - row + 1,
    columns: Math.max(right(a), right(b)) - column + 1,
  };
}

/** Cells in both, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const [rows, columns] = [Math.min(bottom(a), bottom(b)) - row + 1, Math.min(right(a), right(b)) - column + 1];
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const contains = (outer: Rect, row: number, column: number): boolean =>
  row >= outer.row && row <= bottom(outer) && column >= outer.column && column <= right(outer);

export const equal = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What of an area lies outside of another: above, below, left and right of it. */
export function without(area: Rect, hole: Rect): Rect[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const above = { ...area, rows: shared.row - area.row };
  const below = { ...area, row: bottom(shared) + 1, rows: bottom(area) - bottom(shared) };
  const beside = { row: shared.row, rows: shared.rows };
  const left = { ...beside, column: area.column, columns: shared.column - area.column };
  const after = { ...beside, column: right(shared) + 1, columns: right(area) - right(shared) };
  return [above, below, left, after].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** A matrix of the area's shape, filled by row and column of the sheet. */
export function grid<T>(area: Rect, at: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row <= bottom(area); row += 1) {
    const line: T[] = [];
    for (let column = area.column; column <= right(area); column += 1) line.push(at(row, column));
    rows.push(line);
  }
  return rows;
}
