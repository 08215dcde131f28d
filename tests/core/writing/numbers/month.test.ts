/** Every number of the month's circulars is a count of marks and checks as they were typed, or of grades of the report. */
import fc from "fast-check";
import { dayOf } from "../../../../src/core/domain/calendar";
import { makeDocuments, type DocumentName } from "../../../../src/core/documents";
import type { RuleId } from "../../../../src/core/domain/rating";
import { OCTOBER, review, SEPTEMBER } from "../office";
import { explain, linesOf, plain, type Check } from "./explained";
import {
  askedText,
  countOf,
  DAYS,
  GRADES,
  groundOf,
  IN_OCTOBER,
  metOf,
  offices,
  percentOf,
  reachedText,
  verdictOf,
  type Counts,
  type Ground,
} from "./ground";
import { RUNS } from "../../runs";

const TRIES = { numRuns: Math.ceil(RUNS / 3), seed: 20_261_127 } as const;

function linesIn(ground: Ground, document: DocumentName, day: number | null = null): string[] {
  const request = { document, people: null, day, language: "zh-CN" } as const;
  return makeDocuments(ground.book, review(ground.book, OCTOBER), request).made.flatMap(({ content }) =>
    linesOf(content),
  );
}

/** Clauses by the rule they speak of. */
const CLAUSES: Readonly<Record<string, RuleId>> = {
  未按要求提交学习笔记: "notes-handed-in",
  学习笔记未达到进度: "notes",
};

/** "应到8人次，实到5人次，…参学率62.5%（5/8）" of these sessions. */
function attendance(ground: Ground, sessions: readonly number[], unit: string): Check {
  const counts = ground.counts(ground.people, sessions);
  const pattern = new RegExp(
    `应到(\\d+)${unit}，实到(\\d+)${unit}，请假(\\d+)${unit}，(?:无人无故缺席|无故缺席(\\d+)${unit})` +
      `(?:，尚有(\\d+)${unit}考勤待核实)?(?:，参学率待核实后计算|，参学率(不低于)?([\\d.]+)%（(\\d+)/(\\d+)）)?`,
    "u",
  );
  return [
    pattern,
    (groups) => {
      const { called, present, excused, unexcused, undecided } = counts;
      const isTold = groups[7] !== "";
      // Where more than a fifth is open a rate would mislead.
      expect(isTold).toBe(undecided <= called * 0.2);
      return [
        called,
        present,
        excused,
        unexcused === 0 && undecided === 0 ? "" : unexcused,
        undecided === 0 ? "" : undecided,
        isTold && undecided > 0 ? "不低于" : "",
        isTold ? percentOf(present, called) : "",
        isTold ? present : "",
        isTold ? called : "",
      ];
    },
  ];
}

/**
 * Rows of the table by department, with their sum; departments with nothing to tell may share a row. `hasNotes`: the last
 * column counts notes on pace.
 */
function departments(ground: Ground, sessions: readonly number[], hasNotes: boolean, lines: readonly string[]): Check {
  const rateOf = ({ called, present, undecided }: Counts): string =>
    called === 0 || undecided > called * 0.2 ? "—" : `${undecided === 0 ? "" : "≥"}${percentOf(present, called)}%`;
  const all = [...new Set(ground.people.map(({ department }) => department))];
  const shared = all.filter((name) => !lines.some((line) => new RegExp(`^${name}\\|\\d+\\|\\d`, "u").test(line)));
  return [
    /^(综合科|信息科|行政科|合计|其余(\d)个科室)\|(\d+)\|(\d+)\|(\d+)\|(\d+)\|(\d+)\|(—|≥?[\d.]+%)(?:\|(—|\d+\/\d+人))?$/u,
    ([name = "", others = ""]) => {
      const of = (department: string): boolean =>
        name === "合计" || (others === "" ? department === name : shared.includes(department));
      const people = ground.people.filter(({ department }) => of(department));
      const counts = ground.counts(people, sessions);
      const [met, short] = metOf(
        ground.month.filter((_, at) => of(ground.people[at]?.department ?? "")),
        "notes",
      );
      const notes = met + short === 0 ? "—" : `${met}/${met + short}人`;
      const { called, present, excused, unexcused, undecided } = counts;
      const row = [called, present, excused, unexcused, undecided, rateOf(counts), hasNotes ? notes : ""];
      return [name, others === "" ? "" : shared.length, ...row];
    },
  ];
}

/** "人一（综合科，10月16日、10月28日）" of those criticised. */
function named(ground: Ground, sessions: readonly number[]): Check {
  return [
    /(人.)（(..科)，((?:\d+月\d+日、?)+)）/u,
    ([name = ""]) => {
      const { department, marks } = ground.person(name);
      return [
        name,
        department,
        ground
          .held(sessions)
          .filter((at) => marks[at] === "旷课")
          .map((at) => DAYS[at])
          .join("、"),
      ];
    },
  ];
}

const lateIn = (ground: Ground, sessions: readonly number[]): number =>
  ground.people.filter(({ marks }) => ground.held(sessions).some((at) => marks[at] === "迟到")).length;

/** Numbers of attachments, dates of the month, and the day up to which it was read. */
const FRAME: readonly Check[] = [
  plain(/附件\d?$|附件：1\.|^[2-9]\.(?=\p{L})|附件[1-9](?=）)/u),
  plain(/2026年10月(?:28日)?|截至10月31日/u),
];

const makeUp = (ground: Ground): Check => [
  /^(..科)\|(\d+)\|(人.)\|(\d+月\d+日)\|集中学习$/u,
  ([department, order = "", name = "", day = ""]) => {
    const { marks, department: own } = ground.person(name);
    expect(marks[DAYS.findIndex((one) => one === day)]).toBe("病假");
    expect(Number(order)).toBeGreaterThan(0);
    return [own, order, name, day].map((one, at) => (at === 0 ? department : one));
  },
];

test("the monthly circular", () => {
  fc.assert(
    fc.property(offices, (people) => {
      const ground = groundOf(people);
      const { month } = ground;
      const lines = linesIn(ground, "circular");
      const september = ground.finalsOf(SEPTEMBER);
      const commended = /^.*按要求完成各项学习任务，予以通报表扬。$/u;
      explain(lines, [
        departments(ground, IN_OCTOBER, true, lines),
        [/全月组织集中学习(\d+)次/u, () => [ground.held(IN_OCTOBER).length]],
        attendance(ground, IN_OCTOBER, "人次"),
        [/检查学习笔记(\d+)本/u, () => [people.filter(({ notes }) => notes !== null).length]],
        [
          /达到进度要求(\d+)人，占([\d.]+)%（(\d+)\/(\d+)）/u,
          () => {
            const [met, short] = metOf(month, "notes");
            return [met, percentOf(met, met + short), met, met + short];
          },
        ],
        [
          /“(好|中|差)”(\d+)人|(不评|不定等次)(\d+)人/u,
          ([grade, , other]) => {
            const count = (word: string | undefined): number =>
              month.filter(({ final }) => GRADES[final] === word).length;
            return [grade, grade === "" ? "" : count(grade), other, other === "" ? "" : count(other)];
          },
        ],
        [
          /其中(\d+)人的等次有待核实/u,
          () => [month.filter(({ open, override }) => open !== null && override === null).length],
        ],
        [
          /“(好|中|差)”(增加|减少)(\d+)人/u,
          ([word]) => {
            const [final = ""] = Object.entries(GRADES).find(([, text]) => text === word) ?? [];
            const by = countOf(month, final) - countOf(september, final);
            return [word, by > 0 ? "增加" : "减少", Math.abs(by)];
          },
        ],
        [
          /(人.)（(..科)(?:，参学(\d+)\/(\d+)次)?(?:，笔记累计([\d.]+)字)?）/u,
          ([name = "", department, attended], line) => {
            if (!commended.test(line))
              return [name, department, attended, "", ""].map((one, at) => (at < 3 ? one : "?"));
            const { at, department: own } = ground.person(name);
            const [sessions, notes] = [verdictOf(month[at], "attendance"), verdictOf(month[at], "notes")];
            const has = sessions.value !== null && sessions.required !== null;
            return [
              name,
              own,
              has ? sessions.value : "",
              has ? sessions.required : "",
              notes.value === null ? "" : reachedText(notes.value),
            ];
          },
        ],
        [/等(\d+)名同志按要求/u, (_, line) => [(line.match(/人./gu) ?? []).length]],
        [
          /(..科)（实到(\d+)\/(\d+)人次(?:，笔记达标(\d+)\/(\d+)人)?）/u,
          ([name = ""]) => {
            const own = ground.inDepartment(name);
            const { called, present } = ground.counts(own, IN_OCTOBER);
            const [met, short] = metOf(
              own.flatMap((one) => month[ground.person(one.name).at] ?? []),
              "notes",
            );
            return [name, present, called, met + short === 0 ? "" : met, met + short === 0 ? "" : met + short];
          },
        ],
        [
          /同志(未按要求提交学习笔记|学习笔记未达到进度)（(\d+)\/(\d+)人(?:：[人\p{Script=Han}、]+)?(?:，详见附件\d?)?）/u,
          ([clause = ""]) => {
            const [met, short] = metOf(month, CLAUSES[clause] ?? "notes");
            return [clause, short, met + short];
          },
        ],
        [/同志迟到或早退（(\d+)\/(\d+)人）/u, () => [lateIn(ground, IN_OCTOBER), people.length]],
        named(ground, IN_OCTOBER),
        [
          /^(..科)\|(\d+)\|(人.)\|([\d.]+)\|([\d.]+)\|([\d.]+)\|([\d.]+)%$/u,
          ([, order, name = ""]) => {
            const { at, department } = ground.person(name);
            const { value, required } = verdictOf(month[at], "notes");
            const [asked, found] = [Number(askedText(required ?? NaN)), Number(reachedText(value ?? NaN))];
            return [department, order, name, asked, found, asked - found, percentOf(found, asked)];
          },
        ],
        makeUp(ground),
        ...FRAME,
      ]);
    }),
    TRIES,
  );
});

test.each([
  ["10月16日", 2],
  ["10月28日", 3],
] as const)("the circular after the session of %s", (text, session) => {
  fc.assert(
    fc.property(offices, (people) => {
      const ground = groundOf(people);
      if (ground.held([session]).length === 0) return;
      const day = dayOf(2026, 10, session === 2 ? 16 : 28);
      const lines = linesIn(ground, "study", day);
      expect(lines.some((line) => line.includes(text))).toBe(true);
      explain(lines, [
        departments(ground, [session], false, lines),
        attendance(ground, [session], "人"),
        [/同志迟到或早退（(\d+)\/(\d+)人）/u, () => [lateIn(ground, [session]), people.length]],
        named(ground, [session]),
        makeUp(ground),
        plain(new RegExp(`关于${text}集中学习|2026年${text}集中学习`, "u")),
        ...FRAME,
      ]);
    }),
    TRIES,
  );
});

test("the circular of criticism", () => {
  fc.assert(
    fc.property(offices, (people) => {
      const ground = groundOf(people);
      const absent = people.filter(({ marks }) => ground.held(IN_OCTOBER).some((at) => marks[at] === "旷课"));
      const lines = linesIn(ground, "criticism");
      expect(lines.length > 0).toBe(absent.length > 0);
      explain(lines, [
        [/2026年10月有(\d+)名同志无故缺席学习/u, () => [absent.length]],
        named(ground, IN_OCTOBER),
        ...FRAME,
      ]);
      // Nobody more, nobody less.
      const told = lines.flatMap((line) => [...line.matchAll(/(人.)（/gu)].map(([, name]) => name));
      expect(told).toEqual(absent.map(({ name }) => name));
    }),
    TRIES,
  );
});
