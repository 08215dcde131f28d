/** A look that all cells of a place share, or null where they differ: how Excel answers for ranges. */
import { MAX_COLUMNS, MAX_ROWS } from "../model/a1";
import { populated } from "../model/sheet";
import type { Rect, Style } from "../model/types";
import type { Place, World } from "../world";

export function uniform<Look extends string | number | boolean | null>(
  { sheet: id, area }: Place,
  { workbook }: World,
  pick: (style: Style, row: number, column: number) => Look,
): Look | null {
  const sheet = workbook.sheet(id);
  const looked = populated(sheet, area);
  const seen = new Set<Look>();
  const isCovered = looked !== null && looked.rows * looked.columns === area.rows * area.columns;
  if (!isCovered) {
    const { row, column } = emptyCellOf(area, looked);
    seen.add(pick(workbook.styles.get(0), row, column));
  }
  if (looked) {
    for (let row = looked.row; row < looked.row + looked.rows; row += 1) {
      for (let column = looked.column; column < looked.column + looked.columns; column += 1) {
        seen.add(pick(workbook.styles.get(sheet.styleAt(row, column)), row, column));
        if (seen.size > 1) return null;
      }
    }
  }
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? only : null;
}

/** Some cell of the area outside its used part; edges of such a cell are those of the empty sheet. */
function emptyCellOf(area: Rect, used: Rect | null): { row: number; column: number } {
  if (!used || used.row > area.row || used.column > area.column) return area;
  return {
    row: Math.min(used.row + used.rows, MAX_ROWS - 1),
    column: Math.min(used.column + used.columns, MAX_COLUMNS - 1),
  };
}
