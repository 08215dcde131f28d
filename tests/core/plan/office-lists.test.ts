/** The lists the office works by: checks and inspectors, the lecture rota, the make-up ledger, eligibility. */
import { formatDay, formatMonth, lastDay } from "../../../src/core/domain/calendar";
import { formatPeriod } from "../../../src/core/domain/period";
import { withValue } from "../../../src/core/plan/parameters";
import { officeLists, type OfficeLists } from "../../../src/core/plan/rate-office";
import { day, month, TestOffice } from "./office";

function lists(office: TestOffice, of = "2026-10", asOf?: string): OfficeLists {
  const until = asOf === undefined ? lastDay(month(of)) : day(asOf);
  return officeLists(office.records(), office.parameters, month(of), until);
}

describe("who checks whose notes", () => {
  /** 综合科 with a head and two cadres, a member of the centre group, and 信息科 without a head. */
  function office(): TestOffice {
    const made = new TestOffice();
    made.person("赵科长", { role: "departmentHead", isHead: true, leaderInCharge: "钱主任" });
    made.person("张");
    made.person("王");
    made.person("钱主任", { role: "centreGroup", department: null });
    made.person("周", { department: "信息科" });
    return made;
  }
  const states = (made: TestOffice): unknown[] => lists(made).matrix.rows.map(({ person, state }) => [person, state]);
  const tasks = (made: TestOffice): unknown[] =>
    lists(made).matrix.tasks.map(({ inspector, people }) => [inspector, people]);

  test("nothing checked: everybody is on the list of who checks them, and who has nobody on nobody's", () => {
    expect(states(office())).toEqual([
      [0, "missing"],
      [1, "missing"],
      [2, "missing"],
      [4, "missing"],
    ]);
    expect(tasks(office())).toEqual([
      ["钱主任", [0]],
      ["赵科长", [1, 2]],
      [null, [4]],
    ]);
  });

  test("a right check is done, a wrong one and one's own are to be done again", () => {
    const made = office();
    made.check(0, "2026-10", { checker: "钱主任" }).check(1, "2026-10", { checker: "赵科长" });
    made.check(2, "2026-10", { checker: "王" }).check(4, "2026-10", { checker: "某人" });
    expect(states(made)).toEqual([
      [0, "right"],
      [1, "right"],
      [2, "self"],
      [4, "unknown"],
    ]);
    expect(tasks(made)).toEqual([["赵科长", [2]]]);
    made.check(2, "2026-10", { checker: "张" });
    expect(lists(made).matrix.rows[2]).toMatchObject({ state: "other", checker: "张", inspectors: ["赵科长"] });
  });

  test("a second check by the right person settles it", () => {
    const made = office().check(1, "2026-10", { checker: "王" }).check(1, "2026-10", { checker: "赵科长" });
    expect(lists(made).matrix.rows[1]).toMatchObject({ state: "right" });
  });

  test("a member of the centre group stands there once there is a row; a setting says who checks", () => {
    const made = office().check(3, "2026-09");
    made.parameters = withValue(made.parameters, "centreGroupInspector", "机关党委");
    expect(lists(made).matrix.rows[3]).toMatchObject({ person: 3, state: "missing", inspectors: ["机关党委"] });
  });

  test("who has left is not checked any more", () => {
    const made = office();
    made.person("吴", { until: "2026-09-30" });
    expect(states(made)).toHaveLength(4);
  });
});

describe("the lecture rota", () => {
  function office(): TestOffice {
    const made = new TestOffice();
    for (const name of ["张", "王", "李"]) made.person(name);
    made.person("钱主任", { role: "centreGroup" });
    made.person("工", { role: "worker" });
    return made;
  }
  const lecture = (made: TestOffice, date: string, lecturer: string): TestOffice =>
    made.activity(date, { kind: "monthlyLecture", lecturer });
  const next = (made: TestOffice, asOf?: string): string[] =>
    lists(made, "2026-10", asOf).rota.next.map(({ person, month: of }) => `${formatMonth(of)} ${person}`);

  test("whoever has not lectured comes first, in roster order; nobody of the centre group, no worker", () => {
    expect(next(office())).toEqual(["2026-11 0", "2026-12 1", "2027-01 2"]);
    expect(next(lecture(office(), "2026-03-10", "张"))).toEqual(["2026-11 1", "2026-12 2", "2027-01 0"]);
  });

  test("somebody whose category is undecided has no turn; a head or cadre, whichever it is, has", () => {
    const made = office();
    made.person("借", { roles: ["cadre", "worker"] });
    made.person("两", { roles: ["departmentHead", "cadre"] });
    expect(lists(made).rota.turns.map(({ person }) => person)).toEqual([0, 1, 2, 6]);
  });

  test("of those who lectured once, the one who did so longest ago", () => {
    const made = office();
    lecture(lecture(lecture(made, "2026-03-10", "王"), "2026-04-10", "李"), "2026-05-10", "张");
    expect(next(made)).toEqual(["2026-11 1", "2026-12 2", "2027-01 0"]);
    expect(lists(made).rota.turns.map(({ person, given, last }) => [person, given, formatDay(last ?? 0)])).toEqual([
      [1, 1, "2026-03-10"],
      [2, 1, "2026-04-10"],
      [0, 1, "2026-05-10"],
    ]);
  });

  test("the month itself is proposed while it runs and nobody has lectured in it", () => {
    expect(next(office(), "2026-10-20")[0]).toBe("2026-10 0");
    expect(next(lecture(office(), "2026-10-09", "张"), "2026-10-20")[0]).toBe("2026-11 1");
  });

  test("who lectured twice before everybody once is told; once everybody has, no more", () => {
    const made = lecture(lecture(office(), "2026-03-10", "王"), "2026-04-10", "王");
    expect(lists(made).rota.tooEarly).toEqual([1]);
    lecture(lecture(made, "2026-05-10", "张"), "2026-06-10", "李");
    expect(lists(made).rota.tooEarly).toEqual([]);
  });

  test("a namesake, a stranger and a lecture to come count for nobody; who has left has no turn", () => {
    const made = office();
    made.person("张");
    lecture(lecture(lecture(made, "2026-03-10", "张"), "2026-04-10", "专家"), "2026-11-10", "王");
    expect(lists(made).rota.turns.every(({ given }) => given === 0)).toBe(true);
    made.person("吴", { until: "2026-10-31" });
    expect(lists(made).rota.turns.map(({ person }) => person)).toEqual([0, 1, 2, 5]);
  });
});

describe("the make-up ledger", () => {
  function office(): TestOffice {
    const made = new TestOffice();
    made.person("张");
    made.mark(0, made.session("2026-03-10"), "excused").mark(0, made.session("2026-02-10"), "excused");
    made.mark(0, made.session("2026-04-10"), "present");
    return made;
  }
  const debts = (made: TestOffice): string[] =>
    lists(made).ledger.map(
      ({ day: on, madeUpOn, isDoubtful }) =>
        `${formatDay(on)} ${madeUpOn === null ? (isDoubtful ? "doubtful" : "open") : formatDay(madeUpOn)}`,
    );

  test("an excused absence opens a debt, the oldest first", () => {
    expect(debts(office())).toEqual(["2026-02-10 open", "2026-03-10 open"]);
    expect(lists(office()).ledger[0]).toMatchObject({ person: 0, mark: "excused" });
  });

  test.each([
    ["on the day of the session it closes it", ["2026-02-10"], ["2026-02-10 2026-02-10", "2026-03-10 open"]],
    ["the day before it closes nothing", ["2026-02-09"], ["2026-02-10 open", "2026-03-10 open"]],
    ["after both it closes the oldest", ["2026-03-20"], ["2026-02-10 2026-03-20", "2026-03-10 open"]],
    ["two close both", ["2026-03-20", "2026-03-21"], ["2026-02-10 2026-03-20", "2026-03-10 2026-03-21"]],
    [
      "one between and one after close each its own",
      ["2026-02-20", "2026-05-01"],
      ["2026-02-10 2026-02-20", "2026-03-10 2026-05-01"],
    ],
    ["a date that cannot be read leaves both in doubt", ["?"], ["2026-02-10 doubtful", "2026-03-10 doubtful"]],
    ["after the last day read it is not known", ["2026-11-01"], ["2026-02-10 open", "2026-03-10 open"]],
  ])("make-up study: %s", (_, rows, expected) => {
    const made = office();
    for (const row of rows) made.log(0, "makeUp", row);
    expect(debts(made)).toEqual(expected);
  });
});

describe("eligibility for titles (C45)", () => {
  const states = (made: TestOffice): string[] =>
    lists(made).eligibility.map(({ state, because }) => [state, ...because.map(formatPeriod)].join(" "));

  /** Rated good but for inspections. */
  function office(): TestOffice {
    const made = new TestOffice();
    made.person("张");
    for (const of of ["2026-05", "2026-10"]) {
      made.mark(0, made.session(`${of}-10`), "present");
      made.check(0, of, { charactersToDate: 10_000 });
    }
    return made;
  }

  test("the year's final decides: poor is not eligible, a poor month is", () => {
    expect(states(office())).toEqual(["eligible"]);
    expect(states(office().inspection(0, "2026-05", { overall: "poor" }))).toEqual(["eligible"]);
    expect(states(office().inspection(0, "2026", { overall: "poor" }))).toEqual(["not-eligible 2026"]);
  });

  test("by the setting any poor month does", () => {
    const made = office().inspection(0, "2026-05", { overall: "poor" });
    made.parameters = withValue(made.parameters, "disqualifyBy", "anyMonth");
    expect(states(made)).toEqual(["not-eligible 2026-05"]);
    expect(states(office())).toEqual(["eligible"]);
  });

  test("an override above a poor grade makes eligible again", () => {
    const made = office().inspection(0, "2026", { overall: "poor" });
    expect(states(made.override(0, "2026", "medium", "情况已核实"))).toEqual(["eligible"]);
  });

  test("a grade that may turn out poor is open; without a grade people decide", () => {
    const made = new TestOffice();
    made.person("张");
    expect(states(made)).toEqual(["not-rated"]);
    for (const at of ["05", "06", "07"]) made.mark(0, made.session(`2026-${at}-10`), "undecided");
    made.check(0, "2026-10", { charactersToDate: 10_000 });
    made.mark(0, made.session("2026-08-10"), "present");
    expect(states(made)).toEqual(["open 2026"]);
  });
});
