/** Methods of Range that lead to other ranges. None changes anything. */
import { MAX_COLUMNS, MAX_ROWS } from "../model/a1";
import { bottom, bounding, contains, intersection, right } from "../model/rect";
import { hasContent } from "../model/sheet";
import type { Rect } from "../model/types";
import type { Method } from "../wire/definition";
import { HostError } from "../wire/errors";
import type { HostObject, Place, World } from "../world";
import { invalid, isGiven, whole } from "./arguments";
import { object } from "./objects";
import { placeArgument, rangeAt, rangeOrNull } from "./places";

const index = (value: unknown, what: string): number => whole(value, what, -MAX_ROWS, MAX_ROWS);
const step = (value: unknown, what: string): number => (isGiven(value) ? index(value, what) : 0);

/** Cells used inside the area: with a value, or (unless only values count) with a format. */
function usedInside({ sheet, area }: Place, valuesOnly: unknown, { workbook }: World): Rect | null {
  let found: Rect | null = null;
  for (const { row, column, cell } of workbook.sheet(sheet).entries()) {
    if (
      !contains(area, row, column) ||
      (valuesOnly === true ? !hasContent(cell) : !hasContent(cell) && cell.style === 0)
    )
      continue;
    const here = { row, column, rows: 1, columns: 1 };
    found = found ? bounding(found, here) : here;
  }
  return found;
}

function other(value: unknown, place: Place, world: World): Place {
  const found = placeArgument(value, world.workbook.sheet(place.sheet), world);
  if (found.sheet !== place.sheet) throw invalid("The ranges lie on different sheets.");
  return found;
}

/** Merged areas are found only by their top left cell (issue 3611); more than 512 fail. */
function mergedAreas({ sheet, area }: Place, { workbook }: World): HostObject | null {
  const merges = workbook.sheet(sheet).merges.filter((merged) => contains(area, merged.row, merged.column));
  if (merges.length > 512) throw new HostError("GeneralException", "There are more than 512 merged areas.");
  return merges.length === 0
    ? null
    : object(
        "RangeAreas",
        merges.map((merged) => ({ sheet, area: merged })),
      );
}

const corner = (area: Rect): Rect => ({ row: bottom(area), column: right(area), rows: 1, columns: 1 });

export const rangeMethods: Readonly<Record<string, Method<Place, World>>> = {
  getCell: ({ sheet, area }, [row, column]) =>
    rangeAt(sheet, {
      row: area.row + index(row, "row"),
      column: area.column + index(column, "column"),
      rows: 1,
      columns: 1,
    }),
  getRow: ({ sheet, area }, [row]) => rangeAt(sheet, { ...area, row: area.row + index(row, "row"), rows: 1 }),
  getColumn: ({ sheet, area }, [column]) =>
    rangeAt(sheet, { ...area, column: area.column + index(column, "column"), columns: 1 }),
  getEntireRow: ({ sheet, area }) => rangeAt(sheet, { ...area, column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: ({ sheet, area }) => rangeAt(sheet, { ...area, row: 0, rows: MAX_ROWS }),
  getLastCell: ({ sheet, area }) => rangeAt(sheet, corner(area)),
  getLastRow: ({ sheet, area }) => rangeAt(sheet, { ...area, row: bottom(area), rows: 1 }),
  getLastColumn: ({ sheet, area }) => rangeAt(sheet, { ...area, column: right(area), columns: 1 }),
  getBoundingRect: (place, [range], world) =>
    rangeAt(place.sheet, bounding(place.area, other(range, place, world).area)),
  getIntersection(place, [range], world) {
    const shared = intersection(place.area, other(range, place, world).area);
    if (!shared) throw new HostError("ItemNotFound", "The ranges do not overlap.");
    return rangeAt(place.sheet, shared);
  },
  getIntersectionOrNullObject: (place, [range], world) =>
    rangeOrNull(place.sheet, intersection(place.area, other(range, place, world).area)),
  getResizedRange: ({ sheet, area }, [rows, columns]) =>
    rangeAt(sheet, {
      ...area,
      rows: area.rows + step(rows, "deltaRows"),
      columns: area.columns + step(columns, "deltaColumns"),
    }),
  getAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) =>
    rangeAt(sheet, { ...area, rows: index(rows, "numRows"), columns: index(columns, "numColumns") }),
  getOffsetRange: ({ sheet, area }, [rows, columns]) =>
    rangeAt(sheet, {
      ...area,
      row: area.row + step(rows, "rowOffset"),
      column: area.column + step(columns, "columnOffset"),
    }),
  getUsedRange(place, [valuesOnly], world) {
    const used = usedInside(place, valuesOnly, world);
    if (!used) throw new HostError("ItemNotFound", "The range has no used cells.");
    return rangeAt(place.sheet, used);
  },
  getUsedRangeOrNullObject: (place, [valuesOnly], world) =>
    rangeOrNull(place.sheet, usedInside(place, valuesOnly, world)),
  getMergedAreasOrNullObject: (place, _args, world) => mergedAreas(place, world),
  /** The client asks for it before it splits a big write into blocks. */
  _ValidateArraySize({ area }, [rows, columns]) {
    if (rows !== area.rows || columns !== area.columns) {
      throw invalid(
        `The number of rows or columns in the array does not match the range (${area.rows} x ${area.columns}).`,
      );
    }
    return null;
  },
};
