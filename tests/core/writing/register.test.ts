import { finding } from "../../../src/core/domain/findings";
import type { WorkbookSnapshot } from "../../../src/core/domain/snapshot";
import { editOf, sheetEditOf, OCTOBER, OFFICE, office, review, SEPTEMBER, valuesOf, withSheet } from "./office";
import { applied, typed } from "./workbook";
import { monthAt } from "../../../src/core/domain/calendar";
import { writeMonth } from "../../../src/core/writing/write-month";

const SHEET = "评定台账";
const [PERIOD, NAME, OVERALL, OVERRIDE, REASON, FINAL] = [0, 2, 8, 10, 11, 12];

function written(snapshot: WorkbookSnapshot, month = OCTOBER): WorkbookSnapshot {
  return applied(snapshot, review(snapshot, month).edits);
}

function rows(snapshot: WorkbookSnapshot): readonly (readonly unknown[])[] {
  return snapshot.sheets.find(({ name }) => name === SHEET)?.values.slice(2) ?? [];
}

describe("the rating register", () => {
  test("has a row for each person and month with the grades and the state", () => {
    const values = valuesOf(editOf(review(office()), "register"));
    expect(values[1]).toEqual([
      "期间",
      "工号",
      "姓名",
      "部门",
      "学习作风",
      "学习内容",
      "学习时间",
      "学习效果",
      "综合",
      "检查",
      "调整为",
      "理由",
      "最终",
      "状态",
    ]);
    expect(values[3]).toEqual([
      "2026-10",
      "002",
      "王芳",
      "综合科",
      "中",
      "不评",
      "中",
      "差",
      "中",
      "",
      "",
      "",
      "中",
      "草稿",
    ]);
    expect(values).toHaveLength(2 + OFFICE.length);
  });

  test("keeps the rows of other months as they stand, also what the user wrote into them", () => {
    const september = typed(written(office(), SEPTEMBER), SHEET, 3, OVERALL, "优");
    const october = rows(written(september));
    expect(october.map((row) => row[PERIOD])).toEqual([...OFFICE.map(() => "2026-09"), ...OFFICE.map(() => "2026-10")]);
    expect(october[1]?.[OVERALL]).toBe("优");
  });

  test("replaces the month's rows in their place", () => {
    const both = written(written(office(), SEPTEMBER));
    const later = {
      ...both,
      sheets: [
        ...office(OFFICE.map((one) => ({ ...one, notes: 9000 }))).sheets.slice(2),
        ...both.sheets.filter(({ name }) => name !== "笔记检查"),
      ],
    };
    const found = rows(written(later, OCTOBER));
    expect(found.map((row) => row[PERIOD])).toEqual([...OFFICE.map(() => "2026-09"), ...OFFICE.map(() => "2026-10")]);
    expect(found[5]?.[OVERALL]).toBe("中");
  });

  test("puts an earlier month before a later one", () => {
    const found = rows(written(written(office()), SEPTEMBER));
    expect(found.map((row) => row[PERIOD])).toEqual([...OFFICE.map(() => "2026-09"), ...OFFICE.map(() => "2026-10")]);
  });

  test("keeps the row of somebody no longer on the roster only where something was typed into it", () => {
    const after = written(office());
    const withOverride = typed(typed(after, SHEET, 3, OVERRIDE, "差"), SHEET, 3, REASON, "调离前未交");
    const fewer = office(OFFICE.filter(({ name }) => name !== "王芳" && name !== "赵刚"));
    // The user deletes both rows of the roster, block cells included.
    const roster = after.sheets.find(({ name }) => name === "花名册");
    const values = (roster?.values ?? []).filter((row) => row[0] !== "王芳" && row[0] !== "赵刚");
    const owned = withOverride.owned.map((one) =>
      one.kind === "rating" ? { ...one, area: { ...one.area, rows: one.area.rows - 2 } } : one,
    );
    const sheets = [
      { ...roster, values },
      ...fewer.sheets.slice(1),
      ...withOverride.sheets.slice(3),
    ] as WorkbookSnapshot["sheets"];
    const found = rows(written({ ...withOverride, sheets, owned }));
    expect(found.filter((row) => row[NAME] === "王芳").map((row) => row[REASON])).toEqual(["调离前未交"]);
    expect(found.filter((row) => row[NAME] === "赵刚" && row[PERIOD] !== "")).toEqual([]);
  });

  test("an override filed there for the year is never touched", () => {
    const after = written(office());
    const values = [...(after.sheets.find(({ name }) => name === SHEET)?.values ?? [])];
    const year = ["2026", "001", "李明", "综合科", "", "", "", "", "", "", "差", "全年未交心得", "差", "草稿"];
    const area = { sheet: SHEET, row: 0, column: 0, rows: values.length + 1, columns: 14 };
    const owned = after.owned.map((one) => (one.kind === "register" ? { ...one, area } : one));
    const book = { ...withSheet(after, SHEET, { values: [...values, year] }), owned };
    expect(review(book).edits).toEqual([]);
    const found = rows(written(written(book, SEPTEMBER)));
    expect(found.find((row) => row[PERIOD] === "2026")).toEqual(year);
  });

  test("an override in the register of a month that no block shows is shown when that month is", () => {
    const october = written(written(office(), SEPTEMBER));
    const filed = typed(typed(october, SHEET, 2, OVERRIDE, "中"), SHEET, 2, REASON, "迟交计划");
    const back = valuesOf(editOf(review(filed, SEPTEMBER), "rating"));
    expect(back[2]?.slice(8, 11)).toEqual(["中", "中", "迟交计划"]);
    const again = written(filed, SEPTEMBER);
    expect(rows(again)[0]?.[FINAL]).toBe("中");
    expect(review(again, SEPTEMBER).edits).toEqual([]);
  });

  test("is found again under another name and with headings of the other language", () => {
    const english = applied(office(), review(office(), SEPTEMBER, "en").edits);
    const renamed = {
      ...english,
      sheets: english.sheets.map((sheet) => (sheet.name === "Register" ? { ...sheet, name: "台账" } : sheet)),
      owned: english.owned.map((one) =>
        one.kind === "register" ? { ...one, area: { ...one.area, sheet: "台账" } } : one,
      ),
    };
    const edit = editOf(review(renamed), "register");
    expect(edit).toMatchObject({ kind: "sheet", sheet: "台账" });
    expect(
      valuesOf(edit)
        .map((row) => row[PERIOD])
        .slice(2),
    ).toEqual([...OFFICE.map(() => "2026-09"), ...OFFICE.map(() => "2026-10")]);
  });
});

describe("the warnings sheet", () => {
  test("lists the grave first, then in roster order, each with its cell as text and link", () => {
    const { content } = sheetEditOf(review(office()), "warnings");
    const severities = content.values.slice(2).map(([severity]) => severity);
    expect(severities).toEqual(
      [...severities].sort(
        (one, other) => ["错误", "警告", "提示"].indexOf(String(one)) - ["错误", "警告", "提示"].indexOf(String(other)),
      ),
    );
    const absences = content.values.flatMap((row, index) =>
      /通报批评|无故缺席/u.test(String(row[5])) && row[6] === "C48" ? [{ row, index }] : [],
    );
    expect(absences.map(({ row }) => [row[2], row[7]])).toEqual([
      ["王芳", "考勤表!F4"],
      ["钱静", "考勤表!G6"],
    ]);
    expect(content.links).toContainEqual({
      row: absences[0]?.index,
      column: 7,
      target: { sheet: "考勤表", row: 3, column: 5 },
    });
    expect(content.links.every(({ row }) => content.values[row]?.[7] !== "")).toBe(true);
  });

  test("keeps title and headings in view and on every page, one landscape page wide", () => {
    const { content } = sheetEditOf(review(office()), "warnings");
    expect(content.frozenRows).toBe(2);
    expect(content.page).toMatchObject({
      orientation: "Landscape",
      titleRows: { row: 0, rows: 2 },
      zoom: { pagesWide: 1 },
    });
    expect(content.merges).toEqual([]);
  });

  test("says so where there is nothing to do", () => {
    const found = review(office());
    const { month, records, filed, ratings, figures, asOf, sheets } = found;
    const written = writeMonth({
      snapshot: office(),
      sheets,
      records,
      filed,
      month,
      asOf,
      language: "zh-CN",
      ratings,
      figures,
      findings: [],
      ratingPlace: null,
    });
    const edit = written.edits.find(({ owned }) => owned === "warnings");
    expect(edit === undefined ? [] : valuesOf(edit).slice(2)).toEqual([
      ["", "", "", "", "", "没有需要处理的事项。", "", "", ""],
    ]);
  });

  test("names whom a row speaks of even where the roster does not know them", () => {
    const { month, records, filed, ratings, figures, asOf, sheets } = review(office());
    const unknown = finding(
      "person-unknown",
      { name: "=王小丽", nearest: ["王晓丽"] },
      { cell: { sheet: "考勤表", row: 9, column: 0 } },
    );
    const written = writeMonth({
      snapshot: office(),
      sheets,
      records,
      filed,
      month,
      asOf,
      language: "zh-CN",
      ratings,
      figures,
      findings: [unknown],
      ratingPlace: null,
    });
    const edit = written.edits.find(({ owned }) => owned === "warnings");
    expect(edit === undefined ? [] : valuesOf(edit)[2]?.slice(0, 4)).toEqual(["错误", "人员", "=王小丽", ""]);
  });

  test("tells what could not be written as well", () => {
    const snapshot = withSheet(office(), "花名册", { isFiltered: true });
    const told = valuesOf(editOf(review(snapshot), "warnings")).map((row) => `${String(row[1])} ${String(row[5])}`);
    expect(told).toContainEqual(expect.stringMatching(/^工作表 .*花名册.*筛选/u));
  });

  test("has no word of another language", () => {
    const cells = valuesOf(editOf(review(office()), "warnings")).flatMap((row) => row.filter((_, at) => at !== 7));
    expect(cells.join(" ").replace(/C\d+/gu, "")).not.toMatch(/[a-z]{3,}/iu);
  });
});

test("a month before the first record files nothing of it", () => {
  expect(() => review(office(), monthAt(2025, 1))).toThrow("month-without-data");
});
