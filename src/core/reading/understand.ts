/** What was understood of each sheet, for the report and for `recognise`. */
import type { CellValue } from "../domain/snapshot";
import type { OtherTable, SeenColumn, SheetKind, SheetUnderstanding } from "../domain/understanding";
import type { KnownTable } from "./classify";
import { headerText } from "./columns";
import { columnChoices } from "./decisions";
import type { Grid } from "./grid";
import type { KnownSheet } from "./known-sheets";
import type { SettingsTable } from "./settings-sheet";
import { quietRows } from "./person-finder";
import { labelOf } from "./rows";
import { marksOf } from "./table-marks";
import type { Table } from "./tables";
import { cellText, isBlank } from "../domain/text";

/** So many cells show what a column holds. */
const SAMPLES = 3;
const SAMPLE_ROWS = 300;

function nothing(sheet: string, kind: SheetKind): SheetUnderstanding {
  return {
    sheet,
    kind,
    headerRows: null,
    dataRows: null,
    columns: {},
    headerText: {},
    sessionColumns: [],
    marks: [],
    peopleCount: 0,
    dataRowsWithName: 0,
    nameHeader: null,
    start: null,
    couldBe: [],
    headings: [],
    otherTables: [],
  };
}

function nameColumn({ match }: KnownTable): number | undefined {
  return match.byRole.get("name") ?? match.byRole.get("number");
}

function isName(value: CellValue): boolean {
  if (isBlank(value)) return false;
  const label = labelOf(cellText(value));
  return label === "person" || label === "unclear";
}

/** The last row about a person; in a table without people the last row with anything in it. */
function lastDataRow(known: KnownTable): number {
  const { grid, firstRow, lastRow, columns } = known.table;
  const name = nameColumn(known);
  for (let row = lastRow; row >= firstRow; row -= 1) {
    if (name === undefined ? columns.some(({ column }) => !isBlank(grid.own(row, column))) : isName(grid.at(row, name)))
      return row;
  }
  return firstRow - 1;
}

/** The different texts in the column of names (of numbers, where there is none) and their rows, without totals and notes. */
function namesIn(known: KnownTable): { readonly names: ReadonlySet<string>; readonly rows: number } {
  const { match } = known;
  const { grid, firstRow, lastRow } = known.table;
  const column = nameColumn(known);
  const names = new Set<string>();
  let rows = 0;
  if (column === undefined) return { names, rows };
  // Names in two columns are people by both together.
  const composed = match.byRole.has("givenName") ? new Map(quietRows(known).map(({ row, name }) => [row, name])) : null;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const value = composed === null ? grid.own(row, column) : (composed.get(row) ?? "");
    if (!isName(value)) continue;
    names.add(cellText(value));
    rows += 1;
  }
  return { names, rows };
}

function describe(known: KnownTable): SheetUnderstanding {
  const { table, kind, match, sessions } = known;
  const { names, rows } = namesIn(known);
  const lastRow = lastDataRow(known);
  const byColumn = new Map(table.columns.map((column) => [column.column, headerText(column)]));
  const columns = Object.fromEntries(match.byRole);
  const name = match.byRole.get("name");
  return {
    sheet: table.grid.name,
    kind,
    headerRows: [table.headerTop, table.headerBottom],
    dataRows: lastRow >= table.firstRow ? [table.firstRow, lastRow] : null,
    columns,
    headerText: Object.fromEntries([...match.byRole].map(([role, column]) => [role, byColumn.get(column) ?? ""])),
    sessionColumns: sessions.map(({ column }) => column),
    marks: marksOf(known),
    peopleCount: names.size,
    dataRowsWithName: rows,
    nameHeader: name === undefined ? null : table.grid.cell(table.headerBottom, name),
    start: table.grid.cell(table.headerTop, table.columns[0]?.column ?? table.grid.left),
    couldBe: known.couldBe,
    headings: headingsOf(known),
    otherTables: [],
  };
}

/** The headed columns that are no sessions, each with what stands in its first filled cells. */
function headingsOf({ table, sessions }: KnownTable): SeenColumn[] {
  const headed = table.columns.filter(({ parts }) => parts.length > 0);
  const choices = columnChoices(headed);
  const days = new Set(sessions.map(({ column }) => column));
  return headed.flatMap(({ column }, at) => {
    const choice = choices[at];
    return choice === undefined || days.has(column) ? [] : [{ ...choice, column, samples: samplesOf(table, column) }];
  });
}

function samplesOf({ grid, firstRow, lastRow }: Table, column: number): string[] {
  const samples: string[] = [];
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS) && samples.length < SAMPLES; row += 1) {
    const value = grid.shown(row, column);
    if (!isBlank(value)) samples.push(cellText(value));
  }
  return samples;
}

function describeSettings({ grid, header, columns }: SettingsTable): SheetUnderstanding {
  return {
    ...nothing(grid.name, "settings"),
    headerRows: [header, header],
    dataRows: grid.bottom > header ? [header + 1, grid.bottom] : null,
    columns: Object.fromEntries(columns),
    headerText: Object.fromEntries([...columns].map(([role, column]) => [role, cellText(grid.own(header, column))])),
  };
}

/** The understanding of a sheet is that of its first table of a kind the product reads, with all its marks. */
export function understandSheet({ grid, isOwn, settings, tables }: KnownSheet): SheetUnderstanding {
  if (isOwn) return nothing(grid.name, "own");
  if (settings !== null) return describeSettings(settings);
  const main = tables.find(({ kind }) => kind !== "other") ?? tables[0];
  if (main === undefined) return nothing(grid.name, "other");
  const others = tables.filter((table) => table !== main).map((table) => placed(table, grid));
  return { ...placed(main, grid), otherTables: others.map(otherTable) };
}

/** Rows and columns of a sheet that was put in another order are not those of the sheet. */
function placed(known: KnownTable, grid: Grid): SheetUnderstanding {
  return known.table.grid === grid ? describe(known) : inPlaces(describe(known), known);
}

const otherTable = (seen: SheetUnderstanding): OtherTable => {
  const { kind, headerRows, dataRows, columns, sessionColumns, peopleCount } = seen;
  return { kind, headerRows, dataRows, columns, sessionColumns, peopleCount };
};

/** Without the rows and columns of the turned sheet; only what names a cell holds for both. */
function inPlaces(seen: SheetUnderstanding, { table, match }: KnownTable): SheetUnderstanding {
  const name = match.byRole.get("name");
  const nameHeader = name === undefined ? null : table.grid.cell(table.headerBottom, name);
  return {
    ...seen,
    headerRows: null,
    dataRows: null,
    columns: {},
    headerText: {},
    sessionColumns: [],
    nameHeader,
    headings: [],
  };
}
