import {
  MAX_COLUMNS,
  MAX_ROWS,
  absoluteText,
  areaText,
  columnOf,
  letters,
  parseLocal,
  sheetPrefix,
  splitSheet,
} from "../../../src/emulator/model/a1";
import { rect } from "../fixture";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is written %s and read back", (column, text) => {
  expect(letters(column)).toBe(text);
  expect(columnOf(text.toLowerCase())).toBe(column);
});

test.each([
  ["C5", rect(4, 2)],
  ["$C$5:f9", rect(4, 2, 5, 4)],
  ["F9:C5", rect(4, 2, 5, 4)],
  ["A:C", rect(0, 0, MAX_ROWS, 3)],
  ["2:3", rect(1, 0, 2, MAX_COLUMNS)],
  ["XFD1048576", rect(MAX_ROWS - 1, MAX_COLUMNS - 1)],
])("%s is an area", (text, area) => {
  expect(parseLocal(text)).toEqual(area);
});

test.each(["", "A0", "XFE1", "A1048577", "A1:B", "Sheet1!A1", "A1,B2", "花名册"])(
  "%p is no area of a sheet",
  (text) => {
    expect(parseLocal(text)).toBeNull();
  },
);

test("an area is written as Excel writes addresses", () => {
  expect([rect(4, 2), rect(4, 2, 2, 3), rect(0, 0, MAX_ROWS, 2), rect(1, 0, 1, MAX_COLUMNS)].map(areaText)).toEqual([
    "C5",
    "C5:E6",
    "A:B",
    "2:2",
  ]);
  expect(absoluteText(rect(4, 2, 2, 3))).toBe("$C$5:$E$6");
  expect(absoluteText(rect(1, 0, 1, MAX_COLUMNS))).toBe("$2:$2");
});

test("a sheet name is quoted where a formula needs it, and read back with its apostrophes", () => {
  expect(["Data", "花名册", "2026年", "It's", "A1", "两 张"].map(sheetPrefix)).toEqual([
    "Data!",
    "花名册!",
    "'2026年'!",
    "'It''s'!",
    "'A1'!",
    "'两 张'!",
  ]);
  expect(splitSheet("'It''s'!A1:B2")).toEqual({ sheet: "It's", local: "A1:B2" });
  expect(splitSheet("A1")).toEqual({ sheet: null, local: "A1" });
});
