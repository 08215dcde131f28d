/** What a rating, an inspection or an override is about: a month, or a plan year. Rulebook section 3. */
import { formatMonth, parseMonth, type Month } from "./calendar";

export type Period =
  { readonly kind: "month"; readonly month: Month } | { readonly kind: "year"; readonly year: number };

export function ofMonth(month: Month): Period {
  return { kind: "month", month };
}

/** The period of a month that may not be known. */
export function periodOrNull(month: Month | null): Period | null {
  return month === null ? null : ofMonth(month);
}

export function isSamePeriod(one: Period, other: Period): boolean {
  return formatPeriod(one) === formatPeriod(other);
}

/** "2026-10" or "2026", as sheets and marks of ownership write it. */
export function formatPeriod(period: Period): string {
  return period.kind === "month" ? formatMonth(period.month) : String(period.year).padStart(4, "0");
}

/** Reads what `formatPeriod` writes; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const month = parseMonth(text);
  if (month !== null) return ofMonth(month);
  return /^\d{4}$/u.test(text) ? { kind: "year", year: Number(text) } : null;
}

/** Whether a period is this month. */
export function isMonth(period: Period | null, month: Month): boolean {
  return period?.kind === "month" && period.month === month;
}
