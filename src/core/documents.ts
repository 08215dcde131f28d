/** The documents of the year's end, made from a review. Pure: whoever wants them applies the edits. */
import type { OwnEdit } from "./domain/edits";
import type { Finding } from "./domain/findings";
import type { PersonIndex } from "./domain/people";
import type { DocumentKind, WorkbookSnapshot } from "./domain/snapshot";
import type { Language } from "./domain/language";
import { OPEN_POINTS } from "./plan/open-points";
import { valueAt } from "./plan/parameters";
import { KNOWN_SETTINGS } from "./plan/parameter-list";
import { officeLists, rateWholeYear } from "./plan/rate-office";
import type { Review } from "./review";
import { bookLanguage } from "./sheets/book-language";
import { writeYearEnd } from "./writing/year-end/write-year-end";

export interface DocumentsRequest {
  readonly kinds: readonly DocumentKind[];
  /** Whose forms are wanted; null: everybody's. */
  readonly people: readonly PersonIndex[] | null;
  /** Language of what is written; null: the book's own. */
  readonly language: Language | null;
}

export interface Documents {
  /** Only edits that change a cell. */
  readonly edits: readonly OwnEdit[];
  /** What could not be written. */
  readonly findings: readonly Finding[];
}

/** @param snapshot the one the review rests on */
export function makeDocuments(snapshot: WorkbookSnapshot, review: Review, request: DocumentsRequest): Documents {
  const { records, filed, sheets, parameters, month, asOf, year, yearMonths, settings } = review;
  return writeYearEnd(
    {
      snapshot,
      language: request.language ?? bookLanguage(filed, sheets),
      officeName: valueAt(parameters, "office.name", asOf),
      records,
      filed,
      year,
      yearMonths,
      end: asOf,
      months: rateWholeYear(records, parameters, month, asOf).months,
      eligibility: officeLists(records, parameters, month, asOf).eligibility,
      settings: KNOWN_SETTINGS,
      decided: settings,
      openPoints: OPEN_POINTS,
      people: request.people,
    },
    request.kinds,
  );
}
