/**
 * Questions: doubts about the workbook that only the office can settle, as data. The answers are decisions; they are
 * kept in the workbook's memory (`memory.ts`) and settle the same doubt at every later run.
 */
import type { CellRef } from "./address";
import type { Day } from "./calendar";
import type { Role } from "./people";
import type { MarkState, RecordedBy, RecordedKind, StudyKind } from "./records";
import type { ColumnChoice, ReadKind } from "./understanding";

/** What each kind of question is about, and what can be answered. */
interface Subjects {
  /** A mark that neither a legend nor general use explains. */
  readonly mark: { readonly about: { readonly sheet: string; readonly mark: string }; readonly answer: MarkState };
  /** Several columns could be the same field. `role` is the field's name in `sheets/`. */
  readonly column: { readonly about: { readonly sheet: string; readonly role: string }; readonly answer: ColumnChoice };
  /** What a sheet is, where its words and cells leave that open; "nothing": nothing of the study plan. */
  readonly "sheet-kind": { readonly about: { readonly sheet: string }; readonly answer: ReadKind | "nothing" };
  /** A name that nobody on the roster bears: somebody of the roster, by their key in the rating block, or nobody of it. */
  readonly person: { readonly about: { readonly name: string }; readonly answer: { readonly key: string } | "nobody" };
  /** A kind of study record that is on no list; "none": the plan does not count it. */
  readonly "study-kind": { readonly about: { readonly word: string }; readonly answer: StudyKind | "none" };
  /** A staff category that names none of the plan's roles. */
  readonly category: { readonly about: { readonly category: string }; readonly answer: Role };
  /** A grid with a column per day: study sessions, or work attendance, which decides none by itself. */
  readonly "attendance-kind": { readonly about: { readonly sheet: string }; readonly answer: "study" | "work" };
  /** Nothing of a kind is on record in a period ("2026-10" or "2026"): there was none, or it was not registered. */
  readonly "nothing-recorded": {
    readonly about: {
      readonly department: string;
      readonly kind: RecordedKind;
      readonly of: RecordedBy;
      readonly period: string;
    };
    readonly answer: "none" | "not-registered";
  };
  /** Rows without a date below rows with one: of the day above, or of a day nobody knows. */
  readonly "blank-dates": { readonly about: { readonly sheet: string }; readonly answer: "as-above" | "unknown" };
  /** Words of the sheet turn its marks round: they mean what they always do, or the sheet is not read. */
  readonly "turned-marks": { readonly about: { readonly sheet: string }; readonly answer: "as-usual" | "leave-out" };
}

/** Where the ratings stand: beside the roster, or on a sheet of their own so that the roster prints as it always did. */
export const RATING_PLACES = ["beside-roster", "own-sheet"] as const;
export type RatingPlaceChoice = (typeof RATING_PLACES)[number];

/** A choice that nobody needs to be asked about: without one, the product's own way holds. */
interface Choices {
  readonly "rating-place": { readonly about: Record<string, never>; readonly answer: RatingPlaceChoice };
}

export type QuestionKind = keyof Subjects;

interface QuestionOf<Kind extends QuestionKind> {
  readonly kind: Kind;
  readonly about: Subjects[Kind]["about"];
  /** What can be answered. */
  readonly candidates: readonly Subjects[Kind]["answer"][];
  /** Cells to look at before answering, the first ones; none where nothing is recorded. */
  readonly samples: readonly CellRef[];
  /** What the answer changes: how many cells and people depend on it. `people` null: it cannot be told before. */
  readonly affects: { readonly cells: number; readonly people: number | null };
}

export type Question = { [Kind in QuestionKind]: QuestionOf<Kind> }[QuestionKind];

type Decidable = Subjects & Choices;

interface DecisionOf<Kind extends keyof Decidable> {
  readonly kind: Kind;
  readonly about: Decidable[Kind]["about"];
  readonly answer: Decidable[Kind]["answer"];
  readonly decidedOn: Day;
}

export type DecisionKind = keyof Decidable;
export type Decision = { [Kind in DecisionKind]: DecisionOf<Kind> }[DecisionKind];
/** A decision as somebody makes it, without its day. */
export type Answer = { [Kind in DecisionKind]: Omit<DecisionOf<Kind>, "decidedOn"> }[DecisionKind];

/** An answer that is taken back: the question is open again. */
export interface Forgotten {
  readonly kind: DecisionKind;
  readonly about: Decision["about"];
  readonly answer: null;
}

/** What somebody said since the workbook was read: decisions, and decisions taken back. */
export type Given = Decision | Forgotten;

/** The same text for the same question, whoever asks or answers it. */
export function questionKey({ kind, about }: Pick<Question | Given, "kind" | "about">): string {
  const facts = Object.entries(about).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([kind, ...facts]);
}

export type NothingRecordedQuestion = QuestionOf<"nothing-recorded">;
export type NothingRecordedDecision = DecisionOf<"nothing-recorded">;

/** Where the office wants its ratings; null: it has not said. */
export function chosenRatingPlace(decisions: readonly Given[]): RatingPlaceChoice | null {
  const chosen = decisions.find(
    (one): one is DecisionOf<"rating-place"> => one.kind === "rating-place" && one.answer !== null,
  );
  return chosen?.answer ?? null;
}
