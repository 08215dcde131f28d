/** An opened workbook of our model as the data from which Univer draws. Univer measures in pixels, we in points. */
import type { IFreeze, IRange, IWorkbookData, IWorksheetData } from "@univerjs/presets";
import { bottom, right } from "../../emulator/model/rect";
import type { Sheet, SheetView } from "../../emulator/model/sheet";
import type { Rect } from "../../emulator/model/types";
import type { Workbook } from "../../emulator/model/workbook";
import { gridCell } from "./cell";
import { gridStyle } from "./style";

/** The one workbook Univer holds. */
export const UNIT = "workbook";

const PIXELS_A_POINT = 96 / 72;
export const toPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);
export const toPoints = (pixels: number): number => pixels / PIXELS_A_POINT;

// Room to go on typing beyond what is used.
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** Sheets the user may see or unhide; very hidden ones are shown by no Excel either. */
export function shownSheets(sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter(({ visibility }) => visibility !== "VeryHidden");
}

/** `locale` is Univer's name of a language, for example "zhCN". */
export function workbookData(workbook: Workbook, locale: IWorkbookData["locale"]): IWorkbookData {
  const shown = shownSheets(workbook.sheets);
  const styles: IWorkbookData["styles"] = {};
  for (let id = 0; id < workbook.styles.size; id += 1) styles[styleKey(id)] = gridStyle(workbook.styles.get(id));
  return {
    id: UNIT,
    name: workbook.name,
    appVersion: "0.25.1",
    locale,
    styles,
    defaultStyle: gridStyle(workbook.styles.get(0)),
    sheetOrder: shown.map(({ id }) => id),
    sheets: Object.fromEntries(shown.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}

/** A sheet with its cells; looks are ids of the workbook's style table. */
export function sheetData(sheet: Sheet): IWorksheetData {
  const cellData: IWorksheetData["cellData"] = {};
  for (const { row, column, cell } of sheet.entries()) {
    (cellData[row] ??= {})[column] = gridCell(cell, styleKey(cell.style));
  }
  const { rows, columns } = extent(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.view.tabColor,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    freeze: freeze(sheet.view),
    rowCount: rows,
    columnCount: columns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: toPixels(sheet.defaultColumnWidth),
    defaultRowHeight: toPixels(sheet.defaultRowHeight),
    mergeData: sheet.merges.map(gridRange),
    cellData,
    rowData: { ...fixedRows(sheet), ...lines(sheet.rowHeights, sheet.hiddenRows, (h) => ({ h, ia: 0 })) },
    columnData: lines(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
    rowHeader: { width: 46, hidden: sheet.view.showHeadings ? 0 : 1 },
    columnHeader: { height: 20, hidden: sheet.view.showHeadings ? 0 : 1 },
    showGridlines: sheet.view.showGridlines ? 1 : 0,
    rightToLeft: 0,
  };
}

const styleKey = (id: number): string => `s${id}`;

/** How many rows and columns the grid shows of a sheet. */
export function extent(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const used = sheet.usedRange();
  return {
    rows: Math.max(LEAST_ROWS, (used ? bottom(used) + 1 : 0) + SPARE_ROWS),
    columns: Math.max(LEAST_COLUMNS, (used ? right(used) + 1 : 0) + SPARE_COLUMNS),
  };
}

export const gridRange = (area: Rect): IRange => ({
  startRow: area.row,
  endRow: bottom(area),
  startColumn: area.column,
  endColumn: right(area),
});

export const rectOf = (range: IRange): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** -1 is Univer's word for "no row (or column) is frozen". */
export function freeze({ frozenRows, frozenColumns }: SheetView): IFreeze {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

/** Univer would give a row another height as soon as something is typed into it; Excel only where text wraps. */
function fixedRows(sheet: Sheet): IWorksheetData["rowData"] {
  const h = toPixels(sheet.defaultRowHeight);
  return Object.fromEntries(Array.from({ length: extent(sheet).rows }, (_row, index) => [index, { h, ia: 0 }]));
}

function lines<T extends object>(
  lengths: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  sized: (pixels: number) => T,
): Record<number, Partial<T> & { hd?: number }> {
  const data: Record<number, Partial<T> & { hd?: number }> = {};
  for (const [index, points] of lengths) data[index] = { ...sized(toPixels(points)) };
  for (const index of hidden) data[index] = { ...data[index], hd: 1 } as Partial<T> & { hd: number };
  return data;
}
