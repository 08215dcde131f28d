import { circularSettings } from "../../../src/core/settings/circular-settings";
import { finding } from "../../../src/core/domain/findings";
import type { WorkbookSnapshot } from "../../../src/core/domain/snapshot";
import { BLOCK, editOf, sheetEditOf, OCTOBER, OFFICE, office, review, SEPTEMBER, valuesOf, withSheet } from "./office";
import { applied, typed } from "./workbook";
import { monthAt } from "../../../src/core/domain/calendar";
import { writeMonth } from "../../../src/core/writing/write-month";

const SHEET = "评定台账";
const [PERIOD, NAME, OVERALL, OVERRIDE, REASON, FINAL] = [0, 2, 8, 10, 11, 12];

const PERIODS = ["2026-09", "2026-10", "2026"].flatMap((period) => OFFICE.map(() => period));

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
      "运行号",
      "指纹",
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
      1,
      expect.stringMatching(/^f[0-9a-z]+$/u),
      "草稿",
    ]);
    // Below them the year to date.
    expect(values.slice(2).map((row) => row?.[PERIOD])).toEqual([
      ...OFFICE.map(() => "2026-10"),
      ...OFFICE.map(() => "2026"),
    ]);
  });

  test("keeps the rows of other months as they stand, also what the user wrote into them", () => {
    const september = typed(written(office(), SEPTEMBER), SHEET, 3, OVERALL, "优");
    const october = rows(written(september));
    expect(october.map((row) => row[PERIOD])).toEqual(PERIODS);
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
    expect(found.map((row) => row[PERIOD])).toEqual(PERIODS);
    expect(found[5]?.[OVERALL]).toBe("中");
  });

  test("puts an earlier month before a later one", () => {
    const found = rows(written(written(office()), SEPTEMBER));
    expect(found.map((row) => row[PERIOD])).toEqual(PERIODS);
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

  test("an override typed into the year's row counts for the year, and stays", () => {
    const after = written(office());
    const at = rows(after).findIndex((row) => row[PERIOD] === "2026" && row[NAME] === "李明") + 2;
    const decided = typed(typed(after, SHEET, at, OVERRIDE, "差"), SHEET, at, REASON, "全年未交心得");
    const found = review(decided);
    expect(found.year.people[0]).toMatchObject({ override: { grade: "poor", reason: "全年未交心得" }, final: "poor" });
    expect(found.ratings.people[0]).toMatchObject({ override: null, final: "good" });
    const book = written(decided);
    expect(rows(book)[at - 2]?.slice(OVERALL)).toEqual([
      ...["好", "", "差", "全年未交心得", "差"],
      2,
      expect.any(String),
      "草稿",
    ]);
    expect(review(book).edits).toEqual([]);
    // An earlier month says less about the year than what stands there.
    const earlier = rows(written(book, SEPTEMBER));
    expect(earlier.filter((row) => row[PERIOD] === "2026")).toEqual(rows(book).filter((row) => row[PERIOD] === "2026"));
  });

  test("the year's rows go on with each month", () => {
    const september = written(office(), SEPTEMBER);
    const yearOf = (book: WorkbookSnapshot): unknown[] =>
      rows(book).flatMap((row) => (row[PERIOD] === "2026" && row[NAME] === "王芳" ? [row[OVERALL]] : []));
    expect(yearOf(september)).toEqual(["好"]);
    // Absent without reason in October.
    expect(yearOf(written(september))).toEqual(["中"]);
  });

  test("a row keeps the number of the run that changed it last", () => {
    const [RUN] = [13];
    const first = written(office());
    const later = withSheet(first, "考勤表", {
      values:
        office(OFFICE.map((one) => (one.name === "钱静" ? { ...one, marks: ["√", "√", "√", "√"] } : one))).sheets[1]
          ?.values ?? [],
    });
    const runs = rows(written(later)).map((row) => [row[PERIOD], row[NAME], row[RUN]]);
    expect(runs.filter(([, name]) => name === "钱静")).toEqual([
      ["2026-10", "钱静", 2],
      ["2026", "钱静", 2],
    ]);
    expect(runs.filter(([, name]) => name === "李明")).toEqual([
      ["2026-10", "李明", 1],
      ["2026", "李明", 1],
    ]);
  });

  test("an override whose basis has changed since is told, until somebody decides anew", () => {
    const codes = (book: WorkbookSnapshot): string[] =>
      review(book).findings.flatMap(({ code, person }) => (code === "override-basis-changed" ? [String(person)] : []));
    const decided = written(
      typed(typed(written(office()), "花名册", 4, BLOCK + 9, "好"), "花名册", 4, BLOCK + 10, "已核实"),
    );
    expect(codes(decided)).toEqual([]);
    const other = office(OFFICE.map((one) => (one.name === "王芳" ? { ...one, notes: 6000 } : one)));
    const changed = withSheet(decided, "笔记检查", { values: other.sheets[2]?.values ?? [] });
    expect(codes(changed)).toEqual(["1"]);
    // It stays told at every run.
    const again = written(changed);
    expect(codes(again)).toEqual(["1"]);
    expect(review(again).edits).toEqual([]);
    const anew = written(typed(again, "花名册", 4, BLOCK + 10, "已复核"));
    expect(codes(anew)).toEqual([]);
    expect(review(anew).edits).toEqual([]);
  });

  test("what is typed in the block over an issued month is filed as a correction when another month is shown", () => {
    const both = written(office(), SEPTEMBER);
    const frozen = typed(both, SHEET, 2, 15, "已通报");
    const overridden = typed(typed(frozen, "花名册", 3, BLOCK + 9, "中"), "花名册", 3, BLOCK + 10, "迟交计划");
    const book = written(overridden);
    const li = rows(book).filter((row) => row[PERIOD] === "2026-09" && row[NAME] === "李明");
    expect(li.map((row) => [row[OVERRIDE], row[FINAL], row[15]])).toEqual([
      ["", "好", "已通报"],
      ["中", "中", "更正 好→中"],
    ]);
    expect(review(book).edits).toEqual([]);
    // Shown once more, the month has its override.
    const back = written(book, SEPTEMBER);
    expect(valuesOf(editOf(review(book, SEPTEMBER), "rating"))[2]?.slice(8, 11)).toEqual(["中", "中", "迟交计划"]);
    expect(review(back, SEPTEMBER).edits).toEqual([]);
  });

  describe("a row that a circular has issued", () => {
    const STATE = 15;
    const WANG = 3;
    const issued = (): WorkbookSnapshot => typed(written(office()), SHEET, WANG, STATE, "已通报");
    /** The same workbook with other people in its sheets of records. */
    const withRecords = (book: WorkbookSnapshot, notes: number): WorkbookSnapshot => {
      const other = office(OFFICE.map((one) => (one.name === "王芳" ? { ...one, notes } : one)));
      const checks = other.sheets.find(({ name }) => name === "笔记检查");
      return withSheet(book, "笔记检查", { values: checks?.values ?? [] });
    };
    const wang = (book: WorkbookSnapshot): unknown[] =>
      rows(book).flatMap((row) =>
        row[PERIOD] === "2026-10" && row[NAME] === "王芳" ? [[row[7], row[OVERALL], row[FINAL], row[STATE]]] : [],
      );

    test("stays while nothing differs, and a second run writes nothing", () => {
      expect(review(issued()).edits).toEqual([]);
      expect(wang(written(issued()))).toEqual([["差", "中", "中", "已通报"]]);
    });

    test("is never rewritten: a later difference stands in a correction row below it, and is told", () => {
      const later = withRecords(issued(), 9000);
      const found = review(later);
      expect(found.findings.filter(({ code }) => code === "corrected-after-issue")).toMatchObject([
        { person: 1, facts: { name: "王芳", before: "中", after: "中" }, period: { kind: "month", month: OCTOBER } },
      ]);
      const book = written(later);
      expect(wang(book)).toEqual([
        ["差", "中", "中", "已通报"],
        ["好", "中", "中", "更正"],
      ]);
      expect(review(book).edits).toEqual([]);
      // Others are drafts still and go on.
      expect(rows(book)[0]?.[STATE]).toBe("草稿");
    });

    test("names the old and the new final", () => {
      const overridden = typed(typed(issued(), "花名册", 4, BLOCK + 9, "好"), "花名册", 4, BLOCK + 10, "已补假");
      const book = written(overridden);
      expect(wang(book)).toEqual([
        ["差", "中", "中", "已通报"],
        ["差", "中", "好", "更正 中→好"],
      ]);
      expect(review(book).edits).toEqual([]);
    });

    test("its correction goes on with the records, and goes away when they say again what was issued", () => {
      const corrected = written(withRecords(issued(), 9000));
      const better = written(withRecords(corrected, 5100));
      expect(wang(better)[1]).toEqual(["中", "中", "中", "更正"]);
      const changed = written(withRecords(better, 4999));
      expect(wang(changed)).toEqual([["差", "中", "中", "已通报"]]);
      expect(review(changed).edits).toEqual([]);
    });
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
    ).toEqual(PERIODS);
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
    const { month, records, filed, ratings, year, yearMonths, figures, asOf, sheets, parameters } = found;
    const written = writeMonth({
      snapshot: office(),
      sheets,
      records,
      filed,
      month,
      asOf,
      language: "zh-CN",
      ratings,
      year,
      yearMonths,
      figures,
      circular: circularSettings(parameters, asOf),
      findings: [],
      ratingPlace: null,
    });
    const edit = written.edits.find(({ owned }) => owned === "warnings");
    expect(edit === undefined ? [] : valuesOf(edit).slice(2)).toEqual([
      ["", "", "", "", "", "没有需要处理的事项。", "", "", ""],
    ]);
  });

  test("names whom a row speaks of even where the roster does not know them", () => {
    const { month, records, filed, ratings, year, yearMonths, figures, asOf, sheets, parameters } = review(office());
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
      year,
      yearMonths,
      figures,
      circular: circularSettings(parameters, asOf),
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
