/** Total, overall, inspector's grade, override and final. Rulebook section 3. */
import { RULE_IDS } from "../../../src/core/domain/rating";
import type { Aspect, RuleMode } from "../../../src/core/domain/rating";
import type { Grade, Inspection } from "../../../src/core/domain/records";
import { withValue } from "../../../src/core/plan/parameters";
import { TestOffice } from "./office";

interface Scores {
  /** Articles of four weeks: content is a quarter of 100 for each. */
  readonly articles?: number;
  /** Characters in percent of the pace of March (2,500): effect, and with the check style. */
  readonly percent?: number;
  /** Marks of sessions: style and time. */
  readonly missed?: number;
  readonly attended?: number;
}

/** A person in March 2026, whose five Sundays are 1, 8, 15, 22 and 29. */
function scored({ articles, percent, missed = 0, attended = 0 }: Scores): TestOffice {
  const office = new TestOffice();
  const person = office.person("张");
  for (let at = 0; at < missed + attended; at += 1) {
    const session = office.session(`2026-03-${String(at + 2).padStart(2, "0")}`);
    office.mark(person, session, at < missed ? "unexcused" : "present");
  }
  if (articles !== undefined) office.tallyRow(person, "2026-03", { articles });
  if (percent !== undefined) office.check(person, "2026-03", { charactersToDate: 25 * percent });
  return office;
}

test.each<[string, Scores, number | null, string]>([
  ["nothing at all", {}, null, "not-assessed"],
  ["one aspect is too few", { articles: 5 }, 100, "not-assessed"],
  ["two aspects are enough", { attended: 1 }, 100, "good"],
  ["above 85 without a poor aspect is good", { percent: 100, articles: 3, attended: 1 }, 90, "good"],
  ["just below 60 is poor", { percent: 30, articles: 2.4, missed: 1 }, (30 + 48 + 70 + 80) / 4, "poor"],
  ["60 is medium", { percent: 30, articles: 3, missed: 1 }, (30 + 60 + 70 + 80) / 4, "medium"],
  ["two poor aspects are poor", { percent: 59, articles: 2.9, attended: 1 }, (59 + 58 + 200) / 4, "poor"],
  [
    "one poor aspect is medium, however high the total",
    { percent: 59, articles: 5, attended: 1 },
    (59 + 300) / 4,
    "medium",
  ],
  ["one unexcused absence is never good", { percent: 100, articles: 5, missed: 1, attended: 9 }, 90, "medium"],
  [
    "two unexcused of twenty",
    { percent: 100, articles: 5, missed: 2, attended: 18 },
    (100 + 100 + 50 + 90) / 4,
    "medium",
  ],
  [
    "three unexcused are poor",
    { percent: 100, articles: 5, missed: 3, attended: 27 },
    (100 + 100 + 0 + 90) / 4,
    "poor",
  ],
])("%s: %j", (_name, scores, total, overall) => {
  const rating = scored(scores).ratingOf(0, "2026-03");
  expect(rating.total).toEqual(total === null ? null : expect.closeTo(total, 9));
  expect(rating.overall).toBe(overall);
});

test("a total of exactly 85 is good, just below is medium", () => {
  // Style 100, time 100, content 80, effect 60: the mean is 85.
  expect(scored({ attended: 1, articles: 4, percent: 60 }).ratingOf(0, "2026-03").overall).toBe("good");
  const below = scored({ attended: 1, articles: 4, percent: 60 });
  below.parameters = withValue(below.parameters, "overall.good", 85.001);
  expect(below.ratingOf(0, "2026-03").overall).toBe("medium");
});

test("weights shift the total", () => {
  const office = scored({ attended: 1, articles: 0 });
  expect(office.ratingOf(0, "2026-03").total).toBeCloseTo(200 / 3, 9);
  office.parameters = withValue(office.parameters, "content.weight", 50);
  expect(office.ratingOf(0, "2026-03").total).toBeCloseTo(50, 9);
});

describe("scored, shown, off", () => {
  test.each<[RuleMode, string, number | null, string]>([
    ["scored", "poor", 0, "medium"],
    ["shown", "poor", 0, "good"],
    ["off", "not-assessed", null, "good"],
  ])("content %s: %s, %s, overall %s", (mode, grade, score, overall) => {
    const office = scored({ attended: 1, articles: 0 });
    office.parameters = withValue(office.parameters, "aspect.content" satisfies `aspect.${Aspect}`, mode);
    const rating = office.ratingOf(0, "2026-03");
    expect(rating.content).toMatchObject({ grade, score });
    expect(rating.overall).toBe(overall);
  });

  test.each<[RuleMode, number | null, boolean]>([
    ["scored", 20, true],
    ["shown", null, true],
    ["off", null, false],
  ])("articles %s: content %s, named short %s", (mode, score, named) => {
    const office = scored({ articles: 1 });
    office.parameters = withValue(office.parameters, "rule.weekly-article", mode);
    expect(office.ratingOf(0, "2026-03").content.score).toEqual(score);
    expect(office.verdict("weekly-article", 0, "2026-03")).toMatchObject({ status: "short", mode });
    expect(office.rate("2026-03").findings.some(({ code }) => code === "rule-short")).toBe(named);
  });

  test.each<[RuleMode, string, number, number]>([
    ["scored", "medium", 1, 1],
    ["shown", "good", 1, 1],
    ["off", "good", 0, 0],
  ])("attendance %s: overall %s, absences named %i", (mode, overall, named, findings) => {
    const office = scored({ missed: 1, articles: 5, percent: 100 });
    office.parameters = withValue(office.parameters, "rule.attendance", mode);
    const rating = office.ratingOf(0, "2026-03");
    expect(rating.overall).toBe(overall);
    expect(rating.unexcused).toHaveLength(named);
    expect(office.rate("2026-03").findings.filter(({ code }) => code === "unexcused-absence")).toHaveLength(findings);
  });
});

describe("the inspector's grade", () => {
  const aspects = (style: Grade, content: Grade, time: Grade, effect: Grade) => ({ style, content, time, effect });
  test.each<[string, Partial<Inspection>, Grade | null]>([
    ["the overall as written", { overall: "poor" }, "poor"],
    ["the overall above the aspects", { overall: "good", ...aspects("poor", "poor", "poor", "poor") }, "good"],
    ["four good aspects are good", aspects("good", "good", "good", "good"), "good"],
    ["one medium among good is medium", aspects("good", "good", "medium", "good"), "medium"],
    ["one poor is medium", aspects("good", "poor", "good", "good"), "medium"],
    ["two poor are poor", aspects("good", "poor", "good", "poor"), "poor"],
    ["three aspects are none", { style: "good", content: "good", time: "good" }, null],
    ["an unreadable overall is none", { overall: "unreadable", ...aspects("good", "good", "good", "good") }, null],
    ["an unreadable aspect is none", { ...aspects("good", "good", "good", "good"), effect: "unreadable" }, null],
  ])("%s", (_name, traits, expected) => {
    const office = scored({ attended: 1 });
    office.inspection(0, "2026-03", traits);
    const rating = office.ratingOf(0, "2026-03");
    expect(rating.inspector?.grade ?? null).toBe(expected);
    expect(rating.overall).toBe("good");
    expect(rating.final).toBe(expected ?? "good");
  });

  test("another month's row or one of an unreadable month is none of this month", () => {
    const office = scored({ attended: 1 });
    office.inspection(0, "2026-02", { overall: "poor" }).inspection(0, "?", { overall: "poor" });
    expect(office.ratingOf(0, "2026-03").inspector).toBeNull();
  });

  test("rows that agree count once; rows that differ cancel each other, with a finding", () => {
    const office = scored({ attended: 1 });
    office.inspection(0, "2026-03", { overall: "medium" }).inspection(0, "2026-03", { overall: "medium" });
    expect(office.ratingOf(0, "2026-03").final).toBe("medium");
    office.inspection(0, "2026-03", { overall: "poor" });
    expect(office.ratingOf(0, "2026-03").final).toBe("good");
    expect(office.rate("2026-03").findings.map(({ code }) => code)).toContain("inspections-differ");
  });
});

describe("the override", () => {
  test("with a reason it stands above the inspector's grade, which stands above the overall", () => {
    const office = scored({ attended: 1 });
    office.inspection(0, "2026-03", { overall: "poor" }).override(0, "2026-03", "medium", " 长期驻村 ");
    const rating = office.ratingOf(0, "2026-03");
    expect([rating.overall, rating.inspector?.grade, rating.final]).toEqual(["good", "poor", "medium"]);
    expect(rating.override).toEqual({ grade: "medium", reason: "长期驻村", cell: office.overrides[0]?.cell });
    expect(office.rate("2026-03").findings).toContainEqual(
      expect.objectContaining({ code: "override-applied", facts: { name: "张", overall: "good", grade: "medium" } }),
    );
  });

  test("without a reason it is ignored, with a finding", () => {
    const office = scored({ attended: 1 }).override(0, "2026-03", "poor", "  ");
    expect(office.ratingOf(0, "2026-03").final).toBe("good");
    expect(office.rate("2026-03").findings.map(({ code }) => code)).toContain("override-without-reason");
  });

  test("unreadable, or of another month, it is not applied", () => {
    const office = scored({ attended: 1 })
      .override(0, "2026-03", "unreadable", "驻村")
      .override(0, "2026-02", "poor", "驻村");
    expect(office.ratingOf(0, "2026-03").override).toBeNull();
    expect(office.ratingOf(0, "2026-03").final).toBe("good");
  });

  test("two that differ are not applied, with a finding", () => {
    const office = scored({ attended: 1 })
      .override(0, "2026-03", "poor", "驻村")
      .override(0, "2026-03", "medium", "援藏");
    expect(office.ratingOf(0, "2026-03").final).toBe("good");
    expect(office.rate("2026-03").findings.map(({ code }) => code)).toContain("overrides-differ");
  });

  test("it stands also for somebody of whom nothing is assessed", () => {
    expect(scored({}).override(0, "2026-03", "good", "抽调").ratingOf(0, "2026-03").final).toBe("good");
  });
});

test("a person out of service for the whole month is listed with everything not due", () => {
  const office = scored({ attended: 1, articles: 2, percent: 10 });
  const gone = office.person("李", { until: "2026-02-28", role: "worker" });
  const rating = office.ratingOf(gone, "2026-03");
  expect(new Set(rating.rules.map(({ status }) => status))).toEqual(new Set(["not-due"]));
  expect(rating.rules).toHaveLength(RULE_IDS.length);
  expect([rating.total, rating.overall, rating.final]).toEqual([null, "not-assessed", "not-assessed"]);
});
