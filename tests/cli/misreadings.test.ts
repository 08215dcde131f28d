/** Books that could be read wrongly, from file to report: what is in doubt harms nobody, and is told. */
import { makeBook, type SheetOfBook } from "../workbooks/make-book";
import { PEOPLE, serial, SESSIONS, sheets, smallOffice } from "../workbooks/small-office";
import { isThere, place, put, refresh, refreshed } from "./command";
import { attendanceWith, codes, office, rule, rules, UNASSESSED } from "./october";

describe("legends", () => {
  test("numbers that enumerate shift no sign to the next word", async () => {
    const note = "说明：一、填表符号：1、正常到会√，事假△，年假N，旷会K，到会不满一天的写小时数";
    const found = await office({ attendance: attendanceWith([note]) });
    expect(rules(found, "attendance")).toEqual(PEOPLE.map(() => "met 3/3"));
  });

  test.each(["注：打√的为缺席人员，未打√的为出勤。", "注：√事假 △病假"])(
    "%s: nothing of it is believed",
    async (note) => {
      const found = await office({ attendance: attendanceWith([note]) });
      expect(rules(found, "attendance")).toEqual(UNASSESSED);
      expect(codes(found)).toEqual(expect.arrayContaining(["legend-doubtful", "mark-unknown"]));
    },
  );
});

describe("lists of those who were not there", () => {
  test.each(["集中学习缺席登记表", "请假登记", "未到会人员"])("%s: a tick is no presence", async (name) => {
    const found = await office({ attendance: { ...sheets.attendance, name } });
    expect(rules(found, "attendance")).toEqual(UNASSESSED);
    expect(codes(found)).toContain("marks-turned");
  });

  test("a sheet of both keeps its ticks", async () => {
    const found = await office({ attendance: { ...sheets.attendance, name: "签到及请假登记" } });
    expect(rules(found, "attendance")).toEqual(PEOPLE.map(() => "met 3/3"));
  });

  test("a signature in a long list of leave is no presence", async () => {
    const rows = [
      ["日期", "姓名", "请假类别", "签字"],
      [SESSIONS[0] ?? 0, "李芳", "病假", "李芳"],
    ];
    const found = await office({ attendance: { name: "请假登记", rows, formats: { A2: "yyyy/m/d" } } });
    expect(rule(found, "李芳", "attendance")).toBe("not-assessed null/null");
  });
});

describe("day numbers", () => {
  test("that fall back once span two months: an absence of 28 September is none of 28 October", async () => {
    const days = [26, 27, 28, 29, 30, ...Array.from({ length: 25 }, (_, at) => at + 1)];
    const rows = [
      ["2026年10月学习考勤表"],
      ["姓名", ...days],
      ...PEOPLE.map((name) => [name, ...days.map((day) => (name === "李芳" && day === 28 ? "旷工" : "√"))]),
    ];
    const activities = {
      ...sheets.activities,
      rows: [...sheets.activities.rows, [serial(10, 28), "集中学习", "专题", 1]],
      formats: { "A2:A5": "yyyy/m/d" },
    };
    const found = await office({ attendance: { name: "考勤", rows }, activities });
    expect(rules(found, "attendance")).toEqual(PEOPLE.map(() => "met 3/3"));
    expect(codes(found)).toContain("session-not-signed-in");
    expect(codes(found)).not.toContain("unexcused-absence");
  });

  test("title and columns of different years disagree: a finding, and nothing is shifted", async () => {
    const [first, ...people] = sheets.attendance.rows;
    const rows = [
      ["2026年10月集中学习考勤表"],
      ["姓名", "部门", serial(10, 8, 2025)],
      ...people.map((row) => row.slice(0, 3)),
    ];
    expect(first).toHaveLength(5);
    const found = await office({ attendance: { ...sheets.attendance, rows, formats: { C2: "m月d日" } } });
    expect(codes(found)).toContain("dates-disagree");
    expect(rules(found, "attendance")).toEqual(UNASSESSED);
  });
});

describe("people who left", () => {
  const left = (name: string): SheetOfBook => ({
    name,
    rows: [
      ["工号", "姓名", "部门", "人员类别"],
      ["091", "孙立", "办公室", "一般干部"],
    ],
  });

  test.each(["离职人员", "退休人员名册", "2026年调出人员"])("a sheet %s is no part of the roster", async (name) => {
    const found = await office({ left: left(name) });
    expect(found.people.map((person) => person.name)).toEqual([...PEOPLE]);
    expect(codes(found)).toContain("people-left");
    expect(codes(found)).not.toContain("roster-not-writable");
  });

  test("a block below the roster is none either, and its people are no strangers elsewhere", async () => {
    const rows = [...sheets.roster.rows, ["离职人员"], ["091", "孙立", "办公室", "一般干部"]];
    const found = await office({
      roster: { ...sheets.roster, rows, merges: ["A8:D8"] },
      attendance: attendanceWith(["孙立", "", "√", "", ""]),
    });
    expect(found.people.map((person) => person.name)).toEqual([...PEOPLE]);
    expect(codes(found)).toContain("people-left");
    expect(codes(found)).not.toContain("person-unknown");
  });

  test("a status that says so leaves what was not done unassessed", async () => {
    const rows = sheets.roster.rows.map((row, at) => [...row, at === 0 ? "在职状态" : at === 2 ? "离职" : "在职"]);
    const notes = { ...sheets.notes, rows: sheets.notes.rows.filter(([, name]) => name !== "李芳") };
    const found = await office({ roster: { ...sheets.roster, rows }, notes });
    expect(rule(found, "李芳", "notes")).toBe("not-assessed null/null");
    expect(rule(found, "李芳", "notes-handed-in")).toBe("not-assessed null/null");
    expect(codes(found)).toContain("left-without-date");
  });
});

describe("numbers mean what their format and unit say", () => {
  const log = (cells: readonly (string | number)[], format?: string): SheetOfBook => ({
    name: "学习登记",
    rows: [
      ["日期", "姓名", "类型", "学时"],
      // Every day from Monday 28 September on lies in a week of October's; the sixth has eight hours in each.
      ...[28, 35, 42, 49].flatMap((day) => PEOPLE.map((name, at) => [serial(9, day), name, "自学", cells[at] ?? 8])),
    ],
    formats: { "A2:A25": "yyyy/m/d", ...(format === undefined ? {} : { "D2:D25": format }) },
  });

  test("hours written as a time, in days, or with their unit", async () => {
    const found = await office({ log: log(["8小时", "1天", "8:00", "半天", 8, "8篇"]) });
    expect(rules(found, "self-study")).toEqual([
      ...["met 4/4", "met 4/4", "met 4/4", "short 0/4"],
      ...["met 4/4", "not-assessed null/null"],
    ]);
  });

  test("a time of Excel's own under hours is that many hours", async () => {
    const found = await office({
      log: log(
        PEOPLE.map(() => 8 / 24),
        "h:mm",
      ),
    });
    expect(rules(found, "self-study")).toEqual(PEOPLE.map(() => "met 4/4"));
  });

  test("hours under days are a part of a day", async () => {
    const activities = {
      ...sheets.activities,
      rows: [
        ["日期", "类别", "主题", "时长(天)"],
        [SESSIONS[0] ?? 0, "集中学习", "理论学习", "2小时"],
      ],
    };
    const found = await office({
      activities,
      attendance: { ...sheets.attendance, rows: sheets.attendance.rows.map((row) => row.slice(0, 3)) },
    });
    expect(rule(found, "李芳", "central-study")).toBe("met 0.25/0.25");
    expect(codes(found)).toContain("office-short");
  });

  test.each([
    ["a date", 46_270, "m月d日"],
    ["a percentage", 0.95, "0%"],
    ["a time", 0.375, "h:mm"],
    ["another unit", "8篇", "General"],
    ["an error", "#N/A", "General"],
  ])("%s under characters is unreadable, never a figure", async (_, value, format) => {
    const rows = sheets.notes.rows.map((row, at) => (at === 2 ? ["2026年10月", "李芳", value, "好"] : row));
    const found = await office({ notes: { ...sheets.notes, rows, formats: { C3: format } } });
    expect(rule(found, "李芳", "notes")).toBe("not-assessed null/null");
    expect(rule(found, "赵明", "notes")).toBe("met 9000/8334");
    expect(codes(found)).toContain("number-unreadable");
  });
});

test("a clock's punch list decides the sessions of its days, and is no roster", async () => {
  const rows = [
    ["设备工号", "员工工号", "姓名", "部门", "考勤日期", "考勤时间"],
    ...SESSIONS.flatMap((_, at) =>
      PEOPLE.filter((name) => name !== "李芳" || at !== 1).map((name) => [
        ...[at + 1, "", name, "办公室"],
        ...[`2026-10-${["08", "14", "21"][at] ?? ""}`, "08:46:34  13:31:02"],
      ]),
    ),
  ];
  const found = await office({ attendance: { name: "5月", rows } });
  expect(rule(found, "王建国", "attendance")).toBe("met 3/3");
  expect(rule(found, "李芳", "attendance")).toBe("met 2/2");
});

describe("years", () => {
  const yearless = smallOffice({
    notes: { ...sheets.notes, rows: sheets.notes.rows.map((row, at) => (at === 0 ? row : ["10月", ...row.slice(1)])) },
  });

  test("a month without a year is of the book's one year", async () => {
    const input = put("yearless.xlsx", await makeBook(yearless));
    expect(rule((await refreshed(input, "yearless-out")).report, "李芳", "notes")).toBe("met 9000/8334");
  });

  test.each(["2025-10", "2027-10"])("and says nothing of %s", async (month) => {
    const input = put(`yearless-${month}.xlsx`, await makeBook(yearless));
    const done = await refresh(input, "--month", month, "--out", place(`${month}.xlsx`));
    expect([done.code, isThere(`${month}.xlsx`)]).toEqual([1, false]);
    expect(done.err).toMatch(/没有|已登记/);
  });

  test("where records are of two years, it is of neither: undated, counted nowhere, told", async () => {
    const older = {
      name: "学习登记",
      rows: [
        ["日期", "姓名", "类型"],
        ["2024-03-05", "李芳", "学文"],
      ],
    };
    const notes = {
      ...sheets.notes,
      rows: sheets.notes.rows.map((row, at) => (at === 2 ? ["10月", ...row.slice(1)] : row)),
    };
    const found = await office({ notes, older });
    expect(rule(found, "李芳", "notes")).toBe("not-assessed null/null");
    expect(rule(found, "赵明", "notes")).toBe("met 9000/8334");
    expect(codes(found)).toContain("month-unreadable");
  });

  test("a date in the same row gives its month the year, and December checked in January is the year before's", async () => {
    const rows = [
      ["月份", "姓名", "累计字数", "检查日期"],
      ...PEOPLE.map((name) => ["10月", name, 9000, "2026-11-02"]),
      ["12月", "李芳", 1, "2026-01-05"],
    ];
    const found = await office({ notes: { name: "笔记检查", rows } });
    expect(rule(found, "李芳", "notes")).toBe("met 9000/8334");
  });
});

describe("department rows", () => {
  const rows = [
    ["序号", "姓名", "人员类别"],
    ["办公室"],
    ...PEOPLE.slice(0, 3).map((name, at) => [at + 1, name, "一般干部"]),
    ["综合科（3人）"],
    ...PEOPLE.slice(3).map((name, at) => [at + 4, name, "一般干部"]),
  ];
  const onlyOffice = { ...sheets.notes, rows: sheets.notes.rows.slice(0, 4) };

  test.each([
    ["merged", ["A2:C2", "A6:C6"]],
    ["in the first column", []],
  ])(
    "%s give the people below them their department: nobody is short for another department's records",
    async (_, merges) => {
      const found = await office({ roster: { name: "花名册", rows, merges }, notes: onlyOffice });
      expect(found.people.map(({ department }) => department)).toEqual([
        ...["办公室", "办公室", "办公室"],
        ...["综合科", "综合科", "综合科"],
      ]);
      expect(rules(found, "notes")).toEqual([
        ...PEOPLE.slice(0, 3).map(() => "met 9000/8334"),
        ...PEOPLE.slice(3).map(() => "not-assessed null/null"),
      ]);
      expect(codes(found)).not.toContain("row-skipped");
    },
  );

  test("a row between people that is neither a person nor a department is told", async () => {
    const odd = [
      ...sheets.roster.rows.slice(0, 3),
      ["以下人员的材料待补，请于月底前报送。"],
      ...sheets.roster.rows.slice(3),
    ];
    const found = await office({ roster: { ...sheets.roster, rows: odd, merges: ["A4:D4"] } });
    expect(found.people).toHaveLength(6);
    expect(codes(found)).toContain("row-skipped");
  });
});

describe("roles that cannot be told", () => {
  const roster = (category: string): SheetOfBook => ({
    ...sheets.roster,
    rows: sheets.roster.rows.map((row, at) => (at === 2 ? [...row.slice(0, 3), category] : row)),
  });
  const fewer = {
    ...sheets.notes,
    rows: sheets.notes.rows.map((row, at) => (at === 2 ? ["2026年10月", "李芳", 100, "好"] : row)),
  };

  test.each(["借调", "见附件", ""])("a category %j leaves what differs between roles unassessed", async (category) => {
    const found = await office({ roster: roster(category), notes: fewer });
    expect(rule(found, "李芳", "notes")).toBe("not-assessed null/null");
    expect(found.people[1]?.role).toBe("undecided");
    expect(codes(found)).toContain("category-unclear");
  });

  test("a cadre is short, a worker exempt", async () => {
    expect(rule(await office({ roster: roster("一般干部"), notes: fewer }), "李芳", "notes")).toBe("short 100/8334");
    expect(rule(await office({ roster: roster("工勤"), notes: fewer }), "李芳", "notes")).toBe("exempt null/null");
  });

  test("a roster without any such column takes everyone for a cadre, and says so", async () => {
    const found = await office({
      roster: { ...sheets.roster, rows: sheets.roster.rows.map((row) => row.slice(0, 3)) },
    });
    expect(found.people.map(({ role }) => role)).toEqual(PEOPLE.map(() => "cadre"));
    expect(codes(found)).toContain("roles-assumed");
  });
});

test("a sheet of the user's named like ours is told and left alone", async () => {
  const own = {
    name: "评定台账",
    rows: [
      ["姓名", "电话"],
      ["李芳", "8001"],
    ],
  };
  const found = await office({ own });
  expect(codes(found)).toContain("own-sheet-unmarked");
  expect(found.edits.sheets).toContain("评定台账 (2)");
});
