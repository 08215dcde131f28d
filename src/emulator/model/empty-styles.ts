/** How the empty places of an area look: whole rows and columns may have styles of their own. */
import { bottom, right } from "./rect";
import type { Sheet } from "./sheet";
import type { Rect, StyleId } from "./types";

/** Styles of the places of `area` that lie outside `inner` (a part of it, or null), as if none held a cell. */
export function stylesOutside(sheet: Sheet, area: Rect, inner: Rect | null): Set<StyleId> {
  const styles = new Set<StyleId>();
  for (const part of around(area, inner)) addStyles(sheet, part, styles);
  return styles;
}

function addStyles(sheet: Sheet, area: Rect, styles: Set<StyleId>): void {
  let styledRows = 0;
  for (const [row, style] of sheet.rowStyles) {
    if (row < area.row || row > bottom(area)) continue;
    styledRows += 1;
    styles.add(style);
  }
  if (styledRows === area.rows) return;
  let styledColumns = 0;
  for (const [column, style] of sheet.columnStyles) {
    if (column < area.column || column > right(area)) continue;
    styledColumns += 1;
    styles.add(style);
  }
  if (styledColumns < area.columns) styles.add(0);
}

/** Up to four rectangles that cover the area except its inner part. */
function around(area: Rect, inner: Rect | null): Rect[] {
  if (!inner) return [area];
  const above = { ...area, rows: inner.row - area.row };
  const below = { ...area, row: bottom(inner) + 1, rows: bottom(area) - bottom(inner) };
  const left = { ...inner, column: area.column, columns: inner.column - area.column };
  const beside = { ...inner, column: right(inner) + 1, columns: right(area) - right(inner) };
  return [above, below, left, beside].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
