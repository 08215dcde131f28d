import type { Workbook } from "../../../src/emulator/model/workbook";
import { applyEdit, refusalOf } from "../../../src/workbench/grid/user-edits";
import { bookOf, first, styleCell } from "./book";

const SET = "sheet.mutation.set-range-values";
const noPattern = (): string => "";

function set(
  workbook: Workbook,
  cellValue: object,
  formulaAt: (sheet: string, row: number, column: number) => string = noPattern,
) {
  return applyEdit(workbook, SET, { subUnitId: first(workbook).id, cellValue }, formulaAt);
}
const cellOf = (workbook: Workbook, row: number, column: number) => first(workbook).cell(row, column);
const formatOf = (workbook: Workbook, row: number, column: number) =>
  workbook.styles.get(first(workbook).styleAt(row, column)).numberFormat;

describe("typing in the grid", () => {
  test("a date becomes a serial number with a date format, though the grid holds text in a number's place", () => {
    const workbook = bookOf({ 表: [] });
    set(workbook, { 0: { 0: { v: "2019-08-01", t: 2 } } });
    expect(cellOf(workbook, 0, 0)?.value).toBe(43678);
    expect(formatOf(workbook, 0, 0)).toBe("yyyy-mm-dd");
  });

  test("a number becomes a number, in a text cell text", () => {
    const workbook = bookOf({ 表: [] });
    styleCell(workbook, 0, 1, { numberFormat: "@" });
    set(workbook, { 0: { 0: { v: 12, t: 2 }, 1: { v: "0012", t: 1 } } });
    expect(cellOf(workbook, 0, 0)?.value).toBe(12);
    expect(cellOf(workbook, 0, 1)?.value).toBe("0012");
  });

  test("text forced by an apostrophe stays text", () => {
    const workbook = bookOf({ 表: [] });
    set(workbook, { 0: { 0: { v: "007", t: 4 } } });
    expect(cellOf(workbook, 0, 0)).toMatchObject({ value: "007", quotePrefix: true });
  });

  test("true and false are no numbers", () => {
    const workbook = bookOf({ 表: [] });
    set(workbook, { 0: { 0: { v: 1, t: 3 }, 1: { v: 0, t: 3 } } });
    expect([cellOf(workbook, 0, 0)?.value, cellOf(workbook, 0, 1)?.value]).toEqual([true, false]);
  });

  test("a formula is kept as a formula", () => {
    const workbook = bookOf({ 表: [[1, 2]] });
    set(workbook, { 0: { 2: { f: "=A1+B1", v: null, si: null } } });
    expect(cellOf(workbook, 0, 2)).toMatchObject({ formula: "=A1+B1", value: null });
  });

  test("a filled-down formula is kept with its own references", () => {
    const workbook = bookOf({ 表: [[1], [2]] });
    set(workbook, { 1: { 1: { si: "pattern", v: null } } }, (_sheet, row) => `=A${row + 1}*2`);
    expect(cellOf(workbook, 1, 1)?.formula).toBe("=A2*2");
  });

  test("several lines in a cell are kept as lines", () => {
    const workbook = bookOf({ 表: [] });
    set(workbook, { 0: { 0: { p: { id: "d", body: { dataStream: "第一行\r第二行\r\n" }, documentStyle: {} } } } });
    expect(cellOf(workbook, 0, 0)?.value).toBe("第一行\n第二行");
  });

  test("emptying a cell keeps its look", () => {
    const workbook = bookOf({ 表: [["张三"]] });
    styleCell(workbook, 0, 0, { fill: "#FFE699" });
    set(workbook, { 0: { 0: { v: null, f: null, p: null } } });
    expect(cellOf(workbook, 0, 0)?.value).toBeNull();
    expect(workbook.styles.get(first(workbook).styleAt(0, 0)).fill).toBe("#FFE699");
  });

  test("a new look leaves the value alone, and its neighbours", () => {
    const workbook = bookOf({
      表: [
        ["张三", "李四"],
        ["王五", "赵六"],
      ],
    });
    set(workbook, { 0: { 0: { s: { bl: 1 } } }, 1: { 1: { s: { bl: 1 } } } });
    const bold = (row: number, column: number) => workbook.styles.get(first(workbook).styleAt(row, column)).font.bold;
    expect([bold(0, 0), bold(0, 1), bold(1, 0), bold(1, 1)]).toEqual([true, false, false, true]);
    expect(cellOf(workbook, 1, 1)?.value).toBe("赵六");
  });

  test("counts as the user's change", () => {
    const workbook = bookOf({ 表: [] });
    set(workbook, { 0: { 0: { v: "张三", t: 1 } } });
    expect(workbook.journal.map(({ origin }) => origin)).toEqual(["user"]);
  });
});

describe("a protected sheet", () => {
  const protectedBook = () => {
    const workbook = bookOf({ 表: [["张三", ""]] });
    first(workbook).protection = { isProtected: true, options: {} };
    return workbook;
  };

  const refusal = (workbook: Workbook, id: string, params: object) =>
    refusalOf(workbook, id, { subUnitId: first(workbook).id, ...params });

  test("refuses an entry, a new look and a new width before they happen", () => {
    const workbook = protectedBook();
    expect(refusal(workbook, SET, { cellValue: { 0: { 0: { v: "李四", t: 1 } } } })).toBe("protected");
    expect(refusal(workbook, "sheet.mutation.set-worksheet-col-width", { ranges: [], colWidth: 9 })).toBe("protected");
  });

  test("takes an entry in an unlocked cell, but no new look and no removal", () => {
    const workbook = protectedBook();
    styleCell(workbook, 0, 1, { locked: false });
    expect(refusal(workbook, SET, { cellValue: { 0: { 1: { v: "可填", t: 1 } } } })).toBeNull();
    expect(refusal(workbook, SET, { cellValue: { 0: { 1: { s: { bl: 1 } } } } })).toBe("protected");
    expect(refusal(workbook, SET, { cellValue: { 0: { 1: null } } })).toBe("protected");
  });

  test("can still be renamed: that is the workbook's matter", () => {
    expect(refusal(protectedBook(), "sheet.mutation.set-worksheet-name", { name: "新名" })).toBeNull();
  });
});

describe("other work in the grid", () => {
  const apply = (workbook: Workbook, name: string, params: object) =>
    applyEdit(workbook, `sheet.mutation.${name}`, { subUnitId: first(workbook).id, ...params }, noPattern);
  const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 1 };

  test("widths and heights are kept in points", () => {
    const workbook = bookOf({ 表: [["a"]] });
    apply(workbook, "set-worksheet-col-width", { ranges: [range], colWidth: 80 });
    apply(workbook, "set-worksheet-row-height", { ranges: [range], rowHeight: { 1: 40 } });
    expect([...first(workbook).columnWidths]).toEqual([
      [0, 60],
      [1, 60],
    ]);
    expect([...first(workbook).rowHeights]).toEqual([[1, 30]]);
  });

  test("rows are hidden and shown", () => {
    const workbook = bookOf({ 表: [["a"]] });
    apply(workbook, "set-row-hidden", { ranges: [range] });
    expect([...first(workbook).hiddenRows]).toEqual([1]);
    apply(workbook, "set-row-visible", { ranges: [range] });
    expect([...first(workbook).hiddenRows]).toEqual([]);
  });

  test("cells are merged and split", () => {
    const workbook = bookOf({ 表: [["a"]] });
    apply(workbook, "add-worksheet-merge", { ranges: [range] });
    expect(first(workbook).merges).toEqual([{ row: 1, column: 0, rows: 1, columns: 2 }]);
    apply(workbook, "remove-worksheet-merge", { ranges: [range] });
    expect(first(workbook).merges).toEqual([]);
  });

  test("sheets are renamed and moved, not counting very hidden ones", () => {
    const workbook = bookOf({ 一: [], 状态: [], 二: [] });
    const [one, state] = workbook.sheets;
    if (!one || !state) throw new Error("sheets expected");
    state.visibility = "VeryHidden";
    apply(workbook, "set-worksheet-name", { name: "壹" });
    apply(workbook, "set-worksheet-order", { fromOrder: 0, toOrder: 1 });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["状态", "二", "壹"]);
  });

  test("what the file could not keep is refused, and moving about is not", () => {
    const workbook = bookOf({ 表: [] });
    const refusals = ["insert-row", "move-range", "insert-sheet"].map((name) =>
      refusalOf(workbook, `sheet.mutation.${name}`, {}),
    );
    expect(refusals).toEqual(["unsupported", "unsupported", "unsupported"]);
    for (const id of [SET, "sheet.operation.set-selections", "doc.mutation.rich-text-editing"]) {
      expect(refusalOf(workbook, id, { subUnitId: first(workbook).id })).toBeNull();
    }
  });

  test("in a workbook with a protected structure sheets stay as they are, and cells can be filled", () => {
    const workbook = bookOf({ 表: [] });
    workbook.structureProtected = true;
    expect(refusalOf(workbook, "sheet.command.insert-sheet", undefined)).toBe("protected");
    expect(refusalOf(workbook, "sheet.mutation.set-worksheet-name", {})).toBe("protected");
    expect(refusalOf(workbook, SET, { subUnitId: first(workbook).id })).toBeNull();
  });
});
