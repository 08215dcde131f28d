import { gridCell } from "../../../src/workbench/grid/cell";
import { extent, freeze, sheetData, workbookData } from "../../../src/workbench/grid/workbook-data";
import { bookOf, first, styleCell } from "./book";

const chinese = "zhCN" as Parameters<typeof workbookData>[1];

describe("a workbook in the grid", () => {
  test("shows its visible and hidden sheets in order, and no very hidden one", () => {
    const workbook = bookOf({ 花名册: [["姓名"]], 状态: [["x"]], 旧表: [["y"]] });
    const [, state, old] = workbook.sheets;
    if (!state || !old) throw new Error("three sheets expected");
    state.visibility = "VeryHidden";
    old.visibility = "Hidden";
    const data = workbookData(workbook, chinese);
    expect(data.sheetOrder.map((id) => data.sheets[id]?.name)).toEqual(["花名册", "旧表"]);
    expect(data.sheetOrder.map((id) => data.sheets[id]?.hidden)).toEqual([0, 1]);
  });

  test("gives cells their values, formulas and looks", () => {
    const workbook = bookOf({ 表: [["张三", 3.5, true, { error: "#N/A" }]] });
    first(workbook).loadCell(1, 0, { value: 7, formula: "=SUM(A1:B1)", style: 0 });
    styleCell(workbook, 0, 1, { numberFormat: "0.0" });
    const { cellData } = sheetData(first(workbook));
    const styles = workbookData(workbook, chinese).styles;
    expect(cellData[0]?.[0]).toMatchObject({ v: "张三", t: 1 });
    expect(cellData[0]?.[2]).toMatchObject({ v: 1, t: 3 });
    expect(cellData[0]?.[3]).toMatchObject({ v: "#N/A", t: 1 });
    expect(cellData[1]?.[0]).toMatchObject({ v: 7, f: "=SUM(A1:B1)" });
    const look = cellData[0]?.[1]?.s;
    expect(typeof look === "string" ? styles[look]?.n : null).toEqual({ pattern: "0.0" });
  });

  test("keeps widths, heights, hidden rows, merges and frozen panes, in pixels", () => {
    const workbook = bookOf({ 表: [["a", "b"]] });
    const sheet = first(workbook);
    sheet.columnWidths.set(0, 60);
    sheet.rowHeights.set(0, 30);
    sheet.hiddenRows.add(3);
    sheet.merges = [{ row: 0, column: 0, rows: 2, columns: 3 }];
    sheet.view = { ...sheet.view, frozenRows: 2, frozenColumns: 1, showGridlines: false };
    const data = sheetData(sheet);
    expect(data.columnData[0]).toEqual({ w: 80 });
    expect(data.rowData[0]).toEqual({ h: 40, ia: 0 });
    expect(data.rowData[3]).toMatchObject({ hd: 1 });
    expect(data.mergeData).toEqual([{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 2 }]);
    expect(data.freeze).toEqual({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
    expect(data.showGridlines).toBe(0);
  });

  test("leaves room to type below and beside what is used", () => {
    const workbook = bookOf({ 表: [] });
    first(workbook).loadCell(499, 49, { value: 1, formula: null, style: 0 });
    const { rows, columns } = extent(first(workbook));
    expect(rows).toBeGreaterThan(500);
    expect(columns).toBeGreaterThan(50);
  });
});

test("nothing is frozen unless the sheet says so", () => {
  const { view } = first(bookOf({ 表: [] }));
  expect(freeze(view)).toEqual({ xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 });
});

test("text that looks like a number is told to the grid as text", () => {
  expect(gridCell({ value: "007", formula: null, style: 0 }, "s0").t).toBe(4);
  expect(gridCell({ value: "七", formula: null, style: 0 }, "s0").t).toBe(1);
  expect(gridCell({ value: " ", formula: null, style: 0 }, "s0").t).toBe(1);
});
