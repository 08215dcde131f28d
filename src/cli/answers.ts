/** Answers to the questions of a report, from a JSON file: [{"kind": "mark", "about": {...}, "answer": "excused"}, ...] */
import { readFile } from "node:fs/promises";
import type { Day } from "../core/domain/calendar";
import type { Language } from "../core/domain/language";
import { withAnswers } from "../core/domain/memory";
import { questionKey, type Decision, type Question } from "../core/domain/question";
import type { WorkbookSnapshot } from "../core/domain/snapshot";
import { reviewWorkbook, type ReviewRequest } from "../core/review";
import { readWorkbook, type ReadingOutcome } from "../core/reading/read-workbook";
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
 * The first answer, from 1, that the workbook has not asked for: to no question of its own, or with none of the
 * candidates. What was decided before may be decided anew, and an answer may be to a question that another of them
 * raises. `questionsAfter`: what is asked once these answers are given. null: all can be taken.
 */
export function unaskedAnswer(
  answers: readonly Decision[],
  memory: WorkbookSnapshot["memory"],
  questionsAfter: (given: readonly Decision[]) => readonly Question[],
): number | null {
  const decided = new Set(withAnswers(memory, []).decisions.map(questionKey));
  let pending = [...answers];
  for (;;) {
    const asked = new Map(
      questionsAfter(answers.filter((one) => !pending.includes(one))).map((one) => [questionKey(one), one]),
    );
    const isUnasked = (answer: Decision): boolean => {
      const question = asked.get(questionKey(answer));
      if (question === undefined) return !decided.has(questionKey(answer));
      return !question.candidates.some((candidate) => JSON.stringify(candidate) === JSON.stringify(answer.answer));
    };
    const left = pending.filter(isUnasked);
    const [first] = left;
    if (first === undefined) return null;
    if (left.length === pending.length) return answers.indexOf(first) + 1;
    pending = left;
  }
}

/** What is asked in a month once these answers are given; of a month that cannot be reviewed yet, what is asked of its sheets. */
export function questionsOf(
  snapshot: WorkbookSnapshot,
  request: ReviewRequest,
): (given: readonly Decision[]) => readonly Question[] {
  return (answers) => {
    const outcome = reviewWorkbook(snapshot, { ...request, answers });
    return outcome.kind === "reviewed" ? outcome.review.questions : understoodWith(snapshot, answers).questions;
  };
}

/** What is understood of the sheets with answers, whatever the month. */
export function understoodWith(snapshot: WorkbookSnapshot, answers: readonly Decision[]): ReadingOutcome {
  return readWorkbook(snapshot, { month: null, decisions: withAnswers(snapshot.memory, answers).decisions });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
