/** What the year-end documents are made from. */
import { lastDay, type Day, type Month } from "../../domain/calendar";
import type { Language } from "../../domain/language";
import type { Eligibility } from "../../domain/office-lists";
import type { Person, PersonIndex } from "../../domain/people";
import type { OpenRange, Overall, PeriodGrades, PeriodRatings, PersonRating } from "../../domain/rating";
import type { OfficeRecords } from "../../domain/records";
import type { DecidedSetting, KnownSetting, ParameterKey } from "../../domain/settings";
import type { WorkbookSnapshot } from "../../domain/snapshot";
import type { Filed } from "../../sheets/filed";
import { filedFinal } from "../filed-finals";

export interface YearEndRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
  /** Name of the office at the end of what is assessed; "" where it is not written. */
  readonly officeName: string;
  readonly records: OfficeRecords;
  readonly filed: Filed;
  /** The month whose rows of the register the same run files; null: none. */
  readonly filing: Month | null;
  /** Everybody's ratings for the year up to `end`. */
  readonly year: PeriodRatings;
  /** First and last month of the plan year. */
  readonly yearMonths: readonly [first: Month, last: Month];
  /** The last day whose records count. */
  readonly end: Day;
  /** Everybody's grades of the months that have been read, as the records say now. */
  readonly months: readonly PeriodGrades[];
  readonly eligibility: readonly Eligibility[];
  readonly settings: readonly KnownSetting[];
  readonly decided: readonly DecidedSetting[];
  readonly openPoints: readonly { readonly number: number; readonly settings: readonly ParameterKey[] }[];
  /** Whose forms are wanted, in any order; null: everybody's. */
  readonly people: readonly PersonIndex[] | null;
}

/** A person with their rating of the year. */
export interface Assessed {
  readonly person: Person;
  readonly rating: PersonRating;
}

/** The number of the plan year. */
export function yearOf({ year }: Pick<YearEndRequest, "year">): number {
  return year.period.kind === "year" ? year.period.year : NaN;
}

/** The last day that was read where the year is not over; null: it is. */
export function upTo({ end, yearMonths: [, last] }: Pick<YearEndRequest, "end" | "yearMonths">): Day | null {
  return end < lastDay(last) ? end : null;
}

/** Departments in the order in which they first stand in the roster, and their people in roster order. */
export function byDepartment({ records, year }: Pick<YearEndRequest, "records" | "year">): Assessed[] {
  const groups = new Map<string | null, Assessed[]>();
  for (const rating of year.people) {
    const person = records.people[rating.person];
    if (person === undefined) continue;
    const group = groups.get(person.department);
    if (group === undefined) groups.set(person.department, [{ person, rating }]);
    else group.push({ person, rating });
  }
  return [...groups.values()].flat();
}

/** A month's final of a person. Months that are registered stand as they were filed (C52). */
export interface MonthlyFinal {
  readonly month: Month;
  /** null: the month lies behind the last one that was read. */
  readonly final: Overall | null;
  /** What else it may be; null: certain, or filed. */
  readonly open: OpenRange | null;
  readonly isFiled: boolean;
}

/** The finals of the whole plan year, month by month. */
export function monthlyFinals(request: YearEndRequest): (person: PersonIndex) => MonthlyFinal[] {
  const { filed, filing, months, yearMonths } = request;
  const [first, last] = yearMonths;
  const rows = filed.register?.rows ?? [];
  const registered = new Map<string, Overall | null>();
  for (const row of rows) {
    const { person, period } = row;
    // Of several rows, corrections among them, the last counts.
    if (person !== null && period?.kind === "month") registered.set(`${person} ${period.month}`, filedFinal(row));
  }
  const now = new Map(months.map(({ period, people }) => [period.kind === "month" ? period.month : null, people]));
  return (person) =>
    Array.from({ length: last - first + 1 }, (_, at): MonthlyFinal => {
      const month = first + at;
      const final = month === filing ? null : (registered.get(`${person} ${month}`) ?? null);
      if (final !== null) return { month, final, open: null, isFiled: true };
      const rated = now.get(month)?.[person];
      return { month, final: rated?.final ?? null, open: rated?.open ?? null, isFiled: month === filing };
    });
}
