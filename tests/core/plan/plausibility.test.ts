/** Notes for an attentive inspector; none of them changes a grade. */
import type { FindingCode } from "../../../src/core/domain/findings";
import { day, TestOffice } from "./office";

function said(office: TestOffice, code: FindingCode, of: string): string[] {
  return office
    .rate(of)
    .findings.filter((finding) => finding.code === code)
    .map(({ facts }) => Object.values(facts).join(" "));
}

describe("the same count every month", () => {
  const checks = (...toDate: number[]): TestOffice => {
    const office = new TestOffice();
    office.person("张");
    toDate.forEach((charactersToDate, at) => office.check(0, `2026-0${at + 1}`, { charactersToDate }));
    return office;
  };
  test.each([
    ["four equal steps are told", [1000, 2000, 3000, 4000], "2026-04", ["张 1000 4"]],
    ["three are not", [1000, 2000, 3000], "2026-03", []],
    ["one that differs breaks them", [1000, 2000, 3001, 4001], "2026-04", []],
    ["no step at all is none", [0, 0, 0, 0], "2026-04", []],
    ["a month later they are told in that month alone", [1000, 2000, 3000, 4000], "2026-05", []],
  ])("%s", (_, toDate, of, expected) => {
    expect(said(checks(...toDate), "notes-identical", of)).toEqual(expected);
  });

  test("characters of each month count likewise", () => {
    const office = new TestOffice();
    office.person("张");
    for (const of of ["2026-01", "2026-02", "2026-03", "2026-04"]) office.check(0, of, { charactersThisMonth: 800 });
    expect(said(office, "notes-identical", "2026-04")).toEqual(["张 800 4"]);
  });

  test("a month without a check breaks them", () => {
    const office = new TestOffice();
    office.person("张");
    for (const [of, charactersToDate] of [
      ["2026-01", 1000],
      ["2026-02", 2000],
      ["2026-04", 4000],
      ["2026-05", 5000],
      ["2026-06", 6000],
    ] as const)
      office.check(0, of, { charactersToDate });
    expect(said(office, "notes-identical", "2026-06")).toEqual([]);
  });
});

test.each([
  ["more than half of the quota in December is told", 4_999, ["张 5001"]],
  ["half is not", 5_000, []],
])("%s", (_, november, expected) => {
  const office = new TestOffice();
  office.person("张");
  office.check(0, "2026-11", { charactersToDate: november }).check(0, "2026-12", { charactersToDate: 10_000 });
  expect(said(office, "notes-at-once", "2026-12")).toEqual(expected);
  expect(said(office, "notes-at-once", "2026-11")).toEqual([]);
});

describe("a checker who was away", () => {
  function office(state: "present" | "excused", checkedOn: string, checker = "李"): TestOffice {
    const made = new TestOffice();
    made.person("张");
    made.person("李", { until: "2026-10-20" });
    made.mark(1, made.session("2026-10-09"), state);
    return made.check(0, "2026-10", { checker, checkedOn: day(checkedOn) });
  }
  test.each([
    ["on leave that day", office("excused", "2026-10-09"), 1],
    ["there that day", office("present", "2026-10-09"), 0],
    ["on leave another day", office("excused", "2026-10-12"), 0],
    ["not in service any more", office("present", "2026-10-21"), 1],
    ["a stranger", office("excused", "2026-10-09", "王"), 0],
  ])("%s", (_, made, count) => {
    expect(said(made, "inspector-away", "2026-10")).toHaveLength(count);
  });
});
