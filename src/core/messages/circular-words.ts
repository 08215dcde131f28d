/** What the monthly circular says, as slots; each language has its own sentences. OFFICE-PRACTICE section 4. */
import type { Day, Month } from "../domain/calendar";
import type { AttendanceCounts, NotesCounts } from "../domain/figures";
import type { RuleId } from "../domain/rating";
import type { ActivityKind, Grade } from "../domain/records";

/** The greatest share of undecided person-times for which a lower bound of the rate says something. */
const MOST_OPEN = 0.2;

/** So much is undecided that a rate of attendance would mislead. */
export function isRateOpen({ called, undecided }: AttendanceCounts): boolean {
  return undecided > called * MOST_OPEN;
}

/** Somebody named for absence without reason (C48). */
export interface NamedAbsence {
  readonly name: string;
  readonly department: string | null;
  readonly days: readonly Day[];
}

/** People behind with a duty: how many, and the names that stand for them. */
export interface Behind {
  readonly rule: RuleId;
  readonly count: number;
  /** In roster order; fewer than `count` where the rest go unnamed, none where only the number is told. */
  readonly names: readonly string[];
}

export type GradeCounts = Readonly<Record<Grade | "not-assessed" | "undetermined", number>>;

export interface CircularWords {
  readonly title: (month: Month) => string;
  readonly addressee: string;
  /** `upTo`: the last day read, where the month is not over; else null. */
  readonly lead: (month: Month, upTo: Day | null) => string;
  readonly overall: string;
  readonly problems: string;
  readonly requirements: string;
  /** A heading with its number, 1 to 9. */
  readonly heading: (number: number, text: string) => string;
  readonly sessions: (
    kinds: readonly (readonly [ActivityKind, number])[],
    unsigned: number,
    counts: AttendanceCounts,
  ) => string;
  readonly notes: (counts: NotesCounts) => string;
  /** `open`: of how many the grade is not certain yet. */
  readonly grades: (counts: GradeCounts, open: number) => string;
  /** Change of the number of people with each grade since last month; only grades that changed. */
  readonly change: (changes: readonly (readonly [Grade, number])[]) => string;
  readonly behind: (rules: readonly Behind[], late: number, upTo: Day) => string;
  /** A paragraph, and its continuation where the list is long. */
  readonly named: (absences: readonly NamedAbsence[]) => string;
  readonly namedNext: (absences: readonly NamedAbsence[]) => string;
  readonly demands: (has: { readonly leave: boolean; readonly behind: boolean }) => string;
  /** A gap for the day of issue. */
  readonly dateGap: string;
  readonly attachment: string;
  readonly attachmentTitle: string;
  /** Below the text where the table is attached on a page of its own. */
  readonly attachmentNote: string;
  readonly columns: readonly [string, string, string, string, string, string, string, string];
  readonly rate: (counts: AttendanceCounts) => string;
  readonly notesRate: (met: number, assessed: number) => string;
  readonly noDepartment: string;
  readonly otherDepartments: (count: number) => string;
  readonly total: string;
}
