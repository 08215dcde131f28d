/**
 * Departments of a table's rows: merged cells count for all their rows, a lone first row for its group where that is
 * unmistakable, a row that holds a department's name alone for the people below it, a title or sheet of that name for all.
 */
import type { KnownTable } from "./classify";
import { groupOver, titledDepartment } from "./group-rows";
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
  known: KnownTable,
  personRows: () => readonly number[],
): (row: number) => string | null {
  const { table, match } = known;
  const column = match.byRole.get("department");
  const titled = titledDepartment(known);
  const headed = (row: number): string | null => {
    const group = groupOver(known, row);
    return group?.kind === "department" ? group.name : titled;
  };
  if (column === undefined) return headed;
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
    return filled.get(row) ?? headed(row);
  };
}
