import { dayOfMoment, formatDay } from "../../../src/core/domain/calendar";

test("today is the user's own calendar day, at its first and its last minute", () => {
  expect(formatDay(dayOfMoment(new Date(2026, 9, 31, 0, 1)))).toBe("2026-10-31");
  expect(formatDay(dayOfMoment(new Date(2026, 9, 31, 23, 59)))).toBe("2026-10-31");
});
