/** Activities, study records and notes of an office, and lists that have nothing to do with the plan. */
import { date, type Cell } from "../reading/grid";
import type { NamedPage } from "./attendance-drawn";
import { dayCell } from "./dates-drawn";
import type { KnownOffice, KnownPerson } from "./known-office";
import type { Layout } from "./layout";
import { nameElsewhere } from "./names-drawn";
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
          ...people.map(({ done, ...person }): Cell[] => [
            "2026年10月",
            nameElsewhere(layout, person),
            count("学文", done),
            count("读书", done),
            count("文稿", done),
          ]),
        ),
      },
    ];
  }
  if (layout.log === "matrix")
    return [matrix(layout, people, "学文"), matrix(layout, people, "读书"), matrix(layout, people, "文稿")];
  if (layout.log === "by-kind")
    return ["学文", "读书", "文稿"].map((kind) => ({
      name: `${kind}登记`,
      page: page(
        ["日期", "姓名", "题目"],
        ...people.flatMap((person) =>
          person.done
            .filter((one) => one.kind === kind)
            .map(({ day, title }): Cell[] => [dayCell(layout, day), nameElsewhere(layout, person), title]),
        ),
      ),
    }));
  const isFirstOnly = layout.log === "first-day";
  const rows = people
    .flatMap((person) => person.done.map((one) => ({ name: nameElsewhere(layout, person), ...one })))
    .sort((one, other) => one.day - other.day);
  return [
    {
      name: "学习登记",
      page: page(
        LOG_HEADINGS[layout.logHeadings] ?? LOG,
        ...rows.map(({ day, name, kind, title }, at): Cell[] => [
          isFirstOnly && rows[at - 1]?.day === day ? "" : dayCell(layout, day),
          name,
          layout.log === "own-words" ? (OTHER_WORDS[kind] ?? kind) : kind,
          title,
        ]),
      ),
    },
  ];
}

const LOG = ["日期", "姓名", "类型", "题目"];
const LOG_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  plain: LOG,
  numbered: ["1.日期", "2.姓名", "3.类型", "4.题目"],
  bilingual: ["日期 Date", "姓名/Name", "类型\nKind", "题目 Title"],
  other: ["完成日期", "学习人", "学习类型", "文章题目"],
};

/** Kinds of study records in words of the office's own. */
export const OTHER_WORDS: Readonly<Record<string, string>> = { 学文: "周练", 读书: "月阅", 文稿: "季报" };

/** A sheet a kind: people down, months across, numbers in the cells. */
function matrix(layout: Layout, people: readonly KnownPerson[], kind: string): NamedPage {
  const months = Array.from({ length: 12 }, (_, at) => `${String(at + 1)}月`);
  return {
    name: `${kind}统计`,
    page: page(
      [`2026年${kind}数量统计表`],
      ["姓名", ...months, "合计"],
      ...people.map((person): Cell[] => {
        const count = person.done.filter((one) => one.kind === kind).length;
        return [nameElsewhere(layout, person), ...months.map((_, at) => (at === 9 ? count : "")), count];
      }),
    ),
  };
}

export function notesOf(layout: Layout, { people }: KnownOffice): NamedPage[] {
  return [
    {
      name: "笔记检查",
      page: page(
        ["月份", "姓名", "累计字数", "质量", "检查人"],
        ...people.map(({ notes, ...person }): Cell[] => [
          "2026年10月",
          nameElsewhere(layout, person),
          notes,
          "好",
          "马科长",
        ]),
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
    case "vehicles":
      return [
        register("公务用车登记", ["日期", "姓名", "车牌号", "目的地", "签字"], (name) => [
          "川A12345",
          "市财政局",
          name,
        ]),
      ];
    case "seals":
      return [register("用印登记", ["日期", "姓名", "用印事由", "份数", "签字"], (name) => ["报送文件", 2, name])];
    case "stationery":
      return [register("办公用品领用", ["日期", "姓名", "物品", "数量", "签字"], (name) => ["签字笔", 3, name])];
    case "tasks":
      return [register("任务分工", ["日期", "姓名", "任务", "状态", "备注"], () => ["会议材料", "完成", ""])];
    case "duty":
      return [register("值班安排", ["日期", "姓名", "班次", "电话", "备注"], () => ["白班", "65550000", ""])];
    case "salary":
      return [
        {
          name: "工资表",
          page: page(
            ["姓名", "部门", "基本工资", "津贴", "实发"],
            ...names.map((name, at): Cell[] => [name, people[at]?.department ?? "", 4000, 1200, 5000 + at]),
          ),
        },
      ];
    case "health-check":
      return [
        {
          name: "体检名单",
          page: page(
            ["姓名", "部门", "体检日期", "项目"],
            ...names.map((name, at): Cell[] => [name, people[at]?.department ?? "", "2026-10-20", "常规"]),
          ),
        },
      ];
    case "sign-up":
      return [
        {
          name: "运动会报名",
          page: page(
            ["序号", "姓名", "部门", "报名项目", "备注"],
            ...names.map((name, at): Cell[] => [at + 1, name, people[at]?.department ?? "", "拔河", ""]),
          ),
        },
      ];
    case "counts":
      return [
        {
          name: "出勤汇总",
          page: page(["姓名", "应到", "实到", "请假", "缺勤"], ...names.map((name): Cell[] => [name, 10, 9, 1, 0])),
        },
      ];
    case "last-month":
      return [
        {
          name: "9月考核结果",
          page: page(
            ["姓名", "部门", "等次", "备注"],
            ...names.map((name, at): Cell[] => [name, people[at]?.department ?? "", at % 3 === 0 ? "差" : "好", ""]),
          ),
        },
      ];
    default:
      return [];
  }

  function register(name: string, heading: readonly Cell[], rest: (name: string) => readonly Cell[]): NamedPage {
    return {
      name,
      page: page(
        heading,
        ...names.slice(0, 5).map((one, at): Cell[] => [date(`2026-10-${String(12 + at)}`), one, ...rest(one)]),
      ),
    };
  }
}
