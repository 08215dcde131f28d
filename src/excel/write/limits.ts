/** What a cell cannot hold is refused before anything is written. */
import { placeText } from "../areas";
import { Refused } from "../errors";
import type { PlannedEdit } from "../check/plan";

/** Characters in a cell. */
const MAX_TEXT = 32_767;

/** @throws Refused too-large, with the cell; RangeError for a number that is none */
export function requireWritableText({ area, values }: PlannedEdit): void {
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      const place = placeText(area.sheet, area.row + row, area.column + column);
      if (typeof value === "string" && value.length > MAX_TEXT) throw new Refused("too-large", place);
      if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${place}: ${String(value)}`);
    }),
  );
}
