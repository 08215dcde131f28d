/** What the members of Range read from a cell and write into it. */
import { displayText } from "../model/text";
import type { Cell } from "../model/types";
import type { World } from "../world";

/**
 * What a formula shows until somebody calculates it: the emulator does not calculate. Loud on purpose, so that nobody
 * takes it for a result.
 */
const NOT_CALCULATED = "#BUSY!";

export type PlainValue = string | number | boolean;

/** `Range.values`: "" for an empty cell, errors as text. */
export function valueOf(cell: Cell | null): PlainValue {
  if (!cell) return "";
  if (cell.value === null) return cell.formula === null ? "" : NOT_CALCULATED;
  return typeof cell.value === "object" ? cell.value.error : cell.value;
}

/** `Range.formulas`: the formula, else the value. The apostrophe of forced text is not given (issue 6687). */
export const formulaOf = (cell: Cell | null): PlainValue => cell?.formula ?? valueOf(cell);

export function textOf(cell: Cell | null, { workbook }: World): string {
  if (!cell) return "";
  if (cell.value === null && cell.formula !== null) return NOT_CALCULATED;
  return displayText(cell.value, workbook.styles.get(cell.style).numberFormat, workbook.date1904);
}

export function valueTypeOf(cell: Cell | null): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (!cell) return "Empty";
  if (cell.value === null) return cell.formula === null ? "Empty" : "Error";
  if (typeof cell.value === "object") return "Error";
  return typeof cell.value === "number" ? "Double" : typeof cell.value === "boolean" ? "Boolean" : "String";
}
