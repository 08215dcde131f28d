/** The tables of a sheet: header rows (one to three, merged or not), their columns, and where the data end. */
import type { CellValue } from "../domain/snapshot";
import type { Grid } from "./grid";
import { findAnchor, headerRange, isAnchor, looksLikeDate, MONTH_TEXT, scanRow } from "./header-rows";
import { headerWordsOf } from "./header-words";
import { tablePairs } from "./legend";
import { HEADER_WORDS, isHeadedBy, NAME_WORDS, wordOf } from "./lexicon";
import { cellText, isBlank, wordSet } from "../domain/text";

const GRAND_TOTALS = wordSet(["总计", "总合计", "Grand total"]);

/** A part of a column's header, from top to bottom. */
export interface HeaderPart {
  readonly value: CellValue;
  readonly format: string | null;
  /** It heads several columns. */
  readonly isGroup: boolean;
}

export interface HeaderColumn {
  readonly column: number;
  readonly parts: readonly HeaderPart[];
  /** Header words the column may be known by: its lowest part, and all parts together. */
  readonly words: readonly string[];
  /** Pieces of its lowest part, where that says a thing twice. */
  readonly pieces: readonly string[];
}

export interface Table {
  readonly grid: Grid;
  /** Rows of the header, inclusive. */
  readonly headerTop: number;
  readonly headerBottom: number;
  /** First and last row below the header that may hold data, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn[];
  /** Texts above the header, and the sheet's name. */
  readonly titles: readonly string[];
}

/** The parts of one column's header; a month that stands only over its first day heads the days right of it. */
function partsOf(
  grid: Grid,
  top: number,
  bottom: number,
  column: number,
  months: Map<number, HeaderPart>,
): HeaderPart[] {
  const parts: HeaderPart[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const merge = grid.mergeAt(row, column);
    if (merge !== null && merge.row < row && merge.row >= top) continue;
    const value = grid.at(row, column);
    const part: HeaderPart = {
      value,
      format: grid.formatAt(row, column),
      isGroup: merge !== null && merge.columns > 1,
    };
    const isMonth = typeof value === "string" && MONTH_TEXT.test(value.normalize("NFKC").trim());
    if (!isBlank(value)) {
      parts.push(part);
      if (isMonth && row < bottom) months.set(row, part);
      else months.delete(row);
    } else {
      const month = months.get(row);
      if (month !== undefined) parts.push(month);
    }
  }
  return parts;
}

function headerWords(parts: readonly HeaderPart[]): Pick<HeaderColumn, "words" | "pieces"> {
  const texts = parts.filter(({ value }) => typeof value === "string").map(({ value }) => cellText(value));
  const words = new Set<string>();
  const last = texts.at(-1);
  if (last !== undefined) words.add(wordOf(last));
  if (texts.length > 1) words.add(wordOf(texts.join("")));
  words.delete("");
  return { words: [...words], pieces: last === undefined ? [] : headerWordsOf(last).pieces };
}

function readColumns(grid: Grid, range: { top: number; bottom: number }, left: number, right: number): HeaderColumn[] {
  const months = new Map<number, HeaderPart>();
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const merge = grid.mergeAt(range.bottom, column);
    // A header merged over two columns heads the first; the second holds what spills over.
    if (merge !== null && merge.column < column && merge.columns > 1 && range.top >= merge.row) continue;
    const parts = partsOf(grid, range.top, range.bottom, column, months);
    columns.push({ column, parts, ...headerWords(parts) });
  }
  return columns;
}

/** Whether nothing stands in a column, from the header down to the last row of the table. */
function isEmptyColumn(grid: Grid, column: number, top: number, last: number): boolean {
  for (let row = top; row <= last; row += 1) if (!isBlank(grid.own(row, column))) return false;
  return true;
}

/** So many columns a small table of marks has at most: sign, word, remark. */
const WIDEST_LEGEND = 3;

/** Whether columns beside a table explain marks and hold nothing else. */
function isLegend(grid: Grid, columns: readonly HeaderColumn[], top: number, last: number): boolean {
  const isDated = columns.every(({ parts }) => parts.some(({ value, format }) => looksLikeDate(value, format)));
  if (columns.length > WIDEST_LEGEND || isDated) return false;
  const rows: string[][] = [];
  for (let row = top; row <= last; row += 1) rows.push(columns.map(({ column }) => cellText(grid.own(row, column))));
  const filled = rows.filter((texts) => texts.some((text) => text !== ""));
  const explained = tablePairs(rows).filter(({ state }) => state !== null);
  return explained.length * 2 > filled.length;
}

/**
 * Tables that stand beside the one with the names, parted from it by a blank column: they repeat a heading of it, so
 * they are about something else. Whatever else stands behind a blank column belongs to the table, but for a legend.
 */
function splitSides(
  grid: Grid,
  columns: readonly HeaderColumn[],
  names: readonly number[],
  { top }: { top: number },
  last: number,
): HeaderColumn[][] {
  const parts: HeaderColumn[][] = [[]];
  for (const column of columns) {
    if (isEmptyColumn(grid, column.column, top, last)) parts.push([]);
    else parts.at(-1)?.push(column);
  }
  const filled = parts.filter((part) => part.length > 0);
  const main = filled.find((part) => part.some(({ column }) => names.includes(column)));
  if (main === undefined || filled.length === 1) return [[...columns]];
  const headings = new Set(main.flatMap(({ words }) => words.filter((word) => HEADER_WORDS.has(word))));
  const legends = filled.filter((part) => part !== main && isLegend(grid, part, top, last));
  const sides = filled.filter(
    (part) =>
      part !== main &&
      !legends.includes(part) &&
      !part.some(({ column }) => names.includes(column)) &&
      part.some(({ words }) => words.some((word) => headings.has(word))),
  );
  const own = columns.filter((column) => ![...sides, ...legends].some((side) => side.includes(column)));
  return [own, ...sides];
}

/** Blocks side by side under one header row: where the words repeat after the same number of columns. */
function blocks(grid: Grid, columns: readonly HeaderColumn[], names: readonly number[]): (readonly [number, number])[] {
  const whole = [[grid.left, grid.right] as const];
  const [first, second] = names;
  if (first === undefined || second === undefined) return whole;
  const period = second - first;
  const wordAt = new Map(columns.map(({ column, words }) => [column, words[0] ?? ""]));
  let start = first;
  while (
    start > grid.left &&
    (wordAt.get(start - 1) ?? "") !== "" &&
    wordAt.get(start - 1) === wordAt.get(start - 1 + period)
  )
    start -= 1;
  for (let column = start; column < start + period; column += 1) {
    for (let next = column + period; next <= grid.right; next += period) {
      const word = wordAt.get(next) ?? "";
      if (word !== "" && word !== (wordAt.get(column) ?? "")) return whole;
    }
  }
  if (names.some((column, index) => column !== first + index * period)) return whole;
  return names.map(
    (_, index) => [start + index * period, Math.min(start + (index + 1) * period - 1, grid.right)] as const,
  );
}

function rowsFrom(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

/** The texts of rows above a table, one line a row; the parts of a split month ("2026 | 年 | 10 | 月") come together. */
function titlesOf(grid: Grid, rows: readonly number[]): string[] {
  const titles: string[] = [];
  for (const row of rows) {
    let line = "";
    for (let column = grid.left; column <= grid.right; column += 1) {
      const value = grid.own(row, column);
      if (!isBlank(value)) line += typeof value === "string" ? ` ${value.trim()}` : String(value);
    }
    if (line !== "") titles.push(line.trim());
  }
  return titles;
}

/**
 * Title lines directly above a table that follows another: rows of a single text, merged, long, or set off by a blank
 * row. A short text in the row before may be the last person of the table above.
 */
function titleRowsBetween(grid: Grid, previousTop: number, headerTop: number): number[] {
  const rows: number[] = [];
  for (let row = headerTop - 1; row > previousTop && row >= headerTop - 3; row -= 1) {
    const { filled } = scanRow(grid, row);
    if (filled === 0) continue;
    const column = firstFilled(grid, row);
    const isSetOff = row - 1 <= previousTop || scanRow(grid, row - 1).filled === 0;
    const isTitle = grid.mergeAt(row, column) !== null || cellText(grid.own(row, column)).length >= 5 || isSetOff;
    if (filled !== 1 || !isTitle) break;
    rows.unshift(row);
  }
  return rows;
}

function firstFilled(grid: Grid, row: number): number {
  let column = grid.left;
  while (column < grid.right && isBlank(grid.own(row, column))) column += 1;
  return column;
}

/** The row before a grand total: below it stand summaries, whoever they name. */
function beforeGrandTotal(grid: Grid, first: number, last: number): number {
  for (let row = first; row <= last; row += 1) {
    for (let column = grid.left; column <= Math.min(grid.left + 1, grid.right); column += 1) {
      const value = grid.own(row, column);
      if (typeof value === "string" && value.length <= 12 && GRAND_TOTALS.has(wordOf(value))) return row - 1;
    }
  }
  return last;
}

/** The next row below `from` that is a header of its own, or says the same as the one above, or the row after the last. */
function nextHeader(grid: Grid, from: number, nameColumn: number, heading: CellValue): number {
  if (nameColumn < 0) return grid.bottom + 1;
  for (let row = from; row <= grid.bottom; row += 1) {
    const value = grid.own(row, nameColumn);
    if (
      typeof value === "string" &&
      value.length <= 20 &&
      (isHeadedBy(value, NAME_WORDS) || (value === heading && value !== "")) &&
      isAnchor(scanRow(grid, row))
    )
      return row;
  }
  return grid.bottom + 1;
}

/** All tables of a sheet from top to bottom; blocks side by side are tables of their own. */
export function findTables(grid: Grid): Table[] {
  const tables: Table[] = [];
  let from = grid.top;
  let titles: readonly string[] = [];
  let previousHeader: number | null = null;
  while (from <= grid.bottom) {
    const anchor = findAnchor(grid, from);
    if (anchor === null) break;
    const nameColumn = anchor.names[0] ?? -1;
    const range = headerRange(grid, anchor.row, nameColumn, from);
    const own = previousHeader === null ? rowsFrom(from, range.top) : titleRowsBetween(grid, previousHeader, range.top);
    const lines = titlesOf(grid, own);
    // A table without a title of its own goes on under the title of the one above.
    if (lines.length > 0) titles = lines;
    const next = nextHeader(grid, range.bottom + 1, nameColumn, nameColumn < 0 ? "" : grid.own(anchor.row, nameColumn));
    const titleRows = next > grid.bottom ? [] : titleRowsBetween(grid, range.bottom, next);
    const lastRow = beforeGrandTotal(grid, range.bottom + 1, (titleRows[0] ?? next) - 1);
    const columns = readColumns(grid, range, grid.left, grid.right);
    const [main = [], ...sides] = splitSides(grid, columns, anchor.names, range, lastRow);
    const inBlocks = blocks(grid, main, anchor.names).map(([left, right]) =>
      main.filter(({ column }) => column >= left && column <= right),
    );
    for (const own of [...inBlocks, ...sides]) {
      tables.push({
        grid,
        headerTop: range.top,
        headerBottom: range.bottom,
        firstRow: range.bottom + 1,
        lastRow,
        columns: own,
        titles,
      });
    }
    previousHeader = range.bottom;
    from = next;
  }
  return tables;
}
