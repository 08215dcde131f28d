/**
 * What was found and what is required, to at most one decimal: what was found is never rounded up and what is required
 * never down, because a duty short by a little must not read as fulfilled.
 */
const EPSILON = 1e-9;

export function foundOfRequired(found: number, required: number, locale: string): string {
  const down = Math.floor(found * 10 + EPSILON) / 10;
  const up = Math.ceil(required * 10 - EPSILON) / 10;
  return `${down.toLocaleString(locale)} / ${up.toLocaleString(locale)}`;
}
