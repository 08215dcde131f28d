/** The settings sheet 方案参数 through the whole path: what changes for people, and what is said of rows not used. */
import { makeBook, type SheetOfBook } from "../workbooks/make-book";
import { workedExample } from "../workbooks/worked-example";
import { put, refreshed } from "./command";

const HEADINGS = ["参数", "名称", "数值", "生效日期", "单位", "依据", "决定人", "说明"];
const ENGLISH = ["Parameter", "Label", "Value", "Valid from", "Unit", "Clause", "Decided by", "Note"];

function serial(month: number, date: number): number {
  return Date.UTC(2026, month - 1, date) / 86_400_000 + 25_569;
}

type Row = readonly (string | number | null)[];

async function withSettings(name: string, rows: readonly Row[], sheet: Partial<SheetOfBook> = {}) {
  const settings: SheetOfBook = { name: "方案参数", rows: [HEADINGS, ...rows], ...sheet };
  const input = put(`${name}.xlsx`, await makeBook([...workedExample("attended"), settings]));
  const { report } = await refreshed(input, `${name}-out`);
  const li = report.people.find((person) => person.name === "李明");
  if (li === undefined) throw new Error("nobody of that name");
  const rule = (id: string) => li.month.rules.find((one) => one.rule === id);
  return { report, li, rule, codes: report.findings.map(({ code }) => code) };
}

test("a quota that is half of the default makes Li's notes met, and effect good", async () => {
  const { li, rule, report } = await withSettings("half", [
    ["notesQuota.cadre", "笔记字数", 5000, null, "字", "C26", "办公室主任会议", "试行"],
  ]);
  expect(rule("notes")).toMatchObject({ status: "met", value: 8000, required: 4167 });
  expect(li.month.effect).toMatchObject({ grade: "good", score: 100 });
  expect(report.sheets.find(({ name }) => name === "方案参数")).toMatchObject({ kind: "settings" });
  expect(report.settings.decided).toEqual([
    {
      key: "notesQuota.cadre",
      label: "笔记字数（一般干部）",
      value: "5000",
      from: null,
      cell: "'方案参数'!C2",
      decidedBy: "办公室主任会议",
    },
  ]);
}, 60_000);

test("a value of November changes nothing of October; one of October does", async () => {
  const november = await withSettings("november", [
    ["articlesPerWeek", null, 2, serial(11, 1), null, null, null, null],
  ]);
  expect(november.rule("weekly-article")).toMatchObject({ status: "short", value: 3, required: 4 });
  const october = await withSettings("october", [
    ["articlesPerWeek", null, 2, "2026年10月12日", null, null, null, null],
  ]);
  // Weeks that end on the 18th and 25th now need two; Li read one and none.
  expect(october.rule("weekly-article")).toMatchObject({ status: "short", value: 2, required: 4 });
}, 60_000);

test("a rule that is off, and an aspect that is only shown, take no part", async () => {
  const { li, rule } = await withSettings("modes", [
    ["rule.notes", null, "停用", null, null, null, null, null],
    ["aspect.content", null, "仅显示", null, null, null, null, null],
  ]);
  expect(rule("notes")?.status).toBe("short");
  expect(li.month.effect.grade).toBe("not-assessed");
  expect(li.month.content).toMatchObject({ grade: "medium", score: 87.5 });
  expect(li.month.total).toBe(100);
}, 60_000);

test("an English sheet, its headings below a title, is read as well", async () => {
  const { li } = await withSettings("english", [], {
    name: "Settings",
    rows: [["Settings of the plan"], ENGLISH, ["content.good", "", 87.5, "", "", "", "", ""]],
  });
  expect(li.month.content.grade).toBe("good");
}, 60_000);

test("each row that is not used is a finding with its cell, and the default holds", async () => {
  const { li, report, codes } = await withSettings("faults", [
    ["content.good", null, "八十", null, null, null, null, null],
    ["hoursPerDay", null, 6, "下半年", null, null, null, null],
    ["contentgood", null, 80, null, null, null, null, null],
  ]);
  expect(li.month.content.grade).toBe("medium");
  const faults = report.findings.filter(({ code }) => code.startsWith("setting"));
  expect(faults.map(({ code, cell }) => [code, cell])).toEqual([
    ["setting-unreadable", "'方案参数'!C2"],
    ["setting-date-unreadable", "'方案参数'!D3"],
    ["setting-unknown", "'方案参数'!C4"],
  ]);
  expect(codes).not.toContain("sheet-without-names");
}, 60_000);

test("the fifteen open points stand in the report with their defaults and with who decided them", async () => {
  const { report } = await withSettings("points", [["criticismFrom", null, 2, null, null, "C48", "领导小组", null]]);
  const { openPoints } = report.settings;
  expect(openPoints.map(({ point }) => point)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  for (const { question, settings } of openPoints) {
    expect(question).not.toBe("");
    expect(settings.length).toBeGreaterThan(0);
  }
  expect(openPoints[11]?.settings).toMatchObject([{ key: "criticismFrom", value: "2", decidedBy: "领导小组" }]);
  expect(openPoints[2]?.settings).toMatchObject([{ key: "disqualifyBy", value: "年度", decidedBy: null }]);
}, 60_000);
