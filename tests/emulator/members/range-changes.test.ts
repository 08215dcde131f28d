import { errorCode, excelWith, modelValues, rect } from "../fixture";

const RED = "#FF0000";

test.each<[Excel.ClearApplyTo | "All" | "Formats" | "Contents", unknown, string | null]>([
  ["Contents", null, RED],
  ["Formats", "x", null],
  ["All", null, null],
])("clear %s", async (kind, value, fill) => {
  const { run, workbook } = excelWith({ Data: [["x"]] });
  workbook.format(workbook.activeSheet.id, rect(0, 0), { fill: RED }, "user");
  await run(async (context) => {
    context.workbook.worksheets
      .getItem("Data")
      .getRange("A1:C3")
      .clear(kind as Excel.ClearApplyTo);
    await context.sync();
  });
  expect(modelValues(workbook, "Data", rect(0, 0))).toEqual([[value]]);
  expect(workbook.styles.get(workbook.activeSheet.styleAt(0, 0)).fill).toBe(fill);
});

test("merge as one, merge each row, unmerge", async () => {
  const { run, workbook } = excelWith({ Data: [["title", "lost"]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A3:B4").merge(true);
    await context.sync();
  });
  expect(workbook.activeSheet.merges).toEqual([rect(0, 0, 1, 3), rect(2, 0, 1, 2), rect(3, 0, 1, 2)]);
  expect(modelValues(workbook, "Data", rect(0, 0, 1, 2))).toEqual([["title", null]]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("B1:B3").unmerge();
    await context.sync();
  });
  expect(workbook.activeSheet.merges).toEqual([rect(3, 0, 1, 2)]);
});

test("cells of a table cannot be merged", async () => {
  const running = excelWith({
    Data: [
      ["a", "b"],
      [1, 2],
    ],
  });
  running.workbook.addTable(running.workbook.activeSheet.id, rect(0, 0, 2, 2), true, null, "user");
  expect(
    await errorCode(running, (context) => context.workbook.worksheets.getItem("Data").getRange("A1:B1").merge()),
  ).toBe("InvalidArgument");
});

test("selecting shows the sheet and the range", async () => {
  const { run, workbook } = excelWith({ Data: [], Other: [] });
  await run(async (context) => {
    context.workbook.worksheets.getItem("Other").getRange("C3").select();
    await context.sync();
  });
  expect(workbook.activeSheet.name).toBe("Other");
  expect(workbook.selection.area).toEqual(rect(2, 2));
});

test.each<["All" | "Values" | "Formats" | "Formulas", unknown[], string | null]>([
  ["All", ["=B1", "x"], RED],
  ["Formulas", ["=B1", "x"], null],
  ["Values", [2, "x"], null],
  ["Formats", [null, null], RED],
])("copyFrom %s", async (kind, values, fill) => {
  const { run, workbook } = excelWith({
    Data: [
      ["", "x"],
      [1, 2],
    ],
    Target: [],
  });
  const sheet = workbook.activeSheet;
  const style = workbook.styles.derive(0, { fill: RED });
  sheet.loadCell(0, 0, { value: 2, formula: "=B1", style });
  await run(async (context) => {
    const source = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
    context.workbook.worksheets.getItem("Target").getRange("A1:B1").copyFrom(source, kind);
    await context.sync();
  });
  expect(modelValues(workbook, "Target", rect(0, 0, 1, 2))).toEqual([values]);
  expect(workbook.styles.get(workbook.sheetNamed("Target")?.styleAt(0, 0) ?? 0).fill).toBe(fill);
});

test("a copied formula is shifted, and a single cell fills the whole target", async () => {
  const { run, workbook } = excelWith({ Data: [["=B1+$B$1"]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A2:A3").copyFrom(sheet.getRange("A1"));
    await context.sync();
  });
  expect(modelValues(workbook, "Data", rect(1, 0, 2, 1))).toEqual([["=B2+$B$1"], ["=B3+$B$1"]]);
});
