import { FormulaResults } from "../../../src/workbench/grid/formula-results";
import { bookOf, first } from "./book";

function withFormula(cached: number | null) {
  const workbook = bookOf({ 表: [[1, 2]] });
  first(workbook).loadCell(0, 2, { value: cached, formula: "=A1+B1", style: 0 });
  const results = new FormulaResults(workbook);
  const take = (v: number | string): void =>
    results.take(first(workbook).id, { 0: { 2: { v, t: typeof v === "number" ? 2 : 1 } } });
  return { workbook, take, value: () => first(workbook).cell(0, 2)?.value };
}

test("a formula without a result gets the one the grid worked out", () => {
  const { take, value } = withFormula(null);
  take(3);
  expect(value()).toBe(3);
});

test("where the grid reckons as the file did, later results are kept too", () => {
  const { take, value } = withFormula(3);
  take(3);
  take(8);
  expect(value()).toBe(8);
});

test("where the grid reckons otherwise, the file's own result stays for good", () => {
  const { take, value } = withFormula(4);
  take(3);
  take(4);
  take(8);
  expect(value()).toBe(4);
});

test("a last digit does not count as otherwise", () => {
  const { take, value } = withFormula(0.30000000000000004);
  take(0.3);
  take(0.5);
  expect(value()).toBe(0.5);
});

test("an error is kept as an error", () => {
  const { take, value } = withFormula(null);
  take("#DIV/0!");
  expect(value()).toEqual({ error: "#DIV/0!" });
});

test("a result for a cell that holds no formula is none", () => {
  const { workbook } = withFormula(3);
  new FormulaResults(workbook).take(first(workbook).id, { 0: { 0: { v: 99, t: 2 } } });
  expect(first(workbook).cell(0, 0)?.value).toBe(1);
});
