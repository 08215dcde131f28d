/** Log and tally by person, and what each department has recorded in which month. */
import { firstDay, lastDay, monthOf, touches, within, type Day, type DaySpan, type Month } from "../../domain/calendar";
import type { PersonIndex } from "../../domain/people";
import type { StudyKind, StudyRecord, TallyColumn, TallyRow } from "../../domain/records";
import { monthsOf, type PlanYear } from "../period";
import type { Departments, GroupIndex } from "./departments";
import { ByPerson } from "./by-person";
import type { SaidNone } from "./said-none";
import { LogSlots, type LogSlot } from "./log-slots";
import { MEASURES, type StudyMeasure } from "./study-measures";

/** A quarter that ends in the year's first month began two months before it. */
const MONTHS_BEFORE = 2;

/** What a department has of one kind: months with a readable log row or tally number, and rows in doubt. */
interface Recorded {
  readonly logMonths: Set<Month>;
  readonly tallyMonths: Set<Month>;
  /** Days of log rows whose month or number cannot be told. */
  readonly doubtful: DaySpan[];
}

interface KindLog {
  readonly measure: StudyMeasure;
  readonly slots: LogSlots;
  readonly recorded: readonly Recorded[];
}

/** The tally rows of one person. */
interface PersonTally {
  readonly byMonth: Map<Month, TallyRow[]>;
  readonly undated: TallyRow[];
}

const NO_TALLY: PersonTally = { byMonth: new Map(), undated: [] };

export class StudyIndex {
  private readonly kinds = new Map<StudyKind, KindLog>();
  private readonly all = new ByPerson<StudyRecord>();
  private readonly rows = new Map<StudyKind, ByPerson<StudyRecord>>();
  private readonly tally: (PersonTally | undefined)[] = [];
  private readonly end: Day;

  /** Indexes rows of the study log and the tally up to the last day that is read; each is walked once. */
  constructor(
    studyLog: readonly StudyRecord[],
    tally: readonly TallyRow[],
    private readonly departments: Departments,
    year: PlanYear,
    saidNone: SaidNone,
  ) {
    this.end = year.end;
    for (const measure of MEASURES) {
      this.kinds.set(measure.kind, {
        measure,
        slots: new LogSlots(measure, year.firstMonth - MONTHS_BEFORE, year.end),
        recorded: departments.groups.map((_, group) => ({
          // Where there was none, the log is complete without a row.
          logMonths: new Set(monthsOf(year).filter((month) => saidNone.inMonth(measure.kind, group, month))),
          tallyMonths: new Set<Month>(),
          doubtful: [],
        })),
      });
    }
    const monthOfSpan = monthFinder();
    for (const row of studyLog) if (row.when.first <= this.end) this.addLogRow(row, monthOfSpan);
    for (const row of tally) if (row.month === null || firstDay(row.month) <= this.end) this.addTallyRow(row);
  }

  /** Log rows of a kind and person; some may have an uncertain date, and some lie before the plan year. */
  logRows(kind: StudyKind, person: PersonIndex): readonly StudyRecord[] {
    return this.rows.get(kind)?.of(person) ?? [];
  }

  /** Log rows of every kind. */
  allRows(person: PersonIndex): readonly StudyRecord[] {
    return this.all.of(person);
  }

  /** What a person's log has in a month. */
  logMonth(kind: StudyKind, person: PersonIndex, month: Month): LogSlot {
    return this.log(kind).slots.ofMonth(person, month);
  }

  /** What a person's log has in the week that begins on a Monday. */
  logWeek(kind: StudyKind, person: PersonIndex, monday: Day): LogSlot {
    return this.log(kind).slots.ofWeek(person, monday);
  }

  hasTally(person: PersonIndex): boolean {
    return this.tally[person] !== undefined;
  }

  /** Tally rows of a person and month. */
  tallyRows(person: PersonIndex, month: Month): readonly TallyRow[] {
    return (this.tally[person] ?? NO_TALLY).byMonth.get(month) ?? [];
  }

  /** Tally rows of a person whose month cannot be read. */
  undatedTallyRows(person: PersonIndex): readonly TallyRow[] {
    return (this.tally[person] ?? NO_TALLY).undated;
  }

  /** Whether somebody of the department has a readable log row of the kind in the month. */
  inLog(kind: StudyKind, group: GroupIndex, month: Month): boolean {
    return this.recordedBy(kind, group)?.logMonths.has(month) ?? false;
  }

  /** Whether somebody of the department has a number in the kind's tally column in the month. */
  inTally(kind: StudyKind, group: GroupIndex, month: Month): boolean {
    return this.recordedBy(kind, group)?.tallyMonths.has(month) ?? false;
  }

  /** Whether the department has log rows of the kind in doubt that may belong to the month. */
  inDoubt(kind: StudyKind, group: GroupIndex, month: Month): boolean {
    const spans = this.recordedBy(kind, group)?.doubtful ?? [];
    return spans.some((span) => touches(span, firstDay(month), lastDay(month)));
  }

  private log(kind: StudyKind): KindLog {
    const log = this.kinds.get(kind);
    if (log === undefined) throw new RangeError(`No rule counts ${kind}.`);
    return log;
  }

  private recordedBy(kind: StudyKind, group: GroupIndex): Recorded | undefined {
    return this.kinds.get(kind)?.recorded[group];
  }

  private groupOf(person: PersonIndex): GroupIndex {
    return this.departments.groupOf[person] ?? -1;
  }

  private addLogRow(row: StudyRecord, monthOfSpan: (when: DaySpan) => Month | null): void {
    this.all.add(row.person, row);
    let rows = this.rows.get(row.kind);
    if (rows === undefined) this.rows.set(row.kind, (rows = new ByPerson()));
    rows.add(row.person, row);
    const log = this.kinds.get(row.kind);
    if (log === undefined) return;
    const month = row.when.last <= this.end ? monthOfSpan(row.when) : null;
    log.slots.add(row, month);
    const recorded = log.recorded[this.groupOf(row.person)];
    if (month !== null && typeof log.measure.amount(row) === "number") recorded?.logMonths.add(month);
    else recorded?.doubtful.push(row.when);
  }

  private addTallyRow(row: TallyRow): void {
    const tally: PersonTally = (this.tally[row.person] ??= { byMonth: new Map(), undated: [] });
    if (row.month === null) {
      tally.undated.push(row);
      return;
    }
    const { month } = row;
    const rows = tally.byMonth.get(month);
    if (rows === undefined) tally.byMonth.set(month, [row]);
    else rows.push(row);
    for (const { measure, recorded } of this.kinds.values()) {
      if (measure.column === null || typeof row.counts[measure.column] !== "number") continue;
      recorded[this.groupOf(row.person)]?.tallyMonths.add(month);
    }
  }
}

/** Whether the row holds at least one number; a row without any is no row (SHEETS.md). */
export function tallyRowHasNumber(row: TallyRow): boolean {
  return (Object.keys(row.counts) as TallyColumn[]).some((column) => typeof row.counts[column] === "number");
}

/** Finds the month in which a whole span lies, or null; remembers the last month because rows of a month stand together. */
function monthFinder(): (when: DaySpan) => Month | null {
  let month = 0;
  let first = firstDay(month);
  let last = lastDay(month);
  return (when) => {
    if (!within(when, first, last)) {
      if (!Number.isFinite(when.first) || !Number.isFinite(when.last)) return null;
      month = monthOf(when.first);
      first = firstDay(month);
      last = lastDay(month);
      if (!within(when, first, last)) return null;
    }
    return month;
  };
}
