/** The rating block beside the roster: one row for each roster row, blank where the row is no person. */
import { cellChanges, type BlockEdit, type StyledArea } from "../domain/edits";
import type { Language } from "../domain/language";
import { headerWord } from "../domain/text";
import { isTyped, type FiledRating } from "../sheets/filed";
import { RATING_COLUMNS, type RatingColumnKey } from "../sheets/written";
import { widthOf } from "./paper/lines";
import { areaValues, asWritten, textAt, type WrittenRow } from "./cells";
import { CENTRED, HEADER, INPUT, LEFT, styled } from "./looks";
import type { RatingCells } from "./person-rows";
import type { RatingPlace } from "./rating-place";
import type { WriteRequest } from "./write-request";

/** Widths in points. Reason and warnings are kept narrow: offices print the roster fitted to the page's width. */
const WIDTHS: Readonly<Record<RatingColumnKey, number>> = {
  name: 57,
  month: 54,
  style: 57,
  content: 57,
  time: 57,
  effect: 57,
  overall: 69,
  inspector: 57,
  final: 57,
  override: 54,
  reason: 96,
  warnings: 150,
};

/** An open grade in English, "good (or medium)", is longer than the Chinese one. */
const OVERALL_WIDTH: Readonly<Record<Language, number>> = { "zh-CN": WIDTHS.overall, en: 102 };

/** Widest key that widens its column, and points of a full-width character with the cell's margins. */
const WIDEST_KEY = 12;
const CHARACTER = 11;
const MARGINS = 13;

/** Widths in points, in the order of the columns; the column of keys fits the longest one. */
export function ratingWidths(keys: readonly (string | number)[], language: Language): number[] {
  let widest = 0;
  for (const key of keys) widest = Math.max(widest, Math.min(widthOf(String(key)), WIDEST_KEY));
  const name = Math.max(WIDTHS.name, Math.ceil((widest * CHARACTER + MARGINS) / 0.75) * 0.75);
  const widths = { ...WIDTHS, name, overall: OVERALL_WIDTH[language] };
  return RATING_COLUMNS.map(({ key }) => widths[key]);
}

/** What a row shows whose person or month people must decide: what was typed, and that it is in doubt. */
export function strayRow({ key, monthText, typed }: FiledRating, warning: string): WrittenRow {
  const { override, reason } = typed;
  const kept: Partial<Record<RatingColumnKey, string | number>> = {
    name: key,
    month: monthText,
    override: asWritten(override),
    reason: asWritten(reason),
    warnings: warning,
  };
  return RATING_COLUMNS.map((column) => kept[column.key] ?? "");
}

/** Styles of the ratings in a grid of `rows` rows below a header row; `at` says in which column each key stands. */
export function ratingStyles(rows: number, at: (key: RatingColumnKey) => number): StyledArea[] {
  const columns = RATING_COLUMNS.map(({ key }) => at(key)).sort((one, other) => one - other);
  const runs: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return [
    ...runs.flatMap(({ first, count }) => [
      ...styled(0, first, 1, count, HEADER),
      ...styled(1, first, rows, count, CENTRED),
    ]),
    // An open grade carries its range, 好（或中）, and must not make the user's rows higher.
    ...styled(1, at("overall"), rows, 1, { wrap: false, shrink: true }),
    ...styled(1, at("reason"), rows, 1, LEFT),
    ...styled(1, at("warnings"), rows, 1, LEFT),
    ...styled(1, at("override"), rows, 1, INPUT),
    ...styled(1, at("reason"), rows, 1, INPUT),
  ];
}

export interface BlockRows {
  /** By row of the sheet. */
  readonly people: ReadonlyMap<number, RatingCells>;
  readonly strayWarning: string;
}

type BlockRow = BlockEdit["values"][number];

/** The edit of the block; null where it already stands so. A person's cells inside the block are never expressed. */
export function ratingBlock(
  { language }: Pick<WriteRequest, "language">,
  { sheet, area, columns, standing }: Extract<RatingPlace, { kind: "beside" }>,
  { people, strayWarning }: BlockRows,
): BlockEdit | null {
  const keyAt = new Map([...columns].map(([key, column]) => [column, key]));
  const header = standing?.header ?? area.row;
  const filed = new Map((standing?.rows ?? []).map((row) => [row.row, row]));
  const line = (of: (key: RatingColumnKey, column: number) => string | number | null): BlockRow =>
    Array.from({ length: area.columns }, (_, index) => {
      const column = area.column + index;
      const key = keyAt.get(column);
      return key === undefined ? null : of(key, column);
    });
  const inRow = (row: number): BlockRow => {
    if (row < header) return line(() => null);
    if (row === header) return line((key, column) => heading(key, textAt(sheet, row, column), language));
    const stands = filed.get(row);
    if (stands !== undefined && stands.person === null && isTyped(stands.typed))
      return line((key) => stray(key, strayWarning));
    const cells = people.get(row);
    if (cells !== undefined) return line((key) => cells[key]);
    // A row beside nobody is blank, unless somebody wrote something there that we did not.
    const isOurs = stands === undefined || stands.key !== "" || stands.monthText !== "";
    return line(() => (isOurs ? "" : null));
  };
  const values = Array.from({ length: area.rows }, (_, index) => inRow(area.row + index));
  const edit: BlockEdit = {
    kind: "block",
    owned: "rating",
    area,
    values,
    before: areaValues(sheet, area),
    styles: ratingStyles(area.rows - 1, (key) => (columns.get(key) ?? area.column) - area.column),
    columnWidths: ratingWidths(
      [...people.values()].map(({ name }) => name),
      language,
    ),
    isNew: standing === null,
  };
  return cellChanges(edit).length === 0 ? null : edit;
}

/** A stray row keeps what was typed, and what it was typed for, as they stand. */
function stray(key: RatingColumnKey, warning: string): string | null {
  if (key === "warnings") return warning;
  return key === "name" || key === "month" || key === "override" || key === "reason" ? null : "";
}

/** The heading, as a person has touched it up where it is still the same one. */
function heading(key: RatingColumnKey, stands: string, language: Language): string | null {
  const own = RATING_COLUMNS.find((column) => column.key === key)?.heading[language] ?? "";
  return headerWord(stands) === headerWord(own) ? null : own;
}
