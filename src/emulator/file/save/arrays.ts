/** Formulas of arrays and data tables: their first cell holds the formula for all of them. */
import { areaText, cellText, parseLocal } from "../../model/a1";
import { contains } from "../../model/rect";
import type { Rect } from "../../model/types";
import { FileLoss } from "../file-loss";
import { cellsOf, isContentKept } from "./row-cells";
import type { RowsRequest, Touched } from "./rows-request";
import { childNamed, parseExact } from "./xml";

const HAS_ARRAY = /\bt\s*=\s*["'](?:array|dataTable)["']/;

interface ArrayFormula {
  readonly row: number;
  readonly column: number;
  readonly area: Rect;
}

/**
 * A cell inside an array has no formula of its own: what is written there Excel would replace by the array's result.
 * As in Excel, nobody changes a part of an array; it may be replaced together with its first cell.
 * @throws FileLoss
 */
export function requireWholeArrays({ source, sheet, before, follow }: RowsRequest, touched: Touched): void {
  if (!before || touched.size === 0) return;
  const isReplaced = (row: number, column: number): boolean =>
    touched.get(row)?.includes(column) === true &&
    !isContentKept(before.cell(row, column), sheet.cell(row, column), follow);
  const arrays = source.rows
    .filter(({ text }) => HAS_ARRAY.test(text))
    .flatMap(({ index, text }) => arraysOf(index, text))
    .filter(({ row, column, area }) => area.rows * area.columns > 1 && !isReplaced(row, column));
  for (const { row: top, column: left, area } of arrays)
    for (const [row, columns] of touched)
      for (const column of columns) {
        if (!contains(area, row, column) || !isReplaced(row, column) || (row === top && column === left)) continue;
        const place = cellText(row, column);
        throw new FileLoss([`${sheet.name}: the cell ${place} is a part of the array formula in ${areaText(area)}`]);
      }
}

function arraysOf(row: number, text: string): ArrayFormula[] {
  return [...cellsOf(parseExact(text.trim()))].flatMap(([column, cell]): ArrayFormula[] => {
    const { t, ref = "" } = childNamed(cell, "f")?.attributes ?? {};
    const area = t === "array" || t === "dataTable" ? parseLocal(ref) : null;
    return area ? [{ row, column, area }] : [];
  });
}
