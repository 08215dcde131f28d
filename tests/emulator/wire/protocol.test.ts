/** What the host answers to bodies that the library may send, and what the library makes of the answers. */
import {
  ActionKind,
  PathKind,
  type Action,
  type ObjectPath,
  type WireResponse,
} from "../../../src/emulator/wire/types";
import { errorCode, errorOf, excelWith, modelValues, rect, settled, type Running } from "../fixture";

async function ask({ host }: Running, paths: readonly ObjectPath[], actions: readonly Action[]): Promise<WireResponse> {
  const answer = await host.process(
    JSON.stringify({ Actions: actions, ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) }),
  );
  if (!("body" in answer)) throw answer.failure;
  return JSON.parse(answer.body) as WireResponse;
}

const workbook: ObjectPath = { Id: 1, ObjectPathType: PathKind.Root, Name: "" };
const sheets: ObjectPath = { Id: 2, ObjectPathType: PathKind.Property, Name: "Worksheets", ParentObjectPathId: 1 };
const sheet: ObjectPath = {
  Id: 3,
  ObjectPathType: PathKind.Indexer,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ["Data"] },
};
const action = (Id: number, ActionType: number, ObjectPathId: number, more: Partial<Action> = {}): Action => ({
  Id,
  ActionType,
  Name: "",
  ObjectPathId,
  ...more,
});

test("instantiate gives the id, query upper-case names, query as JSON public names", async () => {
  const running = excelWith({ Data: [] });
  const { Results } = await ask(
    running,
    [workbook, sheets, sheet],
    [
      action(10, ActionKind.Instantiate, 3),
      action(11, ActionKind.Query, 3, { QueryInfo: { Select: ["name", "protection/protected", "isNullObject"] } }),
      action(12, ActionKind.QueryAsJson, 2, { QueryInfo: { Select: ["name"] } }),
      action(13, ActionKind.Query, 2, { QueryInfo: { Select: ["name"], Top: 1, Skip: 0 } }),
    ],
  );
  const id = running.workbook.activeSheet.id;
  expect(Results).toEqual([
    { ActionId: 10, Value: { Id: id } },
    { ActionId: 11, Value: { Name: "Data", Protection: { Protected: false } } },
    { ActionId: 12, Value: { items: [{ id, name: "Data" }] } },
    { ActionId: 13, Value: { _Items: [{ Id: id, Name: "Data" }] } },
  ]);
});

test("top and skip cut a collection", async () => {
  const { Results } = await ask(
    excelWith({ A: [], B: [], C: [] }),
    [workbook, sheets],
    [action(1, ActionKind.Query, 2, { QueryInfo: { Select: ["name"], Top: 1, Skip: 1 } })],
  );
  expect(Results[0]?.Value).toEqual({ _Items: [expect.objectContaining({ Name: "B" })] });
});

test("an update sets several properties, nested ones too", async () => {
  const running = excelWith({ Data: [] });
  await ask(
    running,
    [workbook, sheets, sheet],
    [action(1, ActionKind.Update, 3, { ObjectState: { name: "New", pageLayout: { orientation: "Landscape" } } })],
  );
  expect(running.workbook.activeSheet).toMatchObject({ name: "New", pageLayout: { orientation: "Landscape" } });
});

test("a trace action has an entry in the results and its id among the trace ids", async () => {
  const response = await ask(excelWith({ Data: [] }), [workbook], [action(7, ActionKind.Trace, 0)]);
  expect(response).toEqual({ Results: [{ ActionId: 7, Value: null }], TraceIds: [7] });
});

test("a null object answers null to all that is asked, also in a later request", async () => {
  const running = excelWith({ Data: [] });
  const isNull = await running.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("x");
    const range = none.getRange("A1").getUsedRangeOrNullObject();
    range.load("values");
    await context.sync();
    none.load("name");
    await context.sync();
    return [none.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test("writing to a null object is refused", async () => {
  const running = excelWith({ Data: [] });
  expect(
    await errorCode(
      running,
      (context) => (context.workbook.worksheets.getItemOrNullObject("x").getRange("A1").values = [[1]]),
    ),
  ).toBe("InvalidOperation");
  expect(await errorCode(running, (context) => context.workbook.worksheets.getItemOrNullObject("x").delete())).toBe(
    "InvalidOperation",
  );
});

test("what ran before an error stays done and its results arrive; what comes after does not run", async () => {
  const running = excelWith({ Data: [["old", "old"]] });
  const { office, workbook: book } = running;
  const seen = await running.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Data");
    data.load("name");
    data.getRange("A1").values = [["new"]];
    context.workbook.worksheets.getItem("nowhere").load("name");
    data.getRange("B1").values = [["never"]];
    const error: unknown = await context.sync().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return [data.name, error instanceof office.OfficeExtension.Error && error.code];
  });
  expect(seen).toEqual(["Data", "ItemNotFound"]);
  expect(modelValues(book, "Data", rect(0, 0, 1, 2))).toEqual([["new", "old"]]);
});

test("an error names the member, the statement and is an Error", async () => {
  const error = await errorOf(
    excelWith({ Data: [] }),
    (context) => (context.workbook.worksheets.getItem("Data").getRange("A1").format.fill.color = "no colour"),
  );
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "RangeFill.color" } });
  expect(error.debugInfo.statement).toContain("fill.color");
});

test("a member the emulator lacks fails with a code of its own and its name", async () => {
  const error = await errorOf(excelWith({ Data: [] }), (context) =>
    context.workbook.worksheets.getItem("Data").shapes.load("items/name"),
  );
  expect(error).toMatchObject({ code: "HostNotImplemented", message: "Worksheet.shapes" });
});

test("what Excel could write and the emulator cannot is a gap too", async () => {
  const running = excelWith({ Data: [["a"], [1]] });
  running.workbook.addTable(running.workbook.activeSheet.id, rect(0, 0, 2, 1), true, null, "user");
  expect(await errorCode(running, (context) => (context.workbook.tables.getItem("Table1").name = "T"))).toBe(
    "HostNotImplemented",
  );
});

test("a side effect happens once, however often its object is used", async () => {
  const running = excelWith({ Data: [] });
  await running.run(async (context) => {
    const added = context.workbook.worksheets.add("New");
    added.activate();
    added.load("name");
    added.getRange("A1").values = [[1]];
    await context.sync();
    added.getRange("A2").values = [[2]];
    await context.sync();
  });
  expect(running.workbook.sheets.map(({ name }) => name)).toEqual(["Data", "New"]);
});

test("ranges are kept over the syncs of a run and released after it", async () => {
  const running = excelWith({ Data: [["x"]] });
  const kept = await running.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.load("values");
    await context.sync();
    range.values = [["y"]];
    await context.sync();
    return running.host.keptReferences;
  });
  await settled();
  expect(kept).toBeGreaterThan(0);
  expect(running.host.keptReferences).toBe(0);
  expect(modelValues(running.workbook, "Data", rect(0, 0))).toEqual([["y"]]);
});

test("a range used after its run fails as the client makes it fail", async () => {
  const { run } = excelWith({ Data: [] });
  const range = await run(async (context) => {
    const found = context.workbook.worksheets.getItem("Data").getRange("A1");
    await context.sync();
    return found;
  });
  await settled();
  expect(() => range.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
});

test("a value that was not loaded is not there", async () => {
  const { run } = excelWith({ Data: [] });
  await expect(run(async (context) => context.workbook.worksheets.getItem("Data").name)).rejects.toMatchObject({
    code: "PropertyNotLoaded",
  });
});

test("a fault of the emulator itself is answered, not swallowed", async () => {
  const { host } = excelWith({ Data: [] });
  expect(await host.process("no JSON")).toMatchObject({ failure: { code: "HostNotImplemented" } });
});
