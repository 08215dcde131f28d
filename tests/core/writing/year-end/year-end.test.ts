/** The documents of the year's end: every number from the ratings, one page a form, nothing said that is not known. */
import { makeDocuments, type DocumentsRequest } from "../../../../src/core/documents";
import type { SheetContent } from "../../../../src/core/domain/edits";
import { LANGUAGES, type Language } from "../../../../src/core/domain/language";
import type { DocumentKind, WorkbookSnapshot } from "../../../../src/core/domain/snapshot";
import { monthAt, type Month } from "../../../../src/core/domain/calendar";
import { FORM_ROWS } from "../../../../src/core/writing/year-end/forms";
import { OCTOBER, OFFICE, office, review, SEPTEMBER, withSheet, type Worker } from "../office";
import { applied, sheetOf } from "../workbook";

function document(
  kind: DocumentKind,
  snapshot: WorkbookSnapshot = office(),
  more: Partial<DocumentsRequest> & { readonly month?: Month } = {},
): SheetContent {
  const { month = OCTOBER, people = null, language = null } = more;
  const { made } = makeDocuments(snapshot, review(snapshot, month), {
    document: "year-closing",
    people,
    day: null,
    language,
  });
  const found = made.find(({ owned }) => owned === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found.content;
}

const texts = (content: SheetContent): string[] => content.values.map((row) => row.join("|"));
/** The rows of each form. */
function formsIn({ values }: SheetContent): string[][] {
  return Array.from({ length: values.length / FORM_ROWS }, (_, at) =>
    values.slice(at * FORM_ROWS, (at + 1) * FORM_ROWS).map((row) => row.filter((cell) => cell !== "").join("|")),
  );
}

describe("forms", () => {
  test("one of forty rows for everybody, each after the first on a page of its own that holds it", () => {
    const content = document("forms");
    expect(content.values).toHaveLength(OFFICE.length * FORM_ROWS);
    expect(content.page.breaks).toEqual([40, 80, 120]);
    expect(content.page.zoom).toEqual({ scale: 100 });
    const { top, bottom, left, right } = content.page.margins;
    const height = FORM_ROWS * (content.rowHeight ?? 0);
    // A4 is 841.89 by 595.28 points; page breaks may fall six points early.
    expect(height + 6).toBeLessThanOrEqual(841.89 - top - bottom);
    const width = content.columnWidths.reduce((sum, one) => sum + one, 0);
    expect(width * 1.17).toBeLessThanOrEqual(595.28 - left - right);
    expect(content.merges).toEqual([]);
  });

  test("every fact is the rating's own number, and what is not recorded is not a nought", () => {
    const snapshot = office();
    const { year, records } = review(snapshot);
    formsIn(document("forms", snapshot)).forEach((form, at) => {
      const rating = year.people[at];
      const verdict = (rule: string) => rating?.rules.find((one) => one.rule === rule);
      expect(form[3]).toBe(`姓名|${records.people[at]?.name ?? ""}|性别`);
      const { value, required } = verdict("attendance") ?? {};
      expect(form[7]).toContain(`学习作风|学习出勤：${String(value)}/${String(required)}次|`);
      expect(form).toContain("学习内容|周学一文：没有登记|不评");
      const notes = verdict("notes");
      expect(form).toContainEqual(
        expect.stringContaining(`学习笔记：${String(notes?.value)}/${String(notes?.required)}字`),
      );
      expect(form).toContain("授课：不作要求");
      expect(form).toContain("年精一技：未到期");
    });
  });

  test("the name of the office is the setting's; without it there is room to write it", () => {
    expect(formsIn(document("forms"))[0]?.[2]).toMatch(/^单位：＿+$/u);
    const settings = sheetOf({
      name: "方案参数",
      rows: [
        ["参数", "数值"],
        ["office.name", "某市委办公室"],
      ],
    });
    const snapshot = office();
    const named = { ...snapshot, sheets: [...snapshot.sheets, settings] };
    expect(formsIn(document("forms", named))[0]?.[2]).toBe("单位：某市委办公室");
    const dated = sheetOf({
      name: "方案参数",
      rows: [
        ["参数", "数值", "生效日期"],
        ["office.name", "某市委办公室", ""],
        ["office.name", "某市委办公厅", "2027-01-01"],
      ],
    });
    const renamed = { ...snapshot, sheets: [...snapshot.sheets, dated] };
    expect(formsIn(document("forms", renamed))[0]?.[2]).toBe("单位：某市委办公室");
  });

  test("months that are registered stand as they were filed, others with a star, those to come with a dash", () => {
    const before = office();
    const registered = applied(before, review(before, SEPTEMBER).edits);
    const [first = []] = formsIn(document("forms", registered));
    const months = first.filter((line) => /月(好|中|差|不评|—)/u.test(line)).join(" ");
    expect(months).toMatch(/9月(好|中|差)(?!\*)/u);
    expect(months).toMatch(/10月(好|中|差)\*/u);
    expect(months).toContain("11月—");
    expect(first[1]).toBe("（2026年度，截至2026年10月31日；*没有登入台账）");
  });

  test("a registered final stands whatever the records would say now", () => {
    const before = office();
    const registered = applied(before, review(before, SEPTEMBER).edits);
    // Later the marks of September are gone over: now everybody was absent.
    const { values = [] } = registered.sheets.find(({ name }) => name === "考勤表") ?? {};
    const changed = withSheet(registered, "考勤表", {
      values: values.map((row, at) => (at < 2 ? row : row.map((cell, column) => (column === 3 ? "旷课" : cell)))),
    });
    const months = (snapshot: WorkbookSnapshot): string =>
      formsIn(document("forms", snapshot))[0]?.find((line) => line.includes("9月")) ?? "";
    const ninth = (text: string): string => /9月[^\s]+/u.exec(text)?.[0] ?? "";
    expect(ninth(months(changed))).toBe(ninth(months(registered)));
    expect(ninth(months(changed))).not.toContain("*");
  });

  test.each([
    ["a final that is none of our words", { final: "优秀" }, /9月(好|中|差)\*/u],
    ["a blank final", { final: "" }, /9月(好|中|差)\*/u],
    ["a month that was not assessed", { final: "不评" }, /9月不评(?!\*)/u],
    ["a final in English", { final: "poor" }, /9月差(?!\*)/u],
    [
      "an override with its reason, typed and not carried over",
      { override: "差", reason: "领导小组会议" },
      /9月差(?!\*)/u,
    ],
    ["an override without a reason", { override: "差", final: "好" }, /9月好(?!\*)/u],
  ])("what a person has typed into the register is never taken for something else: %s", (_, typed, shown) => {
    const before = office();
    const registered = applied(before, review(before, SEPTEMBER).edits);
    const found = review(registered);
    const [row] = found.filed.register?.rows ?? [];
    const columns = found.filed.register?.columns ?? new Map<never, number>();
    const { cell } = row ?? { cell: { sheet: "", row: 0, column: 0 } };
    const {
      values = [],
      row: top = 0,
      column: left = 0,
    } = registered.sheets.find(({ name }) => name === cell.sheet) ?? {};
    const changes = new Map(
      Object.entries(typed).map(
        ([key, value]) => [(columns.get(key as "final" | "override" | "reason") ?? NaN) - left, value] as const,
      ),
    );
    const changed = withSheet(registered, cell.sheet, {
      values: values.map((line, at) =>
        at + top === cell.row ? line.map((value, column) => changes.get(column) ?? value) : line,
      ),
    });
    const [form = []] = formsIn(document("forms", changed));
    expect(form.find((line) => line.includes("9月"))).toMatch(shown);
  });

  test("only those who are asked for, in the order of the departments", () => {
    const content = document("forms", office(), { people: [3, 0] });
    expect(formsIn(content).map((form) => form[3])).toEqual(["姓名|李明|性别", "姓名|钱静|性别"]);
    expect(content.page.breaks).toEqual([40]);
  });

  test("an open grade says what else it may be, wherever it stands, and every form begins on a page of its own", () => {
    const people: Worker[] = [
      { name: "李明", number: "001", department: "综合科", marks: ["√", "√", "?", "?"], notes: 9000 },
      ...OFFICE.slice(1),
    ];
    const snapshot = office(people);
    const forms = formsIn(document("forms", snapshot));
    const [form = []] = forms;
    expect(form.find((line) => line.startsWith("综合等次"))).toMatch(/或/u);
    expect(form.find((line) => line.startsWith("最终等次"))).toMatch(/或/u);
    expect(form.find((line) => line.includes("12月"))).toMatch(/10月[好中差]\?\*/u);
    expect(form[1]).toContain("?有待核实");
    for (const one of forms) {
      expect(one[0]).toBe("年度学习考核表");
      expect(one.at(-1)).toContain("签名");
    }
    const row = (kind: DocumentKind): string =>
      texts(document(kind, snapshot)).find((line) => line.includes("李明")) ?? "";
    expect(row("summary")).toMatch(/或[^|]*\|[^|]*$/u);
    expect(row("eligibility")).toMatch(/或/u);
    expect(texts(document("summary", snapshot)).join()).toContain("其中1人的等次有待核实");
    expect(texts(document("summary")).join()).not.toContain("有待核实");
  });

  test("eight hundred people are eight hundred pages", () => {
    const many = Array.from({ length: 800 }, (_, at) => ({
      name: `员${String.fromCodePoint(0x4e00 + at)}`,
      number: String(at + 1),
      department:
        at % 2 === 0 ? "综合科" : "一个名称长达四十个字的部门为了看它在表格里会不会把旁边的格子挤掉而取的名字",
    }));
    const content = document("forms", office(many));
    expect(content.page.breaks).toHaveLength(799);
    expect(content.values).toHaveLength(800 * FORM_ROWS);
  });
});

describe("the summary", () => {
  const column = (content: SheetContent, heading: RegExp): (string | number)[] => {
    const at = content.values[1]?.findIndex((text) => heading.test(String(text))) ?? -1;
    return content.values.slice(2, -3).map((row) => row[at] ?? "");
  };

  test("holds everybody department by department, and its sum agrees with its rows", () => {
    const people: Worker[] = [OFFICE[2], OFFICE[0], OFFICE[3], OFFICE[1]].flatMap((one) => one ?? []);
    const content = document("summary", office(people));
    expect(column(content, /^姓名$/u)).toEqual(["赵刚", "钱静", "李明", "王芳"]);
    expect(column(content, /^科室$/u)).toEqual(["信息科", "信息科", "综合科", "综合科"]);
    expect(column(content, /^序号$/u)).toEqual([1, 2, 3, 4]);
    const finals = column(content, /最终/u);
    const count = (grade: string): number => finals.filter((final) => final === grade).length;
    const total = texts(content).find((row) => row.startsWith("合计"));
    expect(total).toContain(`共4人：好${count("好")}人，中${count("中")}人，差${count("差")}人`);
  });

  test("its sum is not shrunk into one narrow cell, and no line runs through it", () => {
    const content = document("summary");
    const row = content.values.findIndex(([first]) => first === "合计");
    const over = content.styles.filter(({ area }) => area.row <= row && row < area.row + area.rows);
    expect(over.length).toBeGreaterThan(0);
    expect(over.some(({ style }) => style.shrink === true)).toBe(false);
    expect(over.flatMap(({ style }) => style.border?.inner ?? [])).toEqual([]);
    const people = content.styles.filter(({ style }) => style.shrink === true);
    expect(people.map(({ area }) => [area.row, area.rows])).toEqual([[2, OFFICE.length]]);
  });

  test("leave is left out of the rate of attendance", () => {
    const content = document("summary");
    // Li came to all four; Wang to three of four; Zhao to three of three, on leave once; Qian to three of four.
    expect(column(content, /出勤/u)).toEqual(["100%", "75%", "100%", "75%"]);
  });

  test("says up to which day it goes while the year is not over", () => {
    const content = document("summary");
    expect(texts(content).join("\n")).toContain("记录截至2026年10月31日");
    expect(content.page).toMatchObject({ orientation: "Landscape", titleRows: { row: 0, rows: 2 } });
  });
});

describe("eligibility and annex", () => {
  test("who is eligible is said with the day up to which that was read", () => {
    expect(document("eligibility").values[0]?.[0]).toBe("2026年度评先资格一览表（截至2026年10月31日）");
    const { values = [] } = office().sheets.find(({ name }) => name === "笔记检查") ?? {};
    const [heading = [], ...rows] = values;
    const december = withSheet(office(), "笔记检查", {
      values: [heading, ...rows.map((row) => [row[0] === "2026-10" ? "2026-12" : (row[0] ?? ""), ...row.slice(1)])],
    });
    expect(document("eligibility", december, { month: monthAt(2026, 12) }).values[0]?.[0]).toBe(
      "2026年度评先资格一览表",
    );
  });

  test("whoever the year grades poor is not eligible, with the reason; an open one is open", () => {
    const people: Worker[] = [
      { name: "李明", number: "001", department: "综合科", marks: ["旷课", "旷课", "旷课", "√"], notes: 9000 },
      ...OFFICE.slice(1),
    ];
    const rows = texts(document("eligibility", office(people)));
    expect(rows.find((row) => row.includes("李明"))).toContain("差|取消|2026年评定为差");
    expect(rows.find((row) => row.includes("赵刚"))).toMatch(/\|具备\|/u);
    expect(rows.join("\n")).toMatch(/具备\d人，取消1人/u);
  });

  test("the annex names the fifteen points with what holds, and what the office has decided", () => {
    const settings = sheetOf({
      name: "方案参数",
      rows: [
        ["参数", "数值", "生效日期", "决定人"],
        ["hoursPerDay", 6, "2026-07-01", "主任会议"],
        ["lawTestPass", 70, "", "主任会议"],
      ],
    });
    const snapshot = office();
    const rows = texts(document("annex", { ...snapshot, sheets: [...snapshot.sheets, settings] }));
    expect(rows.filter((row) => /^\d+．/u.test(row))).toHaveLength(15);
    expect(rows).toContain("每天学时|8||C34|（默认）");
    expect(rows).toContain("每天学时|6|2026-07-01|C34|主任会议");
    expect(rows.slice(rows.findIndex((row) => row.startsWith("其他")))).toContain("测试合格线|70||C16|主任会议");
  });
});

test.each<Language>([...LANGUAGES])("a second time nothing is written, in %s", (language) => {
  const snapshot = office();
  const request = { document: "year-closing", people: null, day: null, language } as const;
  const first = makeDocuments(snapshot, review(snapshot), request);
  const edits = first.edits.filter((edit) => edit.kind === "sheet");
  expect(edits.map(({ owned }) => owned)).toEqual(["summary", "statistics", "forms", "eligibility", "annex"]);
  const again = applied(snapshot, edits);
  const second = makeDocuments(again, review(again), request);
  expect(second.edits).toEqual([]);
  // What stands is still told, under the name it has.
  expect(second.made.map(({ sheet }) => sheet)).toEqual(edits.map(({ sheet }) => sheet));
});
