/** Opening, changing, saving and reading again in one go. */
import { readWorkbook } from "../../../../src/emulator/file/read/read-workbook";
import { openWorkbookFile } from "../../../../src/emulator/file/workbook-file";
import type { Cell, Rect } from "../../../../src/emulator/model/types";
import type { Workbook } from "../../../../src/emulator/model/workbook";

export const at = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });
export const plain = (value: Cell["value"]): Cell => ({ value, formula: null, style: 0 });

export interface Saved {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
  /** What a reader finds in the saved file. */
  readonly again: Workbook;
}

/** `change` gets the id of the first sheet too. The saving proves itself: it throws where anything would be lost. */
export function saved(original: Uint8Array, change: (workbook: Workbook, first: string) => void): Saved {
  const file = openWorkbookFile(original, "x.xlsx");
  change(file.workbook, file.workbook.sheets[0]?.id ?? "");
  const bytes = file.save();
  return { workbook: file.workbook, bytes, again: readWorkbook(bytes, "x.xlsx") };
}
