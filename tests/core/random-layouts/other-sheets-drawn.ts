/** Activities, study records and notes of an office, and lists that have nothing to do with the plan. */
import { date, type Cell } from "../reading/grid";
import type { NamedPage } from "./attendance-drawn";
import { dayCell } from "./dates-drawn";
import type { KnownOffice } from "./known-office";
import type { Layout } from "./layout";
import { page } from "./page";

export function activitiesOf(layout: Layout, { sessions }: KnownOffice): NamedPage[] {
  if (layout.activities === "none") return [];
  return [
    {
      name: "学习活动",
      page: page(
        ["日期", "类别", "主题", "时长(天)"],
        ...sessions.map((day): Cell[] => [dayCell(layout, day), "集中学习", "理论学习", 1]),
      ),
    },
  ];
}

export function logOf(layout: Layout, { people }: KnownOffice): NamedPage[] {
  if (layout.log === "tally") {
    const count = (kind: string, done: readonly { readonly kind: string }[]): number =>
      done.filter((one) => one.kind === kind).length;
    return [
      {
        name: "学习统计",
        page: page(
          ["月份", "姓名", "学文(篇)", "读书(本)", "文稿(篇)"],
          ...people.map(({ name, done }): Cell[] => [
            "2026年10月",
            name,
            count("学文", done),
            count("读书", done),
            count("文稿", done),
          ]),
        ),
      },
    ];
  }
  const isFirstOnly = layout.log === "first-day";
  const rows = people
    .flatMap(({ name, done }) => done.map((one) => ({ name, ...one })))
    .sort((one, other) => one.day - other.day);
  return [
    {
      name: "学习登记",
      page: page(
        ["日期", "姓名", "类型", "题目"],
        ...rows.map(({ day, name, kind, title }, at): Cell[] => [
          isFirstOnly && rows[at - 1]?.day === day ? "" : dayCell(layout, day),
          name,
          kind,
          title,
        ]),
      ),
    },
  ];
}

export function notesOf({ people }: KnownOffice): NamedPage[] {
  return [
    {
      name: "笔记检查",
      page: page(
        ["月份", "姓名", "累计字数", "质量", "检查人"],
        ...people.map(({ name, notes }): Cell[] => ["2026年10月", name, notes, "好", "马科长"]),
      ),
    },
  ];
}

/** Lists that name the office's people and are no part of the plan. */
export function decoyOf({ decoy }: Layout, { people, sessions }: KnownOffice): (NamedPage & { isHidden?: boolean })[] {
  const names = people.map(({ name }) => name);
  switch (decoy) {
    case "drop-downs":
      return [
        {
          name: "数据源",
          isHidden: true,
          page: page(["姓名", "部门"], ...names.map((name, at): Cell[] => [name, people[at]?.department ?? ""])),
        },
      ];
    case "phones":
      return [
        {
          name: "通讯录",
          page: page(
            ["姓名", "部门", "手机", "短号"],
            ...names.map((name, at): Cell[] => [
              name,
              people[at]?.department ?? "",
              `1380000${String(1000 + at)}`,
              600 + at,
            ]),
          ),
        },
      ];
    case "dues":
      return [
        {
          name: "党费收缴",
          page: page(
            ["姓名", "党费基数", "10月", "11月", "备注"],
            ...names.map((name, at): Cell[] => [name, 5000 + at * 100, 50, 50, ""]),
          ),
        },
      ];
    case "overtime":
      return [
        {
          name: "加班登记",
          page: page(
            ["日期", "姓名", "加班时长", "事由"],
            ...names.slice(0, 4).map((name, at): Cell[] => [date(`2026-10-${String(10 + at)}`), name, 2, "材料"]),
          ),
        },
      ];
    case "visitors":
      return [
        {
          name: "来访登记",
          page: page(
            ["日期", "姓名", "单位", "事由", "签字"],
            ["2026-10-08", "吴来访", "财政局", "办事", "吴来访"],
            ["2026-10-09", "郑上门", "教育局", "送文件", "郑上门"],
          ),
        },
      ];
    case "last-year":
      return [
        {
          name: "2025年考勤",
          isHidden: true,
          page: page(
            ["姓名", ...sessions.map((day) => date(`2025-10-${String(day).padStart(2, "0")}`))],
            ...names.map((name): Cell[] => [name, ...sessions.map(() => "旷课")]),
          ),
        },
      ];
    case "leave":
      return [
        {
          name: "请假登记",
          page: page(
            ["日期", "姓名", "请假类别", "天数", "签字"],
            ...names
              .slice(0, 3)
              .map((name, at): Cell[] => [date(`2026-10-${String(14 + at)}`), name, "年休假", 1, name]),
          ),
        },
      ];
    case "homework":
      return [
        {
          name: "知识测验成绩",
          page: page(
            ["姓名", "第1次", "第2次", "总分"],
            ...names.map((name, at): Cell[] => [name, 80 + at, 75 + at, 155 + at * 2]),
          ),
        },
      ];
    default:
      return [];
  }
}
