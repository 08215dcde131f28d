/** The rating period and the rule periods that end inside it. Rulebook section 2, "Periods". */
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

/** What a rating covers: whole months, read up to `end`. */
export interface RatingPeriod {
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly firstDay: Day;
  /** The earlier of `asOf` and the last month's end. Records dated later are not read. */
  readonly end: Day;
  /** First month of the plan year in which the period lies. */
  readonly yearFirstMonth: Month;
}

/** An ISO week, Monday to Sunday, and the one or two months it touches. */
export interface Week {
  readonly first: Day;
  readonly last: Day;
  readonly months: readonly Month[];
}

/** A rating period of whole months within one plan year. `planYearStart` is a month's number, 1 to 12. */
export function ratingPeriod(firstMonth: Month, lastMonth: Month, asOf: Day, planYearStart: number): RatingPeriod {
  const sinceStart = (numberOfMonth(lastMonth) - planYearStart + 12) % 12;
  return {
    firstMonth,
    lastMonth,
    firstDay: firstDay(firstMonth),
    end: Math.min(asOf, lastDay(lastMonth)),
    yearFirstMonth: lastMonth - sinceStart,
  };
}

/** The months of the period, ended or not. */
export function monthsOf(period: RatingPeriod): Month[] {
  return Array.from({ length: period.lastMonth - period.firstMonth + 1 }, (_, at) => period.firstMonth + at);
}

/** Whether a month has ended by the period's end. */
export function monthHasEnded(period: RatingPeriod, month: Month): boolean {
  return lastDay(month) <= period.end;
}

/** First months of the calendar quarters that end inside the period and have ended. */
export function endedQuarters(period: RatingPeriod): Month[] {
  return monthsOf(period)
    .filter((month) => numberOfMonth(month) % 3 === 0 && monthHasEnded(period, month))
    .map((month) => month - 2);
}

/** Weeks of a month that have ended and did not begin before the plan year: those whose Sunday lies in the month. */
export function endedWeeks(period: RatingPeriod, month: Month): Week[] {
  const yearStart = firstDay(period.yearFirstMonth);
  const weeks: Week[] = [];
  const firstSunday = firstDay(month) + 7 - isoWeekday(firstDay(month));
  for (let sunday = firstSunday; sunday <= Math.min(lastDay(month), period.end); sunday += 7) {
    const monday = sunday - 6;
    if (monday < yearStart) continue;
    const firstMonth = monthOf(monday);
    weeks.push({ first: monday, last: sunday, months: firstMonth === month ? [month] : [firstMonth, month] });
  }
  return weeks;
}

/** The last 1 November before the plan year: plans made since then are for it (SHEETS.md). */
export function planSeasonStart(period: RatingPeriod): Day {
  const year = yearOfMonth(period.yearFirstMonth) - (numberOfMonth(period.yearFirstMonth) <= 11 ? 1 : 0);
  const day = dayOf(year, 11, 1);
  if (day === null) throw new RangeError(`No 1 November in ${year}.`);
  return day;
}
