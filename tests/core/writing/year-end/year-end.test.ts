/** The documents of the year's end: every number from the ratings, one page a form, nothing said that is not known. */
import { makeDocuments, type DocumentsRequest } from "../../../../src/core/documents";
import type { SheetContent } from "../../../../src/core/domain/edits";
import { LANGUAGES, type Language } from "../../../../src/core/domain/language";
import type { DocumentKind, WorkbookSnapshot } from "../../../../src/core/domain/snapshot";
import type { Month } from "../../../../src/core/domain/calendar";
import { FORM_ROWS } from "../../../../src/core/writing/year-end/forms";
import { OCTOBER, OFFICE, office, review, SEPTEMBER, withSheet, type Worker } from "../office";
import { applied, sheetOf } from "../workbook";

function document(
  kind: DocumentKind,
  snapshot: WorkbookSnapshot = office(),
  more: Partial<DocumentsRequest> & { readonly month?: Month } = {},
): SheetContent {
  const { month = OCTOBER, people = null, language = null } = more;
  const { edits } = makeDocuments(snapshot, review(snapshot, month), { kinds: [kind], people, language });
  const [edit] = edits;
  if (edit?.kind !== "sheet") throw new Error(`no ${kind}`);
  return edit.content;
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
      expect(form.find((line) => line.startsWith("周学一文"))).toBeUndefined();
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
  });

  test("months that are registered stand as they were filed, others with a star, those to come with a dash", () => {
    const before = office();
    const registered = applied(before, review(before, SEPTEMBER).edits);
    const [first = []] = formsIn(document("forms", registered));
    const months = first.filter((line) => /月(好|中|差|不评|—)/u.test(line)).join(" ");
    expect(months).toMatch(/9月(好|中|差)(?!\*)/u);
    expect(months).toMatch(/10月(好|中|差)\*/u);
    expect(months).toContain("11月—");
    expect(first).toContain("带*的月份没有登入台账，按现有记录评定");
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

  test("only those who are asked for, in the order of the departments", () => {
    const content = document("forms", office(), { people: [3, 0] });
    expect(formsIn(content).map((form) => form[3])).toEqual(["姓名|李明|性别", "姓名|钱静|性别"]);
    expect(content.page.breaks).toEqual([40]);
  });

  test("an open grade says what else it may be, and the explanation has its three lines whatever is said", () => {
    const people: Worker[] = [
      { name: "李明", number: "001", department: "综合科", marks: ["√", "√", "?", "?"], notes: 9000 },
      ...OFFICE.slice(1),
    ];
    const [form = []] = formsIn(document("forms", office(people)));
    expect(form.find((line) => line.startsWith("综合等次"))).toMatch(/或/u);
    for (const one of formsIn(document("forms"))) expect(one).toHaveLength(FORM_ROWS);
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

  test("a rate of attendance is never rounded up, and leave is left out of it", () => {
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
  const kinds = ["summary", "forms", "eligibility", "annex"] as const;
  const request = { kinds, people: null, language };
  const first = makeDocuments(snapshot, review(snapshot), request);
  expect(first.edits.map((edit) => (edit.kind === "sheet" ? edit.owned : edit.kind))).toEqual(kinds);
  const again = applied(snapshot, first.edits);
  expect(makeDocuments(again, review(again), request).edits).toEqual([]);
});
