/**
 * Where the ratings go: beside the roster, or on a sheet of their own where the roster cannot take them.
 * Rulebook section 5.
 */
import { columnSpans, type Area } from "../domain/address";
import { finding, type Finding, type FindingFacts } from "../domain/findings";
import type { Person } from "../domain/people";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import type { SheetUnderstanding } from "../domain/understanding";
import type { FiledRatings } from "../sheets/filed";
import { RATING_COLUMNS, type RatingColumnKey } from "../sheets/written";
import { contains, isBlankCell, overlaps, sheetNamed } from "./cells";
import type { WriteRequest } from "./write-request";

export type Reason = FindingFacts["roster-not-writable"]["reason"];

export type RatingPlace =
  | {
      readonly kind: "beside";
      readonly sheet: SheetSnapshot;
      readonly area: Area;
      /** Where each of our columns stands or will stand; the others inside the area are a person's. */
      readonly columns: ReadonlyMap<RatingColumnKey, number>;
      readonly standing: FiledRatings | null;
    }
  /** On a sheet of their own; `reason` null: there is no roster, or the office wants it so. */
  | {
      readonly kind: "own-sheet";
      readonly roster: string;
      readonly reason: Reason | null;
      readonly standing: FiledRatings | null;
    }
  /** The block beside the roster stands, but cannot be written now. */
  | { readonly kind: "blocked"; readonly roster: string; readonly reason: Reason; readonly standing: FiledRatings };

/** Decides the place; what already stands is kept in its place. */
export function ratingPlace(request: WriteRequest): RatingPlace {
  const { snapshot, sheets, records } = request;
  const { ratings } = request.filed;
  const { people, hasRoster } = records;
  const rosterNames = hasRoster ? [...new Set(people.map(({ cell }) => cell.sheet))] : [];
  const [roster = ""] = rosterNames;
  const rosterSheet = sheetNamed(snapshot, roster);
  const standingSheet = ratings === null ? null : sheetNamed(snapshot, ratings.owned.area.sheet);

  if (ratings !== null && standingSheet !== null && standingSheet === rosterSheet && rosterNames.length === 1) {
    const { area, columns } = standingArea(ratings, people);
    const reason = whySheetRefuses(rosterSheet) ?? (isFree(snapshot, rosterSheet, area) ? null : "occupied");
    return reason === null
      ? { kind: "beside", sheet: rosterSheet, area, columns, standing: ratings }
      : { kind: "blocked", roster, reason, standing: ratings };
  }

  const [first] = people;
  if (first === undefined || rosterSheet === null)
    return { kind: "own-sheet", roster, reason: null, standing: ratings };
  if (request.ratingPlace === "own-sheet") return { kind: "own-sheet", roster, reason: null, standing: ratings };
  const split = rosterNames.length > 1 || new Set(people.map(({ cell }) => cell.row)).size < people.length;
  if (split) return { kind: "own-sheet", roster, reason: "split", standing: ratings };

  const { area, rosterArea } = newArea(snapshot, rosterSheet, sheets, people, first);
  const reason =
    whySheetRefuses(rosterSheet) ??
    (rosterSheet.tables.some((table) => overlaps(table.area, rosterArea)) ? "table" : null) ??
    (isFree(snapshot, rosterSheet, area) ? null : "occupied");
  if (ratings !== null || reason !== null) return { kind: "own-sheet", roster, reason, standing: ratings };
  const columns = new Map(RATING_COLUMNS.map(({ key }, index) => [key, area.column + index]));
  return { kind: "beside", sheet: rosterSheet, area, columns, standing: null };
}

/**
 * Ratings that stand elsewhere than the office wants them. What stands is kept in its place, for a person may have
 * written there: she takes it away herself, and the next run writes them where they are wanted.
 */
export function unmovedRatings({ ratingPlace: wanted }: WriteRequest, place: RatingPlace): Finding | null {
  const { standing } = place;
  if (wanted === null || standing === null) return null;
  const isWanted = (wanted === "own-sheet") === (place.kind === "own-sheet");
  // Where the roster cannot take them, or there is none, their own sheet is the right place.
  const cannotMove = place.kind === "own-sheet" && (place.reason !== null || place.roster === "");
  if (isWanted || cannotMove) return null;
  const { sheet, row, column } = standing.owned.area;
  const facts = { sheet, columns: columnSpans([...standing.columns.values()]), wanted };
  return finding("ratings-not-moved", facts, { cell: { sheet, row, column } });
}

function whySheetRefuses({ isProtected, isFiltered }: SheetSnapshot): Reason | null {
  if (isProtected) return "protected";
  return isFiltered ? "filtered" : null;
}

/** The standing block, down to the last row of the roster. A column of ours that was deleted comes back at its end. */
function standingArea(
  { owned: { area }, columns }: FiledRatings,
  people: readonly Person[],
): { area: Area; columns: ReadonlyMap<RatingColumnKey, number> } {
  const lastRow = Math.max(...people.map(({ cell }) => cell.row), area.row + area.rows - 1);
  const places = new Map(columns);
  let width = area.columns;
  for (const { key } of RATING_COLUMNS) {
    if (places.has(key)) continue;
    places.set(key, area.column + width);
    width += 1;
  }
  return { area: { ...area, rows: lastRow - area.row + 1, columns: width }, columns: places };
}

/** The columns right of the roster, from its last header row to its last person. */
function newArea(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  sheets: readonly SheetUnderstanding[],
  people: readonly Person[],
  first: Person,
): { area: Area; rosterArea: Area } {
  const known = sheets.find((one) => one.sheet === sheet.name && one.kind === "roster");
  const rows = people.map(({ cell }) => cell.row);
  const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)];
  const [headerTop, headerBottom] = known?.headerRows ?? [firstRow - 1, firstRow - 1];
  const header = Math.max(0, Math.min(headerBottom, firstRow - 1));
  const top = Math.min(headerTop, header);
  const start = Math.max(first.cell.column, ...Object.values(known?.columns ?? {}));
  const last = lastColumn(snapshot, sheet, start, top, lastRow);
  const area = {
    sheet: sheet.name,
    row: header,
    column: last + 1,
    rows: lastRow - header + 1,
    columns: RATING_COLUMNS.length,
  };
  const left = Math.min(first.cell.column, ...Object.values(known?.columns ?? {}));
  return {
    area,
    rosterArea: { sheet: sheet.name, row: top, column: left, rows: lastRow - top + 1, columns: last - left + 1 },
  };
}

/** The roster's last column: from a known one to the right as long as columns hold something or a merge reaches on. */
function lastColumn(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  start: number,
  top: number,
  bottom: number,
): number {
  const own = snapshot.owned.filter(({ area }) => area.sheet === sheet.name).map(({ area }) => area);
  const rowsOf = { row: top, rows: bottom - top + 1 };
  const holdsSomething = (column: number): boolean => {
    for (let row = top; row <= bottom; row += 1) {
      if (!isBlankCell(sheet, row, column) && !own.some((area) => contains(area, row, column))) return true;
    }
    return sheet.merges.some(
      (merge) =>
        overlaps(merge, { ...rowsOf, column: column - 1, columns: 1 }) &&
        overlaps(merge, { ...rowsOf, column, columns: 1 }),
    );
  };
  let last = start;
  while (holdsSomething(last + 1)) last += 1;
  return last;
}

/** Nothing of anybody else's stands in the area: no value, no merged cells, no table. */
function isFree(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, area: Area): boolean {
  const own = snapshot.owned.filter((one) => one.area.sheet === sheet.name).map((one) => one.area);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isBlankCell(sheet, row, column) && !own.some((one) => contains(one, row, column))) return false;
    }
  }
  return ![...sheet.merges, ...sheet.tables.map((table) => table.area)].some((other) => overlaps(other, area));
}
