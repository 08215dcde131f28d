/** What the rules answer and what a rating is made of. Rulebook sections 2 and 3. */
import type { CellRef } from "./address";
import type { DaySpan, Month } from "./calendar";
import type { PersonIndex, Role, UNDECIDED } from "./people";
import type { Period } from "./period";
import type { Grade, SessionIndex } from "./records";
import { inReadingOrder } from "./reading-order";

export const ASPECTS = ["style", "content", "time", "effect"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Rules about a person, in the order of the rulebook's table. */
export const RULE_IDS = [
  "attendance",
  "study-plan",
  "notes-handed-in",
  "weekly-article",
  "monthly-book",
  "content-areas",
  "theory-book",
  "central-study",
  "centre-group-study",
  "self-study",
  "notes",
  "quarterly-manuscript",
  "annual-skill",
  "reflection",
  "research-article",
  "class-given",
  "publication",
  "law-test",
  "five-haves",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Rules about departments and the office, in the order of the rulebook's table. */
export const OFFICE_RULE_IDS = [
  "right-inspector",
  "check-made",
  "self-study-arranged",
  "session-held",
  "centre-group-held",
  "monthly-lecture",
  "four-activities",
  "sign-in-kept",
  "inspection-made",
  "circular-issued",
  "leading-group",
] as const;
export type OfficeRuleId = (typeof OFFICE_RULE_IDS)[number];

/** A clause of the plan, "C01" to "C57". */
export type ClauseId = `C${string}`;

export type Status = "met" | "short" | "not-due" | "exempt" | "not-assessed";

/** Whether a rule or aspect counts in the score, is only shown, or is off. */
export type RuleMode = "scored" | "shown" | "off";

/** What became of a rule period that is due. */
export type PeriodStatus = "met" | "short" | "exempt" | "not-assessed";

/** One rule period that is due to a person, with its evidence. */
export interface RulePeriod {
  /** Its days: a session's day, a week, a month, a quarter, a year. */
  readonly when: DaySpan;
  /** The month in which it ends and whose rating it belongs to. */
  readonly month: Month;
  readonly status: PeriodStatus;
  /** Why it is not assessed; null where it is. `in-doubt`: something of the person's cannot be read or is undecided. */
  readonly why: "nothing-recorded" | "in-doubt" | null;
  /** What was found, in the rule's own measure; met when it is at least the threshold. null: not assessed. */
  readonly value: number | null;
  readonly threshold: number | null;
  /** Key of the parameter that the threshold came from; null: the plan itself says so. */
  readonly parameter: string | null;
  readonly cells: readonly CellRef[];
  /** How many counted units it stands for (the weeks of a month that a tally judges as a whole), and how many are done. */
  readonly weight: number;
  readonly done: number;
  /** What a period in doubt may turn out to be; left out: short at worst, met at best. */
  readonly worst?: PeriodTurn;
  readonly best?: PeriodTurn;
  /** The session it is about; null: none. */
  readonly session: SessionIndex | null;
  /** Late arrivals and early leavings at that session. */
  readonly late: number;
}

/** `none`: it is none of the person's, or not of the rating period. */
export type PeriodTurn = "met" | "short" | "none";

/** A rule's answer for a person and a rating period, with its evidence. */
export interface RuleVerdict {
  readonly rule: RuleId;
  readonly clauses: readonly ClauseId[];
  /** The aspects it is shown under. */
  readonly aspects: readonly Aspect[];
  readonly mode: RuleMode;
  readonly status: Status;
  /** Rule periods met, or the rule's own measure (characters for `notes`, days for `central-study`); null: none. */
  readonly value: number | null;
  /** Rule periods due and assessed, or the rule's own requirement; null: none. */
  readonly required: number | null;
  readonly periods: readonly RulePeriod[];
}

/** The cells a verdict rests on, in reading order. */
export function cellsOfRule({ periods }: Pick<RuleVerdict, "periods">): readonly CellRef[] {
  return inReadingOrder(periods.flatMap(({ cells }) => cells));
}

/** Keys of the parameters that take points from the style aspect. */
export type DeductionKey =
  | "style.unexcused1"
  | "style.unexcused2"
  | "style.unexcused3"
  | "style.lateEach"
  | "style.lateZeroAt"
  | "style.noPlan"
  | "style.notPresented";

interface PartBasis {
  readonly rule: RuleId;
  /** How often it happened. */
  readonly times: number;
  /** Weight in a mean of which the others weigh 1. */
  readonly weight: number;
}

/** Takes `value` points from 100. */
export interface Deduction extends PartBasis {
  readonly kind: "deduction";
  readonly value: number;
  readonly parameter: DeductionKey;
  readonly cells: readonly CellRef[];
}

/**
 * Brings `value` of 100 into a mean. `parameter`: the key it came from; null: it was counted. It rests on all the cells
 * of its rule.
 */
export interface MeanPart extends PartBasis {
  readonly kind: "completion" | "sessions" | "self-study";
  readonly value: number;
  readonly parameter: string | null;
}

/** Changes the grade alone: lowered by the inspector's mark for the notes, capped by a short rule. */
export interface GradeChange extends PartBasis {
  readonly kind: "lowered" | "capped";
  readonly value: null;
  readonly parameter: null;
  readonly cells: readonly CellRef[];
}

/** One part of an aspect's score or grade. */
export type AspectPart = Deduction | MeanPart | GradeChange;

export interface AspectResult {
  readonly grade: Grade | "not-assessed";
  /** 0 to 100, unrounded; null when not assessed. */
  readonly score: number | null;
  /** What score and grade are made of, in that order. */
  readonly parts: readonly AspectPart[];
  /** From which score on the aspect is good, and medium. */
  readonly lines: { readonly good: number; readonly medium: number };
}

/** The one reason that decides the overall grade. `parameter` names the threshold, `value` what was measured. */
export type OverallReason = {
  readonly value: number;
  /** The aspects it speaks of. */
  readonly aspects: readonly Aspect[];
} & (
  | {
      readonly kind: "too-few-months" | "too-few-aspects" | "total" | "poor-aspects" | "unexcused";
      readonly threshold: number;
      readonly parameter: string;
    }
  | {
      /** The rule itself leaves no room: one is enough. */
      readonly kind: "a-poor-aspect" | "an-unexcused-absence";
      readonly threshold: null;
      readonly parameter: null;
    }
);

/** The overall grade is not certain: what is in doubt about the person could change it. */
export interface OpenRange {
  readonly worst: Grade;
  readonly best: Grade;
  /** The cells that decide, in reading order. */
  readonly cells: readonly CellRef[];
}

/** The grades an open overall may still turn out to be, the best first. */
export function otherGrades(overall: Overall, { worst, best }: Pick<OpenRange, "worst" | "best">): Grade[] {
  const grades: readonly Grade[] = ["good", "medium", "poor"];
  return grades.slice(grades.indexOf(best), grades.indexOf(worst) + 1).filter((grade) => grade !== overall);
}

export type Overall = Grade | "not-assessed" | "undetermined";

/** The grade that counts: override with a reason > inspector's grade > overall. Rulebook section 3. */
export function finalGrade(grades: {
  readonly override: Grade | null;
  readonly inspector: Grade | null;
  readonly overall: Overall;
}): Overall {
  return grades.override ?? grades.inspector ?? grades.overall;
}

/** What the inspection register says of the person, and by whom. */
export interface InspectorGrade {
  readonly grade: Grade;
  readonly cell: CellRef;
  /** 检查人, as written; null: nobody is named. */
  readonly inspector: string | null;
  /** 备注, as written; "" for none. */
  readonly remark: string;
}

export interface AppliedOverride {
  readonly grade: Grade;
  readonly reason: string;
  readonly cell: CellRef;
}

/** A person's rating for one rating period. */
export interface Rating {
  readonly style: AspectResult;
  readonly content: AspectResult;
  readonly time: AspectResult;
  readonly effect: AspectResult;
  /** Weighted mean of the assessed aspects' scores, unrounded; null when none is assessed. */
  readonly total: number | null;
  readonly overall: Overall;
  /** What decides the overall grade. */
  readonly reason: OverallReason;
  /** null: certain, or settled by inspector or override. */
  readonly open: OpenRange | null;
  readonly inspector: InspectorGrade | null;
  readonly override: AppliedOverride | null;
  /** What counts of the three: `finalGrade`. */
  readonly final: Overall;
  readonly rules: readonly RuleVerdict[];
  /** Unexcused absences in the period, for criticism (C48): indexes into the sessions. */
  readonly unexcused: readonly number[];
}

/** Somebody's rating for a period. */
export interface PersonRating extends Rating {
  readonly person: PersonIndex;
  readonly role: Role | typeof UNDECIDED;
  readonly period: Period;
}

/** Somebody's grades for a period, without what they rest on. */
export interface PersonGrades extends Pick<Rating, "total" | "overall" | "open" | "final"> {
  readonly person: PersonIndex;
  readonly aspects: Readonly<Record<Aspect, AspectResult["grade"]>>;
}

/** Everybody's grades for a period, in roster order. */
export interface PeriodGrades {
  readonly period: Period;
  readonly people: readonly PersonGrades[];
}

/** Everybody's ratings for a period. */
export interface PeriodRatings {
  readonly period: Period;
  readonly people: readonly PersonRating[];
}
