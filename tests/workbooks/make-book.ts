/**
 * Makes a workbook from plain grids with the xlsx library alone: tests of the whole path read what an independent
 * writer wrote.
 */
import type { init } from "excelize-wasm";

export interface SheetOfBook {
  readonly name: string;
  /** null and "" are empty cells. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** A1 ranges. */
  readonly merges?: readonly string[];
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
  readonly table?: string;
  /** Number formats of cells, by A1 range. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** Set by the environment of these tests (`tests/environment/office-environment.js`). */
declare global {
  var startExcelize: () => ReturnType<typeof init>;
}

/** The library, started once. */
export const excelize = (): ReturnType<typeof init> => globalThis.startExcelize();

/** The bytes of an .xlsx with these sheets. Text stays text, numbers stay numbers. */
export async function makeBook(sheets: readonly SheetOfBook[]): Promise<Uint8Array> {
  const file = (await excelize()).NewFile();
  const check = ({ error }: { readonly error: string | null }): void => {
    if (error !== null) throw new Error(error);
  };
  sheets.forEach(({ name, rows, merges = [], isProtected = false, isHidden = false, table, formats = {} }, index) => {
    if (index === 0) check(file.SetSheetName("Sheet1", name));
    else check(file.NewSheet(name));
    rows.forEach((row, rowIndex) =>
      check(
        file.SetSheetRow(
          name,
          `A${String(rowIndex + 1)}`,
          row.map((cell) => (cell === "" ? null : cell)),
        ),
      ),
    );
    for (const area of merges) {
      const [from = "", to = ""] = area.split(":");
      check(file.MergeCell(name, from, to));
    }
    for (const [area, code] of Object.entries(formats)) {
      const { style, error } = file.NewStyle({ CustomNumFmt: code });
      check({ error });
      const [from = "", to = from] = area.split(":");
      check(file.SetCellStyle(name, from, to, style));
    }
    if (table !== undefined) check(file.AddTable(name, { Range: table, Name: `Table${String(index + 1)}` }));
    if (isHidden) check(file.SetSheetVisible(name, false));
    if (isProtected) check(file.ProtectSheet(name, { SelectLockedCells: true, SelectUnlockedCells: true }));
  });
  const { buffer, error } = file.WriteToBuffer();
  check({ error });
  return new Uint8Array(buffer as Uint8Array);
}
