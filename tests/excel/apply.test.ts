import type { Edit } from "../../src/core/domain/edits";
import type { WorkbookSnapshot } from "../../src/core/domain/snapshot";
import type { Workbook } from "../../src/emulator/model/workbook";
import { settled } from "../emulator/fixture";
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
] as const;
const LINKED = sheetEdit(WARNINGS, {
  content: content(WARNINGS, { links: [{ row: 2, column: 1, target: { sheet: "花名册", row: 2, column: 0 } }] }),
});

async function readAndApply(office: Office, edits: readonly Edit[]): Promise<WorkbookSnapshot> {
  const snapshot = await office.gateway.read();
  await office.gateway.apply(edits, snapshot, "2026-10");
  return office.gateway.read();
}

const roster = (): Workbook => bookOf({ 花名册: ROSTER, 考勤: [["姓名"], ["张三"]] });

/** Everything outside the block and the add-in's sheets. */
function untouched(workbook: Workbook): unknown {
  const picture = pictureOf(workbook, (name) => isHidden(name) || name === "学习预警") as {
    names: unknown;
    sheets: { name: string; cells: { column: number }[]; columnWidths: (readonly [number, number])[] }[];
  };
  return picture.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ column }) => sheet.name !== "花名册" || column < 3),
    columnWidths: sheet.columnWidths.filter(([column]) => sheet.name !== "花名册" || column < 3),
  }));
}

describe("Applying edits", () => {
  it("makes no request when there is nothing to write", async () => {
    const { gateway, host } = open(roster());
    const snapshot = await gateway.read();
    const before = host.log.requests.length;
    expect(await gateway.apply([], snapshot, "2026-10")).toEqual({ run: 0, cells: 0, sheets: [] });
    expect(host.log.requests).toHaveLength(before);
  });

  it("writes the block and the sheet as the edits say, and touches nothing else", async () => {
    const workbook = roster();
    const office = open(workbook);
    const before = untouched(workbook);
    const snapshot = await readAndApply(office, [blockEdit(BLOCK), LINKED]);
    expect(snapshot.sheets[0]?.values).toEqual(
      ROSTER.map((line, row) => [...line, ...(row === 0 ? ["", "", ""] : (BLOCK[row - 1] ?? []))]),
    );
    expect(snapshot.sheets[2]).toMatchObject({ name: "学习预警", values: WARNINGS });
    expect(untouched(workbook)).toEqual(before);
  });

  it("gives cells and sheets the look, the page and the links of the edits", async () => {
    const workbook = roster();
    const office = open(workbook);
    const merged = { ...LINKED, content: { ...LINKED.content, merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] } };
    await readAndApply(office, [blockEdit(BLOCK), merged]);
    const block = sheetNamed(workbook, "花名册");
    const style = workbook.styles.get(block.styleAt(1, 3));
    expect(style).toMatchObject({ fill: "#DDEBF7", font: { bold: true }, numberFormat: "@" });
    expect(style.borders).toMatchObject({
      top: { weight: "Thin" },
      left: { weight: "Thin" },
      bottom: { weight: "Hairline" },
    });
    expect(workbook.styles.get(block.styleAt(2, 5)).numberFormat).toBe("General");
    expect([block.columnWidth(3), block.columnWidth(4)]).toEqual([50, 51]);
    const sheet = sheetNamed(workbook, "学习预警");
    expect(sheet.hyperlink(2, 1)?.documentReference).toBe("'花名册'!A3");
    expect(valueAt(workbook, "学习预警", 2, 1)).toBe("花名册!A3");
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(sheet.rowHeight(0)).toBe(30);
    expect(sheet.view).toMatchObject({ frozenRows: 1, showGridlines: false });
    expect(sheet.pageLayout).toMatchObject({
      paperSize: "A4",
      orientation: "Landscape",
      topMargin: 72,
      leftMargin: 54,
      zoom: { horizontalFitToPages: 1 },
      titleRows: [0, 0],
      defaultPages: { centerFooter: "第 &P 页" },
    });
  });

  it("makes rows high enough for text that wraps, unless the edit gives them a height", async () => {
    const office = open(roster());
    const long = [["学习预警"], ["张三未交笔记，".repeat(12)], ["李四未交笔记，".repeat(12)]];
    const area = { row: 0, column: 0, rows: 3, columns: 1 };
    const heights = [
      { row: 0, height: 30 },
      { row: 2, height: 20 },
    ];
    const wrapped = content(long, { styles: [{ area, style: { wrap: true } }], rowHeights: heights });
    await readAndApply(office, [sheetEdit(long, { content: wrapped })]);
    const { rowHeights } = sheetNamed(office.workbook, "学习预警");
    expect([rowHeights.get(0), rowHeights.get(2)]).toEqual([30, 20]);
    expect(rowHeights.get(1)).toBeGreaterThan(100);
  });

  it("marks what it owns by defined names, and reads the marks back", async () => {
    const office = open(roster());
    const circular = sheetEdit([["通报"]], { owned: "circular", period: OCTOBER, sheet: "通报 2026-10" });
    const { owned } = await readAndApply(office, [blockEdit(BLOCK), LINKED, circular]);
    expect(office.workbook.names.all().map(({ name }) => name)).toEqual([
      "FourOnes.Rating",
      "FourOnes.Warnings",
      "FourOnes.Circular.2026_10",
    ]);
    expect(owned).toEqual([
      { kind: "rating", period: null, area: { sheet: "花名册", row: 1, column: 3, rows: 3, columns: 3 } },
      { kind: "warnings", period: null, area: { sheet: "学习预警", row: 0, column: 0, rows: 3, columns: 2 } },
      { kind: "circular", period: OCTOBER, area: { sheet: "通报 2026-10", row: 0, column: 0, rows: 1, columns: 1 } },
    ]);
  });

  it("keeps its state in very hidden sheets that are no part of what is read", async () => {
    const office = open(roster());
    const { sheets } = await readAndApply(office, [blockEdit(BLOCK)]);
    expect(sheets.map(({ name }) => name)).toEqual(["花名册", "考勤"]);
    expect(sheetNamed(office.workbook, "FourOnes.State").visibility).toBe("VeryHidden");
    expect(sheetNamed(office.workbook, "FourOnes.Journal").visibility).toBe("VeryHidden");
  });

  it("tells what it wrote, now and when asked later", async () => {
    const office = open(roster());
    const snapshot = await office.gateway.read();
    expect(await office.gateway.lastRun()).toBeNull();
    const receipt = await office.gateway.apply([blockEdit(BLOCK), LINKED], snapshot, "2026-10");
    expect(receipt).toEqual({ run: 1, cells: 13, sheets: ["花名册", "学习预警"] });
    expect(await office.gateway.lastRun()).toEqual({ ...receipt, month: "2026-10", state: "done" });
  });

  it("refreshes a small office in at most twelve syncs, and a larger one in as many", async () => {
    const syncsFor = async (people: number): Promise<number> => {
      const rows = Array.from({ length: people }, (_, index) => [`人${String(index)}`, index, "办公室"]);
      const office = open(bookOf({ 花名册: [["花名册", "", ""], ["姓名", "工号", "部门"], ...rows] }));
      const values = [["姓名", "等次"], ...rows.map(([name]) => [String(name), "好"])];
      await readAndApply(office, [blockEdit(values), LINKED]);
      return office.host.log.syncs.length - 4;
    };
    const few = await syncsFor(5);
    expect(few).toBeLessThanOrEqual(12);
    expect(await syncsFor(300)).toBe(few);
  });

  it("keeps text that looks like something else as text", async () => {
    const hostile = [
      "=1+1",
      "+86",
      "-3",
      "@x",
      "'001",
      "110101199003070011",
      "001",
      "2026-10",
      "1/2",
      "TRUE",
      "#N/A",
      "3%",
      "''",
      "'=A1",
    ];
    const office = open(roster());
    const values = [["姓名"], ...hostile.map((text) => [text])];
    const { sheets } = await readAndApply(office, [blockEdit(values), sheetEdit(values)]);
    const roster3 = sheets[0]?.values.slice(2).map((line) => line[3]);
    expect(roster3).toEqual(hostile);
    expect(sheets[2]?.values.slice(1).flat()).toEqual(hostile);
  });

  it("raises no events with its own writes, and lets them through again afterwards", async () => {
    const office = open(roster());
    const snapshot = await office.gateway.read();
    await office.gateway.apply([blockEdit(BLOCK)], snapshot, "2026-10");
    expect(office.host.world.eventsEnabled).toBe(true);
    office.host.faults.fail({ code: "GeneralException", when: "before" }, 3);
    const again = await office.gateway.read();
    office.host.faults.fail({ code: "GeneralException", when: "before" }, 3);
    await office.gateway
      .apply(
        [blockEdit([["姓名", "月份", "综合"]], { before: [["姓名", "月份", "得分"]], isNew: false })],
        again,
        "2026-10",
      )
      .catch(() => undefined);
    expect(office.host.world.eventsEnabled).toBe(true);
  });

  it("keeps no references in Excel", async () => {
    const office = open(roster());
    await readAndApply(office, [blockEdit(BLOCK), LINKED]);
    await settled();
    expect(office.host.keptReferences).toBe(0);
  });

  it("splits what is too much for one request", async () => {
    const values = [
      ["说明", "来源"],
      ...Array.from({ length: 12_000 }, (_, row) => ["学习心得体会没有按时上交".repeat(5), `花名册!A${String(row)}`]),
    ];
    const office = open(roster());
    const { sheets } = await readAndApply(office, [sheetEdit(values)]);
    expect(sheets[2]?.values).toEqual(values);
    expect(Math.max(...office.host.log.syncs.map(({ bytesIn }) => bytesIn))).toBeLessThan(2_500_000);
  });

  describe("when Excel refuses the page set-up", () => {
    const circular = sheetEdit([["通报"]], { owned: "circular", period: OCTOBER, sheet: "通报 2026-10" });
    const page = ({ workbook }: Office) => sheetNamed(workbook, "学习预警").pageLayout;

    it("writes the rest and says which sheets are not set up", async () => {
      const office = open(roster());
      office.host.faults.noPrinter = true;
      const receipt = await office.gateway.apply([LINKED, circular], await office.gateway.read(), "2026-10");
      expect(receipt.pagesNotSet).toEqual(["学习预警", "通报 2026-10"]);
      expect(await office.gateway.lastRun()).toMatchObject({ state: "done" });
      expect(page(office).orientation).toBe("Portrait");
    });

    it("tries again at every write until it is taken, then leaves the page to the user", async () => {
      const office = open(roster());
      const { gateway, host, workbook } = office;
      host.faults.noPrinter = true;
      await gateway.apply([LINKED], await gateway.read(), "2026-10");
      expect(await gateway.apply([circular], await gateway.read(), "2026-10")).toMatchObject({
        pagesNotSet: ["通报 2026-10", "学习预警"],
      });
      host.faults.noPrinter = false;
      const block = blockEdit(BLOCK);
      expect(await gateway.apply([block], await gateway.read(), "2026-10")).not.toHaveProperty("pagesNotSet");
      expect(page(office)).toMatchObject({ orientation: "Landscape", paperSize: "A4" });

      workbook.setPageLayout(sheetNamed(workbook, "学习预警").id, { orientation: "Portrait" }, "user");
      const shorter = sheetEdit([["学习预警", ""]], { before: WARNINGS.map((line) => [...line]) });
      await gateway.apply([shorter], await gateway.read(), "2026-10");
      expect(page(office).orientation).toBe("Portrait");
    });

    it("undoes the write, and a later one sets the page up", async () => {
      const office = open(roster());
      const { gateway, host } = office;
      host.faults.noPrinter = true;
      await gateway.apply([LINKED], await gateway.read(), "2026-10");
      await gateway.undo();
      host.faults.noPrinter = false;
      await gateway.apply([LINKED], await gateway.read(), "2026-10");
      expect(page(office).orientation).toBe("Landscape");
    });
  });

  it("gives a sheet that the user has deleted its widths and its page again", async () => {
    const office = open(roster());
    const { gateway, workbook } = office;
    await gateway.apply([LINKED], await gateway.read(), "2026-10");
    const width = sheetNamed(workbook, "学习预警").columnWidth(0);
    workbook.deleteSheet(sheetNamed(workbook, "学习预警").id, "user");
    await gateway.apply([LINKED], await gateway.read(), "2026-10");
    const sheet = sheetNamed(workbook, "学习预警");
    expect(sheet.columnWidth(0)).toBe(width);
    expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
  });
});

describe("Applying edits a second time", () => {
  const better = BLOCK.map((line, row) => (row === 2 ? ["李四", "2026-10", 70] : [...line]));

  async function twice(): Promise<Office & { readonly snapshot: WorkbookSnapshot }> {
    const office = open(roster());
    const snapshot = await readAndApply(office, [blockEdit(BLOCK), LINKED]);
    return { ...office, snapshot };
  }

  it("writes only the cells that change", async () => {
    const { workbook, gateway, snapshot } = await twice();
    const { id } = sheetNamed(workbook, "花名册");
    workbook.format(id, { row: 2, column: 3, rows: 1, columns: 1 }, { fill: "#FF0000" }, "user");
    const journal = workbook.journal.length;
    const receipt = await gateway.apply(
      [blockEdit(better, { before: BLOCK.map((line) => [...line]), isNew: false })],
      snapshot,
      "2026-10",
    );
    expect(receipt).toMatchObject({ run: 2, cells: 1, sheets: ["花名册"] });
    expect(valueAt(workbook, "花名册", 3, 5)).toBe(70);
    expect(workbook.styles.get(sheetNamed(workbook, "花名册").styleAt(2, 3)).fill).toBe("#FF0000");
    const changed = workbook.journal.slice(journal).flatMap(({ change }) => {
      if (change.kind !== "cells" || change.sheet !== id) return [];
      return change.after.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          JSON.stringify(cell) === JSON.stringify(change.before[row]?.[column]) ? [] : [[row, column]],
        ),
      );
    });
    expect(changed).toEqual([[2, 2]]);
  });

  it("grows the block with the roster", async () => {
    const { workbook, gateway } = await twice();
    const { id } = sheetNamed(workbook, "花名册");
    workbook.enter(id, { row: 4, column: 0, rows: 1, columns: 3 }, [["王五", 3, "办公室"]], "user");
    const snapshot = await gateway.read();
    const values = [...BLOCK.map((line) => [...line]), ["王五", "2026-10", 80]];
    const before = [...BLOCK.map((line) => [...line]), ["", "", ""]];
    await gateway.apply([blockEdit(values, { before, isNew: false })], snapshot, "2026-10");
    const { owned } = await gateway.read();
    const area = { sheet: "花名册", row: 1, column: 3, rows: 4, columns: 3 };
    expect(owned).toContainEqual({ kind: "rating", period: null, area });
    expect(workbook.styles.get(sheetNamed(workbook, "花名册").styleAt(4, 3)).borders.bottom?.weight).toBe("Thin");
  });

  it("writes a sheet anew, shorter, without old links, and leaves the user's page set-up", async () => {
    const { workbook, gateway, snapshot } = await twice();
    const { id } = sheetNamed(workbook, "学习预警");
    workbook.setPageLayout(id, { orientation: "Portrait" }, "user");
    workbook.setColumnWidth(id, 0, 200, "user");
    const shorter = [
      ["学习预警", ""],
      ["说明", "来源"],
    ];
    await gateway.apply([sheetEdit(shorter, { before: WARNINGS.map((line) => [...line]) })], snapshot, "2026-10");
    const sheet = sheetNamed(workbook, "学习预警");
    expect((await gateway.read()).sheets[2]?.values).toEqual(shorter);
    expect(sheet.hyperlinks()).toEqual([]);
    expect(sheet.pageLayout.orientation).toBe("Portrait");
    expect(sheet.columnWidth(0)).toBe(200);
    expect((await gateway.read()).owned).toContainEqual(
      expect.objectContaining({
        kind: "warnings",
        area: { sheet: "学习预警", row: 0, column: 0, rows: 2, columns: 2 },
      }),
    );
  });
});
