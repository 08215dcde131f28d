/** Answers to the questions of a report, from a JSON file: [{"kind": "mark", "about": {...}, "answer": "excused"}, ...] */
import { readFile } from "node:fs/promises";
import type { Day } from "../core/domain/calendar";
import type { Language } from "../core/domain/language";
import type { Decision } from "../core/domain/question";
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
