/** Collects a sheet's own legend: sentences, small tables beside and below the people, signs above total columns. */
import type { Grid } from "./grid";
import { addPairs, cellPair, explain, type Legend } from "./legend";
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

/** Signs that stand over or under a state word in the header of total columns: 事假 over A. */
function headerPairs(table: Table): NonNullable<ReturnType<typeof cellPair>>[] {
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

/** A sheet's own explanation of its marks. */
export interface SheetLegend {
  readonly legend: Legend;
  /** Notes of which nothing is believed. */
  readonly doubts: readonly { readonly text: string; readonly cell: CellRef }[];
}

/** The legend of a sheet; empty where it explains nothing. */
export function legendOf(grid: Grid, table: Table | undefined, nameColumn: number | undefined): SheetLegend {
  const legend: Legend = new Map();
  const doubts: { text: string; cell: CellRef }[] = [];
  const addSentence = (text: string, row: number, column: number): void => {
    const { pairs, isDoubtful } = explain(text);
    addPairs(legend, pairs);
    if (isDoubtful) doubts.push({ text, cell: grid.cell(row, column) });
  };
  const head = table === undefined ? Math.min(grid.bottom, grid.top + TAIL_ROWS) : table.headerBottom;
  const tail = Math.max(head + 1, grid.bottom - TAIL_ROWS);
  const loose: NonNullable<ReturnType<typeof cellPair>>[] = [];
  const read = (row: number): void => {
    if (isPersonRow(table, nameColumn, row)) return;
    const texts = textsOf(grid, row);
    for (const { text, column } of texts) if (text.length > 3) addSentence(text, row, column);
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
  const totals = table === undefined ? [] : headerPairs(table);
  if (totals.length >= 2) addPairs(legend, totals);
  return { legend, doubts };
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
