/** What the header of a column says of a session: its day, and the kind or topic beside it. */
import { dayOf, numberOfMonth, onDay, partsOf, yearOfMonth, type DaySpan, type Month } from "../domain/calendar";
import type { ActivityKind } from "../domain/records";
import { ACTIVITY_WORDS } from "../sheets/values";
import type { DateContext } from "./date-reading";
import { chineseNumber } from "./date-text";
import { headerDate } from "./dates";
import { headerText } from "./columns";
import type { HeaderColumn } from "./tables";
import { cellText, headerWord, wordTable } from "../domain/text";

const KINDS = wordTable(ACTIVITY_WORDS);

export interface SessionHeader {
  readonly column: number;
  /** The header speaks of a day, whether or not it can be read. */
  readonly isDated: boolean;
  /** Null: unreadable, or no day is named. A span of several days where the date is open between them. */
  readonly span: DaySpan | null;
  readonly isCertain: boolean;
  readonly kind: ActivityKind | null;
  /** What the header says besides date, weekday and kind. */
  readonly topic: string;
  readonly text: string;
  /** The day is a bare number under this month; null: the header says the month itself, or no day. */
  readonly underMonth: Month | null;
  /** It is headed 第3次: the third of the sessions; null: it is not. */
  readonly ordinal: number | null;
  /** The column holds one half of the day ("上午"); null: it says nothing of halves. */
  readonly half: string | null;
}

const HALF_DAY = /^(?:上午|下午|晚上|晚|am|pm|morning|afternoon)$/iu;
const WEEKDAY = /^(?:星期|周|礼拜)?[一二三四五六日天]$|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$|^日$/iu;

/** The kind a word names, as a whole; null: none. */
export function activityKindOf(text: string): ActivityKind | null {
  return KINDS.get(headerWord(text)) ?? null;
}

/** Reads the parts of a column's header from top to bottom; a month above completes the days below it. */
export function readSessionHeader(column: HeaderColumn, base: DateContext): SessionHeader {
  let context = base;
  let isDated = false;
  let isBad = false;
  let span: DaySpan | null = null;
  let open: DaySpan | null = null;
  let kind: ActivityKind | null = null;
  let half: string | null = null;
  let underMonth: Month | null = null;
  const topics: string[] = [];

  const addText = (text: string): void => {
    if (text === "" || WEEKDAY.test(text)) return;
    if (HALF_DAY.test(text)) {
      half = text.toLowerCase();
      return;
    }
    const named = activityKindOf(text);
    if (named === null) topics.push(text);
    else if (kind === null || kind === named) kind = named;
    else topics.push(text);
  };
  for (const { value, format } of column.parts) {
    const reading = headerDate(value, format, context);
    if (reading.kind === "none") {
      addText(cellText(value));
      continue;
    }
    addText(reading.rest);
    if (reading.kind === "month") {
      context = { ...context, year: Math.floor(reading.month / 12), month: reading.month };
      continue;
    }
    isDated = true;
    if (context.month !== null && headerDate(value, format, { ...context, month: null }).kind !== "days")
      underMonth = context.month;
    if (reading.kind === "unreadable") {
      isBad = true;
      open = reading.span;
    } else if (span === null || (span.first === reading.span.first && span.last === reading.span.last)) {
      span = reading.span;
    } else {
      isBad = true;
    }
  }
  const isCertain = isDated && !isBad;
  return {
    column: column.column,
    isDated,
    span: isCertain ? span : open,
    isCertain,
    kind,
    topic: topics.join(" "),
    text: headerText(column),
    underMonth,
    ordinal: isDated ? null : sessionNumber(column),
    half,
  };
}

/**
 * Day numbers that fall back once (26 ... 31, 1 ... 25) span two months: those before the fall belong to the month
 * before. Where they fall back more than once no day is believed. SHEETS.md, "Years".
 */
export function settleCycles(headers: readonly SessionHeader[]): SessionHeader[] {
  const falls: number[] = [];
  let previous: SessionHeader | null = null;
  for (const [at, header] of headers.entries()) {
    if (header.underMonth === null || !header.isCertain || header.span === null) continue;
    const isSameMonth = previous !== null && previous.underMonth === header.underMonth;
    if (isSameMonth && (previous?.span?.first ?? 0) > header.span.first) falls.push(at);
    previous = header;
  }
  const [fall, another] = falls;
  if (fall === undefined) return [...headers];
  return headers.map((header, at): SessionHeader => {
    if (header.underMonth === null || header.span === null) return header;
    if (another !== undefined) return { ...header, isCertain: false, span: null };
    return at < fall ? inMonthBefore(header, header.underMonth, header.span) : header;
  });
}

function inMonthBefore(header: SessionHeader, month: Month, { first }: DaySpan): SessionHeader {
  const before = month - 1;
  const day = dayOf(yearOfMonth(before), numberOfMonth(before), partsOf(first).date);
  return day === null ? { ...header, isCertain: false, span: null } : { ...header, span: onDay(day) };
}

/**
 * Decides a date that is open between days (10.1: the 1st or, its zero lost, the 10th) where exactly one of them is a
 * day with an activity.
 */
export function settleOpenDate(header: SessionHeader, days: ReadonlySet<number>): SessionHeader {
  if (header.isCertain || header.span === null) return header;
  const { first, last } = header.span;
  if (days.has(first) === days.has(last)) return header;
  return { ...header, isCertain: true, span: onDay(days.has(first) ? first : last) };
}

const COUNTED = /^(?:第)?([\d一二三四五六七八九十]{1,3})(?:次|期|讲|课)(?:集中学习|学习|会议|活动)?$/u;

/** Which of the sessions a heading like 第3次 means; null: it is none. */
function sessionNumber({ parts }: Pick<HeaderColumn, "parts">): number | null {
  const number = COUNTED.exec(cellText(parts.at(-1)?.value ?? "").normalize("NFKC"))?.[1];
  if (number === undefined) return null;
  return /^\d+$/u.test(number) ? Number(number) : chineseNumber(number);
}

/** The ordinal a column is headed by ("1", "1\n星期日"), or null. */
function ordinalOf({ parts }: Pick<HeaderColumn, "parts">): number | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (typeof last.value === "number")
    return Number.isInteger(last.value) && last.value >= 1 && last.value <= 60 ? last.value : null;
  const counted = sessionNumber({ parts: [last] });
  if (counted !== null) return counted;
  const match = /^(\d{1,2})\s*(.*)$/su.exec(cellText(last.value).normalize("NFKC"));
  return match !== null && (match[2] === "" || WEEKDAY.test(match[2] ?? "")) ? Number(match[1]) : null;
}

/** Columns headed 1, 2, 3, ...: sessions or days of which nothing says when they were. Fewer than three are none. */
export function numberedColumns(columns: readonly HeaderColumn[]): SessionHeader[] {
  let run: SessionHeader[] = [];
  let best: SessionHeader[] = [];
  let previous = 0;
  for (const column of columns) {
    const ordinal = ordinalOf(column);
    if (ordinal === null) continue;
    if (ordinal !== previous + 1) run = [];
    if (ordinal === previous + 1 || ordinal === 1) {
      run.push({
        column: column.column,
        isDated: true,
        span: null,
        isCertain: false,
        kind: null,
        topic: "",
        text: headerText(column),
        underMonth: null,
        ordinal: sessionNumber(column),
        half: null,
      });
    }
    previous = ordinal;
    if (run.length > best.length) best = [...run];
  }
  return best.length >= 3 ? best : [];
}
