/** One cell of the model as an element of the file. Text stands in the cell itself, so that no other part changes. */
import { cellText } from "../../model/a1";
import { hasContent } from "../../model/sheet";
import type { Cell, Value } from "../../model/types";
import { formulaForFile } from "../read/formula-text";
import { escapedForFile, textElement } from "./text";
import { element, flagText, type XmlElement } from "./xml";

/** @param format number of the cell format; 0 is not written */
export function cellElement(prefix: string, row: number, column: number, cell: Cell, format: number): XmlElement {
  const place = { r: cellText(row, column), s: format === 0 ? undefined : format };
  if (!hasContent(cell)) return element(prefix, "c", place);
  if (cell.formula !== null) {
    const { type, text } = cached(cell.value);
    const formula = element(prefix, "f", {}, [formulaForFile(cell.formula)]);
    const value = text === null ? [] : [element(prefix, "v", {}, [text])];
    return element(prefix, "c", { ...place, t: type }, [formula, ...value]);
  }
  if (typeof cell.value === "string")
    return element(prefix, "c", { ...place, t: "inlineStr" }, [
      element(prefix, "is", {}, [textElement(prefix, cell.value)]),
    ]);
  const { type, text } = cached(cell.value);
  return element(prefix, "c", { ...place, t: type }, text === null ? [] : [element(prefix, "v", {}, [text])]);
}

/** A value as `v` has it, with the cell's type. Unknown results of formulas have none. */
function cached(value: Value | null): { readonly type: string | undefined; readonly text: string | null } {
  if (value === null) return { type: undefined, text: null };
  if (typeof value === "number") return { type: undefined, text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: flagText(value) };
  if (typeof value === "string") return { type: "str", text: escapedForFile(value) };
  return { type: "e", text: value.error };
}
