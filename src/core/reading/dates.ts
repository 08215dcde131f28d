/**
 * Dates in every form offices write them (RULEBOOK section 4). What cannot be one certain day is never made into one:
 * it comes back as a span of the days it can be, or as unreadable.
 */
import {
  dayOf,
  firstDay,
  lastDay,
  monthOf,
  numberOfMonth,
  onDay,
  partsOf,
  yearOfMonth,
  type Day,
  type DaySpan,
} from "../domain/calendar";
import type { CellValue } from "../domain/snapshot";
import { BAD_DATE, dayOrNull, NO_DATE, type DateContext, type DateReading } from "./date-reading";
import { dateInText } from "./date-text";

/** Serials of the years a book of an office in service can speak of: outside, a number is no date. */
const EARLIEST = dayOf(1950, 1, 1) ?? 0;
const LATEST = dayOf(2100, 12, 31) ?? 0;
const SERIAL_ZERO_1900 = dayOf(1899, 12, 30) ?? 0;
const SERIAL_ZERO_1904 = dayOf(1904, 1, 1) ?? 0;

/** The day of a date serial, its time left off; null outside 1950 to 2100. */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  const day = Math.floor(serial) + (date1904 ? SERIAL_ZERO_1904 : SERIAL_ZERO_1900);
  return day >= EARLIEST && day <= LATEST ? day : null;
}

/** Whether a number format shows a date (and not only a time of day). */
export function isDateFormat(format: string | null): boolean {
  if (format === null) return false;
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
  return /[yd]/iu.test(code) || /^m{3,}$/iu.test(code) || (/[年月日]/u.test(format) && /m/iu.test(code));
}

/** Whether a date format shows no day, only month and year. */
function isMonthFormat(format: string): boolean {
  return !/d/iu.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "")) && !/日/u.test(format);
}

/** Whether a date format shows nothing but the day. */
function isDayFormat(format: string): boolean {
  return /^d{1,2}$/iu.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|;@/gu, "").trim());
}

function dayUnder(date: number, { month }: DateContext): DateReading {
  return month === null ? BAD_DATE : days(dayOf(yearOfMonth(month), numberOfMonth(month), date));
}

function days(day: Day | null): DateReading {
  return day === null ? BAD_DATE : { kind: "days", span: onDay(day), rest: "" };
}

/**
 * A number written as month.day. One decimal is open where a zero may have been lost: 10.1 is the 1st or the 10th.
 * A format with two decimals shows which.
 */
function monthDotDay(value: number, format: string | null, context: DateContext): DateReading {
  const month = Math.floor(value);
  const hundredths = Math.round((value - month) * 100);
  if (Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) return BAD_DATE;
  const long = dayOrNull(context.year, month, hundredths);
  if (hundredths % 10 !== 0 || format === "0.00") return days(long);
  const short = dayOrNull(context.year, month, hundredths / 10);
  if (short === null || long === null) return days(short ?? long);
  return { kind: "unreadable", span: { first: short, last: long }, rest: "" };
}

/** Eight digits as year, month and date. */
function compact(value: number): Day | null {
  return dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
}

/** Reads a number as a date: serial, 20260305, 3.5, or a day number under a known month. `format` null: not known. */
function dateOfNumber(value: number, format: string | null, context: DateContext): DateReading {
  if (format !== null && isDateFormat(format)) {
    // A day typed as 5 and shown as "5日" is the fifth of January 1900 to Excel.
    if (isDayFormat(format) && value >= 1 && value <= 31) return dayUnder(value, context);
    const day = dayOfSerial(value, context.date1904);
    return day !== null && isMonthFormat(format) ? { kind: "month", month: monthOf(day), rest: "" } : days(day);
  }
  if (Number.isInteger(value)) {
    if (value >= 19500101 && value <= 21001231) return days(compact(value));
    if (value >= 1 && value <= 31 && context.month !== null) return dayUnder(value, context);
  } else if (value > 1 && value < 13) {
    return monthDotDay(value, format, context);
  }
  return NO_DATE;
}

/** How far from the sheet's year a number without a date format is still taken for a date in a header. */
const YEARS_AROUND = 1;

/** Where nothing says the year: years in which an office kept its books in Excel. */
const BOOK_YEARS = { first: 2000, last: 2060 };

/** A serial of which nothing but its size says that it is a date: a day of the sheet's year or the years beside it. */
function plainSerial(value: number, context: DateContext): DateReading {
  const day = Number.isInteger(value) ? dayOfSerial(value, context.date1904) : null;
  if (day === null) return NO_DATE;
  const { year } = partsOf(day);
  const isNear =
    context.year === null
      ? year >= BOOK_YEARS.first && year <= BOOK_YEARS.last
      : Math.abs(year - context.year) <= YEARS_AROUND;
  return isNear ? days(day) : NO_DATE;
}

/** A header cell as a date. Its number format tells a date from a number; without one only a near day is a date. */
export function headerDate(value: CellValue, format: string | null, context: DateContext): DateReading {
  if (typeof value === "string") return dateInText(value, context, "header");
  if (typeof value !== "number") return NO_DATE;
  const reading = dateOfNumber(value, format, context);
  return reading.kind === "none" ? plainSerial(value, context) : reading;
}

/** A cell of a date column: the column says it is a date, so a large number is a serial. Blank is "none". */
export function cellDate(value: CellValue, context: DateContext): DateReading {
  if (typeof value === "number") {
    if (value >= 10000 && value < 80000) return days(dayOfSerial(value, context.date1904));
    const reading = dateOfNumber(value, null, context);
    return reading.kind === "none" ? BAD_DATE : reading;
  }
  if (typeof value === "boolean") return BAD_DATE;
  if (value.trim() === "") return NO_DATE;
  const reading = dateInText(value, context, "cell");
  return reading.kind === "none" ? BAD_DATE : reading;
}

/** The span of a reading for the records: a month is all its days; null where nothing is known. */
export function spanOf(reading: DateReading): DaySpan | null {
  if (reading.kind === "days") return reading.span;
  if (reading.kind === "month") return { first: firstDay(reading.month), last: lastDay(reading.month) };
  return reading.kind === "unreadable" ? reading.span : null;
}
