/** The rating register (评定台账): a row for each person and period, the history the year end reads. C52. */
import type { SheetEdit } from "../domain/edits";
import { SHEET_NAMES } from "../sheets/written";
import { CENTRED, HEADER, INPUT, LEFT, styled, TITLE } from "./looks";
import { landscapePage } from "./paper/page";
import { freeSheetName, ownSheetOf, writeOwnSheet } from "./own-sheet";
import { FILED_COLUMNS, type FiledKey, type RegisterRow } from "./register-rows";
import { raisedRows, wrappedCells } from "./table";
import type { Outcome, WriteRequest } from "./write-request";

const WIDTHS: Readonly<Record<FiledKey, number>> = {
  period: 54,
  number: 54,
  name: 63,
  department: 84,
  style: 51,
  content: 51,
  time: 51,
  effect: 51,
  overall: 45,
  inspector: 45,
  override: 45,
  reason: 135,
  final: 45,
  run: 36,
  fingerprint: 54,
  state: 63,
};

/** What the register's sheet is or will be called. */
export function registerName({ snapshot, language }: WriteRequest): string {
  return ownSheetOf(snapshot, "register", null)?.name ?? freeSheetName(snapshot, SHEET_NAMES.register[language]);
}

/** The register sheet with these rows. */
export function writeRegister(
  { snapshot, language, filed }: WriteRequest,
  rows: readonly RegisterRow[],
): Outcome<SheetEdit> {
  const columns = FILED_COLUMNS.length;
  const title = SHEET_NAMES.register[language];
  const values = rows.map((row) => FILED_COLUMNS.map(({ key }) => row.cells[key]));
  const cells = {
    columns: FILED_COLUMNS.map(({ key, heading }) => ({
      heading: heading[language],
      width: WIDTHS[key],
      isLeft: key === "reason",
    })),
    rows: values,
    marked: [],
  };
  const at = (key: FiledKey): number => FILED_COLUMNS.findIndex((column) => column.key === key);
  const content: SheetEdit["content"] = {
    values: [
      [title, ...Array<string>(columns - 1).fill("")],
      FILED_COLUMNS.map(({ heading }) => heading[language]),
      ...values,
    ],
    columnWidths: FILED_COLUMNS.map(({ key }) => WIDTHS[key]),
    rowHeights: [{ row: 0, height: 28.5 }, { row: 1, height: language === "en" ? 45 : 33 }, ...raisedRows(cells)],
    merges: [],
    styles: [
      ...styled(0, 0, 1, 1, TITLE),
      ...styled(1, 0, 1, columns, HEADER),
      ...styled(2, 0, rows.length, columns, { ...CENTRED, shrink: true }),
      ...styled(2, at("reason"), rows.length, 1, LEFT),
      ...wrappedCells(cells),
      ...styled(2, at("override"), rows.length, 2, INPUT),
    ],
    links: [],
    page: landscapePage(2, language),
    frozenRows: 2,
    showGridlines: false,
  };
  const sheet = { owned: "register", period: null, name: title, content } as const;
  return writeOwnSheet(snapshot, sheet, ownSheetOf(snapshot, "register", null), filed.register?.foreign ?? []);
}
