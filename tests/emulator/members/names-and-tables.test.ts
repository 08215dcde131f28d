import { errorCode, excelWith, rect } from "../fixture";

test("a name is added for a range, changed, read and deleted", async () => {
  const { run, workbook } = excelWith({ "新 表": [["x"]] });
  const read = await run(async (context) => {
    const { names } = context.workbook;
    const item = names.add("FourOnes.rating", context.workbook.worksheets.getItem("新 表").getRange("A1:B2"), "ours");
    item.visible = false;
    item.load("name,formula,type,value,visible,comment,scope");
    const range = names.getItem("fourones.RATING").getRange();
    range.load("address");
    const count = names.getCount();
    names.load("items/name");
    await context.sync();
    return { ...item.toJSON(), address: range.address, count: count.value, all: names.items.map(({ name }) => name) };
  });
  expect(read).toMatchObject({
    name: "FourOnes.rating",
    formula: "='新 表'!$A$1:$B$2",
    type: "Range",
    value: "'新 表'!A1:B2",
    visible: false,
    comment: "ours",
    scope: "Workbook",
    address: "'新 表'!A1:B2",
    count: 1,
    all: ["FourOnes.rating"],
  });
  await run(async (context) => {
    const item = context.workbook.names.getItem("FourOnes.rating");
    item.formula = "='新 表'!$C$3";
    item.comment = "changed";
    await context.sync();
  });
  expect(workbook.names.get("FourOnes.rating", null)).toMatchObject({
    formula: "='新 表'!$C$3",
    comment: "changed",
    visible: false,
  });
  await run(async (context) => {
    context.workbook.names.getItem("FourOnes.rating").delete();
    await context.sync();
  });
  expect(workbook.names.all()).toEqual([]);
});

test("a name of a sheet is its own; text instead of a range becomes a text constant", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  const read = await run(async (context) => {
    const { names } = context.workbook.worksheets.getItem("Data");
    const local = names.add("n", "Data!$A$1");
    local.load("type,value,scope");
    const global = context.workbook.names.getItemOrNullObject("n");
    global.load("name");
    const range = local.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    return [local.type, local.value, local.scope, global.isNullObject, range.isNullObject];
  });
  expect(read).toEqual(["String", "Data!$A$1", "Worksheet", true, true]);
  expect(workbook.names.get("n", workbook.activeSheet.id)?.formula).toBe('="Data!$A$1"');
});

test("a name whose sheet was deleted is an error and no range", async () => {
  const running = excelWith({ A: [], B: [] });
  const read = await running.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("B");
    const item = context.workbook.names.add("n", sheet.getRange("A1"));
    sheet.delete();
    const range = item.getRangeOrNullObject();
    range.load("address");
    item.load("formula,type,value");
    await context.sync();
    return [item.formula, item.type, item.value, range.isNullObject];
  });
  expect(read).toEqual(["=#REF!$A$1", "Error", "#REF!", true]);
  expect(await errorCode(running, (context) => context.workbook.names.getItem("n").getRange().load("address"))).toBe(
    "InvalidOperation",
  );
});

test("constants have the type of their value", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  const formulas = ["=12.5", "=TRUE", '="a""b"'];
  formulas.forEach((formula, index) =>
    workbook.loadName({ name: `n_${index}`, formula, visible: true, scope: null, comment: "" }),
  );
  const read = await run(async (context) => {
    context.workbook.names.load("items/type,items/value");
    await context.sync();
    return context.workbook.names.items.map(({ type, value }) => [type, value]);
  });
  expect(read).toEqual([
    ["Double", 12.5],
    ["Boolean", true],
    ["String", 'a"b'],
  ]);
});

test.each<[string, string, (names: Excel.NamedItemCollection, range: Excel.Range) => void]>([
  ["ItemNotFound", "an unknown name", (names) => names.getItem("x").load("name")],
  ["InvalidArgument", "a name that is an address", (names, range) => names.add("A1", range)],
  ["InvalidArgument", "a name with a space", (names, range) => names.add("a b", range)],
  ["ItemAlreadyExists", "a second name of the same", (names, range) => (names.add("n", range), names.add("N", range))],
])("%s for %s", async (code, _what, batch) => {
  const running = excelWith({ Data: [] });
  expect(
    await errorCode(running, ({ workbook: { names, worksheets } }) =>
      batch(names, worksheets.getItem("Data").getRange("A1")),
    ),
  ).toBe(code);
});

test("a table is added, found by name and id, and knows its parts", async () => {
  const { run, workbook } = excelWith({
    Data: [
      ["姓名", "分"],
      ["甲", 1],
      ["乙", 2],
    ],
  });
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const table = sheet.tables.add(sheet.getRange("A1:B3"), true);
    table.load("name,id,showHeaders");
    await context.sync();
    const same = context.workbook.tables.getItem(table.id);
    const ranges = [same.getRange(), same.getHeaderRowRange(), same.getDataBodyRange()];
    for (const range of ranges) range.load("address");
    same.worksheet.load("name");
    const none = sheet.tables.getItemOrNullObject("x");
    none.load("name");
    const count = context.workbook.tables.getCount();
    sheet.tables.load("count,items/name");
    await context.sync();
    return [
      table.name,
      table.showHeaders,
      ranges.map(({ address }) => address),
      same.worksheet.name,
      none.isNullObject,
      count.value,
      sheet.tables.count,
      sheet.tables.items[0]?.name,
    ];
  });
  expect(read).toEqual(["Table1", true, ["Data!A1:B3", "Data!A1:B1", "Data!A2:B3"], "Data", true, 1, 1, "Table1"]);
  expect(workbook.activeSheet.tables).toMatchObject([{ name: "Table1", area: rect(0, 0, 3, 2), hasHeaders: true }]);
});

test("tables cannot overlap, and an unknown one is not found", async () => {
  const running = excelWith({ Data: [["a"], [1]] });
  expect(
    await errorCode(running, ({ workbook: { tables } }) => {
      tables.add("Data!A1:A2", true);
      tables.add("Data!A2:A3", true);
    }),
  ).toBe("InvalidArgument");
  expect(await errorCode(running, ({ workbook: { tables } }) => tables.getItem("x").load("name"))).toBe("ItemNotFound");
});
