/** Books as other programs write them, and changes that once made a file Excel does not open. */
import { FileLoss } from "../../../../src/emulator/file/file-loss";
import { readWorkbook } from "../../../../src/emulator/file/read/read-workbook";
import { verifySaved } from "../../../../src/emulator/file/save/verify";
import type { Workbook } from "../../../../src/emulator/model/workbook";
import { MAIN, oneRow, smallParts, zipped } from "../small-package";
import { partText, richBook, ROSTER, withPart } from "./rich-book";
import { at, plain, saved } from "./saved";

jest.setTimeout(120_000);

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richBook();
});

const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** As openpyxl writes it: the prefix of relations is declared at each sheet, not at the root. */
function bookWithLocalPrefix(): Uint8Array {
  const parts = smallParts({ sheets: { 甲: oneRow('<c r="A1"><v>1</v></c>'), 乙: "<sheetData/>" } });
  const book =
    `<workbook ${MAIN}><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
    `<sheet ${R} name="甲" sheetId="1" r:id="s0"/><sheet ${R} name="乙" sheetId="2" r:id="s1"/></sheets></workbook>`;
  return zipped({ ...parts, "xl/workbook.xml": book });
}

const addState = (workbook: Workbook): void => {
  const state = workbook.addSheet("FourOnes.State", "addin");
  workbook.setVisibility(state.id, "VeryHidden", "addin");
};

test("a sheet is added where the prefix of relations is declared at the sheets only", () => {
  const { bytes, again } = saved(bookWithLocalPrefix(), addState);
  expect(again.sheets.map(({ name }) => name)).toEqual(["甲", "乙", "FourOnes.State"]);
  const book = partText(bytes, "xl/workbook.xml");
  const added = /<sheet name="FourOnes.State"[^>]*>/.exec(book)?.[0];
  expect(added).toMatch(/ r:id="/);
  expect(/<workbook [^>]*>/.exec(book)?.[0]).toContain("xmlns:r=");
});

test("a sheet is deleted where the prefix of relations is declared at the sheets only", () => {
  const { again } = saved(bookWithLocalPrefix(), (workbook, first) => workbook.deleteSheet(first, "user"));
  expect(again.sheets.map(({ name }) => name)).toEqual(["乙"]);
});

test("a prefix that is not declared is noticed", () => {
  const { workbook, bytes } = saved(bookWithLocalPrefix(), addState);
  const falsified = withPart(bytes, "xl/workbook.xml", (text) =>
    text.replace(/(<workbook [^>]*) xmlns:r="[^"]*"/, "$1"),
  );
  expect(falsified).not.toEqual(bytes);
  expect(() => verifySaved(bookWithLocalPrefix(), workbook, falsified)).toThrow(FileLoss);
});

test("the wish to calculate stands before what Excel wants behind it", () => {
  const parts = smallParts({
    sheets: { 甲: oneRow('<c r="A1"><f>1+1</f><v>2</v></c>') },
    afterSheets: '<calcPr calcId="1"/><fileRecoveryPr autoRecover="0"/><extLst><ext uri="{1}"/></extLst>',
  });
  const { bytes } = saved(zipped(parts), (workbook, first) => workbook.enter(first, at(0, 3), [["x"]], "user"));
  const book = partText(bytes, "xl/workbook.xml");
  const order = ["<sheets", "<calcPr", "<fileRecoveryPr", "<extLst"].map((tag) => book.indexOf(tag));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(book).toMatch(/<calcPr calcId="1" fullCalcOnLoad="1"\/>/);
});

test("an outside link and a table can be added to a sheet of another program", () => {
  const { again } = saved(rich, (workbook, first) => {
    workbook.setHyperlink(first, 9, 0, { address: "https://b.example/ü?a=1&b=2", screenTip: 't"<' }, "user");
    workbook.addTable(first, at(0, 0, 5, 3), true, "人员", "addin");
  });
  expect(again.sheets[0]?.hyperlink(9, 0)).toEqual({ address: "https://b.example/ü?a=1&b=2", screenTip: 't"<' });
  expect(again.sheets[0]?.tables).toMatchObject([{ name: "人员", area: at(0, 0, 5, 3), hasHeaders: true }]);
});

test("a line in a weight the file has no word for is written as the nearest one", () => {
  const { again } = saved(rich, (workbook, first) =>
    workbook.format(
      first,
      at(0, 0),
      { borders: { top: { style: "Dash", weight: "Thick", color: "#FF0000" } } },
      "user",
    ),
  );
  const look = again.styles.get(again.sheets[0]?.cell(0, 0)?.style ?? 0);
  expect(look.borders.top).toEqual({ style: "Dash", weight: "Medium", color: "#FF0000" });
});

test.each([
  ["Default", "oddPages", ""],
  ["Default", "defaultPages", "页"],
  ["OddAndEven", "oddPages", "页"],
  ["OddAndEven", "defaultPages", ""],
] as const)("in the state %s, the header of %s is printed as %p", (headerFooterState, pages, text) => {
  const { again } = saved(rich, (workbook, first) => {
    const texts = { ...workbook.sheet(first).pageLayout[pages], centerHeader: "页" };
    workbook.setPageLayout(first, { headerFooterState, [pages]: texts }, "addin");
  });
  expect(again.sheets[0]?.pageLayout.oddPages.centerHeader).toBe(text);
});

test.each(["新表", ROSTER])('a sheet "%s" that is made after one was deleted inherits nothing of it', (name) => {
  const { again } = saved(rich, (workbook, first) => {
    workbook.deleteSheet(first, "user");
    const made = workbook.addSheet(name, "user");
    workbook.setCells(made.id, at(0, 0), [[plain("x")]], "user");
  });
  const made = again.sheetNamed(name);
  expect([...(made?.entries() ?? [])]).toHaveLength(1);
  expect([made?.kept.size, made?.columnStyles.size, made?.merges]).toEqual([0, 0, []]);
});

test("formulas that shared one keep the prefix the file needs", () => {
  const { bytes } = saved(rich, (workbook, first) => workbook.enter(first, at(1, 5), [[7]], "user"));
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain("<f>_xlfn.XLOOKUP(A6,$A$2:$A$9,B6:B13)</f>");
});

test("formulas go on sharing one when its first cell is only coloured", () => {
  const { bytes } = saved(rich, (workbook, first) => workbook.format(first, at(1, 5), { fill: "#FF0000" }, "user"));
  expect(partText(bytes, "xl/worksheets/sheet1.xml").match(/t="shared"/g)).toHaveLength(8);
  expect(readWorkbook(bytes, "x.xlsx").sheets[0]?.cell(5, 5)?.formula).toBe("=XLOOKUP(A6,$A$2:$A$9,B6:B13)");
});
