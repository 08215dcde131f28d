/** Circulars through the whole path, on the sample office: drafted, made in one set, issued, taken back. */
import { PAGE_HEIGHT } from "../../src/core/writing/circular/typography";
import type { Workbook } from "../../src/emulator/model/workbook";
import { documents, isThere, issue, place, refresh, undo } from "./command";
import { named, open, SAMPLE, texts } from "./saved";

const MONTH = ["--month", "2026-10"];
const NUMBER = "某办通〔2026〕5号";

/** Every cell of the sample's own sheets, but for the columns of the rating block. */
const userCells = (workbook: Workbook, of: readonly string[]): unknown =>
  of.map((name) => [
    name,
    [...named(workbook, name).entries()]
      .filter(({ column }) => name !== "花名册" || column < 8)
      .map(({ row, column, cell }) => [row, column, cell.value]),
  ]);

test("the month's set in one run, then nothing; a circular issued with its number; undone in turn", async () => {
  const [set, study, issued, back] = ["set.xlsx", "study.xlsx", "issued.xlsx", "back.xlsx"].map(place) as [
    string,
    string,
    string,
    string,
  ];
  const made = await documents(SAMPLE, ...MONTH, "--kind", "closing", "--out", set);
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toContain("评定台账、学习预警、通报 2026-10、通报批评 2026-10");
  const own = open(SAMPLE).sheets.map(({ name }) => name);
  expect(userCells(open(set), own)).toEqual(userCells(open(SAMPLE), own));
  expect((await documents(set, ...MONTH, "--kind", "closing")).out).toContain("没有需要写入的改动");
  expect((await refresh(set, ...MONTH)).out).toContain("没有需要写入的改动");

  expect(await documents(set, ...MONTH, "--kind", "study", "--out", study)).toMatchObject({ code: 0, err: "" });
  const [sheet] = open(study).sheets.filter(({ name }) => name.startsWith("学习通报 2026-10-"));
  const said = sheet === undefined ? [] : texts(sheet);
  expect(said.find((line) => line.startsWith("应到"))).toMatch(/^应到\d+人，实到\d+人/u);

  const once = ["--kind", "circular", "--number", NUMBER, "--on", "2026-11-05"];
  expect(await issue(study, ...MONTH, ...once, "--out", issued)).toMatchObject({ code: 0, err: "" });
  const entered = texts(named(open(issued), "通报登记"));
  expect(entered).toEqual(
    expect.arrayContaining(["2026-11-05", "检查", NUMBER, "关于2026年10月机关学习情况的通报", "已通报"]),
  );
  expect(userCells(open(issued), own)).toEqual(userCells(open(SAMPLE), own));
  const again = await issue(issued, ...MONTH, ...once, "--out", place("twice.xlsx"));
  expect(again).toMatchObject({ code: 1 });
  expect(again.err).toContain("已经印发");
  expect(isThere("twice.xlsx")).toBe(false);
  // What the office still owes of circulars changes, and nothing else.
  expect((await refresh(issued, ...MONTH)).out).toContain("将改动1张工作表的");

  expect(await undo(issued, "--out", back)).toMatchObject({ code: 0, err: "" });
  expect(open(back).sheetNamed("通报登记")).toBeNull();
  expect(texts(named(open(back), "评定台账"))).not.toContain("已通报");
}, 180_000);

test("the saved file has the pages of the recipe, and no row runs over one", async () => {
  const out = place("pages.xlsx");
  await documents(SAMPLE, ...MONTH, "--kind", "circular", "--out", out);
  const sheet = named(open(out), "通报 2026-10");
  expect(sheet.pageLayout).toMatchObject({
    paperSize: "A4",
    orientation: "Portrait",
    topMargin: expect.closeTo(104.88, 1) as number,
    bottomMargin: expect.closeTo(93.54, 1) as number,
    leftMargin: expect.closeTo(79.37, 1) as number,
    rightMargin: expect.closeTo(73.7, 1) as number,
    zoom: { horizontalFitToPages: 1 },
  });
  const rows = Math.max(...[...sheet.entries()].map(({ row }) => row)) + 1;
  expect(sheet.rowBreaks.length).toBeGreaterThan(1);
  let used = 0;
  for (let row = 0; row < rows; row += 1) {
    used = sheet.rowBreaks.includes(row) ? 0 : used;
    used += sheet.rowHeight(row);
    expect(used).toBeLessThanOrEqual(PAGE_HEIGHT);
  }
  const said = texts(sheet);
  for (const word of ["附件1", "附件2", "附件3"]) expect(said).toContain(word);
}, 120_000);

test("wrong usage is told: a circular that is not there, no day of issue", async () => {
  const circular = ["--kind", "circular", "--out", place("no.xlsx")];
  expect(await issue(SAMPLE, ...MONTH, ...circular, "--on", "2026-11-05")).toMatchObject({ code: 1 });
  expect(await issue(SAMPLE, ...MONTH, ...circular)).toMatchObject({ code: 2 });
  expect(isThere("no.xlsx")).toBe(false);
}, 120_000);
