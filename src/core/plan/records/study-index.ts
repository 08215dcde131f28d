/** Log and tally by person, and what each department has recorded in which month. */
import { firstDay, lastDay, monthOf, touches, within, type Day, type DaySpan, type Month } from "../../domain/calendar";
import type { PersonIndex } from "../../domain/people";
import type { StudyKind, StudyRecord, TallyColumn, TallyRow } from "../../domain/records";
import type { RatingPeriod } from "../period";
import type { Departments, GroupIndex } from "./departments";
import { ByPerson } from "./by-person";
import { MEASURES, type StudyMeasure } from "./study-measures";

/** What a department has of one kind: months with a readable log row or tally number, and rows in doubt. */
interface Recorded {
  readonly logMonths: Set<Month>;
  readonly tallyMonths: Set<Month>;
  /** Days of log rows whose month or number cannot be told. */
  readonly doubtful: DaySpan[];
}

export class StudyIndex {
  private readonly log = new Map<StudyKind, ByPerson<StudyRecord>>();
  private readonly tally = new ByPerson<TallyRow>();
  private readonly recorded = new Map<StudyKind, Recorded[]>();
  private readonly end: Day;

  /**
   * Indexes rows of the study log and the tally up to the period's end; later ones are not read, and rows that are
   * over before any rule period of the rating begins are left out.
   */
  constructor(
    studyLog: readonly StudyRecord[],
    tally: readonly TallyRow[],
    private readonly departments: Departments,
    period: RatingPeriod,
  ) {
    this.end = period.end;
    for (const { kind } of MEASURES) {
      this.log.set(kind, new ByPerson());
      const groups = departments.groups.map(() => ({
        logMonths: new Set<Month>(),
        tallyMonths: new Set<Month>(),
        doubtful: [],
      }));
      this.recorded.set(kind, groups);
    }
    const measureOf = new Map(MEASURES.map((measure) => [measure.kind, measure]));
    const monthOfSpan = monthFinder();
    // A quarter or week that ends in the first month began at most two months before; notes and plans count over the year.
    const recent = firstDay(period.firstMonth - 2);
    for (const row of studyLog) {
      const measure = measureOf.get(row.kind);
      if (measure === undefined || row.when.first > period.end) continue;
      const countsOverYear = row.kind === "notes" || row.kind === "plan";
      if (countsOverYear || row.when.last >= recent) this.addLogRow(row, measure, monthOfSpan);
    }
    for (const row of tally) {
      if (row.month === null || firstDay(row.month) <= period.end) this.addTallyRow(row);
    }
  }

  /** Log rows of a kind and person; some may have an uncertain date. */
  logRows(kind: StudyKind, person: PersonIndex): readonly StudyRecord[] {
    return this.log.get(kind)?.of(person) ?? [];
  }

  /** Tally rows of a person; some may have no readable month. */
  tallyRows(person: PersonIndex): readonly TallyRow[] {
    return this.tally.of(person);
  }

  /** Whether the row's date surely lies in the days that are read. */
  isDated(row: StudyRecord): boolean {
    return row.when.last <= this.end;
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

  private recordedBy(kind: StudyKind, group: GroupIndex): Recorded | undefined {
    return this.recorded.get(kind)?.[group];
  }

  private groupOf(person: PersonIndex): GroupIndex {
    return this.departments.groupOf[person] ?? -1;
  }

  private addLogRow(row: StudyRecord, measure: StudyMeasure, monthOfSpan: (when: DaySpan) => Month | null): void {
    this.log.get(row.kind)?.add(row.person, row);
    const recorded = this.recordedBy(row.kind, this.groupOf(row.person));
    const month = row.when.last <= this.end ? monthOfSpan(row.when) : null;
    if (month !== null && typeof measure.amount(row) === "number") recorded?.logMonths.add(month);
    else recorded?.doubtful.push(row.when);
  }

  private addTallyRow(row: TallyRow): void {
    this.tally.add(row.person, row);
    if (row.month === null) return;
    for (const { kind, column } of MEASURES) {
      if (column === null || typeof row.counts[column] !== "number") continue;
      this.recordedBy(kind, this.groupOf(row.person))?.tallyMonths.add(row.month);
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
