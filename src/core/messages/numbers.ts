/** Numbers as sentences show them. */

const EPSILON = 1e-9;

/**
 * A score with one decimal. `lines`: the scores it is compared with, unrounded (rulebook section 3); where rounding
 * would lift it onto one that it does not reach, it is not rounded up: 84.96 beside "good from 85" reads 84.9.
 */
export function oneDecimal(value: number, lines: readonly number[] = []): string {
  const rounded = value.toFixed(1);
  const isLifted = lines.some((line) => value < line - EPSILON && Number(rounded) >= line);
  return isLifted ? (Math.floor(value * 10) / 10).toFixed(1) : rounded;
}

/** A score as it stands in a sum: whole numbers without a decimal. `lines`: as in `oneDecimal`. */
export function points(value: number, lines: readonly number[] = []): string {
  return Number.isInteger(value) ? String(value) : oneDecimal(value, lines);
}

/**
 * What was reached, to at most one decimal and never rounded up: a duty short by a little must not read as fulfilled.
 */
export function reached(value: number): string {
  return String(Math.floor(value * 10 + EPSILON) / 10);
}

/** What is required, to at most one decimal and never rounded down. */
export function required(value: number): string {
  return String(Math.ceil(value * 10 - EPSILON) / 10);
}

/**
 * Percent of a part in a whole with one decimal, without the sign; `null` where the whole is nothing. Only the whole
 * itself shows as 100 and only nothing shows as 0.
 */
export function percent(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const rounded = Math.round((part / whole) * 1000) / 10;
  if (part < whole && rounded >= 100) return "99.9";
  if (part > 0 && rounded <= 0) return "0.1";
  return String(rounded);
}
