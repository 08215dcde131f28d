/** References inside formula text: what happens to them when sheets are renamed or deleted, or cells are copied. */
import { MAX_COLUMNS, MAX_ROWS, cellText, columnOf, sheetPrefix } from "./a1";

/** Text between quotes, a sheet prefix ('…'! or plain!), or anything else; in this order of precedence. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu;

/** The formula with every prefix of sheet `before` changed: to sheet `after`, or to #REF! when `after` is null. */
export function withSheetChanged(formula: string, before: string, after: string | null): string {
  return formula.replace(PIECES, (piece) => {
    if (piece.startsWith('"')) return piece;
    const name = piece.startsWith("'") ? piece.slice(1, -2).replaceAll("''", "'") : piece.slice(0, -1);
    if (name.toLowerCase() !== before.toLowerCase()) return piece;
    return after === null ? "#REF!" : sheetPrefix(after);
  });
}

const REFERENCES =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/giu;

/** The formula as it reads when its cell is copied `rows` down and `columns` right; $ holds a reference fast. */
export function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(
    REFERENCES,
    (piece: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return piece;
      const toColumn = columnOf(column) + (fixedColumn ? 0 : columns);
      const toRow = Number(row) - 1 + (fixedRow ? 0 : rows);
      if (toColumn < 0 || toRow < 0 || toColumn >= MAX_COLUMNS || toRow >= MAX_ROWS) return "#REF!";
      const text = cellText(toRow, toColumn);
      const split = text.search(/\d/);
      return `${fixedColumn ?? ""}${text.slice(0, split)}${fixedRow ?? ""}${text.slice(split)}`;
    },
  );
}
