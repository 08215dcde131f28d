/** Documents made from a review on request. Pure: whoever wants them applies the edits. */
import type { SheetEdit } from "./domain/edits";
import type { PersonIndex } from "./domain/people";
import type { DocumentKind, WorkbookSnapshot } from "./domain/snapshot";
import type { Language } from "./domain/language";
import { OPEN_POINTS } from "./plan/open-points";
import { valueAt } from "./plan/parameters";
import { KNOWN_SETTINGS } from "./plan/parameter-list";
import { officeLists, rateWholeYear } from "./plan/rate-office";
import type { Review } from "./review";
import { bookLanguage } from "./sheets/book-language";
import type { WrittenDocuments } from "./writing/write-documents";
import { writeYearEnd } from "./writing/year-end/write-year-end";

/** What a user may ask for, by the name the command line and the pane give it; the closing set is made in one run. */
export const DOCUMENT_NAMES = ["closing", "year-end", "forms", "eligibility", "annex"] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** The sheets a name stands for. */
const SHEETS: Readonly<Record<DocumentName, readonly DocumentKind[]>> = {
  closing: ["summary", "forms", "eligibility", "annex"],
  "year-end": ["summary"],
  forms: ["forms"],
  eligibility: ["eligibility"],
  annex: ["annex"],
};

/** Documents of which a part of the people may be wanted. */
export const BY_PERSON: readonly DocumentName[] = ["closing", "forms"];

export interface DocumentsRequest {
  readonly document: DocumentName;
  /** Who is wanted, where the document has something for each person; null: everybody. */
  readonly people: readonly PersonIndex[] | null;
  /** Language of what is written; null: the book's own. */
  readonly language: Language | null;
}

/** The edits of documents, none where all stand as they are. */
export function documentEdits({ made }: WrittenDocuments): SheetEdit[] {
  return made.flatMap(({ edit }) => edit ?? []);
}

/** @param snapshot the one the review rests on */
export function makeDocuments(snapshot: WorkbookSnapshot, review: Review, request: DocumentsRequest): WrittenDocuments {
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
    SHEETS[request.document],
  );
}
