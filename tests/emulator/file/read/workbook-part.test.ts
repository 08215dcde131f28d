import { FileRefused } from "../../../../src/emulator/file/file-refused";
import { readWorkbook } from "../../../../src/emulator/file/read/read-workbook";
import type { Workbook } from "../../../../src/emulator/model/workbook";
import { oneRow, smallBook, smallParts, zipped, type SmallBook } from "../small-package";

const read = (book: SmallBook): Workbook => readWorkbook(smallBook(book), "月报.xlsx");
const EMPTY = "<sheetData/>";

describe("sheets of a book", () => {
  test("come in file order with their visibility and the name of the file", () => {
    const workbook = read({
      sheets: { 花名册: EMPTY, 隐藏: EMPTY, 状态: EMPTY },
      listed: { 隐藏: { attributes: 'state="hidden"' }, 状态: { attributes: 'state="veryHidden"' } },
    });
    expect(workbook.name).toBe("月报.xlsx");
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["花名册", "Visible"],
      ["隐藏", "Hidden"],
      ["状态", "VeryHidden"],
    ]);
  });

  test("keep their ids when they were moved in the file, as the file's numbers go with them", () => {
    const parts = smallParts({ sheets: { A: EMPTY, B: EMPTY } });
    const before = readWorkbook(zipped(parts), "x").sheetNamed("B")?.id;
    const list = /<sheet name="A"[^>]*>/.exec(parts["xl/workbook.xml"] ?? "")?.[0] ?? "";
    const moved = (parts["xl/workbook.xml"] ?? "").replace(list, "").replace("</sheets>", `${list}</sheets>`);
    const after = readWorkbook(zipped({ ...parts, "xl/workbook.xml": moved }), "x");
    expect(after.sheets.map(({ name }) => name)).toEqual(["B", "A"]);
    expect(after.sheetNamed("B")?.id).toBe(before);
  });

  test("have ids of their own where the file numbers them twice, and so has a new one", () => {
    const parts = smallParts({ sheets: { A: EMPTY, B: EMPTY } });
    const same = (parts["xl/workbook.xml"] ?? "").replace('sheetId="2"', 'sheetId="1"');
    const workbook = readWorkbook(zipped({ ...parts, "xl/workbook.xml": same }), "x");
    workbook.addSheet("C", "user");
    expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(3);
  });

  test("that hold a chart or a macro are counted as kept and are no sheets", () => {
    const workbook = read({
      sheets: { 图: EMPTY, 数据: EMPTY, 宏表: EMPTY },
      listed: { 图: { type: "chartsheet" }, 宏表: { type: "xlMacrosheet" } },
      bookRelations: [
        ["vba", "vbaProject", "vbaProject.bin"],
        ["x", "externalLink", "externalLinks/externalLink1.xml"],
      ],
      afterSheets: '<definedNames><definedName name="率" localSheetId="1">0.5</definedName></definedNames>',
      beforeSheets: '<bookViews><workbookView activeTab="0"/></bookViews>',
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["数据"]);
    expect([...workbook.kept]).toEqual([
      ["macro", 1],
      ["external link", 1],
      ["chart sheet", 1],
      ["macro sheet", 1],
    ]);
    expect(workbook.names.all()).toMatchObject([{ name: "率", formula: "=0.5", scope: workbook.activeSheet.id }]);
  });

  test("leave no journal and nothing for a listener", () => {
    const workbook = read({ sheets: { A: oneRow('<c r="A1"><v>1</v></c>') } });
    expect(workbook.journal).toEqual([]);
  });
});

describe("the active sheet", () => {
  const views = (tab: number): string => `<bookViews><workbookView activeTab="${tab}"/></bookViews>`;

  test("is the one of the file, with the selection of the pane the user works in", () => {
    const view =
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>' +
      '<selection pane="topRight" activeCell="C1" sqref="C1"/><selection pane="bottomRight" activeCell="D5" activeCellId="1" sqref="B3 D5:E6"/></sheetView></sheetViews>';
    const workbook = read({ sheets: { A: EMPTY, B: view + EMPTY }, beforeSheets: views(1) });
    expect(workbook.activeSheet.name).toBe("B");
    expect(workbook.selection.area).toEqual({ row: 4, column: 3, rows: 2, columns: 2 });
    expect(workbook.activeSheet.view).toMatchObject({ frozenRows: 2, frozenColumns: 1 });
  });

  test("is the first visible one where the file's is hidden", () => {
    const workbook = read({
      sheets: { A: EMPTY, B: EMPTY },
      listed: { B: { attributes: 'state="hidden"' } },
      beforeSheets: views(1),
    });
    expect(workbook.activeSheet.name).toBe("A");
  });
});

describe("names", () => {
  const named = (names: string): Workbook =>
    read({ sheets: { "员工 表": EMPTY, B: EMPTY }, afterSheets: `<definedNames>${names}</definedNames>` });

  test("have their scope, comment and visibility", () => {
    const workbook = named(
      '<definedName name="名单" comment="全部">\'员工 表\'!$A$1:$B$9</definedName>' +
        '<definedName name="名单" localSheetId="1" hidden="1">B!$A$1</definedName>',
    );
    expect(workbook.names.all()).toEqual([
      { name: "名单", formula: "='员工 表'!$A$1:$B$9", visible: true, scope: null, comment: "全部" },
      { name: "名单", formula: "=B!$A$1", visible: false, scope: workbook.sheets[1]?.id, comment: "" },
    ]);
  });

  test("of print areas and titles become the page layout and are no names", () => {
    const workbook = named(
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'员工 表'!$A$1:$D$20,'员工 表'!$F$1:$G$9</definedName>" +
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'员工 表'!$A:$B,'员工 表'!$1:$3</definedName>" +
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'员工 表\'!$A$1:$D$20</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">B!$2:$2</definedName>',
    );
    expect(workbook.names.all()).toEqual([]);
    const [first, second] = workbook.sheets.map(({ pageLayout }) => pageLayout);
    expect(first).toMatchObject({
      printArea: [
        { row: 0, column: 0, rows: 20, columns: 4 },
        { row: 0, column: 5, rows: 9, columns: 2 },
      ],
      titleRows: [0, 2],
      titleColumns: [0, 1],
    });
    expect(second).toMatchObject({ printArea: null, titleRows: [1, 1], titleColumns: null });
  });

  test("of a print area that is a formula or lost leave the page layout alone", () => {
    const workbook = named(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(B!$A$1,0,0,5,5)</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">#REF!</definedName>',
    );
    expect(workbook.sheets.map(({ pageLayout }) => pageLayout.printArea)).toEqual([null, null]);
  });
});

test("protection of the structure and the 1904 system are read", () => {
  const plain = read({ sheets: { A: EMPTY } });
  expect([plain.structureProtected, plain.date1904]).toEqual([false, false]);
  const workbook = read({
    sheets: { A: EMPTY },
    beforeSheets: '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>',
  });
  expect([workbook.structureProtected, workbook.date1904]).toEqual([true, true]);
});

describe("other dialects of the format", () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const book: SmallBook = {
    sheets: { S: `${oneRow('<c r="A1" t="s"><v>0</v></c>')}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>` },
    strings: "<si><t>甲</t></si>",
  };
  const expectRead = (workbook: Workbook): void => {
    expect(workbook.activeSheet.cell(0, 0)?.value).toBe("甲");
    expect(workbook.activeSheet.merges).toHaveLength(1);
  };

  test("strict namespaces are read", () => {
    const parts = Object.entries(smallParts(book)).map(([name, xml]) => [name, strict(xml)] as const);
    expectRead(readWorkbook(zipped(Object.fromEntries(parts)), "x"));
  });

  test("prefixed elements are read", () => {
    const parts = Object.entries(smallParts(book)).map(([name, xml]) => {
      if (name.endsWith(".rels") || name.startsWith("[")) return [name, xml] as const;
      const prefixed = xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");
      return [name, prefixed.replaceAll("r:id=", "rel:id=").replaceAll("xmlns:r=", "xmlns:rel=")] as const;
    });
    expectRead(readWorkbook(zipped(Object.fromEntries(parts)), "x"));
  });

  test("targets from the top of the package are read", () => {
    const parts = smallParts(book);
    const relations = (parts["xl/_rels/workbook.xml.rels"] ?? "").replaceAll('Target="', 'Target="/xl/');
    expectRead(readWorkbook(zipped({ ...parts, "xl/_rels/workbook.xml.rels": relations }), "x"));
  });
});

describe("refused books", () => {
  const refusal = (parts: Readonly<Record<string, string>>): unknown => {
    try {
      readWorkbook(zipped(parts), "x");
    } catch (reason) {
      return reason instanceof FileRefused ? reason.reason : reason;
    }
    return "read";
  };
  const parts = smallParts({ sheets: { A: EMPTY } });

  test("a document of Word is no workbook", () => {
    expect(refusal({ ...parts, "xl/workbook.xml": "<w:document xmlns:w='w'/>" })).toBe("not-a-workbook");
  });

  test("a book of chart sheets only is none the add-in can work with", () => {
    const chart = smallParts({ sheets: { 图: EMPTY }, listed: { 图: { type: "chartsheet" } } });
    expect(refusal(chart)).toBe("not-a-workbook");
  });

  test("a sheet without its part, no sheets, and two of one name are damage", () => {
    const rest = { ...parts };
    delete rest["xl/worksheets/sheet1.xml"];
    expect(refusal(rest)).toBe("damaged");
    expect(refusal(smallParts({ sheets: {} }))).toBe("damaged");
    const two = smallParts({ sheets: { A: EMPTY, a: EMPTY } });
    expect(refusal(two)).toBe("damaged");
  });
});
