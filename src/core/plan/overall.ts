/** Total and overall grade from the aspects. Rulebook section 3, C40. */
import { ASPECTS, type Aspect, type AspectResult, type Overall, type OverallReason } from "../domain/rating";
import type { AspectInput } from "./aspects/aspect";
import { reaches } from "./compare";

type ThresholdKey =
  | "minMonthsForRating"
  | "minAspects"
  | "overall.poorAspects"
  | "overall.poorUnexcused"
  | "overall.poor"
  | "overall.good";

export type AspectResults = Readonly<Record<Aspect, AspectResult>>;

/** An aspect that counts in the overall grade. */
export interface CountedAspect {
  readonly aspect: Aspect;
  readonly score: number;
}

/** The aspects that are scored and assessed. */
export function countedAspects(results: AspectResults, { aspectModes }: AspectInput): CountedAspect[] {
  return ASPECTS.flatMap((aspect) => {
    const { score } = results[aspect];
    return aspectModes[aspect] === "scored" && score !== null ? [{ aspect, score }] : [];
  });
}

/** Weighted mean of the aspects that count; null where none does or all weigh nothing. */
export function totalOf(counted: readonly CountedAspect[], input: AspectInput): number | null {
  let [points, weights] = [0, 0];
  for (const { aspect, score } of counted) {
    const weight = input.value(`${aspect}.weight`);
    points += score * weight;
    weights += weight;
  }
  return weights === 0 ? null : points / weights;
}

export interface OverallResult {
  readonly overall: Overall;
  /** The one reason that decides it. */
  readonly reason: OverallReason;
}

/**
 * The overall grade. `monthsOfService`: of the plan year, for the year's rating; null: for a month's. Absences without a reason count where attendance is scored. */
export function overallOf(
  results: AspectResults,
  assessed: readonly CountedAspect[],
  total: number | null,
  monthsOfService: number | null,
  input: AspectInput,
): OverallResult {
  const { value, attendance, modes } = input;
  const because = (
    overall: Overall,
    kind: Extract<OverallReason, { threshold: number }>["kind"],
    measured: number,
    parameter: ThresholdKey,
    aspects: readonly Aspect[] = [],
  ): OverallResult => ({
    overall,
    reason: { kind, value: measured, threshold: value(parameter), parameter, aspects },
  });
  const notGood = (
    kind: Extract<OverallReason, { threshold: null }>["kind"],
    found: number,
    aspects: readonly Aspect[] = [],
  ): OverallResult => ({
    overall: "medium",
    reason: { kind, value: found, threshold: null, parameter: null, aspects },
  });
  if (monthsOfService !== null && monthsOfService < value("minMonthsForRating"))
    return because("undetermined", "too-few-months", monthsOfService, "minMonthsForRating");
  if (total === null || assessed.length < value("minAspects"))
    return because("not-assessed", "too-few-aspects", assessed.length, "minAspects");
  const poor = assessed.flatMap(({ aspect }) => (results[aspect].grade === "poor" ? [aspect] : []));
  const unexcused = modes.attendance === "scored" ? attendance.unexcused.length : 0;
  if (poor.length >= value("overall.poorAspects"))
    return because("poor", "poor-aspects", poor.length, "overall.poorAspects", poor);
  if (unexcused >= value("overall.poorUnexcused"))
    return because("poor", "unexcused", unexcused, "overall.poorUnexcused");
  if (!reaches(total, value("overall.poor"))) return because("poor", "total", total, "overall.poor");
  if (unexcused > 0) return notGood("an-unexcused-absence", unexcused);
  if (poor.length > 0) return notGood("a-poor-aspect", poor.length, poor);
  return because(reaches(total, value("overall.good")) ? "good" : "medium", "total", total, "overall.good");
}
