/** Rules about the office, numbers of the departments, and the findings that come from rules. */
import type { Finding, FindingCode } from "../../../src/core/domain/findings";
import type { CircularKind, Session } from "../../../src/core/domain/records";
import type { OfficeRuleId } from "../../../src/core/domain/rating";
import type { NamedSetting } from "../../../src/core/domain/settings";
import { withValue } from "../../../src/core/plan/parameters";
import { day, month, TestOffice } from "./office";

function verdict(office: TestOffice, rule: string, of = "2026-10", asOf?: string): unknown[] {
  const found = office.rate(of, asOf).office.find((answer) => answer.rule === rule);
  return [found?.status, found?.value, found?.required];
}

function findingsOf(office: TestOffice, code: FindingCode): Finding[] {
  return office.rate("2026-10").findings.filter((finding) => finding.code === code);
}

describe("session-held", () => {
  const departments = (...names: string[]) => ({ kind: "departments", departments: names }) as const;
  test.each<[string, Partial<Session>[], unknown[]]>([
    ["a day for all is met", [{}], ["met", 1, 1]],
    ["half a day is short", [{ days: 0.5 }], ["short", 0.5, 1]],
    ["two half days are met", [{ days: 0.5 }, { days: 0.5 }], ["met", 1, 1]],
    ["none is short", [], ["short", 0, 1]],
    ["another kind does not count", [{ kind: "partyClass" }], ["short", 0, 1]],
    ["for one department only is short", [{ audience: departments("综合科") }], ["short", 0, 1]],
    [
      "department by department is met",
      [{ audience: departments("综合科") }, { audience: departments("信息科") }],
      ["met", 1, 1],
    ],
    ["an unreadable length is not assessed", [{ days: "unreadable" }], ["not-assessed", 0, 1]],
  ])("%s", (_name, sessions, expected) => {
    const office = new TestOffice();
    office.person("张");
    office.person("李", { department: "信息科" });
    for (const session of sessions) office.session("2026-10-09", session);
    expect(verdict(office, "session-held")).toEqual(expected);
    expect(
      findingsOf(office, "office-short").filter(({ facts }) => "rule" in facts && facts.rule === "session-held"),
    ).toHaveLength(expected[0] === "short" ? 1 : 0);
  });

  test("it is due when the month has ended", () => {
    const office = new TestOffice();
    office.person("张");
    expect(verdict(office, "session-held", "2026-10", "2026-10-30")).toEqual(["not-due", null, null]);
  });

  test("a session of an unreadable date may have been this month's", () => {
    const office = new TestOffice();
    office.person("张");
    office.session("?");
    expect(verdict(office, "session-held")).toEqual(["not-assessed", 0, 1]);
  });
});

test("a session nobody signed in to is a finding at its cell", () => {
  const office = new TestOffice();
  const person = office.person("张");
  expect(verdict(office, "sign-in-kept")).toEqual(["not-due", null, null]);
  office.mark(person, office.session("2026-10-09"), "present");
  expect(verdict(office, "sign-in-kept")).toEqual(["met", 1, 1]);
  office.session("2026-10-16", { hasAttendance: false, topic: "保密" });
  expect(verdict(office, "sign-in-kept")).toEqual(["short", 1, 2]);
  expect(findingsOf(office, "session-not-signed-in")).toEqual([
    expect.objectContaining({ facts: { topic: "保密" }, clause: "C46", cell: office.sessions[1]?.cell }),
  ]);
});

test("everyone inspected: those in service all month, where the register has the month at all", () => {
  const office = new TestOffice();
  office.person("张");
  office.person("李");
  office.person("新", { from: "2026-10-02" });
  expect(verdict(office, "inspection-made")).toEqual(["not-assessed", null, null]);
  office.inspection(0, "2026-10", { overall: "good" });
  expect(verdict(office, "inspection-made")).toEqual(["short", 1, 2]);
  office.inspection(1, "2026-10", { overall: "good" });
  expect(verdict(office, "inspection-made")).toEqual(["met", 2, 2]);
});

test("the numbers of a department are those of its people in service", () => {
  const office = new TestOffice();
  for (const name of ["张", "李", "王", "赵"]) office.person(name);
  office.person("周", { department: "信息科", role: "worker" });
  office.person("离", { until: "2026-09-30" });
  const [first, second] = [office.session("2026-10-09"), office.session("2026-10-16")];
  office.mark(0, first, "present").mark(1, first, "late").mark(2, first, "excused").mark(3, first, "unexcused");
  office.mark(0, second, "present").mark(5, first, "unexcused");
  office.check(0, "2026-10", { charactersToDate: 8_334 }).check(1, "2026-10", { charactersToDate: 8_333 });
  expect(office.rate("2026-10").figures.departments).toEqual([
    {
      name: "综合科",
      people: 4,
      called: 8,
      present: 3,
      excused: 1,
      unexcused: 1,
      undecided: 3,
      notesMet: 1,
      notesAssessed: 4,
      // 张 and 李 wrote; 王 and 赵 have neither a notebook nor characters: a total below 60.
      finals: { good: 2, medium: 0, poor: 2, "not-assessed": 0, undetermined: 0 },
      isCommendable: false,
    },
    {
      name: "信息科",
      people: 1,
      called: 2,
      present: 0,
      excused: 0,
      unexcused: 0,
      undecided: 2,
      notesMet: 0,
      notesAssessed: 0,
      finals: { good: 0, medium: 0, poor: 0, "not-assessed": 1, undetermined: 0 },
      isCommendable: false,
    },
  ]);
});

describe("findings", () => {
  function october(): TestOffice {
    const office = new TestOffice();
    office.person("张");
    office.log(office.person("王"), "book", "2026-10-15");
    return office;
  }

  test("a duty not met names person, rule, value and requirement, at the person where no cell says so", () => {
    const office = october();
    expect(findingsOf(office, "rule-short")).toEqual([
      expect.objectContaining({
        person: 0,
        department: "综合科",
        clause: "C06",
        cell: office.people[0]?.cell,
        facts: { name: "张", rule: "monthly-book", value: 0, required: 1 },
      }),
    ]);
  });

  test("an absence is named once, not as a duty as well", () => {
    const office = october();
    office
      .mark(1, office.session("2026-10-09", { days: 0.5 }), "unexcused")
      .mark(1, office.session("2026-10-12"), "present");
    expect(findingsOf(office, "unexcused-absence")).toHaveLength(1);
    expect(findingsOf(office, "rule-short").filter(({ person }) => person === 1)).toEqual([]);
  });

  test("late and early are a notice at the mark; an undecided mark accuses nobody", () => {
    const office = october();
    const session = office.session("2026-10-09");
    office.mark(0, session, "late-and-early").mark(1, session, "undecided");
    expect(findingsOf(office, "late-or-early")).toEqual([
      expect.objectContaining({ person: 0, clause: "C46", cell: office.attendance[0]?.cell }),
    ]);
    expect(findingsOf(office, "unexcused-absence")).toEqual([]);
  });

  test("what is not recorded is said once per department and kind", () => {
    const office = october();
    office.person("李");
    office.person("周", { department: "信息科" });
    const said = findingsOf(office, "nothing-recorded").map(({ department, facts }) => [
      department,
      "kind" in facts ? facts.kind : null,
    ]);
    expect(said).toEqual([
      ["综合科", "plan"],
      ["综合科", "notes"],
      ["综合科", "article"],
      ["综合科", "selfStudy"],
      ["信息科", "plan"],
      ["信息科", "notes"],
      ["信息科", "article"],
      ["信息科", "book"],
      ["信息科", "selfStudy"],
    ]);
  });

  test("a final of poor is named, and an inspector who differs", () => {
    const office = october();
    office.inspection(1, "2026-10", { overall: "poor" });
    expect(findingsOf(office, "rated-poor")).toEqual([expect.objectContaining({ person: 1, facts: { name: "王" } })]);
    expect(findingsOf(office, "inspector-differs")).toEqual([
      expect.objectContaining({ facts: { name: "王", overall: "not-assessed", inspector: "poor" } }),
    ]);
    office.override(1, "2026-10", "good", "驻村");
    expect(findingsOf(office, "rated-poor")).toEqual([]);
  });
});

describe("leading-group", () => {
  test.each<[string, Partial<Record<NamedSetting, string>>, unknown[]]>([
    ["nothing filled in is not assessed", {}, ["not-assessed", null, null]],
    ["a head and units are met", { "leadingGroup.head": "李", "dailyWork.units": "秘书科" }, ["met", 2, 2]],
    ["a head alone is short", { "leadingGroup.head": "李" }, ["short", 1, 2]],
    ["members alone are short", { "leadingGroup.members": "李、王" }, ["short", 0, 2]],
  ])("%s", (_name, settings, expected) => {
    const office = new TestOffice();
    office.person("张");
    for (const [key, value] of Object.entries(settings))
      office.parameters = withValue(office.parameters, key as "leadingGroup.head", value);
    expect(verdict(office, "leading-group")).toEqual(expected);
  });
});

test("a self-study time of the whole office, among the settings, is every department's", () => {
  const office = new TestOffice();
  office.person("张");
  office.person("李", { department: "信息科" });
  expect(verdict(office, "self-study-arranged")).toEqual(["not-assessed", null, null]);
  office.parameters = withValue(office.parameters, "selfStudySlot", "每周五下午");
  expect(verdict(office, "self-study-arranged")).toEqual(["met", 2, 2]);
});

test.each<[OfficeRuleId, FindingCode]>([
  ["session-held", "office-short"],
  ["sign-in-kept", "session-not-signed-in"],
])("%s switched off says nothing", (rule, code) => {
  const office = new TestOffice();
  office.person("张");
  office.session("2026-10-09", { hasAttendance: false, days: 0.5 });
  const about = (): Finding[] =>
    findingsOf(office, code).filter(({ facts }) => !("rule" in facts) || facts.rule === rule);
  expect(about()).toHaveLength(1);
  office.parameters = withValue(office.parameters, `rule.${rule}`, "off");
  expect(about()).toEqual([]);
});

describe("signing in late (lateFrom)", () => {
  test.each([
    ["at the time is in time", 510, "2026-01-01", 0],
    ["a minute later is late", 511, "2026-01-01", 1],
    ["before the setting holds nobody is late", 600, "2026-10-10", 0],
  ])("%s", (_, signedIn, from, late) => {
    const office = new TestOffice();
    const person = office.person("张");
    office.parameters = withValue(office.parameters, "lateFrom", 510, day(from));
    office.mark(person, office.session("2026-10-09"), "present", { signedIn });
    expect(office.rate("2026-10").figures.late).toHaveLength(late);
    expect(office.ratingOf(person, "2026-10").style.score).toBe(100 - 5 * late);
  });
});

describe("circular-issued", () => {
  const OCTOBER = month("2026-10");
  function office(...circulars: (readonly [CircularKind, number | null])[]): TestOffice {
    const made = new TestOffice();
    made.person("张");
    made.mark(0, made.session("2026-10-09"), "present").check(0, "2026-10");
    made.circulars = circulars.map(([kind, of]) => ({
      kind,
      month: of,
      cell: { sheet: "通报登记", row: 1, column: 1 },
    }));
    return made;
  }
  test.each<[string, TestOffice, unknown[]]>([
    ["both are met", office(["study", OCTOBER], ["inspection", OCTOBER]), ["met", 2, 2]],
    ["one of two is short", office(["study", OCTOBER]), ["short", 1, 2]],
    ["one of criticism stands for neither", office(["criticism", OCTOBER]), ["short", 0, 2]],
    ["one of another month does not count", office(["study", OCTOBER - 1], ["inspection", OCTOBER]), ["short", 1, 2]],
    [
      "one of an unreadable month may be it",
      office(["study", null], ["inspection", OCTOBER]),
      ["not-assessed", null, null],
    ],
    ["an empty register is short", office(), ["short", 0, 2]],
  ])("%s", (_, made, expected) => {
    expect(verdict(made, "circular-issued")).toEqual(expected);
  });

  test("without a register of circulars nothing can be said; without sessions and checks none is asked for", () => {
    const none = office();
    none.circulars = null;
    expect(verdict(none, "circular-issued")).toEqual(["not-assessed", null, null]);
    expect(verdict(office(), "circular-issued", "2026-09")).toEqual(["not-due", null, null]);
    expect(verdict(office(), "circular-issued", "2026-10", "2026-10-30")).toEqual(["not-due", null, null]);
  });
});
