/** A cell of our model as Univer holds it. */
import type { ICellData } from "@univerjs/presets";
import type { Cell } from "../../emulator/model/types";

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Text that would read as a number; shown as Excel shows it, with a mark in the corner. */
const NUMBER_AS_TEXT = 4;

/** `style` is the look itself, or the id under which the opened workbook holds it. */
export function gridCell(cell: Cell, style: ICellData["s"]): ICellData {
  return { s: style, ...contentOf(cell), ...(cell.formula === null ? {} : { f: cell.formula }) };
}

function contentOf({ value }: Cell): ICellData {
  if (value === null) return {};
  switch (typeof value) {
    case "number":
      return { v: value, t: NUMBER };
    case "boolean":
      return { v: value ? 1 : 0, t: BOOLEAN };
    case "string":
      return { v: value, t: readsAsNumber(value) ? NUMBER_AS_TEXT : TEXT };
    default:
      return { v: value.error, t: TEXT };
  }
}

const readsAsNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));
