/** Ways in which an office may keep its books, each choice independent of the others; the first of each is the plain one. */
import type { Dice } from "./dice";

export const CHOICES = {
  nameHeading: [
    "姓名",
    "1.姓名",
    "姓名_name",
    "【姓名】",
    "姓名\nName",
    "姓  名",
    "人员姓名",
    "Name",
    "职工姓名",
    "干部姓名",
  ],
  departmentHeading: ["部门", "科室", "所在部门", "2.部门", "部门_dept", "部门 Department", "单位（科室）"],
  departments: ["column", "merged", "group-rows", "sheets", "blocks"],
  titleRows: ["none", "one", "two", "blank-line"],
  tail: ["none", "total", "signature", "note"],
  leavers: ["none", "sheet", "block", "status"],
  example: ["none", "row"],
  numbers: ["工号", "none", "序号"],
  attendance: [
    ...["wide", "wide-days", "wide-two-rows", "wide-topics", "long", "long-first-day", "titled-sheets"],
    ...["titled-blocks", "names-in-cells", "state-columns", "with-roster", "transposed", "sign-in-times"],
  ],
  marks: ["words", "short-words", "signs-party", "signs-personnel", "signs-company", "letters"],
  legend: ["below", "title", "side", "other-sheet", "above"],
  legendForm: ["sign-word", "word-sign", "word=sign", "numbered", "circled"],
  activities: ["listed", "none"],
  dates: [
    "serial",
    "serial-short",
    "2026-10-08",
    "2026.10.8",
    "26.10.8",
    "10月8日",
    "二〇二六年十月八日",
    "2026年10月8日",
  ],
  log: ["rows", "tally", "first-day"],
  decoy: ["none", "drop-downs", "phones", "dues", "overtime", "visitors", "last-year", "leave", "homework"],
  start: ["A1", "B3", "blank-column"],
  order: ["same", "shuffled"],
} as const;

export type Choice = keyof typeof CHOICES;
export type Layout = { readonly [Key in Choice]: string };

const KEYS = Object.keys(CHOICES) as Choice[];

export const PLAIN: Layout = Object.fromEntries(KEYS.map((key) => [key, CHOICES[key][0]])) as Layout;

/** A layout with every choice made by chance. */
export function anyLayout(dice: Dice): Layout {
  return Object.fromEntries(KEYS.map((key) => [key, dice.pick<string>(CHOICES[key])])) as Layout;
}

/** What the choices decide beyond how it looks: the plain book of the same office has the same. */
export function plainOf({ activities, log }: Layout): Layout {
  return { ...PLAIN, activities, log: log === "tally" ? "tally" : "rows" };
}

/** Lists of those who came, were on leave or absent can say nothing else. */
export function saysLate({ attendance }: Layout): boolean {
  return !["names-in-cells", "state-columns", "sign-in-times"].includes(attendance);
}
