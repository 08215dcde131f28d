/** Comparing measures that came out of divisions and sums. */

/** Far below any difference that a count, a half day or a percentage can make, far above the error of a sum. */
const ROUNDING = 1e-9;

/** Whether a measure reaches a threshold; a threshold met exactly stays met after a division such as 1/3 + 2/3. */
export function reaches(measure: number, threshold: number): boolean {
  return measure >= threshold - ROUNDING;
}

/** A share held within 0 and 1; nothing required is complete. */
export function shareOf(done: number, required: number): number {
  return required <= 0 ? 1 : Math.min(1, Math.max(0, done / required));
}
