/** Answers to the questions of a report, from a JSON file: [{"kind": "mark", "about": {...}, "answer": "excused"}, ...] */
import { readFile } from "node:fs/promises";
import type { Day } from "../core/domain/calendar";
import type { Language } from "../core/domain/language";
import { withAnswers } from "../core/domain/memory";
import { questionKey, type Decision } from "../core/domain/question";
import type { WorkbookSnapshot } from "../core/domain/snapshot";
import { reviewWorkbook, type ReviewRequest } from "../core/review";
import { readWorkbook } from "../core/reading/read-workbook";
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

/**
 * The first answer, from 1, that the workbook has not asked for: to no question of its own in the month, or with none of
 * the candidates. What was decided before may be decided anew. null: all can be taken.
 */
export function unaskedAnswer(
  answers: readonly Decision[],
  snapshot: WorkbookSnapshot,
  request: ReviewRequest,
): number | null {
  const outcome = reviewWorkbook(snapshot, request);
  // A month that cannot be reviewed yet may be one after the sheets are understood.
  const questions =
    outcome.kind === "reviewed" ? outcome.review.questions : readWorkbook(snapshot, { month: null }).questions;
  const asked = new Map(questions.map((one) => [questionKey(one), one]));
  const decided = new Set(withAnswers(snapshot.memory, []).decisions.map(questionKey));
  const isUnasked = (answer: Decision): boolean => {
    const question = asked.get(questionKey(answer));
    if (question === undefined) return !decided.has(questionKey(answer));
    return !question.candidates.some((candidate) => JSON.stringify(candidate) === JSON.stringify(answer.answer));
  };
  const at = answers.findIndex(isUnasked);
  return at < 0 ? null : at + 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
