/** Values that cannot hold together on some day: a good grade below a medium one, or no weight at all. */
import { ASPECTS } from "../domain/rating";
import type { ParameterKey } from "../domain/settings";
import { valueAt, type NumberKey, type Parameters } from "../plan/parameters";

/** Settings of which the first may not be greater than the second. */
const ASCENDING: readonly (readonly [NumberKey, NumberKey])[] = [
  ...ASPECTS.map((aspect) => [`${aspect}.medium`, `${aspect}.good`] as const),
  ["overall.poor", "overall.good"],
  ["style.unexcused1", "style.unexcused2"],
  ["style.unexcused2", "style.unexcused3"],
  ["time.missed2", "time.missed1"],
  ["time.missed1", "time.missed0"],
];

const WEIGHTS = ASPECTS.map((aspect) => `${aspect}.weight` as const);

/** Groups of settings that contradict each other from some day on; the defaults agree with each other. */
export function contradictions(parameters: Parameters): ParameterKey[][] {
  const anyDay = (keys: readonly NumberKey[], isWrong: (values: readonly number[]) => boolean): boolean => {
    const days = new Set(keys.flatMap((key) => parameters[key].map(({ from }) => from)));
    return [...days].some((day) => isWrong(keys.map((key) => valueAt(parameters, key, day))));
  };
  const descending = ASCENDING.filter((pair) => anyDay(pair, ([low = 0, high = 0]) => low > high));
  const weightless = anyDay(WEIGHTS, (weights) => weights.every((weight) => weight === 0)) ? [WEIGHTS] : [];
  return [...descending, ...weightless].map((keys) => [...keys]);
}
