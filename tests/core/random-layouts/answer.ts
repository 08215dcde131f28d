/** Answers a question as somebody would who knows the office and keeps its books. */
import type { Answer, Question } from "../../../src/core/domain/question";
import type { StudyKind } from "../../../src/core/domain/records";
import type { DrawnBook } from "./draw-book";
import type { KnownOffice } from "./known-office";
import type { Layout } from "./layout";
import { meaningOf } from "./marks-drawn";
import { nameElsewhere } from "./names-drawn";
import { OTHER_WORDS } from "./other-sheets-drawn";

const KINDS: Readonly<Record<string, StudyKind>> = { 学文: "article", 读书: "book", 文稿: "manuscript" };

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
    case "person": {
      const meant = office.people.find((person) => nameElsewhere(layout, person) === question.about.name);
      const answer =
        meant === undefined
          ? "nobody"
          : question.candidates.find((one) => one !== "nobody" && one.key.startsWith(meant.name));
      return answer === undefined ? null : { kind: "person", about: question.about, answer };
    }
    case "study-kind": {
      const kind = Object.entries(OTHER_WORDS).find(([, word]) => word === question.about.word)?.[0] ?? "";
      const answer = KINDS[kind];
      return answer === undefined ? null : { kind: "study-kind", about: question.about, answer };
    }
    default:
      return null;
  }
}
