import { entered } from "../../../src/emulator/model/entry";

const general = { numberFormat: "General", date1904: false, year: 2026 };
const asText = { ...general, numberFormat: "@" };
const value = (input: unknown): unknown => entered(input, general).value;

test.each(["=A1", "+A1", "-A1", "@A1", '=WEBSERVICE("x")', "-缺勤", "+好"])(
  "%s becomes a formula in a General cell",
  (text) => {
    const entry = entered(text, general);
    expect(entry.formula).toBe(text.startsWith("=") ? text : `=${text}`);
    expect(entry.value).toBeNull();
  },
);

test.each(["=A1", "+A1", "-1", "@A1", "001", "110101199001011234", "2026-10-05", "TRUE", "5%"])(
  "%s stays text in a cell formatted as text",
  (text) => {
    expect(entered(text, asText)).toEqual({ value: text, formula: null, quotePrefix: false, format: null });
  },
);

test.each(["=", "-", "@", "+", "缺勤-", " =A1"])("%p alone is text", (text) => {
  expect(entered(text, general)).toMatchObject({ value: text, formula: null });
});

test("a leading apostrophe forces text and is no part of the value", () => {
  expect(entered("'=A1", general)).toMatchObject({ value: "=A1", formula: null, quotePrefix: true });
  expect(entered("'001", asText)).toMatchObject({ value: "001", quotePrefix: true });
});

test("digit strings become numbers of 15 digits: leading zeros and the end of an identity number are lost", () => {
  expect(value("001")).toBe(1);
  expect(value("123456789012345")).toBe(123456789012345);
  expect(value("110101199001011234")).toBe(110101199001011000);
  expect(value("-12.50")).toBe(-12.5);
  expect(value("1e308")).toBe(1e308);
  expect(value("1e309")).toBe("1e309");
});

test.each([
  ["5%", 0.05, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["1,234", 1234, "#,##0"],
  ["$5.20", 5.2, "$#,##0.00"],
  ["(7)", -7, null],
  ["2026-10-05", 46300, "yyyy-mm-dd"],
  ["10/5/2026", 46300, "m/d/yyyy"],
  ["10-5", 46300, "d-mmm"],
  ["1/2", 46024, "d-mmm"],
  ["5-Oct-26", 46300, "d-mmm"],
  ["6:00", 0.25, "h:mm"],
  ["2026-10-05 18:00", 46300.75, "m/d/yyyy h:mm"],
])("%s is understood as %d", (text, number, format) => {
  expect(entered(text, general)).toMatchObject({ value: number, format });
});

test.each(["2026年10月5日", "5.10.2026", "2026-13-01", "2026-02-29", "25:00", "12,34", "一"])(
  "%s is no number and no date: it stays text",
  (text) => {
    expect(value(text)).toBe(text);
  },
);

test("dates count from 1904 where the workbook does", () => {
  expect(entered("2000-01-01", { ...general, date1904: true }).value).toBe(35064);
  expect(entered("2000-01-01", general).value).toBe(36526);
});

test("true and false, errors and emptiness are themselves", () => {
  expect([value("true"), value("FALSE"), value(true), value("#n/a"), value("")]).toEqual([
    true,
    false,
    true,
    { error: "#N/A" },
    null,
  ]);
});

test("numbers and true/false become text in a cell formatted as text", () => {
  expect([entered(7, asText).value, entered(true, asText).value]).toEqual(["7", "TRUE"]);
});

test.each([[{}], [[1]], [Number.NaN], ["x".repeat(32_768)]])("what no cell can hold is refused", (input) => {
  expect(() => entered(input, general)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test("a cell holds 32,767 characters", () => {
  expect(value("x".repeat(32_767))).toHaveLength(32_767);
});
