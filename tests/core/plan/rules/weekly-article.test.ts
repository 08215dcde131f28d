import { withValue } from "../../../../src/core/plan/parameters";
import { day, TestOffice } from "../office";

/** October 2026: its Sundays are 4, 11, 18 and 25. A colleague's log runs through September and October. */
function office(dates: readonly string[], traits: Parameters<TestOffice["person"]>[1] = {}): TestOffice {
  const office = new TestOffice();
  const person = office.person("张", traits);
  const colleague = office.person("王");
  for (const date of ["2026-09-15", "2026-10-01"]) office.log(colleague, "article", date);
  for (const date of dates) office.log(person, "article", date);
  return office;
}

const EACH_WEEK = ["2026-09-28", "2026-10-11", "2026-10-12", "2026-10-25"];

test.each<[string, string[], [string, number | null, number | null]]>([
  ["an article in each of the four weeks is met", EACH_WEEK, ["met", 4, 4]],
  ["a week without one is short", EACH_WEEK.slice(1), ["short", 3, 4]],
  ["two in one week are one week", ["2026-10-05", "2026-10-06"], ["short", 1, 4]],
  ["the Sunday belongs to its week, the Monday to the next", ["2026-10-11", "2026-10-12"], ["short", 2, 4]],
  ["the last days of October belong to November's week", ["2026-10-26", "2026-10-31"], ["short", 0, 4]],
  ["nothing written down where the department records is short", [], ["short", 0, 4]],
  ["a date that cannot be read may be any week", EACH_WEEK.slice(1).concat("?"), ["met", 3, 3]],
  ["only dates that cannot be read", ["?"], ["not-assessed", null, null]],
  ["a date of which the month is known may be any of its weeks", ["2026-10"], ["not-assessed", null, null]],
])("%s", (_name, dates, expected) => {
  expect(office(dates).said("weekly-article", 0)).toEqual(expected);
});

test("weeks count up to the day of the review", () => {
  expect(office([]).said("weekly-article", 0, "2026-10", "2026-10-03")).toEqual(["not-due", null, null]);
  expect(office([]).said("weekly-article", 0, "2026-10", "2026-10-04")[0]).toBe("short");
  expect(office([]).said("weekly-article", 0, "2026-10", "2026-10-17")).toEqual(["short", 0, 2]);
});

test("a week in which the person was in service on only some days is not due", () => {
  expect(office([], { from: "2026-10-05" }).said("weekly-article", 0)).toEqual(["short", 0, 3]);
  expect(office([], { from: "2026-10-06" }).said("weekly-article", 0)).toEqual(["short", 0, 2]);
  expect(office([], { until: "2026-10-18" }).said("weekly-article", 0)).toEqual(["short", 0, 3]);
  expect(office([], { until: "2026-10-17" }).said("weekly-article", 0)).toEqual(["short", 0, 2]);
});

test("with an unreadable service date weeks can be met, never short", () => {
  expect(office(EACH_WEEK, { from: "?" }).said("weekly-article", 0)).toEqual(["met", 4, 4]);
  expect(office(EACH_WEEK.slice(1), { from: "?" }).said("weekly-article", 0)).toEqual(["met", 3, 3]);
  expect(office([], { from: "?" }).said("weekly-article", 0)).toEqual(["not-assessed", null, null]);
});

test("weeks touched by an exempt range are not due", () => {
  const holiday = office([]);
  const range = { first: day("2026-10-01"), last: day("2026-10-05") };
  holiday.parameters = withValue(holiday.parameters, "exemptWeeks", [range]);
  expect(holiday.said("weekly-article", 0)).toEqual(["short", 0, 2]);
});

test("the week that begins before the plan year is not due in January", () => {
  const january = new TestOffice();
  january.person("张");
  january.log(0, "article", "2026-01-06").log(0, "article", "2025-12-30");
  // Sundays 4, 11, 18, 25; the first week began on 29 December.
  expect(january.said("weekly-article", 0, "2026-01")).toEqual(["short", 1, 3]);
});

test("a week into whose other month the department's log does not reach is not assessed", () => {
  const noSeptember = new TestOffice();
  noSeptember.person("张");
  noSeptember.log(0, "article", "2026-10-02").log(0, "article", "2026-10-08");
  expect(noSeptember.said("weekly-article", 0)).toEqual(["short", 1, 3]);
});

test("what another department records says nothing about this one", () => {
  const two = new TestOffice();
  two.person("张", { department: "信息科" });
  two.log(two.person("王"), "article", "2026-10-08");
  expect(two.said("weekly-article", 0)).toEqual(["not-assessed", null, null]);
  expect(two.rate("2026-10").findings).toContainEqual(
    expect.objectContaining({
      code: "nothing-recorded",
      department: "信息科",
      clause: "C05",
      facts: { department: "信息科", kind: "article", of: "department" },
    }),
  );
});

describe("from the tally", () => {
  function tallied(articles: number | null | "unreadable", month = "2026-10"): TestOffice {
    const office = new TestOffice();
    office.person("张");
    office.tallyRow(office.person("王"), "2026-10", { articles: 4 });
    office.tallyRow(0, month, { articles, books: 1 });
    return office;
  }

  test.each<[string, number | null | "unreadable", [string, number | null, number | null]]>([
    ["as many as weeks is met", 4, ["met", 4, 4]],
    ["more count as the weeks", 9, ["met", 4, 4]],
    ["fewer are short", 3, ["short", 3, 4]],
    ["a blank among numbers is 0", null, ["short", 0, 4]],
    ["a number that cannot be read is not assessed", "unreadable", ["not-assessed", null, null]],
  ])("%s", (_name, articles, expected) => {
    expect(tallied(articles).said("weekly-article", 0)).toEqual(expected);
  });

  test("a row of a month that cannot be read may be this month's", () => {
    expect(tallied(2, "?").said("weekly-article", 0)).toEqual(["not-assessed", null, null]);
  });

  test("a person without a row where the department keeps a tally has none", () => {
    expect(tallied(4, "2026-09").said("weekly-article", 0)).toEqual(["short", 0, 4]);
  });

  test("a blank where nobody has a number in the column is not recorded", () => {
    const office = new TestOffice();
    office.tallyRow(office.person("张"), "2026-10", { books: 1 });
    expect(office.said("weekly-article", 0)).toEqual(["not-assessed", null, null]);
  });

  test("within the month the articles stand against the weeks due so far", () => {
    expect(tallied(2).said("weekly-article", 0, "2026-10", "2026-10-17")).toEqual(["met", 2, 2]);
    expect(tallied(1).said("weekly-article", 0, "2026-10", "2026-10-17")).toEqual(["short", 1, 2]);
  });

  /** What the finding says: the number that counts, and the other one. */
  type Differing = readonly [used: number, other: number];
  test.each<[string, string[], number, [string, number, number], Differing | null]>([
    ["the log counts where the tally holds less", ["2026-10-08", "2026-10-09"], 1, ["short", 1, 4], [2, 1]],
    ["the log counts where both hold the same", ["2026-10-08", "2026-10-09"], 2, ["short", 1, 4], null],
    ["the tally counts where it holds more, never the sum", ["2026-10-08", "2026-10-09"], 3, ["short", 3, 4], [3, 2]],
    ["the tally counts where the log has nothing of the person", [], 3, ["short", 3, 4], null],
  ])("%s", (_name, dates, articles, expected, differs) => {
    const both = office(dates);
    both.tallyRow(0, "2026-10", { articles });
    expect(both.said("weekly-article", 0)).toEqual(expected);
    const differing = both
      .rate("2026-10")
      .findings.flatMap(({ code, facts }) => (code === "sources-differ" ? [[facts.used, facts.other]] : []));
    expect(differing).toEqual(differs === null ? [] : [differs]);
  });
});
