/** C45: a final grade of poor takes away the right to titles of the year; which grade does is a setting. */
import type { Eligibility } from "../../domain/office-lists";
import type { PeriodRatings, PersonRating } from "../../domain/rating";

/** The grade is poor, or still open down to poor. */
function decides({ final, open }: PersonRating): "poor" | "open" | null {
  if (final === "poor" && open === null) return "poor";
  return final === "poor" || open?.worst === "poor" ? "open" : null;
}

/**
 * Whether each person may receive a title, by the year's final, or by any of the months'.
 * @param ratings the year's, or every month's
 */
export function eligibility(ratings: readonly PeriodRatings[]): Eligibility[] {
  const [first] = ratings;
  return (first?.people ?? []).map(({ person }): Eligibility => {
    const own = ratings.flatMap(({ people }) => people[person] ?? []);
    const poor = own.filter((rating) => decides(rating) === "poor");
    const open = own.filter((rating) => decides(rating) === "open");
    const isRated = own.some(({ final }) => final !== "not-assessed" && final !== "undetermined");
    const state = poor.length > 0 ? "not-eligible" : open.length > 0 ? "open" : isRated ? "eligible" : "not-rated";
    return { person, state, because: (poor.length > 0 ? poor : open).map(({ period }) => period) };
  });
}
