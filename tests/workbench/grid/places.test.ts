import { cornersWithin, isInView, linkTarget } from "../../../src/workbench/grid/places";
import { bookOf } from "./book";

test("a link leads to the cell it names", () => {
  const workbook = bookOf({ 花名册: [["x"]], "李's 表": [["y"]] });
  const [roster, other] = workbook.sheets;
  expect(linkTarget(workbook, "'花名册'!C5")).toEqual({
    sheet: roster?.id,
    area: { row: 4, column: 2, rows: 1, columns: 1 },
  });
  expect(linkTarget(workbook, "'李''s 表'!A1")?.sheet).toBe(other?.id);
});

test("a link to a sheet that is gone or hidden leads nowhere", () => {
  const workbook = bookOf({ 花名册: [["x"]], 状态: [["y"]] });
  const [, state] = workbook.sheets;
  if (state) state.visibility = "VeryHidden";
  expect(linkTarget(workbook, "'无此表'!A1")).toBeNull();
  expect(linkTarget(workbook, "'状态'!A1")).toBeNull();
});

test("an area is cut to what the grid has", () => {
  expect(cornersWithin({ row: 5, column: 1, rows: 1_048_576, columns: 2 }, 100, 26)).toEqual([5, 1, 95, 2]);
  expect(cornersWithin({ row: 500, column: 90, rows: 1, columns: 1 }, 100, 26)).toEqual([99, 25, 1, 1]);
});

test("a cell on the last line in view counts as out of view", () => {
  const view = { startRow: 0, endRow: 30, startColumn: 0, endColumn: 10 };
  expect(isInView(view, { row: 29, column: 9, rows: 1, columns: 1 })).toBe(true);
  expect(isInView(view, { row: 30, column: 0, rows: 1, columns: 1 })).toBe(false);
  expect(isInView(null, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(false);
});
