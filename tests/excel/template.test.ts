/** A sheet for the office to fill in: added once, its lists with it, never owned; undo takes it back while untouched. */
import type { TemplateEdit } from "../../src/core/domain/edits";
import type { Workbook } from "../../src/emulator/model/workbook";
import { content, sheetEdit } from "./edits";
import { bookOf, isHidden, open, pictureOf, sheetNamed, valueAt, type Office } from "./office";

const VALUES = [
  ["方案参数", ""],
  ["参数", "数值"],
  ["rule.notes", ""],
  ["hoursPerDay", ""],
] as const;
const TEMPLATE: TemplateEdit = {
  kind: "template",
  sheet: "方案参数",
  content: content(VALUES),
  entryRules: [
    {
      area: { row: 2, column: 1, rows: 1, columns: 1 },
      rule: { kind: "list", words: ["计分", "停用"] },
      title: "方案参数",
      message: "请选择。",
    },
    {
      area: { row: 3, column: 1, rows: 1, columns: 1 },
      rule: { kind: "number", min: 0.5, max: 24, isWhole: false },
      title: "方案参数",
      message: "请填写0.5～24。",
    },
  ],
};
const roster = (): Workbook => bookOf({ 花名册: [["姓名"], ["张三"]] });

const add = async ({ gateway }: Office, edit = TEMPLATE): Promise<unknown> =>
  gateway.apply([edit], await gateway.read(), null);

describe("A sheet for the office to fill in", () => {
  it("is added with its texts, look, page and lists, and belongs to nobody but the office", async () => {
    const office = open(roster());
    expect(await add(office)).toEqual({ run: 1, cells: 5, sheets: ["方案参数"] });
    const { owned, sheets } = await office.gateway.read();
    expect(sheets.map(({ name }) => name)).toEqual(["花名册", "方案参数"]);
    expect(sheets[1]?.values).toEqual(VALUES);
    expect(owned).toEqual([]);
    expect(office.workbook.names.all()).toEqual([]);
    const sheet = sheetNamed(office.workbook, "方案参数");
    expect(sheet.view.frozenRows).toBe(1);
    expect(sheet.pageLayout.paperSize).toBe("A4");
    expect(sheet.validations).toMatchObject([
      {
        areas: [{ row: 2, column: 1 }],
        rule: { type: "List", formula1: '"计分,停用"', inCellDropDown: true },
        errorAlert: { showAlert: true, style: "Stop", title: "方案参数", message: "请选择。" },
      },
      { areas: [{ row: 3, column: 1 }], rule: { type: "Decimal", formula1: "0.5", formula2: "24" } },
    ]);
  });

  it("is told as a run of no month, and undone without a trace", async () => {
    const workbook = roster();
    const before = pictureOf(workbook);
    const office = open(workbook);
    await add(office);
    expect(await office.gateway.lastRun()).toMatchObject({ run: 1, month: null, sheets: ["方案参数"], state: "done" });
    expect(await office.gateway.undo()).toMatchObject({ run: 1, cells: 5, sheets: ["方案参数"], conflicts: [] });
    expect(pictureOf(workbook)).toEqual(before);
  });

  it.each<[string, (workbook: Workbook, id: string) => void, string]>([
    [
      "a value was typed",
      (workbook, id) => workbook.enter(id, { row: 3, column: 1, rows: 1, columns: 1 }, [[6]], "user"),
      "'方案参数'!B4",
    ],
    [
      "a text was changed",
      (workbook, id) => workbook.enter(id, { row: 0, column: 0, rows: 1, columns: 1 }, [["本所参数"]], "user"),
      "'方案参数'!A1",
    ],
    [
      "a row was added below",
      (workbook, id) => workbook.enter(id, { row: 6, column: 0, rows: 1, columns: 1 }, [["hoursPerDay"]], "user"),
      // The last cell that is used: what was added lies up to there.
      "'方案参数'!B7",
    ],
  ])("stays whole where %s since, and undo says where", async (_what, act, conflict) => {
    const { workbook, ...office } = open(roster());
    await add({ workbook, ...office });
    act(workbook, sheetNamed(workbook, "方案参数").id);
    const before = pictureOf(workbook, isHidden);
    const undone = await office.gateway.undo();
    expect(undone.conflicts).toEqual([conflict]);
    expect(pictureOf(workbook, isHidden)).toEqual(before);
    expect(await office.gateway.lastRun()).toBeNull();
  });

  it("stays where it was renamed since", async () => {
    const office = open(roster());
    await add(office);
    office.workbook.renameSheet(sheetNamed(office.workbook, "方案参数").id, "本所参数", "user");
    expect(await office.gateway.undo()).toMatchObject({ cells: 0, sheets: [] });
    expect(valueAt(office.workbook, "本所参数", 1, 0)).toBe("参数");
  });

  it("is no part of the runs after it", async () => {
    const office = open(roster());
    await add(office);
    const before = pictureOf(office.workbook, (name) => name !== "方案参数");
    const warnings = sheetEdit([["学习预警"]]);
    await office.gateway.apply([warnings], await office.gateway.read(), "2026-10");
    expect(pictureOf(office.workbook, (name) => name !== "方案参数")).toMatchObject({
      sheets: (before as { sheets: unknown }).sheets,
    });
    expect(await office.gateway.undo()).toMatchObject({ run: 2, sheets: ["学习预警"], conflicts: [] });
    expect(valueAt(office.workbook, "方案参数", 2, 0)).toBe("rule.notes");
  });

  it("is refused under a name that is taken, and where sheets may not be added", async () => {
    const taken = open(bookOf({ 花名册: [["姓名"]], 方案参数: [["别的"]] }));
    await expect(add(taken)).rejects.toMatchObject({ fault: "occupied", written: "nothing" });
    const office = open(roster());
    office.workbook.structureProtected = true;
    await expect(add(office)).rejects.toMatchObject({ fault: "protected", written: "nothing" });
    expect(office.workbook.sheets).toHaveLength(1);
  });

  it("whose page Excel refuses stands all the same, which is told", async () => {
    const office = open(roster());
    office.host.faults.noPrinter = true;
    expect(await add(office)).toMatchObject({ pagesNotSet: ["方案参数"] });
    expect(valueAt(office.workbook, "方案参数", 1, 0)).toBe("参数");
  });

  it("cut off half way can be put back, whatever had been written", async () => {
    const ends: string[] = [];
    for (let skip = 0; ends.at(-1) !== "whole"; skip += 1) {
      const workbook = roster();
      const before = pictureOf(workbook);
      const office = open(workbook);
      const snapshot = await office.gateway.read();
      office.host.faults.fail({ code: "GeneralException", when: "after" }, skip);
      const end = await office.gateway.apply([TEMPLATE], snapshot, null).then(
        ({ pagesNotSet }) => (pagesNotSet ? "without its page" : "whole"),
        (error: { readonly written: string }) => error.written,
      );
      ends.push(end);
      // The fault lies behind the last request: it was not met.
      if (end === "whole") break;
      if (end !== "nothing") await office.gateway.undo();
      expect([skip, pictureOf(workbook, isHidden)]).toEqual([skip, before]);
    }
    expect([...new Set(ends)]).toEqual(["nothing", "unfinished", "without its page", "whole"]);
  });
});
