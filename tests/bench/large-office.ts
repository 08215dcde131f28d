/**
 * An office of any size with a full year of records, as plain grids: a roster, a session column for each of 24
 * sessions, the activities, a study log with an article a week, a book a month, a text a quarter, a check a month.
 * Repeatable: the same size gives the same cells.
 */

export type Cell = string | number;

export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章";
const GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文辉玲志国";

function serial(month: number, day: number): number {
  return Date.UTC(2026, month - 1, day) / 86_400_000 + 25_569;
}

function nameOf(index: number): string {
  const [surname, first, second] = [index % 40, Math.floor(index / 40) % 30, Math.floor(index / 1200) % 30];
  return `${SURNAMES[surname] ?? ""}${GIVEN[first] ?? ""}${GIVEN[second] ?? ""}`;
}

/** Builds the sheets of an office with `people` people in departments of 20. */
export function largeOffice(people: number): Grid[] {
  const all = Array.from({ length: people }, (_, index) => ({
    name: nameOf(index),
    number: `N${String(index + 1).padStart(5, "0")}`,
    department: `第${String(Math.floor(index / 20) + 1)}科`,
    head: index % 20 === 0,
  }));
  const sessions = Array.from({ length: 24 }, (_, index) =>
    serial(Math.floor(index / 2) + 1, index % 2 === 0 ? 9 : 23),
  );

  const roster: Cell[][] = [
    ["干部职工花名册"],
    ["姓名", "工号", "部门", "人员类别", "科室负责人"],
    ...all.map(({ name, number, department, head }) => [name, number, department, "一般干部", head ? "是" : ""]),
  ];
  const attendance: Cell[][] = [
    ["2026年集中学习考勤表　√出勤 △事假 ×无故缺席 #迟到"],
    ["姓名", "工号", "部门", ...sessions],
    ...all.map(({ name, number, department }, index) => [
      name,
      number,
      department,
      ...sessions.map((_, session) =>
        (index * 7 + session * 13) % 97 === 0 ? "△" : (index * 11 + session) % 211 === 0 ? "×" : "√",
      ),
    ]),
  ];
  const activities: Cell[][] = [
    ["日期", "类别", "主题", "时长(天)", "参加范围"],
    ...sessions.map((day, index) => [day, "集中学习", `专题${String(index + 1)}`, 0.5, "全体"]),
  ];
  const log: Cell[][] = [["日期", "姓名", "工号", "部门", "类型", "题目"]];
  const checks: Cell[][] = [["月份", "姓名", "工号", "部门", "累计字数", "质量"]];
  all.forEach(({ name, number, department }, index) => {
    const row = (day: number, kind: string, title: string): void =>
      void log.push([day, name, number, department, kind, title]);
    row(serial(1, 12), "计划", "个人学习计划");
    for (let week = 0; week < 52; week += 1)
      if ((index + week) % 37 !== 0) row(serial(1, 7) + week * 7, "学文", "每周学文");
    for (let month = 1; month <= 12; month += 1) {
      row(serial(month, 15), "读书", "读书");
      if (month % 3 === 0) row(serial(month, 20), "文稿", "季度文章");
      checks.push([
        `2026-${String(month).padStart(2, "0")}`,
        name,
        number,
        department,
        834 * month + (index % 300),
        "好",
      ]);
    }
  });
  return [
    { name: "花名册", rows: roster },
    { name: "考勤表", rows: attendance },
    { name: "学习活动", rows: activities },
    { name: "学习登记", rows: log },
    { name: "笔记检查", rows: checks },
  ].map(({ name, rows }) => {
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    return { name, rows: rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill("")]) };
  });
}
