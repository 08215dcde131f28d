/**
 * What Excel makes of something that is entered into a cell, typed or through `Range.values` (EXCEL-PLATFORM 3.5).
 * Dates are understood as ISO or US text only; every other wording stays text.
 */
import { dateSerial } from "./dates";
import { ModelRefusal } from "./errors";
import { isTextFormat } from "./number-format";
import type { Value } from "./types";

export interface Entry {
  readonly value: Value | null;
  readonly formula: string | null;
  readonly quotePrefix: boolean;
  /** Format that a General cell takes on through the entry ("2026-10-05" -> "yyyy-mm-dd"); null: none. */
  readonly format: string | null;
}

export interface EntryContext {
  /** Number format of the cell as it stands. */
  readonly numberFormat: string;
  readonly date1904: boolean;
  /** Year that "10-5" is taken to mean. */
  readonly year: number;
}

const ERROR_TEXTS: readonly string[] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
];

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/**
 * @param input string, number or boolean; "" empties the cell.
 * @throws ModelRefusal InvalidArgument for anything else and for text that is too long for a cell.
 */
export function entered(input: unknown, context: EntryContext): Entry {
  if (typeof input === "number" && Number.isFinite(input)) return typed(input, context);
  if (typeof input === "boolean") return typed(input, context);
  if (typeof input !== "string")
    throw new ModelRefusal("InvalidArgument", "A cell takes text, a number or true/false.");
  if (input === "") return plain(null);
  if (input.length > MAX_TEXT)
    throw new ModelRefusal("InvalidArgument", `A cell holds at most ${MAX_TEXT} characters.`);
  if (input.startsWith("'")) return { value: input.slice(1), formula: null, quotePrefix: true, format: null };
  if (isTextFormat(context.numberFormat)) return plain(input);
  return understood(input, context);
}

/** Numbers and true/false in a cell formatted as text become text, as when they are typed there. */
function typed(value: number | boolean, context: EntryContext): Entry {
  if (!isTextFormat(context.numberFormat)) return plain(value);
  return plain(typeof value === "boolean" ? String(value).toUpperCase() : String(value));
}

function understood(text: string, context: EntryContext): Entry {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return plain(trimmed.toLowerCase() === "true");
  if (ERROR_TEXTS.includes(trimmed.toUpperCase())) return plain({ error: trimmed.toUpperCase() });
  const number = numberOf(trimmed);
  if (number) return plain(number.value, number.format);
  const date = dateOf(trimmed, context);
  if (date) return plain(date.value, date.format);
  if (/^[=+\-@]./s.test(text)) return formula(text);
  return plain(text);
}

/** "+A1" and "-A1" become "=+A1" and "=-A1". "@" is not listed by the type documentation; we read it harshly. */
function formula(text: string): Entry {
  const full = text.startsWith("=") ? text : `=${text}`;
  if (full.length > MAX_FORMULA)
    throw new ModelRefusal("InvalidArgument", `A formula has at most ${MAX_FORMULA} characters.`);
  return { value: null, formula: full, quotePrefix: false, format: null };
}

const plain = (value: Value | null, format: string | null = null): Entry => ({
  value,
  formula: null,
  quotePrefix: false,
  format,
});

const NUMBER = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;

function numberOf(text: string): { readonly value: number; readonly format: string | null } | null {
  const bracketed = /^\(([^()+-]+)\)$/.exec(text);
  const match = NUMBER.exec(bracketed?.[1] ?? text);
  if (!match) return null;
  const [, sign = "", currency = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  if (!/\d/.test(whole + fraction)) return null;
  const digits = fifteenDigits(whole.replaceAll(",", "") + fraction);
  const value = (sign === "-" || bracketed ? -1 : 1) * Number(`${digits}${exponent}`) * (percent ? 0.01 : 1);
  if (!Number.isFinite(value)) return null;
  const decimals = /\.\d/.test(fraction) ? ".00" : "";
  return { value: percent ? Number(value.toPrecision(15)) : value, format: formatOf() };

  function formatOf(): string | null {
    if (percent) return `0${decimals}%`;
    if (currency) return `$#,##0${decimals}`;
    if (exponent) return "0.00E+00";
    return whole.includes(",") ? `#,##0${decimals}` : null;
  }
}

/** Digits after the fifteenth significant one become 0: what happens to an 18-digit identity number. */
function fifteenDigits(text: string): string {
  let seen = 0;
  return text.replace(/\d/g, (digit) => {
    if (seen > 0 || digit !== "0") seen += 1;
    return seen > 15 ? "0" : digit;
  });
}

const DATES: readonly { readonly pattern: RegExp; readonly order: "ymd" | "mdy" | "md" | "dMy" }[] = [
  { pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, order: "ymd" },
  { pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/, order: "mdy" },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, order: "md" },
  { pattern: /^(\d{1,2})[- ]([a-z]{3})[- ](\d{4}|\d{2})$/i, order: "dMy" },
];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = /^(?:(.+?)[ T])?(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?([ap])m)?$/i;

function dateOf(text: string, context: EntryContext): { readonly value: number; readonly format: string } | null {
  const time = TIME.exec(text);
  if (!time) return dayOf(text, context);
  const [, dayText, hourText = "", minutes = "", seconds = "0", half] = time;
  const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hourText);
  if (hour > 23 || (half && Number(hourText) > 12)) return null;
  const fraction = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (dayText === undefined) return { value: fraction, format: time[4] === undefined ? "h:mm" : "h:mm:ss" };
  const day = dayOf(dayText, context);
  return day && { value: day.value + fraction, format: "m/d/yyyy h:mm" };
}

function dayOf(text: string, context: EntryContext): { readonly value: number; readonly format: string } | null {
  for (const { pattern, order } of DATES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, a = "", b = "", c = ""] = match;
    const [year, month, day] = {
      ymd: () => [Number(a), Number(b), Number(c)] as const,
      mdy: () => [century(c), Number(a), Number(b)] as const,
      md: () => [context.year, Number(a), Number(b)] as const,
      dMy: () => [century(c), MONTHS.indexOf(b.toLowerCase()) + 1, Number(a)] as const,
    }[order]();
    const value = dateSerial(year, month, day, context.date1904);
    if (value === null) return null;
    const iso = order === "ymd" && text.includes("-");
    return { value, format: iso ? "yyyy-mm-dd" : order === "md" || order === "dMy" ? "d-mmm" : "m/d/yyyy" };
  }
  return null;
}

/** Two-digit years as Windows reads them: 00-29 are 2000-2029. */
const century = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);
