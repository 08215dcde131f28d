import { errorCode, excelWith, type Running } from "../fixture";

/** Addresses of ranges, without the sheet; null for a null object. */
async function addresses(
  { run }: Running,
  ranges: (sheet: Excel.Worksheet) => readonly Excel.Range[],
): Promise<(string | null)[]> {
  return run(async (context) => {
    const found = ranges(context.workbook.worksheets.getItem("Data"));
    for (const range of found) range.load("address");
    await context.sync();
    return found.map((range) => (range.isNullObject ? null : range.address.replace("Data!", "")));
  });
}

test("cells, rows, columns and corners of a range", async () => {
  const found = await addresses(excelWith({ Data: [] }), (sheet) => {
    const range = sheet.getRange("B2:D5");
    return [
      range.getCell(0, 0),
      range.getCell(-1, -1),
      range.getRow(1),
      range.getColumn(2),
      range.getLastCell(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getEntireRow(),
      range.getEntireColumn(),
    ];
  });
  expect(found).toEqual(["B2", "A1", "B3:D3", "D2:D5", "D5", "B5:D5", "D2:D5", "2:5", "B:D"]);
});

test("ranges grown, moved, joined and cut", async () => {
  const found = await addresses(excelWith({ Data: [] }), (sheet) => {
    const range = sheet.getRange("B2:C3");
    return [
      range.getResizedRange(1, 2),
      range.getResizedRange(-1, -1),
      range.getAbsoluteResizedRange(4, 1),
      range.getOffsetRange(2, -1),
      range.getBoundingRect("E5"),
      range.getBoundingRect(sheet.getRange("A1")),
      range.getIntersection("C3:D9"),
      range.getIntersectionOrNullObject("C3:D9"),
      range.getIntersectionOrNullObject("X1"),
    ];
  });
  expect(found).toEqual(["B2:E4", "B2", "B2:B5", "A4:B5", "B2:E5", "A1:C3", "C3", "C3", null]);
});

test.each<[string, (range: Excel.Range) => Excel.Range]>([
  ["a cell left of the sheet", (range) => range.getCell(0, -1)],
  ["a range of no rows", (range) => range.getResizedRange(-2, 0)],
  ["an offset above the sheet", (range) => range.getOffsetRange(-1, 0)],
])("%s is refused", async (_what, from) => {
  const running = excelWith({ Data: [] });
  expect(
    await errorCode(running, (context) =>
      from(context.workbook.worksheets.getItem("Data").getRange("A1:B2")).load("address"),
    ),
  ).toBe("InvalidArgument");
});

test("ranges that do not meet have no intersection", async () => {
  const running = excelWith({ Data: [] });
  expect(
    await errorCode(running, (context) =>
      context.workbook.worksheets.getItem("Data").getRange("A1").getIntersection("B2").load("address"),
    ),
  ).toBe("ItemNotFound");
});

test("the used part of a range, by values or with formats", async () => {
  const running = excelWith({
    Data: [
      ["", "", ""],
      ["", "x", ""],
    ],
  });
  running.workbook.format(
    running.workbook.activeSheet.id,
    { row: 4, column: 2, rows: 1, columns: 1 },
    { wrap: true },
    "user",
  );
  const found = await addresses(running, (sheet) => [
    sheet.getRange("A:F").getUsedRange(),
    sheet.getRange("A1:F9").getUsedRange(true),
    sheet.getRange("A:A").getUsedRangeOrNullObject(),
    sheet.getRange("B2:B9").getUsedRangeOrNullObject(true),
  ]);
  expect(found).toEqual(["B2:C5", "B2", null, "B2"]);
  expect(
    await errorCode(running, (context) =>
      context.workbook.worksheets.getItem("Data").getRange("A1").getUsedRange().load("address"),
    ),
  ).toBe("ItemNotFound");
});

test("merged areas are found only by their top left cell, and none is a null object", async () => {
  const running = excelWith({ Data: [] });
  const { id } = running.workbook.activeSheet;
  for (const row of [0, 4]) running.workbook.merge(id, { row, column: 0, rows: 2, columns: 2 }, false, "user");
  const found = await running.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const [all, missed] = [
      sheet.getRange("A1:D9").getMergedAreasOrNullObject(),
      sheet.getRange("A2:B4").getMergedAreasOrNullObject(),
    ];
    all.load("address,areaCount,cellCount,areas/items/address");
    all.worksheet.load("name");
    missed.load("address");
    const second = all.areas.getItemAt(1);
    second.load("rowIndex");
    const count = all.areas.getCount();
    await context.sync();
    return {
      address: all.address,
      areas: all.areas.items.map(({ address }) => address),
      counts: [all.areaCount, all.cellCount, count.value],
      second: second.rowIndex,
      missed: missed.isNullObject,
      sheet: all.worksheet.name,
    };
  });
  expect(found).toEqual({
    address: "Data!A1:B2,Data!A5:B6",
    areas: ["Data!A1:B2", "Data!A5:B6"],
    counts: [2, 8, 2],
    second: 4,
    missed: true,
    sheet: "Data",
  });
});

test("more than 512 merged areas fail", async () => {
  const running = excelWith({ Data: [] });
  const sheet = running.workbook.activeSheet;
  const merges = (count: number): void => {
    sheet.merges = Array.from({ length: count }, (_, index) => ({ row: index, column: 0, rows: 1, columns: 2 }));
  };
  const ask = (context: Excel.RequestContext): void => {
    context.workbook.worksheets.getItem("Data").getRange("A1:B900").getMergedAreasOrNullObject().load("areaCount");
  };
  merges(512);
  await running.run(async (context) => {
    ask(context);
    await context.sync();
  });
  merges(513);
  expect(await errorCode(running, ask)).toBe("GeneralException");
});
