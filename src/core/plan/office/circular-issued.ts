/** C53, C54: a registered circular for the month's study sessions, and for its inspection. */
import { touches } from "../../domain/calendar";
import type { CircularKind } from "../../domain/records";
import { inReadingOrder } from "../../domain/reading-order";
import { monthsSpan } from "../answer";
import type { OfficeIndex } from "../office-index";
import { monthHasEnded, type RatingPeriod } from "../period";
import type { OfficeVerdict } from "./office-verdict";

/**
 * Of the circulars a month asks for, those that are registered. Reading: one for all its sessions, and one for its
 * inspection (a notes check or a monthly inspection on record); a workbook without a register of circulars keeps none
 * that can be judged.
 */
export function circularIssued({ records, year }: OfficeIndex, { lastMonth: month }: RatingPeriod): OfficeVerdict {
  const rule = { rule: "circular-issued", clauses: ["C53", "C54"] } as const;
  const nothing = { ...rule, value: null, required: null, cells: [] };
  if (!monthHasEnded(year, month)) return { ...nothing, status: "not-due" };
  const { first, last } = monthsSpan(month);
  const hasSessions = records.sessions.some(({ hasAttendance, when }) => hasAttendance && touches(when, first, last));
  const isInspected =
    records.notesChecks.some((check) => check.month === month) ||
    records.inspections.some(({ period }) => period?.kind === "month" && period.month === month);
  const wanted: readonly CircularKind[] = [
    ...(hasSessions ? (["study"] as const) : []),
    ...(isInspected ? (["inspection"] as const) : []),
  ];
  if (wanted.length === 0) return { ...nothing, status: "not-due" };
  if (records.circulars === null) return { ...nothing, status: "not-assessed" };
  const own = records.circulars.filter((circular) => circular.month === month);
  const issued = wanted.filter((kind) => own.some((circular) => circular.kind === kind)).length;
  // A circular whose month cannot be read may be the one that is missing.
  const isOpen = issued < wanted.length && records.circulars.some((circular) => circular.month === null);
  return {
    ...rule,
    status: issued === wanted.length ? "met" : isOpen ? "not-assessed" : "short",
    value: isOpen ? null : issued,
    required: isOpen ? null : wanted.length,
    cells: inReadingOrder(own.map(({ cell }) => cell)),
  };
}
