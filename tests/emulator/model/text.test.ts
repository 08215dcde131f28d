import fc from "fast-check";
import { dateParts, dateSerial } from "../../../src/emulator/model/dates";
import { displayText, generalText } from "../../../src/emulator/model/text";

const shown = (value: number | string | boolean, code: string, date1904 = false): string =>
  displayText(value, code, date1904);

test.each([
  [0, "0"],
  [-1.5, "-1.5"],
  [0.1 + 0.2, "0.3"],
  [12345678901, "12345678901"],
  [123456789012, "1.23457E+11"],
  [1234567.891234, "1234567.891"],
  [0.00001, "0.00001"],
  [1e-10, "1E-10"],
  [1e308, "1E+308"],
])("General shows %d as %s", (value, text) => {
  expect(generalText(value)).toBe(text);
});

test.each([
  [1234.5, "#,##0.00", "1,234.50"],
  [1.005, "0.00", "1.01"],
  [0.125, "0%", "13%"],
  [5, "000", "005"],
  [-3, "0;(0)", "(3)"],
  [0, '0;-0;"无"', "无"],
  [12, '0"分"', "12分"],
  [0.5, "#.##", ".5"],
  [1234567, "0.00E+00", "1.23E+06"],
  [3, "General", "3"],
  [3, 'General"人"', "3人"],
  [5, "[$¥-804]#,##0.00", "¥5.00"],
  [1234567, "#,##0,", "1,235"],
])("%d under %s is %s", (value, code, text) => {
  expect(shown(value, code)).toBe(text);
});

test.each([
  ["yyyy-mm-dd", "2026-10-05"],
  ["m/d/yyyy", "10/5/2026"],
  ['yyyy"年"m"月"d"日"', "2026年10月5日"],
  ["[$-804]yyyy年m月", "2026年10月"],
  ["d-mmm-yy", "5-Oct-26"],
  ["dddd", "Monday"],
  ["aaaa", "星期一"],
  ["h:mm AM/PM", "6:30 PM"],
  ["hh:mm:ss", "18:30:00"],
  ["mm/dd h:mm", "10/05 18:30"],
])("5 October 2026 half past six in the evening under %s is %s", (code, text) => {
  expect(shown(46300 + 18.5 / 24, code)).toBe(text);
});

test("hours beyond a day are counted in [h]", () => {
  expect(shown(1.5, "[h]:mm")).toBe("36:00");
});

test("text, true/false, errors and emptiness", () => {
  expect(shown("甲", "@")).toBe("甲");
  expect(shown("甲", '0;0;0;"姓名:"@')).toBe("姓名:甲");
  expect(shown(true, "0.00")).toBe("TRUE");
  expect(displayText({ error: "#N/A" }, "0", false)).toBe("#N/A");
  expect(displayText(null, "0", false)).toBe("");
});

test("a date before the first shows hashes", () => {
  expect(shown(-1, "yyyy-mm-dd")).toBe("####");
});

test("serials 59 to 61 of the 1900 system have the false leap day between them", () => {
  expect([59, 60, 61].map((serial) => shown(serial, "yyyy-m-d"))).toEqual(["1900-2-28", "1900-2-29", "1900-3-1"]);
  expect(dateSerial(1900, 3, 1, false)).toBe(61);
  expect(dateSerial(1900, 2, 28, false)).toBe(59);
  expect(shown(0, "yyyy-m-d", true)).toBe("1904-1-1");
});

test("every day reads back as the day it was made of", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.boolean(), (serial, date1904) => {
      const parts = dateParts(serial, date1904);
      fc.pre(parts !== null);
      expect(parts && dateSerial(parts.year, parts.month, parts.day, date1904)).toBe(serial);
    }),
    { seed: 20_261_124, numRuns: 300 },
  );
});
