/** Documents made from a review on request. Pure: whoever wants them applies the edits. */
import { lastDay, monthOf, type Day } from "./domain/calendar";
import type { ReviewEdit } from "./domain/edits";
import { finding, type Finding } from "./domain/findings";
import { readable } from "./domain/memory";
import type { PersonIndex } from "./domain/people";
import { ofMonth } from "./domain/period";
import { SESSION_KINDS, type OfficeRecords } from "./domain/records";
import type { WorkbookSnapshot, YearEndDocument } from "./domain/snapshot";
import type { Language } from "./domain/language";
import { nextSession } from "./plan/office/next-session";
import { OPEN_POINTS } from "./plan/open-points";
import { KNOWN_SETTINGS } from "./plan/parameter-list";
import { dayOfStudy, officeLists, rateWholeYear } from "./plan/rate-office";
import { writeRequestOf, type Review } from "./review";
import { circularSettings } from "./settings/circular-settings";
import { bookLanguage } from "./sheets/book-language";
import { documentSheetName } from "./sheets/written";
import type { AidRequest } from "./writing/aids/request";
import { aidDocument } from "./writing/aids/write-aids";
import { criticismCircular } from "./writing/circular/criticism";
import { circularFacts } from "./writing/circular/facts";
import { isIssued } from "./writing/circular/issued";
import { circularSheet } from "./writing/circular/sheet";
import { studyCircular } from "./writing/circular/study";
import { draftCircular } from "./writing/circular/write-circular";
import { memoryEdits, rememberDrafts } from "./writing/drafts";
import { frozenFinals } from "./writing/filed-finals";
import { isRegistered } from "./writing/issued-circulars";
import { ownSheetOf } from "./writing/own-sheet";
import { writeDocuments, type DraftDocument, type WrittenDocument } from "./writing/write-documents";
import { standingRegister } from "./writing/write-month";
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

interface Drafted {
  readonly drafts: readonly DraftDocument[];
  readonly findings: readonly Finding[];
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
      return monthsCircular(write);
    case "criticism":
      return criticism(write);
    case "study":
      return study(review, write, request.day);
    case "closing": {
      const named = criticism(write);
      // That nobody is to be criticised is nothing to tell of a whole set.
      const months = [...standingCircular(write), ...named.drafts];
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

function monthsCircular(write: WriteRequest): Drafted {
  const { snapshot, month } = write;
  const register = standingRegister(write);
  const { document } = draftCircular(write, register);
  if (!isIssued(register, month)) return { drafts: [document], findings: [] };
  const sheet = ownSheetOf(snapshot, "circular", ofMonth(month))?.name ?? document.name;
  return { drafts: [], findings: [finding("circular-issued-already", { sheet }, { period: ofMonth(month) })] };
}

/** The month's circular, unless it was issued or a person has edited it: a closing set replaces neither. */
function standingCircular(write: WriteRequest): readonly DraftDocument[] {
  const { drafts } = monthsCircular(write);
  return writeDocuments(write.snapshot, drafts).made.some(({ isEdited }) => isEdited) ? [] : drafts;
}

function criticism(write: WriteRequest): Drafted {
  const { month, language } = write;
  const facts = circularFacts(write, standingRegister(write));
  const period = ofMonth(month);
  if (facts.named.length === 0) return { drafts: [], findings: [finding("nobody-to-criticise", {}, { period })] };
  const { content } = circularSheet(criticismCircular(write, facts), language);
  const name = documentSheetName("criticism", period, language);
  return unlessIssued(write.snapshot, { owned: "criticism", period, name, content });
}

/** What was issued stays as it is. */
function unlessIssued(
  snapshot: WorkbookSnapshot,
  draft: DraftDocument & { readonly owned: "study" | "criticism" },
): Drafted {
  const { owned, period } = draft;
  const sheet = ownSheetOf(snapshot, owned, period);
  return sheet !== null && isRegistered(snapshot, owned, period, sheet)
    ? { drafts: [], findings: [finding("circular-issued-already", { sheet: sheet.name })] }
    : { drafts: [draft], findings: [] };
}

/** Days of a month with a session people signed in to, the earliest first. */
export function studyDays({ records, month, asOf }: Pick<Review, "records" | "month" | "asOf">): Day[] {
  return [...new Set(signedDays(records).filter((day) => monthOf(day) === month && day <= asOf))].sort(
    (one, other) => one - other,
  );
}

function signedDays({ sessions }: OfficeRecords): Day[] {
  return sessions.flatMap(({ when, kind, hasAttendance }) =>
    hasAttendance && when.first === when.last && SESSION_KINDS.includes(kind) ? [when.first] : [],
  );
}

function study(review: Review, { snapshot, language }: WriteRequest, wanted: Day | null): Drafted {
  const { records, parameters, month, asOf, figures } = review;
  const days = studyDays(review);
  const day = wanted ?? days.at(-1);
  if (day === undefined || !days.includes(day)) {
    return { drafts: [], findings: [finding("no-study-day", { day: wanted }, { period: ofMonth(month) })] };
  }
  const settings = circularSettings(parameters, asOf);
  const found = dayOfStudy(records, parameters, month, asOf, day);
  const { content } = circularSheet(studyCircular({ records, study: found, figures, settings, language }), language);
  const period = { kind: "day", day } as const;
  const name = documentSheetName("study", period, language);
  return unlessIssued(snapshot, { owned: "study", period, name, content });
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
