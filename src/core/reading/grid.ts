/** A sheet as a plane of cells: merged areas hold their value everywhere, the add-in's own areas hold nothing. */
import type { Area, CellRef } from "../domain/address";
import { shownMark, shownText } from "./shown";
import { formatAt, type CellValue, type OwnedArea, type SheetSnapshot } from "../domain/snapshot";

export class Grid {
  readonly top: number;
  readonly left: number;
  /** Last row and column of the used range, inclusive; smaller than top and left on an empty sheet. */
  readonly bottom: number;
  readonly right: number;
  private readonly owned: readonly Area[];
  /** Merged areas by row, for rows that have any. */
  private readonly mergesByRow = new Map<number, Area[]>();

  constructor(
    readonly sheet: SheetSnapshot,
    owned: readonly OwnedArea[],
  ) {
    this.top = sheet.row;
    this.left = sheet.column;
    this.bottom = sheet.row + sheet.values.length - 1;
    this.right = sheet.column + (sheet.values[0]?.length ?? 0) - 1;
    this.owned = owned.filter(({ area }) => area.sheet === sheet.name).map(({ area }) => area);
    for (const merge of sheet.merges) {
      const last = Math.min(merge.row + merge.rows - 1, this.bottom);
      for (let row = Math.max(merge.row, this.top); row <= last; row += 1) {
        const merges = this.mergesByRow.get(row);
        if (merges) merges.push(merge);
        else this.mergesByRow.set(row, [merge]);
      }
    }
  }

  get name(): string {
    return this.sheet.name;
  }

  /** The value a reader of the sheet sees at a place: that of the merged area it lies in, else its own. */
  at(row: number, column: number): CellValue {
    const merge = this.mergesByRow.size === 0 ? null : this.mergeAt(row, column);
    return merge === null ? this.own(row, column) : this.own(merge.row, merge.column);
  }

  /** The mark a reader of the sheet sees at a place, by its number format. */
  shown(row: number, column: number): CellValue {
    const value = this.at(row, column);
    // Nearly every mark is a text, and shows itself.
    return typeof value === "string" ? shownText(value) : shownMark(value, this.formatAt(row, column));
  }

  /** The value that stands in the very cell; "" in the covered part of a merged area. */
  own(row: number, column: number): CellValue {
    if (this.owned.length > 0 && this.isOwned(row, column)) return "";
    return this.sheet.values[row - this.top]?.[column - this.left] ?? "";
  }

  /** The merged area a cell lies in, or null. */
  mergeAt(row: number, column: number): Area | null {
    const merges = this.mergesByRow.get(row);
    if (merges === undefined) return null;
    return merges.find((merge) => column >= merge.column && column < merge.column + merge.columns) ?? null;
  }

  /** The number format of a cell; null where none is known. */
  formatAt(row: number, column: number): string | null {
    const merge = this.mergeAt(row, column);
    const [y, x] = merge === null ? [row, column] : [merge.row, merge.column];
    return formatAt(this.sheet.formats, y - this.top, x - this.left);
  }

  cell(row: number, column: number): CellRef {
    return { sheet: this.sheet.name, row, column };
  }

  /** Whether the whole used range belongs to the add-in. */
  isWhollyOwned(): boolean {
    if (this.bottom < this.top) return false;
    return this.owned.some(
      (area) =>
        area.row <= this.top &&
        area.column <= this.left &&
        area.row + area.rows > this.bottom &&
        area.column + area.columns > this.right,
    );
  }

  private isOwned(row: number, column: number): boolean {
    return this.owned.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  }
}
