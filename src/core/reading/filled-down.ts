/** Groups whose value stands only on their first row, without a merged cell. */

/**
 * The values of rows, blanks filled from above; empty where that is not unmistakable: the first row must have a value,
 * every value stand once, and the blanks be as many as the values or more.
 */
export function filledDown<Value>(
  rows: readonly number[],
  read: (row: number) => Value | null,
  keyOf: (value: Value) => unknown,
): ReadonlyMap<number, Value> {
  const written = rows.map(read);
  const values = written.filter((value) => value !== null);
  const isGrouped =
    values.length > 0 &&
    written.length - values.length >= values.length &&
    written[0] !== null &&
    new Set(values.map(keyOf)).size === values.length;
  const filled = new Map<number, Value>();
  if (!isGrouped) return filled;
  let current: Value | null = null;
  rows.forEach((row, index) => {
    current = written[index] ?? current;
    if (current !== null) filled.set(row, current);
  });
  return filled;
}
