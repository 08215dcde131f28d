/** What the four aspects share: which answers count, their parts, and grades from scores. Rulebook section 3. */
import type { Aspect, AspectPart, AspectResult, MeanPart, RuleId, RuleMode } from "../../domain/rating";
import type { CellRef } from "../../domain/address";
import type { Grade } from "../../domain/records";
import { isAssessed } from "../answer";
import { reaches } from "../compare";
import { valueAt, type ParameterKey, type Parameters, type ParameterValues } from "../parameters";
import { RULES, type Answers, type RuleModes } from "../rules/all-rules";

/** Everything an aspect is made of. Parameters are those in force at the rating's end. */
export interface AspectInput {
  readonly answers: Answers;
  readonly modes: RuleModes;
  readonly aspectModes: Readonly<Record<Aspect, RuleMode>>;
  readonly value: <Key extends ParameterKey>(key: Key) => ParameterValues[Key];
  /** Cells of the period's latest mark for the quality of the notes where it is poor; null: it is not. */
  readonly poorNotes: readonly CellRef[] | null;
}

/** Looks parameters up on one day. */
export function valuesOn(parameters: Parameters, day: number): AspectInput["value"] {
  return (key) => valueAt(parameters, key, day);
}

/** Whether a rule takes part in a score: scored, and met or short. */
export function counts({ answers, modes }: Pick<AspectInput, "answers" | "modes">, rule: RuleId): boolean {
  return modes[rule] === "scored" && isAssessed(answers[rule]);
}

type PartFacts = Partial<Omit<MeanPart, "kind" | "rule" | "value">>;

/** A part of a mean. */
export function meanPart(
  kind: MeanPart["kind"],
  rule: RuleId,
  value: number,
  { parameter = null, times = 1, weight = 1 }: PartFacts = {},
): MeanPart {
  return { kind, rule, parameter, value, times, weight };
}

/** The completion of each rule of an aspect that counts, in percent. */
export function completions(input: AspectInput, aspect: Aspect): MeanPart[] {
  return RULES.flatMap(({ id, aspects, isInMean }) => {
    if (!isInMean || !aspects.includes(aspect) || !counts(input, id)) return [];
    const { share } = input.answers[id];
    return share === null ? [] : [meanPart("completion", id, share * 100)];
  });
}

/** The weighted mean of what the parts bring; null where there is none. */
export function meanOf(parts: readonly MeanPart[]): number | null {
  let [points, weights] = [0, 0];
  for (const { value, weight } of parts) {
    points += value * weight;
    weights += weight;
  }
  return weights === 0 ? null : points / weights;
}

/** The result of a score: good and medium from their lines on, poor below. */
export function graded(
  input: Pick<AspectInput, "value">,
  aspect: Aspect,
  score: number | null,
  parts: readonly AspectPart[],
): AspectResult {
  const lines = { good: input.value(`${aspect}.good`), medium: input.value(`${aspect}.medium`) };
  if (score === null) return { grade: "not-assessed", score: null, parts: [], lines };
  const grade: Grade = reaches(score, lines.good) ? "good" : reaches(score, lines.medium) ? "medium" : "poor";
  return { grade, score, parts, lines };
}
