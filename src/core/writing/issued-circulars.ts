/** The register of circulars (通报登记): a row for each that was issued, and blank rows for those issued otherwise. C53. */
import { formatDay, type Day } from "../domain/calendar";
import type { SheetEdit } from "../domain/edits";
import type { Language } from "../domain/language";
import { formatPeriod, type DocumentPeriod } from "../domain/period";
import type { CircularKind } from "../domain/records";
import type { CircularDocument, SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import { cellText } from "../domain/text";
import { registerState } from "../sheets/register-states";
import {
  CIRCULAR_KIND_WORDS,
  CIRCULARS_COLUMNS,
  REGISTER_STATES,
  SHEET_NAMES,
  type CircularsColumnKey,
} from "../sheets/written";
import { asWritten, type WrittenRow } from "./cells";
import { CENTRED, HEADER, LEFT, styled, TITLE } from "./looks";
import { ownSheetOf, writeOwnSheet } from "./own-sheet";
import { landscapePage } from "./paper/page";
import type { Outcome } from "./write-request";

/** What is registered when a circular is issued. */
export interface IssuedCircular {
  readonly document: CircularDocument;
  readonly period: DocumentPeriod;
  readonly day: Day;
  /** The user's number; "" for none. */
  readonly number: string;
  readonly title: string;
}

const HEAD = 2;
/** Rows left for circulars that were issued without the add-in. */
const SPARE = 12;

const KINDS: Readonly<Record<CircularDocument, CircularKind>> = {
  circular: "inspection",
  study: "study",
  criticism: "criticism",
};

const WIDTHS: Readonly<Record<CircularsColumnKey, number>> = {
  date: 78,
  kind: 54,
  month: 60,
  number: 126,
  title: 270,
  run: 45,
  state: 60,
};

/** The rows that are filled, as they stand: what the add-in registered and what a person wrote. */
function standingRows(snapshot: WorkbookSnapshot): WrittenRow[] {
  const sheet = ownSheetOf(snapshot, "circulars", null);
  const own = snapshot.owned.find(({ kind }) => kind === "circulars")?.area;
  if (sheet === null || own === undefined) return [];
  const rows: WrittenRow[] = [];
  for (let row = HEAD; row < own.row + own.rows; row += 1) {
    const cells = CIRCULARS_COLUMNS.map((_, column) =>
      asWritten(sheet.values[row - sheet.row]?.[column - sheet.column] ?? ""),
    );
    if (cells.some((cell) => cellText(cell) !== "")) rows.push(cells);
  }
  return rows;
}

const at = (key: CircularsColumnKey): number => CIRCULARS_COLUMNS.findIndex((column) => column.key === key);

/** The rows of issued circulars of an occasion. */
function issuedRows(snapshot: WorkbookSnapshot, document: CircularDocument): WrittenRow[] {
  const words: readonly string[] = Object.values(CIRCULAR_KIND_WORDS[KINDS[document]]);
  return standingRows(snapshot).filter(
    (row) => words.includes(cellText(row[at("kind")] ?? "")) && registerState(row[at("state")] ?? "") === "issued",
  );
}

/** The title of a circular as it stands: the first line that speaks of one, else the first that is filled. */
export function titleOf({ name, values }: SheetSnapshot): string {
  const lines = values.map(([first]) => String(first ?? "").trim()).filter((line) => line !== "");
  return lines.find((line) => /通报|Circular|Criticism/u.test(line) && line.length > 6) ?? lines[0] ?? name;
}

/** Whether a circular is entered in our register, by its occasion, month and title. */
export function isRegistered(
  snapshot: WorkbookSnapshot,
  document: CircularDocument,
  period: DocumentPeriod,
  sheet: SheetSnapshot,
): boolean {
  const title = titleOf(sheet);
  return issuedRows(snapshot, document).some(
    (row) => cellText(row[at("month")] ?? "") === monthText(period) && cellText(row[at("title")] ?? "") === title,
  );
}

function monthText(period: DocumentPeriod): string {
  return formatPeriod(period).slice(0, "2026-10".length);
}

/** The run by which the last circular of a month was issued; 0: none was. */
export function lastIssuingRun(snapshot: WorkbookSnapshot): number {
  const runs = issuedRows(snapshot, "circular").map((row) => Number(row[at("run")]));
  return Math.max(0, ...runs.filter((run) => Number.isFinite(run)));
}

/** The register with one more row. */
export function registerIssued(
  snapshot: WorkbookSnapshot,
  issued: IssuedCircular,
  language: Language,
): Outcome<SheetEdit> {
  const { document, period, day, number, title } = issued;
  const cells: Record<CircularsColumnKey, string | number> = {
    date: formatDay(day),
    kind: CIRCULAR_KIND_WORDS[KINDS[document]][language],
    month: monthText(period),
    number,
    title,
    run: snapshot.run + 1,
    state: REGISTER_STATES.issued[language],
  };
  const columns = CIRCULARS_COLUMNS.length;
  const blank = (first: string): WrittenRow => [first, ...Array<string>(columns - 1).fill("")];
  const rows = [...standingRows(snapshot), CIRCULARS_COLUMNS.map(({ key }) => cells[key])];
  const name = SHEET_NAMES.circulars[language];
  const height = rows.length + SPARE;
  return writeOwnSheet(
    snapshot,
    {
      owned: "circulars",
      period: null,
      name,
      content: {
        values: [
          blank(name),
          CIRCULARS_COLUMNS.map(({ heading }) => heading[language]),
          ...rows,
          ...Array.from({ length: SPARE }, () => blank("")),
        ],
        columnWidths: CIRCULARS_COLUMNS.map(({ key }) => WIDTHS[key]),
        rowHeights: [
          { row: 0, height: 28.5 },
          { row: 1, height: 24 },
        ],
        merges: [],
        styles: [
          ...styled(0, 0, 1, 1, TITLE),
          ...styled(1, 0, 1, columns, HEADER),
          ...styled(HEAD, 0, height, columns, CENTRED),
          ...styled(HEAD, at("title"), height, 1, LEFT),
        ],
        links: [],
        page: landscapePage(HEAD, language),
        frozenRows: HEAD,
        showGridlines: false,
      },
    },
    ownSheetOf(snapshot, "circulars", null),
  );
}
