import { excelWith, rect, settled } from "./fixture";

test("a change by the user is told to the sheet's handler and to the collection's", async () => {
  const { run, workbook } = excelWith({ Data: [], Other: [] });
  const heard: unknown[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets
      .getItem("Data")
      .onChanged.add(
        async (event) => void heard.push(["sheet", event.address, event.changeType, event.source, event.triggerSource]),
      );
    worksheets.onChanged.add(async (event) => void heard.push(["all", event.address, event.worksheetId]));
    await context.sync();
  });
  const [data, other] = workbook.sheets.map(({ id }) => id) as [string, string];
  workbook.enter(data, rect(4, 0), [["x"]], "user");
  workbook.enter(other, rect(0, 1, 1, 2), [[1, 2]], "user");
  await settled();
  expect(heard).toEqual([
    ["sheet", "A5", "RangeEdited", "Local", "Unknown"],
    ["all", "A5", data],
    ["all", "B1:C1", other],
  ]);
});

test("our own change says so, and is not told while events are off", async () => {
  const { run } = excelWith({ Data: [] });
  const heard: unknown[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.onChanged.add(async (event) => void heard.push(event.triggerSource));
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(["ThisLocalAddin"]);
});

test("a change of format is no change of content", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  const heard: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.onChanged.add(async () => void heard.push("changed"));
    sheet.onFormatChanged.add(async (event) => void heard.push(`format ${event.address}`));
    await context.sync();
  });
  workbook.format(workbook.activeSheet.id, rect(0, 0), { wrap: true }, "user");
  await settled();
  expect(heard).toEqual(["format A1"]);
});

test("sheets come, go, are activated and selected on", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  const heard: string[] = [];
  const note =
    (what: string) =>
    async (event: { worksheetId: string }): Promise<void> =>
      void heard.push(`${what} ${event.worksheetId.slice(-2, -1)}`);
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.getItem("Data").onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    worksheets
      .getItem("Data")
      .onProtectionChanged.add(async ({ isProtected }) => void heard.push(`protected ${isProtected}`));
    await context.sync();
  });
  const first = workbook.activeSheet.id;
  const second = workbook.addSheet("New", "user").id;
  workbook.activate(second, "user");
  workbook.select(first, rect(1, 1), "user");
  workbook.setProtection(first, { isProtected: true, options: {} }, "user");
  workbook.deleteSheet(second, "user");
  await settled();
  expect(heard).toEqual([
    "added 2",
    "deactivated 1",
    "activated 2",
    "deactivated 2",
    "activated 1",
    "selected A1",
    "selected B2",
    "protected true",
    "deleted 2",
  ]);
});

test("a handler that was removed hears nothing more", async () => {
  const { run, workbook, office } = excelWith({ Data: [] });
  const heard = jest.fn(async () => undefined);
  const handle = await run(async (context) => {
    const added = context.workbook.worksheets.getItem("Data").onChanged.add(heard);
    await context.sync();
    return added;
  });
  await office.Excel.run(handle.context, async (context) => {
    handle.remove();
    await context.sync();
  });
  workbook.enter(workbook.activeSheet.id, rect(0, 0), [["x"]], "user");
  await settled();
  expect(heard).not.toHaveBeenCalled();
});

test("the workbook's own selection event arrives", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  const heard = jest.fn(async () => undefined);
  await run(async (context) => {
    context.workbook.onSelectionChanged.add(heard);
    await context.sync();
  });
  workbook.select(workbook.activeSheet.id, rect(2, 2), "user");
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
});
