import { formatMonth } from "../../../src/core/domain/calendar";
import { monthOfTitles, periodOfCell } from "../../../src/core/reading/months";
import { serial } from "./grid";

const CONTEXT = { year: 2026, month: null, date1904: false };

function shown(value: string | number): string {
  const period = periodOfCell(value, CONTEXT);
  if (period === null) return "unreadable";
  return period.kind === "month" ? formatMonth(period.month) : `year ${String(period.year)}`;
}

test.each([
  ["2026-10", "2026-10"],
  ["2026年10月", "2026-10"],
  ["2026.10", "2026-10"],
  ["202610", "2026-10"],
  [202610, "2026-10"],
  ["10月", "2026-10"],
  ["10月份", "2026-10"],
  ["十月", "2026-10"],
  ["10", "2026-10"],
  [10, "2026-10"],
  [2026.11, "2026-11"],
  [serial("2026-10-31"), "2026-10"],
  ["2026-10-31", "2026-10"],
  ["Oct 2026", "2026-10"],
  ["全年", "year 2026"],
  ["2025年度", "year 2025"],
  [2025, "year 2025"],
])("the month cell %p is %s", (value, expected) => {
  expect(shown(value)).toBe(expected);
});

test.each(["13月", 13, "第三季度", "上半年", "", "x"])("the month cell %p is unreadable", (value) => {
  expect(shown(value)).toBe("unreadable");
});

test("2026.1 as a number may be January, or October with its zero lost", () => {
  expect(shown(2026.1)).toBe("unreadable");
  expect(shown(2026.2)).toBe("2026-02");
});

test.each([
  [["2026年10月学习考勤表"], 2026, 10],
  [["2026.2月"], 2026, 2],
  [["5月"], null, 5],
  [["选择时间 2026 年 2 月"], 2026, 2],
  [["October 2026"], 2026, 10],
  [["2026年集中学习考勤表"], 2026, null],
  [["2026年1-10月统计"], 2026, null],
  [["9月", "10月"], null, null],
  [["填表日期：2026年11月3日", "2026年10月考勤"], 2026, 10],
])("the titles %p speak of year %p and month %p", (titles, year, month) => {
  expect(monthOfTitles(titles)).toEqual({ year, month });
});
