/** A small office of which everything is known: who works there, who came to what, what was read in October 2026. */
import type { MarkState } from "../../../src/core/domain/records";
import type { Dice } from "./dice";

export interface KnownPerson {
  readonly name: string;
  readonly number: string;
  readonly department: string;
  readonly category: string;
  /** A mark for each session. */
  readonly marks: readonly MarkState[];
  /** Days of October on which something of a kind was done. */
  readonly done: readonly { readonly day: number; readonly kind: string; readonly title: string }[];
  readonly notes: number;
}

export interface KnownOffice {
  readonly people: readonly KnownPerson[];
  readonly departments: readonly string[];
  /** Days of October. */
  readonly sessions: readonly number[];
}

const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const GIVEN = ["伟", "芳", "敏", "静", "建国", "晓东", "丽华", "志强", "雪梅", "文博", "海燕", "立军"];
const DEPARTMENTS = ["秘书科", "综合科", "行政科", "信息科"];
const SESSION_DAYS = [8, 13, 16, 21, 23, 28];
const CATEGORIES = ["一般干部", "一般干部", "一般干部", "科室负责人", "工勤人员"];
const STATES: readonly MarkState[] = [
  ...(["present", "present", "present", "present", "present", "present"] as const),
  ...(["excused", "unexcused"] as const),
];

/** @param hasLate somebody may be late or leave early: not every list can say so */
export function knownOffice(dice: Dice, hasLate: boolean): KnownOffice {
  const departments = dice.shuffled(DEPARTMENTS).slice(0, dice.between(2, 3));
  const sessions = dice
    .shuffled(SESSION_DAYS)
    .slice(0, dice.between(3, 4))
    .sort((one, other) => one - other);
  const states = hasLate ? [...STATES, "late" as const, "early" as const] : STATES;
  const size = dice.between(6, 12);
  const surnames = dice.shuffled(SURNAMES);
  const people = Array.from({ length: size }, (_, at): KnownPerson => {
    const articles = dice.pick([2, 4, 4, 5]);
    return {
      name: `${surnames[at] ?? ""}${dice.pick(GIVEN)}`,
      number: `A${String(101 + at)}`,
      department: departments[at % departments.length] ?? "",
      category: dice.pick(CATEGORIES),
      marks: sessions.map(() => dice.pick(states)),
      done: [
        ...Array.from({ length: articles }, (_unused, week) => ({
          day: 2 + week * 6,
          kind: "学文",
          title: "求是文章",
        })),
        ...(dice.next() < 0.7 ? [{ day: dice.between(1, 28), kind: "读书", title: "《论语》" }] : []),
        ...(dice.next() < 0.3 ? [{ day: dice.between(1, 28), kind: "文稿", title: "调研报告" }] : []),
      ],
      notes: dice.pick([1500, 4000, 9000, 12_000]),
    };
  }).sort((one, other) => departments.indexOf(one.department) - departments.indexOf(other.department));
  return { people, departments, sessions };
}
