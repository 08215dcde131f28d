/** The rating of the year to date. Rulebook section 3. */
import { withValue } from "../../../src/core/plan/parameters";
import { day, TestOffice } from "./office";

/** Somebody with a session attended in each month from January to `last`. */
function attending(last: number, traits: Parameters<TestOffice["person"]>[1] = {}): TestOffice {
  const office = new TestOffice();
  office.person("张", traits);
  for (let month = 1; month <= last; month += 1)
    office.mark(0, office.session(`2026-${String(month).padStart(2, "0")}-15`), "present");
  return office;
}

test("takes in every rule period since the year began, and nothing of the year before", () => {
  const office = attending(10);
  office.mark(0, office.session("2025-12-31"), "unexcused");
  expect(office.saidInYear("attendance", 0, "2026-10")).toEqual(["met", 10, 10]);
  expect(office.said("attendance", 0, "2026-10")).toEqual(["met", 1, 1]);
});

test("three absences in different months make the year poor, and no month", () => {
  const office = attending(10);
  for (let date = 1; date <= 10; date += 1) office.mark(0, office.session(`2026-01-${String(date + 10)}`), "present");
  for (const date of ["2026-02-20", "2026-05-20", "2026-08-20"]) office.mark(0, office.session(date), "unexcused");
  office.check(0, "2026-10", { charactersToDate: 9_000 });
  expect(office.yearOf(0, "2026-10")).toMatchObject({ overall: "poor", reason: { kind: "unexcused", value: 3 } });
  expect(office.ratingOf(0, "2026-08").overall).not.toBe("poor");
});

test("each month without notes handed in takes ten points from style, a missing plan twenty once", () => {
  const office = attending(3, { planOnFile: false });
  office.check(office.person("王"), "2026-01").check(1, "2026-02").check(1, "2026-03").check(0, "2026-02");
  const { style } = office.yearOf(0, "2026-03");
  expect(style.score).toBe(60);
  expect(style.parts.map((part) => [part.rule, part.value, part.times])).toEqual([
    ["study-plan", 20, 1],
    ["notes-handed-in", 20, 2],
  ]);
});

test("weeks of a month with a tally alone stand beside weeks of the log", () => {
  const office = new TestOffice();
  office.person("张");
  // January's log has three of its four weeks (a week that began in 2025 is not due); February's tally has three of four.
  for (const date of ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-31"]) office.log(0, "article", date);
  office.tallyRow(0, "2026-02", { articles: 3 });
  expect(office.said("weekly-article", 0, "2026-01")).toEqual(["met", 3, 3]);
  expect(office.said("weekly-article", 0, "2026-02")).toEqual(["short", 3, 4]);
  expect(office.saidInYear("weekly-article", 0, "2026-02")).toEqual(["short", 6, 7]);
});

test("a length of a day that changes in July does not reach back through a tally", () => {
  const office = new TestOffice();
  office.person("张");
  // Eight hours in the log against one day of the tally: the same, while a day has eight hours.
  office.log(0, "selfStudy", "2026-06-03", { hours: 8 }).tallyRow(0, "2026-06", { selfStudyDays: 1 });
  office.parameters = withValue(office.parameters, "hoursPerDay", 6, day("2026-07-01"));
  const { findings } = office.rate("2026-07");
  expect(findings.filter(({ code }) => code === "sources-differ")).toEqual([]);
  expect(office.rate("2026-06").findings.filter(({ code }) => code === "sources-differ")).toEqual([]);
});

test("notes are measured at the last month that has a figure, against that month's pace", () => {
  const office = attending(3);
  office.check(0, "2026-02", { charactersToDate: 1_666 });
  expect(office.saidInYear("notes", 0, "2026-03")).toEqual(["short", 1_666, 1_667]);
  expect(office.said("notes", 0, "2026-03")[0]).toBe("not-assessed");
});

test.each([
  ["2026-10-01", "2026-12-31", "not undetermined"],
  ["2026-10-02", "2026-12-31", "undetermined"],
  [undefined, "2026-03-31", "not undetermined"],
  [undefined, "2026-03-30", "undetermined"],
])("in service from %s until %s: the year is %s", (from, until, expected) => {
  const office = attending(12, { planOnFile: true, ...(from === undefined ? {} : { from }), until });
  const { overall, reason } = office.yearOf(0);
  expect(overall === "undetermined" ? "undetermined" : "not undetermined").toBe(expected);
  if (overall === "undetermined") expect(reason).toMatchObject({ kind: "too-few-months", threshold: 3 });
});

test("months are rated as usual for somebody whose year is undetermined, and an override stands above it", () => {
  const office = attending(2, { planOnFile: true, until: "2026-02-28" });
  expect(office.ratingOf(0, "2026-02").overall).toBe("good");
  expect(office.yearOf(0, "2026-02")).toMatchObject({ overall: "undetermined", final: "undetermined" });
  office.override(0, "2026", "medium", "试用期表现一般");
  expect(office.yearOf(0, "2026-02").final).toBe("medium");
  expect(office.ratingOf(0, "2026-02").final).toBe("good");
});

test("an inspection of the year counts for the year alone, one of a month for the month alone", () => {
  const office = attending(10, { planOnFile: true });
  office.inspection(0, "2026", { overall: "medium" }).inspection(0, "2026-10", { overall: "poor" });
  expect(office.yearOf(0, "2026-10").final).toBe("medium");
  expect(office.ratingOf(0, "2026-10").final).toBe("poor");
  expect(office.ratingOf(0, "2026-09").final).toBe("good");
});

test("what is asked for once a year counts at the year's end and not in December's rating", () => {
  const office = attending(12, { planOnFile: true });
  office.log(office.person("王"), "skill", "2026-05-05").log(1, "reflection", "2026-05-05");
  expect(office.ratingOf(0, "2026-12").effect.score).toBeNull();
  const { effect } = office.yearOf(0);
  expect(effect.parts.map(({ rule, value }) => [rule, value])).toEqual([
    ["annual-skill", 0],
    ["reflection", 0],
  ]);
  expect(effect.grade).toBe("poor");
  expect(office.yearOf(0, "2026-11").effect.score).toBeNull();
});

test("a plan year that begins in September ends in August", () => {
  const office = new TestOffice();
  office.parameters = withValue(office.parameters, "planYearStart", 9);
  office.person("张");
  office.log(office.person("王"), "skill", "2025-09-01");
  expect(office.saidInYear("annual-skill", 0, "2026-08")).toEqual(["short", 0, 1]);
  expect(office.saidInYear("annual-skill", 1, "2026-08")).toEqual(["met", 1, 1]);
  expect(office.saidInYear("annual-skill", 0, "2026-12")[0]).toBe("not-due");
  expect(office.yearOf(0, "2026-08").period).toEqual({ kind: "year", year: 2025 });
});

test("at the year's end it is told what of the year's items is missing, and who is poor; before, nothing of it", () => {
  const office = attending(12);
  office.log(office.person("王"), "skill", "2026-05-05");
  const told = (upTo: string): string[] =>
    office
      .rate(upTo)
      .findings.flatMap(({ code, period, person, facts }) =>
        period?.kind === "year" && person === 0 && "rule" in facts ? [`${code} ${String(facts.rule)}`] : [],
      );
  expect(told("2026-12")).toContain("rule-short annual-skill");
  expect(told("2026-11")).toEqual([]);
});

test("the plan year of a month is the one in force then, whatever begins later", () => {
  const office = attending(10);
  office.parameters = withValue(office.parameters, "planYearStart", 7, day("2026-12-01"));
  const firstMonth = (month: string, asOf: string): number => office.rate(month, asOf).yearMonths[0] % 12;
  expect(firstMonth("2026-10", "2026-12-31")).toBe(0);
  expect(firstMonth("2026-12", "2026-11-30")).toBe(0);
  expect(firstMonth("2026-12", "2026-12-31")).toBe(6);
});
