/** Cards, one for each person: the name beside its label, below it days and marks in rows. Laid out as a long list. */
import { bareName, cellText, isBlank, nameKey, wordSet } from "../domain/text";
import { ATTENDANCE } from "../sheets/attendance";
import type { Grid } from "./grid";
import { isHeadedBy, NAME_WORDS, wordOf } from "./lexicon";
import { ListedGrid, listedCell, listedHeading, textsIn, type ListedCell, type Rearranged } from "./listed-grid";
import type { KnownNames } from "./profile";

const LEAST_CARDS = 3;

const wordsOf = (role: string): readonly string[] => ATTENDANCE.columns.find((one) => one.role === role)?.words ?? [];
const DATES = wordSet(wordsOf("date"));
const MARKS = wordSet(wordsOf("mark"));

interface Card {
  readonly top: number;
  readonly label: number;
  readonly name: number;
}

/** Where a label of names stands directly before somebody of the book. */
function cardsOf(grid: Grid, known: KnownNames): Card[] {
  const cards: Card[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (let column = grid.left; column < grid.right; column += 1) {
      const [label, name] = [grid.own(row, column), grid.own(row, column + 1)];
      if (typeof label !== "string" || typeof name !== "string" || !isHeadedBy(label, NAME_WORDS)) continue;
      if (known.has(bareName(nameKey(cellText(name))))) cards.push({ top: row, label: column, name: column + 1 });
    }
  }
  return cards;
}

/** The row of a card that begins with one of the words. */
function rowOf(grid: Grid, { top, label }: Card, end: number, words: ReadonlySet<string>): number | null {
  for (let row = top + 1; row < end; row += 1) {
    const value = grid.own(row, label);
    if (typeof value === "string" && words.has(wordOf(value))) return row;
  }
  return null;
}

/** The columns of a row that hold something; behind two blank ones stands something else. */
function daysOf(grid: Grid, row: number, left: number, end: number): number[] {
  const columns: number[] = [];
  let blanks = 0;
  for (let column = left; column < end && blanks < 2; column += 1) {
    const isHeld = !isBlank(grid.at(row, column));
    if (isHeld) columns.push(column);
    blanks = isHeld ? 0 : blanks + 1;
  }
  return columns;
}

/** What stands to the right of all cards, as one text. */
function sideText(grid: Grid, left: number): string {
  const lines: string[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const texts: string[] = [];
    for (let column = left; column <= grid.right; column += 1) texts.push(cellText(grid.own(row, column)));
    lines.push(texts.filter((text) => text !== "").join(" "));
  }
  return lines.filter((line) => line !== "").join("；");
}

/** The list that a sheet of cards stands for; null: it holds none. */
export function listedCards(grid: Grid, known: KnownNames): Rearranged | null {
  const cards = cardsOf(grid, known);
  const [first] = cards;
  if (first === undefined || cards.length < LEAST_CARDS) return null;
  const head = grid.cell(first.top, first.label);
  const headings = ["date", "name", "mark"].map((role) => listedHeading(wordsOf(role)[0] ?? "", head));
  const rows: ListedCell[][] = [headings];
  let [last, side] = [first.top, first.name];
  for (const card of cards) {
    const below = cards.filter(({ top, label }) => top > card.top && label === card.label).map(({ top }) => top);
    const beside = cards.filter(({ top, label }) => top === card.top && label > card.label).map(({ label }) => label);
    const [end, right] = [Math.min(grid.bottom + 1, ...below), Math.min(grid.right + 1, ...beside)];
    const [dates, marks] = [rowOf(grid, card, end, DATES), rowOf(grid, card, end, MARKS)];
    if (dates === null || marks === null) return null;
    last = Math.max(last, dates, marks);
    for (const column of daysOf(grid, dates, card.label + 1, right)) {
      side = Math.max(side, column);
      rows.push([
        listedCell(grid, dates, column),
        listedCell(grid, card.top, card.name),
        listedCell(grid, marks, column),
      ]);
    }
  }
  const titles = textsIn(grid, grid.top, first.top - 1);
  return {
    grid: new ListedGrid(grid, rows),
    titles,
    notes: [...textsIn(grid, last + 1, grid.bottom), sideText(grid, side + 1)],
  };
}
