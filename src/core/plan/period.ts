/** The plan year as far as it is read, the ratings within it, and their rule periods. Rulebook section 2, "Periods". */
import {
  dayOf,
  firstDay,
  isoWeekday,
  lastDay,
  monthOf,
  numberOfMonth,
  yearOfMonth,
  type Day,
  type Month,
} from "../domain/calendar";
import { ofMonth, type Period } from "../domain/period";

/** Months in a row. */
export interface MonthSpan {
  readonly firstMonth: Month;
  readonly lastMonth: Month;
}

/** A plan year up to the month that is rated; what lies behind `end` is not read. */
export interface PlanYear extends MonthSpan {
  readonly firstDay: Day;
  /** The earlier of `asOf` and the last month's end. */
  readonly end: Day;
}

/** What a rating covers: a month of the plan year, or the year to date. */
export interface RatingPeriod extends MonthSpan {
  readonly period: Period;
  readonly firstDay: Day;
  readonly end: Day;
  /** The rating's end is the plan year's end: what is asked for once a year is due. */
  readonly isYearEnd: boolean;
}

/** An ISO week, Monday to Sunday, and the one or two months it touches. */
export interface Week {
  readonly first: Day;
  readonly last: Day;
  readonly months: readonly Month[];
}

const MONTHS_A_YEAR = 12;

/** The plan year in which a month lies, up to that month. `planYearStart` is a month's number, 1 to 12. */
export function planYear(lastMonth: Month, asOf: Day, planYearStart: number): PlanYear {
  const sinceStart = (numberOfMonth(lastMonth) - planYearStart + MONTHS_A_YEAR) % MONTHS_A_YEAR;
  const firstMonth = lastMonth - sinceStart;
  return { firstMonth, lastMonth, firstDay: firstDay(firstMonth), end: Math.min(asOf, lastDay(lastMonth)) };
}

/** The last month of the whole plan year, read or not. */
export function finalMonth({ firstMonth }: Pick<PlanYear, "firstMonth">): Month {
  return firstMonth + MONTHS_A_YEAR - 1;
}

/** The rating of a month of the year. */
export function monthsRating(year: PlanYear, month: Month): RatingPeriod {
  return {
    period: ofMonth(month),
    firstMonth: month,
    lastMonth: month,
    firstDay: firstDay(month),
    end: Math.min(year.end, lastDay(month)),
    isYearEnd: false,
  };
}

/** The rating of the year to date. */
export function yearsRating(year: PlanYear): RatingPeriod {
  const { firstMonth, lastMonth, end } = year;
  return {
    period: { kind: "year", year: yearOfMonth(firstMonth) },
    firstMonth,
    lastMonth,
    firstDay: year.firstDay,
    end,
    isYearEnd: end === lastDay(finalMonth(year)),
  };
}

/** The months of a span, ended or not. */
export function monthsOf({ firstMonth, lastMonth }: MonthSpan): Month[] {
  return Array.from({ length: lastMonth - firstMonth + 1 }, (_, at) => firstMonth + at);
}

/** Whether a month has ended by the last day read. */
export function monthHasEnded({ end }: Pick<PlanYear, "end">, month: Month): boolean {
  return lastDay(month) <= end;
}

/** First months of the calendar quarters that end inside the year and have ended. */
export function endedQuarters(year: PlanYear): Month[] {
  return monthsOf(year)
    .filter((month) => numberOfMonth(month) % 3 === 0 && monthHasEnded(year, month))
    .map((month) => month - 2);
}

/** Weeks of a month that have ended and did not begin before the plan year: those whose Sunday lies in the month. */
export function endedWeeks(year: PlanYear, month: Month): Week[] {
  const weeks: Week[] = [];
  const firstSunday = firstDay(month) + 7 - isoWeekday(firstDay(month));
  for (let sunday = firstSunday; sunday <= Math.min(lastDay(month), year.end); sunday += 7) {
    const monday = sunday - 6;
    if (monday < year.firstDay) continue;
    const firstMonth = monthOf(monday);
    weeks.push({ first: monday, last: sunday, months: firstMonth === month ? [month] : [firstMonth, month] });
  }
  return weeks;
}

/** The last 1 November before the plan year: plans made since then are for it (SHEETS.md). */
export function planSeasonStart({ firstMonth }: Pick<PlanYear, "firstMonth">): Day {
  const year = yearOfMonth(firstMonth) - (numberOfMonth(firstMonth) <= 11 ? 1 : 0);
  const day = dayOf(year, 11, 1);
  if (day === null) throw new RangeError(`No 1 November in ${year}.`);
  return day;
}
