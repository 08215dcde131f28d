/** Tables as they are put on sheets: rows of cells with merged areas, put beside and below each other, moved about. */
import type { SheetSnapshot } from "../../../src/core/domain/snapshot";
import { sheet, type Cell } from "../reading/grid";
import type { Layout } from "./layout";

/** Row, column, rows, columns. */
type Merge = readonly [number, number, number, number];

export interface Page {
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
}

const EMPTY: Page = { rows: [], merges: [] };

export function page(...rows: readonly (readonly Cell[])[]): Page {
  return { rows, merges: [] };
}

const widthOf = ({ rows }: Page): number => Math.max(0, ...rows.map((cells) => cells.length));

export function below(...pages: readonly Page[]): Page {
  return pages.reduce<Page>(
    (above, next) => ({
      rows: [...above.rows, ...next.rows],
      merges: [
        ...above.merges,
        ...next.merges.map(([row, column, rows, columns]): Merge => [row + above.rows.length, column, rows, columns]),
      ],
    }),
    EMPTY,
  );
}

/** Beside it, with blank columns between. */
export function beside(left: Page, right: Page, gap: number, from: number): Page {
  const width = widthOf(left) + gap;
  const height = Math.max(left.rows.length, from + right.rows.length);
  const rows = Array.from({ length: height }, (_, at): Cell[] => {
    const own = left.rows[at] ?? [];
    const other = right.rows[at - from];
    return other === undefined ? [...own] : [...own, ...Array<Cell>(width - own.length).fill(""), ...other];
  });
  return { rows, merges: left.merges };
}

/** With a blank column before this one. */
export function withBlankColumn({ rows, merges }: Page, before: number): Page {
  return {
    rows: rows.map((cells) =>
      cells.length <= before ? cells : [...cells.slice(0, before), "", ...cells.slice(before)],
    ),
    merges: merges.map(([row, column, height, width]): Merge => {
      if (column >= before) return [row, column + 1, height, width];
      return [row, column, height, column + width > before ? width + 1 : width];
    }),
  };
}

export function onSheet(
  name: string,
  { rows, merges }: Page,
  start: readonly [number, number],
  visibility: SheetSnapshot["visibility"] = "Visible",
): SheetSnapshot {
  return sheet(name, rows, { row: start[0], column: start[1], merges, visibility });
}

/** Rows with a blank one after every third, where the layout parts them so. */
export function spaced({ rows }: Layout, cells: readonly (readonly Cell[])[]): Page {
  return page(...cells.flatMap((row, at) => (rows === "blank-rows" && at % 3 === 2 ? [row, []] : [row])));
}
