/** Rows of a sheet part: the touched cells written anew, everything else of the row kept as it is. */
import { cellText } from "../../model/a1";
import { formulaForFile } from "../read/formula-text";
import { requireWholeArrays } from "./arrays";
import type { RowsRequest, Touched } from "./rows-request";
import { cellsOf, isContentKept, otherThanCells } from "./row-cells";
import { cellElement } from "./cell-element";
import type { SheetChange } from "./differences";
import type { RowPiece } from "./sheet-source";
import { unshare } from "./shared-formulas";
import { childNamed, element, flagText, parseExact, serialized, setAttributes, TRUE, type XmlElement } from "./xml";

/** @throws FileLoss where a part of an array formula is overwritten */
export function writeRows(request: RowsRequest): void {
  const { source, change } = request;
  const columnsByRow = group(change);
  requireWholeArrays(request, columnsByRow);
  unshare(request, columnsByRow);
  const touched = new Set([...columnsByRow.keys(), ...change.rowHeights, ...change.hiddenRows]);
  if (touched.size === 0) return;
  const waiting = [...touched].sort((one, other) => one - other);
  const rows: RowPiece[] = [];
  let next = 0;
  const addMissing = (before: number): void => {
    for (let row = waiting[next]; row !== undefined && row < before; row = waiting[++next])
      rows.push(...rewritten(request, row, element(source.prefix, "row", { r: row + 1 }), columnsByRow.get(row)));
  };
  for (const piece of source.rows) {
    addMissing(piece.index);
    if (waiting[next] !== piece.index) {
      rows.push(piece);
      continue;
    }
    next += 1;
    rows.push(...rewritten(request, piece.index, parseExact(piece.text.trim()), columnsByRow.get(piece.index)));
  }
  addMissing(Infinity);
  source.rows = rows;
}

function group({ cells }: SheetChange): Touched {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const line = columns.get(row);
    if (line) line.push(column);
    else columns.set(row, [column]);
  }
  return columns;
}

/** The row, from what the file has of it. */
function rewritten(request: RowsRequest, row: number, from: XmlElement, columns: readonly number[] = []): RowPiece[] {
  const { change, sheet } = request;
  // Rows and cells that name no place follow the one before: what stands there may be another one now.
  setAttributes(from, { r: row + 1 });
  if (columns.length > 0) replaceCells(request, row, from, columns);
  if (change.rowHeights.includes(row)) {
    const height = sheet.rowHeights.get(row);
    setAttributes(from, { ht: height, customHeight: height === undefined ? undefined : TRUE });
  }
  if (change.hiddenRows.includes(row))
    setAttributes(from, { hidden: sheet.hiddenRows.has(row) ? flagText(true) : undefined });
  return [{ index: row, text: serialized(from) }];
}

function replaceCells(
  { sheet, before, styles, source, follow }: RowsRequest,
  row: number,
  from: XmlElement,
  columns: readonly number[],
): void {
  const cells = cellsOf(from);
  for (const [column, cell] of cells) setAttributes(cell, { r: cellText(row, column) });
  for (const column of columns) {
    const cell = sheet.cell(row, column);
    const standing = cells.get(column);
    if (!cell) {
      cells.delete(column);
      continue;
    }
    const format = styles.indexOf(cell.style, cell.quotePrefix === true);
    const old = before?.cell(row, column) ?? null;
    if (!standing || !isContentKept(old, cell, follow)) {
      cells.set(column, cellElement(source.prefix, row, column, cell, format));
      continue;
    }
    setAttributes(standing, { s: format === 0 ? undefined : format });
    const formula = childNamed(standing, "f");
    if (formula && formula.children.length > 0 && cell.formula !== null && cell.formula !== old?.formula)
      formula.children = [formulaForFile(cell.formula)];
  }
  const ordered = [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell);
  from.children = [...ordered, ...otherThanCells(from)];
  // A hint that would have to be reckoned anew.
  setAttributes(from, { spans: undefined });
}
