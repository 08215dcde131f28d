/** C32: a lecture each month. */
import { inReadingOrder } from "../../domain/reading-order";
import { monthsSpan } from "../answer";
import type { OfficeIndex } from "../office-index";
import { monthHasEnded, type RatingPeriod } from "../period";
import { activitiesHeld, keepsActivities } from "./activities-held";
import type { OfficeVerdict } from "./office-verdict";

export function monthlyLecture({ records, year }: OfficeIndex, { lastMonth }: RatingPeriod): OfficeVerdict {
  const rule = { rule: "monthly-lecture", clauses: ["C32"] } as const;
  if (!monthHasEnded(year, lastMonth)) return { ...rule, status: "not-due", value: null, required: null, cells: [] };
  const { first, last } = monthsSpan(lastMonth);
  const held = activitiesHeld(records, ["monthlyLecture"], first, last);
  const value = held.filter(({ certain }) => certain).length;
  const isOpen = held.length > 0 || !keepsActivities(records);
  const status = value > 0 ? "met" : isOpen ? "not-assessed" : "short";
  const isAssessed = status !== "not-assessed";
  return {
    ...rule,
    status,
    value: isAssessed ? value : null,
    required: isAssessed ? 1 : null,
    cells: inReadingOrder(held.map(({ cell }) => cell)),
  };
}
