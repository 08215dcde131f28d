/** Total and overall grade from the aspects. Rulebook section 3, C40. */
import { ASPECTS, type Aspect, type AspectResult, type Overall } from "../domain/rating";
import type { AspectInput } from "./aspects/aspect";
import { reaches } from "./compare";

export type AspectResults = Readonly<Record<Aspect, AspectResult>>;

/** The aspects that are scored and assessed. */
function countedAspects(results: AspectResults, { aspectModes }: AspectInput): { aspect: Aspect; score: number }[] {
  return ASPECTS.flatMap((aspect) => {
    const { score } = results[aspect];
    return aspectModes[aspect] === "scored" && score !== null ? [{ aspect, score }] : [];
  });
}

/** Weighted mean of the aspects that count; null where none does or all weigh nothing. */
export function totalOf(results: AspectResults, input: AspectInput): number | null {
  let [points, weights] = [0, 0];
  for (const { aspect, score } of countedAspects(results, input)) {
    const weight = input.value(`${aspect}.weight`);
    points += score * weight;
    weights += weight;
  }
  return weights === 0 ? null : points / weights;
}

/** The overall grade; absences without a reason count where attendance is scored. */
export function overallOf(results: AspectResults, total: number | null, input: AspectInput): Overall {
  const { value, answers, modes } = input;
  const aspects = countedAspects(results, input);
  if (total === null || aspects.length < value("minAspects")) return "not-assessed";
  const poorAspects = aspects.filter(({ aspect }) => results[aspect].grade === "poor").length;
  const unexcused = modes.attendance === "scored" ? answers.attendance.unexcused.length : 0;
  const isPoor =
    !reaches(total, value("overall.poor")) ||
    poorAspects >= value("overall.poorAspects") ||
    unexcused >= value("overall.poorUnexcused");
  if (isPoor) return "poor";
  return reaches(total, value("overall.good")) && poorAspects === 0 && unexcused === 0 ? "good" : "medium";
}
