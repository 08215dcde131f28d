/** What is asked for once a year: skill, reflection, research article, theory book, class and publication. */
import type { Role } from "../../../../src/core/domain/people";
import type { RuleId } from "../../../../src/core/domain/rating";
import type { StudyKind, StudyRecord } from "../../../../src/core/domain/records";
import { withValue, type NumberKey } from "../../../../src/core/plan/parameters";
import { parsePeriod } from "../../../../src/core/domain/period";
import { TestOffice } from "../office";

function fail(question: unknown): never {
  throw new Error(JSON.stringify(question));
}

interface Item {
  readonly rule: RuleId;
  readonly kind: StudyKind;
  readonly traits: Partial<StudyRecord>;
  readonly asked: Role;
  readonly leftOut: readonly Role[];
  readonly parameter: NumberKey;
}

const ITEMS: readonly Item[] = [
  { rule: "annual-skill", kind: "skill", traits: {}, asked: "worker", leftOut: [], parameter: "skillsPerYear" },
  { rule: "reflection", kind: "reflection", traits: {}, asked: "worker", leftOut: [], parameter: "reflectionsPerYear" },
  {
    rule: "research-article",
    kind: "researchArticle",
    traits: {},
    asked: "departmentHead",
    leftOut: ["centreGroup", "worker"],
    parameter: "researchArticlesPerYear",
  },
  {
    rule: "theory-book",
    kind: "book",
    traits: { area: "politicalTheory" },
    asked: "centreGroup",
    leftOut: ["departmentHead", "cadre", "worker"],
    parameter: "theoryBooksPerYear",
  },
  {
    rule: "class-given",
    kind: "classGiven",
    traits: {},
    asked: "centreGroup",
    leftOut: ["departmentHead", "cadre", "worker"],
    parameter: "classesPerYear",
  },
  {
    rule: "publication",
    kind: "publication",
    traits: { level: "municipal" },
    asked: "centreGroup",
    leftOut: ["departmentHead", "cadre", "worker"],
    parameter: "publicationsPerYear",
  },
];

/** 张 is asked, 王 of the same department and role has what is asked: it is on record. */
function office({ kind, traits, asked }: Item, dates: readonly string[] = []): TestOffice {
  const found = new TestOffice();
  found.person("张", { role: asked });
  found.log(found.person("王", { role: asked }), kind, "2026-03-05", traits);
  for (const date of dates) found.log(0, kind, date, traits);
  return found;
}

describe.each(ITEMS.map((item) => [item.rule, item] as const))("%s", (rule, item) => {
  test.each<[string, string[], [string, number | null, number | null]]>([
    ["one on the year's first day is met", ["2026-01-01"], ["met", 1, 1]],
    ["one on the year's last day is met", ["2026-12-31"], ["met", 1, 1]],
    ["one of the year before does not count", ["2025-12-31"], ["short", 0, 1]],
    ["none is short", [], ["short", 0, 1]],
    ["a date that cannot be read leaves it open", ["?"], ["not-assessed", null, null]],
    ["a date that cannot be read beside one that can is met", ["?", "2026-05-01"], ["met", 1, 1]],
  ])("%s", (_name, dates, expected) => {
    expect(office(item, dates).saidInYear(rule, 0)).toEqual(expected);
  });

  test("is due at the year's end alone, and never in a month's rating", () => {
    expect(office(item).saidInYear(rule, 0, "2026-11")[0]).toBe("not-due");
    expect(office(item).saidInYear(rule, 0, "2026-12", "2026-12-30")[0]).toBe("not-due");
    expect(office(item).said(rule, 0, "2026-12")[0]).toBe("not-due");
  });

  test("asks for six months of service, up to the year's last day", () => {
    for (const [from, until, expected] of [
      ["2026-07-01", undefined, "short"],
      ["2026-07-02", undefined, "not-due"],
      [undefined, "2026-12-31", "short"],
      [undefined, "2026-12-30", "not-due"],
      ["?", undefined, "not-assessed"],
    ] as const) {
      const joined = office(item);
      const service = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
      const person = joined.person("李", { role: item.asked, ...service });
      expect([from, until, joined.saidInYear(rule, person)[0]]).toEqual([from, until, expected]);
    }
  });

  test("leaves other roles out, in the month as well", () => {
    const found = office(item);
    for (const role of item.leftOut) {
      const person = found.person(role, { role });
      expect(found.saidInYear(rule, person)).toEqual(["exempt", null, null]);
      expect(found.said(rule, person)).toEqual(["exempt", null, null]);
    }
  });

  test("of a role that cannot be told nothing is said", () => {
    const found = office(item);
    const roles = [item.asked, item.leftOut[0] ?? item.asked];
    const person = found.person("疑", { roles, isCentreGroup: null });
    found.log(person, item.kind, "2026-06-01", item.traits);
    const isOpen = item.leftOut.length > 0;
    expect(found.saidInYear(rule, person)[0]).toBe(isOpen ? "not-assessed" : "met");
    // The cell that keeps the role from being told is evidence only where it decides.
    const verdict = found.rate("2026-12").year.people[person]?.rules.find((one) => one.rule === rule);
    const sheets = verdict?.periods.flatMap(({ cells }) => cells.map(({ sheet }) => sheet));
    expect(sheets).toEqual(isOpen ? expect.arrayContaining(["花名册"]) : expect.not.arrayContaining(["花名册"]));
  });

  test("what nobody recorded is not assessed, and told once", () => {
    const none = new TestOffice();
    none.person("张", { role: item.asked });
    none.person("李", { role: item.asked });
    expect(none.saidInYear(rule, 0)).toEqual(["not-assessed", null, null]);
    const asked = none.rate("2026-12").findings.filter(({ code }) => code === "nothing-recorded");
    const inYear = asked.filter(({ period }) => period?.kind === "year").map(({ facts }) => JSON.stringify(facts));
    expect(new Set(inYear).size).toBe(inYear.length);
    expect(inYear.length).toBeGreaterThan(0);
  });

  test("where the office says that there was none, everybody asked is short", () => {
    const none = new TestOffice();
    none.person("张", { role: item.asked });
    for (const question of none.rate("2026-12").questions)
      if (question.kind === "nothing-recorded")
        none.noneRecorded.push({ ...question.about, period: parsePeriod(question.about.period) ?? fail(question) });
    expect(none.saidInYear(rule, 0)).toEqual(["short", 0, 1]);
    expect(none.rate("2026-12").questions).toEqual([]);
  });

  test("a quota of two is not met by one", () => {
    const two = office(item, ["2026-05-01"]);
    two.parameters = withValue(two.parameters, item.parameter, 2);
    expect(two.saidInYear(rule, 0)).toEqual(["short", 1, 2]);
    two.log(0, item.kind, "2026-06-01", item.traits);
    expect(two.saidInYear(rule, 0)).toEqual(["met", 2, 2]);
  });
});

test("reflections and research articles of the tally count, in each month the larger of both sources", () => {
  const found = new TestOffice();
  found.person("张");
  found.tallyRow(0, "2026-03", { reflections: 1, researchArticles: 0 }).log(0, "reflection", "2026-03-08");
  expect(found.saidInYear("reflection", 0)).toEqual(["met", 1, 1]);
  expect(found.saidInYear("research-article", 0)).toEqual(["short", 0, 1]);
});

test.each([
  ["county", "short"],
  ["municipal", "met"],
  ["provincial", "met"],
  ["national", "met"],
] as const)("a publication of %s level is %s", (level, expected) => {
  const found = new TestOffice();
  found.log(found.person("张", { role: "centreGroup" }), "publication", "2026-03-01", { level });
  expect(found.saidInYear("publication", 0)[0]).toBe(expected);
});

test("a publication whose level is not known counts for nothing, not even as recorded", () => {
  const found = new TestOffice();
  found.log(found.person("张", { role: "centreGroup" }), "publication", "2026-03-01");
  expect(found.saidInYear("publication", 0)[0]).toBe("not-assessed");
});

test("for the centre group its members take the department's place", () => {
  const found = new TestOffice();
  found.person("张", { role: "centreGroup", department: "综合科" });
  found.log(found.person("王", { role: "cadre", department: "综合科" }), "book", "2026-03-01", { area: "law" });
  expect(found.saidInYear("theory-book", 0)[0]).toBe("not-assessed");
  found.log(found.person("周", { role: "centreGroup", department: "信息科" }), "book", "2026-03-01", { area: "law" });
  expect(found.saidInYear("theory-book", 0)).toEqual(["short", 0, 1]);
});

describe("class-given from the activities", () => {
  function held(lecturer: string | null, kind: "partyClass" | "theoryTutorial" | "monthlyLecture"): TestOffice {
    const found = new TestOffice();
    found.person("王芳", { role: "centreGroup" });
    found.person("李伟", { role: "centreGroup" });
    return found.activity("2026-05-08", { kind, lecturer });
  }

  test.each([
    ["a party class", "王芳", "partyClass", ["met", "short"]],
    ["a theory tutorial", "王芳", "theoryTutorial", ["met", "short"]],
    ["a name with a space", "王 芳", "partyClass", ["met", "short"]],
    ["two lecturers", "王芳、李伟", "partyClass", ["met", "met"]],
    ["somebody from outside", "党校专家", "partyClass", ["short", "short"]],
    ["a name with a title may be the person", "王芳主任", "partyClass", ["not-assessed", "short"]],
    ["nobody named", null, "partyClass", ["not-assessed", "not-assessed"]],
    [
      "a monthly lecture is one, but records nothing for others",
      "王芳",
      "monthlyLecture",
      ["not-assessed", "not-assessed"],
    ],
  ] as const)("%s", (_name, lecturer, kind, expected) => {
    const found = held(lecturer, kind);
    expect([0, 1].map((person) => found.saidInYear("class-given", person)[0])).toEqual(expected);
  });

  test("a monthly lecture serves both unless the office says otherwise", () => {
    const found = held("王芳", "monthlyLecture").activity("2026-06-08", { lecturer: "李伟" });
    expect(found.saidInYear("class-given", 0)[0]).toBe("met");
    found.parameters = withValue(found.parameters, "oneEventServesClassAndExchange", false);
    expect(found.saidInYear("class-given", 0)[0]).toBe("short");
  });

  test("namesakes are not told apart by a lecturer's name", () => {
    const found = held("王芳", "partyClass");
    found.person("王芳", { role: "centreGroup", department: "信息科" });
    expect(found.saidInYear("class-given", 0)[0]).toBe("not-assessed");
  });
});
