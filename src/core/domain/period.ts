/** What a rating, an inspection or an override is about: a month, or a plan year. Rulebook section 3. */
import { formatDay, formatMonth, parseDay, parseMonth, type Day, type Month } from "./calendar";

export type Period =
  { readonly kind: "month"; readonly month: Month } | { readonly kind: "year"; readonly year: number };

/** What a document belongs to: also the day of a session. */
export type DocumentPeriod = Period | { readonly kind: "day"; readonly day: Day };

export function ofMonth(month: Month): Period {
  return { kind: "month", month };
}

/** The period of a month that may not be known. */
export function periodOrNull(month: Month | null): Period | null {
  return month === null ? null : ofMonth(month);
}

export function isSamePeriod(one: DocumentPeriod, other: DocumentPeriod): boolean {
  return formatPeriod(one) === formatPeriod(other);
}

/** "2026-10", "2026" or "2026-10-16", as sheets and marks of ownership write it. */
export function formatPeriod(period: DocumentPeriod): string {
  if (period.kind === "day") return formatDay(period.day);
  return period.kind === "month" ? formatMonth(period.month) : String(period.year).padStart(4, "0");
}

/** Reads what `formatPeriod` writes of a document; null for anything else. */
export function parseDocumentPeriod(text: string): DocumentPeriod | null {
  const day = parseDay(text);
  return day === null ? parsePeriod(text) : { kind: "day", day };
}

/** Reads what `formatPeriod` writes of a month or year; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const month = parseMonth(text);
  if (month !== null) return ofMonth(month);
  return /^\d{4}$/u.test(text) ? { kind: "year", year: Number(text) } : null;
}

/** Whether a period is this month. */
export function isMonth(period: Period | null, month: Month): boolean {
  return period?.kind === "month" && period.month === month;
}
