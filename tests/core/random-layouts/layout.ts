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
    "姓　　名",
    "姓名(Name)",
    "Name/姓名",
    "成员姓名",
    ...["被考核人", "*姓名", "姓名（必填）", "Full Name"],
  ],
  categoryHeading: ["人员类别", "身份", "人员类别（必填）", "类别 Category", "4.人员类别"],
  logHeadings: ["plain", "numbered", "bilingual", "other"],
  sheetNames: ["own", "generic"],
  totals: ["none", "right"],
  departmentHeading: ["部门", "科室", "所在部门", "2.部门", "部门_dept", "部门 Department", "单位（科室）"],
  departments: ["column", "merged", "group-rows", "sheets", "blocks", "labels"],
  titleRows: ["none", "one", "two", "blank-line"],
  tail: ["none", "total", "signature", "note"],
  leavers: ["none", "sheet", "block", "status", "remark"],
  example: ["none", "row", "number", "suffix"],
  numbers: ["工号", "none", "序号"],
  attendance: [
    ...["wide", "wide-days", "wide-two-rows", "wide-topics", "long", "long-first-day", "titled-sheets"],
    ...[
      "titled-blocks",
      "names-in-cells",
      "state-columns",
      "with-roster",
      "transposed",
      "sign-in-times",
      "wide-weekdays",
      "wide-by-department",
      "ordinals",
      "paged",
      "two-months",
      "booleans",
      "cards",
      ...["halves", "two-rows", "numbered-people"],
    ],
  ],
  marks: ["words", "short-words", "signs-party", "signs-personnel", "signs-company", "letters", "numbers"],
  legend: ["below", "title", "side", "other-sheet", "above", "lines"],
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
    ...["20261008", "10/8", "8 Oct 2026", "2026/10/8 星期四"],
  ],
  log: ["rows", "tally", "first-day", "by-kind", "matrix", "own-words"],
  decoy: [
    "none",
    "drop-downs",
    "phones",
    "dues",
    "overtime",
    "visitors",
    "last-year",
    "leave",
    "homework",
    "vehicles",
    "seals",
    "stationery",
    "tasks",
    "duty",
    "salary",
    ...["health-check", "sign-up", "counts", "last-month"],
  ],
  start: ["A1", "B3", "blank-column"],
  names: ["same", "spaced", "full-width-space", "department", "title"],
  rows: ["close", "blank-rows"],
  order: ["same", "shuffled"],
} as const;

export type Choice = keyof typeof CHOICES;
export type Layout = { readonly [Key in Choice]: string };

const KEYS = Object.keys(CHOICES) as Choice[];

export const PLAIN: Layout = Object.fromEntries(KEYS.map((key) => [key, CHOICES[key][0]])) as Layout;

/** A layout with every choice made by chance. */
export function anyLayout(dice: Dice): Layout {
  const layout = Object.fromEntries(KEYS.map((key) => [key, dice.pick<string>(CHOICES[key])])) as Layout;
  return possible(layout);
}

/** Numbered sessions are told by the list of activities alone. */
export function possible(layout: Layout): Layout {
  return layout.attendance === "ordinals" ? { ...layout, activities: "listed" } : layout;
}

/** What the choices decide beyond how it looks: the plain book of the same office has the same. */
export function plainOf({ activities, log }: Layout): Layout {
  return { ...PLAIN, activities, log: ["tally", "matrix"].includes(log) ? "tally" : "rows" };
}

/** Lists of those who came, were on leave or absent can say nothing else. */
export function saysLate({ attendance }: Layout): boolean {
  return !["names-in-cells", "state-columns", "sign-in-times", "booleans", "halves", "two-rows"].includes(attendance);
}
