import { errorCode, excelWith } from "../fixture";

const breaks = (context: Excel.RequestContext): Excel.PageBreakCollection =>
  context.workbook.worksheets.getItem("Data").horizontalPageBreaks;

test("pages break before the row of a range, whatever the order, each once, and can be read and taken away", async () => {
  const running = excelWith({ Data: [["x"]] });
  const { rows, first, count } = await running.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Data");
    breaks(context).add("A41");
    breaks(context).add(worksheet.getRange("C21:D22"));
    breaks(context).add("21:21");
    const all = breaks(context).load("rowIndex,columnIndex");
    const found = breaks(context).getItem(0).getCellAfterBreak();
    found.load("address");
    const number = breaks(context).getCount();
    await context.sync();
    return {
      rows: all.items.map(({ columnIndex, rowIndex }) => [columnIndex, rowIndex]),
      first: found.address,
      count: number.value,
    };
  });
  expect([rows, first, count]).toEqual([
    [
      [0, 20],
      [0, 40],
    ],
    "Data!A21",
    2,
  ]);
  expect(running.workbook.activeSheet.rowBreaks).toEqual([20, 40]);
  await running.run(async (context) => {
    breaks(context).getItem(1).delete();
    await context.sync();
  });
  expect(running.workbook.activeSheet.rowBreaks).toEqual([20]);
  await running.run(async (context) => {
    breaks(context).removePageBreaks();
    await context.sync();
  });
  expect(running.workbook.activeSheet.rowBreaks).toEqual([]);
});

test("no page ends before the first row; there are 1,026 breaks at most; without a printer there are none", async () => {
  const running = excelWith({ Data: [] });
  expect(await errorCode(running, (context) => void breaks(context).add("A1"))).toBe("InvalidArgument");
  const { workbook } = running;
  const full = Array.from({ length: 1_026 }, (_, at) => at + 1);
  workbook.setRowBreaks(workbook.activeSheet.id, full, "user");
  expect(await errorCode(running, (context) => void breaks(context).add("A2000"))).toBe("InvalidArgument");
  workbook.setRowBreaks(workbook.activeSheet.id, full.slice(1), "user");
  await running.run(async (context) => {
    breaks(context).add("A2000");
    await context.sync();
  });
  running.host.faults.noPrinter = true;
  expect(await errorCode(running, (context) => breaks(context).removePageBreaks())).toBe("GeneralException");
});
