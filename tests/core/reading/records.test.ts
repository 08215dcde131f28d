import { STUDY_KINDS } from "../../../src/core/domain/records";
import { formatMonth } from "../../../src/core/domain/calendar";
import { readWorkbook } from "../../../src/core/reading/read-workbook";
import type { SheetSnapshot } from "../../../src/core/domain/snapshot";
import { book, codes, month, OCTOBER, read, roster, serial, sheet, type Cell, type Read } from "./grid";

/** The code, words and place of each finding. */
function told({ findings }: Read): unknown[] {
  return findings
    .filter(({ code }) => code !== "no-attendance")
    .map(({ code, facts, cell }) =>
      "text" in facts ? [code, facts.text, cell?.row, cell?.column] : [code, cell?.row],
    );
}

describe("the study log", () => {
  const HEADER = ["日期", "姓名", "类型", "题目", "字数", "学时", "成绩", "内容类别", "发表级别"];
  const log = (...rows: Cell[][]): SheetSnapshot => sheet("学习登记", [["干部职工学习登记表"], [...HEADER], ...rows]);

  test("becomes a record a row", () => {
    const { records, findings } = read([
      roster(),
      log(
        ["2026-10-08", "王芳", "学文", "甲文", "", "", "", "政治理论"],
        [serial("2026-10-09"), "李娜", "自学", "", "", "8小时"],
        ["10月10日", "张伟", "笔记", "", "1,200字", ""],
        ["10.11", "赵敏", "发表", "乙文", "", "", "", "", "市级"],
        ["10.12", "赵敏", "测试", "", "", "", 85],
      ),
    ]);
    expect(
      records.studyLog.map(({ person, kind, hours, characters, score, area, level }) => [
        person,
        kind,
        hours ?? characters ?? score,
        area ?? level,
      ]),
    ).toEqual([
      [0, "article", null, "politicalTheory"],
      [1, "selfStudy", 8, null],
      [2, "notes", 1200, null],
      [3, "publication", null, "municipal"],
      [3, "test", 85, null],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["no-attendance"]);
  });

  test("keeps a row whose date or number cannot be read, as unknown", () => {
    const result = read([
      roster(),
      log(["2月30日", "王芳", "学文", "甲"], ["10月9日", "王芳", "自学", "", "", "若干"]),
    ]);
    expect(result.records.studyLog.map(({ when, hours }) => [Number.isFinite(when.first), hours])).toEqual([
      [false, null],
      [true, "unreadable"],
    ]);
    expect(told(result)).toEqual([
      ["date-unreadable", "2月30日", 2, 0],
      ["number-unreadable", "若干", 3, 5],
    ]);
  });

  test("knows the month where only the month is written", () => {
    const result = read([roster(), log(["10月", "王芳", "学文", "甲"])]);
    const [record] = result.records.studyLog;
    expect(record === undefined ? 0 : record.when.last - record.when.first).toBe(30);
    expect(told(result)).toEqual([["day-unknown", "10月", 2, 0]]);
  });

  test("counts no row whose person, kind, area or level cannot be read, and says so", () => {
    const result = read([
      roster(),
      log(
        ["10月8日", "某人", "学文", "甲"],
        ["10月8日", "王芳", "看报", "甲"],
        ["10月8日", "王芳", "学文", "甲", "", "", "", "天文"],
        ["10月8日", "王芳", "发表", "甲", "", "", "", "", "校级"],
        ["10月8日", "王芳", "学文", "甲"],
      ),
    ]);
    const { studyLog } = result.records;
    expect(studyLog.filter(({ isPossible }) => isPossible !== true)).toHaveLength(1);
    // Of the kind that cannot be read it may be any; the others are of theirs.
    const possible = studyLog.filter(({ isPossible }) => isPossible === true);
    expect(possible.filter(({ cell }) => cell.row === 3).map(({ kind }) => kind)).toEqual(STUDY_KINDS);
    expect(possible.filter(({ cell }) => cell.row > 3).map(({ kind }) => kind)).toEqual(["article", "publication"]);
    expect(told(result)).toEqual([
      ["person-unknown", 2],
      ["kind-unreadable", "看报", 3, 2],
      ["area-unreadable", "天文", 4, 7],
      ["level-unreadable", "校级", 5, 8],
    ]);
  });

  test("counts the same record on two sheets once, equal rows of one sheet both", () => {
    const same = ["10月8日", "王芳", "学文", "甲"];
    const both = read([roster(), log(same, same)]);
    expect([both.records.studyLog.length, codes(both)]).toEqual([2, ["no-attendance", "record-equal"]]);
    const once = read([roster(), log(same), sheet("学习登记2", [HEADER, same])]);
    expect([once.records.studyLog.length, codes(once)]).toEqual([1, ["no-attendance", "record-twice"]]);
    const untitled = ["10月8日", "王芳", "学文", ""];
    expect(read([roster(), log(untitled, untitled)]).records.studyLog).toHaveLength(2);
    const second = sheet("学习登记2", [HEADER, untitled, ["10月8日", "王芳", "学文", "乙"]]);
    expect(read([roster(), log(untitled), second]).records.studyLog).toHaveLength(2);
  });

  test("skips rows that were prepared and never filled in", () => {
    const result = read([roster(), log(["10月8日", "王芳", "学文", "甲"], ["", "李娜", "", ""])]);
    expect(told(result)).toEqual([]);
  });

  test("tells of a record of nobody", () => {
    const result = read([roster(), log(["10月8日", "王芳", "学文", "甲"], ["10月8日", "", "学文", "乙"])]);
    expect(told(result)).toEqual([["row-without-name", 3]]);
  });
});

describe("the tally", () => {
  const tally = (...rows: Cell[][]): SheetSnapshot =>
    sheet("学习统计", [["月份", "姓名", "学文(篇)", "读书(本)", "自学(天)"], ...rows]);

  test("becomes a row per person and month", () => {
    const { records } = read([
      roster(),
      tally(["2026年10月", "王芳", 4, 1, ""], [10, "李娜", "3篇", "", ""], ["10月", "张伟", "", "", ""]),
    ]);
    expect(
      records.tally.map(({ person, month: of, counts }) => [
        person,
        of === OCTOBER,
        counts.articles,
        counts.books,
        counts.selfStudyDays,
      ]),
    ).toEqual([
      [0, true, 4, 1, null],
      [1, true, 3, null, null],
    ]);
  });

  test("takes its month from title or sheet name where it has no column of months", () => {
    const byTitle = sheet("统计", [["2026年10月学习统计表"], ["姓名", "学文", "读书"], ["王芳", 4, 1]]);
    expect(read([roster(), byTitle]).records.tally[0]?.month).toBe(OCTOBER);
  });

  test("keeps a row whose month or number cannot be read, as unknown", () => {
    const result = read([roster(), tally(["第三季度", "王芳", 4, 1, ""], ["10月", "李娜", "四", 1, ""])]);
    expect(result.records.tally.map(({ month: of, counts }) => [of === null, counts.articles])).toEqual([
      [true, 4],
      [false, "unreadable"],
    ]);
    expect(told(result)).toEqual([
      ["month-unreadable", "第三季度", 1, 0],
      ["number-unreadable", "四", 2, 2],
    ]);
  });

  test("leaves numbers of one month in doubt where two rows differ", () => {
    const result = read([roster(), tally(["10月", "王芳", 4, 1, ""], ["10月", "王芳", 3, 1, 2])]);
    expect(result.records.tally.map(({ counts }) => counts)).toMatchObject([
      { articles: "unreadable", books: 1, selfStudyDays: 2 },
    ]);
    expect(told(result)).toEqual([["record-twice", 2]]);
  });
});

describe("the notes checks", () => {
  const checks = (...rows: Cell[][]): SheetSnapshot =>
    sheet("笔记检查", [["月份", "姓名", "累计字数", "质量", "检查人", "检查日期", "存在问题"], ...rows]);

  test("become a row per check", () => {
    const { records } = read([
      roster(),
      checks(["2026-10", "王芳", 8334, "好", "李娜"], ["10月", "李娜", "1.2万", "较差", ""]),
    ]);
    expect(records.notesChecks).toMatchObject([
      {
        person: 0,
        charactersToDate: 8334,
        charactersThisMonth: null,
        quality: "good",
        checker: "李娜",
        notHandedIn: false,
      },
      { person: 1, charactersToDate: 12000, quality: "poor", checker: null },
    ]);
  });

  test("know a notebook that was not handed in from any cell of the row", () => {
    const result = read([
      roster(),
      checks(
        ["10月", "王芳", "未交", "", "李娜"],
        ["10月", "李娜", 100, "中", "", "", "上月未交"],
        ["10月", "张伟", 100, "中"],
      ),
    ]);
    expect(
      result.records.notesChecks.map(({ notHandedIn, charactersToDate }) => [notHandedIn, charactersToDate]),
    ).toEqual([
      [true, null],
      [true, 100],
      [false, 100],
    ]);
    expect(told(result)).toEqual([]);
  });

  test("keep what cannot be read as unknown", () => {
    const result = read([roster(), checks(["10月", "王芳", "约八千", "良好", ""])]);
    expect(result.records.notesChecks).toMatchObject([{ charactersToDate: "unreadable", quality: "unreadable" }]);
    expect(told(result)).toEqual([
      ["number-unreadable", "约八千", 1, 2],
      ["grade-unreadable", "良好", 1, 3],
    ]);
  });
});

describe("the inspections", () => {
  const inspections = (...rows: Cell[][]): SheetSnapshot =>
    sheet("月度检查", [
      ["月份", "姓名", "学习作风", "学习内容", "学习时间", "学习效果", "综合等次", "检查人"],
      ...rows,
    ]);

  test("become grades of a month or of the year", () => {
    const { records } = read([
      roster(),
      inspections(["2026-10", "王芳", "好", "中", "好", "差", "中", "张伟"], ["全年", "李娜", "", "", "", "", "好"]),
    ]);
    expect(records.inspections).toMatchObject([
      {
        person: 0,
        period: { kind: "month", month: OCTOBER },
        style: "good",
        content: "medium",
        effect: "poor",
        overall: "medium",
        inspector: "张伟",
      },
      { person: 1, period: { kind: "year", year: 2026 }, style: null, overall: "good" },
    ]);
  });

  test("keep a grade or month that cannot be read as unknown", () => {
    const result = read([roster(), inspections(["某月", "王芳", "A", "中", "好", "差", "中"])]);
    expect(result.records.inspections).toMatchObject([{ period: null, style: "unreadable", overall: "medium" }]);
    expect(codes(result)).toEqual(["grade-unreadable", "month-unreadable", "no-attendance"]);
  });

  test("of one person and month count once where they agree and stand side by side where they differ", () => {
    const good = ["10月", "王芳", "好", "好", "好", "好", "好"];
    const agreeing = read([roster(), inspections(good, good)]);
    expect(agreeing.records.inspections).toHaveLength(1);
    expect(told(agreeing)).toEqual([["record-twice", 2]]);
    const differing = read([roster(), inspections(good, ["10月", "王芳", "好", "好", "好", "好", "差"])]);
    expect(differing.records.inspections.map(({ overall }) => overall)).toEqual(["good", "poor"]);
    expect(told(differing)).toEqual([]);
  });
});

describe("a workbook is refused", () => {
  const attendance = sheet("考勤表", [
    ["姓名", "2026年10月16日"],
    ["王芳", "√"],
  ]);
  const refusal = (sheets: readonly SheetSnapshot[], of = OCTOBER): unknown => {
    const outcome = readWorkbook(book(sheets), { month: of });
    return outcome.kind === "refused" ? outcome.refusal : "read";
  };

  test("with nobody in it", () => {
    const costs = sheet("费用", [
      ["项目", "金额"],
      ["纸张", 120],
    ]);
    expect(refusal([costs, sheet("空", [])])).toEqual({ code: "no-people", sheets: ["费用", "空"] });
  });

  test("when its people have no column of names", () => {
    const nameless = sheet("人员", [
      ["部门", "职务", "人员类别"],
      ["秘书科", "科长", "干部"],
    ]);
    expect(refusal([nameless])).toEqual({ code: "no-name-column", sheets: ["人员"] });
  });

  test("with a roster and nothing else", () => {
    expect(refusal([roster()])).toEqual({ code: "no-records", roster: "花名册" });
  });

  test("for a month without anything, naming the months that have something", () => {
    expect(refusal([roster(), attendance], month("2026-09"))).toEqual({
      code: "month-without-data",
      month: month("2026-09"),
      recorded: [OCTOBER],
    });
    expect(refusal([roster(), attendance])).toBe("read");
  });

  test("not when nothing at all could be used: there the findings say why", () => {
    const strangers = sheet("考勤表", [
      ["姓名", "10月16日"],
      ["某人", "√"],
    ]);
    const log = sheet("学习登记", [
      ["日期", "姓名", "类型"],
      ["10月8日", "某人", "学文"],
    ]);
    expect(codes(read([roster(), log]))).toEqual(["no-attendance", "person-unknown"]);
    expect(refusal([roster(), strangers])).toBe("read");
  });

  test("not when a record of unknown date may belong to the month", () => {
    const log = sheet("学习登记", [
      ["日期", "姓名", "类型"],
      ["月底", "王芳", "学文"],
    ]);
    expect(refusal([roster(), log])).toBe("read");
  });

  test("never for a book without attendance that has other records: that is a finding", () => {
    const checks = sheet("笔记检查", [
      ["月份", "姓名", "累计字数"],
      ["10月", "王芳", 900],
    ]);
    expect(codes(read([roster(), checks]))).toEqual(["no-attendance"]);
  });
});

test("sheets and headers are understood as they stand on the sheet", () => {
  const checks = sheet(
    "笔记检查",
    [
      ["登记表"],
      [],
      ["月份", "姓名", "累计字数\n（字）"],
      ["10月", "王芳", 900],
      ["10月", "王芳 ", 950],
      ["合计", "", 900],
    ],
    { row: 2, column: 1 },
  );
  const [, understood] = read([roster(), checks]).sheets;
  expect(understood).toMatchObject({
    kind: "notes-checks",
    headerRows: [4, 4],
    dataRows: [5, 6],
    columns: { month: 1, name: 2, charactersToDate: 3 },
    headerText: { charactersToDate: "累计字数\n（字）" },
    peopleCount: 1,
    dataRowsWithName: 2,
    nameHeader: { sheet: "笔记检查", row: 4, column: 2 },
  });
  expect(formatMonth(OCTOBER)).toBe("2026-10");
});

describe("the register of circulars", () => {
  const HEADER: Cell[] = ["日期", "类别", "月份", "文号", "标题", "运行号", "状态"];
  const circulars = (name: string, ...rows: Cell[][]): unknown[] | undefined => {
    const { records } = read([
      roster(),
      sheet("签到记录", [
        ["日期", "姓名", "考勤"],
        ["2026-10-16", "王芳", "√"],
      ]),
      sheet(name, [["通报登记表"], HEADER, ...rows]),
    ]);
    return records.circulars?.map(({ kind, month: of }) => [kind, of === null ? null : formatMonth(of)]);
  };

  test("has a circular a row: its own month, else that of its day; a draft is none yet", () => {
    expect(
      circulars(
        "通报登记",
        ["2026-11-03", "学习", "2026-10", "1号", "甲", 3, "已通报"],
        ["2026-11-03", "检查", "10月", "2号", "乙", 3, ""],
        ["2026-10-20", "批评", "", "3号", "丙", 4, "已通报"],
        ["2026-11-05", "学习", "2026-11", "", "丁", 5, "草稿"],
        ["不详", "学习", "", "", "戊", "", "已通报"],
      ),
    ).toEqual([
      ["study", "2026-10"],
      ["inspection", "2026-10"],
      ["criticism", "2026-10"],
      ["study", null],
    ]);
  });

  test("is known by its name or title; without one there is none", () => {
    expect(circulars("Circulars")).toEqual([]);
    expect(
      read([
        roster(),
        sheet("签到记录", [
          ["日期", "姓名", "考勤"],
          ["2026-10-16", "王芳", "√"],
        ]),
      ]).records.circulars,
    ).toBeNull();
  });
});
