/** What the rules answer and what a rating is made of. Rulebook sections 2 and 3. */
import type { CellRef } from "./address";
import type { Month } from "./calendar";
import type { PersonIndex, Role, UNDECIDED } from "./people";
import type { Grade } from "./records";

export const ASPECTS = ["style", "content", "time", "effect"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Rules about a person, in the order of the rulebook's table. */
export const RULE_IDS = [
  "attendance",
  "study-plan",
  "notes-handed-in",
  "weekly-article",
  "monthly-book",
  "central-study",
  "self-study",
  "notes",
  "quarterly-manuscript",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A clause of the plan, "C01" to "C57". */
export type ClauseId = `C${string}`;

export type Status = "met" | "short" | "not-due" | "exempt" | "not-assessed";

/** Whether a rule or aspect counts in the score, is only shown, or is off. */
export type RuleMode = "scored" | "shown" | "off";

/** A rule's answer for a person and a rating period, with its evidence. */
export interface RuleVerdict {
  readonly rule: RuleId;
  readonly clauses: readonly ClauseId[];
  readonly mode: RuleMode;
  readonly status: Status;
  /** Rule periods met, or the rule's own measure (characters for `notes`, days for `central-study`); null: none. */
  readonly value: number | null;
  /** Rule periods due and assessed, or the rule's own requirement; null: none. */
  readonly required: number | null;
  /** Cells the answer rests on, in reading order. */
  readonly cells: readonly CellRef[];
}

export interface AspectResult {
  readonly grade: Grade | "not-assessed";
  /** 0 to 100, unrounded; null when not assessed. */
  readonly score: number | null;
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
  /** The inspector's grade and the cell it stands in. */
  readonly inspector: { readonly grade: Grade; readonly cell: CellRef } | null;
  readonly override: AppliedOverride | null;
  /** What counts of the three: `finalGrade`. */
  readonly final: Overall;
  readonly rules: readonly RuleVerdict[];
  /** Unexcused absences in the period, for criticism (C48): indexes into the sessions. */
  readonly unexcused: readonly number[];
}

export interface PersonRating {
  readonly person: PersonIndex;
  readonly role: Role | typeof UNDECIDED;
  readonly month: Rating;
}

/** Numbers of a department for one month (C57), people in service and called only. */
export interface DepartmentFigures {
  readonly name: string;
  readonly people: number;
  /** Person-times over the month's sessions. */
  readonly called: number;
  readonly present: number;
  readonly excused: number;
  readonly unexcused: number;
  readonly undecided: number;
  readonly notesMet: number;
  readonly notesAssessed: number;
  readonly finals: Readonly<Record<Overall, number>>;
}

export interface MonthRatings {
  readonly month: Month;
  readonly people: readonly PersonRating[];
  /** In the order in which the departments first stand in the roster. */
  readonly departments: readonly DepartmentFigures[];
}
