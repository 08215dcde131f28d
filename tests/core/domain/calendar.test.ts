import { dayOfMoment, formatDay, monthAt } from "../../../src/core/domain/calendar";
import { formatPeriod, ofMonth, parsePeriod } from "../../../src/core/domain/period";

test("today is the user's own calendar day, at its first and its last minute", () => {
  expect(formatDay(dayOfMoment(new Date(2026, 9, 31, 0, 1)))).toBe("2026-10-31");
  expect(formatDay(dayOfMoment(new Date(2026, 9, 31, 23, 59)))).toBe("2026-10-31");
});

test.each([
  ["2026-10", ofMonth(monthAt(2026, 10))],
  ["2026", { kind: "year", year: 2026 }],
] as const)("the period %s is read as it is written", (text, period) => {
  expect(parsePeriod(text)).toEqual(period);
  expect(formatPeriod(period)).toBe(text);
});

test.each(["2026-13", "26", "2026-1", "2026-10-08", ""])("%j names no period", (text) =>
  expect(parsePeriod(text)).toBeNull(),
);
