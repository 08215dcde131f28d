/** What the four aspects share: which answers count, and grades from scores. Rulebook section 3. */
import type { Aspect, AspectResult, RuleId, RuleMode } from "../../domain/rating";
import type { Grade } from "../../domain/records";
import { isAssessed } from "../answer";
import { reaches } from "../compare";
import { valueAt, type ParameterKey, type Parameters, type ParameterValues } from "../parameters";
import type { Answers, RuleModes } from "../rules/all-rules";

/** Everything an aspect is made of. Parameters are those in force at the rating's end. */
export interface AspectInput {
  readonly answers: Answers;
  readonly modes: RuleModes;
  readonly aspectModes: Readonly<Record<Aspect, RuleMode>>;
  readonly value: <Key extends ParameterKey>(key: Key) => ParameterValues[Key];
  /** The period's latest mark for the quality of the notes is poor. */
  readonly notesQualityPoor: boolean;
}

/** Looks parameters up on one day. */
export function valuesOn(parameters: Parameters, day: number): AspectInput["value"] {
  return (key) => valueAt(parameters, key, day);
}

/** Whether a rule takes part in a score: scored, and met or short. */
export function counts({ answers, modes }: Pick<AspectInput, "answers" | "modes">, rule: RuleId): boolean {
  return modes[rule] === "scored" && isAssessed(answers[rule]);
}

/** Mean completion in percent of the rules that count; null where none does. */
export function meanCompletion(input: AspectInput, rules: readonly RuleId[]): number | null {
  const shares = rules.flatMap((rule) => {
    const { share } = input.answers[rule];
    return counts(input, rule) && share !== null ? [share] : [];
  });
  if (shares.length === 0) return null;
  return (shares.reduce((total, share) => total + share, 0) / shares.length) * 100;
}

/** The result of a score: good and medium from their lines on, poor below. */
export function graded(input: Pick<AspectInput, "value">, aspect: Aspect, score: number | null): AspectResult {
  if (score === null) return { grade: "not-assessed", score: null };
  const grade: Grade = reaches(score, input.value(`${aspect}.good`))
    ? "good"
    : reaches(score, input.value(`${aspect}.medium`))
      ? "medium"
      : "poor";
  return { grade, score };
}
