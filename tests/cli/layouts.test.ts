/** Layouts of a whole sheet, through the whole path: people across, a legend elsewhere, days written once. */
import { PEOPLE, SESSIONS, sheets } from "../workbooks/small-office";
import { asked, codes, office, rule, rules } from "./october";

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
