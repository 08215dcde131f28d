/**
 * The whole run on one page: cells -> records -> ratings -> edits. Read this first.
 * Pure: the clock, the language and the confirmation are arguments.
 */
import { firstDay, lastDay, type Day, type Month } from "./domain/calendar";
import type { ReviewEdit, SheetEdit } from "./domain/edits";
import type { OfficeFigures } from "./domain/figures";
import { finding, type Finding } from "./domain/findings";
import { chosenRatingPlace, questionKey, type Decision, type Given, type Question } from "./domain/question";
import { ofMonth } from "./domain/period";
import type { PeriodRatings } from "./domain/rating";
import type { OfficeRecords } from "./domain/records";
import type { Refusal } from "./domain/refusal";
import type { WorkbookSnapshot } from "./domain/snapshot";
import type { DecidedSetting, SettingRow } from "./domain/settings";
import type { SheetUnderstanding } from "./domain/understanding";
import type { Language } from "./domain/language";
import type { Parameters } from "./plan/parameters";
import { rateOffice, type OfficeVerdicts } from "./plan/rate-office";
import { readWorkbook, type Understood } from "./reading/read-workbook";
import { rememberedIn, withHeadings } from "./reading/renamed-sheets";
import { circularSettings } from "./settings/circular-settings";
import { settleSettings } from "./settings/settle-settings";
import type { Filed } from "./sheets/filed";
import { bookLanguage } from "./sheets/book-language";
import { memoryEdits, rememberDrafts } from "./writing/drafts";
import { writeMonth } from "./writing/write-month";
import type { FinalChange, WriteRequest, Written } from "./writing/write-request";

export interface ReviewRequest {
  readonly month: Month;
  /** The day up to which records are read; null: the month's last day. */
  readonly asOf: Day | null;
  /** Language of the sheets that are written; null: the book's own. */
  readonly sheets: Language | null;
  /** What the user has decided since the workbook was read; it is remembered with what is written. */
  readonly answers?: readonly Given[];
}

export interface Review {
  readonly month: Month;
  readonly asOf: Day;
  readonly sheets: readonly SheetUnderstanding[];
  readonly records: OfficeRecords;
  /** What the add-in's own sheets hold. */
  readonly filed: Filed;
  readonly ratings: PeriodRatings;
  /** Everybody's ratings for the plan year up to the month. */
  readonly year: PeriodRatings;
  /** First and last month of the plan year. */
  readonly yearMonths: readonly [first: Month, last: Month];
  /** What documents tell. */
  readonly figures: OfficeFigures;
  readonly office: OfficeVerdicts;
  readonly findings: readonly Finding[];
  /** Doubts about the workbook that the office can settle. */
  readonly questions: readonly Question[];
  /** What it has settled, the new answers among them. */
  readonly decisions: readonly Decision[];
  /** What the office has decided of the plan's settings; the defaults hold for the rest. */
  readonly settings: readonly DecidedSetting[];
  /** The rows of the settings sheet, as they stand. */
  readonly settingRows: readonly SettingRow[];
  /** The parameters that hold. */
  readonly parameters: Parameters;
  readonly edits: readonly ReviewEdit[];
  /** Whose final grade the edits change. */
  readonly finalChanges: readonly FinalChange[];
}

/** `understood`: what the sheets were taken for all the same; null where they were not looked at. */
export type ReviewOutcome =
  | { readonly kind: "reviewed"; readonly review: Review }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly understood: Understood | null };

const NOTHING_WRITTEN: Written = { edits: [], findings: [], finalChanges: [] };

/** Reviews a workbook for one month. Computes everything, writes nothing. */
export function reviewWorkbook(snapshot: WorkbookSnapshot, request: ReviewRequest): ReviewOutcome {
  const { month } = request;
  const asOf = Math.min(request.asOf ?? lastDay(month), lastDay(month));
  if (asOf < firstDay(month))
    return { kind: "refused", refusal: { code: "as-of-before-month", month }, understood: null };

  const memory = withHeadings(rememberedIn(snapshot, request.answers), snapshot);
  const reading = readWorkbook(snapshot, { month, asOf, decisions: memory.decisions });
  if (reading.kind === "refused") return { kind: "refused", refusal: reading.refusal, understood: reading };
  const { sheets, records, filed, questions, decisions } = reading;

  const language = request.sheets ?? bookLanguage(filed, sheets);
  const settings = settleSettings(reading.settings);
  const rated = rateOffice(records, settings.parameters, month, asOf);
  const findings = [...reading.findings, ...settings.findings, ...rated.findings];
  // An empty month would only replace what stands there by "not assessed".
  const isAnybodyRated = rated.month.people.some(({ final }) => final !== "not-assessed");
  if (!isAnybodyRated)
    findings.push(finding("nobody-assessed", { people: records.people.length }, { period: ofMonth(month) }));
  const found: Unwritten = {
    month,
    asOf,
    sheets,
    records,
    filed,
    ratings: rated.month,
    year: rated.year,
    yearMonths: rated.yearMonths,
    figures: rated.figures,
    findings,
    decisions,
    parameters: settings.parameters,
  };
  const written = isAnybodyRated ? writeMonth(writeRequestOf(snapshot, found, language)) : NOTHING_WRITTEN;
  return {
    kind: "reviewed",
    review: {
      ...found,
      office: rated.office,
      findings: [...findings, ...written.findings],
      questions: [...questions, ...undecided(rated.questions, decisions)],
      settings: settings.decided,
      settingRows: reading.settings,
      edits: [...written.edits, ...memoryEdits(snapshot, rememberDrafts(memory, sheetEdits(written)))],
      finalChanges: written.finalChanges,
    },
  };
}

/** What is found before anything is to be written. */
type Unwritten = Pick<
  Review,
  | "month"
  | "asOf"
  | "sheets"
  | "records"
  | "filed"
  | "ratings"
  | "year"
  | "yearMonths"
  | "figures"
  | "findings"
  | "decisions"
  | "parameters"
>;

/** What the writing stage is given. @param snapshot the one the review rests on */
export function writeRequestOf(snapshot: WorkbookSnapshot, found: Unwritten, language: Language): WriteRequest {
  const { month, asOf, sheets, records, filed, ratings, year, yearMonths, figures, findings } = found;
  return {
    snapshot,
    sheets,
    records,
    filed,
    month,
    asOf,
    language,
    ratings,
    year,
    yearMonths,
    figures,
    circular: circularSettings(found.parameters, asOf),
    findings,
    ratingPlace: chosenRatingPlace(found.decisions),
  };
}

function sheetEdits({ edits }: Written): SheetEdit[] {
  return edits.filter((edit) => edit.kind === "sheet");
}

/** Questions of the plan that are open. "Not registered" settles nothing: the records may come, or turn out to be none. */
function undecided(questions: readonly Question[], decisions: readonly Decision[]): Question[] {
  const decided = new Set(decisions.filter(({ answer }) => answer !== "not-registered").map(questionKey));
  return questions.filter((question) => !decided.has(questionKey(question)));
}
