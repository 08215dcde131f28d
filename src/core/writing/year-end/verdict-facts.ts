/** A rule's answer as the facts a sentence is made of. */
import type { PersonRating } from "../../domain/rating";
import type { yearEndWords } from "../../messages";

export function factsOf(
  { rule, status, value, required, periods }: PersonRating["rules"][number],
  { period }: PersonRating,
): Parameters<ReturnType<typeof yearEndWords>["forms"]["fact"]>[0] {
  const count = (why: "in-doubt" | "nothing-recorded"): number => periods.filter((one) => one.why === why).length;
  return {
    rule,
    status,
    value,
    required,
    period,
    isThisPeriod: true,
    endMonth: null,
    inDoubt: count("in-doubt"),
    unrecorded: count("nothing-recorded"),
  };
}
