/**
 * Run by `rules-bench.ts` in a process of its own: rates all months and the year of an office, keeps the grades of the
 * months and the year with all it rests on, as the year's end needs them, and sends how it went.
 */
import { lastDay, monthAt } from "../../src/core/domain/calendar";
import { DEFAULT_PARAMETERS } from "../../src/core/plan/parameters";
import { rateWholeYear } from "../../src/core/plan/rate-office";
import { recordCount, rulesOffice } from "./rules-office";

export interface RulesTimes {
  readonly records: number;
  /** Milliseconds of the quickest call. */
  readonly took: number;
  /** Milliseconds of one plain pass over the same records. */
  readonly plain: number;
  /** Most bytes in use after the first call, the records among them. */
  readonly memory: number;
}

const CALLS = 3;

const size = Number(process.argv[2]);
const records = rulesOffice(size);
const december = monthAt(2026, 12);

/** Reads every record once and adds something of it up. */
function plainPass(): number {
  let total = 0;
  for (const { person, session, state } of records.attendance) total += person + session + state.length;
  for (const { person, when, kind } of records.studyLog) total += person + when.first + kind.length;
  for (const { person, month, charactersToDate } of records.notesChecks)
    total += person + (month ?? 0) + Number(charactersToDate);
  return total;
}

let [took, plain, memory] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
for (let call = 0; call < CALLS; call += 1) {
  let start = performance.now();
  const { months, year } = rateWholeYear(records, DEFAULT_PARAMETERS, december, lastDay(december));
  took = Math.min(took, performance.now() - start);
  if (months.length !== 12 || [...months, year].some(({ people }) => people.length !== size))
    throw new Error("The office was not rated as a whole.");
  if (call === 0) memory = process.memoryUsage().rss;
  start = performance.now();
  if (!Number.isFinite(plainPass())) throw new Error("The records do not add up.");
  plain = Math.min(plain, performance.now() - start);
}
process.send?.({ records: recordCount(records), took, plain, memory } satisfies RulesTimes);
process.disconnect();
