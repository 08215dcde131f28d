/** The register of notes checks by person, and which source of characters each department uses. */
import { firstDay, touches, lastDay, monthOf, type Month } from "../../domain/calendar";
import { UNREADABLE, type PersonIndex } from "../../domain/people";
import type { NotesCheck, OfficeRecords } from "../../domain/records";
import type { PlanYear } from "../period";
import { ByPerson } from "./by-person";
import type { Departments, GroupIndex } from "./departments";

/** Where a department's characters come from; the first that it uses, in this order (SHEETS.md). */
const SOURCES = ["register", "tally", "log"] as const;
export type NotesSource = (typeof SOURCES)[number];

interface GroupNotes {
  /** Months in which the register has rows for the department. */
  readonly checkMonths: Set<Month>;
  /** From which month on anything stands in a source, readable or not; at an unreadable date: since always. */
  readonly usedSince: Map<NotesSource, Month>;
  /** Months of the plan year in which a source has a readable number of characters. */
  readonly figures: Readonly<Record<NotesSource, Set<Month>>>;
  /** Months in which a source has a number that cannot be read; null: one whose month cannot be read. */
  readonly doubts: Readonly<Record<NotesSource, Set<Month | null>>>;
}

export class NotesIndex {
  private readonly checks = new ByPerson<NotesCheck>();
  private readonly groups: readonly GroupNotes[];

  /** Indexes the checks up to the last day read and the figures of the plan year. */
  constructor(
    records: Pick<OfficeRecords, "notesChecks" | "tally" | "studyLog">,
    private readonly departments: Departments,
    private readonly year: PlanYear,
  ) {
    this.groups = departments.groups.map(() => ({
      checkMonths: new Set<Month>(),
      usedSince: new Map<NotesSource, Month>(),
      figures: { register: new Set<Month>(), tally: new Set<Month>(), log: new Set<Month>() },
      doubts: { register: new Set<Month | null>(), tally: new Set<Month | null>(), log: new Set<Month | null>() },
    }));
    for (const check of records.notesChecks) if (this.hasBegun(check.month)) this.addCheck(check);
    for (const { person, month, counts } of records.tally) {
      if (this.hasBegun(month)) this.addFigure(person, "tally", month, counts.notesCharacters);
    }
    for (const { person, kind, when, characters } of records.studyLog) {
      if (kind !== "notes" || !touches(when, year.firstDay, year.end)) continue;
      const month = Number.isFinite(when.first) && when.last <= year.end ? monthOf(when.first) : null;
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

  /** Whether the department's register holds characters by the end of a month, readable or not. */
  registerHoldsCharacters(group: GroupIndex, by: Month): boolean {
    return this.isUsed(group, "register", by);
  }

  /**
   * Whether the department has a figure in the month, as it is known by the end of a later one.
   * Reading: in the source it uses; a stray log row does not judge a department whose register is not filled in yet.
   */
  hasFigure(group: GroupIndex, month: Month, by: Month): boolean {
    const source = this.sourceOf(group, by);
    return source !== undefined && (this.groups[group]?.figures[source].has(month) ?? false);
  }

  /** Whether a figure that cannot be read may be one of a later month, up to `last`. */
  mayHaveLaterFigure(group: GroupIndex, month: Month, last: Month, by: Month): boolean {
    const source = this.sourceOf(group, by);
    const doubts = source === undefined ? [] : [...(this.groups[group]?.doubts[source] ?? [])];
    return doubts.some((doubt) => doubt === null || (doubt > month && doubt <= last));
  }

  private sourceOf(group: GroupIndex, by: Month): NotesSource | undefined {
    return SOURCES.find((name) => this.isUsed(group, name, by));
  }

  private isUsed(group: GroupIndex, source: NotesSource, by: Month): boolean {
    const since = this.groups[group]?.usedSince.get(source);
    return since !== undefined && since <= by;
  }

  private hasBegun(month: Month | null): boolean {
    return month === null || firstDay(month) <= this.year.end;
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
    if (characters === null || (month !== null && month < this.year.firstMonth)) return;
    const group = this.groups[this.departments.groupOf[person] ?? -1];
    const since = group?.usedSince.get(source) ?? Number.POSITIVE_INFINITY;
    group?.usedSince.set(source, Math.min(since, month ?? Number.NEGATIVE_INFINITY));
    if (month !== null && typeof characters === "number") group?.figures[source].add(month);
    else group?.doubts[source].add(month);
  }
}
