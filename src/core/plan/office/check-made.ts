/** C49, C52: everybody's notes are checked each month, and the check is registered. */
import { firstDay, lastDay } from "../../domain/calendar";
import { inReadingOrder } from "../../domain/reading-order";
import type { OfficeIndex } from "../office-index";
import { monthHasEnded, type RatingPeriod } from "../period";
import { inServiceThroughout, serviceOf } from "../service";
import type { OfficeVerdict } from "./office-verdict";

/**
 * People with a row for the month, of those in service on each of its days. Members of the centre group without any row
 * so far are left out, as they are of `notes-handed-in`. Reading: a register without a row for the month keeps none that
 * can be judged.
 */
export function checkMade({ records, notes, year }: OfficeIndex, { lastMonth: month }: RatingPeriod): OfficeVerdict {
  const rule = { rule: "check-made", clauses: ["C49", "C52"] } as const;
  const nothing = { ...rule, value: null, required: null, cells: [] };
  if (!monthHasEnded(year, month)) return { ...nothing, status: "not-due" };
  const due = records.people.filter(
    (person) =>
      inServiceThroughout(serviceOf(person), firstDay(month), lastDay(month)) === "yes" &&
      (person.isCentreGroup === false || notes.checksOf(person.index).length > 0),
  );
  if (due.length === 0) return { ...nothing, status: "not-due" };
  const rows = records.notesChecks.filter((check) => check.month === month);
  if (rows.length === 0) return { ...nothing, status: "not-assessed" };
  const checked = new Set(rows.map(({ person }) => person));
  const missing = due.filter(({ index }) => !checked.has(index));
  // A row whose month cannot be read may be the one that is missing.
  const isOpen = missing.some(({ index }) => notes.checksOf(index).some((check) => check.month === null));
  return {
    ...rule,
    status: missing.length === 0 ? "met" : isOpen ? "not-assessed" : "short",
    value: due.length - missing.length,
    required: due.length,
    cells: inReadingOrder(rows.map(({ cell }) => cell)),
  };
}
