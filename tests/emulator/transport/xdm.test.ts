/**
 * The unmodified office.js in a frame of a real browser, over https on one host name. Fails with a sentence how to get
 * a browser where there is none.
 */
import type { Browser, Frame, Page } from "playwright-core";
import type { ExcelHost } from "../../../src/emulator/host";
import { launchBrowser, openContext } from "../../environment/browser";
import { startSite, type Site } from "./site";

declare const host: ExcelHost;

let site: Site;
let browser: Browser;
let page: Page;
let pane: Frame;
const strangers: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  page = await (await openContext(browser)).newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address)) strangers.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${site.address}/host.html`);
  const frame = await (await page.waitForSelector("#pane")).contentFrame();
  if (!frame) throw new Error("The frame has no content.");
  pane = frame;
  await pane.waitForFunction(() => "ready" in window);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test("the pane is told that it is in Excel, in which language, and what is supported", async () => {
  const told = await pane.evaluate(() => ({
    ready: (window as unknown as { ready: unknown }).ready,
    language: Office.context.displayLanguage,
    url: Office.context.document.url,
    sets: ["1.14", "1.15"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    shared: Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
  }));
  expect(told).toEqual({
    ready: expect.objectContaining({ host: "Excel", platform: "OfficeOnline" }),
    language: "zh-CN",
    url: "book.xlsx",
    sets: [true, false],
    shared: true,
  });
});

test("a plain Excel.run reads and writes the workbook of the page around it", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("花名册");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      sheet.getRange("B1").values = [["部门"]];
      await context.sync();
      return range.values;
    }),
  );
  expect(read).toEqual([["姓名"]]);
  expect(await page.evaluate(() => host.workbook.activeSheet.cell(0, 1)?.value)).toBe("部门");
});

test("errors of the host and failures of a whole request arrive as Office errors", async () => {
  const codes = await pane.evaluate(async () => {
    const codeOf = (batch: (context: Excel.RequestContext) => void): Promise<string> =>
      Excel.run(async (context) => {
        batch(context);
        await context.sync();
      }).then(
        () => "none",
        (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : "other"),
      );
    return [
      await codeOf((context) => context.workbook.worksheets.getItem("x").load("name")),
      await codeOf((context) => context.workbook.worksheets.getItem("花名册").shapes.load("items")),
      await codeOf(
        (context) =>
          (context.workbook.worksheets.getItem("花名册").getRange("A1:A10").values = Array.from({ length: 10 }, () => [
            "x".repeat(30_000),
          ])),
      ),
    ];
  });
  expect(codes).toEqual(["ItemNotFound", "HostNotImplemented", "RequestPayloadSizeLimitExceeded"]);
});

test("a change by the user reaches handlers in the pane, of the new kind and of the old", async () => {
  await pane.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(`changed ${address}`));
      context.workbook.onSelectionChanged.add(async () => void heard.push("selected"));
      await context.sync();
    });
  });
  await page.evaluate(() => {
    const { workbook } = host;
    const area = { row: 4, column: 0, rows: 1, columns: 1 };
    workbook.enter(workbook.activeSheet.id, area, [["甲"]], "user");
    workbook.select(workbook.activeSheet.id, area, "user");
  });
  await pane.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length >= 2);
  expect(await pane.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    "changed A5",
    "selected",
  ]);
});

test("settings of the document are saved and read again", async () => {
  const value = await pane.evaluate(async () => {
    const { settings } = Office.context.document;
    settings.set("k", { a: 1 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    await new Promise((resolve) => settings.refreshAsync(resolve));
    return settings.get("k") as unknown;
  });
  expect(value).toEqual({ a: 1 });
  expect(await page.evaluate(() => host.world.settings.get("k"))).toEqual({ a: 1 });
});

test("a host that breaks still answers: the pane does not wait for ever", async () => {
  await page.evaluate(() => {
    const intact = host.process.bind(host);
    host.process = () => {
      host.process = intact;
      throw new Error("broken");
    };
  });
  const outcome = await pane.evaluate(() =>
    Excel.run((context) => context.sync()).then(
      () => "done",
      () => "failed",
    ),
  );
  expect(outcome).toBe("failed");
});

test("no address but our own was asked, and nothing went wrong in the pages", () => {
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
});

test("references are released in the browser too", async () => {
  await page.waitForFunction(() => host.keptReferences === 0);
});
