import { withValue } from "../../../../src/core/plan/parameters";
import type { Quantity } from "../../../../src/core/domain/people";
import { TestOffice } from "../office";

function office(hours: readonly [string, Quantity][]): TestOffice {
  const office = new TestOffice();
  office.person("张");
  const colleague = office.person("王");
  for (const date of ["2026-09-15", "2026-10-15"]) office.log(colleague, "selfStudy", date, { hours: 8 });
  for (const [date, count] of hours) office.log(0, "selfStudy", date, { hours: count });
  return office;
}

test.each<[string, [string, Quantity][], [string, number | null, number | null]]>([
  ["eight hours in a week are a day", [["2026-10-06", 8]], ["short", 1, 4]],
  [
    "two halves in a week are a day",
    [
      ["2026-10-06", 4],
      ["2026-10-09", 4],
    ],
    ["short", 1, 4],
  ],
  ["just under a day is none", [["2026-10-06", 7.9]], ["short", 0, 4]],
  ["sixteen hours in a week are one week", [["2026-10-06", 16]], ["short", 1, 4]],
  ["hours that cannot be read leave their week open", [["2026-10-06", "unreadable"]], ["short", 0, 3]],
  ["hours left blank leave their week open", [["2026-10-06", null]], ["short", 0, 3]],
  [
    "a week met beside unreadable hours is met",
    [
      ["2026-10-06", 8],
      ["2026-10-07", "unreadable"],
    ],
    ["short", 1, 4],
  ],
])("%s", (_name, hours, expected) => {
  expect(office(hours).said("self-study", 0)).toEqual(expected);
});

test("every week with a day is met", () => {
  const weeks = ["2026-09-30", "2026-10-07", "2026-10-14", "2026-10-21"];
  expect(office(weeks.map((date) => [date, 8])).said("self-study", 0)).toEqual(["met", 4, 4]);
});

test("six hours are a day where the office says so", () => {
  const six = office([["2026-10-06", 6]]);
  expect(six.said("self-study", 0)).toEqual(["short", 0, 4]);
  six.parameters = withValue(six.parameters, "hoursPerDay", 6);
  expect(six.said("self-study", 0)).toEqual(["short", 1, 4]);
});

test("a tally's day is a day, and parts of the weeks count", () => {
  const tallied = new TestOffice();
  tallied.tallyRow(tallied.person("张"), "2026-10", { selfStudyDays: 3.5 });
  expect(tallied.said("self-study", 0)).toEqual(["short", 3.5, 4]);
  expect(tallied.ratingOf(0).time.score).toBeCloseTo(87.5, 9);
});

test("nobody records self-study: not assessed, and time leaves it out", () => {
  const none = new TestOffice();
  none.mark(none.person("张"), none.session("2026-10-05"), "present");
  expect(none.said("self-study", 0)).toEqual(["not-assessed", null, null]);
  expect(none.ratingOf(0).time).toMatchObject({ grade: "good", score: 100 });
});

test.each<[string, number, number, [string, number, number]]>([
  ["a day of six hours, where six are a day", 6, 1, ["short", 1, 4]],
  ["most of a day", 6, 0.9, ["short", 0, 4]],
  ["a day and a half are the days of one week", 8, 1.5, ["short", 1, 4]],
])("study written down in days counts by the hours of a day: %s", (_name, hoursPerDay, days, expected) => {
  const made = office([]).log(0, "selfStudy", "2026-10-06", { hours: { days } });
  made.parameters = withValue(made.parameters, "hoursPerDay", hoursPerDay);
  expect(made.said("self-study", 0)).toEqual(expected);
});
