import { headerWord, squeeze } from "../../../src/core/domain/text";
import { ACTIVITIES } from "../../../src/core/sheets/activities";
import { ATTENDANCE } from "../../../src/core/sheets/attendance";
import { INSPECTIONS } from "../../../src/core/sheets/inspections";
import { GENERAL_MARKS, LEGEND_WORDS } from "../../../src/core/sheets/marks";
import { NOTES_CHECKS } from "../../../src/core/sheets/notes-checks";
import type { ReadSheet } from "../../../src/core/sheets/read-sheet";
import { ROSTER } from "../../../src/core/sheets/roster";
import { STUDY_LOG } from "../../../src/core/sheets/study-log";
import { STUDY_TALLY } from "../../../src/core/sheets/study-tally";
import * as values from "../../../src/core/sheets/values";
import { RATING_COLUMNS, REGISTER_COLUMNS, WARNING_COLUMNS } from "../../../src/core/sheets/written";

const SHEETS: Readonly<Record<string, ReadSheet>> = {
  ROSTER,
  ATTENDANCE,
  ACTIVITIES,
  STUDY_LOG,
  STUDY_TALLY,
  NOTES_CHECKS,
  INSPECTIONS,
};

test.each(Object.entries(SHEETS))("%s: no header word means two columns", (_, { columns }) => {
  const words = columns.flatMap(({ words: sure, weak = [] }) => [...new Set([...sure, ...weak].map(headerWord))]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test.each(Object.entries(SHEETS))("%s: every column has a Chinese and an English heading", (_, { columns }) => {
  for (const { words } of columns) {
    expect(words[0]).toMatch(/\p{Script=Han}/u);
    expect(words.slice(0, 4).some((word) => /^[A-Za-z]/u.test(word))).toBe(true);
  }
});

const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  grades: values.GRADES,
  categories: values.CATEGORIES,
  activities: values.ACTIVITY_WORDS,
  study: values.STUDY_WORDS,
  areas: values.AREAS,
  levels: values.LEVELS,
  marks: GENERAL_MARKS,
};

test.each(Object.entries(VOCABULARIES))("%s: no word means two values", (_, vocabulary) => {
  const words = Object.values(vocabulary).flatMap((list) => [...new Set(list.map(squeeze))]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test("legend words never contradict the marks that mean the same everywhere", () => {
  for (const [state, words] of Object.entries(LEGEND_WORDS)) {
    for (const word of words) {
      const others = Object.entries(GENERAL_MARKS).filter(([other]) => other !== state);
      expect(others.flatMap(([, list]) => list).map(squeeze)).not.toContain(squeeze(word));
    }
  }
});

test("signs that offices use in conflicting ways are no general marks", () => {
  const general = new Set(Object.values(GENERAL_MARKS).flat().map(squeeze));
  for (const sign of ["×", "△", "○", "☆", "★", "#", "休", "1", "8", "/", "P", "●", "▲", "<", ">"])
    expect(general.has(squeeze(sign))).toBe(false);
});

test.each([RATING_COLUMNS, WARNING_COLUMNS, REGISTER_COLUMNS])(
  "written columns have different keys and headings",
  (...columns) => {
    for (const language of ["zh-CN", "en"] as const) {
      const headings = columns.map(({ heading }) => headerWord(heading[language]));
      expect(new Set(headings).size).toBe(columns.length);
    }
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  },
);
