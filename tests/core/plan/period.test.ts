import { formatDay, formatMonth } from "../../../src/core/domain/calendar";
import { endedQuarters, endedWeeks, planSeasonStart, planYear } from "../../../src/core/plan/period";
import { day, month } from "./office";

function weeks(of: string, asOf: string, planYearStart = 1): string[] {
  return endedWeeks(planYear(month(of), day(asOf), planYearStart), month(of)).map(
    ({ first, last }) => `${formatDay(first)} ${formatDay(last)}`,
  );
}

test.each([
  [
    "the worked example's October",
    "2026-10",
    "2026-10-31",
    ["2026-09-28 2026-10-04", "2026-10-05 2026-10-11", "2026-10-12 2026-10-18", "2026-10-19 2026-10-25"],
  ],
  ["a week ends with its Sunday", "2026-10", "2026-10-11", ["2026-09-28 2026-10-04", "2026-10-05 2026-10-11"]],
  ["and not before", "2026-10", "2026-10-10", ["2026-09-28 2026-10-04"]],
  ["no week that begins before the plan year", "2026-01", "2026-01-12", ["2026-01-05 2026-01-11"]],
  ["a month that begins on a Sunday", "2026-02", "2026-02-08", ["2026-01-26 2026-02-01", "2026-02-02 2026-02-08"]],
])("weeks: %s", (_name, of, asOf, expected) => {
  expect(weeks(of, asOf)).toEqual(expected);
});

test("a plan year that begins on a Monday takes its first week in", () => {
  expect(weeks("2024-01", "2024-01-07")).toEqual(["2024-01-01 2024-01-07"]);
});

test("another start of the plan year", () => {
  expect(weeks("2026-09", "2026-09-13", 9)).toEqual(["2026-09-07 2026-09-13"]);
  const year = planYear(month("2026-08"), day("2026-08-31"), 9);
  expect(formatMonth(year.firstMonth)).toBe("2025-09");
});

test.each([
  ["2026-09", "2026-09-30", ["2026-07"]],
  ["2026-09", "2026-09-29", []],
  ["2026-08", "2026-08-31", []],
  ["2026-12", "2026-12-31", ["2026-10"]],
])("the quarter that ends in %s by %s", (of, asOf, expected) => {
  const ended = endedQuarters(planYear(month(of), day(asOf), 1));
  expect(ended.filter((first) => first + 2 === month(of)).map(formatMonth)).toEqual(expected);
});

test.each([
  [1, "2025-11-01"],
  [9, "2025-11-01"],
  [11, "2024-11-01"],
  [12, "2025-11-01"],
])("the season of plans, where the plan year starts in month %i", (start, expected) => {
  const october = planYear(month("2026-10"), day("2026-10-31"), start);
  expect(formatDay(planSeasonStart(october))).toBe(expected);
});
