import type { Workbook } from "../../../src/emulator/model/workbook";
import { GridMirror, type ChangeCause } from "../../../src/workbench/grid/grid-mirror";
import { bookOf, first } from "./book";
import { FakeGrid } from "./fake-grid";

/** A workbook whose changes a mirror shows; `flush` ends the present task. */
function mirrored(workbook: Workbook, cause: ChangeCause = "host") {
  const grid = new FakeGrid(
    workbook.sheets.filter(({ visibility }) => visibility !== "VeryHidden").map(({ id }) => id),
  );
  const waiting: (() => void)[] = [];
  const mirror = new GridMirror(workbook, grid, (then) => waiting.push(then));
  workbook.subscribe((change) => mirror.show(change, cause));
  const flush = (): void => waiting.splice(0).forEach((then) => then());
  return { grid, flush, waiting };
}
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe("what the add-in writes", () => {
  test("stands in the grid when the task is over, all of it in two mutations", () => {
    const workbook = bookOf({ 表: [["旧"]] });
    const { grid, flush, waiting } = mirrored(workbook);
    const { id } = first(workbook);
    workbook.enter(id, cell(0, 0), [["新"]], "addin");
    workbook.enter(id, cell(1, 0), [[5]], "addin");
    workbook.format(id, cell(1, 0), { fill: "#FFE699" }, "addin");
    expect(grid.ran).toHaveLength(0);
    expect(waiting).toHaveLength(1);
    flush();
    expect(grid.cell(id, 0, 0)?.v).toBe("新");
    expect(grid.cell(id, 1, 0)).toMatchObject({ v: 5, s: { bg: { rgb: "#FFE699" } } });
    expect(grid.names()).toEqual(["set-range-values", "set-range-values"]);
  });

  test("leaves nothing of an old look behind", () => {
    const workbook = bookOf({ 表: [["x"]] });
    const { grid, flush } = mirrored(workbook);
    const { id } = first(workbook);
    workbook.format(id, cell(0, 0), { font: { bold: true } }, "addin");
    flush();
    expect(grid.cell(id, 0, 0)?.s).toMatchObject({ bl: 1 });
    workbook.clear(id, cell(0, 0), "Formats", "addin");
    flush();
    expect(grid.cell(id, 0, 0)?.s).not.toHaveProperty("bl");
  });

  test("is gone from the grid when it is cleared", () => {
    const workbook = bookOf({ 表: [["x"]] });
    const { grid, flush } = mirrored(workbook);
    const { id } = first(workbook);
    workbook.enter(id, cell(0, 0), [["y"]], "addin");
    flush();
    workbook.clear(id, cell(0, 0), "All", "addin");
    flush();
    expect(grid.cell(id, 0, 0)).toBeNull();
  });

  test("draws only cells that changed", () => {
    const workbook = bookOf({ 表: [["a", "b"]] });
    const { grid, flush } = mirrored(workbook);
    const { id } = first(workbook);
    workbook.setCells(id, { row: 0, column: 0, rows: 1, columns: 2 }, [[undefined, null]], "addin");
    flush();
    expect(grid.ran[0]?.params).toMatchObject({ cellValue: { 0: { 1: null } } });
    expect(JSON.stringify(grid.ran[0]?.params)).not.toContain('"0":{"0"');
  });

  test("far down makes the grid longer first", () => {
    const workbook = bookOf({ 表: [["a"]] });
    const { grid, flush } = mirrored(workbook);
    workbook.enter(first(workbook).id, cell(300, 0), [["x"]], "addin");
    flush();
    expect(grid.names()[0]).toBe("set-worksheet-row-count");
    expect(grid.size(first(workbook).id).rows).toBeGreaterThan(300);
  });

  test("in a wrapped row without a height of its own makes the row fit", () => {
    const workbook = bookOf({ 表: [] });
    const { grid, flush } = mirrored(workbook);
    const { id } = first(workbook);
    workbook.setRowHeight(id, 1, 40, "addin");
    workbook.format(id, { row: 0, column: 0, rows: 3, columns: 1 }, { wrap: true }, "addin");
    workbook.enter(id, { row: 0, column: 0, rows: 2, columns: 1 }, [["很长的一句话"], ["也很长"]], "addin");
    flush();
    expect(grid.fitted).toEqual([0]);
  });
});

describe("sheets", () => {
  test("an added sheet stands in the grid with its cells, and the user stays where he is", () => {
    const workbook = bookOf({ 花名册: [["x"]] });
    const { grid, flush } = mirrored(workbook);
    const added = workbook.addSheet("提示", "addin");
    workbook.enter(added.id, cell(0, 0), [["警告"]], "addin");
    flush();
    expect(grid.cell(added.id, 0, 0)?.v).toBe("警告");
    expect(grid.ran[1]).toMatchObject({
      id: "sheet.operation.set-worksheet-active",
      params: { subUnitId: first(workbook).id },
    });
  });

  test("a very hidden sheet never reaches the grid", () => {
    const workbook = bookOf({ 花名册: [["x"]], 状态: [["y"]] });
    const [, state] = workbook.sheets;
    if (!state) throw new Error("two sheets expected");
    state.visibility = "VeryHidden";
    const { grid, flush } = mirrored(workbook);
    workbook.enter(state.id, cell(0, 0), [["z"]], "addin");
    workbook.renameSheet(state.id, "状态2", "addin");
    flush();
    expect(grid.ran).toEqual([]);
  });

  test("a sheet that becomes very hidden leaves the grid, and comes back with its cells", () => {
    const workbook = bookOf({ 花名册: [["x"]], 状态: [["y"]] });
    const [, state] = workbook.sheets;
    if (!state) throw new Error("two sheets expected");
    const { grid, flush } = mirrored(workbook);
    workbook.setVisibility(state.id, "VeryHidden", "addin");
    expect(grid.hasSheet(state.id)).toBe(false);
    workbook.setVisibility(state.id, "Visible", "addin");
    flush();
    expect(grid.cell(state.id, 0, 0)?.v).toBe("y");
  });

  test("cells of a sheet deleted in the same task are forgotten", () => {
    const workbook = bookOf({ 花名册: [["x"]] });
    const { grid, flush } = mirrored(workbook);
    const added = workbook.addSheet("提示", "addin");
    workbook.enter(added.id, cell(0, 0), [["警告"]], "addin");
    workbook.deleteSheet(added.id, "addin");
    expect(flush).not.toThrow();
    expect(grid.hasSheet(added.id)).toBe(false);
  });

  test("a moved sheet is counted without the very hidden ones", () => {
    const workbook = bookOf({ 一: [], 状态: [], 二: [] });
    const [one, state] = workbook.sheets;
    if (!one || !state) throw new Error("sheets expected");
    state.visibility = "VeryHidden";
    const { grid } = mirrored(workbook);
    workbook.moveSheet(one.id, 2, "addin");
    expect(grid.ran[0]?.params).toMatchObject({ subUnitId: one.id, fromOrder: 0, toOrder: 1 });
  });
});

describe("the user's own edits", () => {
  test("are drawn again as the workbook understood them", () => {
    const workbook = bookOf({ 表: [] });
    const { grid, flush } = mirrored(workbook, "edit");
    workbook.enter(first(workbook).id, cell(0, 0), [["2019-08-01"]], "user");
    flush();
    expect(grid.cell(first(workbook).id, 0, 0)).toMatchObject({ v: 43678, t: 2, s: { n: { pattern: "yyyy-mm-dd" } } });
  });

  test("of widths are not sent back to the grid that made them", () => {
    const workbook = bookOf({ 表: [] });
    const { grid } = mirrored(workbook, "edit");
    workbook.setColumnWidth(first(workbook).id, 0, 90, "user");
    expect(grid.ran).toEqual([]);
  });

  test("leave a formula that stands in the grid and its result alone", () => {
    const workbook = bookOf({ 表: [] });
    const { grid, flush } = mirrored(workbook, "edit");
    const { id } = first(workbook);
    grid.run({
      id: "sheet.mutation.set-range-values",
      params: { subUnitId: id, cellValue: { 0: { 0: { f: "=1+1", v: 2 } } } },
    });
    workbook.enter(id, cell(0, 0), [["=1+1"]], "user");
    flush();
    expect(grid.cell(id, 0, 0)).toMatchObject({ f: "=1+1", v: 2 });
    expect(grid.ran.at(-1)?.options).toEqual({ onlyLocal: true });
  });
});

test("results that the grid worked out are not sent back to it", () => {
  const workbook = bookOf({ 表: [] });
  const { grid, flush } = mirrored(workbook, "result");
  workbook.setCells(first(workbook).id, cell(0, 0), [[{ value: 2, formula: "=1+1", style: 0 }]], "user");
  flush();
  expect(grid.ran).toEqual([]);
});
