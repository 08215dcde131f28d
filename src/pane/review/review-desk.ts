/** The worker's work without the worker: collects a snapshot, reviews it, answers questions about the last review. */
import { monthOf, type Month } from "../../core/domain/calendar";
import type { PersonRating } from "../../core/domain/rating";
import type { Remainders } from "../../core/domain/remainder";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/domain/snapshot";
import { makeDocuments } from "../../core/documents";
import { issueCircular } from "../../core/issue";
import { offerSheet } from "../../core/offer-sheets";
import { OPEN_POINTS } from "../../core/plan/open-points";
import { KNOWN_SETTINGS } from "../../core/plan/parameter-list";
import { officeLists, outlook, type Outlook } from "../../core/plan/rate-office";
import { recordedMonths } from "../../core/reading/refusals";
import { reviewWorkbook, type Review, type ReviewOutcome } from "../../core/review";
import { bookLanguage } from "../../core/sheets/book-language";
import { triedSetting, whatIf } from "../../core/what-if";
import { frozenFinals } from "../../core/writing/filed-finals";
import type { Found, FromWorker, ToWorker } from "./messages";
import type { MonthReviewOutcome, OfficeCase, PersonCase, RatingCase, ReviewWish, SettingsCase } from "./month-review";
import { toMonthReview, toSetup } from "./to-month-review";

export interface ReviewDesk {
  /** Takes a message; null where none is to be answered. */
  receive(message: ToWorker): FromWorker | null;
}

interface Collected {
  readonly snapshot: WorkbookSnapshot;
  /** Rows of each sheet as far as they have come. */
  readonly rows: (readonly CellValue[])[][];
}

/** The last review, and what questions about it need. */
interface Reviewed {
  readonly review: Review;
  /** The workbook it rests on, without the cells of the office's own sheets. */
  readonly workbook: WorkbookSnapshot;
  /** Made when the first person is looked at, and kept for the others. */
  ahead: Outlook | null;
}

export function createReviewDesk(): ReviewDesk {
  let collected: Collected | null = null;
  let reviewed: Reviewed | null = null;

  function answer(message: Extract<ToWorker, { readonly job: number }>): FromWorker {
    if (message.kind !== "review") {
      const found = reviewed === null ? null : findOut(message, reviewed);
      return { kind: message.kind, job: message.job, found } as FromWorker;
    }
    if (collected === null) throw new Error("asked for a review before the snapshot came");
    const { rows, snapshot } = collected;
    const sheets = snapshot.sheets.map((sheet, index): SheetSnapshot => ({ ...sheet, values: rows[index] ?? [] }));
    // The collected rows belong to the review from here on.
    collected = null;
    const workbook = { ...snapshot, sheets };
    const outcome = reviewWish(workbook, message.wish);
    reviewed =
      outcome.kind === "reviewed" ? { review: outcome.review, workbook: withOwnCells(workbook), ahead: null } : null;
    const shown: MonthReviewOutcome =
      outcome.kind === "reviewed"
        ? { kind: "reviewed", review: toMonthReview(outcome.review) }
        : {
            kind: "refused",
            refusal: outcome.refusal,
            setup: outcome.understood === null ? null : toSetup(outcome.understood),
          };
    return { kind: "review", job: message.job, outcome: shown };
  }

  return {
    receive(message) {
      switch (message.kind) {
        case "snapshot":
          collected = { snapshot: message.snapshot, rows: message.snapshot.sheets.map(() => []) };
          return null;
        case "rows":
          for (const row of message.rows) collected?.rows[message.sheet]?.push(row);
          return null;
        case "review":
        case "explain":
        case "office":
        case "settings":
        case "what-if":
        case "documents":
        case "issue":
          try {
            return answer(message);
          } catch (error) {
            return {
              kind: "failed",
              job: message.job,
              message: error instanceof Error ? error.message : String(error),
            };
          }
      }
    },
  };
}

/** What is asked about the last review. */
function findOut(message: Extract<ToWorker, { readonly kind: keyof Found }>, reviewed: Reviewed): Found[keyof Found] {
  const { review, workbook } = reviewed;
  switch (message.kind) {
    case "explain":
      reviewed.ahead ??= outlook(review.records, review.parameters, review.month, review.asOf);
      return caseOf(review, reviewed.ahead, message.person);
    case "office":
      return officeOf(review);
    case "settings":
      return settingsOf(review, workbook);
    case "what-if":
      return whatIf(review, [triedSetting(message.key, message.value)]);
    case "documents":
      return makeDocuments(workbook, review, { ...message.wish, language: null });
    case "issue":
      return issueCircular(workbook, review, message.wish);
  }
}

/** All that documents need of a workbook: a large book's own cells would be kept for nothing. */
function withOwnCells(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const own = new Set(snapshot.owned.map(({ area }) => area.sheet));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (own.has(sheet.name) ? sheet : { ...sheet, values: [] })),
  };
}

/**
 * Reviews the month that was wished for. Where nobody has chosen it and nobody can be assessed in it, the last recorded
 * month before it takes its place: early in a month the office still works on the one before.
 */
function reviewWish(snapshot: WorkbookSnapshot, wish: ReviewWish): ReviewOutcome {
  const { month, isMonthChosen, today, answers } = wish;
  const outcome = reviewWorkbook(snapshot, { month, asOf: today, sheets: null, answers });
  if (isMonthChosen) return outcome;
  const last = monthsInstead(outcome)
    .filter((other) => other < month && other <= monthOf(today))
    .at(-1);
  return last === undefined ? outcome : reviewWorkbook(snapshot, { month: last, asOf: today, sheets: null, answers });
}

/** The recorded months, the earliest first, where the one reviewed has nothing to show; none where it has. */
function monthsInstead(outcome: ReviewOutcome): readonly Month[] {
  if (outcome.kind === "refused") {
    return outcome.refusal.code === "month-without-data" ? outcome.refusal.recorded : [];
  }
  const { ratings, records } = outcome.review;
  const isAnybodyRated = ratings.people.some(({ final }) => final !== "not-assessed");
  return isAnybodyRated ? [] : recordedMonths(records);
}

function caseOf({ records, ratings, year }: Review, ahead: Outlook, index: number): PersonCase | null {
  const [person, ofMonth, ofYear] = [records.people[index], ratings.people[index], year.people[index]];
  if (person === undefined || ofMonth === undefined || ofYear === undefined) return null;
  const left = ahead.of(person);
  const of = (rating: PersonRating, remainders: Remainders): RatingCase => ({
    rating,
    missed: rating.unexcused.flatMap((session) => records.sessions[session] ?? []),
    left: remainders,
  });
  return { person, month: of(ofMonth, left.month), year: of(ofYear, left.year) };
}

function officeOf({ records, parameters, month, asOf, office, filed }: Review): OfficeCase {
  return { rules: office, lists: officeLists(records, parameters, month, asOf, frozenFinals(filed)) };
}

function settingsOf({ filed, sheets, settings }: Review, workbook: WorkbookSnapshot): SettingsCase {
  return {
    known: KNOWN_SETTINGS,
    decided: settings,
    openPoints: OPEN_POINTS,
    sheet: offerSheet("settings", workbook, sheets, bookLanguage(filed, sheets)),
  };
}
