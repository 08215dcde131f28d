import { ofMonth } from "../../../src/core/domain/period";
import { dayOf, monthAt, onDay } from "../../../src/core/domain/calendar";
import { LANGUAGES, type Language } from "../../../src/core/domain/language";
import {
  RULE_IDS,
  type AspectPart,
  type AspectResult,
  type Overall,
  type OverallReason,
  type PersonRating,
  type Rating,
  type RuleId,
  type RulePeriod,
  type RuleVerdict,
  type Status,
} from "../../../src/core/domain/rating";
import type { Session } from "../../../src/core/domain/records";
import { RULES } from "../../../src/core/plan/rules/all-rules";
import { explainRating, reviewSummary } from "../../../src/core/messages";

const OCTOBER = monthAt(2026, 10);
/** Clauses and aspects are the rules' own; here only what is written about them is tested. */
const RULE = new Map(RULES.map((rule) => [rule.id, rule]));
/** Of an ordinary cadre. */
const CLAUSES = (rule: RuleId): RuleVerdict["clauses"] =>
  rule === "notes" ? ["C26"] : (RULE.get(rule)?.clauses ?? []);

const IN_DOUBT: RulePeriod = {
  when: onDay(0),
  month: OCTOBER,
  status: "not-assessed",
  why: "in-doubt",
  value: null,
  threshold: null,
  parameter: null,
  cells: [{ sheet: "考勤表", row: 2, column: 2 }],
  weight: 1,
  done: 0,
  session: null,
  late: 0,
};

const LINES = { good: 90, medium: 60 };

function result(grade: AspectResult["grade"], score: number | null, parts: readonly AspectPart[] = []): AspectResult {
  return { grade, score, parts, lines: LINES };
}

function part(
  kind: AspectPart["kind"],
  rule: RuleId,
  value: number | null,
  more: Partial<AspectPart> = {},
): AspectPart {
  return { kind, rule, parameter: null, value, times: 1, weight: 1, cells: [], ...more } as AspectPart;
}

const TOTAL: OverallReason = { kind: "total", value: 100, threshold: 85, parameter: "overall.good", aspects: [] };

function verdict(rule: RuleId, status: Status, more: Partial<RuleVerdict> = {}): RuleVerdict {
  const aspects = RULE.get(rule)?.aspects ?? [];
  const why = status === "not-assessed" ? "in-doubt" : null;
  const periods = status === "not-due" ? [] : [{ ...IN_DOUBT, status, why } as const];
  const answer = { mode: "scored", status, value: null, required: null, periods } as const;
  return { rule, clauses: CLAUSES(rule), aspects, ...answer, ...more };
}

function rated(rules: readonly RuleVerdict[], more: Partial<Rating> = {}): PersonRating {
  const good = result("good", 100);
  return {
    person: 0,
    role: "cadre",
    period: ofMonth(OCTOBER),
    ...{ style: good, content: good, time: good, effect: good },
    total: 100,
    overall: "good",
    reason: TOTAL,
    open: null,
    inspector: null,
    override: null,
    final: "good",
    rules,
    unexcused: [],
    ...more,
  };
}

function day(month: number, date: number): number {
  return dayOf(2026, month, date) ?? Number.NaN;
}

const missed: Session = {
  index: 0,
  when: onDay(day(10, 16)),
  kind: "centralStudy",
  topic: "会务工作",
  area: null,
  days: 1,
  audience: { kind: "all" },
  hasAttendance: true,
  cell: { sheet: "考勤表", row: 1, column: 2 },
};

describe("the sum behind a score", () => {
  const remarks = (
    aspect: "style" | "content" | "time",
    of: AspectResult,
    language: Language = "zh-CN",
  ): readonly string[] => {
    const { aspects } = explainRating(rated([], { [aspect]: of }), [], OCTOBER, language);
    return aspects.find((one) => one.aspect === aspect)?.remarks ?? [];
  };

  test("names each deduction, lateness too", () => {
    const parts = [
      part("deduction", "attendance", 5, { parameter: "style.lateEach" }),
      part("deduction", "study-plan", 20, { parameter: "style.noPlan" }),
    ];
    expect(remarks("style", result("medium", 75, parts))).toEqual([
      "100 - 5（迟到早退1次） - 20（没有学习计划） = 75；90分起为“好”，60分起为“中”。",
    ]);
    expect(remarks("style", result("medium", 75, parts), "en")).toEqual([
      "100 - 5 (1 late arrival or early leaving) - 20 (no study plan) = 75; good from 90, medium from 60.",
    ]);
  });

  test("says that nothing was deducted, and that no less than nothing is left", () => {
    expect(remarks("style", result("good", 100))[0]).toMatch(/^100分，没有扣分；/);
    const parts = [
      part("deduction", "attendance", 100, { parameter: "style.unexcused3", times: 3 }),
      part("deduction", "study-plan", 20, { parameter: "style.noPlan" }),
    ];
    expect(remarks("style", result("poor", 0, parts))[0]).toMatch(/= 0（扣完为止）；/);
  });

  test("names what a mean is of, and its weights", () => {
    const parts = [part("sessions", "attendance", 100), part("self-study", "self-study", 50, { weight: 0.5 })];
    expect(remarks("time", result("medium", 250 / 3, parts))[0]).toMatch(
      /^学习出勤100、每周自学50（权重0.5），平均83.3；/,
    );
  });

  test("says that poor notes lowered the grade", () => {
    const { aspects } = explainRating(
      rated([], { effect: result("medium", 100, [part("completion", "notes", 100), part("lowered", "notes", null)]) }),
      [],
      OCTOBER,
      "zh-CN",
    );
    expect(aspects[3]?.remarks.at(-1)).toBe("检查登记的笔记质量为“差”，本项降一等。");
  });
});

describe("the reason for the overall grade", () => {
  const because = (
    overall: Overall,
    total: number,
    reason: Partial<OverallReason>,
    language: Language = "zh-CN",
  ): string =>
    explainRating(
      rated([], { overall, final: overall, total, reason: { ...TOTAL, ...reason } as OverallReason }),
      [],
      OCTOBER,
      language,
    ).overall[0] ?? "";

  test.each<[Overall, number, Partial<OverallReason>, string]>([
    [
      "poor",
      70,
      { kind: "poor-aspects", value: 2, threshold: 2, aspects: ["content", "time"] },
      "学习内容、学习时间2项为“差”，达到2项，综合等次为“差”。",
    ],
    ["poor", 70, { kind: "unexcused", value: 3, threshold: 3 }, "无故缺席3次，达到3次，综合等次为“差”。"],
    ["poor", 55, { value: 55, threshold: 60 }, "各项平均55.0分，低于60分，综合等次为“差”。"],
    ["medium", 80, { value: 80, threshold: 85 }, "各项平均80.0分，不到85分，综合等次为“中”。"],
    [
      "medium",
      90,
      { kind: "a-poor-aspect", value: 1, aspects: ["time"] },
      "各项平均90.0分，但学习时间为“差”，不能评为“好”，综合等次为“中”。",
    ],
    // A hair below the line is not shown as the line.
    ["medium", 84.97, { value: 84.97, threshold: 85 }, "各项平均84.9分，不到85分，综合等次为“中”。"],
    ["good", 90, { value: 90, threshold: 85 }, "各项平均90.0分，达到85分，综合等次为“好”。"],
  ])("%s of %d: %j", (overall, total, reason, sentence) => {
    expect(because(overall, total, reason)).toBe(sentence);
    expect(because(overall, total, reason, "en")).not.toMatch(/undefined|NaN|\p{Script=Han}/u);
  });

  test("an open grade says what it may turn out to be, and how much is to be decided", () => {
    const cells = [{ sheet: "考勤表", row: 2, column: 2 }];
    const { overall } = explainRating(
      rated([], { open: { worst: "medium", best: "good", cells } }),
      [],
      OCTOBER,
      "zh-CN",
    );
    expect(overall[1]).toBe("有1处记录尚未核实，核实后可能为“中”到“好”。");
  });
});

test("an undecided session and a week nobody recorded are told, not left out in silence", () => {
  const unrecorded: RulePeriod = { ...IN_DOUBT, why: "nothing-recorded" };
  const lines = explainRating(
    rated([
      verdict("attendance", "met", { value: 1, required: 1, periods: [IN_DOUBT] }),
      verdict("weekly-article", "met", { value: 3, required: 3, periods: [unrecorded] }),
      verdict("self-study", "not-assessed", { periods: [unrecorded] }),
    ]),
    [],
    OCTOBER,
    "zh-CN",
  ).aspects.flatMap((aspect) => aspect.lines.map(({ sentence }) => sentence));
  expect(lines).toEqual([
    "本月应参加学习1次（请假不计），实到1次；另有1次学习尚未核实，没有计入（C46）",
    "本月应有3周完成学文，已完成3周；另有1周没有学文登记，不评（C05）",
    "本月应参加学习1次（请假不计），实到1次；另有1次学习尚未核实，没有计入（C46）",
    "本科室没有自学登记，不评（C33）",
  ]);
});

describe("the explanation of a rating", () => {
  test("tells what was required, what was found and the clause, as in the worked example", () => {
    const rating = rated(
      [
        verdict("weekly-article", "short", { value: 3, required: 4 }),
        verdict("monthly-book", "met", { value: 1, required: 1 }),
        verdict("notes", "short", { value: 8000, required: 8334 }),
      ],
      {
        content: result("medium", 87.5),
        effect: result("medium", (8000 / 8334) * 100, [
          part("completion", "notes", (8000 / 8334) * 100),
          part("capped", "notes", null),
        ]),
        total: 95.87,
        reason: { ...TOTAL, value: 95.87 },
      },
    );
    const { aspects, overall } = explainRating(rating, [], OCTOBER, "zh-CN");
    const [, content, , effect] = aspects;
    expect(content?.score).toBe("87.5分");
    expect(content?.grade).toBe("中");
    expect(content?.lines.map(({ sentence }) => sentence)).toEqual([
      "本月应有4周完成学文，已完成3周（C05）",
      "本月读书已完成（C06）",
    ]);
    expect(effect?.lines[0]?.sentence).toBe("截至10月底应有学习笔记8334字，已有8000字，还差334字（C26）");
    expect(effect?.remarks).toEqual([
      "学习笔记96.0；90分起为“好”，60分起为“中”。",
      "“学习笔记”没有达到，本项最高评为“中”。",
    ]);
    expect(overall).toEqual(["各项平均95.9分，达到85分，综合等次为“好”。"]);
  });

  test("names the days of unexcused absences and says that good is out of reach", () => {
    const rating = rated([verdict("attendance", "short", { value: 0, required: 1 })], {
      overall: "medium",
      final: "medium",
      total: 83.37,
      reason: { kind: "an-unexcused-absence", value: 1, threshold: null, parameter: null, aspects: [] },
      unexcused: [0],
    });
    const { aspects, overall } = explainRating(rating, [missed], OCTOBER, "zh-CN");
    expect(aspects[0]?.lines.map(({ sentence }) => sentence)).toEqual([
      "本月应参加学习1次（请假不计），实到0次（C46）；无故缺席：10月16日集中学习（C48）",
    ]);
    expect(overall).toEqual(["各项平均83.4分，但无故缺席1次，不能评为“好”，综合等次为“中”。"]);
  });

  test("keeps inspector, override and computed grade side by side", () => {
    const cell = { sheet: "花名册", row: 1, column: 1 };
    const rating = rated([], {
      inspector: { grade: "medium", cell, inspector: "周处长", remark: "材料不全" },
      override: { grade: "poor", reason: "长期不交笔记", cell },
      final: "poor",
    });
    const text = explainRating(rating, [], OCTOBER, "zh-CN").overall.join("");
    expect(text).toContain("综合等次为“好”");
    expect(text).toContain("检查登记的等次为“中”（检查人：周处长；备注：材料不全），以检查登记为准。");
    expect(text).toContain("已调整为“差”，理由：长期不交笔记");
    expect(text).toContain("最终等次：差");
  });

  test("says so where a rule does not count", () => {
    const shown = verdict("central-study", "short", { mode: "shown", value: 0, required: 1 });
    const line = explainRating(rated([shown]), [], OCTOBER, "zh-CN").aspects[2]?.lines[0]?.sentence;
    expect(line).toBe("本月应参加集中学习1天，已参加0天（仅供参考，不计入等次）（C30）");
  });

  test.each(LANGUAGES)(
    "has a line for every rule in every state, at most three a rule, without internal words (%s)",
    (language) => {
      for (const status of ["met", "short", "not-due", "exempt", "not-assessed"] as const) {
        const isMeasured = status === "met" || status === "short";
        const rules = RULE_IDS.map((rule) => verdict(rule, status, isMeasured ? { value: 1, required: 2 } : {}));
        const { aspects } = explainRating(rated(rules, { unexcused: [0] }), [missed], OCTOBER, language);
        const lines = aspects.flatMap((aspect) => aspect.lines);
        expect(new Set(lines.map(({ rule }) => rule))).toEqual(new Set(RULE_IDS));
        for (const { sentence, clause, cells } of lines) {
          expect(sentence).not.toMatch(/undefined|null|NaN|not-|Group\b|-study\b(?! )/u);
          expect(sentence).toContain(String(clause));
          expect(cells).toHaveLength(status === "not-due" ? 0 : 1);
          if (language === "zh-CN") expect(sentence.replace(/C\d\d/gu, "")).not.toMatch(/[A-Za-z]/u);
          else expect(sentence).not.toMatch(/\p{Script=Han}/u);
        }
        for (const { lines: ofAspect } of aspects) {
          for (const rule of RULE_IDS)
            expect(ofAspect.filter((line) => line.rule === rule).length).toBeLessThanOrEqual(3);
        }
      }
    },
  );

  test("an aspect without a score says that it is not assessed", () => {
    const rating = rated([], {
      content: result("not-assessed", null),
      reason: { kind: "too-few-aspects", value: 1, threshold: 2, parameter: "minAspects", aspects: [] },
      overall: "not-assessed",
      total: null,
      final: "not-assessed",
    });
    const { aspects, overall } = explainRating(rating, [], OCTOBER, "zh-CN");
    expect(aspects[1]).toMatchObject({ grade: "不评", score: "不评" });
    expect(overall).toEqual(["可以评定的只有1项，不到2项，综合等次不评。"]);
  });
});

test("the summary counts grades, findings and changed cells", () => {
  const people = [rated([]), rated([], { final: "medium" }), rated([], { final: "not-assessed" })];
  const summary = reviewSummary(
    { month: OCTOBER, ratings: { period: ofMonth(OCTOBER), people }, findings: [], edits: [] },
    "zh-CN",
  );
  expect(summary).toEqual([
    "2026年10月共评定3人：好1人，中1人，不评1人。",
    "没有需要处理的事项。",
    "工作簿已是最新，没有单元格需要改动。",
  ]);
});
