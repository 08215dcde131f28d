/** Finds the add-in's own columns again by their headings, in either language. */
import type { SheetSnapshot } from "../domain/snapshot";
import type { WrittenColumn } from "../sheets/written";
import { textAt } from "./cells";

export interface FoundHeader<Key extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
}

/** The columns of one row by key. */
export function headerAt<Key extends string>(
  sheet: SheetSnapshot,
  row: number,
  firstColumn: number,
  lastColumn: number,
  columns: readonly WrittenColumn<Key>[],
): FoundHeader<Key> {
  const found = new Map<Key, number>();
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const word = textAt(sheet, row, column);
    const known = columns.find(({ key, heading }) => !found.has(key) && Object.values(heading).includes(word));
    if (known !== undefined) found.set(known.key, column);
  }
  return { row, columns: found };
}
