import { errorCode, excelWith, rect } from "../fixture";

test("the workbook says its name and its state", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  workbook.name = "花名册.xlsx";
  const ask = (): Promise<unknown[]> =>
    run(async (context) => {
      context.workbook.load("name,readOnly,isDirty,autoSave");
      context.workbook.protection.load("protected");
      const shared = context.workbook.getIsActiveCollabSession();
      await context.sync();
      const { name, readOnly, isDirty, autoSave, protection } = context.workbook;
      return [name, readOnly, isDirty, autoSave, protection.protected, shared.value];
    });
  expect(await ask()).toEqual(["花名册.xlsx", false, false, false, false, false]);
  workbook.enter(workbook.activeSheet.id, rect(0, 0), [["x"]], "user");
  workbook.readOnly = true;
  workbook.structureProtected = true;
  expect(await ask()).toEqual(["花名册.xlsx", true, true, false, true, false]);
});

test("the selection and the active cell", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  workbook.select(workbook.activeSheet.id, rect(2, 1, 3, 2), "user");
  const addresses = await run(async (context) => {
    const ranges = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Data!B3:C5", "Data!B3"]);
});

test("calculation mode is kept, calculating and suspending are accepted", async () => {
  const { run, host } = excelWith({ Data: [] });
  const read = await run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = "Manual";
    application.calculate("Full");
    application.load("calculationMode,calculationState");
    await context.sync();
    return [application.calculationMode, application.calculationState];
  });
  expect(read).toEqual(["Manual", "Done"]);
  expect(host.log.syncs.map(({ isWrite }) => isWrite)).toEqual([false]);
});

test.each([
  [false, 36526],
  [true, 35064],
])("DATE tells the date system (1904: %p)", async (date1904, serial) => {
  const { run, workbook } = excelWith({ Data: [] });
  workbook.date1904 = date1904;
  const read = await run(async (context) => {
    const results = [context.workbook.functions.date(2000, 1, 1), context.workbook.functions.date(1999, 13, 1)];
    for (const result of results) result.load("value,error");
    await context.sync();
    return results.map(({ value, error }) => [value, error]);
  });
  expect(read).toEqual([
    [serial, null],
    [serial, null],
  ]);
});

test("settings are kept, changed, listed and deleted", async () => {
  const running = excelWith({ Data: [] });
  const read = await running.run(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.add("k", { a: 1 });
    settings.add("gone", 1);
    setting.value = { a: 2 };
    settings.getItem("gone").delete();
    const [none, found] = [settings.getItemOrNullObject("gone"), settings.getItemOrNullObject("k")];
    for (const each of [none, found]) each.load("key,value");
    const count = settings.getCount();
    settings.load("items/key");
    await context.sync();
    return [none.isNullObject, found.key, found.value, count.value, settings.items.map(({ key }) => key)];
  });
  expect(read).toEqual([true, "k", { a: 2 }, 1, ["k"]]);
  expect(running.host.world.settings.get("k")).toEqual({ a: 2 });
  expect(await errorCode(running, (context) => context.workbook.settings.getItem("x").load("key"))).toBe(
    "ItemNotFound",
  );
});

test("a sheet is protected and freed again", async () => {
  const running = excelWith({ Data: [] });
  const read = await running.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Data");
    protection.protect({ allowFormatCells: true }, "pw");
    protection.load("protected,options");
    await context.sync();
    const before = [protection.protected, protection.options.allowFormatCells];
    protection.unprotect("pw");
    protection.load("protected,options");
    await context.sync();
    return [before, protection.protected, protection.options];
  });
  expect(read).toEqual([[true, true], false, null]);
  expect(
    await errorCode(running, (context) => {
      const { protection } = context.workbook.worksheets.getItem("Data");
      protection.protect();
      protection.protect();
    }),
  ).toBe("InvalidOperation");
  expect(running.workbook.activeSheet.protection.isProtected).toBe(true);
});

test("events can be switched off and on", async () => {
  const { run, host } = excelWith({ Data: [] });
  const read = await run(async (context) => {
    context.runtime.enableEvents = false;
    context.runtime.load("enableEvents");
    await context.sync();
    return context.runtime.enableEvents;
  });
  expect(read).toBe(false);
  expect(host.world.eventsEnabled).toBe(false);
});
