/** Cells of the snapshot as they stand, by sheet position. */
import type { Area } from "../domain/address";
import type { CellValue, OwnedArea, SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";

/** Rows and columns of what is written: text and numbers only. */
export type WrittenRow = readonly (string | number)[];

/** The value of a cell; "" outside the used range. */
function cellAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
}

/** The values of an area, row by row. */
export function areaValues(sheet: SheetSnapshot, area: Omit<Area, "sheet">): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const values: CellValue[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1)
      values.push(cellAt(sheet, row, column));
    rows.push(values);
  }
  return rows;
}

export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return String(cellAt(sheet, row, column)).trim();
}

export function isBlankCell(sheet: SheetSnapshot, row: number, column: number): boolean {
  return textAt(sheet, row, column) === "";
}

/** What somebody typed, as it can be written back. */
export function asWritten(value: CellValue): string | number {
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

export function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.name === name) ?? null;
}

export function contains(area: Omit<Area, "sheet">, row: number, column: number): boolean {
  const { row: top, column: left, rows, columns } = area;
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

export function overlaps(one: Omit<Area, "sheet">, other: Omit<Area, "sheet">): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The add-in's areas of a kind that still stand on a sheet. */
export function standing(
  snapshot: WorkbookSnapshot,
  kind: OwnedArea["kind"],
): { owned: OwnedArea; sheet: SheetSnapshot }[] {
  return snapshot.owned.flatMap((owned) => {
    const sheet = owned.kind === kind ? sheetNamed(snapshot, owned.area.sheet) : null;
    return sheet === null ? [] : [{ owned, sheet }];
  });
}
