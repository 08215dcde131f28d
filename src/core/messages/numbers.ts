/** Numbers as sentences show them. */

const EPSILON = 1e-9;

/** A score or percentage with one decimal. */
export function oneDecimal(value: number): string {
  return value.toFixed(1);
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
