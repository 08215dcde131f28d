/** What the writing stage is given and what it answers. */
import type { Day, Month } from "../domain/calendar";
import type { CircularSettings } from "../domain/circular-settings";
import type { OwnEdit } from "../domain/edits";
import type { OfficeFigures } from "../domain/figures";
import type { Finding } from "../domain/findings";
import type { PersonIndex } from "../domain/people";
import type { Language } from "../domain/language";
import type { RatingPlaceChoice } from "../domain/question";
import type { PeriodRatings } from "../domain/rating";
import type { OfficeRecords } from "../domain/records";
import type { WorkbookSnapshot } from "../domain/snapshot";
import type { Filed } from "../sheets/filed";
import type { SheetUnderstanding } from "../domain/understanding";

export interface WriteRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly SheetUnderstanding[];
  readonly records: OfficeRecords;
  /** What the add-in's own sheets hold. */
  readonly filed: Filed;
  readonly month: Month;
  /** The last day whose records were read. */
  readonly asOf: Day;
  /** Language of what is written. */
  readonly language: Language;
  readonly ratings: PeriodRatings;
  /** The plan year up to the month. */
  readonly year: PeriodRatings;
  /** First and last month of the plan year. */
  readonly yearMonths: readonly [first: Month, last: Month];
  readonly figures: OfficeFigures;
  readonly circular: CircularSettings;
  /** Where the office wants its ratings; null: it has not said. */
  readonly ratingPlace: RatingPlaceChoice | null;
  /** Findings of reading and rating; they fill the warnings sheet. */
  readonly findings: readonly Finding[];
}

/** A final grade that changes, in the words that stand there and will stand there. */
export interface FinalChange {
  readonly person: PersonIndex;
  /** null: the workbook has no final of this person for this month yet. */
  readonly before: string | null;
  readonly after: string;
}

export interface Written {
  /** Only edits that change a cell. */
  readonly edits: readonly OwnEdit[];
  /** What could not be written, and where it went instead. */
  readonly findings: readonly Finding[];
  /** Whose final grade the edits change, in roster order. */
  readonly finalChanges: readonly FinalChange[];
}

/** An edit with the finding that explains it; null: nothing to write, or nothing to say. */
export interface Outcome<OneEdit extends OwnEdit = OwnEdit> {
  readonly edit: OneEdit | null;
  readonly finding: Finding | null;
}
