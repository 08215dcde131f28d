/** Questions about the workbook in English. */
import { parsePeriod } from "../../domain/period";
import type { QuestionWords } from "../question-words";
import { SHEET_KINDS } from "./sheet-kinds";
import { words } from "./words";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const questions: QuestionWords = {
  texts: {
    mark: {
      sentence: ({ sheet, mark }) => `What does "${mark}" mean on "${sheet}"?`,
      answer: (state) => words.markStates[state],
    },
    column: {
      sentence: ({ sheet, role }, field) => `Which column of "${sheet}" is "${field(role)}"?`,
      answer: ({ header, nth }) => (nth === 0 ? `"${header}"` : `"${header}", number ${nth + 1}`),
    },
    "sheet-kind": {
      sentence: ({ sheet }) => `What is "${sheet}"?`,
      answer: (kind) => (kind === "nothing" ? "Nothing of the study plan" : SHEET_KINDS[kind]),
    },
    person: {
      sentence: ({ name }) => `Who on the roster is "${name}"?`,
      answer: (answer) => (answer === "nobody" ? "None of them" : answer.key),
    },
    "study-kind": {
      sentence: ({ word }) => `What kind of study record is "${word}"?`,
      answer: (kind) => (kind === "none" ? "Not counted" : words.recordedKinds[kind]),
    },
    category: {
      sentence: ({ category }) => `By which category is "${category}" to be judged?`,
      answer: (role) => words.roles[role],
    },
    "attendance-kind": {
      sentence: ({ sheet }) => `Does "${sheet}" record study sessions, or days at work?`,
      answer: (answer) => (answer === "study" ? "Study sessions" : "Days at work"),
    },
    "nothing-recorded": {
      sentence: ({ department, kind, of, period }) => {
        const parsed = parsePeriod(period);
        const whose = of === "centreGroup" ? "The centre group" : department;
        return `${whose}, ${parsed === null ? period : words.period(parsed)}: no ${words.recordedKinds[kind]} on record. Was there none, or was it not registered?`;
      },
      answer: (answer) => (answer === "none" ? "There was none" : "Not registered"),
    },
    "blank-dates": {
      sentence: ({ sheet }) => `Rows without a date on "${sheet}": are they of the day above?`,
      answer: (answer) => (answer === "as-above" ? "Of the day above" : "Nobody knows"),
    },
    "turned-marks": {
      sentence: ({ sheet }) =>
        `"${sheet}" looks like a list of absences: do its ticks and signatures still mean presence?`,
      answer: (answer) => (answer === "as-usual" ? "They mean presence" : "No: leave the sheet out"),
    },
  },
  depends: (cells, people) =>
    people === null
      ? `${plural(cells, "cell depends", "cells depend")} on it`
      : `About ${plural(people, "person", "people")}, ${plural(cells, "cell", "cells")}`,
};
