/** Places in the grid: where a link leads, whether an area is in view. */
import type { IRange } from "@univerjs/presets";
import { parseLocal, splitSheet } from "../../emulator/model/a1";
import type { Selection } from "../../emulator/model/opened-workbook";
import type { Rect } from "../../emulator/model/types";
import type { Workbook } from "../../emulator/model/workbook";

/** Where a link inside the workbook leads ("'花名册'!C5"); null: nowhere the user can go. */
export function linkTarget(workbook: Workbook, reference: string): Selection | null {
  const { sheet: name, local } = splitSheet(reference);
  const sheet = name === null ? workbook.activeSheet : workbook.sheetNamed(name);
  const area = parseLocal(local);
  return sheet && area && sheet.visibility === "Visible" ? { sheet: sheet.id, area } : null;
}

/** An area cut to what the grid has, as Univer counts it: first row and column, then how many of each. */
export function cornersWithin(area: Rect, rows: number, columns: number): [number, number, number, number] {
  const row = Math.min(area.row, rows - 1);
  const column = Math.min(area.column, columns - 1);
  return [row, column, Math.min(area.rows, rows - row), Math.min(area.columns, columns - column)];
}

/** `view`: what is seen of the sheet; a sheet that was never drawn has none. */
export function isInView(view: IRange | null | undefined, { row, column }: Rect): boolean {
  if (!view) return false;
  return row >= view.startRow && row < view.endRow && column >= view.startColumn && column < view.endColumn;
}
