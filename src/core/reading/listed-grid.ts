/** Cells of a sheet put in another order, so that they read like a table; each still knows where it stands. */
import type { CellRef } from "../domain/address";
import { FormatsBuilder, type CellValue } from "../domain/snapshot";
import { cellText, isBlank } from "../domain/text";
import { Grid } from "./grid";

/** A cell as it is put: what it says, and where that stands. */
export interface ListedCell {
  readonly value: CellValue;
  readonly format: string | null;
  readonly place: CellRef;
}

/** A sheet in another order, and its texts that stand outside of what was put in order. */
export interface Rearranged {
  readonly grid: Grid;
  /** Above it. */
  readonly titles: readonly string[];
  /** Below it. */
  readonly notes: readonly string[];
}

/** The texts of rows, inclusive. */
export function textsIn(grid: Grid, first: number, last: number): string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    for (let column = grid.left; column <= grid.right; column += 1) {
      const value = grid.own(row, column);
      if (typeof value === "string" && !isBlank(value)) texts.push(cellText(value));
    }
  }
  return texts;
}

export class ListedGrid extends Grid {
  constructor(
    grid: Grid,
    private readonly rows: readonly (readonly ListedCell[])[],
  ) {
    const formats = new FormatsBuilder();
    for (const row of rows) formats.add(row.map(({ format }) => format ?? "General"));
    const values = rows.map((row) => row.map(({ value }) => value));
    super({ ...grid.sheet, row: 0, column: 0, values, formats, merges: [], tables: [] }, []);
  }

  override cell(row: number, column: number): CellRef {
    return this.rows[row]?.[column]?.place ?? { sheet: this.name, row: 0, column: 0 };
  }
}

/** A cell of a sheet as it stands there. */
export function listedCell(grid: Grid, row: number, column: number): ListedCell {
  return { value: grid.at(row, column), format: grid.formatAt(row, column), place: grid.cell(row, column) };
}

/** A heading that the sheet does not have, at the place it stands for. */
export function listedHeading(text: string, place: CellRef): ListedCell {
  return { value: text, format: null, place };
}
