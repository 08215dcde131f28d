import { formatDay } from "../../../src/core/domain/calendar";
import { readWorkbook } from "../../../src/core/reading/read-workbook";
import { parseDay } from "../../../src/core/domain/calendar";
import { book, codes, date, OCTOBER, read, roster, sheet, states, type Cell, type Read } from "./grid";

const ACTIVITY_HEADER = ["日期", "类别", "主题", "内容类别", "时长(天)", "主讲人", "参加范围"];
const activities = (...rows: Cell[][]): ReturnType<typeof sheet> => sheet("学习活动", [[...ACTIVITY_HEADER], ...rows]);
const attendance = (headers: Cell[], ...rows: Cell[][]): ReturnType<typeof sheet> =>
  sheet("考勤表", [["姓名", ...headers], ...rows]);
const sessions = ({ records }: Read): string[] =>
  records.sessions.map(({ when, kind, topic, days, hasAttendance }) =>
    [
      Number.isFinite(when.first) ? formatDay(when.first) : "unknown",
      kind,
      topic,
      days,
      hasAttendance ? "signed" : "unsigned",
    ].join(" "),
  );

describe("a session column", () => {
  test("joins the activity of its day and takes kind, length and audience from it", () => {
    const result = read([
      roster(),
      activities(["10月16日", "党课", "专题党课", "政治理论", "", "王芳", "行政科"]),
      attendance(["10月16日"], ["张伟", "√"], ["王芳", "√"]),
    ]);
    expect(sessions(result)).toEqual(["2026-10-16 partyClass 专题党课 0.5 signed"]);
    expect(result.records.sessions[0]).toMatchObject({
      area: "politicalTheory",
      audience: { kind: "departments", departments: ["行政科"] },
    });
    expect(states(result.records)).toEqual({ 王芳: "none", 李娜: "none", 张伟: "present", 赵敏: "none" });
    expect(codes(result)).toEqual(["attendance-blank", "mark-not-called"]);
  });

  test("without an activity is central study of one day for everyone with a row", () => {
    const result = read([roster(), attendance(["10月16日"], ["张伟", "√"], ["王芳", ""])]);
    expect(sessions(result)).toEqual(["2026-10-16 centralStudy  1 signed"]);
    expect(result.records.sessions[0]?.audience).toEqual({ kind: "people", people: [0, 2] });
  });

  test("that names a kind has that kind's length and audience", () => {
    const result = read([roster(), attendance(["10月16日党课"], ["张伟", "√"])]);
    expect(sessions(result)).toEqual(["2026-10-16 partyClass  0.5 signed"]);
    expect(result.records.sessions[0]?.audience).toEqual({ kind: "all" });
  });

  test("chooses among activities of one day by kind or topic", () => {
    const two = activities(["10月16日", "集中学习", "甲"], ["10月16日", "党课", "乙"]);
    const byKind = read([roster(), two, attendance(["10月16日党课"], ["王芳", "√"])]);
    expect(sessions(byKind)).toEqual(["2026-10-16 centralStudy 甲 1 unsigned", "2026-10-16 partyClass 乙 0.5 signed"]);
    const byTopic = read([roster(), two, attendance(["10月16日 甲"], ["王芳", "√"])]);
    expect(sessions(byTopic)).toEqual(["2026-10-16 centralStudy 甲 1 signed", "2026-10-16 partyClass 乙 0.5 unsigned"]);
  });

  test("that could be either of two activities is not read", () => {
    const two = activities(["10月16日", "集中学习", "甲"], ["10月16日", "集中学习", "乙"]);
    const result = read([roster(), two, attendance(["10月16日"], ["王芳", "旷课"])]);
    expect(result.records.attendance).toEqual([]);
    expect(codes(result)).toEqual(["column-doubtful", "no-attendance"]);
  });

  test("in which nobody has a mark is no session", () => {
    const result = read([roster(), attendance(["10月16日", "10月30日"], ["王芳", "√", ""])]);
    expect(sessions(result)).toHaveLength(1);
  });

  test("of a contest is no session", () => {
    const result = read([
      roster(),
      activities(["10月20日", "演讲比赛", "学用"]),
      attendance(["10月16日", "10月20日"], ["王芳", "√", "旷课"]),
    ]);
    expect(sessions(result)).toHaveLength(1);
    expect(codes(result)).toEqual(["column-no-session"]);
  });

  test("with an impossible date could be any day", () => {
    const result = read([roster(), attendance(["10月16日", "10月32日"], ["王芳", "√", "旷课"])]);
    expect(sessions(result)).toEqual(["2026-10-16 centralStudy  1 signed", "unknown centralStudy  1 signed"]);
    expect(codes(result)).toEqual(["session-date-unreadable"]);
  });

  test("with 10.1 as a number takes the day that stands in the activities, else stays open", () => {
    const settled = read([roster(), activities(["10月10日", "集中学习", "甲"]), attendance([10.1], ["王芳", "√"])]);
    expect(sessions(settled)).toEqual(["2026-10-10 centralStudy 甲 1 signed"]);
    const open = read([roster(), attendance([10.1], ["王芳", "√"])]);
    expect(open.records.sessions[0]?.when).toEqual({ first: parseDay("2026-10-01"), last: parseDay("2026-10-10") });
    expect(codes(open)).toEqual(["session-date-unreadable"]);
  });

  test("headed by a topic alone finds its activity by the topic", () => {
    const result = read([
      roster(),
      activities(["10月16日", "集中学习", "保密知识"]),
      attendance(["保密知识"], ["王芳", "√"], ["李娜", "√"]),
    ]);
    expect(sessions(result)).toEqual(["2026-10-16 centralStudy 保密知识 1 signed"]);
  });
});

describe("an activity", () => {
  test("of a session kind without attendance is a session nobody signed in to", () => {
    const result = read([roster(), activities(["10月16日", "集中学习", "甲"], ["10月20日", "征文", "乙"])]);
    expect(sessions(result)).toEqual(["2026-10-16 centralStudy 甲 1 unsigned"]);
    expect(codes(result)).toEqual(["no-attendance"]);
  });

  test("of a day still to come may have blanks without a finding", () => {
    const sheets = [roster(), attendance(["2026年10月16日", "10月30日"], ["王芳", "√", "公差"], ["李娜", "", ""])];
    const result = readWorkbook(book(sheets), { month: OCTOBER, asOf: parseDay("2026-10-20") ?? 0 });
    if (result.kind !== "read") throw new Error("refused");
    const blanks = result.findings.filter(({ code }) => code === "attendance-blank");
    expect(blanks.map(({ cell }) => cell?.column)).toEqual([1]);
  });

  test("calls everyone in its audience: a person without a row is undecided", () => {
    const result = read([
      roster(),
      activities(["10月16日", "集中学习", "甲", "", "", "", "全体"]),
      attendance(["10月16日"], ["王芳", "√"]),
    ]);
    const blank = result.findings.find(({ code }) => code === "attendance-blank");
    expect(blank?.facts).toEqual({ count: 3, names: ["李娜", "张伟", "赵敏"] });
  });

  test("for a department nobody knows says so", () => {
    const result = read([
      roster(),
      activities(["10月16日", "集中学习", "甲", "", "", "", "秘书科、档案科"]),
      attendance(["10月16日"], ["王芳", "√"], ["李娜", "√"]),
    ]);
    expect(result.records.sessions[0]?.audience).toEqual({ kind: "departments", departments: ["秘书科"] });
    expect(result.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ["audience-unreadable", { text: "档案科" }],
    ]);
  });

  test("without a readable kind counts for nothing; one without a readable date could be any day", () => {
    const result = read([
      roster(),
      activities(
        ["10月16日", "集中学习", "甲"],
        ["10月17日", "座谈", "乙"],
        ["月底", "党课", "丙", "", "半天"],
        ["10月18日", "集中学习", "丁", "", "若干"],
      ),
      attendance(["10月16日"], ["王芳", "√"]),
    ]);
    expect(result.records.activities.map(({ kind, days }) => [kind, days])).toEqual([
      ["centralStudy", null],
      ["partyClass", 0.5],
      ["centralStudy", "unreadable"],
    ]);
    expect(result.records.activities[1]?.when.first).toBe(Number.NEGATIVE_INFINITY);
    expect(codes(result)).toEqual(["attendance-blank", "date-unreadable", "kind-unreadable", "number-unreadable"]);
  });
});

describe("a mark", () => {
  test("that nobody can understand is put aside, one finding per sheet with count and first cell", () => {
    const result = read([roster(), attendance(["10月16日"], ["王芳", "×"], ["李娜", "×"], ["张伟", "√"])]);
    expect(states(result.records)).toMatchObject({ 王芳: "undecided", 李娜: "undecided", 张伟: "present" });
    expect(result.findings.map(({ code, facts, cell }) => [code, facts, cell?.row, cell?.column])).toEqual([
      ["mark-unknown", { mark: "×", count: 2 }, 1, 1],
    ]);
    const understood = result.sheets[1]?.marks;
    expect(understood).toEqual([
      { mark: "×", state: null, count: 2, source: "unknown" },
      { mark: "√", state: "present", count: 1, source: "general" },
    ]);
  });

  test("is read by the legend of a sheet of its own", () => {
    const key = sheet("考勤符号", [
      ["符号", "含义"],
      ["×", "无故缺席"],
      ["△", "事假"],
    ]);
    const result = read([roster(), key, attendance(["10月16日"], ["王芳", "×"], ["李娜", "△"])]);
    expect(states(result.records)).toMatchObject({ 王芳: "unexcused", 李娜: "excused" });
  });

  test("is read by the sheet's own legend before the key sheet", () => {
    const key = sheet("考勤符号", [
      ["符号", "含义"],
      ["×", "无故缺席"],
      ["△", "事假"],
    ]);
    const own = sheet("考勤表", [["姓名", "10月16日"], ["王芳", "×"], ["李娜", "△"], ["注：×迟到 △早退"]]);
    expect(states(read([roster(), key, own]).records)).toMatchObject({ 王芳: "late", 李娜: "early" });
  });

  test("of absence without a reason names nobody as unexcused", () => {
    const result = read([roster(), attendance(["10月16日"], ["王芳", "缺席"])]);
    expect(states(result.records)).toMatchObject({ 王芳: "undecided" });
    expect(result.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ["absence-undecided", { name: "王芳", mark: "缺席", reason: "" }],
    ]);
  });

  test("before or after service counts nowhere", () => {
    const people = sheet("花名册", [
      ["姓名", "入职日期", "离职日期"],
      ["王芳", "2026-10-17", ""],
      ["李娜", "", "2026-10-16"],
      ["张伟", "2026-10-16", ""],
    ]);
    const result = read([people, attendance(["10月16日"], ["王芳", "旷课"], ["李娜", "√"], ["张伟", "√"])]);
    expect(states(result.records)).toEqual({ 王芳: "none", 李娜: "present", 张伟: "present" });
    expect(codes(result)).toEqual(["mark-not-called", "roles-assumed"]);
  });
});

describe("two sources", () => {
  const second = (mark: string): ReturnType<typeof sheet> =>
    sheet("签到记录", [
      ["日期", "姓名", "考勤"],
      ["10月16日", "王芳", mark],
    ]);
  const first = attendance(["10月16日"], ["王芳", "√"], ["李娜", "√"]);

  test("that disagree leave the person undecided", () => {
    const result = read([roster(), first, second("旷课")]);
    expect(states(result.records)).toMatchObject({ 王芳: "undecided", 李娜: "present" });
    expect(codes(result)).toEqual(["attendance-conflict"]);
  });

  test("that agree count once", () => {
    const result = read([roster(), first, second("到")]);
    expect(states(result.records)).toMatchObject({ 王芳: "present" });
    expect(codes(result)).toEqual(["attendance-twice"]);
    expect(result.records.attendance.filter(({ person }) => person === 0)).toHaveLength(1);
  });

  test("of which one is blank are no doubt", () => {
    expect(states(read([roster(), first, second("")]).records)).toMatchObject({ 王芳: "present" });
  });

  test("are found when one person stands twice in a sheet", () => {
    const result = read([roster(), attendance(["10月16日"], ["王芳", "√"], ["王芳", "旷课"])]);
    expect(states(result.records)).toMatchObject({ 王芳: "undecided" });
    expect(codes(result)).toEqual(["attendance-conflict"]);
  });
});

describe("work attendance", () => {
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const grid = (...rows: [string, Record<number, string>][]): ReturnType<typeof sheet> =>
    sheet("10月考勤", [
      ["2026年10月考勤表"],
      ["姓名", ...days],
      ...rows.map(([name, marks]) => [name, ...days.map((day) => marks[day] ?? "")]),
    ]);

  test("decides nothing where no activity stands on its days", () => {
    const month = grid(["王芳", { 15: "√", 16: "旷工" }], ["李娜", { 15: "√", 16: "√" }]);
    const signed = sheet("签到记录", [
      ["日期", "姓名", "考勤"],
      ["10月20日", "王芳", "到"],
    ]);
    const result = read([roster(), month, signed]);
    expect(result.sheets[1]?.kind).toBe("work-attendance");
    expect(sessions(result)).toEqual(["2026-10-20 centralStudy  1 signed"]);
    expect(codes(result)).toEqual(["work-attendance-ignored"]);
  });

  test("decides the session of a day that stands in the activities", () => {
    const month = grid(
      ["王芳", { 15: "旷工", 16: "√" }],
      ["李娜", { 15: "√", 16: "年假" }],
      ["张伟", { 16: "√" }],
      ["赵敏", { 16: "√" }],
    );
    const result = read([roster(), month, activities(["10月16日", "集中学习", "甲"])]);
    expect(states(result.records)).toEqual({ 王芳: "present", 李娜: "excused", 张伟: "present", 赵敏: "present" });
    expect(codes(result)).toEqual([]);
  });

  test("excuses a person on leave whom the sign-in sheet only calls absent, but puts nobody into a session", () => {
    const month = grid(
      ["王芳", { 16: "√" }],
      ["李娜", { 16: "病假" }],
      ["张伟", { 16: "√" }],
      ["赵敏", { 16: "年假" }],
    );
    const signed = attendance(["10月16日"], ["王芳", "缺席"], ["李娜", "缺席"], ["张伟", ""], ["赵敏", "旷课"]);
    const result = read([roster(), month, signed, activities(["10月16日", "集中学习", "甲"])]);
    expect(states(result.records)).toEqual({
      王芳: "undecided",
      李娜: "excused",
      张伟: "undecided",
      赵敏: "undecided",
    });
    expect(codes(result)).toEqual(["absence-undecided", "attendance-blank", "attendance-conflict"]);
  });

  test("of a clock device counts a punch on the day of a session as presence and its lack as nothing", () => {
    const log = sheet("打卡", [
      ["姓名", "考勤号码", "日期时间"],
      ["王芳", "7", "2026/10/16 8:17:58"],
      ["王芳", "7", "2026/10/16 17:40:00"],
      ["李娜", "8", "2026/10/15 8:20:01"],
    ]);
    const result = read([roster(), log, activities([date("2026-10-16"), "集中学习", "甲"])]);
    expect(states(result.records)).toEqual({ 王芳: "present", 李娜: "none", 张伟: "none", 赵敏: "none" });
  });
});
