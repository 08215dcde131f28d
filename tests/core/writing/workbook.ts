/** Snapshots from plain grids, and edits applied to them the way the gateway applies them to a workbook. */
import { NOTHING_REMEMBERED } from "../../../src/core/domain/memory";
import type { Area } from "../../../src/core/domain/address";
import { isCellEdit, type ReviewEdit } from "../../../src/core/domain/edits";
import {
  NO_FORMATS,
  type CellValue,
  type OwnedArea,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/domain/snapshot";

export interface GridSheet {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | null)[])[];
}

export function sheetOf({ name, rows }: GridSheet, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    id: name,
    name,
    visibility: "Visible",
    isProtected: false,
    row: 0,
    column: 0,
    values,
    formats: NO_FORMATS,
    merges: [],
    tables: [],
    isFiltered: false,
    ...more,
  };
}

export function workbookOf(sheets: readonly SheetSnapshot[], more: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return {
    sheets,
    owned: [],
    memory: NOTHING_REMEMBERED,
    run: 0,
    date1904: false,
    structureProtected: false,
    readOnly: false,
    ...more,
  };
}

/** The workbook after the edits: cells written, areas marked as owned. */
export function applied(snapshot: WorkbookSnapshot, edits: readonly ReviewEdit[]): WorkbookSnapshot {
  const after = edits.reduce(applyOne, snapshot);
  return edits.length === 0 ? after : { ...after, run: snapshot.run + 1 };
}

function applyOne(snapshot: WorkbookSnapshot, edit: ReviewEdit): WorkbookSnapshot {
  if (!isCellEdit(edit)) return { ...snapshot, memory: edit.after };
  const values = edit.kind === "block" ? edit.values : edit.content.values;
  const name = edit.kind === "block" ? edit.area.sheet : edit.sheet;
  const area: Area =
    edit.kind === "block"
      ? edit.area
      : { sheet: name, row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  // As the marks of ownership tell: what is refreshed in place belongs to no period.
  const owned: OwnedArea = {
    kind: edit.owned,
    period:
      edit.kind === "block" || ["rating", "warnings", "register", "circulars"].includes(edit.owned)
        ? null
        : edit.period,
    area,
  };
  const isSame = (one: OwnedArea): boolean => one.kind === owned.kind && one.area.sheet === name;
  const old = snapshot.sheets.find((sheet) => sheet.name === name) ?? sheetOf({ name, rows: [] });
  let written = old;
  if (edit.kind === "sheet")
    for (const one of snapshot.owned.filter(isSame)) written = put(written, one.area, () => "");
  written = put(written, area, (row, column) => {
    const value = values[row]?.[column];
    return value === null
      ? (old.values[area.row + row - old.row]?.[area.column + column - old.column] ?? "")
      : (value ?? "");
  });
  const others = snapshot.sheets.filter((sheet) => sheet.name !== name);
  const at = snapshot.sheets.indexOf(old);
  const sheets = at < 0 ? [...others, written] : snapshot.sheets.map((sheet) => (sheet === old ? written : sheet));
  return { ...snapshot, sheets, owned: [...snapshot.owned.filter((one) => !isSame(one)), owned] };
}

function put(sheet: SheetSnapshot, area: Area, value: (row: number, column: number) => CellValue): SheetSnapshot {
  const bottom = Math.max(sheet.row + sheet.values.length, area.row + area.rows);
  const right = Math.max(sheet.column + (sheet.values[0]?.length ?? 0), area.column + area.columns);
  const values = Array.from({ length: bottom }, (_, row) =>
    Array.from({ length: right }, (__, column) => {
      const [y, x] = [row - area.row, column - area.column];
      const inside = y >= 0 && y < area.rows && x >= 0 && x < area.columns;
      return inside ? value(y, x) : (sheet.values[row - sheet.row]?.[column - sheet.column] ?? "");
    }),
  );
  return { ...sheet, row: 0, column: 0, values };
}

/** The same workbook with one cell typed over. */
export function typed(
  snapshot: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) =>
      one.name === sheet ? put(one, { sheet, row, column, rows: 1, columns: 1 }, () => value) : one,
    ),
  };
}
