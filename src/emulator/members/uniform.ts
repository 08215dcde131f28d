/** A look that all cells of a place share, or null where they differ: how Excel answers for ranges. */
import { stylesOutside } from "../model/empty-styles";
import { populated } from "../model/sheet";
import type { Style } from "../model/types";
import type { Place, World } from "../world";

export function uniform<Look extends string | number | boolean | null>(
  { sheet: id, area }: Place,
  { workbook }: World,
  pick: (style: Style) => Look,
): Look | null {
  const sheet = workbook.sheet(id);
  const looked = populated(sheet, area);
  const seen = new Set<Look>();
  for (const style of stylesOutside(sheet, area, looked)) seen.add(pick(workbook.styles.get(style)));
  if (looked) {
    for (let row = looked.row; row < looked.row + looked.rows; row += 1) {
      for (let column = looked.column; column < looked.column + looked.columns; column += 1) {
        seen.add(pick(workbook.styles.get(sheet.styleAt(row, column))));
        if (seen.size > 1) return null;
      }
    }
  }
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? only : null;
}
