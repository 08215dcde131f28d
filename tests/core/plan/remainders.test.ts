/** What is left for somebody to do, until when, and what it could still change. */
import { formatDay } from "../../../src/core/domain/calendar";
import type { RuleId } from "../../../src/core/domain/rating";
import type { Remainders } from "../../../src/core/domain/remainder";
import { whatIsLeft } from "../../../src/core/messages";
import { withValue } from "../../../src/core/plan/parameters";
import { TestOffice } from "./office";

/** "1 by 2026-10-25, 2 lost": the next duty, the year's, and what is lost. */
function ruleOf({ rules }: Remainders, rule: RuleId): string {
  const found = rules.find((one) => one.rule === rule);
  if (found === undefined) return "nothing";
  const duty = (one: typeof found.next): string => (one === null ? "" : `${one.missing} by ${formatDay(one.by)}`);
  const parts = [duty(found.next), found.year === null ? "" : `year ${duty(found.year)}`];
  return [...parts, found.lost === 0 ? "" : `${found.lost} lost`].filter((part) => part !== "").join(", ");
}

/** Somebody beside a colleague who reads, studies and writes all year. */
function office(): TestOffice {
  const made = new TestOffice();
  const [, colleague] = [made.person("张"), made.person("王")];
  for (let month = 1; month <= 10; month += 1) {
    const of = `2026-${String(month).padStart(2, "0")}`;
    for (const date of ["04", "11", "18", "25"]) made.log(colleague, "article", `${of}-${date}`);
    made.log(colleague, "book", `${of}-20`);
  }
  return made;
}

describe("what is asked for by the week", () => {
  test.each([
    ["in the middle of a week the running week asks for one", "2026-10-21", "1 by 2026-10-25, 2 lost"],
    ["on its last day as well, which is not over yet", "2026-10-24", "1 by 2026-10-25, 2 lost"],
    ["once it is over, nothing is left in the month, whose last week has ended", "2026-10-25", "3 lost"],
  ])("%s", (_, asOf, expected) => {
    const made = office().log(0, "article", "2026-10-06");
    expect(ruleOf(made.left(0, "2026-10", asOf).month, "weekly-article")).toBe(expected);
  });

  test("the year goes on with the next week", () => {
    const made = office();
    expect(ruleOf(made.left(0, "2026-10", "2026-10-31").year, "weekly-article")).toBe("1 by 2026-11-01, 42 lost");
  });

  test("with what stands in the running week less is missing", () => {
    const made = office().log(0, "article", "2026-10-20");
    made.parameters = withValue(made.parameters, "articlesPerWeek", 3);
    expect(ruleOf(made.left(0, "2026-10", "2026-10-21").month, "weekly-article")).toBe("2 by 2026-10-25, 3 lost");
  });

  test("where the department keeps no such records nothing is said", () => {
    const made = new TestOffice();
    made.person("张");
    expect(ruleOf(made.left(0, "2026-10", "2026-10-21").month, "weekly-article")).toBe("nothing");
    expect(ruleOf(made.left(0, "2026-10", "2026-10-21").year, "weekly-article")).toBe("nothing");
  });
});

describe("areas of content", () => {
  const attended = (state: "present" | "unexcused"): TestOffice => {
    const made = office();
    made.mark(0, made.session("2026-03-05", { area: "law" }), state);
    return made.log(0, "article", "2026-04-02", { area: "politicalTheory" });
  };

  test("of a session that was attended are covered; of one that was missed they are not", () => {
    const left = (state: "present" | "unexcused"): string =>
      ruleOf(attended(state).left(0, "2026-10", "2026-10-21").year, "content-areas");
    expect([left("present"), left("unexcused")]).toEqual(["2 by 2026-12-31", "3 by 2026-12-31"]);
  });
});

describe("notes", () => {
  const notes = (characters: number): TestOffice => {
    const made = office();
    return made.check(0, "2026-09", { charactersToDate: characters });
  };
  test.each([
    // The pace at the end of October is 8,334.
    ["behind the pace", 8_000, "334 by 2026-10-31, year 2000 by 2026-12-31"],
    ["one character short of it", 8_333, "1 by 2026-10-31, year 1667 by 2026-12-31"],
    ["on it", 8_334, "year 1666 by 2026-12-31"],
    ["one short of the whole year", 9_999, "year 1 by 2026-12-31"],
    ["the whole year", 10_000, "nothing"],
  ])("%s", (_, characters, expected) => {
    expect(ruleOf(notes(characters).left(0, "2026-10", "2026-10-21").year, "notes")).toBe(expected);
  });

  test("a month that is over leaves nothing to do in it", () => {
    const made = office().check(0, "2026-10", { charactersToDate: 8_000 });
    expect(ruleOf(made.left(0).month, "notes")).toBe("1 lost");
    expect(ruleOf(made.left(0).year, "notes")).toBe("1167 by 2026-11-30, year 2000 by 2026-12-31");
  });

  test("a tolerance asks for less", () => {
    const made = notes(7_000);
    made.parameters = withValue(made.parameters, "paceTolerance", 0.9);
    expect(ruleOf(made.left(0, "2026-10", "2026-10-21").month, "notes")).toBe("501 by 2026-10-31");
  });
});

test("a month's book can be read until the month's end, and not after", () => {
  const made = office();
  expect(ruleOf(made.left(0, "2026-10", "2026-10-30").month, "monthly-book")).toBe("1 by 2026-10-31");
  expect(ruleOf(made.left(0, "2026-10", "2026-10-31").month, "monthly-book")).toBe("1 lost");
  expect(ruleOf(made.left(0, "2026-10", "2026-10-31").year, "monthly-book")).toBe("1 by 2026-11-30, 10 lost");
});

test("what is asked for once a year can be done until its last day", () => {
  const made = office();
  for (const rule of ["annual-skill", "reflection", "research-article"] as const)
    expect(ruleOf(made.left(0).year, rule)).toBe("1 by 2026-12-31");
  made.log(0, "skill", "2026-05-05");
  expect(ruleOf(made.left(0).year, "annual-skill")).toBe("nothing");
  // No plan, no notes, no reflection, no research article.
  expect(ruleOf(made.left(0).year, "five-haves")).toMatch(/^\d by 2026-12-31$/);
  expect(ruleOf(made.left(0, "2026-12").year, "reflection")).toBe("nothing");
});

test("an absence without reason is over for good", () => {
  const made = office();
  made.mark(0, made.session("2026-10-09"), "unexcused");
  expect(ruleOf(made.left(0, "2026-10", "2026-10-21").month, "attendance")).toBe("1 lost");
});

test("records after the day that is read are not known", () => {
  const made = office().log(0, "book", "2026-11-05").log(0, "book", "2026-10-30");
  expect(ruleOf(made.left(0, "2026-10", "2026-10-29").month, "monthly-book")).toBe("1 by 2026-10-31");
  expect(ruleOf(made.left(0, "2026-10", "2026-10-31").year, "monthly-book")).toBe("1 by 2026-11-30, 9 lost");
});

describe("an aspect", () => {
  const aspect = (made: TestOffice, of: "month" | "year", which: string, asOf?: string) =>
    made.left(0, "2026-10", asOf)[of].aspects.find((one) => one.aspect === which);

  test("that is good has no remainder", () => {
    const made = office();
    made.mark(0, made.session("2026-10-09"), "present");
    expect(aspect(made, "month", "time")).toBeUndefined();
  });

  test("in a month that is over cannot change any more", () => {
    const made = office()
      .log(0, "article", "2026-10-06")
      .log(0, "article", "2026-10-12")
      .log(0, "article", "2026-10-20");
    made.log(0, "book", "2026-10-20");
    expect(aspect(made, "month", "content")).toMatchObject({
      grade: "medium",
      next: "good",
      points: 2.5,
      best: null,
      by: null,
    });
  });

  test("can reach the next grade while enough of it is left", () => {
    const made = office()
      .log(0, "article", "2026-10-01")
      .log(0, "article", "2026-10-06")
      .log(0, "article", "2026-10-12");
    // Three weeks of three; the week to the 25th and the book are left.
    expect(aspect(made, "month", "content", "2026-10-21")).toBeUndefined();
    const behind = office().log(0, "article", "2026-10-06");
    const left = aspect(behind, "month", "content", "2026-10-21");
    // One week of three now: 33.3; with the last week and the book (2/4 + 1) / 2 = 75, medium.
    expect(left).toMatchObject({ grade: "poor", next: "medium", best: { grade: "medium", score: 75 } });
    expect(left?.by).not.toBeNull();
    expect(left?.points).toBeCloseTo(60 - 100 / 3, 9);
  });

  test("time counts the sessions that lead there", () => {
    const made = office();
    made.mark(0, made.session("2026-10-09"), "unexcused");
    // One of one missed: 80. From five sessions on the share counts: nine of ten are 90.
    expect(aspect(made, "year", "time")).toMatchObject({ grade: "medium", next: "good", sessions: 9 });
    expect(aspect(made, "month", "time")).toMatchObject({ sessions: null, by: null });
  });

  test("held down by a short rule says which", () => {
    const made = office().check(0, "2026-10", { charactersToDate: 8_000 });
    expect(aspect(made, "month", "effect")).toMatchObject({ grade: "medium", points: 0, heldBy: "notes" });
  });
});

describe("in words", () => {
  const lines = (made: TestOffice, language: "zh-CN" | "en", rule: RuleId, asOf = "2026-10-21"): readonly string[] =>
    whatIsLeft(made.left(0, "2026-10", asOf).year, language).rules.get(rule) ?? [];

  test("every number comes from the records: another cell, another sentence", () => {
    const at = (characters: number): readonly string[] =>
      lines(office().check(0, "2026-09", { charactersToDate: characters }), "zh-CN", "notes");
    expect(at(8_000)).toEqual(["还差334字，10月31日前完成。", "全年还差2000字，12月31日前补足。"]);
    expect(at(8_001)).toEqual(["还差333字，10月31日前完成。", "全年还差1999字，12月31日前补足。"]);
  });

  test("in English", () => {
    const made = office().log(0, "article", "2026-10-06");
    expect(lines(made, "en", "weekly-article")).toEqual([
      "Missing: 1 article, to be done by 25 October.",
      "Not met in 40 weeks; the time is over and nothing makes up for it.",
    ]);
  });

  test("at most three lines a rule and an aspect", () => {
    const made = office().check(0, "2026-09", { charactersToDate: 10 });
    made.mark(0, made.session("2026-10-09"), "unexcused");
    for (const language of ["zh-CN", "en"] as const)
      for (const left of Object.values(made.left(0, "2026-10", "2026-10-21"))) {
        const { rules, aspects } = whatIsLeft(left, language);
        for (const said of [...rules.values(), ...aspects.values()]) {
          expect(said.length).toBeGreaterThan(0);
          expect(said.length).toBeLessThanOrEqual(3);
          for (const sentence of said) expect(sentence).toMatch(/[。.]$/u);
        }
      }
  });
});
