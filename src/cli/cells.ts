/** Places and columns as the reports write them: A1 text, rows from 1, column letters. */
import { columnLetters, fullA1, type CellRef } from "../core/domain/address";

/** "'考勤表'!F12", or null. */
export const cellText = (cell: CellRef | null): string | null => (cell === null ? null : fullA1(cell));

/** First and last row, from 1; null where there are none. */
export const rowsFromOne = (rows: readonly [number, number] | null): [number, number] | null =>
  rows === null ? null : [rows[0] + 1, rows[1] + 1];

/** Roles with their column letters. */
export const lettersOf = (columns: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, columnLetters(column)]));

/** "D:BM" for columns side by side, else a letter each. */
export function columnSpan(columns: readonly number[]): string | string[] {
  const sorted = [...columns].sort((one, other) => one - other);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isUnbroken = last - first === sorted.length - 1;
  return isUnbroken ? `${columnLetters(first)}:${columnLetters(last)}` : sorted.map(columnLetters);
}
