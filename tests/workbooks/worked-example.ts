/** The worked example of the rulebook (section 3) as an office's workbook. */
import type { SheetOfBook } from "./make-book";

function serial(month: number, day: number): number {
  return Date.UTC(2026, month - 1, day) / 86_400_000 + 25_569;
}

/** Li as the rulebook has him, with a colleague in whose company the department's log runs all year. */
export function workedExample(october: "attended" | "absent without reason"): SheetOfBook[] {
  const log: (string | number)[][] = [["日期", "姓名", "类型", "题目"]];
  const row = (month: number, day: number, name: string, kind: string): void =>
    void log.push([serial(month, day), name, kind, "题目"]);
  row(1, 8, "李明", "计划");
  row(1, 8, "王芳", "计划");
  // Mondays from 5 January on: the colleague reads every week; Li misses the week that ends on 18 October.
  for (let monday = serial(1, 5); monday <= serial(10, 26); monday += 7) {
    log.push([monday, "王芳", "学文", "题目"]);
    if (monday !== serial(10, 12)) log.push([monday, "李明", "学文", "题目"]);
  }
  for (let month = 1; month <= 10; month += 1) {
    row(month, 20, "李明", "读书");
    row(month, 20, "王芳", "读书");
  }
  return [
    {
      name: "花名册",
      rows: [
        ["姓名", "工号", "部门", "人员类别"],
        ["李明", "001", "综合科", "一般干部"],
        ["王芳", "002", "综合科", "一般干部"],
      ],
    },
    {
      name: "考勤表",
      rows: [
        ["集中学习考勤表（√出勤 ×无故缺席）"],
        ["姓名", "部门", serial(10, 16)],
        ["李明", "综合科", october === "attended" ? "√" : "×"],
        ["王芳", "综合科", "√"],
      ],
    },
    {
      name: "学习活动",
      rows: [
        ["日期", "类别", "主题", "时长(天)", "参加范围"],
        [serial(10, 16), "集中学习", "会务工作", 1, "全体"],
      ],
    },
    { name: "学习登记", rows: log },
    {
      name: "笔记检查",
      rows: [
        ["月份", "姓名", "累计字数", "质量"],
        ["2026-10", "李明", 8000, "中"],
        ["2026-10", "王芳", 9000, "好"],
      ],
    },
  ];
}

/**
 * A year of Li's, reckoned by hand in `tests/cli/worked-example.test.ts`: late once, a week without an article, no
 * manuscript in the fourth quarter, 9,000 characters, a skill, no reflection. The colleague has everything but a
 * research article.
 */
export function workedYear(): SheetOfBook[] {
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const log: (string | number)[][] = [["日期", "姓名", "类型", "题目"]];
  const row = (month: number, day: number, name: string, kind: string): void =>
    void log.push([serial(month, day), name, kind, "题目"]);
  for (const name of ["李明", "王芳"]) {
    row(1, 8, name, "计划");
    row(6, 10, name, "技能");
    for (const month of months) row(month, 20, name, "读书");
  }
  row(7, 10, "王芳", "心得");
  for (const month of [3, 6, 9, 12]) row(month, 25, "王芳", "文稿");
  for (const month of [3, 6, 9]) row(month, 25, "李明", "文稿");
  for (let monday = serial(1, 5); monday <= serial(12, 21); monday += 7) {
    log.push([monday, "王芳", "学文", "题目"]);
    if (monday !== serial(10, 12)) log.push([monday, "李明", "学文", "题目"]);
  }
  const days = months.map((month) => serial(month, 16));
  return [
    {
      name: "花名册",
      rows: [
        ["姓名", "工号", "部门", "人员类别"],
        ["李明", "001", "综合科", "一般干部"],
        ["王芳", "002", "综合科", "一般干部"],
      ],
    },
    {
      name: "考勤表",
      rows: [
        ["集中学习考勤表（√出勤 ○迟到 ×无故缺席）"],
        ["姓名", "部门", ...days],
        ["李明", "综合科", ...months.map((month) => (month === 5 ? "○" : "√"))],
        ["王芳", "综合科", ...months.map(() => "√")],
      ],
    },
    {
      name: "学习活动",
      rows: [
        ["日期", "类别", "主题", "时长(天)", "参加范围"],
        ...days.map((day) => [day, "集中学习", "会务工作", 1, "全体"]),
      ],
    },
    { name: "学习登记", rows: log },
    {
      name: "笔记检查",
      rows: [
        ["月份", "姓名", "累计字数", "质量"],
        ["2026-12", "李明", 9000, "中"],
        ["2026-12", "王芳", 10000, "好"],
      ],
    },
  ];
}
