/** Rectangles of cells: containment, union, and cutting into rows of bounded size. */
import type { Area } from "../core/domain/address";
import { a1 } from "../core/domain/address";

type Rect = Omit<Area, "sheet">;

export function hasCell(area: Rect, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Whether all of `inner` lies in `outer`. */
export function covers(outer: Rect, inner: Rect): boolean {
  return (
    hasCell(outer, inner.row, inner.column) &&
    hasCell(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function isSameArea(one: Area | null, other: Area | null): boolean {
  if (one === null || other === null) return one === other;
  return one.sheet === other.sheet && covers(one, other) && covers(other, one);
}

/** Smallest area from A1 that holds all the given ones. */
export function fromTopLeft(sheet: string, areas: readonly Rect[]): Area {
  const rows = Math.max(1, ...areas.map((area) => area.row + area.rows));
  const columns = Math.max(1, ...areas.map((area) => area.column + area.columns));
  return { sheet, row: 0, column: 0, rows, columns };
}

/** A place as faults name it: "花名册!A2". */
export const placeText = (sheet: string, row: number, column: number): string => `${sheet}!${a1({ row, column })}`;

/** Consecutive rows (start and count) so that each piece stays within `limit` bytes and `most` rows. */
export function rowPieces(
  rowBytes: readonly number[],
  limit: number,
  most: number,
): { readonly start: number; readonly rows: number; readonly bytes: number }[] {
  const pieces: { start: number; rows: number; bytes: number }[] = [];
  rowBytes.forEach((bytes, row) => {
    const last = pieces.at(-1);
    if (last && last.rows < most && last.bytes + bytes <= limit) {
      last.rows += 1;
      last.bytes += bytes;
    } else pieces.push({ start: row, rows: 1, bytes });
  });
  return pieces;
}
