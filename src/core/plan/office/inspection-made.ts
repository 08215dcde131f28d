/** C49: everyone is inspected each month. */
import { firstDay, lastDay } from "../../domain/calendar";
import type { OfficeIndex } from "../office-index";
import { monthHasEnded, type RatingPeriod } from "../period";
import { inReadingOrder } from "../../domain/reading-order";
import { inServiceThroughout, serviceOf } from "../service";
import type { OfficeVerdict } from "./office-verdict";

/**
 * People with a row for the month in the inspection register, of those in service on each of its days.
 * Reading: an office whose register has no row for the month keeps none that can be judged: not assessed.
 */
export function inspectionMade(office: OfficeIndex, { lastMonth: month }: RatingPeriod): OfficeVerdict {
  const rule = { rule: "inspection-made", clauses: ["C49"] } as const;
  if (!monthHasEnded(office.year, month)) return { ...rule, status: "not-due", value: null, required: null, cells: [] };
  const rows = office.records.inspections.filter(({ period }) => period?.kind === "month" && period.month === month);
  const inspected = new Set(rows.map(({ person }) => person));
  const due = office.records.people.filter(
    (person) => inServiceThroughout(serviceOf(person), firstDay(month), lastDay(month)) === "yes",
  );
  const made = due.filter(({ index }) => inspected.has(index)).length;
  const anyUnreadable = office.records.inspections.some(({ period }) => period === null);
  const status =
    rows.length === 0 ? "not-assessed" : made === due.length ? "met" : anyUnreadable ? "not-assessed" : "short";
  return {
    ...rule,
    status: due.length === 0 ? "not-due" : status,
    value: rows.length === 0 ? null : made,
    required: rows.length === 0 ? null : due.length,
    cells: inReadingOrder(rows.map(({ cell }) => cell)),
  };
}
