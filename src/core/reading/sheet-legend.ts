/** Collects a sheet's own legend: sentences, small tables beside and below the people, signs above total columns. */
import type { Grid } from "./grid";
import { addPairs, cellPair, explain, lonePair, tablePairs, type Legend, type Pair } from "./legend";
import type { CellRef } from "../domain/address";
import { MEANINGS, markKey } from "./mark-words";
import { labelOf } from "./rows";
import type { Table } from "./tables";
import { cellText, isBlank } from "../domain/text";

const TAIL_ROWS = 60;

function textsOf(grid: Grid, row: number): { readonly text: string; readonly column: number }[] {
  const texts: { text: string; column: number }[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const value = grid.own(row, column);
    if (!isBlank(value)) texts.push({ text: cellText(value), column });
  }
  return texts;
}

/** A row that is about somebody holds marks, not their explanation. */
function isPersonRow(table: Table | undefined, nameColumn: number | undefined, row: number): boolean {
  if (table === undefined || nameColumn === undefined || row < table.firstRow) return false;
  const value = table.grid.own(row, nameColumn);
  return (
    typeof value === "string" &&
    !isBlank(value) &&
    labelOf(cellText(value)) === "person" &&
    !MEANINGS.has(markKey(value))
  );
}

/** The last row about somebody; before the first row where there is none. */
function lastPersonRow(table: Table | undefined, nameColumn: number | undefined, bottom: number): number {
  let row = bottom;
  while (table !== undefined && row >= table.firstRow && !isPersonRow(table, nameColumn, row)) row -= 1;
  const merge = nameColumn === undefined ? null : (table?.grid.mergeAt(row, nameColumn) ?? null);
  return merge === null ? row : merge.row + merge.rows - 1;
}

/** Signs that stand over or under a state word in the header of total columns: 事假 over A. */
function headerPairs(table: Table): Pair[] {
  const { grid, headerTop, headerBottom } = table;
  return table.columns.flatMap(({ column, parts }) => {
    const texts = parts.map(({ value }) => cellText(value)).filter((text) => text !== "");
    const above = headerTop > grid.top ? cellText(grid.own(headerTop - 1, column)) : "";
    const [last = "", before = ""] = [texts.at(-1), texts.at(-2)];
    const pair =
      (before === "" ? null : cellPair(before, last)) ??
      (above === "" || (headerBottom !== headerTop + texts.length - 1 && texts.length > 1)
        ? null
        : cellPair(above, texts[0] ?? ""));
    return pair === null || /^\d+$/u.test(pair.mark) ? [] : [pair];
  });
}

/** A small table of marks to the left or right of the rows of a table. */
function besidePairs(grid: Grid, { columns, headerTop, lastRow }: Table): Pair[] {
  const own = columns.map(({ column }) => column);
  const sides = [
    { from: grid.left, to: Math.min(...own) - 1 },
    { from: Math.max(...own) + 1, to: grid.right },
  ];
  return sides.flatMap(({ from, to }) => {
    if (to < from) return [];
    const rows: string[][] = [];
    for (let row = headerTop; row <= lastRow; row += 1)
      rows.push(Array.from({ length: to - from + 1 }, (_, at) => cellText(grid.own(row, from + at))));
    return tablePairs(rows);
  });
}

/** A sheet's own explanation of its marks. */
export interface SheetLegend {
  readonly legend: Legend;
  /** Notes of which nothing is believed. */
  readonly doubts: readonly { readonly text: string; readonly cell: CellRef }[];
}

/** The legend of a sheet; empty where it explains nothing. @param titles texts that belong to it and stand outside of the grid */
export function legendOf(
  grid: Grid,
  table: Table | undefined,
  nameColumn: number | undefined,
  titles: readonly string[] = [],
): SheetLegend {
  const legend: Legend = new Map();
  const doubts: { text: string; cell: CellRef }[] = [];
  const addSentence = (text: string, row: number, column: number): void => {
    const { pairs, isDoubtful } = explain(text);
    addPairs(legend, pairs);
    if (isDoubtful) doubts.push({ text, cell: grid.cell(row, column) });
  };
  for (const title of titles) addSentence(title, grid.top, grid.left);
  const head = table === undefined ? Math.min(grid.bottom, grid.top + TAIL_ROWS) : table.headerBottom;
  const tail = Math.max(head + 1, grid.bottom - TAIL_ROWS);
  const loose: Pair[] = [];
  const lastPerson = lastPersonRow(table, nameColumn, grid.bottom);
  const read = (row: number): void => {
    // Among people stand marks, whoever of them a row is about.
    if (table !== undefined && row >= table.firstRow && row <= lastPerson) return;
    const texts = textsOf(grid, row);
    for (const { text, column } of texts) if (text.length > 3) addSentence(text, row, column);
    const lone = texts.length === 1 ? lonePair(texts[0]?.text ?? "") : null;
    if (lone !== null) loose.push(lone);
    const isShort = texts.length >= 2 && texts.every(({ text }) => text.length <= 12);
    const inHeader = table !== undefined && row >= table.headerTop && row <= table.headerBottom;
    if (!isShort || inHeader) return;
    if (texts.length === 2) {
      const pair = cellPair(texts[0]?.text ?? "", texts[1]?.text ?? "");
      if (pair !== null) loose.push(pair);
    } else {
      addSentence(texts.map(({ text }) => text).join("  "), row, texts[0]?.column ?? grid.left);
    }
  };
  for (let row = grid.top; row <= head; row += 1) read(row);
  for (let row = tail; row <= grid.bottom; row += 1) read(row);
  if (loose.length >= 2) addPairs(legend, loose);
  if (table !== undefined) addPairs(legend, besidePairs(grid, table));
  const totals = table === undefined ? [] : headerPairs(table);
  if (totals.length >= 2) addPairs(legend, totals);
  return { legend, doubts };
}

/** So many marks make a list of them on a sheet that is called something else. */
const LEAST_MARKS = 3;

/**
 * The legend of a sheet that names nobody: a small table or sentences, whatever the sheet is called; empty where it
 * explains fewer than three marks, or one of them twice. One that turns a tick round makes ticks ask.
 */
export function otherSheetLegend(grid: Grid): Legend {
  const legend: Legend = new Map();
  const { legend: sentences, doubts } = legendOf(grid, undefined, undefined);
  if (doubts.length === 0) for (const [mark, state] of sentences) legend.set(mark, state);
  const rows = Array.from({ length: grid.bottom - grid.top + 1 }, (_, at) => textsOf(grid, grid.top + at));
  const pairs = tablePairs(rows.map((texts) => texts.map(({ text }) => text)));
  addPairs(legend, pairs);
  // Ticks that a list takes away from presence ask, whatever else it says.
  if (pairs.some(({ state }) => state === null)) return new Map(pairs.map(({ mark, state }) => [mark, state]));
  const meant = [...legend.values()].filter((state) => state !== null);
  return meant.length < LEAST_MARKS || meant.length < legend.size ? new Map() : legend;
}

/** The legend of a sheet that is a key to the marks: a mark and its meaning in each row. */
export function keySheetLegend(grid: Grid): Legend {
  const legend: Legend = new Map();
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const texts = textsOf(grid, row);
    for (let index = 0; index + 1 < texts.length; index += 1) {
      const pair = cellPair(texts[index]?.text ?? "", texts[index + 1]?.text ?? "");
      if (pair === null) continue;
      addPairs(legend, [pair]);
      index += 1;
    }
  }
  return legend;
}
