/** Finds the header rows of a table: the row that heads most columns, and the rows above and below that belong to it. */
import type { CellValue } from "../domain/snapshot";
import { isDateFormat } from "./dates";
import type { Grid } from "./grid";
import { isHeadedBy, isHeaderWord, isNoteLabel, NAME_WORDS, NUMBER_WORDS, WEAK_NAME_WORDS, wordOf } from "./lexicon";
import { isMarkSign } from "./mark-words";
import { isNameByForm } from "./name-form";
import { cellText, isBlank } from "../domain/text";

const SCANNED_ROWS = 60;
const MAX_HEADER_ROWS = 4;
/** A header part that is a month: 10月, 2026年10月, 十月. */
export const MONTH_TEXT = /^(?:20\d{2}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?$/u;
const DATE_TEXT = /\d\s*[月.\-/]\s*\d|[一二三四五六七八九十]月[一二三四五六七八九十]|^\d{1,2}[日号]?$|^\d{4}$/u;

const ENGLISH_DATE = /^(?:[A-Za-z]{3,9}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}\b)/u;
const COMPACT_DATE = /^20\d{2}(?:0[1-9]|1[0-2])[0-3]\d$/u;

/** Whether a heading may be a day, a month or a year. */
export function looksLikeDate(value: CellValue, format: string | null): boolean {
  if (typeof value === "number")
    return (
      isDateFormat(format) ||
      (value >= 1 && value <= 31) ||
      (Number.isInteger(value) && value >= 30_000 && value < 60_000) ||
      COMPACT_DATE.test(String(value))
    );
  if (typeof value !== "string") return false;
  const text = value.normalize("NFKC").trim();
  return MONTH_TEXT.test(text) || DATE_TEXT.test(text) || ENGLISH_DATE.test(text) || COMPACT_DATE.test(text);
}

export interface RowScan {
  readonly known: number;
  readonly filled: number;
  /** Cells that look like a date or a day. */
  readonly dates: number;
  readonly names: readonly number[];
}

/** Counts what a row holds, to tell header rows from titles and data. */
export function scanRow(grid: Grid, row: number): RowScan {
  let filled = 0;
  // Data repeat a word (Present, Present, ...), headings do not.
  const words = new Set<string>();
  const names: number[] = [];
  const weak: number[] = [];
  const numbers: number[] = [];
  let dates = 0;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const value = grid.own(row, column);
    if (isBlank(value)) continue;
    filled += 1;
    if (looksLikeDate(value, grid.formatAt(row, column))) dates += 1;
    if (typeof value !== "string" || value.length > 40) continue;
    if (isHeaderWord(value)) words.add(wordOf(value));
    if (isHeadedBy(value, NAME_WORDS)) names.push(column);
    else if (isHeadedBy(value, WEAK_NAME_WORDS)) weak.push(column);
    else if (isHeadedBy(value, NUMBER_WORDS)) numbers.push(column);
  }
  const known = words.size;
  if (names.length > 0) return { known, filled, dates, names };
  // A sheet without names can still be about people: numbers beside a column per day.
  if (numbers.length === 1 && dates >= 3) return { known: Math.max(known, 2), filled, dates, names: numbers };
  return { known, filled, dates, names: known < 2 ? [] : weak };
}

/** Whether a row can be the one in which most columns are headed. */
export function isAnchor(scan: RowScan): boolean {
  return scan.names.length > 0 || scan.known >= 3 || (scan.known >= 2 && scan.known === scan.filled);
}

/** So many names below a text make it the heading of a column of names. */
const LEAST_BELOW = 3;
const ROWS_BELOW = 6;

/**
 * The columns in which names stand below a text that is none, in a row that heads others too: it is their heading,
 * whatever it says. A row among the names heads nothing.
 */
function namesBelow(grid: Grid, row: number): number[] {
  const columns: number[] = [];
  let filled = 0;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const head = grid.own(row, column);
    if (isBlank(head)) continue;
    filled += 1;
    if (typeof head !== "string") continue;
    // Two English words may be a heading as well as a name.
    if (isNameByForm(cellText(head)) && /\p{Script=Han}/u.test(head)) return [];
    let [names, texts] = [0, 0];
    for (let below = row + 1; below <= Math.min(row + ROWS_BELOW, grid.bottom); below += 1) {
      const value = grid.own(below, column);
      if (isBlank(value)) continue;
      texts += 1;
      if (typeof value === "string" && isNameByForm(cellText(value))) names += 1;
    }
    if (names >= LEAST_BELOW && names * 5 >= texts * 4) columns.push(column);
  }
  return filled >= 2 ? columns : [];
}

/** The first row from `from` on that can head a table, with its columns of names. */
export function findAnchor(grid: Grid, from: number): { row: number; names: readonly number[] } | null {
  return anchorByWords(grid, from) ?? anchorByNames(grid, from);
}

/** Where no row bears headings that are known: the first one with names below it. */
function anchorByNames(grid: Grid, from: number): { row: number; names: readonly number[] } | null {
  const last = Math.min(grid.bottom, from + SCANNED_ROWS);
  for (let row = from; row < last; row += 1) {
    const [name] = namesBelow(grid, row);
    if (name === undefined) continue;
    // Of several rows above the names the lowest heads them; the others join it.
    let lowest = row;
    while (namesBelow(grid, lowest + 1).includes(name)) lowest += 1;
    return { row: lowest, names: [name] };
  }
  return null;
}

function anchorByWords(grid: Grid, from: number): { row: number; names: readonly number[] } | null {
  const last = Math.min(grid.bottom, from + SCANNED_ROWS);
  for (let row = from; row <= last; row += 1) {
    const scan = scanRow(grid, row);
    if (!isAnchor(scan)) continue;
    if (scan.names.length > 0) return { row, names: scan.names };
    for (let below = row + 1; below <= Math.min(row + 2, grid.bottom); below += 1) {
      const lower = scanRow(grid, below);
      if (lower.names.length > 0 && isAnchor(lower)) return { row: below, names: lower.names };
    }
    return { row, names: [] };
  }
  return null;
}

/** A blank date line and "填表人：" above a table head no columns. */
function isBlankForm(text: string): boolean {
  return isNoteLabel(text) || /年\s+月/u.test(text);
}

/** A row above the anchor that heads groups of columns or holds their months and dates. */
function joinsAbove(grid: Grid, row: number, nameColumn: number): boolean {
  let [dates, groups, others] = [0, 0, 0];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const value = grid.own(row, column);
    if (isBlank(value)) continue;
    const merge = grid.mergeAt(row, column);
    if (merge !== null && merge.column <= nameColumn && merge.column + merge.columns > nameColumn && merge.columns > 4)
      return false;
    // A heading merged down into the row below belongs to the header as much as that row does.
    if (merge !== null && merge.row + merge.rows > row + 1) continue;
    const isGroup = merge !== null && merge.columns > 1 && merge.rows === 1 && merge.column > nameColumn;
    if (column > nameColumn && looksLikeDate(value, grid.formatAt(row, column))) dates += 1;
    else if (isGroup && !isBlankForm(cellText(value))) groups += 1;
    else others += 1;
  }
  return dates >= 2 || (dates + groups >= 1 && others === 0);
}

/** A row below the anchor that still belongs to the header: second dates, topics, half days, legend letters. */
function joinsBelow(grid: Grid, row: number, nameColumn: number): boolean {
  if (nameColumn >= 0 && !isBlank(grid.own(row, nameColumn))) return false;
  let filled = 0;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const value = grid.own(row, column);
    if (isBlank(value)) continue;
    filled += 1;
    const merge = grid.mergeAt(row, column);
    if (merge !== null && merge.row < row) continue;
    const above = grid.at(row - 1, column);
    const group = grid.mergeAt(row - 1, column);
    const isUnderGroup = isBlank(above) || (group !== null && group.columns > 1);
    if (
      typeof value === "number" &&
      !(
        looksLikeDate(value, grid.formatAt(row, column)) &&
        (isUnderGroup || looksLikeDate(above, grid.formatAt(row - 1, column)))
      )
    )
      return false;
    if (typeof value === "string") {
      if (isMarkSign(value) && column > nameColumn && !isUnderGroup) return false;
      const isUnderField = !isUnderGroup && typeof above === "string" && isHeaderWord(above);
      if (isUnderField && !isHeaderWord(value) && !/^[A-Z]{1,3}$/u.test(value.trim())) return false;
      if (value.length > 40) return false;
    }
  }
  return filled >= 1;
}

/** First and last header row around the anchor; `first` is the first row that may belong to the table. */
export function headerRange(
  grid: Grid,
  anchor: number,
  nameColumn: number,
  first: number,
): { top: number; bottom: number } {
  const merge = nameColumn >= 0 ? grid.mergeAt(anchor, nameColumn) : null;
  let top = anchor;
  let bottom = merge === null ? anchor : Math.min(merge.row + merge.rows - 1, anchor + MAX_HEADER_ROWS - 1);
  while (bottom < grid.bottom && bottom - top + 1 < MAX_HEADER_ROWS - 1 && joinsBelow(grid, bottom + 1, nameColumn))
    bottom += 1;
  while (
    top > first &&
    bottom - top + 1 < MAX_HEADER_ROWS &&
    joinsAbove(grid, top - 1, Math.max(nameColumn, grid.left))
  )
    top -= 1;
  return { top, bottom };
}
