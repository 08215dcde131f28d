/** What forbids writing, asked before anything is written (EXCEL-PLATFORM 3.4). */
import { Refused } from "../errors";
import type { BookStructure } from "../read/structure";

export interface WantedWriting {
  /** Names of the sheets on which cells are changed. */
  readonly sheets: readonly string[];
  /** Sheets are added or deleted. */
  readonly changesStructure: boolean;
}

/** @throws Refused read-only, protected, filtered */
export function requireWritable(book: BookStructure, { sheets, changesStructure }: WantedWriting): void {
  if (book.readOnly) throw new Refused("read-only", "");
  if (book.structureProtected && changesStructure) throw new Refused("protected", "");
  for (const sheet of book.sheets) {
    if (!sheets.includes(sheet.name)) continue;
    if (sheet.isProtected) throw new Refused("protected", sheet.name);
    if (sheet.isFiltered) throw new Refused("filtered", sheet.name);
  }
}
