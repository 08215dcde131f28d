/** Months: of a cell in a month column, and of titles and sheet names, which complete short dates below them. */
import { monthOf, type Day, type Month } from "../domain/calendar";
import type { Period } from "../domain/period";
import type { CellValue } from "../domain/snapshot";
import { WHOLE_YEAR } from "../sheets/values";
import { monthOrNull, type DateContext } from "./date-reading";
import { dateInText } from "./date-text";
import { dayOfSerial } from "./dates";
import { headerWord, wordSet } from "../domain/text";

const WHOLE_YEAR_WORDS = wordSet(WHOLE_YEAR);

/** The period of a month cell: 2026-10, 2026年10月, 10月, 10, a date; 全年 or a bare year; null: unreadable. */
export function periodOfCell(value: CellValue, context: DateContext): Period | null {
  if (typeof value === "number") return periodOfNumber(value, context);
  if (typeof value === "boolean") return null;
  const text = value.normalize("NFKC").trim();
  const year = /^(\d{4})\s*(?:年度?|年?全年)?$/u.exec(text);
  if (year !== null) return { kind: "year", year: Number(year[1]) };
  if (WHOLE_YEAR_WORDS.has(headerWord(text)))
    return context.year === null ? null : { kind: "year", year: context.year };
  if (/^\d{1,2}$/u.test(text)) return ofMonth(monthOrNull(context.year, Number(text)));
  // A day number would be completed by the title's month; in a month column it is no month.
  const reading = dateInText(text, { ...context, month: null }, "cell");
  if (reading.kind === "month") return ofMonth(reading.month);
  return reading.kind === "days" && reading.rest === "" && monthOf(reading.span.first) === monthOf(reading.span.last)
    ? ofMonth(monthOf(reading.span.first))
    : null;
}

function ofMonth(month: Month | null): Period | null {
  return month === null ? null : { kind: "month", month };
}

function periodOfNumber(value: number, context: DateContext): Period | null {
  if (Number.isInteger(value)) {
    if (value >= 1 && value <= 12) return ofMonth(monthOrNull(context.year, value));
    if (value >= 1950 && value <= 2100) return { kind: "year", year: value };
    if (value >= 195001 && value <= 210012) return ofMonth(monthOrNull(Math.floor(value / 100), value % 100));
    if (value >= 19500101) {
      const reading = dateInText(String(value), context, "cell");
      return reading.kind === "days" ? ofMonth(monthOf(reading.span.first)) : null;
    }
  } else if (value > 1950 && value < 2101) {
    // 2026.1 may be January, or October with its zero lost.
    const hundredths = Math.round((value - Math.floor(value)) * 100);
    if (hundredths === 10) return null;
    const number = hundredths % 10 === 0 ? hundredths / 10 : hundredths;
    return ofMonth(monthOrNull(Math.floor(value), number));
  }
  const day = dayOfSerial(value, context.date1904);
  return day === null ? null : ofMonth(monthOf(day));
}

/** Year and month that a title or sheet name speaks of; null: none, or more than one. */
export interface TitleMonth {
  readonly year: number | null;
  readonly month: number | null;
}

const YEAR_MONTH = /(?<!\d)(20\d{2}|\d{2}(?=年))\s*(?:年|[.\-/])\s*(\d{1,2})\s*(?:月|(?![\d年.\-/]))/gu;
const MONTH_ALONE = /(?<![\d.\-—~至到])(\d{1,2})\s*月(?!\s*\d{1,2}\s*[日号])/gu;
const YEAR_ALONE = /(?<!\d)(20\d{2})\s*(?:年|(?!\d))/gu;
const ENGLISH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,]+(20\d{2})\b/giu;
/** A whole date in a title says when the sheet was filled in, not which month it is about. */
const WHOLE_DATE =
  /(?:(?<!\d)20\d{2}\s*[年.\-/])?\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*[日号]|(?<!\d)20\d{2}([.\-/])\d{1,2}\1\d{1,2}(?!\d)/gu;
const MONTH_RANGE = /\d\s*月?\s*[-—~至到]\s*\d{1,2}\s*月/u;

/** Before a date that says when a sheet was made or is due, not when people met. */
const OF_THE_SHEET = /(?:制表|填表|编制|打印|报送|上报|更新|截止|截至|印发)(?:日期|时间|于|日)?\s*[:：]?\s*$/u;
/** A date at the beginning of a sheet's name: 10.14签到表. */
const DATED_NAME = /^\s*\d{1,2}[./]\d{1,2}(?!\d)/u;

/** The one day that titles and sheet name speak of, where nothing else says when people met; null: none, or several. */
export function dayOfTitles(titles: readonly string[], name: string, context: DateContext): Day | null {
  const blind = { ...context, month: null };
  const days = new Set<Day>();
  for (const raw of [...titles, name]) {
    const text = raw.normalize("NFKC");
    const dated = raw === name ? (DATED_NAME.exec(text) ?? []) : [];
    const found = [...text.matchAll(WHOLE_DATE)].filter(({ index }) => !OF_THE_SHEET.test(text.slice(0, index)));
    for (const part of [...dated, ...found.map(([part]) => part)]) {
      const reading = dateInText(part, blind, "header");
      if (reading.kind !== "days" || reading.span.first !== reading.span.last) return null;
      days.add(reading.span.first);
    }
  }
  return single([...days]);
}

function single<Item>(items: readonly Item[]): Item | null {
  const distinct = new Set(items);
  return distinct.size === 1 ? (items[0] ?? null) : null;
}

/** Reads the month of texts above a table. Two different months leave it open. */
export function monthOfTitles(texts: readonly string[]): TitleMonth {
  const years: number[] = [];
  const months: number[] = [];
  let isOpen = false;
  for (const raw of texts) {
    const text = raw.normalize("NFKC").replace(WHOLE_DATE, " ");
    if (MONTH_RANGE.test(text)) isOpen = true;
    for (const [, year = "", month] of text.matchAll(YEAR_MONTH)) {
      years.push(year.length === 2 ? 2000 + Number(year) : Number(year));
      if (Number(month) <= 12) months.push(Number(month));
    }
    for (const [, name = "", year] of text.matchAll(ENGLISH)) {
      years.push(Number(year));
      months.push("janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.toLowerCase()) / 3 + 1);
    }
    for (const [, month] of text.matchAll(MONTH_ALONE)) if (Number(month) <= 12) months.push(Number(month));
    for (const [, year] of text.matchAll(YEAR_ALONE)) years.push(Number(year));
  }
  return { year: single(years), month: isOpen ? null : single(months) };
}
