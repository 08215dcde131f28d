import type { Edit } from "../../src/core/domain/edits";
import type { LastRun } from "../../src/core/workbook-gateway";
import type { Workbook } from "../../src/emulator/model/workbook";
import { blockEdit, content, sheetEdit, OCTOBER } from "./edits";
import { bookOf, isHidden, open, pictureOf, sheetNamed, valueAt, type Grid, type Office } from "./office";

const ROSTER: Grid = [
  ["花名册", "", ""],
  ["姓名", "工号", "部门"],
  ["张三", "001", "办公室"],
  ["李四", "002", "财务科"],
];
const BLOCK = [
  ["姓名", "月份", "得分"],
  ["张三", "2026-10", 90.5],
  ["李四", "2026-10", ""],
] as const;
const WARNINGS = [
  ["学习预警", ""],
  ["说明", "来源"],
  ["张三未交笔记", "花名册!A3"],
  ["李四缺席", "花名册!A4"],
] as const;
const link = (row: number) => ({ row, column: 1, target: { sheet: "花名册", row, column: 0 } });
const FIRST: readonly Edit[] = [
  blockEdit(BLOCK),
  sheetEdit(WARNINGS, {
    content: content(WARNINGS, { links: [link(2), link(3)], merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] }),
  }),
];
const LATER = [
  ["学习预警", "", ""],
  ["说明", "来源", "月份"],
  ["李四缺席", "花名册!A4", "2026-10"],
] as const;
const SECOND: readonly Edit[] = [
  blockEdit(
    BLOCK.map((line, row) => (row === 1 ? ["张三", "2026-10", "好"] : [...line])),
    { before: BLOCK.map((line) => [...line]), isNew: false },
  ),
  sheetEdit(LATER, {
    before: WARNINGS.map((line) => [...line]),
    content: content(LATER, {
      links: [{ row: 2, column: 1, target: { sheet: "花名册", row: 3, column: 0 } }],
      rowHeights: [{ row: 1, height: 40 }],
      columnWidths: [80, 90, 100],
      frozenRows: 2,
      page: { ...content(LATER).page, orientation: "Portrait" },
    }),
  }),
];

const roster = (): Workbook => bookOf({ 花名册: ROSTER, 考勤: [["姓名"], ["张三"]] });

async function apply(office: Office, edits: readonly Edit[]): Promise<void> {
  await office.gateway.apply(edits, await office.gateway.read(), "2026-10");
}

/** What a person sees; the hidden sheets are allowed to stay. */
const visible = (workbook: Workbook): unknown => pictureOf(workbook, isHidden);

/** A roster whose free columns have been given looks, widths and number formats by the user. */
function dressed(): Workbook {
  const workbook = roster();
  const { id } = sheetNamed(workbook, "花名册");
  workbook.format(
    id,
    { row: 1, column: 3, rows: 2, columns: 1 },
    { fill: "#FFC7CE", numberFormat: "0.00%", font: { italic: true } },
    "load",
  );
  workbook.format(
    id,
    { row: 2, column: 4, rows: 1, columns: 2 },
    { borders: { top: { style: "Double", weight: "Thick", color: "#FF0000" } } },
    "load",
  );
  sheetNamed(workbook, "花名册").columnWidths.set(3, 33);
  return workbook;
}

describe("Undoing the last run", () => {
  it("has nothing to undo in a workbook without a run", async () => {
    const { gateway } = open(roster());
    expect(await gateway.lastRun()).toBeNull();
    await expect(gateway.undo()).rejects.toMatchObject({ fault: "nothing-to-undo", written: "nothing" });
  });

  it("leaves no trace of a first run: cells, looks, widths, sheets, names, hidden sheets", async () => {
    const workbook = dressed();
    const before = pictureOf(workbook);
    const office = open(workbook);
    await apply(office, FIRST);
    const receipt = await office.gateway.undo();
    expect(receipt).toEqual({ run: 1, cells: 15, sheets: ["花名册", "学习预警"], conflicts: [] });
    expect(pictureOf(workbook)).toEqual(before);
    expect(await office.gateway.lastRun()).toBeNull();
  });

  it("puts a second run back to what the first had written, with the user's own looks", async () => {
    const workbook = dressed();
    const office = open(workbook);
    await apply(office, FIRST);
    const sheet = sheetNamed(workbook, "学习预警");
    workbook.format(sheet.id, { row: 2, column: 0, rows: 1, columns: 1 }, { fill: "#00FF00" }, "user");
    workbook.setColumnWidth(sheet.id, 0, 222, "user");
    const before = visible(workbook);
    await apply(office, SECOND);
    expect(visible(workbook)).not.toEqual(before);
    expect(await office.gateway.undo()).toMatchObject({ run: 2, conflicts: [] });
    expect(visible(workbook)).toEqual(before);
  });

  it("works in a fresh Excel that knows nothing but the workbook", async () => {
    const workbook = dressed();
    const first = open(workbook);
    await apply(first, FIRST);
    const before = visible(workbook);
    await apply(first, SECOND);
    const later = open(workbook);
    expect(await later.gateway.lastRun()).toMatchObject({ run: 2, month: "2026-10", state: "done" });
    await later.gateway.undo();
    expect(visible(workbook)).toEqual(before);
  });

  it("can be undone once; the run numbers go on", async () => {
    const office = open(roster());
    await apply(office, FIRST);
    await apply(office, SECOND);
    await office.gateway.undo();
    await expect(office.gateway.undo()).rejects.toMatchObject({ fault: "nothing-to-undo" });
    await apply(office, SECOND);
    expect(await office.gateway.lastRun()).toMatchObject({ run: 3 });
  });

  it("puts a formula of the user's back as a formula, and text that looks like one as text", async () => {
    const workbook = roster();
    const office = open(workbook);
    await apply(office, FIRST);
    const { id } = sheetNamed(workbook, "花名册");
    const area = { row: 2, column: 3, rows: 1, columns: 3 };
    workbook.format(id, area, { numberFormat: "General" }, "user");
    workbook.enter(id, area, [['=A3&"x"', "'=A3", "'007"]], "user");
    const before = visible(workbook);
    const snapshot = await office.gateway.read();
    const now = snapshot.sheets[0]?.values.slice(1).map((line) => line.slice(3)) ?? [];
    const values = now.map((line, row) => (row === 1 ? ["a", "b", "c"] : line.map((value) => String(value))));
    await office.gateway.apply([blockEdit(values, { before: now, isNew: false })], snapshot, "2026-10");
    expect(valueAt(workbook, "花名册", 2, 4)).toBe("b");
    await office.gateway.undo();
    expect(visible(workbook)).toEqual(before);
  });

  it("follows the block when rows were inserted above it since", async () => {
    const workbook = roster();
    const office = open(workbook);
    await apply(office, FIRST);
    const sheet = sheetNamed(workbook, "花名册");
    for (const { row, column, cell } of [...sheet.entries()].sort((one, other) => other.row - one.row)) {
      sheet.loadCell(row + 2, column, cell);
      sheet.loadCell(row, column, null);
    }
    workbook.loadName({
      name: "FourOnes.Rating",
      formula: "='花名册'!$D$4:$F$6",
      visible: true,
      scope: null,
      comment: "",
    });
    expect(await office.gateway.undo()).toMatchObject({ conflicts: [] });
    expect([...sheet.entries()].filter(({ column }) => column >= 3)).toEqual([]);
    expect(valueAt(workbook, "花名册", 4, 0)).toBe("张三");
  });

  it("takes few syncs, whatever the number of people", async () => {
    const syncsFor = async (people: number): Promise<number> => {
      const rows = Array.from({ length: people }, (_, index) => [`人${String(index)}`, index, "办公室"]);
      const office = open(bookOf({ 花名册: [["花名册", "", ""], ["姓名", "工号", "部门"], ...rows] }));
      await apply(office, [
        blockEdit([["姓名", "等次"], ...rows.map(([name]) => [String(name), "好"])]),
        ...FIRST.slice(1),
      ]);
      const from = office.host.log.requests.length;
      await office.gateway.undo();
      return office.host.log.totals(from).syncs;
    };
    const few = await syncsFor(5);
    expect(few).toBeLessThanOrEqual(9);
    expect(await syncsFor(300)).toBe(few);
  });
});

describe("Undo after the user has gone on working", () => {
  function type(workbook: Workbook, sheet: string, row: number, column: number, value: string | number): void {
    workbook.enter(sheetNamed(workbook, sheet).id, { row, column, rows: 1, columns: 1 }, [[value]], "user");
  }

  it("leaves cells alone that were changed since, with their looks, and names them", async () => {
    const workbook = dressed();
    const office = open(workbook);
    await apply(office, FIRST);
    type(workbook, "花名册", 2, 4, "十月");
    const kept = sheetNamed(workbook, "花名册").cell(2, 4);
    const receipt = await office.gateway.undo();
    expect(receipt.conflicts).toEqual(["'花名册'!E3"]);
    expect(sheetNamed(workbook, "花名册").cell(2, 4)).toEqual(kept);
    expect(valueAt(workbook, "花名册", 2, 3)).toBe("");
    expect(valueAt(workbook, "花名册", 2, 5)).toBe("");
  });

  it("names what was typed into empty cells of a new block", async () => {
    const workbook = roster();
    const office = open(workbook);
    await apply(office, FIRST);
    type(workbook, "花名册", 3, 5, "好");
    expect((await office.gateway.undo()).conflicts).toEqual(["'花名册'!F4"]);
    expect(valueAt(workbook, "花名册", 3, 5)).toBe("好");
  });

  it("leaves what was typed beside the cells of a later run, without a word", async () => {
    const workbook = roster();
    const office = open(workbook);
    await apply(office, FIRST);
    await apply(office, SECOND);
    type(workbook, "花名册", 3, 5, "好");
    expect((await office.gateway.undo()).conflicts).toEqual([]);
    expect(valueAt(workbook, "花名册", 3, 5)).toBe("好");
    expect(valueAt(workbook, "花名册", 2, 5)).toBe(90.5);
  });

  it("keeps an added sheet in which something was changed, and its mark", async () => {
    const workbook = roster();
    const office = open(workbook);
    await apply(office, FIRST);
    type(workbook, "学习预警", 2, 0, "已核实");
    expect((await office.gateway.undo()).conflicts).toEqual(["'学习预警'!A3"]);
    expect(valueAt(workbook, "学习预警", 3, 0)).toBe("李四缺席");
    expect((await office.gateway.read()).owned).toMatchObject([{ kind: "warnings" }]);
    expect(await office.gateway.lastRun()).toBeNull();
  });

  it("keeps an added sheet in which a note was written below", async () => {
    const workbook = roster();
    const office = open(workbook);
    await apply(office, FIRST);
    type(workbook, "学习预警", 9, 1, "已核实");
    expect((await office.gateway.undo()).conflicts).toEqual(["'学习预警'!B10"]);
    expect(valueAt(workbook, "学习预警", 9, 1)).toBe("已核实");
  });

  it("does not miss an added sheet that the user has deleted or renamed", async () => {
    const deleted = roster();
    const office = open(deleted);
    await apply(office, FIRST);
    deleted.deleteSheet(sheetNamed(deleted, "学习预警").id, "user");
    expect(await office.gateway.undo()).toMatchObject({ conflicts: [], sheets: ["花名册"] });
    expect(deleted.names.all()).toEqual([]);

    const renamed = roster();
    const before = pictureOf(renamed);
    const other = open(renamed);
    await apply(other, FIRST);
    renamed.renameSheet(sheetNamed(renamed, "学习预警").id, "预警（十月）", "user");
    await other.gateway.undo();
    expect(pictureOf(renamed)).toEqual(before);
  });

  it("is refused, and nothing is touched, while the sheet is protected", async () => {
    const workbook = roster();
    const office = open(workbook);
    await apply(office, FIRST);
    sheetNamed(workbook, "花名册").protection = { isProtected: true, options: {} };
    const before = pictureOf(workbook);
    await expect(office.gateway.undo()).rejects.toMatchObject({
      fault: "protected",
      detail: "花名册",
      written: "nothing",
    });
    expect(pictureOf(workbook)).toEqual(before);
  });
});

describe("A run that was cut off", () => {
  /** Requests of `apply` in a small workbook: two checks, the journal, the edits, the mark, the page. */
  const REQUESTS = 6;

  it.each(
    Array.from({ length: REQUESTS }, (_, skip) =>
      (["before", "after"] as const).map((when) => [skip, when] as const),
    ).flat(),
  )("can be undone wherever it stopped: request %i, %s it", async (skip, when) => {
    const workbook = dressed();
    const first = open(workbook);
    await apply(first, FIRST);
    const before = visible(workbook);
    const snapshot = await first.gateway.read();
    first.host.faults.fail({ code: "GeneralException", when }, skip);
    const failure: unknown = await first.gateway.apply(SECOND, snapshot, "2026-10").catch((thrown: unknown) => thrown);

    const later = open(workbook);
    const last: LastRun | null = await later.gateway.lastRun();
    if (skip < 2) {
      expect(failure).toMatchObject({ fault: "host", written: "nothing" });
      expect(last).toMatchObject({ run: 1 });
      expect(visible(workbook)).toEqual(before);
      return;
    }
    if (last === null) {
      expect(failure).toMatchObject({ written: "nothing" });
    } else if (last.run === 1) {
      expect(failure).toMatchObject({ written: "nothing" });
    } else {
      if (last.state === "writing") expect(failure).toMatchObject({ fault: "host", written: "unfinished" });
      await later.gateway.undo();
    }
    expect(visible(workbook)).toEqual(before);
  });

  it("is said to be unfinished, and nothing is written before it is undone", async () => {
    const workbook = roster();
    const before = pictureOf(workbook);
    const office = open(workbook);
    const snapshot = await office.gateway.read();
    office.host.faults.fail({ code: "GeneralException", when: "after" }, 3);
    await expect(office.gateway.apply(FIRST, snapshot, "2026-10")).rejects.toMatchObject({ written: "unfinished" });
    expect(await office.gateway.lastRun()).toMatchObject({ run: 1, state: "writing", month: "2026-10" });

    const again = await office.gateway.read();
    const edit = sheetEdit([["通报"]], { owned: "circular", period: OCTOBER, sheet: "通报 2026-10" });
    await expect(office.gateway.apply([edit], again, "2026-10")).rejects.toMatchObject({
      fault: "unfinished-run",
      detail: "2026-10",
    });
    await office.gateway.undo();
    expect(pictureOf(workbook)).toEqual(before);
  });

  it("can be undone again when undoing was cut off too", async () => {
    const workbook = dressed();
    const before = pictureOf(workbook);
    const office = open(workbook);
    await apply(office, FIRST);
    office.host.faults.fail({ code: "GeneralException", when: "after" }, 5);
    await expect(office.gateway.undo()).rejects.toMatchObject({ written: "unfinished" });
    await open(workbook).gateway.undo();
    expect(pictureOf(workbook)).toEqual(before);
  });
});

describe("A state sheet that somebody has changed", () => {
  async function damaged(row: number, text: (old: string) => string): Promise<Office> {
    const office = open(roster());
    await apply(office, FIRST);
    const state = sheetNamed(office.workbook, "FourOnes.State");
    const old = String(valueAt(office.workbook, "FourOnes.State", row, 0));
    state.loadCell(row, 0, { value: text(old), formula: null, style: 0 });
    return office;
  }

  it.each([
    ["cut short", 0, (old: string) => old.slice(0, 40)],
    ["of another shape", 0, () => '{"version":1,"run":"x"}'],
    ["of a later version", 0, (old: string) => old.replace('"version":1', '"version":2')],
  ])("is not believed: header %s", async (_what, row, text) => {
    const { gateway } = await damaged(row, text);
    await expect(gateway.lastRun()).rejects.toMatchObject({ fault: "state-damaged" });
    await expect(gateway.undo()).rejects.toMatchObject({ fault: "state-damaged", written: "nothing" });
  });

  it.each([
    ["cut short", (old: string) => old.slice(0, -5)],
    ["with another value in it", (old: string) => old.replace("花名册", "考勤")],
    ["gone", () => ""],
  ])("is not believed: journal %s", async (_what, text) => {
    const { gateway, workbook } = await damaged(1, text);
    const before = pictureOf(workbook);
    await expect(gateway.undo()).rejects.toMatchObject({ fault: "state-damaged", written: "nothing" });
    expect(pictureOf(workbook)).toEqual(before);
  });

  it("does not keep the next refresh from writing", async () => {
    const office = await damaged(0, () => "?");
    await apply(office, SECOND);
    expect(await office.gateway.lastRun()).toMatchObject({ state: "done" });
    expect(valueAt(office.workbook, "花名册", 2, 5)).toBe("好");
  });
});
