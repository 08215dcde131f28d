/** Small workbooks for the tests of the grid. */
import type { StylePatch } from "../../../src/emulator/model/style-table";
import type { Value } from "../../../src/emulator/model/types";
import { Workbook } from "../../../src/emulator/model/workbook";

/** A workbook with one sheet per table of values; "" is no cell. Text stays text. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Workbook {
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

/** Gives a cell of the first sheet a look, as if the file had it. */
export function styleCell(workbook: Workbook, row: number, column: number, patch: StylePatch): void {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  const style = workbook.styles.derive(0, patch);
  const cell = sheet.cell(row, column);
  sheet.loadCell(row, column, { value: cell?.value ?? null, formula: cell?.formula ?? null, style });
}

/** The first sheet. */
export function first(workbook: Workbook) {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}
