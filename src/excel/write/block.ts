/** The rating block beside the roster: only cells that change are written, the rest of the block stays untouched. */
import type { PlannedBlock } from "../check/plan";
import type { Target } from "../check/targets";
import { writeCells, type FindSheet, type Matrix } from "./cells";
import { inTextCell, TEXT_FORMAT } from "./entry";
import { step, type Step } from "./steps";
import { writeStyles } from "./style";

export function writeBlock(planned: PlannedBlock, target: Target): Step[] {
  const { area, edit, sheetId, values, before, isStyled } = planned;
  const find: FindSheet = (context) => context.workbook.worksheets.getItem(sheetId ?? area.sheet);
  const change = <Result>(of: (value: string | number, row: number, column: number) => Result): (Result | null)[][] =>
    values.map((line, row) =>
      line.map((value, column) => (value === null || value === before[row]?.[column] ? null : of(value, row, column))),
    );
  const formats: Matrix = change((value, row, column) => formatFor(value, target.numberFormats[row]?.[column]));
  const contents: Matrix = change((value) => (typeof value === "string" ? inTextCell(value) : value));
  return [
    ...writeCells(find, area, formats, contents),
    ...(isStyled ? writeStyles(find, area, edit.styles) : []),
    ...(edit.isNew ? writeWidths(find, area.column, edit.columnWidths) : []),
  ];
}

/** Text goes into text cells; a number leaves them. A cell that is emptied keeps its format. */
function formatFor(value: string | number, now: string | undefined): string | null {
  if (value === "") return null;
  if (typeof value === "string") return TEXT_FORMAT;
  return now === TEXT_FORMAT ? "General" : null;
}

/** Widths in points of the columns from `column` on. */
export function writeWidths(find: FindSheet, column: number, widths: readonly number[]): Step[] {
  return widths.map((width, index) =>
    step((context) => {
      find(context).getRangeByIndexes(0, column + index, 1, 1).format.columnWidth = width;
    }),
  );
}
