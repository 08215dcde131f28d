/** Files of many programs: what they leave out, write otherwise, or know that the model does not. */
import { FileLoss } from "../../../../src/emulator/file/file-loss";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { at, plain, saved } from "./saved";
import { MAIN, oneRow, relationships, smallBook, smallParts, zipped, type SmallBook } from "../small-package";

const textOf = (file: Uint8Array, part: string): string => strFromU8(unzipSync(file)[part] ?? new Uint8Array());
const FIRST = "xl/worksheets/sheet1.xml";
const cell = (r: string, value: number): string => `<c r="${r}"><v>${value}</v></c>`;

describe("rows and cells that name no place", () => {
  const rows =
    "<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>" +
    "<row><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>";
  const values = (file: {
    again: { sheets: readonly { cell(row: number, column: number): { value: unknown } | null }[] };
  }) => [0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => file.again.sheets[0]?.cell(row, column)?.value ?? null));

  test("stay where they are when a cell before them goes", () => {
    const file = saved(smallBook({ sheets: { a: rows } }), (workbook, id) =>
      workbook.clear(id, at(0, 1), "All", "user"),
    );
    expect(values(file)).toEqual([
      [1, null, 3, null],
      [4, null, null, null],
      [5, null, null, null],
    ]);
  });

  test("stay where they are when a whole row before them is emptied, or one gets a cell more", () => {
    const file = saved(smallBook({ sheets: { a: rows } }), (workbook, id) => {
      workbook.clear(id, at(1, 0, 1, 4), "All", "user");
      workbook.setCells(id, at(0, 3), [[plain(9)]], "user");
    });
    expect(values(file)).toEqual([
      [1, 2, 3, 9],
      [null, null, null, null],
      [5, null, null, null],
    ]);
  });
});

describe("how the parts are written", () => {
  test("a part in UTF-16 is written in UTF-8, and says so", () => {
    const parts: Record<string, string | Uint8Array> = smallParts({ sheets: { a: "" } });
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet ${MAIN}>${oneRow(cell("A1", 1))}</worksheet>`;
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${sheet}`, "utf16le"));
    const { bytes, again } = saved(zipped({ ...parts, [FIRST]: utf16 }), (workbook, id) =>
      workbook.enter(id, at(0, 1), [["新"]], "user"),
    );
    expect(textOf(bytes, FIRST)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(again.sheets[0]?.cell(0, 1)?.value).toBe("新");
  });

  test("elements under a prefix get relatives under that prefix", () => {
    const sheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { bytes } = saved(smallBook({ sheets: { a: sheet } }), (workbook, id) => {
      workbook.enter(id, at(0, 1, 1, 2), [["新", "=A1"]], "user");
      workbook.setHyperlink(id, 0, 0, { address: "https://a.example/" }, "user");
      workbook.merge(id, at(3, 3, 2, 2), false, "user");
    });
    const text = textOf(bytes, FIRST);
    expect(text.match(/<(?!x:|\/x:|\?)/g)).toBeNull();
    expect(text).toMatch(/<x:mergeCells.*<x:hyperlinks><x:hyperlink ref="A1" r:id="rId1"\/>/);
    expect(text).toContain('xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"');
  });

  test("a part whose name has other capitals in its relation is replaced, not left as it was", () => {
    const parts = smallParts({ sheets: { a: oneRow(cell("A1", 1)) } });
    const { [FIRST]: sheet = "", ...rest } = parts;
    const file = zipped({ ...rest, "xl/Worksheets/Sheet1.xml": sheet });
    const { again, bytes } = saved(file, (workbook, id) => workbook.enter(id, at(0, 0), [[2]], "user"));
    expect(again.sheets[0]?.cell(0, 0)?.value).toBe(2);
    expect(Object.keys(unzipSync(bytes)).filter((name) => /sheet1\.xml$/i.test(name))).toHaveLength(1);
  });

  test("what is there in alternatives keeps its place in the order", () => {
    const controls =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      '<mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
    const { bytes } = saved(smallBook({ sheets: { a: `<sheetData/>${controls}` } }), (workbook, id) =>
      workbook.setHyperlink(id, 0, 0, { documentReference: "a!A2" }, "user"),
    );
    expect(textOf(bytes, FIRST)).toMatch(/<hyperlinks>.*<mc:AlternateContent/);
  });

  test("extensions, unknown attributes and namespaces of a changed row stay", () => {
    const sheet =
      `<?xml version="1.0"?><worksheet ${MAIN} xmlns:x14ac="urn:ac" xmlns:mc="urn:mc" mc:Ignorable="x14ac">` +
      `<sheetData><row r="1" spans="1:1" x14ac:dyDescent="0.25" outlineLevel="1">${cell("A1", 1)}</row></sheetData>` +
      '<extLst><ext uri="{1}"><y:z xmlns:y="urn:y" a="&quot;&amp;"/></ext></extLst></worksheet>';
    const { bytes } = saved(smallBook({ sheets: { a: sheet } }), (workbook, id) =>
      workbook.enter(id, at(0, 1), [[2]], "user"),
    );
    const text = textOf(bytes, FIRST);
    expect(text).toContain('<row r="1" x14ac:dyDescent="0.25" outlineLevel="1">');
    expect(text).toContain('<extLst><ext uri="{1}"><y:z xmlns:y="urn:y" a="&quot;&amp;"/></ext></extLst></worksheet>');
    expect(text).toContain('mc:Ignorable="x14ac"');
  });
});

describe("formulas that belong together", () => {
  const array =
    '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">b!A1:A2</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c></row></sheetData>';
  const book: SmallBook = { sheets: { a: array, b: oneRow(cell("A1", 1)) } };

  test("a part of an array formula cannot be overwritten: Excel would bring its result back", () => {
    const change = (): unknown =>
      saved(smallBook(book), (workbook, id) => workbook.enter(id, at(1, 0), [["新"]], "user"));
    expect(change).toThrow(FileLoss);
    expect(change).toThrow(/A2 is a part of the array formula in A1:A2/);
  });

  test("a whole array can be overwritten, and its parts can be coloured", () => {
    const whole = saved(smallBook(book), (workbook, id) => workbook.enter(id, at(0, 0, 2), [["x"], ["y"]], "user"));
    expect(whole.again.sheets[0]?.cells(at(0, 0, 2))).toMatchObject([[{ value: "x" }], [{ value: "y" }]]);
    const coloured = saved(smallBook(book), (workbook, id) =>
      workbook.format(id, at(0, 0, 2), { fill: "#FF0000" }, "user"),
    );
    expect(textOf(coloured.bytes, FIRST)).toMatch(/<c r="A1" cm="1" s="1"><f t="array" ref="A1:A2">b!A1:A2<\/f>/);
  });

  test("an array formula stays one when the sheet it names gets another name", () => {
    const { bytes } = saved(smallBook(book), (workbook) =>
      workbook.renameSheet(workbook.sheetNamed("b")?.id ?? "", "c d", "user"),
    );
    expect(textOf(bytes, FIRST)).toContain(`<c r="A1" cm="1"><f t="array" ref="A1:A2">'c d'!A1:A2</f><v>1</v></c>`);
  });

  const shared =
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">_xlfn.IFNA(b!C1,0)</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row></sheetData>';

  test("formulas that shared one keep the file's long names of functions when they are written out", () => {
    const { bytes } = saved(smallBook({ sheets: { a: shared, b: "" } }), (workbook, id) =>
      workbook.enter(id, at(0, 0), [[7]], "user"),
    );
    expect(textOf(bytes, FIRST)).toContain('<c r="A2"><f>_xlfn.IFNA(b!C2,0)</f><v>2</v></c>');
    expect(textOf(bytes, FIRST)).not.toContain("shared");
  });

  test("formulas go on sharing one when the sheet it names gets another name", () => {
    const { bytes, again } = saved(smallBook({ sheets: { a: shared, b: "" } }), (workbook) =>
      workbook.renameSheet(workbook.sheetNamed("b")?.id ?? "", "新", "user"),
    );
    expect(textOf(bytes, FIRST)).toContain('<f t="shared" ref="A1:A3" si="0">_xlfn.IFNA(新!C1,0)</f>');
    expect(again.sheets[0]?.cell(2, 0)?.formula).toBe("=IFNA(新!C3,0)");
  });

  test("the order of calculation goes with a formula and with a sheet, and stays when only values change", () => {
    const chained: SmallBook = {
      sheets: { a: oneRow('<c r="A1"><f>1+1</f></c><c r="B1"><v>1</v></c>'), b: "" },
      bookRelations: [["chain", "calcChain", "calcChain.xml"]],
      parts: { "xl/calcChain.xml": `<calcChain ${MAIN}><c r="A1" i="1"/></calcChain>` },
    };
    const hasChain = (change: Parameters<typeof saved>[1]): boolean =>
      "xl/calcChain.xml" in unzipSync(saved(smallBook(chained), change).bytes);
    expect(hasChain((workbook, id) => workbook.enter(id, at(0, 1), [[2]], "user"))).toBe(true);
    expect(hasChain((workbook, id) => workbook.enter(id, at(0, 0), [[2]], "user"))).toBe(false);
    // One sheet for another: as many as before.
    const exchange: Parameters<typeof saved>[1] = (workbook, id) => {
      workbook.addSheet("c", "user");
      workbook.deleteSheet(id, "user");
    };
    expect(hasChain(exchange)).toBe(false);
  });
});

describe("sheets that are renamed or go", () => {
  const chart = '<c:chartSpace xmlns:c="urn:c"><c:ser><c:f>alt!$A$1:$A$3</c:f></c:ser></c:chartSpace>';
  const pivot = `<pivotCacheDefinition ${MAIN}><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="alt"/></cacheSource></pivotCacheDefinition>`;
  const others =
    '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>alt!$A$1&gt;1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B1"><cfRule type="expression" priority="2"><formula>"alt!"&amp;$A$1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>alt!$A$1:$A$9</formula1></dataValidation></dataValidations><drawing r:id="d"/>';
  const book: SmallBook = {
    sheets: { other: others, alt: oneRow(cell("A1", 1)) },
    afterSheets:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">alt!$A$1:$B$5</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="1">OFFSET(alt!$A$1,0,0,2,2)</definedName>' +
      '<definedName name="makro" function="1" vbProcedure="1">alt!$A$2</definedName>' +
      '<definedName name="same">other!$A$1</definedName><definedName name="same" localSheetId="1">other!$A$2</definedName></definedNames>',
    relations: { other: [["d", "drawing", "../drawings/drawing1.xml"]] },
    bookRelations: [["p", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
    parts: {
      "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="urn:x"/>',
      "xl/drawings/_rels/drawing1.xml.rels": relationships([["c", "chart", "../charts/chart1.xml"]]),
      "xl/charts/chart1.xml": chart,
      "xl/pivotCache/pivotCacheDefinition1.xml": pivot,
    },
  };
  const alt = (workbook: Parameters<Parameters<typeof saved>[1]>[0]): string => workbook.sheetNamed("alt")?.id ?? "";

  test("a new name is followed by validations, formats, charts, pivot sources, filters and print areas", () => {
    const { bytes } = saved(smallBook(book), (workbook) => workbook.renameSheet(alt(workbook), "新 a", "user"));
    const sheet = textOf(bytes, FIRST);
    expect(sheet).toContain("<formula>'新 a'!$A$1&gt;1</formula>");
    expect(sheet).toContain('<formula>"alt!"&amp;$A$1</formula>');
    expect(sheet).toContain("<formula1>'新 a'!$A$1:$A$9</formula1>");
    expect(textOf(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'新 a'!$A$1:$A$3</c:f>");
    expect(textOf(bytes, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="新 a"');
    const names = textOf(bytes, "xl/workbook.xml");
    expect(names).toContain('name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'新 a\'!$A$1:$B$5<');
    expect(names).toContain(">OFFSET('新 a'!$A$1,0,0,2,2)<");
    expect(names).toMatch(/name="makro" function="1" vbProcedure="1">'新 a'!\$A\$2</);
  });

  test("two sheets can change names with each other", () => {
    const { bytes } = saved(smallBook(book), (workbook, first) => {
      const second = alt(workbook);
      workbook.renameSheet(second, "between", "user");
      workbook.renameSheet(first, "alt", "user");
      workbook.renameSheet(second, "other", "user");
    });
    expect(textOf(bytes, FIRST)).toContain("<formula1>other!$A$1:$A$9</formula1>");
    expect(textOf(bytes, "xl/workbook.xml")).toContain('hidden="1">other!$A$1:$B$5<');
  });

  test("what spoke of a sheet that is gone says so, and names of its own go with it, not their namesakes", () => {
    const { bytes, again } = saved(smallBook(book), (workbook) => workbook.deleteSheet(alt(workbook), "user"));
    expect(textOf(bytes, FIRST)).toContain("<formula1>#REF!$A$1:$A$9</formula1>");
    expect(textOf(bytes, "xl/charts/chart1.xml")).toContain("<c:f>#REF!$A$1:$A$3</c:f>");
    expect(textOf(bytes, "xl/workbook.xml")).not.toMatch(/localSheetId|_Filter/);
    expect(again.names.get("same", null)?.formula).toBe("=other!$A$1");
  });
});

describe("which sheet is in front", () => {
  const selected = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>';
  const isSelected = (file: Uint8Array): boolean[] =>
    [1, 2, 3].map((number) => textOf(file, `xl/worksheets/sheet${number}.xml`).includes('tabSelected="1"'));

  test("of several chosen sheets only the new one in front stays chosen", () => {
    const file = smallBook({ sheets: { a: selected, b: selected, c: "<sheetData/>" } });
    const { bytes } = saved(file, (workbook) => workbook.activate(workbook.sheets[2]?.id ?? "", "user"));
    expect(isSelected(bytes)).toEqual([false, false, true]);
  });

  test("a chart sheet stays in front when the sheets before it move", () => {
    const file = smallBook({
      sheets: { a: "<sheetData/>", b: "<sheetData/>", chart: '<?xml version="1.0"?><chartsheet/>' },
      listed: { chart: { type: "chartsheet" } },
      beforeSheets: '<bookViews><workbookView activeTab="2" firstSheet="1"/><workbookView activeTab="1"/></bookViews>',
    });
    const { bytes } = saved(file, (workbook) => workbook.moveSheet(workbook.addSheet("neu", "user").id, 1, "user"));
    expect(textOf(bytes, "xl/workbook.xml")).toMatch(
      /<workbookView activeTab="3" firstSheet="2"\/><workbookView activeTab="2"\/>/,
    );
    expect([...textOf(bytes, "xl/workbook.xml").matchAll(/<sheet name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      "a",
      "neu",
      "b",
      "chart",
    ]);
  });
});

describe("frozen rows", () => {
  const scrolled =
    '<sheetViews><sheetView topLeftCell="A40" workbookViewId="0"><selection activeCell="B41" sqref="B41"/></sheetView></sheetViews><sheetData/>';

  test("are the sheet's first ones though the view stood further down, and the selection stays", () => {
    const { bytes } = saved(smallBook({ sheets: { a: scrolled } }), (workbook, id) =>
      workbook.setView(id, { frozenRows: 2 }, "user"),
    );
    expect(textOf(bytes, FIRST)).toContain(
      '<sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>' +
        '<selection activeCell="B41" sqref="B41" pane="bottomLeft"/></sheetView>',
    );
  });

  test("that are freed leave a selection that speaks of no pane", () => {
    const frozen = scrolled.replace(
      "<selection",
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"',
    );
    const { bytes } = saved(smallBook({ sheets: { a: frozen } }), (workbook, id) =>
      workbook.setView(id, { frozenRows: 0 }, "user"),
    );
    expect(textOf(bytes, FIRST)).toContain('workbookViewId="0"><selection activeCell="B41" sqref="B41"/></sheetView>');
  });
});

describe("tables of the file", () => {
  const table = `<table ${MAIN} id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="姓名"/><tableColumn id="2" name="分"/></tableColumns></table>`;
  const text = (r: string, value: string): string => `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const book = (formula: string): Uint8Array =>
    smallBook({
      sheets: {
        a: `<sheetData><row r="1">${text("A1", "姓名")}${text("B1", "分")}</row><row r="9"><c r="A9"><f>${formula}</f><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="t"/></tableParts>`,
      },
      relations: { a: [["t", "table", "../tables/table1.xml"]] },
      parts: { "xl/tables/table1.xml": table },
    });

  test("an overwritten header is the new name of its column", () => {
    const { bytes } = saved(book("SUM(T[姓名])"), (workbook, id) =>
      workbook.setCells(id, at(0, 1), [[plain("得\n分")]], "user"),
    );
    expect(textOf(bytes, "xl/tables/table1.xml")).toContain('<tableColumn id="2" name="得_x000a_分"/>');
  });

  test.each([
    ["a number", 5],
    ["nothing", null],
    ["another column's name", "姓名"],
  ])("a header that becomes %s is refused", (_what, value) => {
    const change = (): unknown =>
      saved(book("1"), (workbook, id) => workbook.setCells(id, at(0, 1), [[plain(value)]], "user"));
    expect(change).toThrow(/header cell B1/);
  });

  test("a header that a formula names is not overwritten", () => {
    const change = (): unknown =>
      saved(book("SUM(T[分])"), (workbook, id) => workbook.setCells(id, at(0, 1), [[plain("新")]], "user"));
    expect(change).toThrow(/a!A9 names the table column "分"/);
  });

  test("a new table whose headers are not all texts is refused", () => {
    const change = (): unknown =>
      saved(book("1"), (workbook, id) => workbook.addTable(id, at(20, 0, 2, 2), true, "N", "addin"));
    expect(change).toThrow(/header cell A21/);
  });
});

test("strict files get relations and sheets of the strict kind", () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const parts = Object.entries(smallParts({ sheets: { a: oneRow(cell("A1", 1)) } }));
  const { bytes } = saved(
    zipped(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(strict(text))]))),
    (workbook) => workbook.enter(workbook.addSheet("b", "user").id, at(0, 0), [["x"]], "user"),
  );
  expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
  expect(textOf(bytes, "xl/_rels/workbook.xml.rels")).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet"',
  );
});
