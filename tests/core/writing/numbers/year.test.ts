/** Every number of the year's papers and of the aids, from marks and checks as typed and from the ratings of the report. */
import fc from "fast-check";
import { makeDocuments, type DocumentName } from "../../../../src/core/documents";
import type { SheetContent } from "../../../../src/core/domain/edits";
import type { Overall, PersonRating, RuleId } from "../../../../src/core/domain/rating";
import type { DocumentKind } from "../../../../src/core/domain/snapshot";
import { settingName } from "../../../../src/core/messages";
import { KNOWN_SETTINGS } from "../../../../src/core/plan/parameter-list";
import { FORM_ROWS } from "../../../../src/core/writing/year-end/forms";
import { OCTOBER, review } from "../office";
import { explain, linesOf, plain, type Check } from "./explained";
import {
  ALL,
  askedText,
  countOf,
  GRADES,
  groundOf,
  monthOfYear,
  offices,
  percentOf,
  reachedText,
  verdictOf,
  type Ground,
} from "./ground";
import { RUNS } from "../../runs";

const TRIES = { numRuns: Math.ceil(RUNS / 6), seed: 20_261_127 } as const;

function contentOf(ground: Ground, document: DocumentName, owned: DocumentKind): SheetContent {
  const request = { document, people: null, day: null, language: "zh-CN" } as const;
  const found = makeDocuments(ground.book, review(ground.book, OCTOBER), request).made.find(
    (one) => one.owned === owned,
  );
  if (found === undefined) throw new Error(`no ${owned}`);
  return found.content;
}

/** Runs the check of a document over random offices. */
function everywhere(
  document: DocumentName,
  owned: DocumentKind,
  checks: (ground: Ground, lines: string[]) => readonly Check[],
): void {
  fc.assert(
    fc.property(offices, (people) => {
      const ground = groundOf(people);
      const lines = linesOf(contentOf(ground, document, owned));
      explain(lines, checks(ground, lines));
    }),
    TRIES,
  );
}

/** People department by department, in the order in which departments first stand in the roster. */
function byDepartment({ people }: Ground): string[] {
  const departments = [...new Set(people.map(({ department }) => department))];
  return departments.flatMap((name) => people.filter(({ department }) => department === name).map((one) => one.name));
}

const isOpen = ({ open }: PersonRating): boolean => open !== null;

/** "好1人，中2人…" of these ratings. */
const gradeCounts = (ratings: readonly PersonRating[]): Check => [
  /(好|中|差|不定等次|不评)(\d+)人/u,
  ([word]) => [word, ratings.filter(({ final }) => GRADES[final] === word).length],
];

const UP_TO = plain(/截至(?:2026年)?10月31日/u);
const YEAR = plain(/2026年度?/u);

/** What a rule found and asks for: "学习笔记：9000/8334字". */
function fact(rating: PersonRating | undefined, label: string, rule: RuleId): Check {
  return [
    new RegExp(`${label}：([\\d.]+)/([\\d.]+)(?:次|字|个月|天)`, "u"),
    () => {
      const { value, required } = verdictOf(rating, rule);
      return [reachedText(value ?? NaN), askedText(required ?? NaN)];
    },
  ];
}

const FACTS: readonly (readonly [label: string, rule: RuleId])[] = [
  ["学习出勤", "attendance"],
  ["学习笔记", "notes"],
  ["笔记送检", "notes-handed-in"],
  ["集中学习", "central-study"],
];

test("the summary", () => {
  everywhere("year-end", "summary", (ground) => [
    [
      /^(\d+)\|(..科)\|(人.)\|(?:—|([\d.]+)%)\|(?:—|([\d.]+))(?=\|)/u,
      ([, , name = ""]) => {
        const { at, department, marks } = ground.person(name);
        const decided = ground.held(ALL).filter((session) => ["√", "迟到", "旷课"].includes(marks[session] ?? ""));
        const present = decided.filter((session) => marks[session] !== "旷课").length;
        const { value } = verdictOf(ground.year[at], "notes");
        return [
          byDepartment(ground).indexOf(name) + 1,
          department,
          name,
          decided.length === 0 ? "" : percentOf(present, decided.length),
          value === null ? "" : reachedText(value),
        ];
      },
    ],
    [/共(\d+)人/u, () => [ground.people.length]],
    [/其中(\d+)人的等次有待核实/u, () => [ground.year.filter(isOpen).length]],
    gradeCounts(ground.year),
    UP_TO,
    YEAR,
  ]);
});

const ORDER: readonly Overall[] = ["good", "medium", "poor", "undetermined", "not-assessed"];
/** Where nobody is assessed the other grades are not nought but unknown. */
function tally(ratings: readonly PersonRating[], open: number | ""): readonly (number | string)[] {
  const isKnown = ratings.some(({ final }) => final !== "not-assessed");
  const graded = ORDER.slice(0, 4).map((grade) => (isKnown ? countOf(ratings, grade) : ""));
  return [...graded, countOf(ratings, "not-assessed"), ratings.length, open];
}
const SIX = "(?:(\\d+)\\|(\\d+)\\|(\\d+)\\|(\\d+)\\|)?(\\d+)\\|(\\d+)(?:\\|(\\d+))?$";

test("the statistics", () => {
  everywhere("year-end", "statistics", (ground) => [
    [
      new RegExp(`^(..科|合计)\\|${SIX}`, "u"),
      ([name]) => {
        const own = ground.year.filter((_, at) => name === "合计" || ground.people[at]?.department === name);
        return [name, ...tally(own, own.filter(isOpen).length)];
      },
    ],
    [
      new RegExp(`^(\\d+)月(\\*?)\\|${SIX}`, "u"),
      ([number]) => {
        const month = monthOfYear(Number(number));
        const ratings = ground.finalsOf(month);
        // Whether a grade was open when it was filed is not filed.
        const open = ground.isFiled(month) ? "" : ratings.filter(isOpen).length;
        return [number, ground.isFiled(month) ? "" : "*", ...tally(ratings, open)];
      },
    ],
    plain(/^1[12]月$/u),
    UP_TO,
    YEAR,
  ]);
});

test("the forms", () => {
  fc.assert(
    fc.property(offices, (people) => {
      const ground = groundOf(people);
      const { values } = contentOf(ground, "forms", "forms");
      byDepartment(ground).forEach((name, page) => {
        const { at, number } = ground.person(name);
        const rating = ground.year[at];
        if (rating === undefined) throw new Error(name);
        const rows = values.slice(page * FORM_ROWS, (page + 1) * FORM_ROWS);
        const explanation = rows.findIndex(([label]) => label === "说明");
        const text = rows
          .slice(explanation, explanation + 3)
          .map((row) => row[1])
          .join("");
        const lines = rows
          .filter((_, row) => row < explanation || row >= explanation + 3)
          .map((row) => row.filter((cell) => cell !== "").join("|"));
        expect(lines.find((line) => line.startsWith("姓名|"))).toBe(`姓名|${name}|性别`);
        const total = rating.total === null ? "" : shownTotal(rating);
        const poor = (["style", "content", "time", "effect"] as const).filter(
          (aspect) => rating[aspect].grade === "poor",
        );
        explain(
          [...lines, text],
          [
            ...FACTS.map(([label, rule]) => fact(rating, label, rule)),
            [/工号\|N(\d+)/u, () => [number.slice(1)]],
            [
              /(\d+)月(好|中|差|不评|不定等次)(\??)(\*?)/u,
              ([month = ""]) => {
                const one = ground.finalsOf(monthOfYear(Number(month)))[at];
                const isFiled = ground.isFiled(monthOfYear(Number(month)));
                return [month, one && GRADES[one.final], !isFiled && one?.open ? "?" : "", isFiled ? "" : "*"];
              },
            ],
            plain(/1[12]月—/u),
            [/（([\d.]+)分）|各项平均([\d.]+)分/u, ([first]) => (first === "" ? ["", total] : [total, ""])],
            [/(?:达到|低于|不足|不到|未达到)(\d+)分/u, () => [rating.reason.threshold ?? "no line"]],
            [/无故缺席(\d+)次/u, () => [rating.unexcused.length]],
            [/(\d+)项为“差”，达到(\d+)项/u, () => [poor.length, 2]],
            [/有(\d+)处记录/u, () => [rating.open?.cells.length ?? "none"]],
            [
              /只有(\d+)项，不到2项/u,
              () => [
                (["style", "content", "time", "effect"] as const).filter(
                  (aspect) => rating[aspect].grade !== "not-assessed",
                ).length,
              ],
            ],
            UP_TO,
            YEAR,
          ],
        );
      });
    }),
    TRIES,
  );
});

/** One decimal, never lifted onto a line that was not reached. */
function shownTotal({ total, reason: { threshold } }: PersonRating): string {
  const text = (total ?? NaN).toFixed(1);
  const isLifted = threshold !== null && (total ?? NaN) < threshold - 1e-9 && Number(text) >= threshold;
  return isLifted ? (Math.floor((total ?? NaN) * 10) / 10).toFixed(1) : text;
}

test("who may receive titles", () => {
  const states = (ground: Ground): string[] =>
    ground.year.map(({ final, open }) => {
      const mayBePoor = open !== null && open.worst === "poor";
      if (final === "poor" && (open === null || open.best === "poor")) return "取消";
      if (final === "poor" || mayBePoor || final === "undetermined") return "待核实";
      return final === "not-assessed" ? "未评定" : "具备";
    });
  everywhere("eligibility", "eligibility", (ground) => [
    [
      /^(\d+)\|(..科)\|(人.)\|[^|]+\|(具备|取消|待核实|未评定)/u,
      ([, , name = ""]) => {
        const { at, department } = ground.person(name);
        return [byDepartment(ground).indexOf(name) + 1, department, name, states(ground)[at]];
      },
    ],
    [/(具备|取消|待核实|未评定)(\d+)人/u, ([state]) => [state, states(ground).filter((one) => one === state).length]],
    plain(/方案C45/u),
    UP_TO,
    YEAR,
  ]);
});

test("the annex of settings: each value is the parameter's own, each point has its number", () => {
  const values = new Map(KNOWN_SETTINGS.map((setting) => [settingName(setting.key, "zh-CN"), setting]));
  const numbers: number[] = [];
  everywhere("annex", "annex", (_, lines) => {
    numbers.splice(0, numbers.length, ...lines.flatMap((line) => Number(/^(\d+)．/u.exec(line)?.[1] ?? 0) || []));
    expect(numbers).toEqual(Array.from({ length: 15 }, (__, at) => at + 1));
    return [
      [
        /^([^|]+)\|(\d+)(?:\|(C[\dC ]+))?\|（默认）$/u,
        ([label = ""]) => [label, values.get(label)?.default, values.get(label)?.clauses.join(" ") ?? ""],
      ],
      [
        /^([^|]+)\|[^|\d]+\|(C[\dC ]+)(?:\|（默认）)?$/u,
        ([label = ""]) => [label, values.get(label)?.clauses.join(" ")],
      ],
      plain(/^\d+．/u),
      plain(/C\d+/u),
      YEAR,
    ];
  });
});

describe("aids", () => {
  const inOrder = ({ people }: Ground, name: string): number => people.findIndex((one) => one.name === name) + 1;

  test("the sign-in sheet calls everybody once", () => {
    everywhere("sign-in", "sign-in", (ground, lines) => {
      expect(lines.join("|").match(/人.(?=\||$)/gu)).toHaveLength(ground.people.length);
      return [
        [/应到(\d+)人/u, () => [ground.people.length]],
        [/(\d+)\|(..科)\|(人.)/u, ([, , name = ""]) => [inOrder(ground, name), ground.person(name).department, name]],
      ];
    });
  });

  test("the register for checking notes has the figures on record", () => {
    everywhere("check-register", "check-register", (ground) => [
      [/（共(\d+)人）/u, () => [ground.people.length]],
      [
        /^(\d+)\|(人.)\|(..科)\|(?:—|([\d.]+))\|(?:—|([\d.]+))\|(?:—|([\d.]+)%)/u,
        ([, name = ""]) => {
          const { at, department } = ground.person(name);
          const { value, required } = verdictOf(ground.year[at], "notes");
          const has = value !== null && required !== null;
          return [
            inOrder(ground, name),
            name,
            department,
            value === null ? "" : reachedText(value),
            required === null ? "" : askedText(required),
            has ? percentOf(Math.min(value, required), required) : "",
          ];
        },
      ],
      plain(/2026年10月/u),
    ]);
  });

  test("the lecture rota plans the months to come one by one", () => {
    everywhere("rota", "rota", (_, lines) => {
      const months = lines.flatMap((line) => /^(\d+年\d+月)\|/u.exec(line)?.[1] ?? []);
      expect(months).toEqual(["2026年11月", "2026年12月", "2027年1月"].slice(0, months.length));
      return [[/^(?:\d+年\d+月|以后)\|人.\|..科\|(\d+)\|—/u, () => [0]], YEAR];
    });
  });

  test("slips tell each person the month", () => {
    fc.assert(
      fc.property(offices, (people) => {
        const ground = groundOf(people);
        const slips = linesOf(contentOf(ground, "slips", "slips"))
          .join("\n")
          .split(/－+沿此线裁开－+/u);
        expect(slips.filter((slip) => slip.trim() !== "")).toHaveLength(people.length);
        people.forEach(({ name, department }, at) => {
          const lines = (slips[at] ?? "").split("\n");
          for (const said of [`姓名：${name}\u3000\u3000科室：${department}`, "学习出勤：", "学习笔记：", "笔记送检："])
            expect(lines.join("\n")).toContain(said);
          explain(lines, [...FACTS.map(([label, rule]) => fact(ground.month[at], label, rule)), plain(/2026年10月/u)]);
        });
      }),
      TRIES,
    );
  });

  test("the paragraphs of study facts", () => {
    everywhere("facts", "facts", (ground) => [
      [
        /^(人.)\|(..科)\|2026年（截至10月31日），(?:参加学习(\d+)次)?，?(?:撰写学习笔记([\d.]+)字)?。$/u,
        ([name = ""]) => {
          const { at, department, marks } = ground.person(name);
          const present = ground.held(ALL).filter((session) => ["√", "迟到"].includes(marks[session] ?? "")).length;
          const { value } = verdictOf(ground.year[at], "notes");
          return [name, department, present || "", value === null || value === 0 ? "" : reachedText(value)];
        },
      ],
      YEAR,
    ]);
  });
});
