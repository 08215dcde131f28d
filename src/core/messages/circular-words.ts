/** What circulars say, as slots; each language has its own sentences. OFFICE-PRACTICE section 4. */
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

/** People behind with a duty: how many of how many, and the names that stand for them. */
export interface Behind {
  readonly rule: RuleId;
  readonly count: number;
  readonly of: number;
  /** In roster order; all of them, or none where only the number is told. */
  readonly names: readonly string[];
  /** Number of the attachment that names them, 0: the only one; null: none does. */
  readonly attachment: number | null;
}

/** A part of the people, in the words that soften it (OFFICE-PRACTICE 4.3). "Very few" is said of one or two alone. */
export type Share = "very-few" | "few" | "some" | "many" | "most";

/** How a share of people is spoken of: few below a fifth, some below a half, many below four fifths. */
export function shareOf(count: number, of: number): Share {
  const share = count / of;
  if (share < 0.5 && count <= 2) return "very-few";
  if (share < 0.2) return "few";
  if (share < 0.5) return "some";
  return share < 0.8 ? "many" : "most";
}

export interface CommendedDepartment extends AttendanceCounts {
  readonly name: string;
  readonly notesMet: number;
  readonly notesAssessed: number;
}

export interface CommendedPerson {
  readonly name: string;
  readonly department: string | null;
  /** Sessions attended of those due; null: none was. */
  readonly sessions: readonly [attended: number, due: number] | null;
  /** Characters of notes to date; null: not assessed. */
  readonly notes: number | null;
}

export type GradeCounts = Readonly<Record<Grade | "not-assessed" | "undetermined", number>>;

/** A heading for each of the page's columns. */
export type ListColumns = readonly [string, string, string, string, string, string, string, string];

export interface CircularWords {
  readonly title: (month: Month) => string;
  readonly addressee: string;
  /** Ends the office's own addressee. */
  readonly addressed: (addressee: string) => string;
  /** The office's own opening sentence before the leading one. */
  readonly opened: (opening: string, lead: string) => string;
  /** `upTo`: the last day read, where the month is not over; else null. */
  readonly lead: (month: Month, upTo: Day | null) => string;
  readonly overall: string;
  readonly examples: string;
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
  /** `isBrief`: the names without their facts. */
  readonly commendedDepartments: (departments: readonly CommendedDepartment[], isBrief: boolean) => string;
  readonly commendedPeople: (people: readonly CommendedPerson[], isBrief: boolean) => string;
  /** `late`: how many of how many came late or left early. */
  readonly behind: (rules: readonly Behind[], late: readonly [count: number, of: number], upTo: Day) => string;
  /** A paragraph, and its continuation where the list is long. */
  readonly named: (absences: readonly NamedAbsence[]) => string;
  readonly namedNext: (absences: readonly NamedAbsence[]) => string;
  readonly demands: (has: { readonly leave: boolean; readonly behind: boolean }) => string;
  /** The day of issue; null: a gap for it. */
  readonly date: (day: Day | null) => string;
  /** 附件, with its number where there are several. */
  readonly attachment: (number: number | null) => string;
  /** Lines below the text that name what is attached. */
  readonly attachmentNote: (titles: readonly string[]) => readonly string[];
  readonly departmentsTitle: string;
  readonly behindTitle: string;
  readonly makeUpTitle: string;
  readonly correctionsTitle: string;
  /** What a correction takes back: that somebody was criticised for a day; and that it is taken back. */
  readonly criticised: (day: string) => string;
  readonly withdrawn: string;
  readonly columns: ListColumns;
  readonly behindColumns: ListColumns;
  readonly makeUpColumns: ListColumns;
  readonly correctionColumns: ListColumns;
  readonly rate: (counts: AttendanceCounts) => string;
  readonly notesRate: (met: number, assessed: number) => string;
  readonly noDepartment: string;
  readonly otherDepartments: (count: number) => string;
  readonly total: string;
  /** The circular after a day of study. `people`: everybody was called once, so that people are counted, not times. */
  readonly study: {
    readonly title: (day: Day, kinds: readonly ActivityKind[]) => string;
    readonly lead: (day: Day, kinds: readonly ActivityKind[]) => string;
    readonly attendance: (counts: AttendanceCounts, isOfPeople: boolean) => string;
    readonly late: (count: number, of: number) => string;
    readonly demands: (hasLeave: boolean) => string;
    readonly columns: ListColumns;
  };
  /** The circular of criticism (C48). */
  readonly criticism: {
    readonly title: (month: Month) => string;
    readonly lead: (month: Month, people: number) => string;
    readonly absences: string;
    readonly demands: string;
  };
  /** Shape B: the bulletin's name, its number or a gap for it, and a gap for the number of copies. */
  readonly bulletin: string;
  readonly bulletinNumber: (number: string) => string;
  readonly copies: string;
  /** Shape C: the masthead of the office, and the document number with gaps for what is not given. */
  readonly masthead: (office: string) => string;
  readonly documentNumber: (prefix: string, year: number, number: string) => string;
  /** Shape C, at the foot: who gets copies, and the day of issue or its gap. */
  readonly copiedTo: (copyTo: string) => string;
  readonly issuedOn: (date: string) => string;
}
