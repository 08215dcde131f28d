/** The number of the last run, read from the header of the state sheet (`journal/schema.ts`). */
import { z } from "../../core/zod";
import { STATE_SHEET } from "../hidden-sheets";
import { json } from "../pieces";

const numbered = z.object({ run: z.number().int().min(0) });

/** Asks now; what it returns gives the number after the next sync: 0 for none that is known. */
export function askRun(context: Excel.RequestContext): () => number {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(STATE_SHEET);
  worksheet.load("name");
  const cell = worksheet.getRange("A1");
  cell.load("values");
  return () => runOf(worksheet, cell);
}

function runOf(worksheet: Excel.Worksheet, cell: Excel.Range): number {
  const header = worksheet.isNullObject ? null : numbered.safeParse(json(cell.values[0]?.[0]));
  return header?.success === true ? header.data.run : 0;
}
