/** When a workbook cannot be reviewed at all. */
import { firstDay, lastDay, monthOf, touches, UNKNOWN_DAYS, type DaySpan, type Month } from "../domain/calendar";
import type { Finding, FindingCode } from "../domain/findings";
import type { OfficeRecords } from "../domain/records";
import type { Refusal } from "../domain/refusal";
import type { KnownSheet } from "./known-sheets";

/** Nobody could be found: sheets without a column of names, or no sheet of people at all. */
export function refuseNobody(sheets: readonly KnownSheet[]): Refusal {
  const nameless = sheets
    .filter(({ tables }) => tables.some(({ lacksNames }) => lacksNames))
    .map(({ grid }) => grid.name);
  return nameless.length > 0
    ? { code: "no-name-column", sheets: nameless }
    : { code: "no-people", sheets: sheets.map(({ grid }) => grid.name) };
}

/** Everything with a date or month that counts as "something is recorded". */
function* spans(records: OfficeRecords): Generator<DaySpan> {
  for (const { when } of records.sessions) yield when;
  for (const { when } of records.studyLog) yield when;
  const months = new Set<Month | null>();
  for (const { month } of records.tally) months.add(month);
  for (const { month } of records.notesChecks) months.add(month);
  for (const { period } of records.inspections) if (period?.kind !== "year") months.add(period?.month ?? null);
  for (const month of months) yield month === null ? UNKNOWN_DAYS : { first: firstDay(month), last: lastDay(month) };
}

/** Findings about rows and sheets that could not be used at all. */
const UNUSED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...([
    "person-unknown",
    "person-ambiguous",
    "row-without-name",
    "row-with-several",
    "sheet-unclear",
    "sheet-unread",
    "column-doubtful",
    "work-attendance-ignored",
  ] as const),
  ...(["kind-unreadable", "area-unreadable", "level-unreadable"] as const),
]);

/**
 * Refuses a month in which nothing is recorded. A record of unknown date may belong to it and lets it pass; so does a
 * book of which nothing at all could be used, because there the findings say more than the refusal.
 */
export function refuseEmptyMonth(records: OfficeRecords, month: Month, findings: readonly Finding[]): Refusal | null {
  for (const span of spans(records)) if (touches(span, firstDay(month), lastDay(month))) return null;
  const recorded = recordedMonths(records);
  if (recorded.length === 0 && findings.some(({ code }) => UNUSED.has(code))) return null;
  return { code: "month-without-data", month, recorded };
}

/** Months in which something is recorded for certain, the earliest first. */
export function recordedMonths(records: OfficeRecords): Month[] {
  const recorded = new Set<Month>();
  for (const { first, last } of spans(records)) {
    if (Number.isFinite(first) && monthOf(first) === monthOf(last)) recorded.add(monthOf(first));
  }
  return [...recorded].sort((a, b) => a - b);
}
