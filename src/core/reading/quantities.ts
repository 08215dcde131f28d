/** Numbers in cells: with units, thousands separators, 万; anything else is unreadable, never zero. */
import { UNREADABLE, type Quantity } from "../domain/people";
import type { CellValue } from "../domain/snapshot";
import { squeeze } from "../domain/text";

const NUMBER =
  /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万)?(?:字|篇|本|册|天|日|小时|学时|课时|分|次|个|days?|hours?|h|words?|characters?)?$/u;
const EMPTY = /^[-—–―/]{1,2}$/u;
const DAY_WORDS = new Map([
  ["半天", 0.5],
  ["半日", 0.5],
  ["一天", 1],
  ["1天", 1],
  ["全天", 1],
  ["一天半", 1.5],
  ["两天", 2],
  ["halfday", 0.5],
  ["halfaday", 0.5],
  ["oneday", 1],
]);

/** The number a cell holds: null for a blank cell or a dash, "unreadable" for what is no number of 0 or more. */
export function quantityOf(value: CellValue): Quantity {
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? value : UNREADABLE;
  if (typeof value === "boolean") return UNREADABLE;
  const text = squeeze(value);
  if (text === "" || EMPTY.test(text)) return null;
  const match = NUMBER.exec(text);
  if (match === null) return UNREADABLE;
  const [, whole = "", fraction = "", tenThousands] = match;
  const number = Number(whole.replaceAll(",", "") + fraction);
  return tenThousands === undefined ? number : Math.round(number * 10000);
}

/** A length in days, also in words: 半天, 一天. */
export function daysOf(value: CellValue): Quantity {
  const words = typeof value === "string" ? DAY_WORDS.get(squeeze(value)) : undefined;
  return words ?? quantityOf(value);
}
