/**
 * What differs between the file as it was read and the workbook as it stands. A saved file changes in exactly this;
 * a workbook that came back to where it was differs in nothing.
 */
import type { Sheet } from "../../model/sheet";
import type { Cell, SheetId } from "../../model/types";
import type { Workbook } from "../../model/workbook";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface SheetChange {
  readonly cells: readonly Place[];
  /** Indexes. */
  readonly rowHeights: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly columns: readonly number[];
  readonly links: readonly Place[];
  readonly merges: boolean;
  readonly view: boolean;
  readonly page: boolean;
  readonly protection: boolean;
  readonly tables: boolean;
  readonly validations: boolean;
  readonly rowBreaks: boolean;
  readonly charts: boolean;
}

/** `before` null: a sheet the file does not have, which differs from an empty one. */
export function sheetChange(before: Sheet | null, after: Sheet): SheetChange {
  const empty = { rows: new Map<number, number>(), hidden: new Set<number>() };
  const defaultWidth = before?.defaultColumnWidth ?? after.defaultColumnWidth;
  const widths = changedKeys(before?.columnWidths ?? empty.rows, after.columnWidths).filter(
    (column) => (before?.columnWidths.get(column) ?? defaultWidth) !== (after.columnWidths.get(column) ?? defaultWidth),
  );
  const hiddenColumns = changedMembers(before?.hiddenColumns ?? empty.hidden, after.hiddenColumns);
  return {
    cells: changedCells(before, after),
    rowHeights: changedKeys(before?.rowHeights ?? empty.rows, after.rowHeights),
    hiddenRows: changedMembers(before?.hiddenRows ?? empty.hidden, after.hiddenRows),
    columns: [...new Set([...widths, ...hiddenColumns])].sort((one, other) => one - other),
    links: changedLinks(before, after),
    merges: !isSame(new Set(before?.merges.map(key) ?? []), new Set(after.merges.map(key))),
    view: key(before?.view ?? null) !== key(after.view),
    page: key(before?.pageLayout ?? null) !== key(after.pageLayout),
    protection: key(before?.protection ?? { isProtected: false, options: {} }) !== key(after.protection),
    tables: key(before?.tables ?? []) !== key(after.tables),
    rowBreaks: key(before?.rowBreaks ?? []) !== key(after.rowBreaks),
    charts: key(before?.charts ?? []) !== key(after.charts),
    validations: key(before?.validations ?? []) !== key(after.validations),
  };
}

export function isUnchanged(change: SheetChange): boolean {
  const {
    cells,
    rowHeights,
    hiddenRows,
    columns,
    links,
    merges,
    view,
    page,
    protection,
    tables,
    validations,
    rowBreaks,
    charts,
  } = change;
  const lists = [cells, rowHeights, hiddenRows, columns, links];
  return (
    lists.every(({ length }) => length === 0) &&
    ![merges, view, page, protection, tables, validations, rowBreaks, charts].includes(true)
  );
}

/** What of the list of sheets and of the names differs; the sheets of both stand under the same ids. */
export function isBookChanged(before: Workbook, after: Workbook): boolean {
  const list = ({ sheets }: Workbook): string =>
    key(sheets.map(({ id, name, visibility, pageLayout }) => [id, name, visibility, ...printed(pageLayout)]));
  const active = (book: Workbook): SheetId => book.activeSheet.id;
  const names = (book: Workbook): string =>
    key(
      book.names
        .all()
        .map((name) => key([name.name, name.formula, name.visible, name.scope, name.comment]))
        .sort(),
    );
  return list(before) !== list(after) || names(before) !== names(after) || active(before) !== active(after);
}

/** What of a page stands among the names of the file. */
const printed = ({ printArea, titleRows, titleColumns }: Sheet["pageLayout"]): unknown[] => [
  printArea,
  titleRows,
  titleColumns,
];

function isSameCell(one: Cell | null, other: Cell | null): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  if (one.style !== other.style || one.formula !== other.formula || one.quotePrefix !== other.quotePrefix) return false;
  return one.value === other.value || key(one.value) === key(other.value);
}

function changedCells(before: Sheet | null, after: Sheet): Place[] {
  const changed: Place[] = [];
  for (const { row, column, cell } of after.entries())
    if (!isSameCell(before?.cell(row, column) ?? null, cell)) changed.push({ row, column });
  for (const { row, column } of before?.entries() ?? [])
    if (after.cell(row, column) === null) changed.push({ row, column });
  return changed;
}

function changedLinks(before: Sheet | null, after: Sheet): Place[] {
  const places = new Map<string, Place>();
  for (const { row, column } of [...(before?.hyperlinks() ?? []), ...after.hyperlinks()])
    if (key(before?.hyperlink(row, column) ?? null) !== key(after.hyperlink(row, column)))
      places.set(`${row},${column}`, { row, column });
  return [...places.values()];
}

const changedKeys = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((index) => before.get(index) !== after.get(index));

const changedMembers = (before: ReadonlySet<number>, after: ReadonlySet<number>): number[] =>
  [...new Set([...before, ...after])].filter((index) => before.has(index) !== after.has(index));

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((each) => other.has(each));

/** Text of a plain value, whatever the order in which its entries were set. */
export const key = (value: unknown): string =>
  JSON.stringify(value, (_name, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
