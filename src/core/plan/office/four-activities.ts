/** C35-C39: in the year a party class to all, a speech contest, an essay call and a lecture by an outside expert. */
import type { ActivityKind } from "../../domain/records";
import { inReadingOrder } from "../../domain/reading-order";
import { lastDay } from "../../domain/calendar";
import type { OfficeIndex } from "../office-index";
import { finalMonth, type RatingPeriod } from "../period";
import { activitiesHeld, keepsActivities } from "./activities-held";
import type { OfficeVerdict } from "./office-verdict";

const FOUR: readonly ActivityKind[] = ["partyClass", "speechContest", "essayCall", "theoryLecture"];

/** Due at the year's end. Reading: the kind of an activity decides; that all were called is not asked. */
export function fourActivities({ records, year }: OfficeIndex, { lastMonth }: RatingPeriod): OfficeVerdict {
  const rule = { rule: "four-activities", clauses: ["C35", "C36", "C37", "C38", "C39"] } as const;
  if (lastMonth !== finalMonth(year) || year.end !== lastDay(lastMonth))
    return { ...rule, status: "not-due", value: null, required: null, cells: [] };
  const held = activitiesHeld(records, FOUR, year.firstDay, year.end);
  const kindsOf = (certain: boolean): Set<ActivityKind> =>
    new Set(held.filter((one) => one.certain || !certain).map(({ kind }) => kind));
  const [value, mostly] = [kindsOf(true).size, kindsOf(false).size];
  const isOpen = mostly > value || !keepsActivities(records);
  const status = value === FOUR.length ? "met" : isOpen ? "not-assessed" : "short";
  const isAssessed = status !== "not-assessed";
  return {
    ...rule,
    status,
    value: isAssessed ? value : null,
    required: isAssessed ? FOUR.length : null,
    cells: inReadingOrder(held.map(({ cell }) => cell)),
  };
}
