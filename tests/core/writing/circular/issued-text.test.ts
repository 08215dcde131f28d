/** What a circular bears once it is issued, and what stands at its foot. OFFICE-PRACTICE 2.5, 2.7. */
import { dayOf } from "../../../../src/core/domain/calendar";
import { makeDocuments } from "../../../../src/core/documents";
import { ofMonth } from "../../../../src/core/domain/period";
import type { CircularDocument, SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/domain/snapshot";
import { issueCircular, type Issue } from "../../../../src/core/issue";
import { PAGE_HEIGHT } from "../../../../src/core/writing/circular/typography";
import { OCTOBER, OFFICE, office, review, type Worker } from "../office";
import { applied, sheetOf, typed } from "../workbook";
import { circularOf, pagesIn } from "./circular";

const FIFTH = dayOf(2026, 11, 5) ?? NaN;
const GAP = "年　　月　　日";

function withSettings(
  settings: Readonly<Record<string, string>>,
  people: readonly Worker[] = OFFICE,
): WorkbookSnapshot {
  const snapshot = office(people);
  const rows = Object.entries(settings).map(([key, value]) => [key, value, "", ""]);
  const sheet = sheetOf({ name: "方案参数", rows: [["参数", "数值", "生效日期", "决定人"], ...rows] });
  return { ...snapshot, sheets: [...snapshot.sheets, sheet] };
}

const written = (snapshot: WorkbookSnapshot): WorkbookSnapshot => applied(snapshot, review(snapshot).edits);

function issue(snapshot: WorkbookSnapshot, number: string, document: CircularDocument = "circular"): Issue {
  const period = document === "study" ? ({ kind: "day", day: dayOf(2026, 10, 28) ?? NaN } as const) : ofMonth(OCTOBER);
  return issueCircular(snapshot, review(snapshot), { document, period, day: FIFTH, number, language: null });
}

const linesOf = (snapshot: WorkbookSnapshot, name: string): string[] =>
  (snapshot.sheets.find((sheet: SheetSnapshot) => sheet.name === name)?.values ?? [])
    .flatMap((row) => row.map(String))
    .filter((line) => line.trim() !== "");

describe("number and day", () => {
  test.each<[string, string, string, string]>([
    ["A", "某办通〔2026〕5号", "", "某办通〔2026〕5号"],
    ["B", "10", "第10期", "第10期"],
    ["B", "增刊", "增刊", "增刊"],
    ["C", "5", "某办通〔2026〕5号", "某办通〔2026〕5号"],
    ["C", "某办发〔2026〕7号", "某办发〔2026〕7号", "某办发〔2026〕7号"],
  ])("shape %s, number %s", (shape, number, borne, registered) => {
    const book = written(
      withSettings({ "circular.shape": shape, "circular.number": "某办通", "circular.signer": "党办" }),
    );
    expect(linesOf(book, "通报 2026-10").some((line) => line.includes(GAP))).toBe(true);
    const { edits, findings } = issue(book, number);
    expect(findings).toEqual([]);
    const after = applied(book, edits);
    const lines = linesOf(after, "通报 2026-10");
    expect(lines.some((line) => line.includes(GAP))).toBe(false);
    expect(lines.some((line) => line.trimEnd().endsWith("2026年11月5日"))).toBe(true);
    if (borne !== "") expect(lines).toContain(borne);
    expect(linesOf(after, "通报登记").length).toBeGreaterThan(0);
    const entered = after.sheets.find(({ name }) => name === "通报登记")?.values[2];
    expect([entered?.[0], entered?.[3]]).toEqual(["2026-11-05", registered]);
    // It is the add-in's own text still, and nothing writes it anew.
    expect(review(after).edits.flatMap((edit) => (edit.kind === "memory" ? [] : edit.owned))).not.toContain("circular");
    expect(issue(after, number).findings.map(({ code }) => code)).toEqual(["circular-issued-already"]);
  });

  test("no number leaves its gap, and the register's cell empty", () => {
    const book = written(withSettings({ "circular.shape": "C", "circular.number": "某办通" }));
    const after = applied(book, issue(book, "").edits);
    expect(linesOf(after, "通报 2026-10")).toContain("某办通〔2026〕　号");
    expect(after.sheets.find(({ name }) => name === "通报登记")?.values[2]?.[3]).toBe("");
  });

  test.each(["study", "criticism"] as const)("a circular of another occasion as well: %s", (document) => {
    const request = { document, people: null, day: null, language: null } as const;
    const book = written(withSettings({ "circular.shape": "B" }));
    const drafted = applied(book, makeDocuments(book, review(book), request).edits);
    const name = document === "study" ? "学习通报 2026-10-28" : "通报批评 2026-10";
    const after = applied(drafted, issue(drafted, "3", document).edits);
    expect(linesOf(after, name)).toContain("第3期");
    expect(linesOf(after, name).join("")).not.toContain(GAP);
  });

  test("a draft that somebody has edited, or that the records have moved away from, stays word for word", () => {
    const book = written(withSettings({ "circular.shape": "C", "circular.number": "某办通" }));
    const [sheet] = book.sheets.filter(({ name }) => name === "通报 2026-10");
    const row = sheet?.values.findIndex(([first]) => String(first).startsWith("关于")) ?? -1;
    const edited = typed(book, "通报 2026-10", row, 0, "关于机关10月学习情况的通报");
    const { edits, findings } = issue(edited, "5");
    expect(findings.map(({ code }) => code)).toEqual(["circular-gaps"]);
    expect(linesOf(applied(edited, edits), "通报 2026-10")).toEqual(linesOf(edited, "通报 2026-10"));

    const request = { document: "study", people: null, day: null, language: null } as const;
    const drafted = applied(book, makeDocuments(book, review(book), request).edits);
    const moved = typed(drafted, "考勤表", 5, 6, "√");
    const issued = issue(moved, "", "study");
    expect(issued.findings.map(({ code }) => code)).toEqual(["circular-gaps"]);
    expect(linesOf(applied(moved, issued.edits), "学习通报 2026-10-28")).toEqual(linesOf(moved, "学习通报 2026-10-28"));
  });

  test("where the person who edited it has filled the gaps, nothing is left to say", () => {
    const book = written(withSettings({ "circular.signer": "党办" }));
    const [sheet] = book.sheets.filter(({ name }) => name === "通报 2026-10");
    const row = sheet?.values.findIndex(([first]) => String(first).includes(GAP)) ?? -1;
    const edited = typed(book, "通报 2026-10", row, 0, "2026年11月5日");
    expect(issue(edited, "").findings).toEqual([]);
  });
});

describe("at the foot", () => {
  const many = (count: number): Worker[] =>
    Array.from({ length: count }, (_, at) => ({
      name: `人${String.fromCodePoint(0x4e00 + at)}`,
      number: `N${at}`,
      department: `第${at % 9}科`,
      marks: ["√", "√", at % 3 === 0 ? "旷课" : "√", at % 4 === 0 ? "事假" : "√"],
      notes: at % 2 === 0 ? 100 : 9000,
    }));
  /** The last rows, and the points of all rows on the last page. */
  const foot = (settings: Readonly<Record<string, string>>, people: readonly Worker[] = OFFICE) => {
    const edit = circularOf(review(withSettings(settings, people)));
    const { values, styles } = edit.content;
    const pages = pagesIn(edit);
    const fillOf = (row: number) =>
      styles.find(({ area }) => area.row <= row && row < area.row + area.rows)?.style.fill;
    return { lines: values.map((row) => row.filter((cell) => cell !== "").join("|")), pages, fillOf };
  };

  test.each([4, 12, 40, 120])(
    "shape C of %d people: copies and day between rules, on the foot of the last page",
    (count) => {
      const people = count === 4 ? OFFICE : many(count);
      const settings = {
        "circular.shape": "C",
        "office.name": "中共某市委办公室",
        "circular.copyTo": "市委常委，市委副秘书长",
      };
      const { lines, pages, fillOf } = foot(settings, people);
      const end = lines.length - 1;
      expect(lines[end - 3]).toBe("　抄送：市委常委，市委副秘书长。");
      expect(lines[end - 1]).toBe("　中共某市委办公室|年　　月　　日印发　");
      expect([end - 4, end - 2, end].map(fillOf)).toEqual(["#000000", "#000000", "#000000"]);
      const last = pages.at(-1) ?? 0;
      expect(last).toBeLessThanOrEqual(PAGE_HEIGHT);
      expect(last).toBeGreaterThan(PAGE_HEIGHT - 0.75);
      for (const page of pages) expect(page).toBeLessThanOrEqual(PAGE_HEIGHT);
    },
  );

  test("shape C without copies: the line with the day alone", () => {
    const { lines } = foot({ "circular.shape": "C", "office.name": "市委办" });
    expect(lines.join("")).not.toContain("抄送");
    expect(lines.at(-2)).toContain("印发");
  });

  test("shape B: who gets it as the office writes it, room for the number of copies beside the last", () => {
    const { lines } = foot({ "circular.shape": "B", "circular.copyTo": "报：市委领导\n送：市直各部门\n发：各科室" });
    expect(lines.slice(-4, -2)).toEqual(["　报：市委领导", "　送：市直各部门"]);
    expect(lines.at(-2)).toBe("　发：各科室|（共印　　份）　");
  });

  test("shape A has none", () => {
    const { lines } = foot({ "circular.copyTo": "市委领导" });
    expect(lines.join("")).not.toMatch(/市委领导|印发|共印/u);
  });
});
