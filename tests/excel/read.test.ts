import { GatewayError } from "../../src/core/workbook-gateway";
import { settled } from "../emulator/fixture";
import { bookOf, open, sheetNamed, type Grid } from "./office";

const ROSTER: Grid = [
  ["花名册", "", ""],
  ["姓名", "工号", "部门"],
  ["张三", "001", "办公室"],
  ["李四", "002", "财务科"],
];

describe("Reading a workbook", () => {
  it("hands out every sheet with its values, from the used range's own corner", async () => {
    const workbook = bookOf({
      花名册: ROSTER,
      空表: [],
      考勤: [
        ["", ""],
        ["", "√", 45000, true],
      ],
    });
    const { gateway } = open(workbook);
    const snapshot = await gateway.read();
    expect(snapshot.sheets.map(({ name, row, column, values }) => ({ name, row, column, values }))).toEqual([
      { name: "花名册", row: 0, column: 0, values: ROSTER },
      { name: "空表", row: 0, column: 0, values: [] },
      { name: "考勤", row: 1, column: 1, values: [["√", 45000, true]] },
    ]);
    expect(snapshot).toMatchObject({ owned: [], date1904: false, structureProtected: false, readOnly: false });
  });

  it("reads a sheet with a stray entry in its last column, of which Excel gives no whole rows", async () => {
    const stray = [...(ROSTER[0] ?? []), ...Array.from({ length: 16_384 - 4 }, () => ""), "x"];
    const { gateway } = open(bookOf({ 花名册: [stray, ...ROSTER.slice(1)] }));
    const [sheet] = (await gateway.read()).sheets;
    expect(sheet?.values.map((row) => [row.length, row[1], row.at(-1)])).toEqual([
      [16_384, "", "x"],
      [16_384, "工号", ""],
      [16_384, "001", ""],
      [16_384, "002", ""],
    ]);
  });

  it("hands out what forbids writing, tables, merged cells and the number formats of the first rows", async () => {
    const workbook = bookOf({ 花名册: ROSTER, 考勤: [["日期"], [46000]] });
    const roster = sheetNamed(workbook, "花名册");
    roster.merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
    roster.tables = [{ id: "t1", name: "表1", area: { row: 1, column: 0, rows: 3, columns: 3 }, hasHeaders: true }];
    const attendance = sheetNamed(workbook, "考勤");
    attendance.protection = { isProtected: true, options: {} };
    attendance.visibility = "Hidden";
    attendance.autoFilter = { area: { row: 0, column: 0, rows: 2, columns: 1 }, isDataFiltered: true };
    workbook.format(attendance.id, { row: 1, column: 0, rows: 1, columns: 1 }, { numberFormat: "m月d日" }, "load");
    workbook.structureProtected = true;
    workbook.readOnly = true;
    const { gateway } = open(workbook);
    const { sheets, ...book } = await gateway.read();
    expect(book).toMatchObject({ structureProtected: true, readOnly: true });
    expect(sheets[0]).toMatchObject({
      isProtected: false,
      isFiltered: false,
      merges: [{ sheet: "花名册", row: 0, column: 0, rows: 1, columns: 3 }],
      tables: [{ name: "表1", area: { sheet: "花名册", row: 1, column: 0, rows: 3, columns: 3 } }],
    });
    expect(sheets[1]).toMatchObject({
      visibility: "Hidden",
      isProtected: true,
      isFiltered: true,
      formats: { codes: ["General", "m月d日"], rows: [0, 1] },
    });
  });

  it("knows a workbook whose days are counted from 1904", async () => {
    const workbook = bookOf({ 花名册: ROSTER });
    workbook.date1904 = true;
    expect((await open(workbook).gateway.read()).date1904).toBe(true);
  });

  it("takes four syncs for a small workbook, one less when merged cells need not be asked for again", async () => {
    const sheets = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`表${String(index)}`, ROSTER]));
    const { gateway, host } = open(bookOf(sheets));
    await gateway.read();
    expect(host.log.syncs).toHaveLength(4);
    await gateway.read();
    expect(host.log.syncs).toHaveLength(7);
    expect(host.log.totals().writes).toBe(0);
  });

  it("asks for merged cells again when the used range has changed", async () => {
    const workbook = bookOf({ 花名册: ROSTER });
    const { gateway } = open(workbook);
    await gateway.read();
    const { id } = sheetNamed(workbook, "花名册");
    workbook.enter(id, { row: 4, column: 0, rows: 1, columns: 1 }, [["合计"]], "user");
    workbook.merge(id, { row: 4, column: 0, rows: 1, columns: 2 }, false, "user");
    const [roster] = (await gateway.read()).sheets;
    expect(roster?.merges).toEqual([{ sheet: "花名册", row: 4, column: 0, rows: 1, columns: 2 }]);
  });

  it("finds all of more than 512 merged areas", async () => {
    const rows = Array.from({ length: 1400 }, (_, row) => [row % 2 === 0 ? "张三" : "", "√"]);
    const workbook = bookOf({ 考勤: rows });
    const sheet = sheetNamed(workbook, "考勤");
    sheet.merges = Array.from({ length: 700 }, (_, index) => ({ row: index * 2, column: 0, rows: 2, columns: 1 }));
    const [read] = (await open(workbook).gateway.read()).sheets;
    expect(read?.merges).toHaveLength(700);
    expect(new Set(read?.merges.map(({ row }) => row)).size).toBe(700);
  });

  it("reads a big sheet in pieces far below the limit of a request, row for row the same", async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [row, `第${String(row)}次学习登记的题目`, "学文"]);
    const { gateway, host } = open(bookOf({ 学习登记: rows }));
    const steps: number[] = [];
    const [sheet] = (await gateway.read((_step, done) => steps.push(done))).sheets;
    expect(sheet?.values).toEqual(rows);
    const answers = host.log.syncs.map(({ bytesOut }) => bytesOut);
    expect(Math.max(...answers)).toBeLessThan(2_500_000);
    expect(answers.length).toBeLessThan(10);
    expect(steps.at(-1)).toBe(90_000);
    expect([...steps].sort((one, other) => one - other)).toEqual(steps);
  });

  it("reads sentences far longer than expected by asking for less at a time", async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [`${String(row)}${"学习心得体会".repeat(150)}`]);
    const { gateway, host } = open(bookOf({ 心得: rows }));
    const [sheet] = (await gateway.read()).sheets;
    expect(sheet?.values).toEqual(rows);
    expect(host.log.syncs.some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
  });

  it("does not read a million rows that are formatted but empty", async () => {
    const workbook = bookOf({ 花名册: ROSTER });
    const { id } = sheetNamed(workbook, "花名册");
    const bold = workbook.styles.derive(0, { font: { bold: true } });
    sheetNamed(workbook, "花名册").loadCell(1_048_575, 5, { value: null, formula: null, style: bold });
    const [roster] = (await open(workbook).gateway.read()).sheets;
    expect(roster).toMatchObject({ id, values: ROSTER });
  });

  it("refuses a sheet with a stray entry in the last corner instead of waiting for ever", async () => {
    const workbook = bookOf({ 花名册: ROSTER });
    sheetNamed(workbook, "花名册").loadCell(1_048_575, 16_000, { value: "x", formula: null, style: 0 });
    await expect(open(workbook).gateway.read()).rejects.toMatchObject({
      fault: "too-large",
      detail: "花名册",
      written: "nothing",
    });
  });

  it("takes null for a range that Excel finds too large as an error, never as empty cells", async () => {
    const { gateway } = open(bookOf({ 花名册: ROSTER }), { maxCellsRead: 3 });
    const failure: unknown = await gateway.read().catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(GatewayError);
    expect(failure).toMatchObject({ fault: "too-large", detail: "花名册" });
  });

  it("keeps no references in Excel", async () => {
    const { gateway, host } = open(bookOf({ 花名册: ROSTER }));
    await gateway.read();
    await settled();
    expect(host.keptReferences).toBe(0);
  });

  it("waits while the user is editing a cell, where Excel can wait", async () => {
    const { gateway, host } = open(bookOf({ 花名册: ROSTER }), { requirementSets: { DelayForCellEdit: "1.1" } });
    host.faults.cellEditMode = true;
    let isRead = false;
    const reading = gateway.read().then(() => (isRead = true));
    await settled();
    expect(isRead).toBe(false);
    host.faults.cellEditMode = false;
    await reading;
    expect(isRead).toBe(true);
  });

  it("says that a cell is being edited, where Excel cannot wait", async () => {
    const { gateway, host } = open(bookOf({ 花名册: ROSTER }), { requirementSets: { DelayForCellEdit: "0" } });
    host.faults.cellEditMode = true;
    await expect(gateway.read()).rejects.toMatchObject({ fault: "cell-edit-mode", written: "nothing" });
  });

  it("names the host's fault when Excel fails", async () => {
    const { gateway, host } = open(bookOf({ 花名册: ROSTER }));
    host.faults.fail({ code: "GeneralException", when: "before" });
    await expect(gateway.read()).rejects.toMatchObject({
      fault: "host",
      detail: "GeneralException",
      written: "nothing",
    });
    host.faults.fail({ code: "InvalidOperationInCellEditMode", when: "before" });
    await expect(gateway.read()).rejects.toMatchObject({ fault: "cell-edit-mode" });
    host.faults.fail({ code: "ApiNotFound", when: "before" });
    await expect(gateway.read()).rejects.toMatchObject({ fault: "api-too-old" });
  });

  it("does one thing after another, also when the first fails", async () => {
    const { gateway, host } = open(bookOf({ 花名册: ROSTER }));
    host.faults.fail({ code: "GeneralException", when: "before" }, 1);
    const [first, second] = await Promise.allSettled([gateway.read(), gateway.read()]);
    expect(first.status).toBe("rejected");
    expect(second.status).toBe("fulfilled");
    expect(host.log.syncs).toHaveLength(6);
  });
});
