/**
 * A formula that many cells share is written once, for its first cell; in the others its references stand as far
 * away as the cells do (ECMA-376 part 1, 18.3.1.40).
 */
import { MAX_COLUMNS, MAX_ROWS, columnOf, letters } from "../../model/a1";

/** The row or the column of a relative reference, zero-based. */
interface Moving {
  readonly axis: "row" | "column";
  readonly index: number;
}

/** Formula in pieces: text to copy, and rows and columns to move. */
export type FormulaPattern = readonly (string | Moving)[];

/**
 * Text, quoted sheet names, [..] of tables and other books, errors; then references: "A:C", "1:3", "B2". A name, a
 * function or a number in which the letters of a reference occur is none.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|#[A-Z0-9/]+[!?]?|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7})|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.(!\\])/giu;

/** Takes a formula (without its "=" or with it) apart. */
export function patternOf(formula: string): FormulaPattern {
  const pieces: (string | Moving)[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const [all, , , , , , , , , , letter, , digits] = match;
    const parts = match.slice(1).filter((part) => part !== undefined);
    if (parts.length === 0) continue;
    if (letter !== undefined && digits !== undefined && !isCell(letter, digits)) continue;
    pieces.push(formula.slice(end, match.index));
    const range = all.includes(":");
    for (let at = 0; at < parts.length; at += 2) {
      if (range && at === 2) pieces.push(":");
      pieces.push(parts[at] ? `$${parts[at + 1] ?? ""}` : moving(parts[at + 1] ?? ""));
    }
    end = match.index + all.length;
  }
  pieces.push(formula.slice(end));
  return pieces;
}

/** The formula as it reads `rows` further down and `columns` further right. References wrap around the sheet's end. */
export function movedFormula(pattern: FormulaPattern, rows: number, columns: number): string {
  return pattern
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.axis === "row") return String(wrapped(piece.index + rows, MAX_ROWS) + 1);
      return letters(wrapped(piece.index + columns, MAX_COLUMNS));
    })
    .join("");
}

const isCell = (column: string, row: string): boolean => columnOf(column) < MAX_COLUMNS && Number(row) <= MAX_ROWS;

function moving(text: string): Moving {
  return /\d/.test(text) ? { axis: "row", index: Number(text) - 1 } : { axis: "column", index: columnOf(text) };
}

const wrapped = (index: number, size: number): number => ((index % size) + size) % size;
