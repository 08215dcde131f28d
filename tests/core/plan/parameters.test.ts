import { settingNamed } from "../../../src/core/domain/settings";
import { settingName } from "../../../src/core/messages";
import { PARAMETER_LIST } from "../../../src/core/plan/parameter-list";
import { DEFAULT_PARAMETERS, valueAt, withValue, type ParameterKey } from "../../../src/core/plan/parameters";
import { day } from "./office";

/** The rulebook's table of parameters names no clause for these. */
const WITHOUT_CLAUSE = new Set(["planYearStart", "minMonthsForAnnual", "minMonthsForRating"]);

test("every parameter has a name of its own in both languages and, but for what the plan itself says nothing of, a clause", () => {
  const keys = Object.keys(PARAMETER_LIST) as ParameterKey[];
  for (const language of ["zh-CN", "en"] as const)
    expect(new Set(keys.map((key) => settingName(key, language))).size).toBe(keys.length);
  for (const key of keys) {
    const { clauses } = PARAMETER_LIST[key];
    if (!WITHOUT_CLAUSE.has(key)) expect(clauses.length).toBeGreaterThan(0);
    for (const clause of clauses) expect(clause).toMatch(/^C(0[1-9]|[1-4]\d|5[0-7])$/);
  }
});

test("every key names its setting, whatever its case; no other text does", () => {
  for (const key of Object.keys(PARAMETER_LIST)) {
    expect(settingNamed(key)).toBe(key);
    expect(settingNamed(` ${key.toUpperCase()} `)).toBe(key);
  }
  for (const text of ["", "rule", "rule.", "rule.attendances", "style", "参数"]) expect(settingNamed(text)).toBeNull();
});

test.each<[ParameterKey, unknown]>([
  ["planYearStart", 1],
  ["planDueMonth", 1],
  ["articlesPerWeek", 1],
  ["booksPerMonth", 1],
  ["manuscriptsPerQuarter", 1],
  ["oneTextServesManuscriptAndResearch", false],
  ["sessionDaysPerMonth", 1],
  ["hoursPerDay", 8],
  ["exemptWeeks", []],
  ["notesQuota.centreGroup", 15_000],
  ["notesQuota.departmentHead", 10_000],
  ["notesQuota.cadre", 10_000],
  ["notesQuota.worker", null],
  ["paceTolerance", 1],
  ["rule.central-study", "shown"],
  ["rule.attendance", "scored"],
  ["minAspects", 2],
])("the rulebook's default of %s is %j, since always", (key, expected) => {
  expect(valueAt(DEFAULT_PARAMETERS, key, day("1990-01-01"))).toEqual(expected);
});

test("a value holds from its day on, the one before until then", () => {
  const changed = withValue(DEFAULT_PARAMETERS, "articlesPerWeek", 2, day("2026-07-01"));
  expect(valueAt(changed, "articlesPerWeek", day("2026-06-30"))).toBe(1);
  expect(valueAt(changed, "articlesPerWeek", day("2026-07-01"))).toBe(2);
});

test("values may be given in any order; the same day again replaces", () => {
  const later = withValue(DEFAULT_PARAMETERS, "booksPerMonth", 3, day("2026-09-01"));
  const both = withValue(later, "booksPerMonth", 2, day("2026-03-01"));
  const days = ["2026-02-28", "2026-03-01", "2026-08-31", "2026-09-01"].map(day);
  expect(days.map((at) => valueAt(both, "booksPerMonth", at))).toEqual([1, 2, 2, 3]);
  const replaced = withValue(both, "booksPerMonth", 4, day("2026-09-01"));
  expect(valueAt(replaced, "booksPerMonth", day("2026-12-31"))).toBe(4);
  expect(valueAt(DEFAULT_PARAMETERS, "booksPerMonth", day("2026-12-31"))).toBe(1);
});
