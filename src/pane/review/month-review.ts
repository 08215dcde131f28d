/**
 * What the pane keeps of a review. The review itself stays in the worker: its records and verdicts are too large to
 * be copied to the pane's thread, and one person's explanation is asked for when somebody wants to see it.
 */
import type { CellRef } from "../../core/domain/address";
import type { Day, Month } from "../../core/domain/calendar";
import type { ReviewEdit } from "../../core/domain/edits";
import type { Finding } from "../../core/domain/findings";
import type { Person, PersonIndex } from "../../core/domain/people";
import type { Decision, Given, NothingRecordedQuestion, Question, RatingPlaceChoice } from "../../core/domain/question";
import type { Aspect, OpenRange, Overall, PersonRating } from "../../core/domain/rating";
import type { Grade, Session } from "../../core/domain/records";
import type { Remainders } from "../../core/domain/remainder";
import type { DecidedSetting, KnownSetting } from "../../core/domain/settings";
import type { SheetOffer } from "../../core/offer-sheets";
import type { OpenPoint } from "../../core/plan/open-points";
import type { OfficeLists, OfficeVerdicts } from "../../core/plan/rate-office";
import type { Refusal } from "../../core/domain/refusal";
import type { FinalChange } from "../../core/writing/write-request";
import type { SheetUnderstanding } from "../../core/domain/understanding";

/** One person as lists show them. */
export interface PersonLine {
  readonly person: PersonIndex;
  readonly name: string;
  readonly number: string | null;
  readonly department: string | null;
  /** The name cell of the roster row. */
  readonly cell: CellRef;
  readonly aspects: Readonly<Record<Aspect, Grade | "not-assessed">>;
  readonly overall: Overall;
  /** What else the overall may turn out to be; null: it is certain. */
  readonly open: Pick<OpenRange, "worst" | "best"> | null;
  readonly inspector: Grade | null;
  readonly override: Grade | null;
  readonly final: Overall;
  /** How the final in the workbook changes; null: it stays as it is. */
  readonly change: Omit<FinalChange, "person"> | null;
}

/** What was understood of the workbook, what is asked about it, and what the office has said. */
export interface SetupCase {
  readonly sheets: readonly SheetUnderstanding[];
  /** Those on which most depends first; what nobody recorded is asked about in the warnings. */
  readonly questions: readonly Exclude<Question, NothingRecordedQuestion>[];
  readonly decisions: readonly Exclude<Decision, { readonly kind: "rating-place" | "nothing-recorded" }>[];
}

export interface MonthReview {
  readonly month: Month;
  readonly asOf: Day;
  readonly setup: SetupCase;
  /** False: the people of the attendance serve as a roster. */
  readonly hasRoster: boolean;
  /** Where the office wants its ratings; without its word beside the roster. */
  readonly ratingPlace: RatingPlaceChoice;
  /** Days of the month with a session people signed in to. */
  readonly studyDays: readonly Day[];
  /** In roster order. */
  readonly people: readonly PersonLine[];
  readonly finals: Readonly<Record<Overall, number>>;
  readonly findings: readonly Finding[];
  /** Kinds of which nothing is recorded: was there none? */
  readonly unrecorded: readonly NothingRecordedQuestion[];
  /** What is previewed and, once confirmed, applied: the same objects. */
  readonly edits: readonly ReviewEdit[];
  /** Sheets of the add-in's as they are or will be called. */
  readonly ownSheets: { readonly circular?: string; readonly warnings?: string };
  /** How many cells each edit changes, in the order of `edits`. */
  readonly changedCells: readonly number[];
}

export interface ReviewWish {
  readonly month: Month;
  /** False: the month was only proposed, and the last one with records may take its place. */
  readonly isMonthChosen: boolean;
  readonly today: Day;
  /** What was decided since the workbook was last written. */
  readonly answers: readonly Given[];
}

/** `setup`: what was understood all the same; null where the sheets were not looked at. */
export type MonthReviewOutcome =
  | { readonly kind: "reviewed"; readonly review: MonthReview }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly setup: SetupCase | null };

/** What is known of the office as a whole. */
export interface OfficeCase {
  readonly rules: OfficeVerdicts;
  readonly lists: OfficeLists;
}

/** The plan's settings as they hold. */
export interface SettingsCase {
  /** Everything there is to decide. */
  readonly known: readonly KnownSetting[];
  /** What the office has decided; the defaults hold for the rest. */
  readonly decided: readonly DecidedSetting[];
  readonly openPoints: readonly OpenPoint[];
  /** The settings sheet: the one that stands there, or one to be added. */
  readonly sheet: SheetOffer;
}

/** Everything that is known of one person's ratings. */
export interface PersonCase {
  readonly person: Person;
  readonly month: RatingCase;
  /** The plan year up to the month. */
  readonly year: RatingCase;
}

/** A rating and what its explanation names. */
export interface RatingCase {
  readonly rating: PersonRating;
  /** The sessions from which the person was absent without excuse. */
  readonly missed: readonly Session[];
  /** What is left to do, and what it could still change. */
  readonly left: Remainders;
}
