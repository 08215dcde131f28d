import { allDefinitions } from "../../../src/emulator/members/registry";
import { API_SETS } from "../../../src/emulator/guards/api-set-table";
import { errorCode, excelWith, modelValues, rect } from "../fixture";
import { apiSetTable } from "./expected-api-sets";

describe("requirement sets", () => {
  test("the table is what the tags of @types/office-js say (else run make-api-set-table.ts)", () => {
    expect(API_SETS).toEqual(apiSetTable(allDefinitions()));
  });

  test("a member above the announced set does not exist, the one at it does", async () => {
    const ask = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem("Data").getRange("A1").getMergedAreasOrNullObject().load("address");
    };
    expect(await errorCode(excelWith({ Data: [] }, { requirementSets: { ExcelApi: "1.12" } }), ask)).toBe(
      "ApiNotFound",
    );
    await excelWith({ Data: [] }, { requirementSets: { ExcelApi: "1.13" } }).run(async (context) => {
      ask(context);
      await context.sync();
    });
  });

  test("the host refuses by itself, also when the client's own check is off", async () => {
    const running = excelWith({ Data: [] }, { requirementSets: { ExcelApi: "1.3" } });
    const { CommonUtility } = running.office.OfficeExtension as unknown as {
      CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
    CommonUtility._doApiNotSupportedCheck = false;
    expect(
      await errorCode(running, (context) => context.workbook.worksheets.getItemOrNullObject("x").load("name")),
    ).toBe("ApiNotFound");
    expect(running.host.log.syncs).toHaveLength(1);
  });

  test("members above the announced set throw before any request", async () => {
    const running = excelWith({ Data: [] });
    expect(
      await errorCode(running, (context) => context.workbook.worksheets.getItem("Data").getRange("A1").getDependents()),
    ).toBe("ApiNotFound");
    expect(running.host.log.requests).toEqual([]);
  });

  test.each([
    ["1.14", true],
    ["1.15", false],
    ["1.9", true],
    ["2.0", false],
  ])("by default ExcelApi %s is announced: %p", (version, supported) => {
    const { office } = excelWith({ Data: [] });
    expect(office.Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(supported);
  });
});

describe("protection", () => {
  const change: [string, (sheet: Excel.Worksheet) => void][] = [
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
    ["a fill", (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
    ["a border", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous")],
    ["a width", (sheet) => (sheet.getRange("A1").format.columnWidth = 20)],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["hiding rows", (sheet) => (sheet.getRange("A1").rowHidden = true)],
    ["a table", (sheet) => sheet.tables.add("A1:B2", true)],
  ];

  test.each(change)("a protected sheet refuses %s", async (_what, write) => {
    const running = excelWith({ Data: [["x"]] });
    running.workbook.setProtection(running.workbook.activeSheet.id, { isProtected: true, options: {} }, "user");
    const before = running.workbook.journal.length;
    expect(await errorCode(running, (context) => write(context.workbook.worksheets.getItem("Data")))).toBe(
      "AccessDenied",
    );
    expect(running.workbook.journal).toHaveLength(before);
  });

  test.each(change)("a workbook opened for reading refuses %s", async (_what, write) => {
    const running = excelWith({ Data: [["x"]] });
    running.workbook.readOnly = true;
    expect(await errorCode(running, (context) => write(context.workbook.worksheets.getItem("Data")))).toBe(
      "AccessDenied",
    );
  });

  test("unlocked cells of a protected sheet take values; one locked cell among them refuses all", async () => {
    const running = excelWith({ Data: [] });
    const { id } = running.workbook.activeSheet;
    running.workbook.format(id, rect(0, 0, 1, 2), { locked: false }, "user");
    running.workbook.setProtection(id, { isProtected: true, options: {} }, "user");
    await running.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    expect(
      await errorCode(
        running,
        (context) => (context.workbook.worksheets.getItem("Data").getRange("A1:C1").values = [[3, 4, 5]]),
      ),
    ).toBe("AccessDenied");
    expect(modelValues(running.workbook, "Data", rect(0, 0, 1, 3))).toEqual([[1, 2, null]]);
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["adding", (context) => context.workbook.worksheets.add("New")],
    ["renaming", (context) => (context.workbook.worksheets.getItem("Data").name = "New")],
    ["moving", (context) => (context.workbook.worksheets.getItem("Data").position = 1)],
    ["hiding", (context) => (context.workbook.worksheets.getItem("Data").visibility = "Hidden")],
    ["deleting", (context) => context.workbook.worksheets.getItem("Data").delete()],
  ])("a protected structure refuses %s a sheet, and lets cells be written", async (_what, batch) => {
    const running = excelWith({ Data: [], Other: [] });
    running.workbook.structureProtected = true;
    expect(await errorCode(running, batch)).toBe("AccessDenied");
    await running.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [[1]];
      await context.sync();
    });
  });

  test("reading and selecting work on a protected sheet", async () => {
    const running = excelWith({ Data: [["x"]] });
    running.workbook.setProtection(running.workbook.activeSheet.id, { isProtected: true, options: {} }, "user");
    const values = await running.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.select();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["x"]]);
  });
});

describe("payload", () => {
  const write =
    (bytes: number) =>
    (context: Excel.RequestContext): void => {
      const text = "x".repeat(1000);
      context.workbook.worksheets.getItem("Data").getRange(`A1:A${Math.ceil(bytes / 1000)}`).values = Array.from(
        { length: Math.ceil(bytes / 1000) },
        () => [text],
      );
    };

  test("a request over 5 MB is refused and nothing is done; one of 4 MB goes through", async () => {
    const running = excelWith({ Data: [] });
    expect(await errorCode(running, write(5_300_000))).toBe("RequestPayloadSizeLimitExceeded");
    expect(running.workbook.journal).toEqual([]);
    await running.run(async (context) => {
      write(4_000_000)(context);
      await context.sync();
    });
  });

  test("without a limit, as on the desktop, it goes through", async () => {
    const { run, workbook } = excelWith({ Data: [] }, { payloadLimit: null });
    await run(async (context) => {
      write(5_300_000)(context);
      await context.sync();
    });
    expect(workbook.activeSheet.usedRange()?.rows).toBe(5300);
  });

  test("an answer over the limit is refused", async () => {
    const running = excelWith({ Data: [["x".repeat(3000)]] }, { payloadLimit: 3000 });
    expect(
      await errorCode(running, (context) => context.workbook.worksheets.getItem("Data").getRange("A1").load("values")),
    ).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("the limit counts UTF-8 bytes: a Chinese character has three", async () => {
    const running = excelWith({ Data: [] }, { payloadLimit: 3000 });
    const put =
      (text: string) =>
      (context: Excel.RequestContext): void => {
        context.workbook.worksheets.getItem("Data").getRange("A1").values = [[text]];
      };
    await running.run(async (context) => {
      put("x".repeat(1500))(context);
      await context.sync();
    });
    expect(await errorCode(running, put("学".repeat(1500)))).toBe("RequestPayloadSizeLimitExceeded");
  });
});
