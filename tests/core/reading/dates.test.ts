import { formatDay } from "../../../src/core/domain/calendar";
import type { CellValue } from "../../../src/core/domain/snapshot";
import type { DateContext, DateReading } from "../../../src/core/reading/date-reading";
import { cellDate, headerDate } from "../../../src/core/reading/dates";
import { OCTOBER, serial } from "./grid";

const YEAR: DateContext = { year: 2026, month: null, date1904: false };
const UNDER_OCTOBER: DateContext = { ...YEAR, month: OCTOBER };

function shown(reading: DateReading): string {
  if (reading.kind === "none" || reading.kind === "month") return reading.kind;
  if (reading.span === null) return reading.kind;
  const { first, last } = reading.span;
  const days = first === last ? formatDay(first) : `${formatDay(first)}..${formatDay(last)}`;
  return reading.kind === "days" ? days : `unreadable ${days}`;
}

describe("a date in a cell", () => {
  const readable: readonly (readonly [CellValue, string])[] = [
    ["2026年3月5日", "2026-03-05"],
    ["２０２６年３月５日", "2026-03-05"],
    ["2026年3月5日（周四）", "2026-03-05"],
    ["3月5日", "2026-03-05"],
    ["3.5", "2026-03-05"],
    ["3.10", "2026-03-10"],
    ["2026-3-5", "2026-03-05"],
    ["2026/3/5", "2026-03-05"],
    ["2026.3.5", "2026-03-05"],
    ["26.3.5", "2026-03-05"],
    ["20260305", "2026-03-05"],
    [20260305, "2026-03-05"],
    ["2026/3/5 星期四 8:20", "2026-03-05"],
    ["三月五日", "2026-03-05"],
    ["二〇二六年十月二十一日", "2026-10-21"],
    ["5 March 2026", "2026-03-05"],
    ["March 5, 2026", "2026-03-05"],
    ["25/3/2026", "2026-03-25"],
    ["10月8日-9日", "2026-10-08..2026-10-09"],
    [serial("2026-03-05"), "2026-03-05"],
    [serial("2026-03-05") + 0.75, "2026-03-05"],
    [3.5, "2026-03-05"],
    [3.15, "2026-03-15"],
  ];
  test.each(readable)("%p is %s", (value, expected) => {
    expect(shown(cellDate(value, YEAR))).toBe(expected);
  });

  const unreadable: readonly CellValue[] = [
    ...[
      "2月30日",
      "2026-02-30",
      "13月1日",
      "3月初",
      "月底前",
      "1月至3月",
      "2026.3.5-3.6",
      "3月5日党课",
      "1.5小时",
      "待定",
      "#N/A",
    ],
    ...[13.5, 5, -3, 99999999, true],
  ];
  test.each(unreadable)("%p is no certain day", (value) => {
    expect(cellDate(value, YEAR).kind).toBe("unreadable");
  });

  test("10.1 as a number may be the 1st or the 10th and is decided by nobody", () => {
    expect(shown(cellDate(10.1, YEAR))).toBe("unreadable 2026-10-01..2026-10-10");
    expect(shown(cellDate(10.2, YEAR))).toBe("unreadable 2026-10-02..2026-10-20");
    expect(shown(cellDate(2.3, YEAR))).toBe("2026-02-03");
    expect(shown(cellDate(10.4, YEAR))).toBe("2026-10-04");
  });

  test("a number of which day and month can be exchanged stays open", () => {
    expect(shown(cellDate("5/3/2026", YEAR))).toBe("unreadable 2026-03-05..2026-05-03");
  });

  test("a bare day counts only under a known month", () => {
    expect(cellDate("5", YEAR).kind).toBe("unreadable");
    expect(shown(cellDate("5", UNDER_OCTOBER))).toBe("2026-10-05");
    expect(shown(cellDate("31日", UNDER_OCTOBER))).toBe("2026-10-31");
    expect(cellDate("32", UNDER_OCTOBER).kind).toBe("unreadable");
  });

  test("the 1904 system starts four years and a day later", () => {
    expect(shown(cellDate(serial("2026-03-05") - 1462, { ...YEAR, date1904: true }))).toBe("2026-03-05");
  });

  test("a blank is no date at all", () => {
    expect(cellDate("", YEAR).kind).toBe("none");
    expect(cellDate("　", YEAR).kind).toBe("none");
  });
});

describe("a date in a header", () => {
  test("is a serial where the number format shows a date, else only near the sheet's year", () => {
    expect(shown(headerDate(serial("2026-03-05"), 'm"月"d"日"', YEAR))).toBe("2026-03-05");
    expect(shown(headerDate(serial("2026-03-05"), "General", YEAR))).toBe("2026-03-05");
    expect(shown(headerDate(serial("2027-12-31"), "General", YEAR))).toBe("2027-12-31");
    expect(shown(headerDate(serial("2028-01-01"), "General", YEAR))).toBe("none");
    expect(shown(headerDate(serial("2028-01-01"), "yyyy/m/d", YEAR))).toBe("2028-01-01");
    expect(shown(headerDate(serial("2026-03-05"), 'yyyy"年"m"月"', YEAR))).toBe("month");
  });

  test("shows its lost zero through a format of two decimals", () => {
    expect(shown(headerDate(10.1, "General", YEAR))).toBe("unreadable 2026-10-01..2026-10-10");
    expect(shown(headerDate(10.1, "0.00", YEAR))).toBe("2026-10-10");
  });

  test("may be a day number under a month title, also shown by a day format", () => {
    expect(shown(headerDate(16, "General", UNDER_OCTOBER))).toBe("2026-10-16");
    expect(shown(headerDate(16, "d", UNDER_OCTOBER))).toBe("2026-10-16");
    expect(shown(headerDate(16, "General", YEAR))).toBe("none");
  });

  test("leaves kind or topic over", () => {
    expect(headerDate("10月15日（集中学习）", "General", YEAR)).toMatchObject({ kind: "days", rest: "集中学习" });
    expect(headerDate("10.15党课", "General", YEAR)).toMatchObject({ kind: "days", rest: "党课" });
    expect(headerDate("3月5日 三年规划", "General", YEAR)).toMatchObject({ kind: "days", rest: "三年规划" });
    expect(headerDate("Monthly lecture 5 Oct", "General", YEAR)).toMatchObject({
      kind: "days",
      rest: "Monthly lecture",
    });
  });
});
