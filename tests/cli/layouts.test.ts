/** Layouts of a whole sheet, through the whole path: people across, a legend elsewhere, days written once. */
import { PEOPLE, SESSIONS, sheets } from "../workbooks/small-office";
import { asked, codes, office, rule, rules, UNASSESSED } from "./october";

const DATE = "yyyy/m/d";
const MET = PEOPLE.map(() => "met 3/3");

describe("people across, days down", () => {
  const across = (marks: (person: number, session: number) => string) => ({
    name: "学习考勤表",
    rows: [
      ["2026年10月集中学习考勤表"],
      ["日期", ...PEOPLE],
      ...SESSIONS.map((day, session) => [day, ...PEOPLE.map((_, person) => marks(person, session))]),
    ],
    formats: { "A3:A5": DATE },
  });

  test("are read like any other sheet, and marks lead back to their cells", async () => {
    const of = await office({
      attendance: across((person, session) => (person === 1 && session === 2 ? "旷课" : "√")),
    });
    expect(rules(of, "attendance")).toEqual(["met 3/3", "short 2/3", ...MET.slice(2)]);
    const absence = of.findings.find(({ code }) => code === "unexcused-absence");
    expect(absence?.cell).toBe("'学习考勤表'!C5");
    expect(asked(of)).toEqual([]);
  });

  test("an unknown sign asks", async () => {
    const of = await office({ attendance: across((person, session) => (person === 0 && session === 0 ? "△" : "√")) });
    expect(asked(of)).toMatchObject([{ kind: "mark", about: { mark: "△" }, samples: ["'学习考勤表'!B3"] }]);
    expect(rule(of, "李芳", "attendance")).toBe("met 3/3");
  });
});

describe("a legend", () => {
  const marked = (...rows: (string | number)[][]) => ({
    ...sheets.attendance,
    rows: [
      ...sheets.attendance.rows.slice(0, 1),
      ...PEOPLE.map((name, at) => [name, "", at === 0 ? "×" : "/", "/", "/"]),
      ...rows,
    ],
  });
  const signs = {
    name: "填写说明",
    rows: [
      ["符号", "含义"],
      ["/", "出勤"],
      ["×", "旷课"],
      [">", "迟到"],
    ],
  };

  test("on a sheet of any name counts for the book", async () => {
    const of = await office({ attendance: marked(), signs });
    expect(rules(of, "attendance")).toEqual(["short 2/3", ...MET.slice(1)]);
    expect(asked(of)).toEqual([]);
  });

  test("that takes a tick away from presence is not believed: the ticks ask", async () => {
    const turned = {
      name: "填写说明",
      rows: [
        ["√", "缺席"],
        ["○", "出勤"],
        ["×", "旷课"],
      ],
    };
    const of = await office({ signs: turned });
    expect(asked(of)).toMatchObject([{ kind: "mark", about: { mark: "√" } }]);
    expect(rules(of, "attendance")).not.toContain("met 3/3");
  });

  test("without one a hyphen and 早 say nothing", async () => {
    const of = await office({
      attendance: {
        ...sheets.attendance,
        rows: [
          ...sheets.attendance.rows.slice(0, 1),
          ...PEOPLE.map((name, at) => [name, "", at === 0 ? "-" : at === 1 ? "早" : "√", "√", "√"]),
        ],
      },
    });
    expect(asked(of).map(({ about }) => about)).toMatchObject([{ mark: "-" }, { mark: "早" }]);
  });
});

describe("a day written once, above rows without one", () => {
  const log = (...rows: (string | number)[][]) => ({
    name: "学习登记",
    rows: [["日期", "姓名", "类型", "题目"], ...rows],
  });
  const article = (day: string, at: number): string[] => [day, PEOPLE[at] ?? "", "学文", "求是文章"];

  test("holds for them where that is a habit", async () => {
    const days = ["2026-10-06", "2026-10-13", "2026-10-20", "2026-10-27"];
    const of = await office({
      log: log(...days.flatMap((day) => PEOPLE.map((_, at) => article(at === 0 ? day : "", at)))),
    });
    expect(codes(of)).not.toContain("date-unreadable");
    expect(codes(of)).toContain("dates-filled");
    expect(rules(of, "weekly-article")).toEqual(PEOPLE.map(() => "met 3/3"));
  });

  test("may be a slip where it is rare: it is asked, and counts as answered", async () => {
    const rows = [article("2026-10-06", 0), article("", 1), article("2026-10-13", 0), article("2026-10-14", 1)];
    const open = await office({ log: log(...rows) });
    expect(asked(open)).toMatchObject([
      { kind: "blank-dates", about: { sheet: "学习登记" }, samples: ["'学习登记'!A3"] },
    ]);
    const answer = (given: string) => [{ kind: "blank-dates", about: { sheet: "学习登记" }, answer: given }];
    const above = await office({ log: log(...rows) }, answer("as-above"));
    expect(codes(above)).not.toContain("date-unreadable");
    expect(asked(above)).toEqual([]);
    const unknown = await office({ log: log(...rows) }, answer("unknown"));
    expect(codes(unknown)).toContain("date-unreadable");
    expect(asked(unknown)).toEqual([]);
  });
});

test("a sheet or block named after a department gives it to its people", async () => {
  const part = (name: string, people: readonly string[]) => ({
    name,
    rows: [["姓名", "人员类别"], ...people.map((one) => [one, "一般干部"])],
  });
  const of = await office({
    roster: part("办公室", PEOPLE.slice(0, 3)),
    second: part("综合科", PEOPLE.slice(3)),
  });
  expect(of.people.map(({ department }) => department)).toEqual([
    ...Array(3).fill("办公室"),
    ...Array(3).fill("综合科"),
  ]);
});

test("a hidden list of names is no roster where the attendance is one by its name and categories", async () => {
  const of = await office({
    roster: null,
    lists: {
      name: "数据源",
      rows: [["姓名", "部门"], ...PEOPLE.map((name) => [name, "办公室"])],
      isHidden: true,
    },
    attendance: {
      name: "花名册",
      rows: [
        ["2026年10月人员花名册及学习考勤"],
        ["姓名", "人员类别", ...SESSIONS],
        ...PEOPLE.map((name) => [name, "工勤人员", "√", "√", "√"]),
      ],
      formats: { "C2:E2": DATE },
    },
  });
  expect(of.people.map(({ role }) => role)).toEqual(PEOPLE.map(() => "worker"));
});

describe("study records by sheet", () => {
  const rows = (...days: string[]) => days.flatMap((day) => PEOPLE.map((name) => [day, name, "求是文章"]));

  test("a sheet named after a kind needs no column of kinds", async () => {
    const articles = {
      name: "学文登记",
      rows: [["日期", "姓名", "题目"], ...rows("2026-10-06", "2026-10-13", "2026-10-20")],
    };
    const of = await office({ articles });
    expect(rules(of, "weekly-article")).toEqual(MET);
    expect(asked(of)).toEqual([]);
  });

  test("a sheet named after two kinds is not read as one of them", async () => {
    const both = { name: "学文读书登记", rows: [["日期", "姓名", "题目"], ...rows("2026-10-06")] };
    const of = await office({ both });
    expect(rules(of, "weekly-article")).toEqual(UNASSESSED);
    expect(codes(of)).toContain("sheet-unread");
  });

  test("people down and months across are a tally, and its cells are evidence", async () => {
    const books = {
      name: "读书统计",
      rows: [
        ["2026年读书数量统计表"],
        ["姓名", "9月", "10月", "11月"],
        ...PEOPLE.map((name, at) => [name, 1, at === 0 ? 0 : 1, null]),
      ],
    };
    const of = await office({ books });
    expect(rules(of, "monthly-book")).toEqual(["short 0/1", ...PEOPLE.slice(1).map(() => "met 1/1")]);
    expect(codes(of)).not.toContain("record-twice");
  });
});

describe("numbered sessions", () => {
  const numbered = (count: number) => ({
    name: "学习考勤表",
    rows: [
      ["姓名", "部门", ...["第一次", "第二次", "第三次", "第四次"].slice(0, count)],
      ...PEOPLE.map((name, at) => [name, "", ...[at === 0 ? "旷课" : "√", "√", "√", "√"].slice(0, count)]),
    ],
  });

  test("are those of the activities in their order", async () => {
    const of = await office({ attendance: numbered(3) });
    expect(codes(of)).toContain("sessions-counted");
    expect(rules(of, "attendance")).toEqual(["short 2/3", ...MET.slice(1)]);
  });

  test("are nobody knows which where there are more of them", async () => {
    const of = await office({ attendance: numbered(4) });
    expect(codes(of)).toContain("session-date-unreadable");
    expect(rules(of, "attendance")).toEqual(UNASSESSED);
  });
});

test("cards, one for each person, are read with the legend beside them", async () => {
  const card = (name: string, at: number) => [
    ["姓名", name, "部门", "办公室"],
    [
      "日期",
      ...SESSIONS.map((day) => day - 46_308 + 8).map((day) => `2026年10月${String(day)}日`),
      null,
      null,
      at === 0 ? "×" : null,
      at === 0 ? "旷课" : null,
    ],
    ["考勤", at === 0 ? "×" : "/", "/", "/", null, null, at === 0 ? "/" : null, at === 0 ? "出勤" : null],
    [],
  ];
  const of = await office({ attendance: { name: "学习考勤表", rows: PEOPLE.flatMap(card) } });
  expect(rules(of, "attendance")).toEqual(["short 2/3", ...MET.slice(1)]);
});

describe("rows of a roster that are nobody's, or of somebody who left", () => {
  const roster = (...rows: string[][]) => ({
    name: "花名册",
    rows: [
      ["序号", "姓名", "部门", "人员类别", "备注"],
      ...rows,
      ...PEOPLE.map((name) => ["1", name, "办公室", "一般干部", ""]),
    ],
  });

  test.each([[["例", "张三", "办公室", "一般干部", ""]], [["", "张三（示例）", "办公室", "一般干部", ""]]])(
    "%j shows how to fill it in",
    async (example) => {
      const of = await office({ roster: roster(example) });
      expect(of.people.map(({ name }) => name)).toEqual(PEOPLE);
      expect(codes(of)).toContain("row-skipped");
    },
  );

  test.each([
    ["2026年6月退休", "not-assessed"],
    ["已调出", "not-assessed"],
    ["拟于明年退休", "short"],
    ["负责离退休工作", "short"],
  ])("the remark %p leaves what was due %s", async (remark, status) => {
    const articles = {
      name: "学文登记",
      rows: [
        ["日期", "姓名", "题目"],
        ["2026-10-06", "王建国", "求是文章"],
      ],
    };
    const of = await office({ articles, roster: roster(["1", "钱国庆", "办公室", "一般干部", remark]) });
    expect(rule(of, "钱国庆", "weekly-article")).toContain(`${status} `);
  });
});

test("politeness is no part of a name", async () => {
  const polite = {
    ...sheets.attendance,
    rows: sheets.attendance.rows.map(([name, ...rest], at) => [at === 0 ? "姓名" : `${String(name)}同志`, ...rest]),
  };
  const of = await office({ attendance: polite });
  expect(rules(of, "attendance")).toEqual(MET);
});

test("an attendance sheet that cannot be read leaves its month open, whatever else is missing", async () => {
  const unread = {
    name: "学习考勤表",
    rows: [
      ["甲", "乙"],
      ["一", "二"],
    ],
  };
  const of = await office({ attendance: unread, activities: null });
  expect(codes(of)).toContain("sheet-unread");
  expect(rules(of, "attendance")).toEqual(UNASSESSED);
  expect(rules(of, "central-study").every((one) => one.startsWith("not-assessed"))).toBe(true);
  const without = await office({ attendance: null, activities: null });
  expect(rules(without, "attendance").every((one) => one.startsWith("not-due"))).toBe(true);
});
