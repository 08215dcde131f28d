/** C11: the "five haves": a plan, notes, a reflection, a research article (for the centre group a publication), a skill. */
import type { RuleId } from "../../domain/rating";
import { inReadingOrder } from "../../domain/reading-order";
import { doubtfulPeriod, NOTHING_DUE, type Judgement, type Rule } from "../answer";
import { dueAtYearEnd } from "./once-a-year";

/** One tick for each that applies. */
const HAVES: readonly RuleId[] = [
  "study-plan",
  "notes",
  "reflection",
  "research-article",
  "publication",
  "annual-skill",
];

export const fiveHaves: Rule = {
  id: "five-haves",
  clauses: ["C11"],
  aspects: ["effect"],
  isInMean: false,
  per: "year",
  counts: "measure",
  recordedAs: null,
  judge: () => NOTHING_DUE,
  select: (_judgement, { office, subject, rating, before }): Judgement => {
    const due = rating.isYearEnd ? dueAtYearEnd(office, subject) : null;
    if (due === null) return NOTHING_DUE;
    const ticks = HAVES.flatMap((rule) => before.get(rule) ?? []).filter(({ status }) => status !== "exempt");
    const cells = ticks.flatMap(({ periods }) => periods.flatMap((period) => period.cells));
    const open = doubtfulPeriod(due.when, due.month, { parameter: null, cells: inReadingOrder(cells) });
    const met = ticks.filter(({ status }) => status === "met").length;
    const isShort = ticks.some(({ status }) => status === "short");
    if (isShort || met === ticks.length) {
      const status = isShort ? "short" : "met";
      return { periods: [{ ...open, status, why: null, value: met, threshold: ticks.length, done: isShort ? 0 : 1 }] };
    }
    const isDoubtful = ticks.some(({ periods }) => periods.some(({ why }) => why === "in-doubt"));
    return { periods: [{ ...open, why: isDoubtful ? "in-doubt" : "nothing-recorded" }] };
  },
};
