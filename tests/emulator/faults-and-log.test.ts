import { errorCode, errorOf, excelWith, modelValues, rect, settled, type Running } from "./fixture";

const put =
  (value: number) =>
  (context: Excel.RequestContext): void => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [[value]];
  };
const standing = ({ workbook }: Running): unknown => modelValues(workbook, "Data", rect(0, 0))[0]?.[0];

async function writes(running: Running, value: number): Promise<void> {
  await running.run(async (context) => {
    put(value)(context);
    await context.sync();
  });
}

test("a request fails before it is done: nothing is written", async () => {
  const running = excelWith({ Data: [] });
  running.host.faults.fail({ code: "GeneralException", when: "before" });
  expect(await errorCode(running, put(1))).toBe("GeneralException");
  expect(standing(running)).toBeNull();
});

test("the answer is lost: all is written, and the client hears of a failure", async () => {
  const running = excelWith({ Data: [] });
  running.host.faults.fail({ code: "GeneralException", when: "after" });
  expect(await errorCode(running, put(1))).toBe("GeneralException");
  expect(standing(running)).toBe(1);
});

test("the third request from now fails, the ones around it do not", async () => {
  const running = excelWith({ Data: [] });
  running.host.faults.fail({ code: "GeneralException", when: "before" }, 2);
  await writes(running, 1);
  await writes(running, 2);
  expect(await errorCode(running, put(3))).toBe("GeneralException");
  await writes(running, 4);
  expect(standing(running)).toBe(4);
});

test("while a cell is edited requests fail, and after it they work again", async () => {
  const running = excelWith({ Data: [] });
  running.host.faults.cellEditMode = true;
  expect(await errorCode(running, put(1))).toBe("InvalidOperationInCellEditMode");
  running.host.faults.cellEditMode = false;
  await writes(running, 2);
  expect(standing(running)).toBe(2);
});

test("a run that asked to wait for the end of editing waits", async () => {
  const running = excelWith({ Data: [] });
  running.host.faults.cellEditMode = true;
  const done = running.office.Excel.run({ delayForCellEdit: true }, async (context) => {
    put(1)(context);
    await context.sync();
  });
  await settled();
  expect(standing(running)).toBeNull();
  running.host.faults.cellEditMode = false;
  await done;
  expect(standing(running)).toBe(1);
});

test("a delay makes every request slower", async () => {
  const running = excelWith({ Data: [] });
  running.host.faults.delay = 30;
  const started = performance.now();
  await writes(running, 1);
  expect(performance.now() - started).toBeGreaterThanOrEqual(28);
});

test("pages can be read but not set up on a machine without a printer", async () => {
  const running = excelWith({ Data: [] });
  running.host.faults.noPrinter = true;
  const page = (context: Excel.RequestContext): Excel.PageLayout =>
    context.workbook.worksheets.getItem("Data").pageLayout;
  expect(await errorCode(running, (context) => (page(context).orientation = "Landscape"))).toBe("GeneralException");
  expect(await errorCode(running, (context) => page(context).setPrintMargins("Points", { top: 1 }))).toBe(
    "GeneralException",
  );
  expect(
    await errorCode(running, (context) => (page(context).headersFooters.defaultForAllPages.leftFooter = "1")),
  ).toBe("GeneralException");
  await writes(running, 1);
  await running.run(async (context) => {
    const read = page(context);
    read.load("orientation");
    await context.sync();
    expect(read.orientation).toBe("Portrait");
  });
});

test.each<[string, (context: Excel.RequestContext) => void]>([
  ["InvalidSelection", (context) => context.workbook.getSelectedRange().load("address")],
  ["InvalidSelection", (context) => context.workbook.getActiveCell().load("address")],
  ["GeneralException", (context) => context.workbook.worksheets.add("New")],
  ["GeneralException", (context) => context.workbook.worksheets.getItem("Data").activate()],
  ["GeneralException", (context) => context.workbook.worksheets.getItem("Data").freezePanes.freezeRows(1)],
  ["GeneralException", (context) => (context.workbook.worksheets.getItem("Data").showGridlines = false)],
])("%s while another workbook has the focus", async (code, batch) => {
  const running = excelWith({ Data: [] });
  running.host.faults.otherWorkbookFocused = true;
  expect(await errorCode(running, batch)).toBe(code);
  await writes(running, 1);
  running.host.faults.otherWorkbookFocused = false;
  await running.run(async (context) => {
    batch(context);
    await context.sync();
  });
});

test("the log counts syncs without releases, writes, bytes and members", async () => {
  const running = excelWith({ Data: [["x"]] });
  await running.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.load("values");
    await context.sync();
    range.values = [["y"]];
    await context.sync();
  });
  await errorOf(running, (context) => context.workbook.worksheets.getItem("nowhere").load("name"));
  await settled();
  const { log } = running.host;
  expect(log.syncs.map(({ isWrite, error }) => [isWrite, error])).toEqual([
    [false, null],
    [true, null],
    [false, "ItemNotFound"],
  ]);
  expect(log.requests.filter(({ isRelease }) => isRelease)).toHaveLength(1);
  expect(log.syncs[0]?.members).toEqual(
    expect.arrayContaining(["WorksheetCollection.getItem", "Worksheet.getRange", "Range.values"]),
  );
  const totals = log.totals();
  expect(totals).toMatchObject({ syncs: 3, writes: 1 });
  expect(totals.bytesOut).toBe(log.syncs.reduce((sum, { bytesIn }) => sum + bytesIn, 0));
  expect(totals.bytesIn).toBeGreaterThan(0);
  expect(log.totals(log.requests.length)).toEqual({ syncs: 0, writes: 0, bytesIn: 0, bytesOut: 0 });
});

test("activating, selecting and switching events off are no writes", async () => {
  const { run, host } = excelWith({ Data: [], Other: [] });
  await run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Other").activate();
    context.workbook.worksheets.getItem("Other").getRange("B2").select();
    await context.sync();
  });
  expect(host.log.totals().writes).toBe(0);
});
