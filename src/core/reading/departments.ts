/** Departments of a table's rows: merged cells count for all their rows, a lone first row for its group where that is unmistakable. */
import type { KnownTable } from "./classify";
import { filledDown } from "./filled-down";
import { cellText, isBlank, nameKey } from "../domain/text";

/** The text two spellings of a department share. */
export function departmentKey(text: string): string {
  return nameKey(text);
}

/**
 * Reads the department of a row. Blanks are filled from above only where every department stands exactly once, first
 * in its group, and groups have two rows or more on the whole; otherwise a blank stays a blank.
 */
export function departmentReader(
  { table, match }: KnownTable,
  personRows: () => readonly number[],
): (row: number) => string | null {
  const column = match.byRole.get("department");
  if (column === undefined) return () => null;
  const { grid } = table;
  const read = (row: number): string | null => {
    const value = grid.at(row, column);
    return isBlank(value) ? null : cellText(value);
  };
  let filled: ReadonlyMap<number, string> | null = null;
  return (row) => {
    const own = read(row);
    if (own !== null) return own;
    filled ??= filledDown(personRows(), read, departmentKey);
    return filled.get(row) ?? null;
  };
}
