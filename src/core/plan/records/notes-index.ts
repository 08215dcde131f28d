/** The register of notes checks by person, and which source of characters each department uses. */
import { firstDay, touches, lastDay, monthOf, type Month } from "../../domain/calendar";
import { UNREADABLE, type PersonIndex } from "../../domain/people";
import type { NotesCheck, OfficeRecords } from "../../domain/records";
import type { RatingPeriod } from "../period";
import { ByPerson } from "./by-person";
import type { Departments, GroupIndex } from "./departments";

/** Where a department's characters come from; the first that it uses, in this order (SHEETS.md). */
export type NotesSource = "register" | "tally" | "log";

interface GroupNotes {
  /** Months in which the register has rows for the department. */
  readonly checkMonths: Set<Month>;
  /** Sources in which anything stands, readable or not, in the plan year or at an unreadable date. */
  readonly used: Set<NotesSource>;
  /** Months of the plan year in which a source has a readable number of characters. */
  readonly figures: Readonly<Record<NotesSource, Set<Month>>>;
}

export class NotesIndex {
  private readonly checks = new ByPerson<NotesCheck>();
  private readonly groups: readonly GroupNotes[];

  /** Indexes the checks up to the period's end and the figures of the plan year. */
  constructor(
    records: Pick<OfficeRecords, "notesChecks" | "tally" | "studyLog">,
    private readonly departments: Departments,
    private readonly period: RatingPeriod,
  ) {
    this.groups = departments.groups.map(() => ({
      checkMonths: new Set<Month>(),
      used: new Set<NotesSource>(),
      figures: { register: new Set<Month>(), tally: new Set<Month>(), log: new Set<Month>() },
    }));
    for (const check of records.notesChecks) if (this.hasBegun(check.month)) this.addCheck(check);
    for (const { person, month, counts } of records.tally) {
      if (this.hasBegun(month)) this.addFigure(person, "tally", month, counts.notesCharacters);
    }
    for (const { person, kind, when, characters } of records.studyLog) {
      if (kind !== "notes" || !touches(when, firstDay(period.yearFirstMonth), period.end)) continue;
      const month = Number.isFinite(when.first) && when.last <= period.end ? monthOf(when.first) : null;
      const certain = month !== null && when.last <= lastDay(month);
      // A row of notes without a readable number still shows that the log is where notes are written down.
      this.addFigure(person, "log", certain ? month : null, characters ?? UNREADABLE);
    }
  }

  /** The person's rows in the register, in any order. */
  checksOf(person: PersonIndex): readonly NotesCheck[] {
    return this.checks.of(person);
  }

  /** Whether the register has rows for the department in the month. */
  hasChecks(group: GroupIndex, month: Month): boolean {
    return this.groups[group]?.checkMonths.has(month) ?? false;
  }

  /** Whether the department's register holds characters at all, readable or not. */
  registerHoldsCharacters(group: GroupIndex): boolean {
    return this.groups[group]?.used.has("register") ?? false;
  }

  /**
   * Whether the department has a figure in the month.
   * Reading: in the source it uses; a stray log row does not judge a department whose register is not filled in yet.
   */
  hasFigure(group: GroupIndex, month: Month): boolean {
    const notes = this.groups[group];
    const source = (["register", "tally", "log"] as const).find((name) => notes?.used.has(name));
    return source !== undefined && (notes?.figures[source].has(month) ?? false);
  }

  private hasBegun(month: Month | null): boolean {
    return month === null || firstDay(month) <= this.period.end;
  }

  private addCheck(check: NotesCheck): void {
    this.checks.add(check.person, check);
    const group = this.groups[this.departments.groupOf[check.person] ?? -1];
    if (check.month !== null) group?.checkMonths.add(check.month);
    this.addFigure(check.person, "register", check.month, check.charactersToDate);
    this.addFigure(check.person, "register", check.month, check.charactersThisMonth);
  }

  private addFigure(
    person: PersonIndex,
    source: NotesSource,
    month: Month | null,
    characters: number | null | typeof UNREADABLE,
  ): void {
    if (characters === null || (month !== null && month < this.period.yearFirstMonth)) return;
    const group = this.groups[this.departments.groupOf[person] ?? -1];
    group?.used.add(source);
    if (month !== null && typeof characters === "number") group?.figures[source].add(month);
  }
}
