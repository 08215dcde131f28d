/** What documents of many pages need of the gateway: one height, repeated looks, broken pages, and all of it undone. */
import type { SheetContent, SheetEdit } from "../../src/core/domain/edits";
import type { Workbook } from "../../src/emulator/model/workbook";
import { content, sheetEdit } from "./edits";
import { bookOf, isHidden, open, pictureOf, sheetNamed, type Office } from "./office";

const YEAR = { kind: "year", year: 2026 } as const;
const ROWS = 4;

/** As many forms of four rows as names, each on a page of its own. */
function forms(names: readonly string[], change: Partial<SheetEdit> = {}): SheetEdit {
  const values = names.flatMap((name) => [
    ["考核表", ""],
    ["姓名", name],
    ["等次", "好"],
    ["", ""],
  ]);
  const made: SheetContent = {
    ...content(values),
    rowHeight: 18,
    rowHeights: [],
    repeatedRows: ROWS,
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 2 }, style: { bold: true, horizontal: "CenterAcrossSelection" } },
      {
        area: { row: 1, column: 0, rows: 2, columns: 2 },
        style: { border: { outer: "Medium", inner: null, color: "#000000" } },
      },
    ],
    page: { ...content(values).page, breaks: names.slice(1).map((_, at) => (at + 1) * ROWS) },
  };
  return sheetEdit(values, { owned: "forms", period: YEAR, sheet: "考核表 2026", content: made, ...change });
}

const roster = (): Workbook => bookOf({ 花名册: [["姓名"], ["张三"]] });
const apply = async ({ gateway }: Office, edit: SheetEdit): Promise<unknown> =>
  gateway.apply([edit], await gateway.read(), "2026-12");

test("each form looks like the first, has its rows' height and begins a page", async () => {
  const office = open(roster());
  await apply(office, forms(["张三", "李四", "王五"]));
  const sheet = sheetNamed(office.workbook, "考核表 2026");
  expect(sheet.rowBreaks).toEqual([4, 8]);
  expect(Array.from({ length: 12 }, (_, row) => sheet.rowHeight(row))).toEqual(Array(12).fill(18));
  for (const row of [0, 4, 8]) {
    const style = (at: number, column: number) => office.workbook.styles.get(sheet.styleAt(row + at, column));
    expect(style(0, 0)).toMatchObject({ horizontal: "CenterAcrossSelection", font: { bold: true } });
    expect(style(1, 0).borders).toMatchObject({ top: { weight: "Medium" }, left: { weight: "Medium" } });
    // No line inside.
    const line = (at: number, column: number, edge: "top" | "bottom" | "right"): string =>
      style(at, column).borders[edge]?.style ?? "None";
    expect([line(1, 0, "bottom"), line(1, 0, "right"), line(2, 0, "bottom")]).toEqual(["None", "None", "Continuous"]);
  }
  const { owned } = await office.gateway.read();
  expect(owned).toMatchObject([{ kind: "forms", period: YEAR }]);
  expect(office.workbook.names.all().map(({ name }) => name)).toEqual(["FourOnes.Forms.2026"]);
});

test("with another number of people the pages break anew; undo puts the former ones back", async () => {
  const office = open(roster());
  const first = forms(["张三", "李四", "王五"]);
  await apply(office, first);
  const before = pictureOf(office.workbook, isHidden);
  const second = forms(["张三", "李四"], { before: first.content.values.map((line) => [...line]) });
  await apply(office, second);
  expect(sheetNamed(office.workbook, "考核表 2026").rowBreaks).toEqual([4]);
  expect(await office.gateway.undo()).toMatchObject({ run: 2, conflicts: [] });
  expect(sheetNamed(office.workbook, "考核表 2026").rowBreaks).toEqual([4, 8]);
  expect(pictureOf(office.workbook, isHidden)).toEqual(before);
});

test("a page break of the user's on such a sheet stays while nothing of the page changes", async () => {
  const office = open(roster());
  const first = forms(["张三", "李四"]);
  await apply(office, first);
  const { id } = sheetNamed(office.workbook, "考核表 2026");
  office.workbook.setRowBreaks(id, [2, 4], "user");
  const values = first.content.values.map((line, row) => (row === 2 ? ["等次", "中"] : [...line]));
  const before = first.content.values.map((line) => [...line]);
  await apply(office, { ...first, content: { ...first.content, values }, before });
  expect(sheetNamed(office.workbook, "考核表 2026").rowBreaks).toEqual([2, 4]);
});

test("the number of requests does not grow with the people", async () => {
  const requests = async (people: number): Promise<number> => {
    const office = open(roster());
    const snapshot = await office.gateway.read();
    const first = office.host.log.requests.length;
    const names = Array.from({ length: people }, (_, at) => `第${String(at)}人`);
    await office.gateway.apply([forms(names)], snapshot, "2026-12");
    return office.host.log.requests.length - first;
  };
  expect(await requests(300)).toBe(await requests(3));
});

test("eight hundred forms of forty rows are one sheet, in one height and with all their breaks", async () => {
  const office = open(roster());
  const [people, rows] = [800, 40];
  const values = Array.from({ length: people * rows }, (_, row) => [row % rows === 0 ? "考核表" : ""]);
  const breaks = Array.from({ length: people - 1 }, (_, at) => (at + 1) * rows);
  const made = content(values, {
    rowHeight: 18,
    rowHeights: [],
    repeatedRows: rows,
    page: { ...content(values).page, breaks },
  });
  await apply(office, sheetEdit(values, { owned: "forms", period: YEAR, sheet: "考核表 2026", content: made }));
  const sheet = sheetNamed(office.workbook, "考核表 2026");
  expect(sheet.rowBreaks).toEqual(breaks);
  expect([sheet.rowHeight(0), sheet.rowHeight(people * rows - 1)]).toEqual([18, 18]);
});
