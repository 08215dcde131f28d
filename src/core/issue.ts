/**
 * Issuing a circular: it is entered in the register of circulars with the user's number, and a month's circular freezes
 * the month's rows of the rating register. Rulebook section 5. Pure: whoever issues applies the edits.
 */
import type { Day } from "./domain/calendar";
import type { SheetEdit } from "./domain/edits";
import { finding, type Finding } from "./domain/findings";
import { isMonth, isSamePeriod, ofMonth, type DocumentPeriod } from "./domain/period";
import type { CircularDocument, WorkbookSnapshot } from "./domain/snapshot";
import type { Language } from "./domain/language";
import { writeRequestOf, type Review } from "./review";
import { bookLanguage } from "./sheets/book-language";
import { registerState } from "./sheets/register-states";
import { REGISTER_STATES } from "./sheets/written";
import { isIssued } from "./writing/circular/issued";
import { isRegistered, registerIssued, titleOf } from "./writing/issued-circulars";
import { ownSheetOf } from "./writing/own-sheet";
import { writeRegister } from "./writing/register";
import { standingRegister } from "./writing/write-month";

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
  readonly edits: readonly SheetEdit[];
  /** Why it cannot be issued, or what is left for the office to do. */
  readonly findings: readonly Finding[];
}

/** @param snapshot the one the review rests on */
export function issueCircular(snapshot: WorkbookSnapshot, review: Review, request: IssueRequest): Issue {
  const { document, period, day, number } = request;
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
  return {
    edits: [registered.edit, frozen?.edit ?? null].filter((edit) => edit !== null),
    findings: registered.finding === null ? [] : [registered.finding],
  };
}

function cannot(why: "missing" | "unwritten", sheet: string): Issue {
  return { edits: [], findings: [finding("circular-not-issuable", { why, sheet })] };
}

function isOwn({ owned }: WorkbookSnapshot, sheet: string): boolean {
  return owned.some(({ kind, area }) => kind === "circulars" && area.sheet === sheet);
}
