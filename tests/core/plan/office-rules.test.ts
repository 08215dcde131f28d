/** Rules about the office beside those of the month's sessions: who checks whom, what was held, what is arranged. */
import type { ActivityKind } from "../../../src/core/domain/records";
import { withValue } from "../../../src/core/plan/parameters";
import { TestOffice } from "./office";

function verdict(office: TestOffice, rule: string, of = "2026-10", asOf?: string): unknown[] {
  const found = office.rate(of, asOf).office.find((answer) => answer.rule === rule);
  return [found?.status, found?.value, found?.required];
}

function codes(office: TestOffice, of = "2026-10"): string[] {
  return office.rate(of).findings.map(({ code, facts }) => ("rule" in facts ? `${code} ${facts.rule}` : code));
}

describe("right-inspector", () => {
  /** 甲 is head of 综合科 under 周永宁; 乙 is a cadre, 丙 a worker, 丁 of the centre group. */
  function office(): TestOffice {
    const found = new TestOffice();
    found.person("甲", { role: "departmentHead", leaderInCharge: "周永宁" });
    found.person("乙");
    found.person("丙", { role: "worker" });
    found.person("丁", { role: "centreGroup" });
    found.person("周永宁", { role: "centreGroup", department: null });
    return found;
  }
  const [HEAD, CADRE, WORKER, MEMBER] = [0, 1, 2, 3];

  test.each([
    ["a cadre's notes by the head of the department", CADRE, "甲", ["met", 1, 1], null],
    ["a worker's notes by the head of the department", WORKER, "甲", ["met", 1, 1], null],
    ["a head's notes by the leader in charge", HEAD, "周永宁", ["met", 1, 1], null],
    ["a cadre's notes by the leader", CADRE, "周永宁", ["short", 0, 1], "checked-by-other"],
    ["a head's own notes", HEAD, "甲", ["short", 0, 1], "checked-by-self"],
    ["a cadre's own notes", CADRE, "乙", ["short", 0, 1], "checked-by-self"],
    ["two names, one of them right", CADRE, "丙、甲", ["met", 1, 1], null],
    ["somebody who is not in the roster", CADRE, "周处长", ["not-assessed", null, null], null],
    ["nobody named", CADRE, null, ["not-assessed", null, null], null],
    ["a member's notes, while no inspector is set", MEMBER, "甲", ["not-assessed", null, null], null],
  ])("%s", (_name, person, checker, expected, code) => {
    const found = office().check(person, "2026-10", { checker });
    expect(verdict(found, "right-inspector")).toEqual(expected);
    expect(codes(found).filter((one) => one.startsWith("checked-by"))).toEqual(code === null ? [] : [code]);
  });

  test("who checks the centre group is a setting", () => {
    const found = office().check(MEMBER, "2026-10", { checker: "甲" });
    found.parameters = withValue(found.parameters, "centreGroupInspector", "周永宁");
    expect(verdict(found, "right-inspector")).toEqual(["short", 0, 1]);
    found.parameters = withValue(found.parameters, "centreGroupInspector", "甲");
    expect(verdict(found, "right-inspector")).toEqual(["met", 1, 1]);
  });

  test("a department without a head, and a head without a leader, are not judged", () => {
    const found = new TestOffice();
    found.person("乙");
    found.person("戊", { department: "信息科" });
    found.check(0, "2026-10", { checker: "戊" });
    expect(verdict(found, "right-inspector")).toEqual(["not-assessed", null, null]);
  });
});

describe("check-made", () => {
  test("everybody in service has a row; a member without any row so far is left out", () => {
    const found = new TestOffice();
    found.person("甲");
    found.person("乙");
    found.person("丙", { role: "centreGroup" });
    found.person("丁", { until: "2026-10-30" });
    expect(verdict(found, "check-made")).toEqual(["not-assessed", null, null]);
    found.check(0, "2026-10");
    expect(verdict(found, "check-made")).toEqual(["short", 1, 2]);
    expect(codes(found)).toContain("office-short check-made");
    found.check(1, "2026-10", { notHandedIn: true });
    expect(verdict(found, "check-made")).toEqual(["met", 2, 2]);
    expect(verdict(found, "check-made", "2026-10", "2026-10-30")[0]).toBe("not-due");
  });

  test("a row whose month cannot be read may be the missing one", () => {
    const found = new TestOffice();
    found.person("甲");
    found.person("乙");
    found.check(0, "2026-10").check(1, "?");
    expect(verdict(found, "check-made")[0]).toBe("not-assessed");
  });
});

describe("centre-group-held", () => {
  const office = (...dates: string[]): TestOffice => {
    const found = new TestOffice();
    found.person("甲", { role: "centreGroup" });
    for (const date of dates) found.session(date, { kind: "centreGroupStudy" });
    return found;
  };

  test.each([
    ["on the quarter's first day", ["2026-10-01"], ["met", 1, 1]],
    ["on the day before", ["2026-09-30"], ["short", 0, 1]],
    ["at an unreadable date", ["?"], ["not-assessed", 0, 1]],
  ])("%s", (_name, dates, expected) => {
    expect(verdict(office(...dates), "centre-group-held", "2026-12")).toEqual(expected);
  });

  test("is due in a quarter's last month, where somebody is a member", () => {
    expect(verdict(office(), "centre-group-held", "2026-11")[0]).toBe("not-due");
    const none = new TestOffice();
    none.person("甲");
    expect(verdict(none, "centre-group-held", "2026-12")[0]).toBe("not-due");
  });
});

describe("monthly-lecture and four-activities", () => {
  const office = (...held: [string, ActivityKind][]): TestOffice => {
    const found = new TestOffice();
    found.person("甲");
    for (const [date, kind] of held) found.activity(date, { kind });
    return found;
  };

  test("a lecture in the month is met, another kind is short, no activities at all is not assessed", () => {
    expect(verdict(office(["2026-10-31", "monthlyLecture"]), "monthly-lecture")).toEqual(["met", 1, 1]);
    expect(verdict(office(["2026-10-31", "partyClass"]), "monthly-lecture")).toEqual(["short", 0, 1]);
    expect(verdict(office(["2026-11-01", "monthlyLecture"]), "monthly-lecture")).toEqual(["short", 0, 1]);
    expect(verdict(office(["?", "monthlyLecture"]), "monthly-lecture")[0]).toBe("not-assessed");
    expect(verdict(office(), "monthly-lecture")[0]).toBe("not-assessed");
  });

  test("all four kinds in the year are met at its end, three are short; before, it is not due", () => {
    const three: [string, ActivityKind][] = [
      ["2026-03-01", "partyClass"],
      ["2026-04-01", "speechContest"],
      ["2026-05-01", "essayCall"],
    ];
    expect(verdict(office(...three, ["2026-12-31", "theoryLecture"]), "four-activities", "2026-12")).toEqual([
      "met",
      4,
      4,
    ]);
    expect(verdict(office(...three, ["2025-12-31", "theoryLecture"]), "four-activities", "2026-12")).toEqual([
      "short",
      3,
      4,
    ]);
    const told = office(...three)
      .rate("2026-12")
      .findings.find(({ facts }) => "rule" in facts && facts.rule === "four-activities");
    expect(told?.period).toEqual({ kind: "year", year: 2026 });
    expect(verdict(office(...three, ["?", "theoryLecture"]), "four-activities", "2026-12")[0]).toBe("not-assessed");
    expect(verdict(office(...three), "four-activities", "2026-11")[0]).toBe("not-due");
  });
});

describe("self-study-arranged", () => {
  test("departments without a slot are told where others have one; where none has, nothing is said", () => {
    const found = new TestOffice();
    found.person("甲");
    found.person("乙", { department: "信息科" });
    expect(verdict(found, "self-study-arranged")).toEqual(["not-assessed", null, null]);
    // Neither an activity of another kind nor a slot of the year before is one.
    found.activity("2026-01-05", { kind: "partyClass" }).activity("2025-12-31", { kind: "selfStudySlot" });
    expect(verdict(found, "self-study-arranged")).toEqual(["not-assessed", null, null]);
    found.activity("2026-01-05", { kind: "selfStudySlot", audience: { kind: "departments", departments: ["综合科"] } });
    expect(verdict(found, "self-study-arranged")).toEqual(["short", 1, 2]);
    expect(codes(found)).toContain("no-self-study-slot");
    found.activity("2026-01-05", { kind: "selfStudySlot" });
    expect(verdict(found, "self-study-arranged")).toEqual(["met", 2, 2]);
    expect(codes(found)).not.toContain("no-self-study-slot");
  });
});
