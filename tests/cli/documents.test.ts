/** The papers of the year's end through the whole path, on the sample office: written, saved, printed alike, undone. */
import type { Workbook } from "../../src/emulator/model/workbook";
import { documents, isThere, place, refresh, report, undo } from "./command";
import { named, open, SAMPLE, texts } from "./saved";

const PAPERS = ["年终考评 2026", "年度统计 2026", "考核表 2026", "评先资格 2026", "参数说明 2026"];
const MONTH = ["--month", "2026-10"];

/** Every cell of the sheets that were in the book before. */
const userCells = (workbook: Workbook): unknown =>
  workbook.sheets
    .filter(({ name }) => !PAPERS.includes(name) && !name.startsWith("FourOnes"))
    .map((sheet) => [sheet.name, [...sheet.entries()].map(({ row, column, cell }) => [row, column, cell.value])]);

test("one run makes all of them and touches nothing else; a second writes nothing; undo takes them back", async () => {
  const out = place("closing.xlsx");
  const made = await documents(SAMPLE, ...MONTH, "--kind", "year-closing", "--out", out);
  expect(made).toEqual({ code: 0, out: `已写好：${PAPERS.join("、")}。\n已写入“${out}”。\n`, err: "" });
  const [before, after] = [open(SAMPLE), open(out)];
  expect(userCells(after)).toEqual(userCells(before));
  const people = 40;
  const forms = named(after, "考核表 2026");
  expect(forms.rowBreaks).toEqual(Array.from({ length: people - 1 }, (_, at) => (at + 1) * 40));
  expect(forms.pageLayout).toMatchObject({ paperSize: "A4", orientation: "Portrait", zoom: { scale: 100 } });
  expect(named(after, "年终考评 2026").pageLayout).toMatchObject({
    paperSize: "A4",
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    titleRows: [0, 1],
  });
  // The charts of the file show cells of their own sheet.
  const charts = named(after, "年度统计 2026").charts.map(({ name, content }) => [name, content?.series[0]?.values]);
  expect(charts).toEqual([
    ["FourOnes.Departments", "'年度统计 2026'!$B$4:$B$8"],
    ["FourOnes.Months", expect.stringMatching(/^'年度统计 2026'!\$C\$\d+:\$C\$\d+$/u)],
  ]);
  // The last form looks like the first.
  const look = (row: number): unknown => ({ ...after.styles.get(forms.styleAt(row, 2)), fileFormat: null });
  for (const row of [0, 3, 6, 20, 39]) expect(look((people - 1) * 40 + row)).toEqual(look(row));

  const again = await documents(out, ...MONTH, "--kind", "year-closing");
  expect(again.out).toContain("没有需要写入的改动");
  const back = place("closing-back.xlsx");
  expect(await undo(out, "--out", back)).toMatchObject({ code: 0, err: "" });
  expect(open(back).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
}, 120_000);

test("the papers state what the report states", async () => {
  const [out, json] = [place("papers.xlsx"), place("papers.json")];
  await documents(SAMPLE, ...MONTH, "--kind", "year-closing", "--out", out);
  expect(await refresh(SAMPLE, ...MONTH, "--report", json)).toMatchObject({ code: 0 });
  const { people } = report(json);
  const summary = named(open(out), "年终考评 2026");
  const forms = texts(named(open(out), "考核表 2026"));
  const finals = { good: "好", medium: "中", poor: "差", "not-assessed": "不评", undetermined: "不定等次" } as const;
  const counts = new Map<string, number>();
  for (const { year } of people) counts.set(finals[year.final], (counts.get(finals[year.final]) ?? 0) + 1);
  const total = texts(summary).find((text) => text.startsWith("共"));
  expect(total).toContain(
    `共${people.length}人：好${counts.get("好") ?? 0}人，中${counts.get("中") ?? 0}人，差${counts.get("差") ?? 0}人`,
  );
  for (const { year } of people) {
    const notes = year.rules.find(({ rule }) => rule === "notes");
    if (notes?.value === null || notes?.value === undefined) continue;
    expect(forms).toContain(`学习笔记：${String(notes.value)}/${String(notes.required)}字`);
  }
}, 120_000);

test("a form for somebody alone; nobody of a name stops with a sentence; a kind that does not exist is wrong usage", async () => {
  const out = place("one.xlsx");
  await documents(SAMPLE, ...MONTH, "--kind", "forms", "--people", "李伟，韩志强", "--out", out);
  const forms = named(open(out), "考核表 2026");
  // Two of the office are called 李伟, one of them written with a blank.
  expect(forms.rowBreaks).toEqual([40, 80]);
  expect(texts(forms).filter((text) => text === "年度学习考核表")).toHaveLength(3);
  const nobody = await documents(SAMPLE, ...MONTH, "--kind", "forms", "--people", "无此人", "--out", place("no.xlsx"));
  expect(nobody).toMatchObject({ code: 1, out: "" });
  expect(nobody.err).toContain("没有叫“无此人”的人员");
  expect(isThere("no.xlsx")).toBe(false);
  expect(await documents(SAMPLE, ...MONTH, "--kind", "poem")).toMatchObject({ code: 2 });
}, 120_000);

test("in English when asked for", async () => {
  const out = place("english.xlsx");
  const made = await documents(
    SAMPLE,
    ...MONTH,
    "--kind",
    "year-closing",
    "--sheets",
    "en",
    "--language",
    "en",
    "--out",
    out,
  );
  expect(made.out).toContain("Made: Year-end 2026, Statistics 2026, Forms 2026, Eligibility 2026, Annex 2026.");
  expect(texts(named(open(out), "Forms 2026"))).toContain("Annual Study Assessment");
}, 120_000);
