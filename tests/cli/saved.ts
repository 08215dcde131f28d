/** What stands in a file that a command has saved. */
import path from "node:path";
import { readWorkbook } from "../../src/emulator/file/read/read-workbook";
import type { Sheet } from "../../src/emulator/model/sheet";
import type { Workbook } from "../../src/emulator/model/workbook";
import { bytesOf } from "./command";

export const SAMPLE = path.resolve(__dirname, "../../src/workbench/sample/sample.xlsx");

export const open = (file: string): Workbook => readWorkbook(new Uint8Array(bytesOf(file)), "x.xlsx");

export function named(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

/** The texts of a sheet, without the blanks that indent them. */
export const texts = (sheet: Sheet): string[] =>
  [...sheet.entries()].flatMap(({ cell: { value } }) => (typeof value === "string" ? [value.trim()] : []));
