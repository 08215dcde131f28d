/**
 * Findings: everything a person must know that is no rating. A closed list of codes with the facts each sentence
 * needs; the words live in `messages/`. Codes are kebab-case and never reused for another meaning.
 */
import type { CellRef } from "./address";
import type { Day } from "./calendar";
import type { PersonIndex } from "./people";
import type { Period } from "./period";
import type { RatingPlaceChoice } from "./question";
import type { ClauseId, OfficeRuleId, Overall, RuleId } from "./rating";
import type { Grade, RecordedBy, RecordedKind } from "./records";
import type { ParameterKey, SettingRange } from "./settings";
import type { ReadKind } from "./understanding";

export type Severity = "error" | "warning" | "notice";

/** Facts per code. Names and cell texts are the user's own words. */
export interface FindingFacts {
  // The book as a whole
  "no-roster": { readonly people: number; readonly sheet: string };
  "no-attendance": Record<string, never>;
  /** Nobody could be rated for the month, so that nothing is written. */
  "nobody-assessed": { readonly people: number };
  /** Title and columns of a table name different years or months. */
  "dates-disagree": { readonly sheet: string; readonly title: string; readonly text: string };
  /** A row inside a table that is neither a person, a department nor a total. */
  "row-skipped": { readonly sheet: string; readonly text: string };
  /** People whom a sheet or block of people who left names: they are listed as not due. */
  /** Rows without a date of their own count as of the day above. */
  "dates-filled": { readonly sheet: string };
  /** Sessions that are only numbered were joined to the activities in their order. */
  "sessions-counted": { readonly sheet: string; readonly count: number };
  "people-left": { readonly title: string; readonly names: readonly string[]; readonly count: number };
  /** Somebody's status says that they left, and no date says when. */
  "left-without-date": { readonly name: string; readonly status: string };
  /** The roster has no column that tells roles: everyone is taken for an ordinary cadre. */
  "roles-assumed": { readonly sheet: string };
  /** A sheet that looks like the add-in's own without its mark: the user made or copied it. */
  "own-sheet-unmarked": { readonly sheet: string };
  /** A note explains a sheet's marks in a way that can be read in more than one direction. */
  "legend-doubtful": { readonly sheet: string; readonly text: string };
  /** Title, name or column of a sheet says that its marks mean something else than presence. */
  "marks-turned": { readonly sheet: string; readonly text: string };
  /** What was decided at earlier runs stands in the workbook, but cannot be read. */
  "memory-unreadable": Record<string, never>;
  "two-rosters": { readonly sheets: readonly string[] };
  "sheet-without-names": { readonly sheet: string };
  /** A sheet may be one of several kinds, or something else: the office says which. */
  "sheet-unclear": { readonly sheet: string; readonly kinds: readonly ReadKind[] };
  /** A sheet that is called like one of the study plan's, or names the people of the book, and is not read. */
  "sheet-unread": { readonly sheet: string; readonly missing: "heading" | "names" | "columns" };
  "column-doubtful": { readonly sheet: string; readonly header: string; readonly candidates: readonly string[] };
  "roster-not-writable": {
    readonly sheet: string;
    readonly reason: "protected" | "filtered" | "table" | "split" | "occupied" | "structure" | "register";
    /** The sheet on which the ratings stand instead; null: they were not written. */
    readonly instead: string | null;
  };
  /** A sheet of the add-in's own that could not be added or updated. */
  "sheet-not-writable": {
    readonly sheet: string;
    readonly reason: "protected" | "filtered" | "structure" | "occupied";
  };
  /** The office wants its ratings elsewhere, but they still stand where a person may have written in them. */
  "ratings-not-moved": {
    readonly sheet: string;
    /** Columns of ours that stand there, "M:X". */
    readonly columns: readonly string[];
    readonly wanted: RatingPlaceChoice;
  };
  // Settings
  /** A row of the settings sheet names none of the settings. */
  "setting-unknown": { readonly key: string; readonly nearest: readonly string[] };
  "setting-unreadable": { readonly key: ParameterKey; readonly text: string; readonly range: SettingRange };
  /** The day from which a value holds cannot be read. */
  "setting-date-unreadable": { readonly key: ParameterKey; readonly text: string };
  /** Two values of one setting hold from the same day. */
  "setting-twice": { readonly key: ParameterKey };
  /** Values that cannot hold together; none of them is used. */
  "settings-contradict": { readonly keys: readonly ParameterKey[] };
  "circular-two-pages": { readonly sheet: string; readonly pages: number };
  /** A person has edited the draft, which stays as it is. */
  "circular-edited": { readonly sheet: string };
  "circular-issued-already": { readonly sheet: string };
  "nobody-to-criticise": Record<string, never>;
  "no-study-day": { readonly day: Day | null };
  "circular-to-enter": { readonly sheet: string; readonly title: string; readonly number: string };
  "circular-gaps": { readonly sheet: string };
  "circular-not-issuable": { readonly why: "missing" | "unwritten"; readonly sheet: string };
  "more-to-commend": { readonly count: number; readonly most: number };
  // People
  "person-unknown": { readonly name: string; readonly nearest: readonly string[] };
  "person-ambiguous": { readonly name: string; readonly count: number };
  "person-twice": { readonly name: string };
  "number-twice": { readonly number: string; readonly names: readonly string[] };
  "number-damaged": { readonly name: string };
  "department-missing": { readonly name: string };
  "category-unclear": { readonly name: string; readonly category: string };
  "service-date-unreadable": { readonly name: string; readonly text: string };
  "service-dates-reversed": { readonly name: string };
  "row-without-name": { readonly sheet: string };
  /** A cell of the column of names holds several of them. */
  "row-with-several": { readonly sheet: string; readonly text: string };
  /** Sheets that are hidden and read like any other. */
  "hidden-read": { readonly sheets: readonly string[] };
  // Attendance
  "mark-unknown": { readonly mark: string; readonly count: number };
  /** Pictures stand where marks should: a signature photographed or drawn. */
  "marks-pictures": { readonly sheet: string; readonly count: number };
  /** Formulas that were never worked out, as other programs leave them. */
  "formula-without-result": { readonly sheet: string; readonly count: number };
  "absence-undecided": { readonly name: string; readonly mark: string; readonly reason: string };
  "attendance-blank": { readonly count: number; readonly names: readonly string[] };
  "attendance-conflict": { readonly name: string; readonly sheets: readonly string[] };
  "attendance-twice": { readonly name: string };
  "mark-not-called": { readonly name: string };
  "session-date-unreadable": { readonly text: string };
  "session-not-signed-in": { readonly topic: string };
  "column-no-session": { readonly text: string };
  "work-attendance-ignored": { readonly sheet: string; readonly why: "no-study-day" | "no-month" };
  "late-or-early": { readonly name: string };
  "unexcused-absence": { readonly name: string };
  // Records
  "date-unreadable": { readonly text: string };
  /** A date of which only the month is written. */
  "day-unknown": { readonly text: string };
  "month-unreadable": { readonly text: string };
  "kind-unreadable": { readonly text: string };
  "number-unreadable": { readonly text: string };
  "grade-unreadable": { readonly text: string };
  "area-unreadable": { readonly text: string };
  "level-unreadable": { readonly text: string };
  /** A department in 参加范围 that the roster does not have: the people it means are called by no one else's word. */
  "audience-unreadable": { readonly text: string };
  "record-twice": { readonly name: string };
  /** Equal rows on one sheet: both count. */
  "record-equal": { readonly name: string };
  "sources-differ": { readonly name: string; readonly used: number; readonly other: number };
  "nothing-recorded": {
    readonly department: string;
    readonly kind: RecordedKind;
    readonly of: RecordedBy;
  };
  /** The same number of characters in each of several months. */
  "notes-identical": { readonly name: string; readonly characters: number; readonly months: number };
  /** Much of a year's characters in its last month. */
  "notes-at-once": { readonly name: string; readonly characters: number };
  /** Whoever checked the notes was on leave or out of service on that day. */
  "inspector-away": { readonly name: string; readonly checker: string; readonly day: Day };
  // Rules and rating
  "rule-short": { readonly name: string; readonly rule: RuleId; readonly value: number; readonly required: number };
  "office-short": { readonly rule: OfficeRuleId; readonly value: number; readonly required: number };
  "no-self-study-slot": { readonly department: string };
  /** The notes were checked by the person themselves. */
  "checked-by-self": { readonly name: string };
  "checked-by-other": { readonly name: string; readonly checker: string; readonly expected: readonly string[] };
  /** What is in doubt about the person could change the overall grade. */
  "grade-open": {
    readonly name: string;
    readonly overall: Overall;
    readonly worst: Grade;
    readonly best: Grade;
    /** How many cells decide. */
    readonly cells: number;
  };
  "rated-poor": { readonly name: string };
  /** A grade differs from the one a circular has issued; both in the words of the register. */
  "criticism-withdrawn": { readonly name: string; readonly day: Day; readonly sheet: string };
  "corrected-after-issue": { readonly name: string; readonly before: string; readonly after: string };
  "inspector-differs": { readonly name: string; readonly overall: string; readonly inspector: string };
  /** Rows of the inspection register for one month that give different grades: none is taken. */
  "inspections-differ": { readonly name: string };
  "override-applied": { readonly name: string; readonly overall: string; readonly grade: string };
  /** What the grades rest on has changed since somebody decided otherwise. */
  "override-basis-changed": { readonly name: string };
  "override-without-reason": { readonly name: string };
  "override-unreadable": { readonly name: string; readonly text: string };
  /** Two different overrides with a reason for one month: neither is applied. */
  "overrides-differ": { readonly name: string };
  "block-key-differs": { readonly key: string; readonly name: string };
}

export type FindingCode = keyof FindingFacts;

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly facts: FindingFacts[Code];
  /** Where it stands, to be selected and linked; null where no cell is meant. */
  readonly cell: CellRef | null;
  readonly person: PersonIndex | null;
  readonly department: string | null;
  /** What it belongs to; null: no period in particular. */
  readonly period: Period | null;
  readonly clause: ClauseId | null;
}

export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** How grave each code is: an error keeps something from being rated, a warning is about a duty or a doubt. */
export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  "no-roster": "warning",
  "no-attendance": "error",
  "nobody-assessed": "warning",
  "dates-disagree": "warning",
  "row-skipped": "warning",
  "dates-filled": "notice",
  "sessions-counted": "notice",
  "people-left": "notice",
  "left-without-date": "warning",
  "roles-assumed": "warning",
  "own-sheet-unmarked": "warning",
  "legend-doubtful": "error",
  "marks-turned": "error",
  "memory-unreadable": "error",
  "two-rosters": "warning",
  "sheet-without-names": "error",
  "sheet-unclear": "error",
  "sheet-unread": "warning",
  "column-doubtful": "warning",
  "roster-not-writable": "notice",
  "sheet-not-writable": "warning",
  "ratings-not-moved": "notice",
  "circular-two-pages": "notice",
  "circular-edited": "notice",
  "circular-issued-already": "notice",
  "nobody-to-criticise": "notice",
  "no-study-day": "notice",
  "circular-to-enter": "notice",
  "circular-gaps": "notice",
  "circular-not-issuable": "warning",
  "more-to-commend": "notice",
  "setting-unknown": "error",
  "setting-unreadable": "error",
  "setting-date-unreadable": "error",
  "setting-twice": "error",
  "settings-contradict": "error",
  "person-unknown": "error",
  "person-ambiguous": "error",
  "person-twice": "error",
  "number-twice": "error",
  "number-damaged": "error",
  "department-missing": "warning",
  "category-unclear": "warning",
  "service-date-unreadable": "error",
  "service-dates-reversed": "error",
  "row-without-name": "warning",
  "row-with-several": "warning",
  "hidden-read": "notice",
  "mark-unknown": "error",
  "marks-pictures": "error",
  "formula-without-result": "error",
  "absence-undecided": "warning",
  "attendance-blank": "warning",
  "attendance-conflict": "error",
  "attendance-twice": "notice",
  "mark-not-called": "notice",
  "session-date-unreadable": "error",
  "session-not-signed-in": "warning",
  "column-no-session": "notice",
  "work-attendance-ignored": "notice",
  "late-or-early": "notice",
  "unexcused-absence": "warning",
  "date-unreadable": "error",
  "day-unknown": "warning",
  "month-unreadable": "error",
  "kind-unreadable": "error",
  "number-unreadable": "error",
  "grade-unreadable": "error",
  "area-unreadable": "error",
  "level-unreadable": "error",
  "audience-unreadable": "error",
  "record-twice": "notice",
  "record-equal": "notice",
  "sources-differ": "warning",
  "nothing-recorded": "notice",
  "notes-identical": "notice",
  "notes-at-once": "notice",
  "inspector-away": "notice",
  "rule-short": "warning",
  "office-short": "warning",
  "no-self-study-slot": "notice",
  "checked-by-self": "warning",
  "checked-by-other": "warning",
  "grade-open": "error",
  "rated-poor": "warning",
  "criticism-withdrawn": "warning",
  "corrected-after-issue": "warning",
  "inspector-differs": "notice",
  "inspections-differ": "error",
  "override-applied": "notice",
  "override-basis-changed": "warning",
  "override-without-reason": "error",
  "override-unreadable": "error",
  "overrides-differ": "error",
  "block-key-differs": "error",
};

/** What a finding is about: the short word by which a list of them can be filtered. */
export type Topic = "workbook" | "settings" | "people" | "attendance" | "records" | "duty" | "grade";

export const TOPIC: Readonly<Record<FindingCode, Topic>> = {
  "no-roster": "workbook",
  "no-attendance": "workbook",
  "nobody-assessed": "grade",
  "dates-disagree": "workbook",
  "row-skipped": "workbook",
  "dates-filled": "records",
  "sessions-counted": "attendance",
  "people-left": "people",
  "left-without-date": "people",
  "roles-assumed": "people",
  "own-sheet-unmarked": "workbook",
  "legend-doubtful": "workbook",
  "marks-turned": "workbook",
  "memory-unreadable": "workbook",
  "two-rosters": "workbook",
  "sheet-without-names": "workbook",
  "sheet-unclear": "workbook",
  "sheet-unread": "workbook",
  "column-doubtful": "workbook",
  "roster-not-writable": "workbook",
  "sheet-not-writable": "workbook",
  "ratings-not-moved": "workbook",
  "circular-two-pages": "workbook",
  "circular-edited": "workbook",
  "circular-issued-already": "workbook",
  "nobody-to-criticise": "workbook",
  "no-study-day": "workbook",
  "circular-to-enter": "workbook",
  "circular-gaps": "workbook",
  "circular-not-issuable": "workbook",
  "more-to-commend": "people",
  "setting-unknown": "settings",
  "setting-unreadable": "settings",
  "setting-date-unreadable": "settings",
  "setting-twice": "settings",
  "settings-contradict": "settings",
  "person-unknown": "people",
  "person-ambiguous": "people",
  "person-twice": "people",
  "number-twice": "people",
  "number-damaged": "people",
  "department-missing": "people",
  "category-unclear": "people",
  "service-date-unreadable": "people",
  "service-dates-reversed": "people",
  "row-without-name": "people",
  "row-with-several": "people",
  "hidden-read": "workbook",
  "mark-unknown": "attendance",
  "marks-pictures": "attendance",
  "formula-without-result": "workbook",
  "absence-undecided": "attendance",
  "attendance-blank": "attendance",
  "attendance-conflict": "attendance",
  "attendance-twice": "attendance",
  "mark-not-called": "attendance",
  "session-date-unreadable": "attendance",
  "session-not-signed-in": "attendance",
  "column-no-session": "workbook",
  "work-attendance-ignored": "workbook",
  "late-or-early": "attendance",
  "unexcused-absence": "attendance",
  "date-unreadable": "records",
  "day-unknown": "records",
  "month-unreadable": "records",
  "kind-unreadable": "records",
  "number-unreadable": "records",
  "grade-unreadable": "records",
  "area-unreadable": "records",
  "level-unreadable": "records",
  "audience-unreadable": "records",
  "record-twice": "records",
  "record-equal": "records",
  "sources-differ": "records",
  "nothing-recorded": "workbook",
  "notes-identical": "records",
  "notes-at-once": "records",
  "inspector-away": "records",
  "rule-short": "duty",
  "office-short": "duty",
  "no-self-study-slot": "duty",
  "checked-by-self": "duty",
  "checked-by-other": "duty",
  "grade-open": "grade",
  "rated-poor": "grade",
  "criticism-withdrawn": "grade",
  "corrected-after-issue": "grade",
  "inspector-differs": "grade",
  "inspections-differ": "grade",
  "override-applied": "grade",
  "override-basis-changed": "grade",
  "override-without-reason": "grade",
  "override-unreadable": "grade",
  "overrides-differ": "grade",
  "block-key-differs": "workbook",
};

/** Where and to whom a finding belongs; everything left out is null. */
export interface FindingContext {
  readonly cell?: CellRef | null;
  readonly person?: PersonIndex | null;
  readonly department?: string | null;
  readonly period?: Period | null;
  readonly clause?: ClauseId | null;
}

/** Builds a finding; `context` says where it stands and whom it concerns. */
export function finding<Code extends FindingCode>(
  code: Code,
  facts: FindingFacts[Code],
  context: FindingContext = {},
): Finding {
  const { cell = null, person = null, department = null, period = null, clause = null } = context;
  // TypeScript cannot follow that code and facts come from the same Code once they stand in one object.
  return { code, facts, cell, person, department, period, clause } as Finding;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * What somebody looks at first: grades that are still open, then the most severe, then in roster order; findings about
 * nobody in particular come before people.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const isOpen = ({ code }: Finding): number => (code === "grade-open" ? 0 : 1);
  const ofPerson = ({ person }: Finding): number => person ?? -1;
  return [...findings].sort(
    (one, other) =>
      isOpen(one) - isOpen(other) ||
      RANK[SEVERITY[one.code]] - RANK[SEVERITY[other.code]] ||
      ofPerson(one) - ofPerson(other),
  );
}
