/** What stands in a date's place, and what completes a short date. */
import { monthAt, type DaySpan, type Month } from "../domain/calendar";

export interface DateContext {
  /** Year of the title or sheet name, else of the reviewed month. */
  readonly year: number;
  /** Month of the title or sheet name; null: none or several. */
  readonly month: Month | null;
  readonly date1904: boolean;
}

export type DateReading =
  | { readonly kind: "none" }
  /** A readable day, or a range of days written out; `rest` is what else the text says. */
  | { readonly kind: "days"; readonly span: DaySpan; readonly rest: string }
  /** Only the month can be read. */
  | { readonly kind: "month"; readonly month: Month; readonly rest: string }
  /** Meant as a date but impossible or open between several days, which `span` covers where they are known. */
  | { readonly kind: "unreadable"; readonly span: DaySpan | null; readonly rest: string };

export const NO_DATE: DateReading = { kind: "none" };
export const BAD_DATE: DateReading = { kind: "unreadable", span: null, rest: "" };

/** A month from year and number, or null for a number that is none. */
export function monthOrNull(year: number, number: number): Month | null {
  return Number.isInteger(year) && Number.isInteger(number) && number >= 1 && number <= 12
    ? monthAt(year, number)
    : null;
}
