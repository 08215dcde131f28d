/** A1 text to rectangles and back. Rows and columns are zero-based; Excel's grid is 1,048,576 x 16,384. */
import type { Rect } from "./types";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 is A, 25 is Z, 26 is AA. */
export function letters(column: number): string {
  let text = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    text = String.fromCharCode(65 + (rest % 26)) + text;
  return text;
}

/** "A" is 0, "AA" is 26; any case. */
export function columnOf(text: string): number {
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "C5". */
export function cellText(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

export const isWholeRows = (area: Rect): boolean => area.columns === MAX_COLUMNS;
export const isWholeColumns = (area: Rect): boolean => area.rows === MAX_ROWS;
/** Whole rows or columns: read as null, cannot be written (EXCEL-PLATFORM 2.1). */
export const isUnbounded = (area: Rect): boolean => isWholeRows(area) || isWholeColumns(area);

/** "C5", "C5:F9", whole columns "A:C", whole rows "2:3", as `Range.address` writes them. */
export function areaText(area: Rect): string {
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  if (isWholeColumns(area)) return `${letters(area.column)}:${letters(lastColumn)}`;
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow + 1}`;
  const first = cellText(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellText(lastRow, lastColumn)}`;
}

/** "$C$5:$F$9", as names and print areas are written. */
export function absoluteText(area: Rect): string {
  return areaText(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A sheet name as Excel writes it in addresses: quoted only where needed, apostrophes doubled. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*[Cc]\d*$/.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

/** Splits "'It''s'!A1:B2" into sheet name (null when there is none) and the local part. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text);
  if (!match) return { sheet: null, local: text };
  return { sheet: match[1] === undefined ? (match[2] ?? null) : match[1].replaceAll("''", "'"), local: match[3] ?? "" };
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Rectangle of local A1 text ("A1", "$A$1:B2", "A:C", "2:3"), or null where it is none or lies outside the grid. */
export function parseLocal(text: string): Rect | null {
  const trimmed = text.trim();
  const cells = CELLS.exec(trimmed);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return spanned(Number(top) - 1, columnOf(left), Number(bottom) - 1, columnOf(right));
  }
  const columns = COLUMNS.exec(trimmed);
  if (columns) return spanned(0, columnOf(columns[1] ?? ""), MAX_ROWS - 1, columnOf(columns[2] ?? ""));
  const rows = ROWS.exec(trimmed);
  if (rows) return spanned(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function spanned(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const [row, column] = [Math.min(row1, row2), Math.min(column1, column2)];
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return isInGrid(area) ? area : null;
}

export function isInGrid(area: Rect): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}
