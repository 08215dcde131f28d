/** Every sheet of the book with its tables, each of a kind; sheets of the add-in's own are left aside. */
import type { OwnedArea, SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import { ATTENDANCE } from "../sheets/attendance";
import { MARK_KEY_SHEETS } from "../sheets/marks";
import { SHEET_NAMES } from "../sheets/written";
import { bookYear } from "./book-year";
import { classify, type KnownTable, type TableContext } from "./classify";
import { saysToBeRead } from "./evidence";
import { matchColumns } from "./columns";
import { monthOrNull } from "./date-reading";
import type { Decisions } from "./decisions";
import { listedCards } from "./cards";
import { Grid } from "./grid";
import type { Legend } from "./legend";
import type { Rearranged } from "./listed-grid";
import { monthMatrix } from "./month-matrix";
import { dayOfTitles, monthOfTitles } from "./months";
import { keySheetLegend, legendOf, otherSheetLegend, type SheetLegend } from "./sheet-legend";
import { findSettings, type SettingsTable } from "./settings-sheet";
import { quietRows } from "./person-finder";
import type { KnownNames } from "./profile";
import { findTables, type Table } from "./tables";
import { turned } from "./turned-grid";
import { bareName, headerWord, nameKey, wordSet } from "../domain/text";
import type { SheetKind } from "../domain/understanding";

export interface KnownSheet {
  readonly grid: Grid;
  readonly isOwn: boolean;
  /** It is named or laid out like a sheet of the add-in's, but bears no mark of ownership. */
  readonly isUnmarked: boolean;
  readonly tables: readonly KnownTable[];
  /** The plan's settings, where they stand on this sheet. */
  readonly settings: SettingsTable | null;
  /** What it lacks, where it should not be passed over in silence and nothing of it is read; null: nothing. */
  readonly lacks: "heading" | "names" | "columns" | null;
  /** Notes about marks of which nothing is believed. */
  readonly legendDoubts: SheetLegend["doubts"];
}

/** Names of the add-in's own sheets; a sheet of that name without its mark is the user's. */
const OWN_NAMES = new Set<string>(
  [SHEET_NAMES.rating, SHEET_NAMES.warnings, SHEET_NAMES.register].flatMap((names) => Object.values(names)),
);
const KEY_SHEETS = wordSet(MARK_KEY_SHEETS);

/** A sheet of the add-in's own: everything on it belongs to the add-in. */
function isOwnSheet(grid: Grid, owned: readonly OwnedArea[]): boolean {
  return owned.some(({ kind, area }) => area.sheet === grid.name && kind !== "rating") || grid.isWhollyOwned();
}

/** The year and month that complete short dates: titles first, then the sheet's name; two different months leave it open. */
function contextOf(table: Table, otherYear: number | null, date1904: boolean): TableContext {
  const title = monthOfTitles(table.titles);
  const name = monthOfTitles([table.grid.name]);
  const year = title.year ?? name.year ?? otherYear;
  const isOpen = title.month !== null && name.month !== null && title.month !== name.month;
  const number = isOpen ? null : (title.month ?? name.month);
  const month = number === null ? null : monthOrNull(year, number);
  const text = table.titles.find((one) => monthOfTitles([one]).year !== null) ?? table.grid.name;
  const titled = { year: title.year ?? name.year, month: number, text };
  const context = { year, month, date1904 };
  return { context, month, day: dayOfTitles(table.titles, table.grid.name, context), titled };
}

function withOwn(shared: Legend, own: Legend): Legend {
  return new Map([...shared, ...own]);
}

const NOBODY: KnownNames = new Set();
const NO_LEGEND: Legend = new Map();

/** The people of the book, by its rosters, else by its attendance: their names tell what other columns and sheets hold. */
function namesOfBook(tables: readonly KnownTable[]): KnownNames {
  const of = (...kinds: readonly SheetKind[]): Set<string> =>
    new Set(
      tables
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((known) => quietRows(known).map(({ name }) => bareName(nameKey(name)))),
    );
  const roster = of("roster");
  return roster.size > 0 ? roster : of("attendance-wide", "attendance-long", "work-attendance");
}

/** Whether the names of the book's people can tell more about a table than its words. */
function isInDoubt({ kind, match }: KnownTable): boolean {
  return kind === "other" || !match.byRole.has("name");
}

/** Cells that name people of the book, where there is no table to look for them in. */
const LEAST_NAMED = 3;

function lackOf(
  grid: Grid,
  tables: readonly KnownTable[],
  decisions: Decisions,
  names: KnownNames,
): KnownSheet["lacks"] {
  const isRead = tables.some(({ kind }) => kind !== "other");
  const decided = decisions.sheetKind(grid.name);
  if (isRead || decided === "nothing") return null;
  const isAskedAbout = ({ mayBe, lacksNames, isToBeRead }: KnownTable): boolean =>
    isToBeRead && (lacksNames || mayBe.some((kind) => kind !== "roster"));
  if (tables.some(isAskedAbout)) return null;
  const [first] = tables;
  if (first !== undefined) {
    // What the office called it cannot be found on it any more.
    if (decided === null && !tables.some(({ isToBeRead }) => isToBeRead)) return null;
    return tables.some(({ match }) => match.byRole.has("name") || match.byRole.has("number")) ? "columns" : "names";
  }
  return saysToBeRead(grid.name) || namesIn(grid, names) >= LEAST_NAMED ? "heading" : null;
}

/** The tables of a sheet in another order of its cells, and the legend beside them. */
function tablesOf({ grid, titles, notes }: Rearranged): {
  readonly tables: readonly Table[];
  readonly own: SheetLegend;
} {
  const tables = findTables(grid).map((table) => ({ ...table, titles }));
  const [first] = tables;
  const nameColumn = first === undefined ? undefined : matchColumns(first, ATTENDANCE).byRole.get("name");
  return { tables, own: legendOf(grid, first, nameColumn, [...titles, ...notes]) };
}

/** How many of the book's people the cells of a sheet name, as whole cells. */
function namesIn(grid: Grid, names: KnownNames): number {
  const found = new Set<string>();
  for (const row of grid.sheet.values) {
    for (const value of row) {
      if (typeof value !== "string" || value === "") continue;
      const key = bareName(nameKey(value));
      if (names.has(key)) found.add(key);
    }
  }
  return found.size;
}

/** Understands all sheets except the very hidden ones, which are the add-in's own notes. */
export function knowSheets(snapshot: WorkbookSnapshot, decisions: Decisions): KnownSheet[] {
  // The register of circulars is read like an office's own: people write in it, too.
  const owned = snapshot.owned.filter(({ kind }) => kind !== "circulars");
  const grids = snapshot.sheets
    .filter(({ visibility }: SheetSnapshot) => visibility !== "VeryHidden")
    .map((sheet) => new Grid(sheet, owned));
  const shared: Legend = new Map();
  const share = (legend: Legend): void => {
    for (const [mark, state] of legend) shared.set(mark, shared.has(mark) && shared.get(mark) !== state ? null : state);
  };
  const scanned = grids.map((grid) => {
    const nothing = { grid, isOwn: false, settings: null, tables: [], own: NO_LEGEND, doubts: [] };
    if (isOwnSheet(grid, owned)) return { ...nothing, isOwn: true };
    if (KEY_SHEETS.has(headerWord(grid.name))) share(keySheetLegend(grid));
    const settings = findSettings(grid);
    if (settings !== null) return { ...nothing, settings };
    const tables = findTables(grid);
    const [first] = tables;
    const nameColumn = first === undefined ? undefined : matchColumns(first, ATTENDANCE).byRole.get("name");
    if (nameColumn === undefined && !KEY_SHEETS.has(headerWord(grid.name))) share(otherSheetLegend(grid));
    const { legend, doubts } = legendOf(grid, first, nameColumn);
    return { ...nothing, tables, own: legend, doubts };
  });
  const found = scanned.map(({ own, ...rest }) => ({ ...rest, legend: withOwn(shared, own) }));
  const known = (table: Table, legend: Legend, otherYear: number | null, names: KnownNames): KnownTable[] =>
    classify(table, contextOf(table, otherYear, snapshot.date1904), legend, decisions, names);
  const first = found.map(({ tables, legend }) => tables.map((table) => known(table, legend, null, NOBODY)));
  const year = bookYear(first.flat(2));
  const names = namesOfBook(first.flat(2));
  /** A matrix of people and months as the tally it stands for; null: it is none. */
  const listed = (table: Table, legend: Legend): KnownTable[] | null => {
    const matrix = monthMatrix(table);
    if (matrix === null) return null;
    const tables = findTables(matrix).flatMap((one) => known({ ...one, titles: table.titles }, legend, year, names));
    return tables.some(({ kind }) => kind === "study-tally") ? tables : null;
  };
  /** People across and days down, or a card for each person; null: the sheet does not read so. */
  const inOtherOrder = (
    grid: Grid,
    orders: readonly (typeof turned)[],
  ): { tables: KnownTable[]; doubts: SheetLegend["doubts"] } | null => {
    for (const order of orders) {
      const rearranged = order(grid, names);
      if (rearranged === null) continue;
      const { tables, own } = tablesOf(rearranged);
      const read = tables.flatMap((table) => known(table, withOwn(shared, own.legend), year, names));
      if (read.some(({ kind }) => kind !== "other")) return { tables: read, doubts: own.doubts };
    }
    return null;
  };
  return found.map(({ grid, isOwn, settings, legend, doubts }, at): KnownSheet => {
    const plain = (first[at] ?? []).flatMap((kinds) => {
      const [main] = kinds;
      const isOpen = kinds.some(isInDoubt) || (main?.context.year === null && year !== null);
      if (main === undefined || !isOpen) return kinds;
      const again = known(main.table, legend, year, names);
      return again.every(({ kind }) => kind === "other") ? (listed(main.table, legend) ?? again) : again;
    });
    const mayBeOrdered = !isOwn && settings === null;
    const isUnread = plain.every(({ kind }) => kind === "other");
    // The first card of many looks like the header of a list of people.
    const mayBeCards = plain.every(({ kind }) => kind === "other" || kind === "roster");
    const orders = mayBeOrdered ? [...(isUnread ? [turned] : []), ...(mayBeCards ? [listedCards] : [])] : [];
    const rearranged = inOtherOrder(grid, orders);
    const tables = rearranged?.tables ?? plain;
    const isRead = tables.some(({ kind }) => !["own", "other", "roster"].includes(kind));
    const isOwnLayout = tables.length > 0 && tables.every(({ kind }) => kind === "own");
    return {
      grid,
      isOwn: isOwn || isOwnLayout,
      isUnmarked: !isOwn && (isOwnLayout || (OWN_NAMES.has(grid.name) && !isRead)),
      tables,
      settings,
      lacks: settings !== null || isOwn || isOwnLayout ? null : lackOf(grid, tables, decisions, names),
      legendDoubts: rearranged?.doubts ?? doubts,
    };
  });
}
