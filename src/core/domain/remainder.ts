/** What is left for a person to do, and what it could still change. */
import type { Day } from "./calendar";
import type { PersonIndex } from "./people";
import type { Period } from "./period";
import type { Aspect, Overall, RuleId } from "./rating";
import type { Grade } from "./records";

/** So much is missing until a day, the last on which it can be made up for. */
export interface OpenDuty {
  readonly missing: number;
  readonly by: Day;
  /** Key of the parameter the requirement came from; null: the plan itself says so. */
  readonly parameter: string | null;
}

/** What of one rule is left. */
export interface RuleRemainder {
  readonly rule: RuleId;
  /** The rule period that is running, or the next one; null: nothing is missing in it, or nothing can be said of it. */
  readonly next: OpenDuty | null;
  /** The whole of a yearly quota that has a pace (notes); null for every other rule. */
  readonly year: OpenDuty | null;
  /** Rule periods that are short and over: nothing can change them any more. */
  readonly lost: number;
}

/** What of one aspect is left up to the next grade. */
export interface AspectRemainder {
  readonly aspect: Aspect;
  readonly grade: Grade;
  readonly next: Grade;
  /** Points to the next grade; 0 where the score reaches it and something else holds the grade down. */
  readonly points: number;
  /** What holds it down although the score reaches it: notes of poor quality, or the short rule. */
  readonly heldBy: "notes-quality" | RuleId | null;
  /** The best that can still be reached, with everything that is not over yet done; null: the period is over. */
  readonly best: { readonly grade: Grade; readonly score: number } | null;
  /** Further sessions attended, none missed, that lead to the next grade; null: none would, or it is no matter of sessions. */
  readonly sessions: number | null;
  /** The last day on which it can be reached; null: it cannot. */
  readonly by: Day | null;
}

/** What is left for a person in a rating period. */
export interface Remainders {
  readonly person: PersonIndex;
  readonly period: Period;
  /** Rules of which something is left or lost, in the order of the rulebook. */
  readonly rules: readonly RuleRemainder[];
  /** Aspects that are assessed and not good yet. */
  readonly aspects: readonly AspectRemainder[];
  /** The best overall grade that can still be reached; null: the period is over. */
  readonly best: Overall | null;
}
