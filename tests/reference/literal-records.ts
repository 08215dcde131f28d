/** What the literal rules read from the records, found anew each time by walking all of them. */
import { firstDay, lastDay, type Day, type DaySpan, type Month } from "../../src/core/domain/calendar";
import type { Person } from "../../src/core/domain/people";
import { isSamePeriod, ofMonth, type Period } from "../../src/core/domain/period";
import type { OfficeRecords, RecordedKind, StudyKind, TallyColumn } from "../../src/core/domain/records";

import { settingOn, type LiteralSetting } from "./literal-settings";

export type Due = "yes" | "no" | "maybe";

/** Is the person in service on this very day? */
export function serves(person: Person, day: Day): Due {
  const { serviceFrom: from, serviceUntil: until } = person;
  if (typeof from === "number" && typeof until === "number" && from > until) return "maybe";
  if (typeof from === "number" && day < from) return "no";
  if (typeof until === "number" && day > until) return "no";
  return from === "unreadable" || until === "unreadable" ? "maybe" : "yes";
}

/** Was the person in service on each of the days? Day by day. */
export function servesThroughout(person: Person, first: Day, last: Day): Due {
  let answer: Due = "yes";
  for (let day = first; day <= last; day += 1) {
    const that = serves(person, day);
    if (that === "no") return "no";
    if (that === "maybe") answer = "maybe";
  }
  return answer;
}

export class LiteralRecords {
  readonly yearStart: Day;
  readonly end: Day;
  readonly thisYear: Period;

  constructor(
    readonly records: OfficeRecords,
    readonly month: Month,
    asOf: Day,
    readonly settings: readonly LiteralSetting[],
  ) {
    // Every rating ends at the earlier of asOf and the month's end.
    this.end = Math.min(asOf, lastDay(month));
    // The plan year is the calendar year unless set; it is called after the year in which it begins.
    let first = month;
    while ((first % 12) + 1 !== this.at("planYearStart", 1)) first -= 1;
    this.yearStart = firstDay(first);
    this.thisYear = { kind: "year", year: Math.floor(first / 12) };
  }

  /** A setting on a day; left out: at the rating's end. */
  at<Value>(key: string, otherwise: Value, day: Day = this.end): Value {
    return settingOn(this.settings, key, otherwise, day);
  }

  protected colleagues(person: Person): Set<number> {
    const same = this.records.people.filter((other) => other.department === person.department);
    return new Set(same.map((other) => other.index));
  }

  /** Weeks (Monday, Sunday) whose Sunday lies in the month, ended, begun in the plan year, touched by no range. */
  protected weeks(): [Day, Day][] {
    const weeks: [Day, Day][] = [];
    for (let day = firstDay(this.month); day <= this.end; day += 1) {
      const isSunday = new Date(day * 86_400_000).getUTCDay() === 0;
      const ranges = this.at<readonly DaySpan[]>("exemptWeeks", [], day);
      const isExempt = ranges.some(({ first, last }) => first <= day && last >= day - 6);
      if (isSunday && day - 6 >= this.yearStart && !isExempt) weeks.push([day - 6, day]);
    }
    return weeks;
  }

  /** Log rows of the person and kind that are read: not dated after the end. */
  protected rows(person: Person, kind: StudyKind) {
    return this.records.studyLog.filter(
      (row) => row.person === person.index && row.kind === kind && row.when.first <= this.end,
    );
  }

  protected amount(kind: StudyKind, row: { hours: unknown; characters: unknown }): number | null {
    if (kind === "selfStudy") return typeof row.hours === "number" ? row.hours : null;
    if (kind === "notes") return typeof row.characters === "number" ? row.characters : null;
    return 1;
  }

  /** Does somebody of the department have a readable log row of the kind in the month? */
  protected departmentLog(person: Person, kind: StudyKind, month: Month): boolean {
    const colleagues = this.colleagues(person);
    if (this.saidNone(kind, ofMonth(month), person)) return true;
    return this.records.studyLog.some(
      (row) =>
        colleagues.has(row.person) &&
        row.kind === kind &&
        row.when.last <= this.end &&
        row.when.first >= firstDay(month) &&
        row.when.last <= lastDay(month) &&
        this.amount(kind, row) !== null,
    );
  }

  /** The office said that there was none, of the person's department or (no person) of the centre group. */
  protected saidNone(kind: RecordedKind, period: Period, person: Person | null): boolean {
    return this.records.noneRecorded.some(
      (said) =>
        said.kind === kind &&
        isSamePeriod(said.period, period) &&
        (person === null
          ? said.of === "centreGroup"
          : said.of === "department" && said.department === (person.department ?? "")),
    );
  }

  protected departmentTally(person: Person, column: TallyColumn, month: Month): boolean {
    const colleagues = this.colleagues(person);
    return this.records.tally.some(
      (row) =>
        colleagues.has(row.person) &&
        row.month === month &&
        firstDay(month) <= this.end &&
        typeof row.counts[column] === "number",
    );
  }

  /** The person's tally number in a month: a number, 0 for a blank among numbers where others have one, or null. */
  protected tallyNumber(person: Person, column: TallyColumn, month: Month): { number: number | null; doubt: boolean } {
    let number: number | null = null;
    let doubt = false;
    for (const row of this.records.tally) {
      if (row.person !== person.index) continue;
      const count = row.counts[column];
      if (row.month === null && count !== null) doubt = true;
      if (row.month !== month || firstDay(month) > this.end) continue;
      if (count === "unreadable") doubt = true;
      if (typeof count === "number") number = number === null ? count : Math.max(number, count);
      const anyNumber = Object.values(row.counts).some((other) => typeof other === "number");
      if (count === null && anyNumber && this.departmentTally(person, column, month))
        number = number === null ? 0 : Math.max(0, number);
    }
    return { number, doubt };
  }

  /** What the log says of a person's month. */
  protected logNumber(person: Person, kind: StudyKind, month: Month) {
    let [count, number, doubt] = [0, 0, false];
    for (const row of this.rows(person, kind)) {
      if (row.when.last < firstDay(month) || row.when.first > lastDay(month)) continue;
      const amount = this.amount(kind, row);
      const inside = row.when.first >= firstDay(month) && row.when.last <= Math.min(lastDay(month), this.end);
      if (inside && amount !== null) {
        count += 1;
        number += amount;
      } else doubt = true;
    }
    return { count, number, doubt };
  }
}
