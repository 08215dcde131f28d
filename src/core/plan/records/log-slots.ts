/** The log rows of one kind by person, added up by month and week once, so that no rule walks them again. */
import type { CellRef } from "../../domain/address";
import { firstDay, lastDay, monthOf, within, type Day, type Month } from "../../domain/calendar";
import type { PersonIndex } from "../../domain/people";
import type { StudyRecord } from "../../domain/records";
import type { StudyMeasure } from "./study-measures";

/** What a person's log has in a month or week. */
export interface LogSlot {
  /** Readable rows whose whole date lies in it. */
  readonly rows: number;
  readonly amount: number;
  /** A row that may belong to it has a date or number that cannot be read. */
  readonly doubtful: boolean;
  readonly cells: readonly CellRef[];
}

const NO_ROWS: LogSlot = { rows: 0, amount: 0, doubtful: false, cells: [] };

interface Filling {
  rows: number;
  amount: number;
  doubtful: boolean;
  readonly cells: CellRef[];
}

/** Number of the ISO week in which a day lies, counted from the one that holds 1970-01-01. */
function weekOf(day: Day): number {
  return Math.floor((day + 3) / 7);
}

/** Monday of a week. */
function mondayOf(week: number): Day {
  return week * 7 - 3;
}

type Slots = (Filling | undefined)[];

function fill(slots: Slots, at: number, amount: number | null, cell: CellRef): void {
  const slot = slots[at];
  if (slot === undefined) {
    // Most slots hold one row: a list of exactly one, which the evidence keeps.
    slots[at] = { rows: amount === null ? 0 : 1, amount: amount ?? 0, doubtful: amount === null, cells: [cell] };
    return;
  }
  if (amount === null) slot.doubtful = true;
  else {
    slot.rows += 1;
    slot.amount += amount;
  }
  slot.cells.push(cell);
}

export class LogSlots {
  private readonly months: Slots[] = [];
  private readonly weeks: Slots[] = [];

  /** Slots from a month on, up to the last day that is read. */
  constructor(
    private readonly measure: StudyMeasure,
    private readonly firstMonth: Month,
    private readonly end: Day,
  ) {}

  /** @param month the month in which the row surely lies; null: it cannot be told */
  add(row: StudyRecord, month: Month | null): void {
    const amount = this.measure.amount(row);
    const known = typeof amount === "number" ? amount : null;
    const months = (this.months[row.person] ??= []);
    if (month !== null) {
      if (month >= this.firstMonth) fill(months, month - this.firstMonth, known, row.cell);
    } else this.eachMonth(row, (one) => fill(months, one - this.firstMonth, null, row.cell));
    if (this.measure.isWeekly) this.addToWeeks(row, known);
  }

  ofMonth(person: PersonIndex, month: Month): LogSlot {
    return this.months[person]?.[month - this.firstMonth] ?? NO_ROWS;
  }

  /** The week that begins on a Monday. */
  ofWeek(person: PersonIndex, monday: Day): LogSlot {
    return this.weeks[person]?.[weekOf(monday) - this.firstWeek()] ?? NO_ROWS;
  }

  private firstWeek(): number {
    return weekOf(firstDay(this.firstMonth));
  }

  private addToWeeks(row: StudyRecord, amount: number | null): void {
    const weeks = (this.weeks[row.person] ??= []);
    const [first, last] = this.readDays(row);
    for (let week = weekOf(first); week <= weekOf(last); week += 1) {
      const lies = within(row.when, mondayOf(week), mondayOf(week) + 6);
      fill(weeks, week - this.firstWeek(), lies ? amount : null, row.cell);
    }
  }

  private eachMonth(row: StudyRecord, visit: (month: Month) => void): void {
    const [first, last] = this.readDays(row);
    if (first > last) return;
    for (let month = monthOf(first); month <= monthOf(last); month += 1) visit(month);
  }

  /** The days of a row among those that are read; the first after the last where there are none. */
  private readDays({ when }: StudyRecord): [first: Day, last: Day] {
    return [Math.max(when.first, firstDay(this.firstMonth)), Math.min(when.last, lastDay(monthOf(this.end)))];
  }
}
