/** Who may be named as an example (C54). What is open neither commends nor criticises. Rulebook section 5. */
import type { PersonRating } from "../../domain/rating";

/**
 * No duty that counts is short or in doubt, and one at least is met. A duty of which nobody has a record is one that
 * nobody could have met; it keeps nobody from being named.
 */
export function keepsPace({ open, rules }: PersonRating): boolean {
  const counted = rules.filter(({ mode }) => mode === "scored");
  return (
    open === null &&
    counted.every(({ status, periods }) => status !== "short" && periods.every(({ why }) => why !== "in-doubt")) &&
    counted.some(({ status }) => status === "met")
  );
}

/** The final is good, and every duty that is due is met. */
export function isCommendable(rating: PersonRating): boolean {
  return rating.final === "good" && keepsPace(rating);
}
