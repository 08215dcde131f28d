/** How a rule answers: its rule periods with their evidence, and the answer they add up to. Rulebook section 2. */
import type { CellRef } from "../domain/address";
import { firstDay, lastDay, type DaySpan, type Month } from "../domain/calendar";
import type { Aspect, ClauseId, PeriodStatus, RuleId, RulePeriod, Status } from "../domain/rating";
import type { StudyKind } from "../domain/records";
import type { OfficeIndex, Subject } from "./office-index";
import type { InService } from "./service";

/** Log and tally of a person and month that differ. */
export interface DifferingSources {
  readonly month: Month;
  readonly used: number;
  readonly other: number;
  readonly cell: CellRef | null;
}

/** What a rule finds about a person in a rating period. */
export interface Judgement {
  /** The rule leaves the person out, whatever its periods say. */
  readonly isExempt?: boolean;
  /** The rule periods that are due, in their order; [] where none is. */
  readonly periods: readonly RulePeriod[];
  readonly differing?: readonly DifferingSources[];
}

/** A rule about a person: all that is known of it beside its words. */
export interface Rule {
  readonly id: RuleId;
  readonly clauses: readonly ClauseId[];
  /** The aspects it is shown under; attendance is seen from two sides. */
  readonly aspects: readonly Aspect[];
  /** What its value and requirement count: rule periods, or the measure itself. */
  readonly counts: "periods" | "measure";
  /** What must stand in the department's records for it to be assessed; null: nothing in particular. */
  readonly recordedAs: StudyKind | null;
  /** @param before the answers of the rules before it in the list */
  readonly judge: (office: OfficeIndex, subject: Subject, before: ReadonlyMap<RuleId, Answer>) => Judgement;
}

/** A rule's answer for a person and rating period. */
export interface Answer {
  readonly status: Status;
  readonly value: number | null;
  readonly required: number | null;
  /** Completion from 0 to 1 for the aspects; null where nothing was assessed. */
  readonly share: number | null;
  readonly periods: readonly RulePeriod[];
  /** The department has recorded nothing of the kind, which keeps a due rule period from being assessed. */
  readonly nothingRecorded: StudyKind | null;
  readonly differing: readonly DifferingSources[];
}

/** Short if any rule period is, else met, else exempt, else not assessed, else not due. */
function statusOf(periods: readonly Pick<RulePeriod, "status">[]): Status {
  for (const status of ["short", "met", "exempt", "not-assessed"] as const)
    if (periods.some((period) => period.status === status)) return status;
  return "not-due";
}

/** Adds the rule periods up. */
export function answerOf(
  { counts, recordedAs }: Rule,
  { isExempt = false, periods, differing = [] }: Judgement,
): Answer {
  const assessed = periods.filter(({ status }) => status === "met" || status === "short");
  const sum = (of: (period: RulePeriod) => number): number => assessed.reduce((total, one) => total + of(one), 0);
  const [done, weight] = [sum((one) => one.done), sum((one) => one.weight)];
  const none = isExempt || assessed.length === 0;
  const isMeasure = counts === "measure";
  return {
    status: isExempt ? "exempt" : statusOf(periods),
    value: none ? null : isMeasure ? sum(({ value }) => value ?? 0) : done,
    required: none ? null : isMeasure ? sum(({ threshold }) => threshold ?? 0) : weight,
    share: none || weight === 0 ? null : done / weight,
    periods,
    nothingRecorded: periods.some(({ why }) => why === "nothing-recorded") ? recordedAs : null,
    differing,
  };
}

/** What is known of a rule period before it is judged. */
export interface PeriodFacts {
  readonly when: DaySpan;
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
    status,
    why: isAssessed ? null : isRecorded ? "in-doubt" : "nothing-recorded",
    value: isAssessed ? value : null,
    threshold,
    parameter,
    cells,
    weight,
    done: isAssessed ? (facts.done ?? (status === "met" ? weight : 0)) : 0,
    session: null,
    late: 0,
  };
}

/** The days of calendar months. */
export function monthsSpan(first: Month, last: Month = first): DaySpan {
  return { first: firstDay(first), last: lastDay(last) };
}

/** Whether it is unknown that a rule period is due, because a service date cannot be read. */
export function isDoubtful(inService: InService): boolean {
  return inService === "unknown";
}

/** Whether the answer takes part in a score: met or short. */
export function isAssessed(answer: Pick<Answer, "status">): boolean {
  return answer.status === "met" || answer.status === "short";
}

/** All cells an answer rests on. */
export function cellsOf({ periods }: Pick<Answer, "periods">): CellRef[] {
  return periods.flatMap(({ cells }) => cells);
}

/**
 * The judgement with everything in doubt turned out one way: worst, nothing done; best, all of it done. Rulebook
 * section 3, "Certain or open".
 */
export function turned(judgement: Judgement, way: "worst" | "best"): Judgement {
  const periods = judgement.periods.map((period): RulePeriod => {
    if (period.why !== "in-doubt") return period;
    const { worst = "short", best = "met" } = period;
    const turn = way === "best" ? best : worst;
    if (turn === "none") return { ...period, status: "exempt", why: null };
    const isMet = turn === "met";
    return {
      ...period,
      status: isMet ? "met" : "short",
      why: null,
      value: isMet ? period.threshold : 0,
      done: isMet ? period.weight : 0,
    };
  });
  return { ...judgement, periods };
}
