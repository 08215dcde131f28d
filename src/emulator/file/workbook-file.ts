/**
 * An .xlsx file: read into the workbook model, and written as its original package with exactly those pieces replaced
 * in which the workbook differs from it. The result is read again to prove it before it is handed out.
 */
import type { Workbook } from "../model/workbook";
import { readWorkbook } from "./read/read-workbook";
import { saveWorkbook } from "./save/save-workbook";
import { verifySaved } from "./save/verify";

export interface WorkbookFile {
  readonly workbook: Workbook;
  /** The file as it stands now. @throws FileLoss when something would be lost or changed that nobody changed. */
  save(): Uint8Array;
}

/**
 * Opens a file. `name` as the user sees it, for example "月报.xlsx".
 * @throws FileRefused
 */
export function openWorkbookFile(bytes: Uint8Array, name: string): WorkbookFile {
  const workbook = readWorkbook(bytes, name);
  return {
    workbook,
    save: () => {
      const saved = saveWorkbook(bytes, workbook);
      if (saved !== bytes) verifySaved(bytes, workbook, saved);
      return saved;
    },
  };
}
