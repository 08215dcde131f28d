/** A workbook in memory, the real office.js in front of it, and a gateway: what every test of the Excel side needs. */
import type { WorkbookGateway } from "../../src/core/workbook-gateway";
import { ExcelHost, type HostOptions } from "../../src/emulator/host";
import { installOffice } from "../../src/emulator/loader/node";
import type { Sheet } from "../../src/emulator/model/sheet";
import { Workbook } from "../../src/emulator/model/workbook";
import { createExcelGateway } from "../../src/excel/gateway";

export type Grid = readonly (readonly (string | number | boolean)[])[];

/** A workbook with these sheets; "" is an empty cell. */
export function bookOf(sheets: Readonly<Record<string, Grid>>): Workbook {
  const workbook = Workbook.empty();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addLoadedSheet(name);
    rows.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== "") sheet.loadCell(row, column, { value, formula: null, style: 0 });
      }),
    );
  }
  return workbook;
}

export interface Office {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly gateway: WorkbookGateway;
}

const installed: (() => void)[] = [];
afterEach(() => {
  while (installed.length > 0) installed.pop()?.();
});

/** Opens the workbook in a new Excel with a new add-in: nothing is remembered of any opened before. */
export function open(workbook: Workbook, options: HostOptions = {}): Office {
  while (installed.length > 0) installed.pop()?.();
  const host = new ExcelHost(workbook, options);
  installed.push(installOffice(host));
  return { workbook, host, gateway: createExcelGateway() };
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

/** Value of a cell as Excel hands it out. */
export function valueAt(workbook: Workbook, name: string, row: number, column: number): unknown {
  return sheetNamed(workbook, name).cell(row, column)?.value ?? "";
}

/** Everything a person could see or print of a workbook, as plain data. Hidden sheets of the add-in may be left out. */
export function pictureOf(workbook: Workbook, leaveOut: (sheet: string) => boolean = () => false): unknown {
  const sheets = workbook.sheets.filter(({ name }) => !leaveOut(name));
  return {
    names: [...workbook.names.all()].sort((one, other) => one.name.localeCompare(other.name)),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [...sheet.entries()]
        .map(({ row, column, cell }) => ({
          row,
          column,
          ...cell,
          style: { ...workbook.styles.get(cell.style), fileFormat: 0 },
        }))
        .sort((one, other) => one.row - other.row || one.column - other.column),
      merges: [...sheet.merges],
      charts: sheet.charts
        .map(({ name, area, content }) => ({ name, area, content }))
        .sort((one, other) => one.name.localeCompare(other.name)),
      rowHeights: [...sheet.rowHeights].filter(([, height]) => height !== sheet.defaultRowHeight).sort(byIndex),
      columnWidths: [...sheet.columnWidths].filter(([, width]) => width !== sheet.defaultColumnWidth).sort(byIndex),
      links: sheet.hyperlinks().sort((one, other) => one.row - other.row || one.column - other.column),
      page: sheet.pageLayout,
      view: sheet.view,
    })),
  };
}

const byIndex = ([one]: readonly [number, number], [other]: readonly [number, number]): number => one - other;

export const isHidden = (name: string): boolean => name.startsWith("FourOnes.");
