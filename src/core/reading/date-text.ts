/** Dates inside texts: 2026年3月5日（周四）, 3月5日党课, 3.5, 2026-3-5 08:20, 5 March 2026, 10月8日-9日. */
import { dayOf, numberOfMonth, yearOfMonth, type Day } from "../domain/calendar";
import { BAD_DATE, dayOrNull, monthOrNull, NO_DATE, type DateContext, type DateReading } from "./date-reading";

const CHINESE_DIGITS = "〇一二三四五六七八九";
const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ENGLISH_MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

const CHINESE_DATE =
  /(?:([〇零一二三四五六七八九]{2,4})年)?([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?/gu;

/** The number that Chinese numerals below a hundred write; NaN for other text. */
export function chineseNumber(numeral: string): number {
  const [tens = "", units] = numeral.split("十");
  if (units === undefined)
    return Number([...numeral.replaceAll("零", "〇")].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(""));
  return (tens === "" ? 1 : CHINESE_DIGITS.indexOf(tens)) * 10 + (units === "" ? 0 : CHINESE_DIGITS.indexOf(units));
}

/** 十月二十一日 as 10月21日; other Chinese numerals belong to topics and stay. */
function withDigits(text: string): string {
  if (!text.includes("月")) return text;
  return text.replace(CHINESE_DATE, (whole, year?: string, month = "", date?: string) => {
    if (date === undefined && whole !== text) return whole;
    const before = year === undefined ? "" : `${chineseNumber(year)}年`;
    return `${before}${chineseNumber(month)}月${date === undefined ? "" : `${chineseNumber(date)}日`}`;
  });
}

/** What a text says besides its date: without weekday, time of day, brackets and separators. */
function restOf(text: string): string {
  return text
    .replace(
      /星期[一二三四五六日天]|周[一二三四五六日天](?![期末])|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu,
      " ",
    )
    .replace(/\d{1,2}:\d{2}(?::\d{2})?/gu, " ")
    .replace(/\(\s*\)/gu, " ")
    .replace(/^[\s,;:\-—.、()]+|[\s,;:\-—.、()]+$/gu, "")
    .trim();
}

/** A second day after a sign of range that was not understood: the first day alone would be a guess. */
const OPEN_RANGE = /^\s*[-—–~至到]+\s*\d{1,2}(?![\d:])/u;

function found(day: Day | null, rest: string): DateReading {
  if (day === null || OPEN_RANGE.test(rest)) return { kind: "unreadable", span: null, rest: restOf(rest) };
  return { kind: "days", span: { first: day, last: day }, rest: restOf(rest) };
}

/** Continues "10月8日" with "-9日" or "至10月9日": a meeting of several days. */
function withRange(start: Day | null, year: number | null, month: number, rest: string): DateReading {
  const range = /^\s*[-—–~至到]+\s*(?:(\d{1,2})月)?(\d{1,2})\s*[日号]/u.exec(rest);
  if (range === null || start === null) return found(start, rest);
  const end = dayOrNull(year, range[1] === undefined ? month : Number(range[1]), Number(range[2]));
  const after = restOf(rest.slice(range[0].length));
  if (end === null || end < start) return { kind: "unreadable", span: null, rest: after };
  return { kind: "days", span: { first: start, last: end }, rest: after };
}

interface Pattern {
  readonly expression: RegExp;
  /** Null: not a date after all. */
  readonly read: (match: RegExpExecArray, rest: string, context: DateContext) => DateReading | null;
}

function shortYear(text: string): number | null {
  const year = Number(text);
  if (text.length === 4) return year;
  return year >= 20 && year <= 40 ? 2000 + year : null;
}

/** Numbers that Chinese and English offices order differently are read only where one order is possible. */
function yearLast(first: number, second: number, year: number, rest: string): DateReading {
  const monthFirst = dayOf(year, first, second);
  const dayFirst = dayOf(year, second, first);
  if (monthFirst !== null && dayFirst !== null && monthFirst !== dayFirst) {
    const span = { first: Math.min(monthFirst, dayFirst), last: Math.max(monthFirst, dayFirst) };
    return { kind: "unreadable", span, rest: restOf(rest) };
  }
  return found(monthFirst ?? dayFirst, rest);
}

function english(name: string | undefined): number {
  return ENGLISH_MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

/** A day and time as programs write them (ISO 8601), with the zone they mean or none. */
const ISO_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/iu;

/** Of a time elsewhere in the world the day here is open; at midnight a program wrote a day and no time. */
function isoTime(text: string): DateReading | null {
  const match = ISO_TIME.exec(text);
  if (match === null) return null;
  const [, year, month, date, hours, minutes, zone] = match;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === null) return BAD_DATE;
  const isOpen = zone !== undefined && !(hours === "00" && minutes === "00");
  return isOpen
    ? { kind: "unreadable", span: { first: day - 1, last: day + 1 }, rest: "" }
    : { kind: "days", span: { first: day, last: day }, rest: "" };
}

/** In the order in which they are tried: the most telling form first. */
const PATTERNS: readonly Pattern[] = [
  {
    expression: /(?<!\d)(\d{4}|\d{2}(?=年))\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?(?!\d)/u,
    read: ([, y = "", m, d], rest) => {
      const year = shortYear(y);
      return year === null ? null : withRange(dayOf(year, Number(m), Number(d)), year, Number(m), rest);
    },
  },
  {
    expression: /(?<![\d.])(\d{4})\s*([.\-/])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?![\d])/u,
    read: ([, y, , m, d], rest) => found(dayOf(Number(y), Number(m), Number(d)), rest),
  },
  {
    expression: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/u,
    read: ([, y, m, d], rest) => found(dayOf(Number(y), Number(m), Number(d)), rest),
  },
  {
    expression: /^\s*(\d{1,2})([.\-/])(\d{1,2})\2(\d{4}|\d{1,2})(?!\d)/u,
    read: ([, a, , b, c = ""], rest) => {
      if (c.length === 4) return yearLast(Number(a), Number(b), Number(c), rest);
      const year = shortYear((a ?? "").padStart(2, "0"));
      return year === null
        ? { kind: "unreadable", span: null, rest: restOf(rest) }
        : found(dayOf(year, Number(b), Number(c)), rest);
    },
  },
  {
    expression: /(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?(?!\d)/u,
    read: ([, m, d], rest, { year }) => withRange(dayOrNull(year, Number(m), Number(d)), year, Number(m), rest),
  },
  {
    expression: new RegExp(
      `(?<![\\d\\w])(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${ENGLISH_MONTH}(?![a-z])(?:[\\s,-]+(\\d{4}))?`,
      "iu",
    ),
    read: ([, d, m, y], rest, { year }) =>
      found(dayOrNull(y === undefined ? year : Number(y), english(m), Number(d)), rest),
  },
  {
    expression: new RegExp(
      `(?<![\\d\\w])${ENGLISH_MONTH}\\s*[\\s-]\\s*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:[\\s,]+(\\d{4}))?`,
      "iu",
    ),
    read: ([, m, d, y], rest, { year }) =>
      found(dayOrNull(y === undefined ? year : Number(y), english(m), Number(d)), rest),
  },
  {
    expression: /^\s*\(?(\d{1,2})[./](\d{1,2})(?![\d./%]|\s*(?:小时|学时|天|次|倍|万|本|篇|分))\)?/u,
    read: ([, m, d], rest, { year }) => found(dayOrNull(year, Number(m), Number(d)), rest),
  },
];

const MONTH_ONLY: readonly RegExp[] = [
  /^(?:(\d{4}|\d{2}(?=年))\s*年\s*)?(\d{1,2})\s*月(?:份)?(?!\d|底|末|初)/u,
  /^(\d{4})\s*[.\-/]\s*(\d{1,2})$/u,
  /^((?:19|20)\d{2})(\d{2})$/u,
];

function monthOnly(text: string, context: DateContext): DateReading | null {
  for (const expression of MONTH_ONLY) {
    const match = expression.exec(text);
    if (match === null) continue;
    const year = match[1] === undefined ? context.year : shortYear(match[1]);
    const month = year === null ? null : monthOrNull(year, Number(match[2]));
    const rest = restOf(text.slice(match[0].length));
    if (month === null || /^\s*[-—–~至到]/u.test(text.slice(match[0].length))) return BAD_DATE;
    return { kind: "month", month, rest };
  }
  const named = new RegExp(`^${ENGLISH_MONTH}(?:[\\s,]+(\\d{4}))?$`, "iu").exec(text);
  if (named === null) return null;
  const month = monthOrNull(named[2] === undefined ? context.year : Number(named[2]), english(named[1]));
  return month === null ? null : { kind: "month", month, rest: "" };
}

/** A bare day under a known month: "5", "5日". */
function dayUnderMonth(text: string, context: DateContext): DateReading | null {
  const match = /^(\d{1,2})\s*([日号])?(?=$|[\s(])/u.exec(text);
  if (match === null) return null;
  if (context.month === null) return match[2] === undefined ? null : BAD_DATE;
  const day = dayOf(yearOfMonth(context.month), numberOfMonth(context.month), Number(match[1]));
  return found(day, text.slice(match[0].length));
}

/** In a cell of a date column nothing but a part of the day may stand beside the date. */
function whole(reading: DateReading, place: "header" | "cell"): DateReading {
  if (place === "header" || reading.kind === "none" || reading.kind === "unreadable") return reading;
  return /^(?:上午|下午|晚上?|全天|am|pm)?$/iu.test(reading.rest) ? reading : BAD_DATE;
}

/**
 * The date a text holds. In a cell of a date column the text must be all date; in a header the rest may name the
 * session.
 */
export function dateInText(text: string, context: DateContext, place: "header" | "cell"): DateReading {
  const plain = withDigits(text.normalize("NFKC").trim());
  if (!/\d|[a-z]{3}/iu.test(plain)) return NO_DATE;
  const iso = isoTime(plain);
  if (iso !== null) return iso;
  for (const { expression, read } of PATTERNS) {
    const match = expression.exec(plain);
    if (match === null) continue;
    const before = plain.slice(0, match.index);
    const after = plain.slice(match.index + match[0].length);
    const reading = read(match, after, context);
    if (reading === null || reading.kind === "none") continue;
    const rest = [restOf(before), reading.rest].filter((part) => part !== "").join(" ");
    return whole({ ...reading, rest }, place);
  }
  return whole(dayUnderMonth(plain, context) ?? monthOnly(plain, context) ?? NO_DATE, place);
}
