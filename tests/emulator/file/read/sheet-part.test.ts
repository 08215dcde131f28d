import { readWorkbook } from "../../../../src/emulator/file/read/read-workbook";
import type { Sheet } from "../../../../src/emulator/model/sheet";
import { oneRow, smallBook, type SmallBook } from "../small-package";

const DATA = "<sheetData/>";
const sheetOf = (inside: string, more: Partial<SmallBook> = {}): Sheet =>
  readWorkbook(smallBook({ sheets: { S: inside }, ...more }), "x.xlsx").activeSheet;

describe("sizes", () => {
  test("of columns are points; hidden ones are hidden", () => {
    const sheet = sheetOf(
      '<sheetFormatPr defaultColWidth="10" defaultRowHeight="16.8"/>' +
        '<cols><col min="1" max="2" width="9.140625" customWidth="1"/><col min="4" max="4" width="20.7109375" hidden="1"/></cols>' +
        DATA,
    );
    expect([0, 1, 2].map((column) => sheet.columnWidth(column))).toEqual([48, 48, 52.5]);
    expect(sheet.columnWidths.get(3)).toBe(108.75);
    expect(sheet.columnWidth(3)).toBe(0);
    expect(sheet.rowHeight(5)).toBe(16.8);
  });

  test("are counted in the digits of the book's own font", () => {
    const styles = '<fonts><font><sz val="11"/><name val="宋体"/></font></fonts><cellXfs><xf/></cellXfs>';
    const sheet = sheetOf(`<cols><col min="1" max="1" width="9"/></cols>${DATA}`, { styles });
    expect([sheet.columnWidth(0), sheet.defaultColumnWidth]).toEqual([54, 54]);
    expect(sheetOf(DATA).defaultColumnWidth).toBe(48);
  });

  test("of rows; a hidden one keeps its height for when it is shown", () => {
    const sheet = sheetOf(
      '<sheetData><row r="2" ht="30" hidden="1"/><row r="4" ht="20.25" customHeight="1"/></sheetData>',
    );
    expect([1, 3, 4].map((row) => sheet.rowHeight(row))).toEqual([0, 20.25, 15]);
    expect(sheet.rowHeights.get(1)).toBe(30);
  });

  test("of rows that are hidden unless listed", () => {
    const sheet = sheetOf(
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1"/><row r="2" ht="20"/></sheetData>',
    );
    expect([0, 1, 2].map((row) => sheet.rowHeight(row))).toEqual([15, 20, 0]);
  });

  test("of a column over the whole sheet do not fail", () => {
    const sheet = sheetOf(`<cols><col min="2" max="99999" width="20" hidden="1"/></cols>${DATA}`);
    expect(sheet.hiddenColumns.size).toBe(16_383);
  });
});

test("view: gridlines, headings, tab colour; split panes are not frozen ones", () => {
  const sheet = sheetOf(
    '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetViews><sheetView showGridLines="0" showRowColHeaders="0" workbookViewId="0">' +
      `<pane xSplit="2000" ySplit="900" state="split"/></sheetView></sheetViews>${DATA}`,
  );
  expect(sheet.view).toEqual({
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: false,
    showHeadings: false,
    tabColor: "#FF0000",
  });
  expect(sheetOf(DATA).view).toMatchObject({ showGridlines: true, showHeadings: true, tabColor: "" });
});

test("merges of more than one cell", () => {
  const sheet = sheetOf(`${DATA}<mergeCells><mergeCell ref="B2:D3"/><mergeCell ref="A1:A1"/></mergeCells>`);
  expect(sheet.merges).toEqual([{ row: 1, column: 1, rows: 2, columns: 3 }]);
});

describe("hyperlinks", () => {
  const links = (inside: string): Sheet =>
    sheetOf(`${DATA}<hyperlinks>${inside}</hyperlinks>`, {
      relations: { S: [["rId7", "hyperlink", "https://example.org/a?b=1&amp;c=2", true]] },
    });

  test("to a place of the book and to an address, with their tips", () => {
    const sheet = links('<hyperlink ref="A1" location="\'花名册\'!C5" tooltip="看"/><hyperlink ref="B1" r:id="rId7"/>');
    expect(sheet.hyperlink(0, 0)).toEqual({ documentReference: "'花名册'!C5", screenTip: "看" });
    expect(sheet.hyperlink(0, 1)).toEqual({ address: "https://example.org/a?b=1&c=2" });
  });

  test("over an area belong to each of its cells; over whole columns to the first ones", () => {
    const sheet = links('<hyperlink ref="A1:B2" r:id="rId7"/><hyperlink ref="D:D" r:id="rId7"/>');
    expect(sheet.hyperlink(1, 1)).not.toBeNull();
    expect(sheet.hyperlink(9999, 3)).not.toBeNull();
    expect(sheet.hyperlinks()).toHaveLength(10_004);
  });
});

describe("protection", () => {
  test("allows what the file does not forbid: most is forbidden unless said otherwise, objects are not", () => {
    const { protection } = sheetOf(
      `${DATA}<sheetProtection sheet="1" objects="1" formatCells="0" sort="0" selectLockedCells="1"/>`,
    );
    expect(protection.isProtected).toBe(true);
    expect(protection.options).toMatchObject({
      allowFormatCells: true,
      allowSort: true,
      allowFormatRows: false,
      allowInsertRows: false,
      allowAutoFilter: false,
      allowEditObjects: false,
      allowEditScenarios: true,
      selectionMode: "Unlocked",
    });
  });

  test("that is not switched on protects nothing", () => {
    expect(sheetOf(`${DATA}<sheetProtection objects="1" scenarios="1"/>`).protection.isProtected).toBe(false);
    expect(sheetOf(DATA).protection).toEqual({ isProtected: false, options: {} });
  });

  test("selection: all cells, unlocked ones, or none", () => {
    const mode = (attributes: string): unknown =>
      sheetOf(`${DATA}<sheetProtection sheet="1" ${attributes}/>`).protection.options["selectionMode"];
    expect(mode("")).toBe("Normal");
    expect(mode('selectLockedCells="1" selectUnlockedCells="1"')).toBe("None");
  });
});

describe("filters", () => {
  test("know whether they hide rows", () => {
    const area = { row: 0, column: 0, rows: 9, columns: 3 };
    expect(sheetOf(`${DATA}<autoFilter ref="A1:C9"/>`).autoFilter).toEqual({ area, isDataFiltered: false });
    const filtered = sheetOf(`${DATA}<autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter>`);
    expect(filtered.autoFilter).toEqual({ area, isDataFiltered: true });
    expect(sheetOf(DATA).autoFilter).toBeNull();
  });
});

test("tables with their place and whether they have headers", () => {
  const sheet = sheetOf(`${DATA}<tableParts count="2"><tablePart r:id="t1"/><tablePart r:id="t2"/></tableParts>`, {
    relations: {
      S: [
        ["t1", "table", "../tables/table1.xml"],
        ["t2", "table", "../tables/table2.xml"],
      ],
    },
    parts: {
      "xl/tables/table1.xml": '<table id="1" name="表1" displayName="名单" ref="A1:C5"/>',
      "xl/tables/table2.xml": '<table id="2" name="T2" displayName="T2" ref="E1:F5" headerRowCount="0"/>',
    },
  });
  expect(sheet.tables).toMatchObject([
    { name: "名单", area: { row: 0, column: 0, rows: 5, columns: 3 }, hasHeaders: true },
    { name: "T2", area: { row: 0, column: 4, rows: 5, columns: 2 }, hasHeaders: false },
  ]);
});

describe("page layout", () => {
  const layout = (inside: string): Sheet["pageLayout"] => sheetOf(inside).pageLayout;

  test("of a sheet that says nothing is Excel's", () => {
    expect(layout(DATA)).toMatchObject({
      orientation: "Portrait",
      paperSize: "Letter",
      leftMargin: 50.4,
      topMargin: 54,
      zoom: { scale: 100 },
      firstPageNumber: "",
      headerFooterState: "Default",
    });
  });

  test("has margins in points, paper and orientation, centring, lines", () => {
    const inside =
      `${DATA}<printOptions horizontalCentered="1" gridLines="1" headings="1"/>` +
      '<pageMargins left="0.25" right="0.5" top="1" bottom="0.75" header="0.3" footer="0.1"/>' +
      '<pageSetup paperSize="9" orientation="landscape" scale="85" fitToHeight="3" blackAndWhite="1" firstPageNumber="4" useFirstPageNumber="1"/>';
    expect(layout(inside)).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      leftMargin: 18,
      rightMargin: 36,
      topMargin: 72,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 7.2,
      centerHorizontally: true,
      centerVertically: false,
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
      zoom: { scale: 85 },
      firstPageNumber: 4,
    });
  });

  test("is fitted to pages only where the sheet says so; 0 pages are free", () => {
    const fitted = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
    expect(layout(`${fitted}${DATA}<pageSetup fitToWidth="1" fitToHeight="0" scale="70"/>`).zoom).toEqual({
      horizontalFitToPages: 1,
    });
    expect(layout(fitted + DATA).zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect(layout(`${fitted}${DATA}<pageSetup fitToWidth="0" fitToHeight="0"/>`).zoom).toEqual({ scale: 100 });
  });

  test("has headers and footers of all, first and even pages", () => {
    const inside =
      `${DATA}<headerFooter differentFirst="1" differentOddEven="1"><oddHeader>&amp;L左&amp;C四个一&amp;R&amp;D</oddHeader>` +
      "<oddFooter>第&amp;P页</oddFooter><evenHeader>&amp;R偶</evenHeader><firstHeader>&amp;C首</firstHeader></headerFooter>";
    const page = layout(inside);
    expect(page.headerFooterState).toBe("FirstOddAndEven");
    expect(page.oddPages).toMatchObject({
      leftHeader: "左",
      centerHeader: "四个一",
      rightHeader: "&D",
      centerFooter: "第&P页",
    });
    expect(page.defaultPages).toEqual(page.oddPages);
    expect([page.evenPages.rightHeader, page.firstPage.centerHeader]).toEqual(["偶", "首"]);
  });
});

describe("what is kept and not modelled is counted by kind", () => {
  const DRAWING =
    '<xdr:wsDr xmlns:xdr="x" xmlns:c="c" xmlns:a14="a14" xmlns:mc="mc">' +
    "<xdr:twoCellAnchor><xdr:graphicFrame><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>" +
    "<xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor><xdr:absoluteAnchor><xdr:pic/></xdr:absoluteAnchor>" +
    "<xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor>" +
    '<mc:AlternateContent><mc:Choice Requires="a14"><xdr:twoCellAnchor><xdr:sp><a14:compatExt spid="_x0000_s1"/></xdr:sp></xdr:twoCellAnchor></mc:Choice></mc:AlternateContent>' +
    "</xdr:wsDr>";

  test("drawings, controls, pivots, comments, validations, formats, sparklines", () => {
    const inside =
      `${DATA}<conditionalFormatting sqref="A1"><cfRule type="dataBar"><extLst><ext><x14:id>{1}</x14:id></ext></extLst></cfRule><cfRule/></conditionalFormatting>` +
      '<dataValidations count="2"><dataValidation/><dataValidation/></dataValidations>' +
      "<extLst><ext><x14:dataValidations><x14:dataValidation/></x14:dataValidations></ext>" +
      '<ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule id="{1}"/><x14:cfRule id="{2}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
      "<ext><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";
    const sheet = sheetOf(inside, {
      relations: {
        S: [
          ["d", "drawing", "../drawings/drawing1.xml"],
          ["c", "comments", "../comments1.xml"],
          ["p", "pivotTable", "../pivotTables/pivotTable1.xml"],
          ["f", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
        ],
      },
      parts: {
        "xl/drawings/drawing1.xml": DRAWING,
        "xl/comments1.xml": "<comments><commentList><comment/><comment/><comment/></commentList></comments>",
      },
    });
    expect(Object.fromEntries(sheet.kept)).toEqual({
      chart: 1,
      picture: 2,
      shape: 1,
      comment: 3,
      "pivot table": 1,
      "form control": 1,
      "data validation": 1,
      "conditional format": 3,
      sparkline: 2,
    });
  });

  test("nothing is counted on a plain sheet", () => {
    expect(sheetOf(oneRow('<c r="A1"><v>1</v></c>')).kept.size).toBe(0);
  });
});
