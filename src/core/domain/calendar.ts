/**
 * Days and months as plain numbers, so that periods compare and add without a clock or a time zone.
 * Rulebook section 2, "Periods".
 */

/** A calendar day: whole days since 1970-01-01 (proleptic Gregorian). */
export type Day = number;

/** A calendar month: year * 12 + (month - 1). */
export type Month = number;

/**
 * When something happened, as far as the sheet tells. A readable date has `first === last`; a date of which only
 * the month can be read spans that month; an unreadable one is `UNKNOWN_DAYS` and could belong to any period.
 */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

export const UNKNOWN_DAYS: DaySpan = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a date, or null where no such date exists (2026-02-30). `month` is 1 to 12. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = new Date(Date.UTC(2000, month - 1, date));
  time.setUTCFullYear(year, month - 1, date);
  const same = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return same ? time.getTime() / MILLISECONDS_A_DAY : null;
}

/** Days of 400 years, after which the Gregorian calendar repeats itself. */
const DAYS_AN_ERA = 146_097;
/** Days from 0000-03-01, where a year that begins in March is counted from, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/** Year, month (1 to 12) and date of a day. Years begin in March, so that a leap day is a year's last. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const since = day + DAYS_TO_1970;
  const era = Math.floor(since / DAYS_AN_ERA);
  const ofEra = since - era * DAYS_AN_ERA;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const date = ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** The calendar day of a moment in the user's own time zone. */
export function dayOfMoment(moment: Date): Day {
  return firstDay(monthAt(moment.getFullYear(), moment.getMonth() + 1)) + moment.getDate() - 1;
}

/** ISO weekday of a day: 1 is Monday, 7 is Sunday. */
export function isoWeekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  const { year, month } = partsOf(day);
  return monthAt(year, month);
}

/** A month from its year and number (1 to 12). */
export function monthAt(year: number, month: number): Month {
  return year * 12 + month - 1;
}

export function yearOfMonth(month: Month): number {
  return Math.floor(month / 12);
}

/** The number of a month in its calendar year, 1 to 12. */
export function numberOfMonth(month: Month): number {
  return (((month % 12) + 12) % 12) + 1;
}

/** First day of a month. */
export function firstDay(month: Month): Day {
  const sinceMarch = (numberOfMonth(month) + 9) % 12;
  const year = yearOfMonth(month) - (sinceMarch > 9 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const ofYear = Math.floor((153 * sinceMarch + 2) / 5);
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * DAYS_AN_ERA + ofEra - DAYS_TO_1970;
}

/** Last day of a month. */
export function lastDay(month: Month): Day {
  return firstDay(month + 1) - 1;
}

/** "2026-10" of a month. */
export function formatMonth(month: Month): string {
  return `${String(yearOfMonth(month)).padStart(4, "0")}-${String(numberOfMonth(month)).padStart(2, "0")}`;
}

/** The month of "2026-10", or null. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return null;
  const number = Number(match[2]);
  return number >= 1 && number <= 12 ? monthAt(Number(match[1]), number) : null;
}

/** "2026-10-31" of a day. */
export function formatDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The day of "2026-10-31", or null. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** A span of one known day. */
export function onDay(day: Day): DaySpan {
  return { first: day, last: day };
}

/** Whether the whole span lies between two days, both included. */
export function within(span: DaySpan, first: Day, last: Day): boolean {
  return span.first >= first && span.last <= last;
}

/** Whether any day of the span lies between two days, both included. */
export function touches(span: DaySpan, first: Day, last: Day): boolean {
  return span.last >= first && span.first <= last;
}
