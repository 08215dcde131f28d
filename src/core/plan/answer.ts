/** How a rule answers: its rule periods with their evidence, and the answer they add up to. Rulebook section 2. */
import type { CellRef } from "../domain/address";
import { firstDay, lastDay, monthOf, type DaySpan, type Month } from "../domain/calendar";
import { inReadingOrder } from "../domain/reading-order";
import type { Aspect, ClauseId, PeriodStatus, RuleId, RulePeriod, Status } from "../domain/rating";
import type { RecordedBy, RecordedKind } from "../domain/records";
import type { OfficeIndex, Subject } from "./office-index";
import type { RatingPeriod } from "./period";
import type { InService } from "./service";

/** Log and tally of a person and month that differ. */
export interface DifferingSources {
  readonly month: Month;
  readonly used: number;
  readonly other: number;
  readonly cell: CellRef | null;
}

/** What a rule finds about a person: in the plan year to date, or of it in a rating. */
export interface Judgement {
  /** The rule leaves the person out, whatever its periods say. */
  readonly isExempt?: boolean;
  /** The rule periods that are due, in their order; [] where none is. */
  readonly periods: readonly RulePeriod[];
  readonly differing?: readonly DifferingSources[];
}

export const NOTHING_DUE: Judgement = { periods: [] };
export const EXEMPT: Judgement = { isExempt: true, periods: [] };

/** A rule about a person: all that is known of it beside its words. */
export interface Rule {
  readonly id: RuleId;
  readonly clauses: readonly ClauseId[];
  /** The aspects it is shown under; attendance is seen from two sides. */
  readonly aspects: readonly Aspect[];
  /** Its completion counts in the mean of its aspect; the others take part in ways of their own, or in none. */
  readonly isInMean: boolean;
  /** What its rule periods are. */
  readonly per: "session" | "week" | "month" | "quarter" | "year" | "test";
  /** What its value and requirement count: rule periods, or the measure itself. */
  readonly counts: "periods" | "measure";
  /** What must stand in the department's records for it to be assessed; null: nothing in particular. */
  readonly recordedAs: RecordedKind | null;
  /** Who takes the department's place there; left out: nobody. */
  readonly recordedBy?: Exclude<RecordedBy, "department">;
  /** Judges the plan year to date, once for all ratings in it. */
  readonly judge: (office: OfficeIndex, subject: Subject) => Judgement;
  /** What of it a rating takes in; left out: the rule periods that end in the rating's months. */
  readonly select?: (judgement: Judgement, of: RatingOf) => Judgement;
}

/** Somebody's rating that is being made. */
export interface RatingOf {
  readonly office: OfficeIndex;
  readonly subject: Subject;
  readonly rating: RatingPeriod;
  /** The answers of the rules before it in the list. */
  readonly before: ReadonlyMap<RuleId, Answer>;
}

/** The rule periods that end in the rating's months; they stand in the order of their months. */
export function endingIn(judgement: Judgement, { firstMonth, lastMonth }: RatingPeriod): Judgement {
  const { isExempt = false, periods, differing = [] } = judgement;
  let [from, to] = [0, periods.length];
  while (from < to && (periods[from]?.month ?? firstMonth) < firstMonth) from += 1;
  while (to > from && (periods[to - 1]?.month ?? lastMonth) > lastMonth) to -= 1;
  if (from === 0 && to === periods.length && differing.length === 0) return judgement;
  return {
    isExempt,
    periods: periods.slice(from, to),
    differing: differing.filter(({ month }) => month >= firstMonth && month <= lastMonth),
  };
}

/** A rule's answer for a person and rating. */
export interface Answer {
  readonly status: Status;
  readonly value: number | null;
  readonly required: number | null;
  /** Completion from 0 to 1 for the aspects; null where nothing was assessed. */
  readonly share: number | null;
  readonly periods: readonly RulePeriod[];
  /** The department has recorded nothing of the kind, which keeps a due rule period from being assessed. */
  readonly nothingRecorded: RecordedKind | null;
  readonly differing: readonly DifferingSources[];
}

const NOT_DUE: Answer = {
  status: "not-due",
  value: null,
  required: null,
  share: null,
  periods: [],
  nothingRecorded: null,
  differing: [],
};

/** Adds the rule periods up: short if any is, else met, else exempt, else not assessed, else not due. */
export function answerOf(
  { counts, recordedAs }: Rule,
  { isExempt = false, periods, differing = [] }: Judgement,
): Answer {
  if (!isExempt && periods.length === 0) return NOT_DUE;
  let [done, weight, value, required] = [0, 0, 0, 0];
  let [isShort, isMet, isExcused, isUnrecorded] = [false, false, false, false];
  for (const period of periods) {
    const { status } = period;
    if (status === "met" || status === "short") {
      if (status === "met") isMet = true;
      else isShort = true;
      done += period.done;
      weight += period.weight;
      value += period.value ?? 0;
      required += period.threshold ?? 0;
    } else if (status === "exempt") isExcused = true;
    else if (period.why === "nothing-recorded") isUnrecorded = true;
  }
  const none = isExempt || !(isMet || isShort);
  const isMeasure = counts === "measure";
  return {
    status: isExempt ? "exempt" : isShort ? "short" : isMet ? "met" : isExcused ? "exempt" : "not-assessed",
    value: none ? null : isMeasure ? value : done,
    required: none ? null : isMeasure ? required : weight,
    share: none || weight === 0 ? null : done / weight,
    periods,
    nothingRecorded: isUnrecorded ? recordedAs : null,
    differing,
  };
}

/** What is known of a rule period before it is judged. */
export interface PeriodFacts {
  readonly when: DaySpan;
  /** The month in which it ends; left out: that of its last day. */
  readonly month?: Month;
  readonly value: number;
  readonly threshold: number;
  /** Parameter the threshold came from. */
  readonly parameter: string | null;
  readonly cells: readonly CellRef[];
  /** The measure is reached by what can surely be read. */
  readonly isReached: boolean;
  readonly isRecorded: boolean;
  /** Something of the person could not be read, or it is unknown whether the period is due: then it is never short. */
  readonly isDoubtful: boolean;
  /** How many counted units it stands for, and how many of them are done; left out: one, done or not. */
  readonly weight?: number;
  readonly done?: number;
}

/** Judges one rule period. */
export function rulePeriod(facts: PeriodFacts): RulePeriod {
  const { when, value, threshold, parameter, cells, isReached, isRecorded, isDoubtful, weight = 1 } = facts;
  const status: PeriodStatus = isRecorded && isReached ? "met" : isRecorded && !isDoubtful ? "short" : "not-assessed";
  const isAssessed = status !== "not-assessed";
  return {
    when,
    month: facts.month ?? monthOf(when.last),
    status,
    why: isAssessed ? null : isRecorded ? "in-doubt" : "nothing-recorded",
    value: isAssessed ? value : null,
    threshold,
    parameter,
    cells: inReadingOrder(cells),
    weight,
    done: isAssessed ? (facts.done ?? (status === "met" ? weight : 0)) : 0,
    session: null,
    late: 0,
  };
}

/** A rule period that something in doubt keeps from being assessed, of which not even the threshold is known. */
export function doubtfulPeriod(
  when: DaySpan,
  month: Month,
  { parameter, cells }: Pick<RulePeriod, "parameter" | "cells">,
): RulePeriod {
  return {
    when,
    month,
    status: "not-assessed",
    why: "in-doubt",
    value: null,
    threshold: null,
    parameter,
    cells,
    weight: 1,
    done: 0,
    session: null,
    late: 0,
  };
}

const spans = new Map<Month, Map<Month, DaySpan>>();

/** The days of calendar months; thousands of rule periods share the few there are. */
export function monthsSpan(first: Month, last: Month = first): DaySpan {
  let from = spans.get(first);
  if (from === undefined) spans.set(first, (from = new Map()));
  let span = from.get(last);
  if (span === undefined) from.set(last, (span = { first: firstDay(first), last: lastDay(last) }));
  return span;
}

/** Whether it is unknown that a rule period is due, because a service date cannot be read. */
export function isDoubtful(inService: InService): boolean {
  return inService === "unknown";
}

/** Whether the answer takes part in a score: met or short. */
export function isAssessed(answer: Pick<Answer, "status">): boolean {
  return answer.status === "met" || answer.status === "short";
}

/**
 * How everything in doubt turns out: worst, nothing done; best, all of it done. What was attended at an unreadable date
 * is at worst not there, which may leave too few aspects for a grade; so the worst is also tried with it there.
 */
export const WAYS = ["worst", "worst-but-there", "best"] as const;
export type Way = (typeof WAYS)[number];

/** The judgement with everything in doubt turned out one way. Rulebook section 3, "Certain or open". */
export function turned(judgement: Judgement, way: Way): Judgement {
  const periods = judgement.periods.map((period): RulePeriod => {
    if (period.why !== "in-doubt") return period;
    const { worst = "short", best = "met" } = period;
    const isThere = way === "worst-but-there" && worst === "none";
    const turn = way === "best" || isThere ? best : worst;
    // At worst somebody came late to what otherwise does not count at all.
    const late = way === "best" ? 0 : period.late;
    if (turn === "none") return { ...period, status: "exempt", why: null, late };
    const isMet = turn === "met";
    return {
      ...period,
      late,
      status: isMet ? "met" : "short",
      why: null,
      value: isMet ? period.threshold : 0,
      done: isMet ? period.weight : 0,
    };
  });
  return { ...judgement, periods };
}
