/** Reads a saved workbook with the xlsx library alone: past everything of ours. */
import { readFileSync } from "node:fs";
import { excelize } from "./make-book";

async function opened(file: string) {
  const book = (await excelize()).OpenReader(new Uint8Array(readFileSync(file)));
  if (book.error !== null) throw new Error(book.error);
  return book;
}

/** Visible text of all cells of a sheet, row by row. @throws Error when there is no such sheet. */
export async function readCells(file: string, sheet: string): Promise<string[][]> {
  const { result, error } = (await opened(file)).GetRows(sheet);
  if (error !== null) throw new Error(error);
  return result.map((row) => row ?? []);
}

/** Names of all sheets, hidden ones too, in order. */
export const sheetsOf = async (file: string): Promise<string[]> => (await opened(file)).GetSheetList().list;

export const textOf = (cells: readonly (readonly string[])[]): string => cells.flat().join("\n");
