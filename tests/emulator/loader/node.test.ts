/** The unmodified library in Node. If its undocumented hook disappears, these tests say so. */
import { readFileSync } from "node:fs";
import { ExcelHost, installOffice, loadOffice } from "../../../src/emulator";
import { excelWith, settled, workbookWith } from "../fixture";

test("the version is the pinned one, and its text still has the native bridge", () => {
  const manifest = JSON.parse(readFileSync(require.resolve("@microsoft/office-js/package.json"), "utf8")) as {
    version: string;
  };
  const text = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  expect(manifest.version).toBe("1.1.110");
  expect(text).toContain("_richApiNativeBridge");
});

test("a plain Excel.run reaches the host", async () => {
  const { run, host } = excelWith({ Data: [] });
  await run(async (context) => {
    await context.sync();
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect(host.log.syncs.length).toBeGreaterThan(0);
});

test("two instances know nothing of each other", async () => {
  const [first, second] = [excelWith({ One: [] }), excelWith({ Two: [] })];
  const names = await Promise.all(
    [first, second].map(({ run }) =>
      run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
        return context.workbook.worksheets.items.map(({ name }) => name);
      }),
    ),
  );
  expect(names).toEqual([["One"], ["Two"]]);
  expect(first.office.Excel).not.toBe(second.office.Excel);
});

test("errors of the library are errors of this realm", async () => {
  const { run, office } = excelWith({ Data: [] });
  const error: unknown = await run(async (context) => {
    context.workbook.worksheets.getItem("x").load("name");
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(office.OfficeExtension.Error);
});

test("installing puts the globals in place and takes them away again", async () => {
  const host = new ExcelHost(workbookWith({ Data: [] }), { platform: "PC", displayLanguage: "en-US" });
  const uninstall = installOffice(host);
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "PC" });
  const called = jest.fn();
  await Office.onReady(called);
  expect(called).toHaveBeenCalledTimes(1);
  expect(Office.context.displayLanguage).toBe("en-US");
  expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(Office.context.requirements.isSetSupported("RibbonApi", "1.1")).toBe(false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(host.workbook.activeSheet.cell(0, 0)?.value).toBe(1);
  uninstall();
  expect([typeof Excel, typeof Office, typeof OfficeExtension]).toEqual(["undefined", "undefined", "undefined"]);
});

test("after closing, events no longer reach the instance", async () => {
  const { host, office, run, workbook } = excelWith({ Data: [] });
  const heard = jest.fn(async () => undefined);
  await run(async (context) => {
    context.workbook.onSelectionChanged.add(heard);
    await context.sync();
  });
  office.close();
  workbook.select(workbook.activeSheet.id, { row: 1, column: 1, rows: 1, columns: 1 }, "user");
  await settled();
  expect(heard).not.toHaveBeenCalled();
  expect(host.keptReferences).toBe(0);
});

test("loading and the wire are fast enough to be used in every test (printed)", async () => {
  const started = performance.now();
  const { run } = excelWith({ Data: [] }, { payloadLimit: null });
  const loaded = performance.now();
  const values = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 20 }, (_, column) => row * column));
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:T5000");
    range.values = values;
    await context.sync();
  });
  const written = performance.now();
  const count = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getUsedRange();
    range.load("values");
    await context.sync();
    return range.values.length;
  });
  const read = performance.now();
  console.info(
    `library ${Math.round(loaded - started)} ms, 100,000 cells written in ${Math.round(written - loaded)} ms, read in ${Math.round(read - written)} ms`,
  );
  expect(count).toBe(5000);
  expect(typeof loadOffice).toBe("function");
});
