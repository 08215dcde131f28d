/** Documents made from a review on request. Pure: whoever wants them applies the edits. */
import { circularDraft, type Drafted } from "./circulars";
import { lastDay, type Day } from "./domain/calendar";
import type { ReviewEdit } from "./domain/edits";
import type { Finding } from "./domain/findings";
import { readable } from "./domain/memory";
import type { PersonIndex } from "./domain/people";
import type { WorkbookSnapshot, YearEndDocument } from "./domain/snapshot";
import type { Language } from "./domain/language";
import { nextSession } from "./plan/office/next-session";
import { OPEN_POINTS } from "./plan/open-points";
import { KNOWN_SETTINGS } from "./plan/parameter-list";
import { officeLists, rateWholeYear } from "./plan/rate-office";
import { writeRequestOf, type Review } from "./review";
import { bookLanguage } from "./sheets/book-language";
import type { AidRequest } from "./writing/aids/request";
import { aidDocument } from "./writing/aids/write-aids";
import { memoryEdits, rememberDrafts } from "./writing/drafts";
import { frozenFinals } from "./writing/filed-finals";
import { writeDocuments, type DraftDocument, type WrittenDocument } from "./writing/write-documents";
import type { WriteRequest } from "./writing/write-request";
import { yearEndDocuments } from "./writing/year-end/write-year-end";

/** What a user may ask for, by the name the command line and the pane give it. */
export const DOCUMENT_NAMES = [
  "closing",
  "circular",
  "study",
  "criticism",
  "year-closing",
  "year-end",
  "forms",
  "eligibility",
  "annex",
  "sign-in",
  "check-register",
  "rota",
  "slips",
  "facts",
] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** The year's papers a name stands for. */
const YEAR_END: Readonly<Partial<Record<DocumentName, readonly YearEndDocument[]>>> = {
  "year-closing": ["summary", "statistics", "forms", "eligibility", "annex"],
  "year-end": ["summary", "statistics"],
  forms: ["forms"],
  eligibility: ["eligibility"],
  annex: ["annex"],
};

/** Documents of which a part of the people may be wanted. */
export const BY_PERSON: readonly DocumentName[] = ["year-closing", "forms", "slips", "facts"];

/** What is wanted of a document. */
export interface DocumentWish {
  readonly document: DocumentName;
  /** Who is wanted, where the document has something for each person; null: everybody. */
  readonly people: readonly PersonIndex[] | null;
  /** The day of study a study circular is about; null: the last one of the month. */
  readonly day: Day | null;
}

export interface DocumentsRequest extends DocumentWish {
  /** Language of what is written; null: the book's own. */
  readonly language: Language | null;
}

export interface Documents {
  readonly made: readonly WrittenDocument[];
  /** What could not be written, or why there is nothing to write. */
  readonly findings: readonly Finding[];
  /** Everything to apply in one run; only what changes something. */
  readonly edits: readonly ReviewEdit[];
}

/** @param snapshot the one the review rests on */
export function makeDocuments(snapshot: WorkbookSnapshot, review: Review, request: DocumentsRequest): Documents {
  const write = writeRequestOf(snapshot, review, request.language ?? bookLanguage(review.filed, review.sheets));
  const { drafts, findings } = draftsOf(review, write, request);
  const written = writeDocuments(snapshot, drafts);
  const edits = written.made.flatMap(({ edit }) => edit ?? []);
  // The closing set files the month in the same run; its circular is the review's, or the one made here.
  const others = request.document === "closing" ? review.edits : [];
  const cells = others.filter(
    (edit) => edit.kind !== "memory" && !(edit.kind === "sheet" && edits.some(({ sheet }) => sheet === edit.sheet)),
  );
  const remembered = others.find((edit) => edit.kind === "memory")?.after ?? readable(snapshot.memory);
  return {
    made: written.made,
    findings: [...findings, ...written.findings],
    edits: [...cells, ...edits, ...memoryEdits(snapshot, rememberDrafts(remembered, edits))],
  };
}

function draftsOf(review: Review, write: WriteRequest, request: DocumentsRequest): Drafted {
  const { document } = request;
  switch (document) {
    case "circular":
    case "criticism":
    case "study":
      return circularDraft(review, write, document, request.day);
    case "closing": {
      const named = circularDraft(review, write, "criticism", null);
      // That nobody is to be criticised is nothing to tell of a whole set.
      const months = [...standingCircular(review, write), ...named.drafts];
      const isYearsEnd = write.month === write.yearMonths[1];
      const years = isYearsEnd ? yearEnd(review, write, request, "year-closing", true) : [];
      return { drafts: [...months, ...years], findings: [] };
    }
    case "sign-in":
    case "check-register":
    case "rota":
    case "slips":
    case "facts":
      return { drafts: [aidDocument(aidRequest(review, write, request), document)], findings: [] };
    default:
      return { drafts: yearEnd(review, write, request, document, false), findings: [] };
  }
}

/** The month's circular, unless it was issued or a person has edited it: a closing set replaces neither. */
function standingCircular(review: Review, write: WriteRequest): readonly DraftDocument[] {
  const { drafts } = circularDraft(review, write, "circular", null);
  return writeDocuments(write.snapshot, drafts).made.some(({ isEdited }) => isEdited) ? [] : drafts;
}

function aidRequest(
  { records, parameters, month, asOf, ratings, year, yearMonths }: Review,
  { language }: WriteRequest,
  { people }: DocumentsRequest,
): AidRequest {
  const { matrix, rota } = officeLists(records, parameters, month, asOf);
  const upTo = asOf < lastDay(yearMonths[1]) ? asOf : null;
  return { language, records, month, ratings, year, upTo, matrix, rota, next: nextSession(records, asOf), people };
}

function yearEnd(
  { records, parameters, month, asOf, settings }: Review,
  { snapshot, language, filed, year, yearMonths, circular }: WriteRequest,
  { people }: DocumentsRequest,
  document: DocumentName,
  isFiling: boolean,
): DraftDocument[] {
  return yearEndDocuments(
    {
      snapshot,
      language,
      officeName: circular.officeName,
      records,
      filed,
      filing: isFiling ? month : null,
      year,
      yearMonths,
      end: asOf,
      months: rateWholeYear(records, parameters, month, asOf).months,
      eligibility: officeLists(records, parameters, month, asOf, frozenFinals(filed)).eligibility,
      settings: KNOWN_SETTINGS,
      decided: settings,
      openPoints: OPEN_POINTS,
      people,
    },
    YEAR_END[document] ?? [],
  );
}
