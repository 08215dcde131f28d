/** Run by `core-time.ts` in a process of its own: reviews the large office several times and sends how long it took. */
import { monthAt } from "../../src/core/domain/calendar";
import { reviewWorkbook } from "../../src/core/review";
import type { CoreTimes } from "./core-time";
import { largeSnapshot } from "./large-book";

const CALLS = 6;

const people = Number(process.argv[2]);
const snapshot = largeSnapshot(people);
const times = Array.from({ length: CALLS }, () => {
  const start = performance.now();
  const outcome = reviewWorkbook(snapshot, { month: monthAt(2026, 10), asOf: null, sheets: null });
  const took = performance.now() - start;
  if (outcome.kind !== "reviewed" || outcome.review.ratings.people.length !== people)
    throw new Error("The large office was not reviewed as a whole.");
  return took;
});
const [first = Number.NaN, ...later] = times;
process.send?.({ first, later } satisfies CoreTimes);
process.disconnect();
