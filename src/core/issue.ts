/**
 * Issuing a circular: number and day take the place of the draft's gaps, it is entered in the register of circulars with the user's number, and a month's circular freezes
 * the month's rows of the rating register. Rulebook section 5. Pure: whoever issues applies the edits.
 */
import { circularDraft } from "./circulars";
import { monthOf, yearOfMonth, type Day } from "./domain/calendar";
import type { ReviewEdit, SheetEdit } from "./domain/edits";
import { finding, type Finding } from "./domain/findings";
import { LANGUAGES, type Language } from "./domain/language";
import { readable } from "./domain/memory";
import { isMonth, isSamePeriod, ofMonth, type DocumentPeriod } from "./domain/period";
import type { CircularDocument, SheetSnapshot, WorkbookSnapshot } from "./domain/snapshot";
import { circularWords } from "./messages";
import { writeRequestOf, type Review } from "./review";
import { bookLanguage } from "./sheets/book-language";
import { registerState } from "./sheets/register-states";
import { REGISTER_STATES } from "./sheets/written";
import { numberOf } from "./writing/circular/frame";
import { isIssued } from "./writing/circular/issued";
import { memoryEdits, rememberDrafts } from "./writing/drafts";
import { isRegistered, registerIssued, titleOf } from "./writing/issued-circulars";
import { ownSheetOf } from "./writing/own-sheet";
import { writeRegister } from "./writing/register";
import { writeDocuments } from "./writing/write-documents";
import { standingRegister } from "./writing/write-month";
import type { WriteRequest } from "./writing/write-request";

export interface IssueRequest {
  readonly document: CircularDocument;
  readonly period: DocumentPeriod;
  /** The day of issue. */
  readonly day: Day;
  /** The document number, as the office gives it; "" for none. */
  readonly number: string;
  /** Language of what is written; null: the book's own. */
  readonly language: Language | null;
}

export interface Issue {
  readonly edits: readonly ReviewEdit[];
  /** Why it cannot be issued, or what is left for the office to do. */
  readonly findings: readonly Finding[];
}

/** @param snapshot the one the review rests on */
export function issueCircular(snapshot: WorkbookSnapshot, review: Review, request: IssueRequest): Issue {
  const { document, period, day } = request;
  const language = request.language ?? bookLanguage(review.filed, review.sheets);
  const write = writeRequestOf(snapshot, review, language);
  const sheet = ownSheetOf(snapshot, document, period);
  // A month's circular freezes the month that was reviewed, and no other.
  const isOfReview = document !== "circular" || isSamePeriod(period, ofMonth(review.month));
  if (sheet === null || !isOfReview) return cannot("missing", document);
  const register = standingRegister(write);
  if (
    isRegistered(snapshot, document, period, sheet) ||
    (document === "circular" && isIssued(register, review.month))
  ) {
    return { edits: [], findings: [finding("circular-issued-already", { sheet: sheet.name })] };
  }
  if (document === "circular") {
    // Frozen rows must be those the circular rests on; warnings may still change.
    const isUnwritten = review.edits.some((edit) => edit.kind !== "memory" && edit.owned !== "warnings");
    if (isUnwritten) return cannot("unwritten", sheet.name);
  }
  const title = titleOf(sheet);
  const number = registeredNumber(write, request);
  // A register the office keeps itself is not ours to write in: it is told what to enter.
  const ofOffice = review.sheets.find(({ kind, sheet: name }) => kind === "circulars" && !isOwn(snapshot, name));
  const registered =
    ofOffice === undefined
      ? registerIssued(snapshot, { document, period, day, number, title }, language)
      : { edit: null, finding: finding("circular-to-enter", { sheet: ofOffice.sheet, title, number }) };
  const isRefused = ofOffice === undefined && registered.edit === null;
  const frozen =
    document !== "circular" || isRefused
      ? null
      : writeRegister(
          write,
          register.map((row) =>
            isMonth(row.period, review.month) && registerState(row.cells.state) !== "correction"
              ? { ...row, cells: { ...row.cells, state: REGISTER_STATES.issued[language] } }
              : row,
          ),
        );
  // Half an issue would be told as a whole one.
  const refused = frozen?.finding ?? (isRefused ? registered.finding : null);
  if (refused !== null) return { edits: [], findings: [refused] };
  const filled = filledDraft(review, write, request);
  const sheets = [registered.edit, frozen?.edit ?? null, filled].filter((edit) => edit !== null);
  const remembered = rememberDrafts(readable(snapshot.memory), sheets);
  return {
    edits: [...sheets, ...memoryEdits(snapshot, remembered)],
    findings: [
      ...(registered.finding === null ? [] : [registered.finding]),
      ...(filled === null && hasGaps(sheet, write) ? [finding("circular-gaps", { sheet: sheet.name })] : []),
    ],
  };
}

/** The number as the circular bears it; "" where the office gives none. */
function registeredNumber({ circular, language }: WriteRequest, { number, day }: IssueRequest): string {
  return number === "" ? "" : numberOf(circular, number, yearOfMonth(monthOf(day)), circularWords(language));
}

/** The draft with number and day instead of gaps; null where the sheet is no longer just the draft: it stays as it is. */
function filledDraft(
  review: Review,
  write: WriteRequest,
  { document, period, number, day }: IssueRequest,
): SheetEdit | null {
  const studied = period.kind === "day" ? period.day : null;
  const drafted = (issued: WriteRequest["circular"]["issued"]): SheetEdit | null => {
    const circular = { ...write.circular, issued };
    const { drafts } = circularDraft(review, { ...write, circular }, document, studied);
    return writeDocuments(write.snapshot, drafts).made[0]?.edit ?? null;
  };
  return drafted(null) === null ? drafted({ number, day }) : null;
}

/** A gap for the day or the number is left, in either language. */
function hasGaps({ values }: SheetSnapshot, { circular, month }: WriteRequest): boolean {
  const gaps = LANGUAGES.flatMap((language) => {
    const words = circularWords(language);
    return [words.date(null), numberOf(circular, "", yearOfMonth(month), words)].filter((gap) => gap !== "");
  });
  return values.some((row) => row.some((cell) => typeof cell === "string" && gaps.some((gap) => cell.includes(gap))));
}

function cannot(why: "missing" | "unwritten", sheet: string): Issue {
  return { edits: [], findings: [finding("circular-not-issuable", { why, sheet })] };
}

function isOwn({ owned }: WorkbookSnapshot, sheet: string): boolean {
  return owned.some(({ kind, area }) => kind === "circulars" && area.sheet === sheet);
}
