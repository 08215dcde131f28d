/** All that a language says of one rule: a new rule has one object in each language. */
import type { Month } from "../domain/calendar";
import type { Period } from "../domain/period";
import type { RuleId, Status } from "../domain/rating";
import { reached, required } from "./numbers";

/** A rule's answer as a sentence needs it. */
export interface VerdictFacts {
  readonly rule: RuleId;
  readonly status: Status;
  readonly value: number | null;
  readonly required: number | null;
  readonly period: Period | null;
  /** The reader sees which period it is about: "this month" will do. */
  readonly isThisPeriod: boolean;
  /** The last month of what was found; null: unknown. */
  readonly endMonth: Month | null;
  /** Rule periods that something in doubt keeps from being assessed, and those of which nothing is recorded. */
  readonly inDoubt: number;
  readonly unrecorded: number;
}

/** What was required and found, in the language's own pieces. */
export interface Measured {
  readonly isMet: boolean;
  /** It is about the year, in which a rule has several rule periods. */
  readonly isYear: boolean;
  /** "本月", "in October 2026": where in a sentence a rule period is named. */
  readonly when: string;
  /** "截至10月底": for what adds up over the year. */
  readonly upTo: string;
  /** "四季度", "fourth quarter". */
  readonly quarter: string;
  readonly value: string;
  readonly needed: string;
  /** What is missing; null: nothing, or unknown how much. */
  readonly missing: string | null;
}

/** A verdict's numbers as a language's pieces; `unknown` stands for a number that is not known. */
export function measuredOf(
  { status, period, value, required: needed }: VerdictFacts,
  pieces: Pick<Measured, "when" | "upTo" | "quarter">,
  unknown: string,
): Measured {
  const isMet = status === "met";
  const missing = isMet || value === null || needed === null ? 0 : needed - value;
  return {
    ...pieces,
    isMet,
    isYear: period?.kind === "year",
    value: value === null ? unknown : reached(value),
    needed: needed === null ? unknown : required(needed),
    missing: missing > 0 ? required(missing) : null,
  };
}

export interface RuleWords {
  readonly name: string;
  /** Required and found, where the rule was assessed; no full stop. */
  readonly measured: (measured: Measured) => string;
  /** `when`: "本月", "本年". */
  readonly notDue: (when: string) => string;
  readonly exempt: (when: string) => string;
  /** So many of its rule periods: "2个月". */
  readonly periods: (count: number) => string;
  /** So much of what it asks for: "1篇", "8,334字"; `parameter`: the key its requirement came from. */
  readonly amount: (count: string, parameter: string | null) => string;
  /** What has to be recorded for it. */
  readonly records: string;
  /** Why it is not assessed where something of the person's is in doubt. */
  readonly inDoubt: string;
  /** What those did not do who are short, for the circular; `isOne`: one person is meant. */
  readonly behind: (isOne: boolean) => string;
  /** What to do about somebody who is short. */
  readonly remedy: string;
}

export type RuleTexts = Readonly<Record<RuleId, RuleWords>>;

/** The rules' names alone. */
export function ruleNames(texts: RuleTexts): Readonly<Record<RuleId, string>> {
  return Object.fromEntries(Object.entries(texts).map(([rule, { name }]) => [rule, name])) as Record<RuleId, string>;
}
