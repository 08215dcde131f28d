import { formatDay } from "../../../src/core/domain/calendar";
import type { SheetSnapshot } from "../../../src/core/domain/snapshot";
import { codes, date, read, roster, sheet, states, type Cell, type Read } from "./grid";

/** Attendance of the four people of the roster at one session on 16 October, however the sheet is laid out. */
const EXPECTED = { 王芳: "present", 李娜: "excused", 张伟: "unexcused", 赵敏: "undecided" };

function expectOneSession(result: Read): void {
  expect(result.records.sessions).toHaveLength(1);
  expect(formatDay(result.records.sessions[0]?.when.first ?? 0)).toBe("2026-10-16");
  expect(states(result.records)).toEqual(EXPECTED);
  expect(codes(result)).toEqual(["attendance-blank"]);
}

function wide(header: Cell, above: readonly Cell[][] = []): SheetSnapshot {
  return sheet("考勤表", [
    ...above,
    ["序号", "姓名", "部门", header],
    [1, "王芳", "秘书科", "√"],
    [2, "李娜", "秘书科", "事假"],
    [3, "张伟", "行政科", "旷课"],
    [4, "赵敏", "行政科", ""],
  ]);
}

describe("attendance with a column per session is read", () => {
  const headers: readonly (readonly [string, Cell])[] = [
    ["a real date", date("2026-10-16")],
    ["a real date shown as month and day", date("2026-10-16", 'm"月"d"日"')],
    ["a whole date as text", "2026年10月16日"],
    ["month and day", "10月16日"],
    ["month.day as text", "10.16"],
    ["month.day as a number", 10.16],
    ["eight digits", 20261016],
    ["full-width digits", "２０２６－１０－１６"],
    ["a date with its weekday", "10月16日\n星期五"],
  ];
  test.each(headers)("under %s", (_, header) => {
    expectOneSession(read([roster(), wide(header)]));
  });

  test("under a day number below a title with the month", () => {
    expectOneSession(read([roster(), wide(16, [["2026年10月学习考勤表"]])]));
  });

  test("under a day number on a sheet named by the month", () => {
    const { values, ...rest } = wide(16);
    expectOneSession(read([roster(), { ...rest, values, name: "2026年10月考勤" }]));
  });

  test("with titles and notes above, blank columns and a table that starts anywhere", () => {
    const rows: Cell[][] = [
      ["江州市委办公室学习考勤表"],
      ["填表人：某某", "", "", "", "单位：人次"],
      [],
      ["序号", "", "姓 名", "", "部门", "10月16日", ""],
      [1, "", "王 芳", "", "秘书科", "√", ""],
      [2, "", "李　娜", "", "秘书科", "事假", ""],
      [],
      [3, "", "张伟", "", "行政科", "旷课", ""],
      [4, "", "赵敏（司机）", "", "行政科", "", ""],
      ["合计", "", "", "", "", 1, ""],
      ["考勤人：　　　审核人：", "", "", "", "", "", ""],
    ];
    expectOneSession(read([roster(), sheet("集中学习", rows, { row: 4, column: 2, merges: [[0, 0, 1, 7]] })]));
  });

  test("with the month over several days, merged or only on the first of them", () => {
    const rows: Cell[][] = [
      ["姓名", "部门", "9月", "10月", "", ""],
      ["", "", "18日", "9日", "16日", "备注"],
      ["王芳", "秘书科", "", "", "√", ""],
      ["李娜", "秘书科", "", "", "事假", ""],
      ["张伟", "行政科", "", "", "旷课", ""],
      ["赵敏", "行政科", "", "", "", ""],
    ];
    const merged = [
      [0, 0, 2, 1],
      [0, 1, 2, 1],
      [0, 3, 1, 2],
    ] as const;
    expectOneSession(read([roster(), sheet("考勤", rows, { merges: merged })]));
    expectOneSession(read([roster(), sheet("考勤", rows)]));
  });

  test("with the topic in a second header row", () => {
    const rows: Cell[][] = [
      ["姓名", "部门", "10月16日"],
      ["", "", "会务工作"],
      ["王芳", "秘书科", "√"],
      ["李娜", "秘书科", "事假"],
      ["张伟", "行政科", "旷课"],
      ["赵敏", "行政科", ""],
    ];
    const result = read([
      roster(),
      sheet("考勤表", rows, {
        merges: [
          [0, 0, 2, 1],
          [0, 1, 2, 1],
        ],
      }),
    ]);
    expectOneSession(result);
    expect(result.records.sessions[0]?.topic).toBe("会务工作");
  });

  test("with three header rows whose lowest explains the marks", () => {
    const rows: Cell[][] = [
      ["部门", "姓名", "10月", "假别", "", ""],
      ["", "", "16日", "事假", "病假", "旷课"],
      ["", "", "", "A", "B", "C"],
      ["秘书科", "王芳", "√", "", "", ""],
      ["", "李娜", "A", 1, "", ""],
      ["行政科", "张伟", "C", "", "", 1],
      ["", "赵敏", "", "", "", ""],
    ];
    const merges = [
      [0, 0, 3, 1],
      [0, 1, 3, 1],
      [0, 3, 1, 3],
      [1, 2, 2, 1],
      [3, 0, 2, 1],
      [5, 0, 2, 1],
    ] as const;
    expectOneSession(read([roster(), sheet("考勤", rows, { merges })]));
  });

  test("with two rows a person, one for each half of the day", () => {
    const rows: Cell[][] = [
      ["姓名", "时段", "10月16日"],
      ["王芳", "上午", "√"],
      ["", "下午", "√"],
      ["李娜", "上午", "事假"],
      ["", "下午", "事假"],
      ["张伟", "上午", "旷课"],
      ["", "下午", "旷课"],
      ["赵敏", "上午", "√"],
      ["", "下午", ""],
    ];
    expectOneSession(read([roster(), sheet("考勤表", rows)]));
    const merges = [
      [1, 0, 2, 1],
      [3, 0, 2, 1],
      [5, 0, 2, 1],
      [7, 0, 2, 1],
    ] as const;
    expectOneSession(read([roster(), sheet("考勤表", rows, { merges })]));
  });

  test("with different halves of a day put together like two marks in a cell", () => {
    const rows: Cell[][] = [
      ["姓名", "时段", "10月16日"],
      ["王芳", "上午", "√"],
      ["", "下午", "事假"],
      ["李娜", "上午", "√"],
      ["", "下午", "旷课"],
      ["张伟", "上午", "事假"],
      ["", "下午", "旷课"],
    ];
    const result = read([roster(), sheet("考勤表", rows)]);
    expect(states(result.records)).toMatchObject({ 王芳: "present", 李娜: "early", 张伟: "undecided" });
    expect(codes(result)).toContain("attendance-conflict");
  });

  test("with two blocks of people side by side", () => {
    const rows: Cell[][] = [
      ["2026年10月学习考勤表"],
      ["姓名", "16日", "姓名", "16日"],
      ["王芳", "√", "张伟", "旷课"],
      ["李娜", "事假", "赵敏", ""],
    ];
    expectOneSession(read([roster(), sheet("考勤表", rows)]));
  });

  test("with a second table below the first", () => {
    const rows: Cell[][] = [
      ["秘书科学习考勤"],
      ["姓名", "10月16日"],
      ["王芳", "√"],
      ["李娜", "事假"],
      [],
      ["行政科学习考勤"],
      ["姓名", "10月16日"],
      ["张伟", "旷课"],
      ["赵敏", ""],
    ];
    expectOneSession(read([roster(), sheet("考勤表", rows)]));
  });

  test("with a sheet for each department", () => {
    const first = sheet("秘书科考勤", [
      ["姓名", "10月16日"],
      ["王芳", "√"],
      ["李娜", "事假"],
    ]);
    const second = sheet("行政科考勤", [
      ["姓名", "10月16日"],
      ["张伟", "旷课"],
      ["赵敏", ""],
    ]);
    expectOneSession(read([roster(), first, second]));
  });

  test("in English", () => {
    const people = sheet("Roster", [
      ["Name", "Department", "Category"],
      ["Ann Lee", "Office", "Cadre"],
      ["Bob Ray", "Office", "Cadre"],
      ["Cy Poe", "Office", "Worker"],
    ]);
    const rows: Cell[][] = [
      ["Study attendance, October 2026"],
      ["No.", "Name", "16 Oct"],
      [1, "Ann  Lee", "Present"],
      [2, "BOB RAY", "Leave"],
      [3, "Cy Poe", "Unexcused"],
    ];
    const result = read([people, sheet("Attendance", rows)]);
    expect(states(result.records)).toEqual({ "Ann Lee": "present", "Bob Ray": "excused", "Cy Poe": "unexcused" });
    expect(result.findings).toEqual([]);
  });
});

describe("attendance with a row per person and day is read", () => {
  test("by marks and reasons", () => {
    const rows: Cell[][] = [
      ["学习签到记录"],
      ["日期", "姓名", "考勤", "事由"],
      ["10月16日", "王芳", "到", ""],
      ["10月16日", "李娜", "缺席", "病假"],
      ["10月16日", "张伟", "缺席", "未请假"],
      ["10月16日", "赵敏", "", ""],
    ];
    expectOneSession(read([roster(), sheet("签到记录", rows)]));
  });

  test("by times and signatures", () => {
    const rows: Cell[][] = [
      ["日期", "姓名", "签到时间"],
      [date("2026-10-16"), "王芳", 0.35],
      [date("2026-10-16"), "李娜", "8:20"],
      [date("2026-10-16"), "张伟", "张伟"],
      [date("2026-10-16"), "赵敏", ""],
    ];
    const result = read([roster(), sheet("签到记录", rows)]);
    expect(states(result.records)).toEqual({ 王芳: "present", 李娜: "present", 张伟: "present", 赵敏: "undecided" });
    // 0.35 of a day is 8:24; a signature tells no time.
    const times = result.records.attendance.map(({ signedIn }) => signedIn);
    expect(times).toEqual([8 * 60 + 24, 8 * 60 + 20, undefined, undefined]);
  });

  test.each([
    ["a day and time of Excel's", 46_311.35, 8 * 60 + 24],
    ["a day without a time", 46_311, undefined],
    ["a day and time as text", "2026-10-16 08:31", 8 * 60 + 31],
    ["coming and going", "8:20 / 17:30", 8 * 60 + 20],
  ])("%s signs in at that time", (_, value, minutes) => {
    const rows: Cell[][] = [
      ["日期", "姓名", "签到时间"],
      [date("2026-10-16"), "王芳", value],
    ];
    const result = read([roster(), sheet("签到记录", rows)]);
    expect(result.records.attendance[0]).toMatchObject({ state: "present" });
    expect(result.records.attendance[0]?.signedIn).toBe(minutes);
  });

  test("with dates merged over their people", () => {
    const rows: Cell[][] = [
      ["日期", "姓名", "考勤"],
      ["10月16日", "王芳", "√"],
      ["", "李娜", "事假"],
      ["", "张伟", "旷课"],
      ["", "赵敏", ""],
    ];
    expectOneSession(read([roster(), sheet("签到记录", rows, { merges: [[1, 0, 4, 1]] })]));
  });
});

describe("dates and halves of days", () => {
  const GROUPED: Cell[][] = [
    ["日期", "姓名", "考勤"],
    ["10月9日", "王芳", "√"],
    ["", "李娜", "√"],
    ["10月16日", "王芳", "事假"],
    ["", "李娜", "旷课"],
  ];

  test("that stand on the first row of each day hold for the rows below", () => {
    const result = read([roster(), sheet("签到记录", GROUPED)]);
    expect(states(result.records, 1)).toMatchObject({ 王芳: "excused", 李娜: "unexcused" });
    expect(codes(result)).toEqual(["dates-filled"]);
  });

  test("do not where somebody would stand twice on one day", () => {
    const twice = [...GROUPED, ["", "王芳", "旷课"]];
    const result = read([roster(), sheet("签到记录", twice)]);
    expect(result.records.sessions.map(({ when }) => Number.isFinite(when.first))).toEqual([true, true, false]);
    expect(codes(result)).toContain("session-date-unreadable");
  });

  test("in two columns of one day are one session", () => {
    const rows: Cell[][] = [
      ["姓名", "10月16日", ""],
      ["", "上午", "下午"],
      ["王芳", "√", "√"],
      ["李娜", "√", "旷课"],
      ["张伟", "√", ""],
    ];
    const result = read([
      roster(),
      sheet("考勤表", rows, {
        merges: [
          [0, 0, 2, 1],
          [0, 1, 1, 2],
        ],
      }),
    ]);
    expect(result.records.sessions).toHaveLength(1);
    expect(states(result.records)).toMatchObject({ 王芳: "present", 李娜: "early", 张伟: "undecided" });
    expect(codes(result)).toEqual(["attendance-blank"]);
  });
});

describe("departments", () => {
  const rows: Cell[][] = [
    ["部门", "姓名", "职务"],
    ["秘书科", "王芳", "科长"],
    ["", "李娜", "科员"],
    ["行政科", "张伟", "科长"],
    ["", "赵敏", "司机"],
  ];
  const attendance = wide("10月16日");
  const departments = (result: Read): (string | null)[] => result.records.people.map(({ department }) => department);
  const expected = ["秘书科", "秘书科", "行政科", "行政科"];

  test("count for all rows of a merged cell", () => {
    expect(
      departments(
        read([
          sheet("花名册", rows, {
            merges: [
              [1, 0, 2, 1],
              [3, 0, 2, 1],
            ],
          }),
          attendance,
        ]),
      ),
    ).toEqual(expected);
  });

  test("on the first row of each group count for the group", () => {
    expect(departments(read([sheet("花名册", rows), attendance]))).toEqual(expected);
  });

  test("that are missing in a filled column stay missing and are a finding", () => {
    const gaps = [
      rows[0] ?? [],
      ["秘书科", "王芳", ""],
      ["秘书科", "李娜", ""],
      ["", "张伟", ""],
      ["行政科", "赵敏", ""],
    ];
    const result = read([sheet("花名册", gaps), attendance]);
    expect(departments(result)).toEqual(["秘书科", "秘书科", null, "行政科"]);
    expect(codes(result)).toContain("department-missing");
  });
});

describe("sheets that are no attendance", () => {
  test("a shift plan and a pay sheet decide nothing", () => {
    const shifts = sheet("10月排班表", [
      ["姓名", "10月15日", "10月16日"],
      ["王芳", "早", "中"],
      ["李娜", "夜", "早"],
    ]);
    const hidden = sheet("Sheet3", [
      ["姓名", "10月15日", "10月16日"],
      ["王芳", "早", "中"],
      ["李娜", "夜", "早"],
    ]);
    const scores = sheet("Sheet4", [
      ["姓名", "10月15日", "10月16日"],
      ["王芳", 88, 92],
      ["李娜", 75, 60],
    ]);
    const result = read([roster(), wide("10月16日"), shifts, hidden, scores]);
    expectOneSession(result);
    const kinds = result.sheets.map(({ kind }) => kind).slice(0, 5);
    expect(kinds).toEqual(["roster", "attendance-wide", "other", "other", "other"]);
  });
});
