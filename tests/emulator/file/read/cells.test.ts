import { FileRefused } from "../../../../src/emulator/file/file-refused";
import { readWorkbook } from "../../../../src/emulator/file/read/read-workbook";
import type { Sheet } from "../../../../src/emulator/model/sheet";
import type { Workbook } from "../../../../src/emulator/model/workbook";
import { parseLocal } from "../../../../src/emulator/model/a1";
import { oneRow, smallBook, MAIN, type SmallBook } from "../small-package";

const STYLES =
  "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>" +
  '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="49" quotePrefix="1"/></cellXfs>';

function bookOf(inside: string, more: Partial<SmallBook> = {}): Workbook {
  return readWorkbook(smallBook({ sheets: { 表: inside }, styles: STYLES, ...more }), "x.xlsx");
}

function sheetOf(inside: string, more: Partial<SmallBook> = {}): Sheet {
  return bookOf(inside, more).activeSheet;
}

function value(sheet: Sheet, address: string): unknown {
  const place = parseLocal(address);
  return place ? (sheet.cell(place.row, place.column)?.value ?? null) : undefined;
}

function formula(sheet: Sheet, address: string): string | null | undefined {
  const place = parseLocal(address);
  return place ? sheet.cell(place.row, place.column)?.formula : undefined;
}

function refused(inside: string, more: Partial<SmallBook> = {}): FileRefused {
  try {
    sheetOf(inside, more);
  } catch (reason) {
    if (reason instanceof FileRefused) return reason;
    throw reason;
  }
  throw new Error("The file was read.");
}

describe("values of cells", () => {
  test("of every type of the file", () => {
    const sheet = sheetOf(
      oneRow(
        '<c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-2E-3</v></c><c r="C1" t="s"><v>1</v></c>' +
          '<c r="D1" t="str"><f>A1&amp;"x"</f><v>1.5x</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c>' +
          '<c r="G1" t="e"><v>#N/A</v></c><c r="H1" t="inlineStr"><is><t>甲</t></is></c><c r="I1" t="d"><v>2026-10-05T12:00:00</v></c>',
      ),
      { strings: "<si><t>零</t></si><si><t>一</t></si>" },
    );
    expect(["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1", "I1"].map((each) => value(sheet, each))).toEqual([
      1.5,
      -0.002,
      "一",
      "1.5x",
      true,
      false,
      { error: "#N/A" },
      "甲",
      46300.5,
    ]);
    expect(formula(sheet, "D1")).toBe('=A1&"x"');
  });

  test("text that looks like a number stays text", () => {
    const sheet = sheetOf(oneRow('<c r="A1" t="s"><v>0</v></c>'), { strings: "<si><t>007</t></si>" });
    expect(value(sheet, "A1")).toBe("007");
  });

  test("runs of rich text are joined, phonetic guides left out, spaces kept", () => {
    const strings =
      '<si><r><rPr><b/></rPr><t xml:space="preserve">四个 </t></r><r><t>一</t></r><rPh sb="0" eb="1"><t>よん</t></rPh></si>';
    const sheet = sheetOf(
      oneRow(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      ),
      { strings },
    );
    expect([value(sheet, "A1"), value(sheet, "B1")]).toEqual(["四个 一", "a b"]);
  });

  test("escaped characters are decoded once", () => {
    const strings = "<si><t>a_x000D_&#10;b</t></si><si><t>_x005F_x000D_</t></si><si><t><![CDATA[<x>&]]></t></si>";
    const sheet = sheetOf(
      oneRow('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>'),
      { strings },
    );
    expect(["A1", "B1", "C1"].map((each) => value(sheet, each))).toEqual(["a\r\nb", "_x000D_", "<x>&"]);
  });

  test("an empty cell with a format is there, one without is not", () => {
    const sheet = sheetOf(oneRow('<c r="A1"/><c r="B1" s="1"/><c r="C1" s="1"><v></v></c>'));
    expect(sheet.cell(0, 0)).toBeNull();
    expect(sheet.cell(0, 1)).toMatchObject({ value: null, formula: null });
    expect(value(sheet, "C1")).toBeNull();
    expect(sheet.usedRange(true)).toBeNull();
  });

  test("a result that is empty text is text", () => {
    const sheet = sheetOf(oneRow('<c r="A1" t="str"><f>IF(B1="","","x")</f><v></v></c>'));
    expect(sheet.cell(0, 0)).toMatchObject({ value: "", formula: '=IF(B1="","","x")' });
  });

  test("a formula without a result is read as one", () => {
    const sheet = sheetOf(oneRow('<c r="A1"><f>NOW()</f></c>'));
    expect(sheet.cell(0, 0)).toMatchObject({ value: null, formula: "=NOW()" });
  });

  test("text of a format with an apostrophe carries it; a number there does not", () => {
    const sheet = sheetOf(oneRow('<c r="A1" s="2" t="str"><v>007</v></c><c r="B1" s="2"><v>7</v></c>'));
    expect(sheet.cell(0, 0)?.quotePrefix).toBe(true);
    expect(sheet.cell(0, 1)?.quotePrefix).toBeUndefined();
  });

  test("cells and rows that name no place follow each other", () => {
    const sheet = sheetOf("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>");
    expect([value(sheet, "A1"), value(sheet, "B1"), value(sheet, "A2")]).toEqual([1, 2, 3]);
  });

  test("days of the 1904 system are counted from there", () => {
    const sheet = sheetOf(oneRow('<c r="A1" t="d"><v>1904-01-02</v></c><c r="B1" t="d"><v>T06:00:00</v></c>'), {
      beforeSheets: '<workbookPr date1904="1"/>',
    });
    expect([value(sheet, "A1"), value(sheet, "B1")]).toEqual([1, 0.25]);
  });
});

describe("formulas of cells", () => {
  test("a shared formula is written out for every cell, whatever stands first", () => {
    const sheet = sheetOf(
      '<sheetData><row r="1"><c r="A1"><f t="shared" si="1"/><v>9</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A1:A4" si="1">B2*$C$1</f><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="1"/><v>2</v></c></row>' +
        '<row r="4"><c r="A4"><f t="shared" si="1">SUM(B4)</f><v>3</v></c></row></sheetData>',
    );
    expect(["A1", "A2", "A3", "A4"].map((each) => formula(sheet, each))).toEqual([
      "=B1*$C$1",
      "=B2*$C$1",
      "=B3*$C$1",
      "=SUM(B4)",
    ]);
    expect(value(sheet, "A1")).toBe(9);
  });

  test("an array formula is that of its first cell; the others show results", () => {
    const sheet = sheetOf(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
    );
    expect([formula(sheet, "A1"), formula(sheet, "A2"), value(sheet, "A2")]).toEqual(["=B1:B2*2", null, 4]);
  });

  test("data tables are no constants", () => {
    const table = (attributes: string): string | null | undefined =>
      formula(sheetOf(oneRow(`<c r="B1"><f t="dataTable" ref="B1:B3" ${attributes}/><v>1</v></c>`)), "B1");
    expect(table('r1="C1"')).toBe("=TABLE(,C1)");
    expect(table('dtr="1" r1="C1"')).toBe("=TABLE(C1,)");
    expect(table('dt2D="1" r1="C1" r2="C2"')).toBe("=TABLE(C1,C2)");
  });
});

describe("one bad cell costs that cell, not the book", () => {
  test.each([
    ["a number that is none", '<c r="B1"><v>12x</v></c>'],
    ["no number", '<c r="B1"><v>NaN</v></c>'],
    ["a text past the end of the table", '<c r="B1" t="s"><v>5</v></c>'],
    ["a text before its beginning", '<c r="B1" t="s"><v>-1</v></c>'],
  ])("%s", (_what, cell) => {
    const workbook = bookOf(oneRow(`<c r="A1"><v>7</v></c>${cell}`));
    const sheet = workbook.activeSheet;
    expect(sheet.cell(0, 0)?.value).toBe(7);
    expect(sheet.cell(0, 1)?.value).toEqual({ error: "#VALUE!" });
    expect(workbook.damagedCells).toEqual([{ sheet: sheet.name, row: 0, column: 1 }]);
  });

  test("a format that is not defined leaves the value as it is", () => {
    const workbook = bookOf(oneRow('<c r="A1" s="9"><v>5</v></c>'));
    expect(workbook.activeSheet.cell(0, 0)?.value).toBe(5);
    expect(workbook.damagedCells).toEqual([]);
  });
});

describe("what cannot be read is refused as damaged, with its place", () => {
  test.each([
    ["a cell outside the sheet", oneRow('<c r="XFE1"><v>5</v></c>'), "There is no cell XFE1"],
    ["a cell in another row", oneRow('<c r="A2"><v>5</v></c>'), "stands in row 1"],
    ["a row outside the sheet", '<sheetData><row r="1048577"/></sheetData>', "There is no row 1048577"],
    ["a shared formula without its pattern", oneRow('<c r="A1"><f t="shared" si="3"/></c>'), "shared formula 3"],
    ["XML that ends early", `<?xml version="1.0"?><worksheet ${MAIN}><sheetData>`, "sheet1.xml"],
    ["a DOCTYPE", `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x">]><worksheet ${MAIN}/>`, "DOCTYPE"],
    ["an entity nobody defined", oneRow('<c r="A1" t="str"><v>&lol;</v></c>'), "entity"],
    ["elements nested without end", "<x>".repeat(300) + "</x>".repeat(300), "nested too deep"],
  ])("%s", (_what, inside, detail) => {
    expect(refused(inside)).toMatchObject({ reason: "damaged", detail: expect.stringContaining(detail) });
  });
});
