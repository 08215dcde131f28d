/** Groups whose value stands only on their first row, without a merged cell. */

/** From so many blanks on they are a habit and no slip. */
const LEAST_BLANKS = 3;

/**
 * The values of rows, blanks filled from above; empty where that is not unmistakable: the first row must have a value,
 * every value stand once, and the blanks be as many as the values or more; half as many where the values stand in order,
 * which they can only do by being written at the first row of each group.
 */
export function filledDown<Value>(
  rows: readonly number[],
  read: (row: number) => Value | null,
  keyOf: (value: Value) => unknown,
  isInOrder: (values: readonly Value[]) => boolean = () => false,
): ReadonlyMap<number, Value> {
  const written = rows.map(read);
  const values = written.filter((value) => value !== null);
  const isGrouped =
    values.length > 0 &&
    isHabit(written.length - values.length, values.length, () => isInOrder(values)) &&
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

function isHabit(blanks: number, values: number, isInOrder: () => boolean): boolean {
  return blanks >= values || (blanks >= LEAST_BLANKS && blanks * 2 >= values && isInOrder());
}
