/** A question of each kind, with everything that can be answered to it. */
import type { Language } from "../../../src/core/domain/language";
import type { Question, QuestionKind } from "../../../src/core/domain/question";
import { MARK_STATES, STUDY_KINDS } from "../../../src/core/domain/records";
import { READ_KINDS } from "../../../src/core/domain/understanding";

const rest = { samples: [], affects: { cells: 3, people: 2 } };

/** Everything a book may say is in quotes, in whatever language. */
export function questionsIn(language: Language): [QuestionKind, Question][] {
  const department = language === "en" ? "Office" : "综合科";
  const key = language === "en" ? "Li" : "李芳";
  const all: Question[] = [
    { kind: "mark", about: { sheet: "S", mark: "△" }, candidates: MARK_STATES, ...rest },
    {
      kind: "column",
      about: { sheet: "S", role: "name" },
      candidates: [
        { header: "A", nth: 0 },
        { header: "A", nth: 1 },
      ],
      ...rest,
    },
    { kind: "sheet-kind", about: { sheet: "S" }, candidates: [...READ_KINDS, "nothing"], ...rest },
    { kind: "person", about: { name: "N" }, candidates: [{ key }, "nobody"], ...rest },
    { kind: "study-kind", about: { word: "W" }, candidates: [...STUDY_KINDS, "none"], ...rest },
    {
      kind: "category",
      about: { category: "C" },
      candidates: ["centreGroup", "departmentHead", "cadre", "worker"],
      ...rest,
    },
    { kind: "attendance-kind", about: { sheet: "S" }, candidates: ["study", "work"], ...rest },
    {
      kind: "nothing-recorded",
      about: { department, kind: "plan", of: "department", period: "2026" },
      candidates: ["none", "not-registered"],
      ...rest,
    },
    { kind: "blank-dates", about: { sheet: "S" }, candidates: ["as-above", "unknown"], ...rest },
    {
      kind: "turned-marks",
      about: { sheet: "S" },
      candidates: ["as-usual", "leave-out"],
      samples: [],
      affects: { cells: 1, people: null },
    },
  ];
  return all.map((question) => [question.kind, question]);
}
