/**
 * Dated parameters: each value holds from a day on, so that a changed rule leaves past periods as they were.
 * A rule asks for the value in force at the end of its rule period (rulebook section 2, "Periods").
 */
import type { Day } from "../domain/calendar";
import type { ParameterKey } from "../domain/settings";
import { PARAMETER_LIST, type ParameterEntry } from "./parameter-list";

export type { ParameterKey };

/** The type of each parameter's value. */
export type ParameterValues = {
  readonly [Key in ParameterKey]: (typeof PARAMETER_LIST)[Key] extends ParameterEntry<infer Value> ? Value : never;
};

/** Parameters that are plain numbers. */
export type NumberKey = {
  [Key in ParameterKey]: ParameterValues[Key] extends number ? Key : never;
}[ParameterKey];

/** A value and the first day on which it is in force. */
export interface DatedValue<Value> {
  readonly from: Day;
  readonly value: Value;
}

/** The values of every parameter in the order of their days; the first holds since always. */
export type Parameters = {
  readonly [Key in ParameterKey]: readonly DatedValue<ParameterValues[Key]>[];
};

/** The parameters as the rulebook proposes them, in force since always. */
export const DEFAULT_PARAMETERS: Parameters = Object.fromEntries(
  Object.entries(PARAMETER_LIST).map(([key, entry]) => [
    key,
    [{ from: Number.NEGATIVE_INFINITY, value: entry.default }],
  ]),
  // Object.fromEntries forgets which key goes with which value; the list above fixes both.
) as unknown as Parameters;

/** The value of a parameter in force on a day. */
export function valueAt<Key extends ParameterKey>(parameters: Parameters, key: Key, day: Day): ParameterValues[Key] {
  const values: readonly DatedValue<ParameterValues[Key]>[] = parameters[key];
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const dated = values[at];
    if (dated !== undefined && dated.from <= day) return dated.value;
  }
  throw new RangeError(`No value of ${key} is in force on day ${day}.`);
}

/** The parameters with another value of one of them from a day on, until a later one of its values takes over. */
export function withValue<Key extends ParameterKey>(
  parameters: Parameters,
  key: Key,
  value: ParameterValues[Key],
  from: Day = Number.NEGATIVE_INFINITY,
): Parameters {
  const others = parameters[key].filter((dated) => dated.from !== from);
  const values = [...others, { from, value }].sort((a, b) => (a.from < b.from ? -1 : 1));
  return { ...parameters, [key]: values };
}
