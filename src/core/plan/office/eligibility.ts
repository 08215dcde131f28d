/** C45: a final grade of poor takes away the right to titles of the year; which grade does is a setting. */
import type { Eligibility } from "../../domain/office-lists";
import type { Period } from "../../domain/period";
import type { PersonIndex } from "../../domain/people";
import type { Overall, PersonGrades } from "../../domain/rating";

/** Everybody's final of a period, in roster order. */
interface Rated {
  readonly period: Period;
  readonly people: readonly Pick<PersonGrades, "person" | "final" | "open">[];
}

/** The grade is poor, or still open down to poor. */
function decides({ final, open }: Pick<PersonGrades, "final" | "open">): "poor" | "open" | null {
  if (final === "poor" && open === null) return "poor";
  return final === "poor" || open?.worst === "poor" ? "open" : null;
}

/**
 * Whether each person may receive a title, by the year's final, or by any of the months'.
 * @param ratings the year's, or every month's
 * @param frozen the final that a circular has told, which stands; null: none has
 */
export function eligibility(
  ratings: readonly Rated[],
  frozen: (person: PersonIndex, period: Period) => Overall | null = () => null,
): Eligibility[] {
  const [first] = ratings;
  return (first?.people ?? []).map(({ person }): Eligibility => {
    const own = ratings.flatMap(({ period, people }) => {
      const rated = people[person];
      if (rated === undefined) return [];
      const told = frozen(person, period);
      return told === null ? [{ period, final: rated.final, open: rated.open }] : [{ period, final: told, open: null }];
    });
    const poor = own.filter((rating) => decides(rating) === "poor");
    const open = own.filter((rating) => decides(rating) === "open");
    const isRated = own.some(({ final }) => final !== "not-assessed" && final !== "undetermined");
    const state = poor.length > 0 ? "not-eligible" : open.length > 0 ? "open" : isRated ? "eligible" : "not-rated";
    return { person, state, because: (poor.length > 0 ? poor : open).map(({ period }) => period) };
  });
}
