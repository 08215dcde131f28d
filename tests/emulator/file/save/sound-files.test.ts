/** Saved files keep to the schema, whatever was changed: Excel would offer to repair them otherwise. */
import fc from "fast-check";
import { bookDifferences } from "../../../../src/emulator/file/save/verify";
import { ModelRefusal } from "../../../../src/emulator/model/errors";
import type { Workbook } from "../../../../src/emulator/model/workbook";
import { excelize } from "../../../workbooks/make-book";
import { richBook, ROSTER } from "./rich-book";
import { at, plain, saved } from "./saved";
import { schemaFaults } from "./schema";

jest.setTimeout(120_000);

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richBook();
});

test("the book that was not touched has no fault", () => {
  expect(schemaFaults(rich)).toEqual([]);
});

const everything = (workbook: Workbook, id: string): void => {
  workbook.enter(id, at(2, 0, 1, 3), [["=1+1", "新", 5]], "addin");
  workbook.format(id, at(0, 0, 3, 3), { font: { bold: true }, fill: "#FFFF00", horizontal: "Center" }, "addin");
  workbook.format(id, at(0, 0), { borders: { top: { style: "Double", weight: "Thick", color: "#FF0000" } } }, "addin");
  workbook.format(id, at(5, 5), { locked: false, numberFormat: '0"a&b";[Red]-0' }, "addin");
  workbook.merge(id, at(60, 0, 2, 3), false, "addin");
  workbook.setColumnWidth(id, 2, 90, "addin");
  workbook.setColumnHidden(id, 20, true, "addin");
  workbook.setRowHidden(id, 70, true, "addin");
  workbook.setHyperlink(id, 4, 0, { documentReference: "'It''s 2'!A1", screenTip: "到" }, "addin");
  workbook.setHyperlink(id, 5, 0, { address: "https://b.example/?a=1&b=2" }, "addin");
  workbook.setView(id, { frozenRows: 1, tabColor: "#00FF00" }, "addin");
  workbook.setPageLayout(
    id,
    { orientation: "Landscape", zoom: { horizontalFitToPages: 1 }, titleRows: [0, 0] },
    "addin",
  );
  workbook.setPageLayout(id, { centerHorizontally: true, topMargin: 20 }, "addin");
  const state = workbook.addSheet("A & B's", "addin");
  workbook.setCells(state.id, at(0, 0, 2, 2), [["甲", "乙"].map(plain), [1, 2].map(plain)], "addin");
  workbook.addTable(state.id, at(0, 0, 2, 2), true, "新表", "addin");
  workbook.moveSheet(state.id, 0, "addin");
  workbook.setProtection(state.id, { isProtected: true, options: { allowSort: true } }, "addin");
  workbook.setName({ name: "x.y", formula: "='A & B''s'!$A$1", visible: false, scope: state.id, comment: "" }, "addin");
  workbook.activate(state.id, "addin");
};

test("a book in which everything was changed has no fault, and another library reads it", async () => {
  const { bytes } = saved(rich, everything);
  expect(schemaFaults(bytes)).toEqual([]);
  const other = (await excelize()).OpenReader(bytes);
  expect(other.GetSheetList().list).toEqual(["A & B's", ROSTER, "It's 2", "Pivot"]);
  expect(other.GetCellFormula(ROSTER, "A3").formula).toBe("1+1");
  expect(other.GetCellValue(ROSTER, "B3").value).toBe("新");
  expect(other.GetTables("A & B's").tables).toMatchObject([{ Name: "新表", Range: "A1:B2" }]);
  expect(other.GetMergeCells(ROSTER).mergeCells).toHaveLength(2);
  expect(other.GetCellHyperLink(ROSTER, "A6").location).toBe("https://b.example/?a=1&b=2");
  expect(other.GetPageLayout(ROSTER).opts).toMatchObject({ Orientation: "landscape", FitToWidth: 1 });
});

test("sheets in any order, with any names, added and gone: no fault, and what is read is the workbook", () => {
  const name = fc.constantFrom("It's 2", "a b", "'x", "月&报", "C1", "R", "2026", ROSTER, "Pivot", "<x>", "");
  const edit = fc.record({
    kind: fc.constantFrom("add", "delete", "rename", "move", "hide", "activate", "enter", "print", "freeze"),
    which: fc.nat(5),
    to: fc.nat(5),
    name,
  });
  let done = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const { workbook, bytes, again } = saved(rich, (book) => {
        for (const each of edits) done += attempt(book, each);
      });
      expect(schemaFaults(bytes)).toEqual([]);
      expect(bookDifferences(workbook, again)).toEqual([]);
    }),
    { seed: 20261124, numRuns: 80 },
  );
  expect(done).toBeGreaterThan(300);

  function attempt(book: Workbook, { kind, which, to, name }: ReturnType<typeof edit.generate>["value"]): number {
    const id = book.sheets[which % book.sheets.length]?.id ?? "";
    const acts: Readonly<Record<string, () => unknown>> = {
      add: () => book.addSheet(name, "user"),
      delete: () => book.deleteSheet(id, "user"),
      rename: () => book.renameSheet(id, name, "user"),
      move: () => book.moveSheet(id, to % book.sheets.length, "user"),
      hide: () => book.setVisibility(id, to > 2 ? "Hidden" : "Visible", "user"),
      activate: () => book.activate(id, "user"),
      enter: () => book.enter(id, at(30 + to, which), [["=A1&'It''s 2'!A1"]], "user"),
      print: () => book.setPageLayout(id, { printArea: to > 3 ? null : [at(0, 0, to + 1, 2)] }, "user"),
      freeze: () => book.setView(id, { frozenRows: to, frozenColumns: which % 2 }, "user"),
    };
    try {
      acts[kind]?.();
      return 1;
    } catch (reason) {
      if (reason instanceof ModelRefusal) return 0;
      throw reason;
    }
  }
});
