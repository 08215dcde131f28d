/**
 * Numbers in cells: with the unit of what is counted, thousands separators, 万; anything else is unreadable, never
 * zero. Numbers mean what their format and unit say: a date, a percentage or another measure's unit is no count
 * (SHEETS.md, "How things are joined").
 */
import { UNREADABLE, type InDays, type InHours, type Quantity } from "../domain/people";
import type { CellValue } from "../domain/snapshot";
import { squeeze } from "../domain/text";
import { isDateFormat } from "./dates";

/** What a column counts; each has units of its own. */
export type Measure = "characters" | "articles" | "books" | "texts" | "days" | "hours" | "score";

const UNITS: Readonly<Record<Measure, RegExp>> = {
  characters: /^(?:个?字|words?|characters?|chars?)$/u,
  articles: /^(?:篇|个|次)$/u,
  books: /^(?:本|册|部|个)$/u,
  texts: /^(?:篇|个|次)$/u,
  days: /^(?:天|日|个工作日|days?|d)$/u,
  hours: /^(?:个?小时|个?学时|课时|hours?|hrs?|h)$/u,
  score: /^(?:分|points?)$/u,
};

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万)?(\D*)$/u;
const CLOCK = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/u;
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
const HOURS_A_DATE = 24;

/** Whether a number format shows a time of day or a length of time. */
function isTimeFormat(format: string | null): boolean {
  return format !== null && /h/iu.test(format.replace(/"[^"]*"|\\./gu, ""));
}

/** Whether a number format shows something that is no count: a date, a time, a percentage. */
function isNoCount(format: string | null): boolean {
  return format !== null && (isDateFormat(format) || isTimeFormat(format) || /%/u.test(format));
}

interface Amount {
  readonly number: number;
  readonly unit: string;
}

/** A number and the unit beside it; null for a blank cell or a dash. */
function amountOf(value: CellValue, format: string | null): Amount | null | typeof UNREADABLE {
  if (typeof value === "number")
    return Number.isFinite(value) && value >= 0 && !isNoCount(format) ? { number: value, unit: "" } : UNREADABLE;
  if (typeof value === "boolean") return UNREADABLE;
  const text = squeeze(value);
  if (text === "" || EMPTY.test(text)) return null;
  const match = NUMBER.exec(text);
  if (match === null) return UNREADABLE;
  const [, whole = "", fraction = "", tenThousands, unit = ""] = match;
  const number = Number(whole.replaceAll(",", "") + fraction);
  return { number: tenThousands === undefined ? number : Math.round(number * 10000), unit };
}

/** The number a cell holds: null for a blank cell or a dash, "unreadable" for what is no number of this measure. */
export function quantityOf(value: CellValue, measure: Measure, format: string | null = null): Quantity {
  const amount = amountOf(value, format);
  if (amount === null || amount === UNREADABLE) return amount;
  return amount.unit === "" || UNITS[measure].test(amount.unit) ? amount.number : UNREADABLE;
}

/** Hours written as a time, 8:00 or 2:30, whether typed as text or kept by Excel as a part of a day; null: no time. */
function clockHours(value: CellValue, format: string | null): number | null {
  if (typeof value === "number")
    return value >= 0 && value <= 1 && isTimeFormat(format) && !isDateFormat(format)
      ? Math.round(value * HOURS_A_DATE * 3600) / 3600
      : null;
  const match = typeof value === "string" ? CLOCK.exec(squeeze(value)) : null;
  return match === null ? null : Number(match[1]) + Number(match[2]) / 60 + Number(match[3] ?? 0) / 3600;
}

/** Hours in a cell under 学时: 8, 8小时, 8:00; "1天" is so many days. */
export function hoursOf(value: CellValue, format: string | null = null): Quantity | InDays {
  const clock = clockHours(value, format);
  if (clock !== null) return clock;
  const days = typeof value === "string" ? DAY_WORDS.get(squeeze(value)) : undefined;
  if (days !== undefined) return { days };
  const amount = amountOf(value, format);
  if (amount === null || amount === UNREADABLE) return amount;
  if (amount.unit === "" || UNITS.hours.test(amount.unit)) return amount.number;
  return UNITS.days.test(amount.unit) ? { days: amount.number } : UNREADABLE;
}

/** Days in a cell under 天: 1, 半天, 一天; "2小时" and 2:00 are so many hours. */
export function daysOf(value: CellValue, format: string | null = null): Quantity | InHours {
  const words = typeof value === "string" ? DAY_WORDS.get(squeeze(value)) : undefined;
  if (words !== undefined) return words;
  const clock = clockHours(value, format);
  if (clock !== null) return { hours: clock };
  const amount = amountOf(value, format);
  if (amount === null || amount === UNREADABLE) return amount;
  if (amount.unit === "" || UNITS.days.test(amount.unit)) return amount.number;
  return UNITS.hours.test(amount.unit) ? { hours: amount.number } : UNREADABLE;
}
