/** The large office as the core is given it, and as a workbook that the emulated Excel has open. */
import type { WorkbookSnapshot } from "../../src/core/domain/snapshot";
import { Workbook } from "../../src/emulator/model/workbook";
import { workbookOf } from "../core/writing/workbook";
import { largeOffice } from "./large-office";

/** What the gateway would have read. */
export function largeSnapshot(people: number): WorkbookSnapshot {
  const sheets = largeOffice(people).map(({ name, rows }) => ({
    id: name,
    name,
    visibility: "Visible" as const,
    isProtected: false,
    row: 0,
    column: 0,
    values: rows,
    formats: { codes: ["General"], rows: rows.map(() => 0) },
    merges: [],
    tables: [],
    isFiltered: false,
  }));
  return workbookOf(sheets);
}

/** The same office as a workbook. */
export function largeBook(people: number): Workbook {
  const workbook = Workbook.empty();
  for (const { name, rows } of largeOffice(people)) {
    const sheet = workbook.addLoadedSheet(name);
    rows.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== "") sheet.loadCell(row, column, { value, formula: null, style: 0 });
      });
    });
  }
  return workbook;
}
