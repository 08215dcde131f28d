/** What the office's sheets record, after reading and joining. SHEETS.md, "Values" and "How things are joined". */
import type { CellRef } from "./address";
import type { Day, DaySpan, Month } from "./calendar";
import type { Period } from "./period";
import type { InDays, InHours, Person, PersonIndex, Quantity, Unreadable } from "./people";

export type Grade = "good" | "medium" | "poor";

/** Kinds of activities; the first six are sessions people sign in to. */
const ACTIVITY_KINDS = [
  "centralStudy",
  "centreGroupStudy",
  "monthlyLecture",
  "partyClass",
  "theoryTutorial",
  "theoryLecture",
  "speechContest",
  "essayCall",
  "lawTest",
  "selfStudySlot",
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export const SESSION_KINDS: readonly ActivityKind[] = ACTIVITY_KINDS.slice(0, 6);

/** The four areas of content (C13). */
export const STUDY_AREAS = ["politicalTheory", "scienceCulture", "law", "officeBusiness"] as const;
export type StudyArea = (typeof STUDY_AREAS)[number];
export type PublicationLevel = "county" | "municipal" | "provincial" | "national";

/** Who is called: all, the centre group, some departments (as written), or the people named in the attendance. */
export type Audience =
  | { readonly kind: "all" }
  | { readonly kind: "centreGroup" }
  | { readonly kind: "departments"; readonly departments: readonly string[] }
  | { readonly kind: "people"; readonly people: readonly PersonIndex[] };

/** A row of the activities sheet whose date and kind can be read (an unreadable date spans all days). */
export interface Activity {
  readonly when: DaySpan;
  readonly kind: ActivityKind;
  readonly topic: string;
  readonly area: StudyArea | null;
  readonly days: Quantity | InHours;
  readonly lecturer: string | null;
  readonly audience: Audience;
  readonly cell: CellRef;
}

/** Index into `OfficeRecords.sessions`. */
export type SessionIndex = number;

/** A study session people sign in to: an activity of a session kind, a session column, or a date of a long list. */
export interface Session {
  readonly index: SessionIndex;
  readonly when: DaySpan;
  readonly kind: ActivityKind;
  readonly topic: string;
  readonly area: StudyArea | null;
  /** Length in days (SHEETS.md: 1 for central and centre-group study, else 0.5, where the sheet says nothing). */
  readonly days: number | InHours | Unreadable;
  readonly audience: Audience;
  /** At least one attendance mark stands for it; without any it was not signed in to (`sign-in-kept`). */
  readonly hasAttendance: boolean;
  /** Header cell of the session column, first row of the date, or the activity's row. */
  readonly cell: CellRef;
}

/** What a mark says about a person at a session. A blank cell is `undecided`. */
/** What a word or sign can say. `absent` is absence without a reason given: nobody is named until someone decides. */
export const MARK_STATES = ["present", "late", "early", "excused", "unexcused", "absent", "not-due"] as const;
export type MarkState = (typeof MARK_STATES)[number];

export type AttendanceState =
  "present" | "late" | "early" | "late-and-early" | "excused" | "unexcused" | "undecided" | "not-due";

export interface Attendance {
  readonly person: PersonIndex;
  readonly session: SessionIndex;
  readonly state: AttendanceState;
  /** The mark as it stands in the sheet, trimmed. */
  readonly mark: string;
  /** Minutes after midnight at which the person signed in, where a time stands for presence. */
  readonly signedIn?: number;
  readonly cell: CellRef;
}

export const STUDY_KINDS = [
  "article",
  "book",
  "manuscript",
  "researchArticle",
  "reflection",
  "publication",
  "skill",
  "selfStudy",
  "plan",
  "notes",
  "classGiven",
  "test",
  "makeUp",
] as const;
export type StudyKind = (typeof STUDY_KINDS)[number];

/** What a department must have on record for a rule to be assessed: rows of a kind, of an area, books of an area. */
export const RECORDED_KINDS = [...STUDY_KINDS, "area", "theoryBook"] as const;
export type RecordedKind = (typeof RECORDED_KINDS)[number];

/** Whose records these are: a department's (where nobody has one, the office's), or the centre group's. */
export type RecordedBy = "department" | "centreGroup";

export type CircularKind = "study" | "inspection" | "criticism";

/** A circular that was issued. `month` null: which month it is about cannot be read. */
export interface Circular {
  readonly kind: CircularKind;
  readonly month: Month | null;
  readonly cell: CellRef;
}

/** The office's word that there was none of a kind in a period: then it counts as recorded. */
export interface NoneRecorded {
  /** "" for the people without a department, and for the centre group. */
  readonly department: string;
  readonly kind: RecordedKind;
  readonly of: RecordedBy;
  /** A month (of a quarter its last one), or the plan year. */
  readonly period: Period;
}

/** A row of the study log whose person and kind can be read. */
export interface StudyRecord {
  readonly person: PersonIndex;
  readonly kind: StudyKind;
  readonly when: DaySpan;
  readonly title: string;
  readonly characters: Quantity;
  readonly hours: Quantity | InDays;
  readonly score: Quantity;
  readonly area: StudyArea | null;
  readonly level: PublicationLevel | null;
  readonly cell: CellRef;
  /**
   * The row may be of this person and kind, or of others. Its span has no end, so that it lies in no week, month or year
   * for certain: it adds to no count, and from its day on no count that it may add to is surely short.
   */
  readonly isPossible?: true;
}

export const TALLY_COLUMNS = [
  "articles",
  "books",
  "manuscripts",
  "researchArticles",
  "reflections",
  "notesCharacters",
  "selfStudyDays",
] as const;
export type TallyColumn = (typeof TALLY_COLUMNS)[number];

/** A row of the monthly tally. `month` null: it cannot be read and could be any month. */
export interface TallyRow {
  readonly person: PersonIndex;
  readonly month: Month | null;
  readonly counts: Readonly<Record<TallyColumn, Quantity>>;
  readonly cell: CellRef;
}

/** A row of the notes-check register. `month` null: it cannot be read and could be any month. */
export interface NotesCheck {
  readonly person: PersonIndex;
  readonly month: Month | null;
  /** 累计字数, characters to date. */
  readonly charactersToDate: Quantity;
  /** 本月字数, characters this month. */
  readonly charactersThisMonth: Quantity;
  readonly quality: Grade | null | Unreadable;
  /** 检查人, as written. */
  readonly checker: string | null;
  /** 检查日期; null: none, or none that can be read as one day. */
  readonly checkedOn: Day | null;
  /** A cell of the row says 未交: the notebook was not presented. */
  readonly notHandedIn: boolean;
  readonly cell: CellRef;
}

/** A row of the inspection register. `period` null: it cannot be read. */
export interface Inspection {
  readonly person: PersonIndex;
  readonly period: Period | null;
  readonly style: Grade | null | Unreadable;
  readonly content: Grade | null | Unreadable;
  readonly time: Grade | null | Unreadable;
  readonly effect: Grade | null | Unreadable;
  readonly overall: Grade | null | Unreadable;
  readonly inspector: string | null;
  /** 备注, as written; "" for none. */
  readonly remark: string;
  readonly cell: CellRef;
}

/** A grade somebody set by hand above the computed one. Without a reason it is not applied (rulebook section 3). */
export interface Override {
  readonly person: PersonIndex;
  readonly period: Period;
  readonly grade: Grade | Unreadable;
  readonly reason: string;
  readonly cell: CellRef;
}

export interface OfficeRecords {
  /** People in roster order. */
  readonly people: readonly Person[];
  /** False where the people were taken from an attendance sheet because the book has no roster. */
  readonly hasRoster: boolean;
  readonly sessions: readonly Session[];
  /** Some sheet that may hold sessions could not be read: a month without a session may have had some. */
  readonly areSessionsMissing: boolean;
  readonly attendance: readonly Attendance[];
  readonly activities: readonly Activity[];
  readonly studyLog: readonly StudyRecord[];
  readonly tally: readonly TallyRow[];
  readonly notesChecks: readonly NotesCheck[];
  readonly inspections: readonly Inspection[];
  readonly overrides: readonly Override[];
  readonly noneRecorded: readonly NoneRecorded[];
  /** null: the workbook has no register of circulars. */
  readonly circulars: readonly Circular[] | null;
}
