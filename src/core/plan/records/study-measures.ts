/** What is counted of each kind of study: log rows of a kind, or a column of the monthly tally. */
import { UNREADABLE, type Quantity } from "../../domain/people";
import type { StudyKind, StudyRecord, TallyColumn } from "../../domain/records";

export interface StudyMeasure {
  readonly kind: StudyKind;
  /** The tally column of the kind; null where the tally has none. */
  readonly column: TallyColumn | null;
  /** How much one log row counts; a blank or unreadable number is unknown, never zero. */
  readonly amount: (row: StudyRecord) => Quantity;
  /** A rule asks for it week by week. */
  readonly isWeekly?: true;
}

const one = (): Quantity => 1;

export const ARTICLES: StudyMeasure = { kind: "article", column: "articles", amount: one, isWeekly: true };
export const BOOKS: StudyMeasure = { kind: "book", column: "books", amount: one };
export const MANUSCRIPTS: StudyMeasure = { kind: "manuscript", column: "manuscripts", amount: one };
export const RESEARCH_ARTICLES: StudyMeasure = { kind: "researchArticle", column: "researchArticles", amount: one };
export const REFLECTIONS: StudyMeasure = { kind: "reflection", column: "reflections", amount: one };
export const SKILLS: StudyMeasure = { kind: "skill", column: null, amount: one };
const PLANS: StudyMeasure = { kind: "plan", column: null, amount: one };
/** Hours in the log, days in the tally. */
export const SELF_STUDY: StudyMeasure = {
  kind: "selfStudy",
  column: "selfStudyDays",
  isWeekly: true,
  // The index has turned days into hours by the plan's own length of a day.
  amount: ({ hours }) => (hours !== null && typeof hours === "object" ? UNREADABLE : hours),
};
export const NOTES: StudyMeasure = { kind: "notes", column: "notesCharacters", amount: (row) => row.characters };

export const MEASURES: readonly StudyMeasure[] = [
  ARTICLES,
  BOOKS,
  MANUSCRIPTS,
  RESEARCH_ARTICLES,
  REFLECTIONS,
  SKILLS,
  PLANS,
  SELF_STUDY,
  NOTES,
];
