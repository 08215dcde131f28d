/** What stands in a date's place, and what completes a short date. */
import { dayOf, monthAt, type Day, type DaySpan, type Month } from "../domain/calendar";

export interface DateContext {
  /** Year that completes a date without one; null: nothing in the book says which. */
  readonly year: number | null;
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

/** A month from year and number, or null for a number that is none and a year that is not known. */
export function monthOrNull(year: number | null, number: number): Month | null {
  return year !== null && Number.isInteger(year) && Number.isInteger(number) && number >= 1 && number <= 12
    ? monthAt(year, number)
    : null;
}

/** A day from year, month and date, or null where there is no such day and where the year is not known. */
export function dayOrNull(year: number | null, month: number, date: number): Day | null {
  return year === null ? null : dayOf(year, month, date);
}
