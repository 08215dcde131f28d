/** Answers a question as somebody would who knows the office and keeps its books. */
import type { Answer, Question } from "../../../src/core/domain/question";
import type { DrawnBook } from "./draw-book";
import type { KnownOffice } from "./known-office";
import type { Layout } from "./layout";
import { meaningOf } from "./marks-drawn";

const READ_AS: Readonly<Record<string, readonly string[]>> = {
  roster: ["roster"],
  attendance: ["attendance-wide", "attendance-long"],
  activities: ["activities"],
  log: ["study-log", "study-tally"],
  notes: ["notes-checks"],
  nothing: ["nothing"],
};

/** null: nobody can say, or the answer is not among what can be answered. */
export function answerOf(question: Question, drawn: DrawnBook, layout: Layout, office: KnownOffice): Answer | null {
  switch (question.kind) {
    case "mark": {
      const state = meaningOf(layout, question.about.mark);
      return state === null ? null : { kind: "mark", about: question.about, answer: state };
    }
    case "sheet-kind": {
      const kind = drawn.kinds.get(question.about.sheet) ?? "nothing";
      const allowed = READ_AS[kind] ?? [];
      const answer = question.candidates.find((one) => allowed.includes(one));
      return answer === undefined ? null : { kind: "sheet-kind", about: question.about, answer };
    }
    case "attendance-kind":
      return {
        kind: "attendance-kind",
        about: question.about,
        answer: drawn.kinds.get(question.about.sheet) === "attendance" ? "study" : "work",
      };
    case "turned-marks":
      return {
        kind: "turned-marks",
        about: question.about,
        answer: drawn.kinds.get(question.about.sheet) === "nothing" ? "leave-out" : "as-usual",
      };
    case "blank-dates":
      return { kind: "blank-dates", about: question.about, answer: "as-above" };
    case "person":
      return office.people.some(({ name }) => name === question.about.name)
        ? null
        : { kind: "person", about: question.about, answer: "nobody" };
    default:
      return null;
  }
}
