/** Answers to the questions of a report, from a JSON file: [{"kind": "mark", "about": {...}, "answer": "excused"}, ...] */
import { readFile } from "node:fs/promises";
import type { Day } from "../core/domain/calendar";
import type { Language } from "../core/domain/language";
import { withAnswers } from "../core/domain/memory";
import { questionKey, type Decision } from "../core/domain/question";
import type { WorkbookSnapshot } from "../core/domain/snapshot";
import { reviewWorkbook, type ReviewRequest } from "../core/review";
import { rememberedIn } from "../core/reading/renamed-sheets";
import { readWorkbook, type ReadingOutcome } from "../core/reading/read-workbook";
import { fieldsOf } from "../core/sheets/field-names";
import { decisionSchema } from "../excel/memory";
import { Stop } from "./terminal";
import { wordsOf } from "./words";

/** Reads the file; all answers count as given on `today`. @throws Stop with what is wrong */
export async function readAnswers(file: string, today: Day, language: Language): Promise<Decision[]> {
  const { troubles, answerUnusable, answersUnusable } = wordsOf(language);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (thrown) {
    throw new Stop(troubles[(thrown as { code?: unknown }).code === "ENOENT" ? "missing" : "unreadable"](file));
  }
  const answers = parsed(text);
  if (!Array.isArray(answers)) throw new Stop(answersUnusable(file));
  return answers.map((answer: unknown, at) => {
    const fields = typeof answer === "object" && answer !== null ? answer : {};
    const decision = decisionSchema.safeParse({ ...fields, decidedOn: today });
    if (!decision.success) throw new Stop(answerUnusable(file, at + 1));
    return decision.data;
  });
}

/** What is understood and asked once some answers are given. */
export type Seen = Pick<ReadingOutcome, "questions" | "sheets">;

/**
 * Whether an answer puts right what was understood without a question: a sheet that could be of that kind, a column or a
 * mark that stands there.
 */
function correctsSheet(answer: Decision, sheets: Seen["sheets"]): boolean {
  const seen =
    "sheet" in answer.about
      ? sheets.find(({ sheet }) => "sheet" in answer.about && sheet === answer.about.sheet)
      : undefined;
  if (seen === undefined) return false;
  if (answer.kind === "sheet-kind")
    return answer.answer === "nothing" || seen.couldBe.some(({ kind }) => kind === answer.answer);
  if (answer.kind === "mark") return seen.marks.some(({ mark }) => mark === answer.about.mark);
  if (answer.kind !== "column" || !fieldsOf(seen.kind).includes(answer.about.role)) return false;
  const { header, nth } = answer.answer;
  return seen.headings.some((heading) => heading.header === header && heading.nth === nth);
}

/**
 * The first answer, from 1, that cannot be taken: to no question of the workbook, with none of its candidates, or about
 * nothing that stands there. What was decided before may be decided anew, and an answer may be to a question that another
 * of them raises. `seenAfter`: what is understood once these answers are given. null: all can be taken.
 */
export function unaskedAnswer(
  answers: readonly Decision[],
  memory: WorkbookSnapshot["memory"],
  seenAfter: (given: readonly Decision[]) => Seen,
): number | null {
  const decided = new Set(withAnswers(memory, []).decisions.map(questionKey));
  let pending = [...answers];
  for (;;) {
    const { questions, sheets } = seenAfter(answers.filter((one) => !pending.includes(one)));
    const asked = new Map(questions.map((one) => [questionKey(one), one]));
    const isUnasked = (answer: Decision): boolean => {
      const question = asked.get(questionKey(answer));
      if (question === undefined) return !decided.has(questionKey(answer)) && !correctsSheet(answer, sheets);
      return !question.candidates.some((candidate) => JSON.stringify(candidate) === JSON.stringify(answer.answer));
    };
    const left = pending.filter(isUnasked);
    const [first] = left;
    if (first === undefined) return null;
    if (left.length === pending.length) return answers.indexOf(first) + 1;
    pending = left;
  }
}

/** What is understood in a month once these answers are given; of a month that cannot be reviewed yet, of its sheets alone. */
export function seenIn(snapshot: WorkbookSnapshot, request: ReviewRequest): (given: readonly Decision[]) => Seen {
  return (answers) => {
    const outcome = reviewWorkbook(snapshot, { ...request, answers });
    return outcome.kind === "reviewed" ? outcome.review : (outcome.understood ?? understoodWith(snapshot, answers));
  };
}

/** What is understood of the sheets with answers, whatever the month. */
export function understoodWith(snapshot: WorkbookSnapshot, answers: readonly Decision[]): ReadingOutcome {
  return readWorkbook(snapshot, { month: null, decisions: rememberedIn(snapshot, answers).decisions });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
