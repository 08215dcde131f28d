/** What may stand in the column 数值, for each kind of setting, on both sides of each limit. */
import { settingNamed, type ParameterKey } from "../../../src/core/domain/settings";
import { settingText } from "../../../src/core/messages";
import { PARAMETER_LIST } from "../../../src/core/plan/parameter-list";
import { readSetting } from "../../../src/core/settings/values";
import { day } from "../plan/office";

const read = (key: ParameterKey, value: string | number | boolean): unknown => {
  const reading = readSetting(value, PARAMETER_LIST[key].range);
  return reading === null ? "unreadable" : reading.value;
};

test.each<[ParameterKey, string | number | boolean, unknown]>([
  ["planYearStart", 1, 1],
  ["planYearStart", 12, 12],
  ["planYearStart", 0, "unreadable"],
  ["planYearStart", 13, "unreadable"],
  ["planYearStart", 1.5, "unreadable"],
  ["planYearStart", true, "unreadable"],
  ["articlesPerWeek", 1, 1],
  ["articlesPerWeek", 0, "unreadable"],
  ["articlesPerWeek", "2 篇", 2],
  ["articlesPerWeek", "２", 2],
  ["articlesPerWeek", "两篇", "unreadable"],
  ["articlesPerWeek", "无", "unreadable"],
  ["notesQuota.cadre", "12,000", 12_000],
  ["notesQuota.cadre", "1.2万字", 12_000],
  ["notesQuota.cadre", "无", null],
  ["notesQuota.worker", "none", null],
  ["notesQuota.cadre", 0, "unreadable"],
  ["notesQuota.cadre", -1, "unreadable"],
  ["paceTolerance", "90%", 0.9],
  ["paceTolerance", 0.9, 0.9],
  ["paceTolerance", 0, "unreadable"],
  ["paceTolerance", 2.01, "unreadable"],
  ["style.good", 0, 0],
  ["style.good", 100, 100],
  ["style.good", 100.5, "unreadable"],
  ["style.good", -0.5, "unreadable"],
  ["style.good", "85分", 85],
  ["style.good", "#N/A", "unreadable"],
  ["minAspects", 4, 4],
  ["minAspects", 5, "unreadable"],
  ["oneTextServesManuscriptAndResearch", "是", true],
  ["oneTextServesManuscriptAndResearch", "否", false],
  ["oneTextServesManuscriptAndResearch", "Yes", true],
  ["oneTextServesManuscriptAndResearch", false, false],
  ["oneTextServesManuscriptAndResearch", 1, "unreadable"],
  ["rule.notes", "计分", "scored"],
  ["rule.notes", "shown", "shown"],
  ["rule.notes", "停用", "off"],
  ["rule.notes", "大概", "unreadable"],
  ["rule.law-test", "off", "off"],
  // It has no part in any aspect's score: there is nothing to score it by.
  ["rule.law-test", "scored", "unreadable"],
  ["disqualifyBy", "any month", "anyMonth"],
  ["disqualifyBy", "年度", "year"],
  ["circular.shape", "B", "shapeB"],
  ["circular.shape", "丁", "unreadable"],
  ["office.name", " 市委办公室 ", "市委办公室"],
  ["office.name", "无", ""],
  ["lateFrom", "8:30", 510],
  ["lateFrom", "８：３０", 510],
  ["lateFrom", 0.354166666666667, 510],
  ["lateFrom", "24:00", "unreadable"],
  ["lateFrom", "8:60", "unreadable"],
  ["lateFrom", 8, "unreadable"],
  ["lateFrom", "无", null],
  ["exemptWeeks", "无", []],
  ["exemptWeeks", "2026-02-30", "unreadable"],
  ["exemptWeeks", "2026-02-22..2026-02-16", "unreadable"],
  ["exemptWeeks", "春节", "unreadable"],
])("%s may hold %j: %j", (key, value, expected) => {
  expect(read(key, value)).toEqual(expected);
});

test("weeks that do not count are ranges of days and single days, as people write them", () => {
  const [first, last, single] = [day("2026-02-16"), day("2026-02-22"), day("2026-10-01")];
  const expected = [
    { first, last },
    { first: single, last: single },
  ];
  for (const text of [
    "2026-02-16..2026-02-22; 2026-10-01",
    "2026/2/16至2026/2/22；2026年10月1日",
    "2026.2.16~2026.2.22、2026-10-01",
  ])
    expect([text, read("exemptWeeks", text)]).toEqual([text, expected]);
});

test.each(["zh-CN", "en"] as const)(
  "every default and every option, written in %s, reads back as itself",
  (language) => {
    for (const [name, { default: value, range }] of Object.entries(PARAMETER_LIST)) {
      const key = settingNamed(name) as ParameterKey;
      const values: readonly unknown[] = [
        value,
        ...(range.kind === "choice"
          ? range.options.map((one) => (one === "yes" ? true : one === "no" ? false : one))
          : []),
        ...(range.kind === "time" ? [0, 510, 1439] : []),
        ...(range.kind === "days" ? [[{ first: day("2026-02-16"), last: day("2026-02-22") }]] : []),
      ];
      for (const one of values) expect([key, read(key, settingText(one, range, language))]).toEqual([key, one]);
    }
  },
);
