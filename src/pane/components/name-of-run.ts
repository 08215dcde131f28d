/** What a run is called: the month it was for, or the sheets it added. */
import { parseMonth } from "../../core/domain/calendar";
import type { Words } from "../../core/messages";
import type { LastRun } from "../../core/workbook-gateway";

export function nameOfRun({ month, sheets }: LastRun, words: Words): string {
  const of = month === null ? null : parseMonth(month);
  return of === null ? words.list(sheets) : words.month(of);
}
