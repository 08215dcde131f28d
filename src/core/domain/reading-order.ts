/** Cells of evidence in reading order, each once. */
import type { CellRef } from "./address";

/** Sorts by sheet name, row and column, so that the order of records changes nothing. */
export function inReadingOrder(cells: readonly CellRef[]): readonly CellRef[] {
  if (isInOrder(cells)) return cells;
  const sorted = [...cells].sort(compareCells);
  return sorted.filter((cell, at) => {
    const before = sorted[at - 1];
    return before === undefined || compareCells(before, cell) !== 0;
  });
}

/** Most evidence is read from top to bottom and needs no sorting. */
function isInOrder(cells: readonly CellRef[]): boolean {
  for (let at = 1; at < cells.length; at += 1) {
    const [before, cell] = [cells[at - 1], cells[at]];
    if (before !== undefined && cell !== undefined && compareCells(before, cell) >= 0) return false;
  }
  return true;
}

/** The first of the cells in reading order, or null. */
export function firstCell(cells: readonly CellRef[]): CellRef | null {
  return inReadingOrder(cells)[0] ?? null;
}

/** The items in reading order of their cells. */
export function byCell<Item extends { readonly cell: CellRef }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compareCells(a.cell, b.cell));
}

/** Below 0 when the first cell stands before the second. */
export function compareCells(a: CellRef, b: CellRef): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row || a.column - b.column;
}
