/** Rows of a sheet part: the touched cells written anew, everything else of the row kept as it is. */
import { columnOf } from "../../model/a1";
import type { Sheet } from "../../model/sheet";
import type { Cell } from "../../model/types";
import { localName } from "../read/xml";
import { cellElement } from "./cell-element";
import type { SheetChange } from "./differences";
import type { SheetSource } from "./sheet-source";
import type { FileStyles } from "./styles";
import {
  childNamed,
  element,
  elementsOf,
  flagText,
  parseExact,
  serialized,
  setAttributes,
  TRUE,
  type XmlElement,
} from "./xml";

interface RowsRequest {
  readonly source: SheetSource;
  readonly change: SheetChange;
  /** As it is to be; and as the file has it, null for a sheet the file does not have. */
  readonly sheet: Sheet;
  readonly before: Sheet | null;
  readonly styles: FileStyles;
}

export function writeRows(request: RowsRequest): void {
  const { source, change } = request;
  const columnsByRow = group(change);
  unshare(request, columnsByRow);
  const touched = new Set([...columnsByRow.keys(), ...change.rowHeights, ...change.hiddenRows]);
  if (touched.size === 0) return;
  const waiting = [...touched].sort((one, other) => one - other);
  const rows = [];
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

function group({ cells }: SheetChange): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const line = columns.get(row);
    if (line) line.push(column);
    else columns.set(row, [column]);
  }
  return columns;
}

/** No row at all where nothing is left in it and the file did not have it. */
function rewritten(request: RowsRequest, row: number, from: XmlElement, columns: readonly number[] = []) {
  const { change, sheet } = request;
  if (columns.length > 0) replaceCells(request, row, from, columns);
  if (change.rowHeights.includes(row)) {
    const height = sheet.rowHeights.get(row);
    setAttributes(from, { ht: height, customHeight: height === undefined ? undefined : TRUE });
  }
  if (change.hiddenRows.includes(row))
    setAttributes(from, { hidden: sheet.hiddenRows.has(row) ? flagText(true) : undefined });
  const isEmpty = from.children.length === 0 && Object.keys(from.attributes).every((name) => name === "r");
  return isEmpty ? [] : [{ index: row, text: serialized(from) }];
}

function replaceCells(
  { sheet, before, styles, source }: RowsRequest,
  row: number,
  from: XmlElement,
  columns: readonly number[],
): void {
  const cells = new Map<number, XmlElement>();
  let last = -1;
  for (const cell of elementsOf(from).filter(({ name }) => localName(name) === "c")) {
    last = cell.attributes["r"] === undefined ? last + 1 : columnOf(cell.attributes["r"].replace(/\d+$/, ""));
    cells.set(last, cell);
  }
  for (const column of columns) {
    const cell = sheet.cell(row, column);
    const standing = cells.get(column);
    if (!cell) cells.delete(column);
    else {
      const format = styles.indexOf(cell.style, cell.quotePrefix === true);
      if (standing && isSameContent(before?.cell(row, column) ?? null, cell))
        setAttributes(standing, { s: format === 0 ? undefined : format });
      else cells.set(column, cellElement(source.prefix, row, column, cell, format));
    }
  }
  const others = elementsOf(from).filter(({ name }) => localName(name) !== "c");
  from.children = [...[...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell), ...others];
  // A hint that would have to be reckoned anew.
  setAttributes(from, { spans: undefined });
}

/** Only the look of the cell differs: rich text, shared formulas and the like stay. */
const isSameContent = (before: Cell | null, after: Cell): boolean =>
  before !== null && before.formula === after.formula && JSON.stringify(before.value) === JSON.stringify(after.value);

/**
 * A formula that others share is about to be replaced: those others are written out first, as the model knows them.
 */
function unshare({ source, sheet, before, change }: RowsRequest, columnsByRow: Map<number, number[]>): void {
  if (!before || !change.cells.some(({ row, column }) => (before.cell(row, column)?.formula ?? null) !== null)) return;
  const broken = new Set<string>();
  for (const { index, text } of source.rows) {
    const columns = columnsByRow.get(index);
    if (!columns || !text.includes("shared")) continue;
    for (const { column, formula } of formulasOf(parseExact(text.trim())))
      if (columns.includes(column) && isMaster(formula)) broken.add(formula.attributes["si"] ?? "");
  }
  if (broken.size === 0) return;
  for (const piece of source.rows) {
    if (!piece.text.includes("shared")) continue;
    const row = parseExact(piece.text.trim());
    let isChanged = false;
    for (const { column, formula } of formulasOf(row)) {
      const whole = sheet.cell(piece.index, column)?.formula ?? null;
      if (!broken.has(formula.attributes["si"] ?? "-") || whole === null) continue;
      formula.attributes = {};
      formula.children = [whole.replace(/^=/, "")];
      isChanged = true;
    }
    if (isChanged) piece.text = serialized(row);
  }
}

const isMaster = ({ attributes, children }: XmlElement): boolean =>
  attributes["t"] === "shared" && attributes["ref"] !== undefined && children.length > 0;

function formulasOf(row: XmlElement): { readonly column: number; readonly formula: XmlElement }[] {
  let last = -1;
  return elementsOf(row).flatMap((cell) => {
    last = cell.attributes["r"] === undefined ? last + 1 : columnOf(cell.attributes["r"].replace(/\d+$/, ""));
    const formula = childNamed(cell, "f");
    return formula ? [{ column: last, formula }] : [];
  });
}
