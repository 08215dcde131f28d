/** A table with title, head and notes: what lists of people have in common. */
import type { AreaStyle, PageSetup, SheetContent, StyledArea } from "../domain/edits";
import type { WrittenRow } from "./cells";
import { CENTRED, HEADER, LEFT, styled, THIN, TITLE } from "./looks";
import { brokenLines, countLines, widthOf } from "./paper/lines";

export interface TableColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  readonly isLeft?: boolean;
  /** Text too wide for the column stands on several lines; in other columns it is drawn smaller first. */
  readonly wraps?: boolean;
}

const HEAD_ROWS = 2;
const TITLE_HEIGHT = 34.5;
const HEAD_HEIGHT = 31.5;
const ROW_HEIGHT = 22.5;
const SIZE = 10.5;
const HEAD_SIZE = 11;
/** Points of a line of text. */
const LINE = 14.25;
/** Points a cell keeps for itself. */
const PADDING = 4;
/** Points: text is not drawn smaller than this, but on several lines. */
const SMALLEST = 7;
/** How much wider letters are in bold. */
const BOLD = 1.15;
const MOST_NOTE_LINES = 4;
const NOTE: AreaStyle = { size: SIZE, horizontal: "Left", vertical: "Center" };
/** A row of the table that is no person's: a heading, or the sum. Its text runs over the cells beside it. */
const MARKED: AreaStyle = {
  size: SIZE,
  bold: true,
  fill: "#F2F2F2",
  horizontal: "Left",
  vertical: "Center",
  border: { ...THIN, inner: null },
};

export interface Table {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly WrittenRow[];
  /** Rows of `rows` that stand out. */
  readonly marked: readonly number[];
  /** Lines below the table; long ones are broken. */
  readonly notes: readonly string[];
  readonly page: (titleRows: number) => PageSetup;
}

export function tableContent({ title, columns, rows, marked, notes, page }: Table): SheetContent {
  const width = columns.length;
  const line = (text: string): WrittenRow => [text, ...Array<string>(width - 1).fill("")];
  const across = columns.reduce((sum, column) => sum + column.width, 0);
  const below = notes.flatMap((text) => brokenLines(text, fitting(across, SIZE), MOST_NOTE_LINES));
  const end = HEAD_ROWS + rows.length;
  return {
    values: [line(title), columns.map(({ heading }) => heading), ...rows, ...below.map(line)],
    columnWidths: columns.map((column) => column.width),
    rowHeight: ROW_HEIGHT,
    rowHeights: [
      { row: 0, height: TITLE_HEIGHT },
      { row: 1, height: headHeight(columns) },
      ...raisedRows({ columns, rows, marked }),
    ],
    merges: [],
    styles: [
      ...styled(0, 0, 1, width, { ...TITLE, size: 18, horizontal: "CenterAcrossSelection" }),
      ...styled(1, 0, 1, width, { ...HEADER, size: HEAD_SIZE }),
      ...columns.flatMap((column, at) => {
        const size = headSize(column);
        return size === HEAD_SIZE ? [] : styled(1, at, 1, 1, { size });
      }),
      ...runsBetween(marked, rows.length).flatMap(([row, count]) => [
        ...styled(HEAD_ROWS + row, 0, count, width, { ...CENTRED, size: SIZE, shrink: true }),
        ...columns.flatMap(({ isLeft = false }, at) => (isLeft ? styled(HEAD_ROWS + row, at, count, 1, LEFT) : [])),
      ]),
      ...wrappedCells({ columns, rows, marked }),
      ...marked.flatMap((row) => styled(HEAD_ROWS + row, 0, 1, width, MARKED)),
      ...styled(end, 0, below.length, 1, NOTE),
    ],
    links: [],
    page: page(HEAD_ROWS),
    frozenRows: HEAD_ROWS,
    showGridlines: false,
  };
}

type Cells = Pick<Table, "columns" | "rows" | "marked">;

/** Points of title and head, which are repeated on each page. */
export const headsHeight = (columns: readonly TableColumn[]): number => TITLE_HEIGHT + headHeight(columns);

/** Points of a row of the table. */
export function rowHeightOf({ columns, rows, marked }: Cells, at: number): number {
  if (marked.includes(at)) return ROW_HEIGHT;
  const lines = columns.map((column, place) => linesOf(column, rows[at]?.[place] ?? ""));
  const most = Math.max(1, ...lines);
  return most === 1 ? ROW_HEIGHT : Math.max(ROW_HEIGHT, points(most * LINE + PADDING));
}

/** Rows below title and head that are higher than usual. */
export function raisedRows(cells: Cells): { readonly row: number; readonly height: number }[] {
  return cells.rows.flatMap((_, at) => {
    const height = rowHeightOf(cells, at);
    return height === ROW_HEIGHT ? [] : [{ row: HEAD_ROWS + at, height }];
  });
}

function headHeight(columns: readonly TableColumn[]): number {
  const lines = columns.map((column) => countLines(column.heading, fitting(column.width, headSize(column))));
  return Math.max(HEAD_HEIGHT, points(Math.max(...lines) * LINE + PADDING));
}

/** Points of a heading: words of letters are not broken, but drawn smaller. */
function headSize({ heading, width }: TableColumn): number {
  const longest = Math.max(0, ...(heading.match(/[\p{Script=Latin}()’'.-]+/gu) ?? []).map(widthOf));
  const size = Math.floor((2 * (width - PADDING)) / (longest * BOLD)) / 2;
  return longest === 0 ? HEAD_SIZE : Math.min(HEAD_SIZE, Math.max(SMALLEST, size));
}

/** Rows have whole pixels. */
const points = (height: number): number => Math.ceil(height / 0.75) * 0.75;

/** Full-width characters of a size that fit into a width. */
const fitting = (width: number, size: number): number => Math.floor(((width - PADDING) / size) * 2) / 2;

/** Lines a cell's text stands on; 1 where it is drawn smaller instead. */
function linesOf({ width, wraps = false }: TableColumn, cell: string | number): number {
  if (typeof cell === "number") return 1;
  const onOne = fitting(width, wraps ? SIZE : SMALLEST);
  // Nearly every text is short, and none is wider than it is long.
  if (cell.length <= onOne) return 1;
  const longest = Math.max(...cell.split("\n").map(widthOf));
  return longest <= onOne ? 1 : countLines(cell, fitting(width, SIZE));
}

/** The cells below title and head whose text stands on several lines, those below each other together. */
export function wrappedCells({ columns, rows, marked }: Cells): StyledArea[] {
  return columns.flatMap((column, place) => {
    const style = { ...(column.isLeft ? LEFT : CENTRED), size: SIZE, wrap: true, shrink: false };
    const runs = runsWhere(rows.length, (at) => !marked.includes(at) && linesOf(column, rows[at]?.[place] ?? "") > 1);
    return runs.flatMap(([row, count]) => styled(HEAD_ROWS + row, place, count, 1, style));
  });
}

/** Neighbouring rows of which this holds, together: as few styles as there are runs. */
export function runsWhere(rows: number, holds: (row: number) => boolean): [row: number, rows: number][] {
  const runs: [row: number, rows: number][] = [];
  for (let row = 0; row < rows; row += 1) {
    if (!holds(row)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}

/** The rows before, between and after the marked ones. */
function runsBetween(marked: readonly number[], end: number): [row: number, rows: number][] {
  return [...marked, end].map((row, at) => {
    const start = (marked[at - 1] ?? -1) + 1;
    return [start, row - start];
  });
}
