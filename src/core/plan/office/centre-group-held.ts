/** C29: the centre group holds a study session in the quarter. */
import { touches, within } from "../../domain/calendar";
import { inReadingOrder } from "../../domain/reading-order";
import { monthsSpan } from "../answer";
import type { OfficeIndex } from "../office-index";
import { endedQuarters, type RatingPeriod } from "../period";
import type { OfficeVerdict } from "./office-verdict";

/** Due in the last month of a quarter, where somebody is a member. */
export function centreGroupHeld({ records, year }: OfficeIndex, { lastMonth }: RatingPeriod): OfficeVerdict {
  const rule = { rule: "centre-group-held", clauses: ["C29"] } as const;
  const hasMembers = records.people.some(({ isCentreGroup }) => isCentreGroup === true);
  const quarter = endedQuarters(year).find((first) => first + 2 === lastMonth);
  if (quarter === undefined || !hasMembers)
    return { ...rule, status: "not-due", value: null, required: null, cells: [] };
  const { first, last } = monthsSpan(quarter, lastMonth);
  const held = records.sessions.filter(({ kind, when }) => kind === "centreGroupStudy" && touches(when, first, last));
  const value = held.filter(({ when }) => within(when, first, last)).length;
  const status = value > 0 ? "met" : held.length > 0 ? "not-assessed" : "short";
  return { ...rule, status, value, required: 1, cells: inReadingOrder(held.map(({ cell }) => cell)) };
}
