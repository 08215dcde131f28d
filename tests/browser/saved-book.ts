/** A saved .xlsx, read past everything of ours: what stands in the file, as text. */
import { execFileSync } from "node:child_process";
import path from "node:path";

export interface SavedBook {
  readonly sheets: readonly string[];
  /** Visible text of all cells of a sheet, row by row. */
  rows(sheet: string): readonly (readonly string[])[];
}

/** @throws Error when the file is no workbook. */
export function readBook(file: string): SavedBook {
  const program = path.resolve(__dirname, "print-book.mjs");
  const printed = execFileSync(process.execPath, [program, file], { encoding: "utf8", maxBuffer: 64_000_000 });
  const book = JSON.parse(printed) as Record<string, string[][]>;
  return {
    sheets: Object.keys(book),
    rows: (sheet) => {
      const rows = book[sheet];
      if (!rows) throw new Error(`The saved file has no sheet ${sheet}.`);
      return rows;
    },
  };
}
