import { excelWith, errorCode, modelValues, rect } from "../fixture";

test("values, formulas, text, types and formats of a range are read as they stand", async () => {
  const { run, workbook } = excelWith({ Data: [["姓名", 1.5, true, ""]] });
  const sheet = workbook.activeSheet;
  sheet.loadCell(1, 0, { value: { error: "#N/A" }, formula: null, style: 0 });
  sheet.loadCell(1, 1, { value: 3, formula: "=1+2", style: workbook.styles.derive(0, { numberFormat: "0.00" }) });
  sheet.loadCell(1, 2, { value: "=A1", formula: null, style: 0, quotePrefix: true });
  const range = await run(async (context) => {
    const found = context.workbook.worksheets.getItem("Data").getRange("A1:D2");
    found.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return found.toJSON();
  });
  expect(range).toMatchObject({
    values: [
      ["姓名", 1.5, true, ""],
      ["#N/A", 3, "=A1", ""],
    ],
    formulas: [
      ["姓名", 1.5, true, ""],
      ["#N/A", "=1+2", "=A1", ""],
    ],
    text: [
      ["姓名", "1.5", "TRUE", ""],
      ["#N/A", "3.00", "=A1", ""],
    ],
    valueTypes: [
      ["String", "Double", "Boolean", "Empty"],
      ["Error", "Double", "String", "Empty"],
    ],
    numberFormat: [
      ["General", "General", "General", "General"],
      ["General", "0.00", "General", "General"],
    ],
  });
});

test("a range knows its place and its size", async () => {
  const { run } = excelWith({ "It's": [] });
  const range = await run(async (context) => {
    const found = context.workbook.worksheets.getItem("It's").getRange("B3:D4");
    found.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn");
    found.worksheet.load("name");
    await context.sync();
    return { ...found.toJSON(), sheet: found.worksheet.name };
  });
  expect(range).toEqual({
    address: "'It''s'!B3:D4",
    rowIndex: 2,
    columnIndex: 1,
    rowCount: 2,
    columnCount: 3,
    cellCount: 6,
    isEntireRow: false,
    isEntireColumn: false,
    sheet: "It's",
  });
});

test("null leaves a cell as it is, an empty text clears it, one value is meant for all cells", async () => {
  const { run, workbook } = excelWith({
    Data: [
      ["a", "b"],
      ["c", "d"],
    ],
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:B1").values = [[null, ""]];
    sheet.getRange("A2:B2").values = 7 as unknown as number[][];
    await context.sync();
  });
  expect(modelValues(workbook, "Data", rect(0, 0, 2, 2))).toEqual([
    ["a", null],
    [7, 7],
  ]);
});

test("text stays text when the format is set to text in the same batch before it", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
    range.numberFormat = [["@", "@"]];
    range.values = [["=A1", "110101199001011234"]];
    await context.sync();
  });
  expect(modelValues(workbook, "Data", rect(0, 0, 1, 2))).toEqual([["=A1", "110101199001011234"]]);
});

test("a formula that is set is stored, and shows #BUSY! because nothing calculates it", async () => {
  const { run, workbook } = excelWith({ Data: [[1]] });
  const shown = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B1");
    range.formulas = [["=A1*2"]];
    range.load("values,formulas,valueTypes,text");
    await context.sync();
    return range.toJSON();
  });
  expect(shown).toMatchObject({
    values: [["#BUSY!"]],
    formulas: [["=A1*2"]],
    valueTypes: [["Error"]],
    text: [["#BUSY!"]],
  });
  expect(workbook.activeSheet.cell(0, 1)).toMatchObject({ formula: "=A1*2", value: null });
});

test.each<[string, (range: Excel.Range) => void]>([
  ["too few rows", (range) => (range.values = [[1, 2]])],
  ["ragged rows", (range) => (range.values = [[1, 2], [3]])],
  ["a 1 x 1 array", (range) => (range.values = [[1]])],
  ["null for the whole", (range) => (range.values = null as unknown as number[][])],
  [
    "a number as format",
    (range) =>
      (range.numberFormat = [
        [1, 2],
        [3, 4],
      ]),
  ],
])("%s is refused for A1:B2 and nothing is written", async (_what, write) => {
  const running = excelWith({ Data: [] });
  expect(
    await errorCode(running, (context) => write(context.workbook.worksheets.getItem("Data").getRange("A1:B2"))),
  ).toBe("InvalidArgument");
  expect(running.workbook.journal).toEqual([]);
});

test("the client splits a write of more than 1500 cells, and all of it arrives", async () => {
  const { run, workbook, host } = excelWith({ Data: [] });
  const values = Array.from({ length: 2000 }, (_, row) => [row, `t${row}`]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1:B2000").values = values;
    await context.sync();
  });
  expect(modelValues(workbook, "Data", rect(0, 0, 2000, 2))).toEqual(values);
  expect(workbook.journal.length).toBeGreaterThan(1);
  expect(host.log.syncs).toHaveLength(1);
});

test("a big array of the wrong shape is refused before any block is written", async () => {
  const running = excelWith({ Data: [] });
  const values = Array.from({ length: 2001 }, (_, row) => [row]);
  expect(
    await errorCode(
      running,
      (context) => (context.workbook.worksheets.getItem("Data").getRange("A1:A2000").values = values),
    ),
  ).toBe("InvalidArgument");
  expect(running.workbook.journal).toEqual([]);
});

test("whole columns read as null and cannot be written", async () => {
  const running = excelWith({ Data: [[1]] });
  const values = await running.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A:A");
    range.load("values,isEntireColumn");
    await context.sync();
    return [range.values, range.isEntireColumn];
  });
  expect(values).toEqual([null, true]);
  expect(
    await errorCode(
      running,
      (context) => (context.workbook.worksheets.getItem("Data").getRange("2:2").values = 1 as unknown as number[][]),
    ),
  ).toBe("InvalidArgument");
});

test("more cells than can be read give null without an error", async () => {
  const { run } = excelWith({ Data: [[1]] }, { maxCellsRead: 4 });
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const [fits, tooBig] = [sheet.getRange("A1:B2"), sheet.getRange("A1:E1")];
    fits.load("values");
    tooBig.load("values");
    await context.sync();
    return [fits.values, tooBig.values];
  });
  expect(read).toEqual([
    [
      [1, ""],
      ["", ""],
    ],
    null,
  ]);
});

test("hidden rows and columns: true, false, and null where they differ", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  const hidden = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const ranges = ["A2:A3", "A1:A2", "A1:A1", "B1:B1"].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load("rowHidden,columnHidden,hidden");
    await context.sync();
    return ranges.map((range) => [range.rowHidden, range.columnHidden, range.hidden]);
  });
  expect(hidden).toEqual([
    [true, false, true],
    [null, false, null],
    [false, false, false],
    [false, true, true],
  ]);
  expect([...workbook.activeSheet.hiddenRows]).toEqual([1, 2]);
  expect([...workbook.activeSheet.hiddenColumns]).toEqual([1]);
});

test("a hyperlink is set with its text and the look of a link, read back and cleared", async () => {
  const { run, workbook } = excelWith({ Data: [["张三"]] });
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1").hyperlink = { documentReference: "'Data'!C5", screenTip: "tip" };
    sheet.getRange("A2").hyperlink = { address: "https://example.org", textToDisplay: "=link" };
    const [first, second, none] = [sheet.getRange("A1"), sheet.getRange("A2"), sheet.getRange("A3")];
    for (const range of [first, second, none]) range.load("hyperlink");
    await context.sync();
    return [first.hyperlink, second.hyperlink, none.hyperlink];
  });
  expect(read).toEqual([
    { documentReference: "'Data'!C5", screenTip: "tip", textToDisplay: "张三" },
    { address: "https://example.org", textToDisplay: "=link" },
    null,
  ]);
  expect(workbook.styles.get(workbook.activeSheet.styleAt(0, 0)).font).toMatchObject({
    underline: "Single",
    color: "#0563C1",
  });
  await run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1:A2").clear("Hyperlinks");
    await context.sync();
  });
  expect(workbook.activeSheet.hyperlinks()).toEqual([]);
  expect(modelValues(workbook, "Data", rect(0, 0))).toEqual([["张三"]]);
});

test("a hyperlink without a target, or over several cells, is refused", async () => {
  const running = excelWith({ Data: [] });
  const range = (context: Excel.RequestContext, address: string): Excel.Range =>
    context.workbook.worksheets.getItem("Data").getRange(address);
  expect(await errorCode(running, (context) => (range(context, "A1").hyperlink = { textToDisplay: "x" }))).toBe(
    "InvalidArgument",
  );
  expect(
    await errorCode(running, (context) => (range(context, "A1:A2").hyperlink = { address: "https://example.org" })),
  ).toBe("InvalidArgument");
});
