/** A table with title, head and notes: what lists of people have in common. */
import type { AreaStyle, PageSetup, SheetContent } from "../domain/edits";
import type { WrittenRow } from "./cells";
import { CENTRED, HEADER, LEFT, styled, THIN, TITLE } from "./looks";

export interface TableColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  readonly isLeft?: boolean;
  /** Long text on several lines; its rows need heights of their own. */
  readonly wraps?: boolean;
}

const HEAD_ROWS = 2;
const ROW_HEIGHT = 22.5;
const NOTE: AreaStyle = { size: 10.5, horizontal: "Left", vertical: "Center" };
/** A row of the table that is no person's: a heading, or the sum. Its text runs over the cells beside it. */
const MARKED: AreaStyle = {
  size: 10.5,
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
  /** Lines below the table. */
  readonly notes: readonly string[];
  readonly page: (titleRows: number) => PageSetup;
}

export function tableContent({ title, columns, rows, marked, notes, page }: Table): SheetContent {
  const width = columns.length;
  const line = (text: string): WrittenRow => [text, ...Array<string>(width - 1).fill("")];
  const end = HEAD_ROWS + rows.length;
  return {
    values: [line(title), columns.map(({ heading }) => heading), ...rows, ...notes.map(line)],
    columnWidths: columns.map((column) => column.width),
    rowHeight: ROW_HEIGHT,
    rowHeights: [
      { row: 0, height: 34.5 },
      { row: 1, height: 31.5 },
    ],
    merges: [],
    styles: [
      ...styled(0, 0, 1, width, { ...TITLE, size: 18, horizontal: "CenterAcrossSelection" }),
      ...styled(1, 0, 1, width, HEADER),
      ...runsBetween(marked, rows.length).flatMap(([row, count]) => [
        ...styled(HEAD_ROWS + row, 0, count, width, { ...CENTRED, size: 10.5, shrink: true }),
        ...columns.flatMap(({ isLeft = false, wraps = false }, at) =>
          isLeft ? styled(HEAD_ROWS + row, at, count, 1, wraps ? { ...LEFT, wrap: true, shrink: false } : LEFT) : [],
        ),
      ]),
      ...marked.flatMap((row) => styled(HEAD_ROWS + row, 0, 1, width, MARKED)),
      ...styled(end, 0, notes.length, 1, NOTE),
    ],
    links: [],
    page: page(HEAD_ROWS),
    frozenRows: HEAD_ROWS,
    showGridlines: false,
  };
}

/** The rows before, between and after the marked ones. */
function runsBetween(marked: readonly number[], end: number): [row: number, rows: number][] {
  return [...marked, end].map((row, at) => {
    const start = (marked[at - 1] ?? -1) + 1;
    return [start, row - start];
  });
}
