import { dayOf, monthAt, onDay } from "../../../src/core/domain/calendar";
import { LANGUAGES } from "../../../src/core/domain/language";
import {
  RULE_IDS,
  type PersonRating,
  type Rating,
  type RuleId,
  type RuleVerdict,
  type Status,
} from "../../../src/core/domain/rating";
import type { Session } from "../../../src/core/domain/records";
import { explainRating, reviewSummary } from "../../../src/core/messages";

const OCTOBER = monthAt(2026, 10);
const CLAUSES: Readonly<Record<RuleId, RuleVerdict["clauses"]>> = {
  attendance: ["C46", "C47", "C48"],
  "study-plan": ["C09"],
  "notes-handed-in": ["C49", "C50"],
  "weekly-article": ["C05"],
  "monthly-book": ["C06"],
  "central-study": ["C30", "C31"],
  "self-study": ["C33", "C34"],
  notes: ["C26"],
  "quarterly-manuscript": ["C07"],
};

function verdict(rule: RuleId, status: Status, more: Partial<RuleVerdict> = {}): RuleVerdict {
  const cells = [{ sheet: "考勤表", row: 2, column: 2 }];
  return { rule, clauses: CLAUSES[rule], mode: "scored", status, value: null, required: null, cells, ...more };
}

function rated(rules: readonly RuleVerdict[], more: Partial<Rating> = {}): PersonRating {
  const good = { grade: "good", score: 100 } as const;
  const month: Rating = {
    ...{ style: good, content: good, time: good, effect: good },
    total: 100,
    overall: "good",
    inspector: null,
    override: null,
    final: "good",
    rules,
    unexcused: [],
    ...more,
  };
  return { person: 0, role: "cadre", month };
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

describe("the explanation of a rating", () => {
  test("tells what was required, what was found and the clause, as in the worked example", () => {
    const rating = rated(
      [
        verdict("weekly-article", "short", { value: 3, required: 4 }),
        verdict("monthly-book", "met", { value: 1, required: 1 }),
        verdict("notes", "short", { value: 8000, required: 8334 }),
      ],
      {
        content: { grade: "medium", score: 87.5 },
        effect: { grade: "medium", score: (8000 / 8334) * 100 },
        total: 95.87,
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
    expect(effect?.remark).toContain("最高评为“中”");
    expect(overall).toEqual(["各项平均95.9分，综合等次为“好”。"]);
  });

  test("names the days of unexcused absences and says that good is out of reach", () => {
    const rating = rated([verdict("attendance", "short", { value: 0, required: 1 })], {
      overall: "medium",
      final: "medium",
      total: 83.37,
      unexcused: [0],
    });
    const { aspects, overall } = explainRating(rating, [missed], OCTOBER, "zh-CN");
    expect(aspects[0]?.lines.map(({ sentence }) => sentence)).toEqual([
      "本月应参加学习1次（请假不计），实到0次（C46）；无故缺席：10月16日集中学习（C48）",
    ]);
    expect(overall.join("")).toContain("综合等次不能评为“好”");
  });

  test("keeps inspector, override and computed grade side by side", () => {
    const cell = { sheet: "花名册", row: 1, column: 1 };
    const rating = rated([], {
      inspector: { grade: "medium", cell },
      override: { grade: "poor", reason: "长期不交笔记", cell },
      final: "poor",
    });
    const text = explainRating(rating, [], OCTOBER, "zh-CN").overall.join("");
    expect(text).toContain("综合等次为“好”");
    expect(text).toContain("检查登记的等次为“中”");
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
          expect(cells).toHaveLength(1);
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
      content: { grade: "not-assessed", score: null },
      overall: "not-assessed",
      total: null,
      final: "not-assessed",
    });
    const { aspects, overall } = explainRating(rating, [], OCTOBER, "zh-CN");
    expect(aspects[1]).toMatchObject({ grade: "不评", score: "不评" });
    expect(overall).toEqual(["可以评定的项目不够，综合等次不评。"]);
  });
});

test("the summary counts grades, findings and changed cells", () => {
  const people = [rated([]), rated([], { final: "medium" }), rated([], { final: "not-assessed" })];
  const summary = reviewSummary(
    { month: OCTOBER, ratings: { month: OCTOBER, people, departments: [] }, findings: [], edits: [] },
    "zh-CN",
  );
  expect(summary).toEqual([
    "2026年10月共评定3人：好1人，中1人，不评1人。",
    "没有需要处理的事项。",
    "工作簿已是最新，没有单元格需要改动。",
  ]);
});
