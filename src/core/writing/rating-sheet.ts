/** The ratings on a sheet of their own (学习评定), where the roster cannot take them: a row for each person. */
import type { SheetContent } from "../domain/edits";
import type { CellRef } from "../domain/address";
import type { Language } from "../domain/language";
import type { Person, PersonIndex } from "../domain/people";
import type { WorkbookSnapshot } from "../domain/snapshot";
import type { FiledRating, FiledRatings } from "../sheets/filed";
import { RATING_COLUMNS, REGISTER_COLUMNS, SHEET_NAMES, type RatingColumnKey } from "../sheets/written";
import type { WrittenRow } from "./cells";
import { CENTRED, HEADER, styled } from "./looks";
import { landscapePage } from "./paper/page";
import { freeSheetName, type OwnSheet } from "./own-sheet";
import type { RatingCells } from "./person-rows";
import { ratingWidths, ratingStyles, strayRow } from "./rating-block";
import type { WriteRequest } from "./write-request";

export interface PersonRow {
  readonly person: Person;
  readonly cells: RatingCells;
}

const WHO = ["number", "department"] as const;
const WHO_WIDTHS = [54, 90];

/** Number and department stand after the key, so that the sheet can be read without the roster. */
function withWho(row: WrittenRow, number: string, department: string): WrittenRow {
  const [key = "", ...rest] = row;
  return [key, number, department, ...rest];
}

/** Number and department stand between the key and the other columns. */
function columnOf(key: RatingColumnKey): number {
  const at = RATING_COLUMNS.findIndex((column) => column.key === key);
  return at === 0 ? 0 : WHO.length + at;
}

/** The sheet. Its header is the first row, where reading looks for it. */
export function ratingSheet(
  { language }: WriteRequest,
  rows: readonly PersonRow[],
  strays: readonly FiledRating[],
  strayWarning: string,
): OwnSheet {
  const who = WHO.map((key) => REGISTER_COLUMNS.find((column) => column.key === key)?.heading[language] ?? "");
  const [key = "", ...others] = RATING_COLUMNS.map(({ heading }) => heading[language]);
  const values: WrittenRow[] = [
    [key, ...who, ...others],
    ...rows.map(({ person, cells }) =>
      withWho(
        RATING_COLUMNS.map((column) => cells[column.key]),
        person.number ?? "",
        person.department ?? "",
      ),
    ),
    ...strays.map((stray) => withWho(strayRow(stray, strayWarning), "", "")),
  ];
  const [first = 0, ...rest] = ratingWidths(
    rows.map(({ cells }) => cells.name),
    language,
  );
  const count = values.length - 1;
  const content: SheetContent = {
    values,
    columnWidths: [first, ...WHO_WIDTHS, ...rest],
    rowHeights: [{ row: 0, height: 33 }],
    merges: [],
    styles: [
      ...ratingStyles(count, columnOf),
      // No roster's rows are made higher here: long texts are shown whole.
      ...(["reason", "warnings"] as const).flatMap((key) => styled(1, columnOf(key), count, 1, { wrap: true })),
      ...styled(0, 0, 1, 1 + WHO.length, HEADER),
      ...styled(1, 0, count, 1 + WHO.length, CENTRED),
    ],
    links: [],
    page: landscapePage(1, language),
    frozenRows: 1,
    showGridlines: false,
  };
  return { owned: "rating", period: null, name: SHEET_NAMES.rating[language], content };
}

/** The cell of a person and a column of the ratings on the sheet, which has everybody in roster order. */
export function ratingSheetCell(
  snapshot: WorkbookSnapshot,
  standing: FiledRatings | null,
  person: PersonIndex,
  column: number,
  language: Language,
): CellRef {
  const sheet = standing?.owned.area.sheet ?? freeSheetName(snapshot, SHEET_NAMES.rating[language]);
  return { sheet, row: 1 + person, column: column === 0 ? 0 : column + WHO.length };
}
