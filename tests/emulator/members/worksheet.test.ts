import { errorCode, excelWith, rect } from "../fixture";

test("sheets are found by name in any case, by id, or not at all", async () => {
  const { run, workbook } = excelWith({ 花名册: [], Data: [] });
  const id = workbook.sheets[1]?.id ?? "";
  const found = await run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = [
      worksheets.getItem("data"),
      worksheets.getItem(id),
      worksheets.getItemOrNullObject("data"),
      worksheets.getItemOrNullObject("x"),
      worksheets.getActiveWorksheet(),
      worksheets.getFirst(),
      worksheets.getLast(),
    ];
    for (const sheet of sheets) sheet.load("name,id,position");
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    return [
      sheets.map((sheet) => (sheet.isNullObject ? null : sheet.name)),
      counts.map(({ value }) => value),
      sheets[1]?.id === id,
      sheets[1]?.position,
    ];
  });
  expect(found).toEqual([["Data", "Data", "Data", null, "花名册", "花名册", "Data"], [2, 2], true, 1]);
});

test("all sheets with what is asked of each, hidden ones too", async () => {
  const { run, workbook } = excelWith({ A: [["x"]], B: [] });
  workbook.setVisibility(workbook.sheets[1]?.id ?? "", "VeryHidden", "user");
  const listed = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected,items/tables/items/name");
    await context.sync();
    return worksheets.items.map((sheet) => [
      sheet.name,
      sheet.visibility,
      sheet.protection.protected,
      sheet.tables.items.length,
    ]);
  });
  expect(listed).toEqual([
    ["A", "Visible", false, 0],
    ["B", "VeryHidden", false, 0],
  ]);
});

test("the sheet before and after, visible ones if wished", async () => {
  const { run, workbook } = excelWith({ A: [], B: [], C: [] });
  workbook.setVisibility(workbook.sheets[1]?.id ?? "", "Hidden", "user");
  const names = await run(async (context) => {
    const first = context.workbook.worksheets.getItem("A");
    const found = [first.getNextOrNullObject(), first.getNextOrNullObject(true), first.getPreviousOrNullObject()];
    for (const sheet of found) sheet.load("name");
    await context.sync();
    return found.map((sheet) => (sheet.isNullObject ? null : sheet.name));
  });
  expect(names).toEqual(["B", "C", null]);
});

test("a sheet is added, named, moved, coloured, hidden, activated and deleted", async () => {
  const { run, workbook } = excelWith({ A: [] });
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("新表");
    sheet.position = 0;
    sheet.tabColor = "#FF0000";
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.activate();
    worksheets.add().name = "B";
    worksheets.getItem("A").visibility = "Hidden";
    await context.sync();
  });
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["新表", "Visible"],
    ["A", "Hidden"],
    ["B", "Visible"],
  ]);
  expect(workbook.sheets[0]?.view).toMatchObject({ tabColor: "#FF0000", showGridlines: false, showHeadings: false });
  expect(workbook.activeSheet.name).toBe("新表");
  await run(async (context) => {
    context.workbook.worksheets.getItem("新表").delete();
    await context.sync();
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["A", "B"]);
});

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  ["ItemNotFound", "an unknown sheet", (context) => context.workbook.worksheets.getItem("x").load("name")],
  ["ItemAlreadyExists", "a second sheet of a name", (context) => context.workbook.worksheets.add("data")],
  ["InvalidArgument", "a name with a slash", (context) => context.workbook.worksheets.add("a/b")],
  ["InvalidOperation", "deleting the last sheet", (context) => context.workbook.worksheets.getItem("Data").delete()],
  [
    "InvalidArgument",
    "an address that is none",
    (context) => context.workbook.worksheets.getItem("Data").getRange("1A").load("address"),
  ],
  [
    "InvalidArgument",
    "an address of another sheet",
    (context) => context.workbook.worksheets.getItem("Data").getRange("Other!A1").load("address"),
  ],
  [
    "InvalidArgument",
    "cells beyond the sheet",
    (context) => context.workbook.worksheets.getItem("Data").getRangeByIndexes(1048576, 0, 1, 1).load("address"),
  ],
  [
    "InvalidArgument",
    "a position that is none",
    (context) => (context.workbook.worksheets.getItem("Data").position = 5),
  ],
])("%s for %s", async (code, _what, batch) => {
  expect(await errorCode(excelWith({ Data: [] }), batch)).toBe(code);
});

test("a deleted sheet is gone for whoever still holds it", async () => {
  const running = excelWith({ A: [], B: [] });
  const code = await errorCode(running, (context) => {
    const sheet = context.workbook.worksheets.getItem("B");
    sheet.delete();
    sheet.load("name");
  });
  expect(code).toBe("ItemNotFound");
});

test("ranges of a sheet by address, name, indexes and use", async () => {
  const { run, workbook } = excelWith({ Data: [["", "x"]], Empty: [] });
  workbook.setName({ name: "Here", formula: "=Data!$B$1:$C$2", visible: true, scope: null, comment: "" }, "user");
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const empty = context.workbook.worksheets.getItem("Empty");
    const ranges = [
      sheet.getRange("a1:b2"),
      sheet.getRange("Data!C3"),
      sheet.getRange("Here"),
      sheet.getRangeByIndexes(1, 1, 2, 3),
      sheet.getCell(4, 5),
      sheet.getUsedRange(),
      empty.getUsedRange(),
      empty.getUsedRangeOrNullObject(),
      sheet.getUsedRangeOrNullObject(true),
    ];
    const whole = sheet.getRange();
    for (const range of [...ranges, whole]) range.load("address,cellCount");
    await context.sync();
    return [...ranges.map((range) => (range.isNullObject ? null : range.address)), whole.cellCount];
  });
  expect(found).toEqual([
    "Data!A1:B2",
    "Data!C3",
    "Data!B1:C2",
    "Data!B2:D3",
    "Data!F5",
    "Data!B1",
    "Empty!A1",
    null,
    "Data!B1",
    -1,
  ]);
});

test("panes are frozen by rows, columns or a range, read back and freed", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  const seen = await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Data");
    const steps: (() => void)[] = [
      () => freezePanes.freezeRows(3),
      () => freezePanes.freezeColumns(2),
      () => freezePanes.freezeAt("A1:B3"),
      () => freezePanes.unfreeze(),
    ];
    const addresses: (string | null)[] = [];
    for (const step of steps) {
      step();
      const location = freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      addresses.push(location.isNullObject ? null : location.address);
      if (step === steps[2])
        addresses.push(JSON.stringify([workbook.activeSheet.view.frozenRows, workbook.activeSheet.view.frozenColumns]));
    }
    return addresses;
  });
  expect(seen).toEqual(["Data!1:3", "Data!A:B", "Data!A1:B3", "[3,2]", null]);
});

test("panes of a hidden sheet cannot be frozen, and a hidden sheet cannot be activated", async () => {
  const running = excelWith({ Data: [], Secret: [] });
  running.workbook.setVisibility(running.workbook.sheets[1]?.id ?? "", "VeryHidden", "user");
  const secret = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Secret");
  expect(await errorCode(running, (context) => secret(context).freezePanes.freezeRows(1))).toBe("GeneralException");
  expect(await errorCode(running, (context) => secret(context).activate())).toBe("InvalidOperation");
});

test("the widths a sheet starts with, and whether a filter hides rows", async () => {
  const { run, workbook } = excelWith({ Data: [["a"], [1]] });
  const ask = (): Promise<unknown[]> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.load("standardWidth,standardHeight,showGridlines,showHeadings,tabColor");
      sheet.autoFilter.load("enabled,isDataFiltered");
      const range = sheet.autoFilter.getRangeOrNullObject();
      range.load("address");
      await context.sync();
      return [
        sheet.standardWidth,
        sheet.standardHeight,
        sheet.showGridlines,
        sheet.showHeadings,
        sheet.tabColor,
        sheet.autoFilter.enabled,
        sheet.autoFilter.isDataFiltered,
        range.isNullObject ? null : range.address,
      ];
    });
  expect(await ask()).toEqual([48, 15, true, true, "", false, false, null]);
  workbook.setAutoFilter(workbook.activeSheet.id, { area: rect(0, 0, 2, 1), isDataFiltered: true });
  expect((await ask()).slice(5)).toEqual([true, true, "Data!A1:A2"]);
});
