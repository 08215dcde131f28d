/** The cells of a row of the file. */
import { columnOf } from "../../model/a1";
import type { Cell } from "../../model/types";
import { localName } from "../read/xml";
import { key } from "./differences";
import type { Follow } from "./mentions";
import { elementsOf, type XmlElement } from "./xml";

const isCell = ({ name }: XmlElement): boolean => localName(name) === "c";

/** By column. A cell that names no place follows the one before it. */
export function cellsOf(row: XmlElement): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let last = -1;
  for (const cell of elementsOf(row).filter(isCell)) {
    const { r } = cell.attributes;
    last = r === undefined ? last + 1 : columnOf(r.replace(/\d+$/, ""));
    cells.set(last, cell);
  }
  return cells;
}

export const otherThanCells = (row: XmlElement): XmlElement[] => elementsOf(row).filter((each) => !isCell(each));

/**
 * Only the look of the cell differs, or a sheet's name in its formula: rich text, shared formulas, formulas of arrays
 * and the like stay what they are.
 */
export function isContentKept(before: Cell | null, after: Cell | null, follow: Follow): boolean {
  if (before === null || after === null || key(before.value) !== key(after.value)) return false;
  return before.formula === after.formula || (before.formula !== null && follow(before.formula) === after.formula);
}
