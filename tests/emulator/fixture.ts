/** A workbook in memory with the real office.js in front of it. */
import { ExcelHost, Workbook, loadOffice, type HostOptions, type LoadedOffice } from "../../src/emulator";
import type { PlainValue } from "../../src/emulator/members/cell-content";
import type { Rect } from "../../src/emulator/model/types";

/** Sheets by name, with what is entered from A1 on as a user would ("" is nothing). */
export type Sheets = Readonly<Record<string, readonly (readonly PlainValue[])[]>>;

export interface Running {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly office: LoadedOffice;
  /** Plain `Excel.run` of an instance of its own. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
}

export function workbookWith(sheets: Sheets): Workbook {
  const workbook = Workbook.empty();
  for (const [name, values] of Object.entries(sheets)) {
    const sheet = workbook.addLoadedSheet(name);
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value === "") return;
        const isFormula = typeof value === "string" && value.startsWith("=");
        sheet.loadCell(
          row,
          column,
          isFormula ? { value: null, formula: value, style: 0 } : { value, formula: null, style: 0 },
        );
      }),
    );
  }
  return workbook;
}

export function excelWith(sheets: Sheets, options: HostOptions = {}): Running {
  const workbook = workbookWith(sheets);
  const host = new ExcelHost(workbook, options);
  const office = loadOffice(host);
  return { workbook, host, office, run: (batch) => office.Excel.run(batch) };
}

/** Code of the error a batch ends with; fails when it ends without one. */
export async function errorCode(running: Running, batch: (context: Excel.RequestContext) => void): Promise<string> {
  return (await errorOf(running, batch)).code;
}

export async function errorOf(
  { run, office }: Running,
  batch: (context: Excel.RequestContext) => void,
): Promise<OfficeExtension.Error> {
  try {
    await run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof office.OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("The batch ended without an error.");
}

/** Rounds of timers that events, releases of references and retries need to come to rest, several times over. */
const ROUNDS = 10;

/** Lets events and released references arrive: timers of one round run before those of the next, however slow it is. */
export async function settled(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) await new Promise((resolve) => setTimeout(resolve));
}

export const rect = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });

/** Values of a sheet's area as they stand in the model: formulas as text, null for empty. */
export function modelValues(workbook: Workbook, sheet: string, area: Rect): unknown[][] {
  const cells = workbook.sheetNamed(sheet)?.cells(area) ?? [];
  return cells.map((line) => line.map((cell) => cell?.formula ?? cell?.value ?? null));
}
