/** What the writing stage is given and what it answers. */
import type { Day, Month } from "../domain/calendar";
import type { Edit } from "../domain/edits";
import type { Finding } from "../domain/findings";
import type { Language } from "../domain/language";
import type { MonthRatings } from "../domain/rating";
import type { OfficeRecords } from "../domain/records";
import type { WorkbookSnapshot } from "../domain/snapshot";
import type { SheetUnderstanding } from "../domain/understanding";

export interface WriteRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly SheetUnderstanding[];
  readonly records: OfficeRecords;
  readonly month: Month;
  /** The last day whose records were read. */
  readonly asOf: Day;
  /** Language of what is written. */
  readonly language: Language;
  readonly ratings: MonthRatings;
  /** Findings of reading and rating; they fill the warnings sheet. */
  readonly findings: readonly Finding[];
}

export interface Written {
  /** Only edits that change a cell. */
  readonly edits: readonly Edit[];
  /** What could not be written, and where it went instead. */
  readonly findings: readonly Finding[];
}

/** An edit with the finding that explains it; null: nothing to write, or nothing to say. */
export interface Outcome<OneEdit extends Edit = Edit> {
  readonly edit: OneEdit | null;
  readonly finding: Finding | null;
}
