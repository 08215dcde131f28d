/** What words and cells together say of a sheet, from file to report: read where it is beyond doubt, else asked. */
import { makeBook, type SheetOfBook } from "../workbooks/make-book";
import { PEOPLE, serial, SESSIONS, sheets } from "../workbooks/small-office";
import { put, recognise } from "./command";
import { asked, codes, office, rule, rules, UNASSESSED } from "./october";

type Cell = string | number | null;

const ALL_MET = PEOPLE.map(() => "met 3/3");
const HEADS = { "C1:E1": "yyyy/m/d" };

function attendance(cellOf: (person: string, session: number) => Cell, more: Partial<SheetOfBook> = {}): SheetOfBook {
  const rows = PEOPLE.map((name): Cell[] => [name, "", ...SESSIONS.map((_, at) => cellOf(name, at))]);
  return { name: "学习考勤表", rows: [["姓名", "部门", ...SESSIONS], ...rows], formats: HEADS, ...more };
}

describe("a heading", () => {
  test.each(["姓名\nName", "姓名 Name", "姓名/Name", "1.姓名", "姓名_name", "【姓名】", "（一）姓名", "Name 姓名"])(
    "%s is one of names",
    async (heading) => {
      const { rows } = sheets.attendance;
      const [heads = [], ...people] = rows;
      const found = await office({
        attendance: { ...sheets.attendance, rows: [[heading, ...heads.slice(1)], ...people] },
      });
      expect(rules(found, "attendance")).toEqual(ALL_MET);
    },
  );

  test("of two fields is neither: the cells say that it is the column of names", async () => {
    const [heads = [], ...people] = sheets.attendance.rows;
    const rows = [["部门/姓名", ...heads.slice(1)], ...people];
    const found = await office({ attendance: { ...sheets.attendance, rows } });
    expect(rules(found, "attendance")).toEqual(ALL_MET);
  });

  test("that says nothing, over names of strangers, asks which column they stand in", async () => {
    const rows = [["参加者", "出勤"], ...["欧阳明", "司马芳", "李大伟", "王小红"].map((name): Cell[] => [name, "√"])];
    const found = await office({ other: { name: "学习签到表2026年10月8日", rows } });
    expect(asked(found)).toMatchObject([{ kind: "sheet-kind", about: { sheet: "学习签到表2026年10月8日" } }]);
    expect(rules(found, "attendance")).toEqual(ALL_MET);
  });

  test("is not needed where the cells name the people of the roster", async () => {
    const [heads = [], ...people] = sheets.attendance.rows;
    const rows = [
      ["参加者", "部门", "工号", ...heads.slice(2)],
      ...people.map(([name = "", , ...marks], at) => [name, "", `00${String(at + 1)}`, ...marks]),
    ];
    const found = await office({ attendance: { ...sheets.attendance, rows, formats: { "D1:F1": "yyyy/m/d" } } });
    expect(rules(found, "attendance")).toEqual(ALL_MET);
  });
});

describe("a mark counts as it is shown", () => {
  test("a time that Excel keeps as a number is a sign-in; a blank beside it stays open", async () => {
    const found = await office({
      attendance: attendance((name, at) => (name === "李芳" && at === 1 ? null : 0.35), {
        formats: { ...HEADS, "C2:E7": "h:mm" },
      }),
    });
    expect(rule(found, "王建国", "attendance")).toBe("met 3/3");
    expect(rule(found, "李芳", "attendance")).toBe("met 2/2");
    expect(codes(found)).toContain("attendance-blank");
  });

  test("1 formatted as √ is √, 2 formatted as × asks about ×", async () => {
    const found = await office({
      attendance: attendance((name, at) => (name === "李芳" && at === 1 ? 2 : 1), {
        formats: { ...HEADS, "C2:E7": '[=1]"√";[=2]"×";General' },
      }),
    });
    expect(rule(found, "王建国", "attendance")).toBe("met 3/3");
    expect(asked(found)).toMatchObject([{ kind: "mark", about: { mark: "×" }, affects: { cells: 1, people: 1 } }]);
  });

  test("a plain 1 asks", async () => {
    const found = await office({ attendance: attendance(() => 1) });
    expect(rules(found, "attendance")).toEqual(UNASSESSED);
    expect(asked(found)).toMatchObject([{ kind: "mark", about: { mark: "1" } }]);
  });

  test("ticks of phones are ticks", async () => {
    const found = await office({ attendance: attendance((_, at) => ["✔️", "☑️", "✅"][at] ?? "") });
    expect(rules(found, "attendance")).toEqual(ALL_MET);
  });

  test("marks that differ in their numbers are asked about once, and one answer holds for all", async () => {
    const late = (name: string, at: number): Cell =>
      at === 1 ? `缺卡${String(PEOPLE.indexOf(name as never) + 1)}次` : "√";
    const found = await office({ attendance: attendance(late) });
    expect(asked(found)).toMatchObject([
      { kind: "mark", about: { mark: "缺卡#次" }, affects: { cells: 6, people: 6 } },
    ]);
    const answers = [{ kind: "mark", about: { sheet: "学习考勤表", mark: "缺卡#次" }, answer: "present" }];
    expect(rules(await office({ attendance: attendance(late) }, answers), "attendance")).toEqual(ALL_MET);
  });

  test("pictures are one doubt and one question, however many they are", async () => {
    const found = await office({
      attendance: attendance((name, at) => (at === 1 ? `=DISPIMG("ID_${name}",1)` : "√")),
    });
    expect(codes(found).filter((code) => code === "marks-pictures")).toHaveLength(1);
    expect(codes(found)).not.toContain("mark-unknown");
    expect(asked(found)).toMatchObject([{ kind: "mark", affects: { cells: PEOPLE.length } }]);
  });
});

describe("a sheet that should be read and is not", () => {
  test("is named, with what it lacks", async () => {
    const found = await office({ attendance: { name: "集中学习签到", rows: PEOPLE.map((name) => [name, "√"]) } });
    expect(found.findings.find(({ code }) => code === "sheet-unread")?.message).toBe(
      "“集中学习签到”没有读取：没有找到表头。",
    );
    expect(asked(found)).toMatchObject([
      { kind: "sheet-kind", about: { sheet: "集中学习签到" }, candidates: ["nothing"] },
    ]);
  });

  test("is passed over where it has nothing to do with study or with the office's people", async () => {
    const found = await office({
      budget: {
        name: "预算",
        rows: [
          ["科目", "金额"],
          ["办公费", 1200],
        ],
      },
    });
    expect(asked(found)).toEqual([]);
    expect(codes(found)).not.toContain("sheet-unread");
  });

  test.each(["来访登记", "办公用品领用登记", "用车登记", "用印登记", "党费收缴登记"])(
    "%s is a register of something else: asked about, as it names the office's people, and taken for nothing",
    async (name) => {
      const rows = [["日期", "姓名", "签字"], ...PEOPLE.map((person): Cell[] => [SESSIONS[0] ?? 0, person, person])];
      const found = await office({ attendance: null, other: { name, rows, formats: { "A2:A7": "yyyy/m/d" } } });
      expect(rules(found, "attendance")).toEqual(UNASSESSED);
      expect(found.sheets.find((sheet) => sheet.name === name)?.kind).toBe("other");
      expect(asked(found)).toMatchObject([{ kind: "sheet-kind", candidates: ["attendance-long", "nothing"] }]);
    },
  );

  test("a list of days, names and signatures that does not say what it is of asks; the answer makes it read", async () => {
    const rows = [["日期", "姓名", "签字"], ...PEOPLE.map((person): Cell[] => [SESSIONS[0] ?? 0, person, person])];
    const found = await office({ attendance: null, other: { name: "Sheet1", rows, formats: { "A2:A7": "yyyy/m/d" } } });
    expect(rules(found, "attendance")).toEqual(UNASSESSED);
    expect(codes(found)).toContain("sheet-unclear");
    expect(asked(found)).toMatchObject([{ kind: "sheet-kind", candidates: ["attendance-long", "nothing"] }]);
  });
});

test.each(["主讲人", "宣讲人"])("activities are activities, whoever of the roster stands under %s", async (heading) => {
  const [heads = [], ...days] = sheets.activities.rows;
  const more = Array.from({ length: 6 }, (_, at): Cell[] => [serial(9, at + 1), "党课", "", 1]);
  const rows = [
    [...heads, heading],
    ...[...days, ...more].map((row, at) => [...row, PEOPLE[at % PEOPLE.length] ?? ""]),
  ];
  const found = await office({ activities: { ...sheets.activities, rows, formats: { "A2:A10": "yyyy/m/d" } } });
  expect(found.sheets.find(({ name }) => name === "学习活动")?.kind).toBe("activities");
  expect(codes(found)).not.toContain("two-rosters");
  expect(asked(found)).toEqual([]);
});

test("a roster with columns of an inspection is both", async () => {
  const [heads = [], ...people] = sheets.roster.rows;
  const rows = [[...heads, "月份", "学习作风", "学习内容"], ...people.map((row) => [...row, "2026年10月", "好", "中"])];
  const found = await office({ roster: { ...sheets.roster, rows } });
  expect(codes(found)).not.toContain("no-roster");
  expect(found.people.map(({ role }) => role)).toEqual(PEOPLE.map(() => "cadre"));
});

describe("a sheet for a session, its day in the title", () => {
  const DAYS = ["2026年10月8日", "2026年10月14日", "2026年10月21日"];
  const signed = (day: string, absent: string, title = `集中学习签到表（${day}）`): SheetOfBook => ({
    name: `${day}签到`,
    rows: [
      [title],
      ["序号", "姓名", "签名"],
      ...PEOPLE.map((name, at): Cell[] => [at + 1, name, name === absent ? "" : name]),
      ["制表日期：2026年10月30日"],
    ],
  });

  test("is attendance of that day; who did not sign stays open", async () => {
    const sheetsOfDays = Object.fromEntries(
      DAYS.map((day, at) => [`day${String(at)}`, signed(day, at === 1 ? "李芳" : "")]),
    );
    const found = await office({ attendance: null, ...sheetsOfDays });
    expect(rule(found, "王建国", "attendance")).toBe("met 3/3");
    expect(rule(found, "李芳", "attendance")).toBe("met 2/2");
    expect(codes(found)).toContain("attendance-blank");
    expect(asked(found)).toEqual([]);
  });

  test("with a column for each state: a tick is of its column, two are put together, anything else asks", async () => {
    const ticks: Record<string, Cell[]> = {
      李芳: ["", "", "", "√"],
      赵明: ["√", "√", "", ""],
      刘洋: ["", "", "√", ""],
      周敏: ["", "15", "", ""],
    };
    const rows = PEOPLE.map((name): Cell[] => [name, ...(ticks[name] ?? ["√", "", "", ""])]);
    const states: SheetOfBook = {
      name: "考勤",
      rows: [["2026年10月14日集中学习考勤表"], ["姓名", "出勤", "迟到", "事假", "旷课"], ...rows],
    };
    const found = await office({ attendance: null, states });
    const short = expect.stringMatching(/^short 0/) as string;
    const expected = ["met 1/1", short, "met 1/1", "met 1/1", "exempt null/null", "not-assessed null/null"];
    expect(rules(found, "attendance")).toEqual(expected);
    expect(codes(found)).toEqual(expect.arrayContaining(["unexcused-absence", "late-or-early", "mark-unknown"]));
    expect(asked(found)).toMatchObject([{ kind: "mark", about: { mark: "15" } }]);
    const answers = [{ kind: "mark", about: { sheet: "考勤", mark: "15" }, answer: "late" }];
    const decided = await office({ attendance: null, states }, answers);
    expect(rule(decided, "周敏", "attendance")).toBe("met 1/1");
    expect(asked(decided)).toEqual([]);
  });

  test("two days in the title are neither", async () => {
    const found = await office({
      attendance: null,
      one: signed("2026年10月8日", "", "签到表（2026年10月8日、2026年10月14日）"),
    });
    expect(rules(found, "attendance")).toEqual(UNASSESSED);
    expect(codes(found)).toContain("sheet-unread");
  });

  test("a list of names without signatures asks; once it is attendance, whoever it names was there", async () => {
    const listed: SheetOfBook = {
      name: "培训签到表",
      rows: [
        ["培训签到表"],
        ["地点", "会议室", "时间", "2026年10月14日"],
        ["培训人员名单"],
        ["序号", "姓名", "单位/部门", "联系电话"],
        ...PEOPLE.filter((name) => name !== "赵明").map((name, at): Cell[] => [at + 1, name, "办公室", ""]),
      ],
    };
    const found = await office({ attendance: null, listed });
    expect(rules(found, "attendance")).toEqual(UNASSESSED);
    expect(asked(found)).toMatchObject([{ kind: "sheet-kind", candidates: ["attendance-long", "nothing"] }]);
    const answers = [{ kind: "sheet-kind", about: { sheet: "培训签到表" }, answer: "attendance-long" }];
    const decided = await office({ attendance: null, listed }, answers);
    expect(rule(decided, "李芳", "attendance")).toBe("met 1/1");
    expect(rule(decided, "赵明", "attendance")).toBe("not-assessed null/null");
  });
});

describe("a row that may be somebody's", () => {
  const log = (...rows: Cell[][]): SheetOfBook => ({
    name: "学习登记",
    rows: [
      ["日期", "姓名", "类型", "题目"],
      ...PEOPLE.filter((name) => name !== "李芳").flatMap((name) =>
        [1, 2, 3, 4, 5].map((at): Cell[] => [`2026年10月${String(at * 6)}日`, name, "学文", `${name}${String(at)}`]),
      ),
      ...rows,
    ],
  });
  const ofLiFang = (name: string, kind = "学文"): Cell[][] =>
    [1, 2, 3, 4, 5].map((at) => [`2026年10月${String(at * 6)}日`, name, kind, `题${String(at)}`]);

  test("without any row of hers she is short", async () => {
    expect(rule(await office({ log: log() }), "李芳", "weekly-article")).toMatch(/^short 0/);
  });

  test("keeps from saying that hers are missing, and asks whose it is; the answer counts it", async () => {
    const found = await office({ log: log(...ofLiFang("李芬")) });
    expect(rule(found, "李芳", "weekly-article")).toMatch(/^not-assessed/);
    expect(asked(found)).toEqual([
      expect.objectContaining({
        kind: "person",
        about: { name: "李芬" },
        candidates: [{ key: "李芳" }, "nobody"],
        affects: { cells: 5, people: 1 },
      }),
    ]);
    const decided = await office({ log: log(...ofLiFang("李芬")) }, [
      { kind: "person", about: { name: "李芬" }, answer: { key: "李芳" } },
    ]);
    expect(rule(decided, "李芳", "weekly-article")).toMatch(/^met/);
    expect(codes(decided)).not.toContain("person-unknown");
    const stranger = await office({ log: log(...ofLiFang("李芬")) }, [
      { kind: "person", about: { name: "李芬" }, answer: "nobody" },
    ]);
    expect(rule(stranger, "李芳", "weekly-article")).toMatch(/^short 0/);
    expect(codes(stranger)).not.toContain("person-unknown");
  });

  test.each(["李芳、王建国", "全体", "综合科及办公室全体"])(
    "%s: told, and nobody is surely short by it",
    async (names) => {
      const found = await office({ log: log(...ofLiFang(names)) });
      expect(rule(found, "李芳", "weekly-article")).toMatch(/^not-assessed/);
      expect(codes(found)).toContain("row-with-several");
      expect(codes(found)).not.toContain("row-without-name");
    },
  );

  test("of a kind on no list keeps from saying that a count is short; the answer counts it", async () => {
    const found = await office({ log: log(...ofLiFang("李芳", "学文章")) });
    expect(rule(found, "李芳", "weekly-article")).toMatch(/^not-assessed/);
    expect(asked(found)).toMatchObject([{ kind: "study-kind", about: { word: "学文章" }, affects: { cells: 5 } }]);
    // It may be a skill, a publication or a plan, and is none for certain: nothing is met by it.
    const metBy = ({ people }: typeof found): string[] =>
      people
        .filter(({ name }) => name === "李芳")
        .flatMap(({ year, month }) => [...year.rules, ...month.rules])
        .filter(({ status }) => status === "met")
        .map((one) => one.rule);
    expect(metBy(found)).toEqual(metBy(await office({ log: log() })));
    const answers = [{ kind: "study-kind", about: { word: "学文章" }, answer: "article" }];
    expect(rule(await office({ log: log(...ofLiFang("李芳", "学文章")) }, answers), "李芳", "weekly-article")).toMatch(
      /^met/,
    );
  });
});

describe("sentences say what stands there", () => {
  const messageOf = (found: Awaited<ReturnType<typeof office>>, code: string): string | undefined =>
    found.findings.find((one) => one.code === code)?.message;
  const signedIn = (reason: string): SheetOfBook => ({
    name: "签到记录",
    rows: [
      ["日期", "姓名", "考勤", "事由"],
      ...PEOPLE.map((name): Cell[] => [
        SESSIONS[0] ?? 0,
        name,
        name === "李芳" ? "缺席" : "√",
        name === "李芳" ? reason : "",
      ]),
    ],
    formats: { "A2:A7": "yyyy/m/d" },
  });

  test.each(["病假未批", "未请病假", "无故（后查明病假）"])(
    "an absence with the reason %s stays open, and the reason is told",
    async (reason) => {
      const found = await office({ attendance: signedIn(reason) });
      expect(messageOf(found, "absence-undecided")).toContain(reason);
      expect(codes(found)).not.toContain("unexcused-absence");
    },
  );

  test("one without leave is unexcused", async () => {
    expect(codes(await office({ attendance: signedIn("无故缺席") }))).toContain("unexcused-absence");
  });

  test("a conflict names both sheets, and that a hidden one was read", async () => {
    const old = attendance((name, at) => (name === "李芳" && at === 1 ? "旷课" : "√"), {
      name: "学习考勤表旧",
      isHidden: true,
    });
    const found = await office({ old });
    expect(messageOf(found, "attendance-conflict")).toContain("“学习考勤表”、“学习考勤表旧”");
    expect(messageOf(found, "hidden-read")).toContain("学习考勤表旧");
  });

  test("days without a month are told as such", async () => {
    const days = Array.from({ length: 31 }, (_, at) => `${String(at + 1)}日`);
    const rows = [["姓名", ...days], ...PEOPLE.map((name): Cell[] => [name, ...days.map(() => "√")])];
    const found = await office({ attendance: { name: "考勤", rows } });
    expect(messageOf(found, "work-attendance-ignored")).toContain("没有写明是哪个月");
  });
});

test("a book is led through by answers: one opens the next question, and all can be given at once", async () => {
  const strangers = ["欧阳明", "司马芳", "李大伟", "王小红"];
  const rows = [
    ["参加者", "代理人", "签到"],
    ...strangers.map((name, at): Cell[] => [name, strangers[3 - at] ?? "", "√"]),
  ];
  const book = await makeBook([{ name: "学习签到表2026年10月8日", rows }]);
  const input = put("led.xlsx", book);
  const about = { sheet: "学习签到表2026年10月8日" };
  const kind = { kind: "sheet-kind", about, answer: "attendance-long" };
  const column = { kind: "column", about: { ...about, role: "name" }, answer: { header: "参加者", nth: 0 } };
  const led = async (answers: readonly unknown[]): Promise<{ code: number; out: string }> =>
    recognise(input, "--json", "--answers", put(`led-${String(answers.length)}.json`, JSON.stringify(answers)));
  expect((await recognise(input, "--json")).out).toContain('"sheet-kind"');
  const first = await led([kind]);
  expect(first.out).toContain('"参加者"');
  expect(first.out).not.toContain('"sheet-kind"');
  const both = await led([column, kind]);
  expect(both).toMatchObject({ code: 0 });
  expect(JSON.parse(both.out)["led.xlsx"]).toMatchObject({
    sheets: {
      [about.sheet]: { productKind: "attendance-long", columns: { name: "A", signInTime: "C" }, peopleCount: 4 },
    },
    questions: [],
  });
  expect(await led([column, kind, { kind: "mark", about: { ...about, mark: "※" }, answer: "late" }])).toMatchObject({
    code: 1,
  });
});
