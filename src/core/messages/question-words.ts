/** What is said of each kind of question: the question itself, and each of its answers. */
import type { Decision, Question, QuestionKind } from "../domain/question";

type Of<Kind extends QuestionKind> = Extract<Question, { readonly kind: Kind }>;
type Answered<Kind extends QuestionKind> = Extract<Decision, { readonly kind: Kind }>["answer"];

export interface QuestionText<Kind extends QuestionKind> {
  /** @param field what a column's field is called */
  readonly sentence: (about: Of<Kind>["about"], field: (role: string) => string) => string;
  readonly answer: (answer: Answered<Kind>) => string;
}

export type QuestionTexts = { readonly [Kind in QuestionKind]: QuestionText<Kind> };

export interface QuestionWords {
  readonly texts: QuestionTexts;
  /** What depends on the answer. `people` null: it cannot be told before. */
  readonly depends: (cells: number, people: number | null) => string;
}
