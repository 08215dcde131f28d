/**
 * Places in a workbook. Rows and columns are zero-based everywhere inside the product; A1 text appears only
 * where a person or Excel reads it.
 */

/** One cell. `sheet` is the sheet's name as it stood when the workbook was read. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet; `rows` and `columns` are counts of at least 1. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Column letters of a zero-based column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Runs of columns as letters, from left to right: ["M:P", "R:X"]; a single column is "M:M". */
export function columnSpans(columns: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1 === column) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs.map(({ first, last }) => `${columnLetters(first)}:${columnLetters(last)}`);
}

/** Zero-based column of column letters (any case): "A" is 0, "AA" is 26. */
function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** A1 text of a cell without its sheet, for example "C5". */
export function a1(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** A sheet name as formulas and links write it: always quoted, apostrophes doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Full A1 address with quoted sheet name, for example "'花名册'!C5". */
export function fullA1(cell: CellRef): string {
  return `${quotedSheet(cell.sheet)}!${a1(cell)}`;
}

/**
 * Reads an A1 address, with or without sheet ("'It''s'!A1:B2", "Sheet1!C3", "C3").
 * Returns null for whole rows, whole columns and anything else that is no rectangle of cells.
 */
export function parseAddress(text: string): (Omit<Area, "sheet"> & { readonly sheet: string | null }) | null {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  const sheet = split ? (split[1]?.replaceAll("''", "'") ?? split[2] ?? null) : null;
  const local = split ? (split[3] ?? "") : text;
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(local);
  if (!match) return null;
  const [, leftLetters = "", topText = "", rightLetters = leftLetters, bottomText = topText] = match;
  const [left, right] = [columnIndex(leftLetters), columnIndex(rightLetters)];
  const [top, bottom] = [Number(topText) - 1, Number(bottomText) - 1];
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { sheet, row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}
