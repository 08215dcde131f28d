/** What the four aspects share: which answers count, their parts, and grades from scores. Rulebook section 3. */
import {
  ASPECTS,
  type Aspect,
  type AspectPart,
  type AspectResult,
  type MeanPart,
  type RuleId,
  type RuleMode,
} from "../../domain/rating";
import type { CellRef } from "../../domain/address";
import type { Grade } from "../../domain/records";
import { isAssessed } from "../answer";
import { reaches } from "../compare";
import { valueAt, type ParameterKey, type Parameters, type ParameterValues } from "../parameters";
import { RULES, type Answers, type RuleModes } from "../rules/all-rules";
import type { AttendanceCounts } from "../rules/attendance";

/** Everything an aspect is made of. Parameters are those in force at the rating's end. */
export interface AspectInput {
  readonly answers: Answers;
  readonly modes: RuleModes;
  readonly aspectModes: Readonly<Record<Aspect, RuleMode>>;
  readonly value: <Key extends ParameterKey>(key: Key) => ParameterValues[Key];
  /** From which score on each aspect is good, and medium. */
  readonly lines: Readonly<Record<Aspect, AspectResult["lines"]>>;
  /** What attendance comes to. */
  readonly attendance: AttendanceCounts;
  /** Cells of the period's latest mark for the quality of the notes where it is poor; null: it is not. */
  readonly poorNotes: readonly CellRef[] | null;
}

/** Looks parameters up on one day; each is looked for once. */
export function valuesOn(parameters: Parameters, day: number): AspectInput["value"] {
  const found = new Map<ParameterKey, unknown>();
  return <Key extends ParameterKey>(key: Key): ParameterValues[Key] => {
    if (!found.has(key)) found.set(key, valueAt(parameters, key, day));
    // Only the value of this key stands under it.
    return found.get(key) as ParameterValues[Key];
  };
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

const IN_MEAN = new Map(
  ASPECTS.map((of) => [of, RULES.filter(({ isInMean, aspects }) => isInMean && aspects.includes(of))]),
);

/** The completion of each rule of an aspect that counts, in percent. */
export function completions(input: AspectInput, aspect: Aspect): MeanPart[] {
  const parts: MeanPart[] = [];
  for (const { id } of IN_MEAN.get(aspect) ?? []) {
    const { share } = input.answers[id];
    if (share !== null && counts(input, id)) parts.push(meanPart("completion", id, share * 100));
  }
  return parts;
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
  input: Pick<AspectInput, "lines">,
  aspect: Aspect,
  score: number | null,
  parts: readonly AspectPart[],
): AspectResult {
  const lines = input.lines[aspect];
  if (score === null) return { grade: "not-assessed", score: null, parts: [], lines };
  const grade: Grade = reaches(score, lines.good) ? "good" : reaches(score, lines.medium) ? "medium" : "poor";
  return { grade, score, parts, lines };
}
