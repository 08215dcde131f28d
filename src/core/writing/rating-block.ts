/** The rating block beside the roster: one row for each roster row, blank where the row is no person. */
import type { Area } from "../domain/address";
import { formatMonth } from "../domain/calendar";
import { cellChanges, type BlockEdit, type StyledArea } from "../domain/edits";
import type { SheetSnapshot } from "../domain/snapshot";
import { RATING_COLUMNS, type RatingColumnKey } from "../sheets/written";
import { widthOf } from "./circular/lines";
import { areaValues, type WrittenRow } from "./cells";
import { CENTRED, HEADER, INPUT, LEFT, styled } from "./looks";
import type { RatingCells } from "./person-rows";
import type { StandingRatings, StrayRow } from "./standing-ratings";
import type { WriteRequest } from "./write-request";

/** Widths in points. Reason and warnings are kept narrow: offices print the roster fitted to the page's width. */
const WIDTHS: Readonly<Record<RatingColumnKey, number>> = {
  name: 57,
  month: 54,
  style: 57,
  content: 57,
  time: 57,
  effect: 57,
  overall: 57,
  inspector: 57,
  final: 57,
  override: 54,
  reason: 96,
  warnings: 150,
};

/** Widest key that widens its column, and points of a full-width character with the cell's margins. */
const WIDEST_KEY = 12;
const CHARACTER = 11;
const MARGINS = 13;

/** Widths in points, in the order of the columns; the column of keys fits the longest one. */
export function ratingWidths(keys: readonly (string | number)[]): number[] {
  let widest = 0;
  for (const key of keys) widest = Math.max(widest, Math.min(widthOf(String(key)), WIDEST_KEY));
  const name = Math.max(WIDTHS.name, Math.ceil((widest * CHARACTER + MARGINS) / 0.75) * 0.75);
  return RATING_COLUMNS.map(({ key }) => (key === "name" ? name : WIDTHS[key]));
}

export function headings({ language }: Pick<WriteRequest, "language">): string[] {
  return RATING_COLUMNS.map(({ heading }) => heading[language]);
}

/** A row of the block; a stray keeps what was typed, so that it is neither lost nor given to somebody else. */
export function blockRow(cells: RatingCells): WrittenRow {
  return RATING_COLUMNS.map(({ key }) => cells[key]);
}

export function strayRow({ key, month, typed }: StrayRow, warning: string): WrittenRow {
  const kept: Partial<Record<RatingColumnKey, string | number>> = { name: key, month, ...typed, warnings: warning };
  return RATING_COLUMNS.map((column) => kept[column.key] ?? "");
}

/** Styles of the ratings in a grid of `rows` rows below a header row; `left` is the column of the block's first one. */
export function ratingStyles(rows: number, left: number): StyledArea[] {
  const at = (key: RatingColumnKey): number => left + RATING_COLUMNS.findIndex((column) => column.key === key);
  const count = RATING_COLUMNS.length;
  return [
    ...styled(0, left, 1, count, HEADER),
    ...styled(1, left, rows, count, CENTRED),
    ...styled(1, at("reason"), rows, 1, LEFT),
    ...styled(1, at("warnings"), rows, 1, LEFT),
    ...styled(1, at("override"), rows, 2, INPUT),
  ];
}

export interface BlockRows {
  /** By row of the sheet. */
  readonly people: ReadonlyMap<number, RatingCells>;
  readonly strayWarning: string;
}

/** The edit of the block; null where it already stands so. */
export function ratingBlock(
  request: Pick<WriteRequest, "language" | "month">,
  sheet: SheetSnapshot,
  area: Area,
  standing: StandingRatings | null,
  { people, strayWarning }: BlockRows,
): BlockEdit | null {
  const strays = new Map((standing?.strays ?? []).map((stray) => [stray.row, stray]));
  const blank: WrittenRow = RATING_COLUMNS.map(() => "");
  const rows = Array.from({ length: area.rows - 1 }, (_, index): WrittenRow => {
    const row = area.row + 1 + index;
    const stray = strays.get(row);
    if (stray !== undefined) return strayRow(stray, strayWarning);
    const cells = people.get(row);
    return cells === undefined ? blank : blockRow(cells);
  });
  const edit: BlockEdit = {
    kind: "block",
    owned: "rating",
    month: formatMonth(request.month),
    area,
    values: [headings(request), ...rows],
    before: areaValues(sheet, area),
    styles: ratingStyles(area.rows - 1, 0),
    columnWidths: ratingWidths(rows.map(([key = ""]) => key)),
    isNew: standing === null,
  };
  return cellChanges(edit).length === 0 ? null : edit;
}
