import type { Edit } from "../../src/core/domain/edits";
import type { Workbook } from "../../src/emulator/model/workbook";
import { blockEdit, content, sheetEdit } from "./edits";
import { bookOf, open, pictureOf, sheetNamed, type Grid, type Office } from "./office";

const ROSTER: Grid = [
  ["花名册", "", ""],
  ["姓名", "工号", "部门"],
  ["张三", "001", "办公室"],
];
const BLOCK = [
  ["姓名", "等次"],
  ["张三", "好"],
] as const;
const SHEET = [["学习预警"], ["无"]] as const;

const roster = (): Workbook => bookOf({ 花名册: ROSTER, 考勤: [["姓名"], ["张三"]] });

/** Reads, lets the test change the workbook, applies, and expects the refusal and that nothing at all was written. */
async function refused(
  office: Office,
  edits: readonly Edit[],
  expected: { readonly fault: string; readonly detail?: string },
  meanwhile: () => void = () => undefined,
): Promise<void> {
  const snapshot = await office.gateway.read();
  meanwhile();
  const before = pictureOf(office.workbook);
  const writes = office.host.log.totals().writes;
  await expect(office.gateway.apply(edits, snapshot, "2026-10")).rejects.toMatchObject({
    ...expected,
    written: "nothing",
  });
  expect(pictureOf(office.workbook)).toEqual(before);
  expect(office.host.log.totals().writes).toBe(writes);
}

describe("Edits outside what the add-in owns", () => {
  it("refuses a block on cells in which something stands", async () => {
    const area = { sheet: "花名册", row: 1, column: 2, rows: 2, columns: 2 };
    await refused(open(roster()), [blockEdit(BLOCK, { area })], { fault: "occupied", detail: "花名册!C2" });
  });

  it("refuses a block on a formula that shows nothing", async () => {
    const workbook = roster();
    sheetNamed(workbook, "花名册").loadCell(2, 4, { value: "", formula: '=IF(1,"","")', style: 0 });
    await refused(open(workbook), [blockEdit(BLOCK)], { fault: "occupied", detail: "花名册!E3" });
  });

  it("refuses a block on merged cells and in a table", async () => {
    const merged = roster();
    sheetNamed(merged, "花名册").merges = [{ row: 0, column: 0, rows: 2, columns: 5 }];
    await refused(open(merged), [blockEdit(BLOCK)], { fault: "occupied" });
    const table = roster();
    sheetNamed(table, "花名册").tables = [
      { id: "t", name: "表1", area: { row: 1, column: 0, rows: 2, columns: 5 }, hasHeaders: true },
    ];
    await refused(open(table), [blockEdit(BLOCK)], { fault: "occupied" });
  });

  it("refuses a block on a sheet that is not there", async () => {
    const area = { sheet: "没有", row: 0, column: 0, rows: 2, columns: 2 };
    await refused(open(roster()), [blockEdit(BLOCK, { area })], { fault: "not-owned", detail: "没有" });
  });

  it("refuses to add a sheet under a name that is taken, whatever its case", async () => {
    await refused(open(bookOf({ Roster: ROSTER })), [sheetEdit(SHEET, { sheet: "ROSTER" })], {
      fault: "occupied",
      detail: "ROSTER",
    });
    await refused(open(roster()), [sheetEdit(SHEET, { sheet: "FourOnes.State" })], { fault: "occupied" });
  });

  it("refuses to rewrite a sheet of the user's", async () => {
    const edit = sheetEdit(SHEET, { sheet: "考勤", before: [["姓名"], ["张三"]] });
    await refused(open(roster()), [edit], { fault: "not-owned", detail: "考勤" });
  });

  it("refuses to rewrite a sheet that only another kind of its own stands on", async () => {
    const office = open(roster());
    await office.gateway.apply([sheetEdit(SHEET)], await office.gateway.read(), "2026-10");
    const edit = sheetEdit(SHEET, { owned: "register", before: SHEET.map((line) => [...line]) });
    await refused(office, [edit], { fault: "not-owned", detail: "学习预警" });
  });

  it("refuses to let its sheet grow over a note of the user's below it", async () => {
    const office = open(roster());
    await office.gateway.apply([sheetEdit(SHEET)], await office.gateway.read(), "2026-10");
    const { id } = sheetNamed(office.workbook, "学习预警");
    office.workbook.enter(id, { row: 2, column: 0, rows: 1, columns: 1 }, [["已电话通知"]], "user");
    const longer = [...SHEET.map((line) => [...line]), ["张三未交笔记"]];
    const before = [...SHEET.map((line) => [...line]), ["已电话通知"]];
    await refused(office, [sheetEdit(longer, { before })], { fault: "occupied", detail: "学习预警!A3" });
  });

  it("writes nothing of a whole list of edits when one of them is refused", async () => {
    const edit = sheetEdit(SHEET, { sheet: "考勤", before: [["姓名"], ["张三"]] });
    await refused(open(roster()), [blockEdit(BLOCK), edit], { fault: "not-owned" });
  });

  it("writes on cells that hold only blanks, and keeps them for undo", async () => {
    const workbook = roster();
    sheetNamed(workbook, "花名册").loadCell(2, 4, { value: " ", formula: null, style: 0 });
    const office = open(workbook);
    const before = pictureOf(workbook);
    const edit = blockEdit(BLOCK, {
      before: [
        ["", ""],
        ["", " "],
      ],
    });
    await office.gateway.apply([edit], await office.gateway.read(), "2026-10");
    expect(await office.gateway.undo()).toMatchObject({ conflicts: [] });
    expect(pictureOf(workbook)).toEqual(before);
  });

  it("refuses text that no cell can hold", async () => {
    const long = "长".repeat(32_768);
    await refused(open(roster()), [sheetEdit([["预警"], [long]])], { fault: "too-large", detail: "学习预警!A2" });
    const office = open(roster());
    const fits = sheetEdit([["预警"], ["长".repeat(32_767)]]);
    await office.gateway.apply([fits], await office.gateway.read(), "2026-10");
  });
});

describe("A workbook that cannot be written", () => {
  it("is refused when the sheet is protected", async () => {
    const workbook = roster();
    sheetNamed(workbook, "花名册").protection = { isProtected: true, options: {} };
    await refused(open(workbook), [blockEdit(BLOCK)], { fault: "protected", detail: "花名册" });
  });

  it("is written when only another sheet is protected", async () => {
    const workbook = roster();
    sheetNamed(workbook, "考勤").protection = { isProtected: true, options: {} };
    const office = open(workbook);
    await office.gateway.apply([blockEdit(BLOCK)], await office.gateway.read(), "2026-10");
  });

  it("is refused when a filter hides rows, not when a filter shows all", async () => {
    const workbook = roster();
    const sheet = sheetNamed(workbook, "花名册");
    const area = { row: 1, column: 0, rows: 2, columns: 3 };
    sheet.autoFilter = { area, isDataFiltered: true };
    await refused(open(workbook), [blockEdit(BLOCK)], { fault: "filtered", detail: "花名册" });
    sheet.autoFilter = { area, isDataFiltered: false };
    const office = open(workbook);
    await office.gateway.apply([blockEdit(BLOCK)], await office.gateway.read(), "2026-10");
  });

  it("is refused when it is open for reading only", async () => {
    const workbook = roster();
    workbook.readOnly = true;
    await refused(open(workbook), [blockEdit(BLOCK)], { fault: "read-only" });
  });

  it("is refused when its structure is protected and sheets would be added", async () => {
    const workbook = roster();
    workbook.structureProtected = true;
    await refused(open(workbook), [blockEdit(BLOCK)], { fault: "protected", detail: "" });
  });

  it("is written with a protected structure when all sheets are there", async () => {
    const office = open(roster());
    await office.gateway.apply([blockEdit(BLOCK)], await office.gateway.read(), "2026-10");
    office.workbook.structureProtected = true;
    const edit = blockEdit(
      [
        ["姓名", "等次"],
        ["张三", "中"],
      ],
      { before: BLOCK.map((line) => [...line]), isNew: false },
    );
    const receipt = await office.gateway.apply([edit], await office.gateway.read(), "2026-10");
    expect(receipt.cells).toBe(1);
  });
});

describe("A workbook that changed after it was read", () => {
  const changes: readonly (readonly [string, (workbook: Workbook) => void, string])[] = [
    ["a value", (workbook) => void enter(workbook, "考勤", 1, "李四"), "考勤!A2"],
    [
      "a number for the same text",
      (workbook) => void sheetNamed(workbook, "花名册").loadCell(2, 1, { value: 1, formula: null, style: 0 }),
      "花名册!B3",
    ],
    ["a row more", (workbook) => void enter(workbook, "考勤", 2, "李四"), "考勤"],
    ["another sheet", (workbook) => void workbook.addSheet("新表", "user"), "新表"],
    ["a sheet fewer", (workbook) => workbook.deleteSheet(sheetNamed(workbook, "考勤").id, "user"), ""],
    [
      "another sheet name",
      (workbook) => workbook.renameSheet(sheetNamed(workbook, "考勤").id, "考勤表", "user"),
      "考勤",
    ],
    [
      "another mark of ownership",
      (workbook) =>
        workbook.setName(
          { name: "FourOnes.Rating", formula: "='花名册'!$D$2:$E$3", visible: true, scope: null, comment: "" },
          "user",
        ),
      "花名册",
    ],
  ];

  function enter(workbook: Workbook, name: string, row: number, value: string): void {
    workbook.enter(sheetNamed(workbook, name).id, { row, column: 0, rows: 1, columns: 1 }, [[value]], "user");
  }

  it.each(changes)("is not written: %s", async (_what, change, detail) => {
    const office = open(roster());
    await refused(
      office,
      [blockEdit(BLOCK)],
      { fault: "changed-since-read", ...(detail === "" ? {} : { detail }) },
      () => change(office.workbook),
    );
  });

  it("is written when only its looks changed", async () => {
    const office = open(roster());
    const snapshot = await office.gateway.read();
    const { id } = sheetNamed(office.workbook, "考勤");
    office.workbook.format(id, { row: 0, column: 0, rows: 1, columns: 1 }, { fill: "#FFFF00" }, "user");
    await expect(office.gateway.apply([blockEdit(BLOCK)], snapshot, "2026-10")).resolves.toMatchObject({ run: 1 });
  });

  it("takes a mark whose cells are gone for none, and sets it anew", async () => {
    const workbook = roster();
    workbook.loadName({ name: "FourOnes.Warnings", formula: "=#REF!", visible: true, scope: null, comment: "" });
    const office = open(workbook);
    const snapshot = await office.gateway.read();
    expect(snapshot.owned).toEqual([]);
    await office.gateway.apply([sheetEdit(SHEET, { content: content(SHEET) })], snapshot, "2026-10");
    expect((await office.gateway.read()).owned).toMatchObject([{ kind: "warnings" }]);
  });
});
