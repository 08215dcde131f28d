/** The eight sheets of the sample, each laid out as an office would have it. */
import type { SheetPen } from "./book";
import { chance, EMPLOYEES, habits, inService, OFFICE, serial, type Employee } from "./office";

const DATE = 'yyyy"年"m"月"d"日"';
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Central study of the year: month, day, how the clerk wrote the date, topic. */
const CENTRAL: readonly (readonly [number, number, "date" | string, string])[] = [
  [1, 16, "date", "公文处理规范"],
  [2, 13, "2.13", "保密知识"],
  [3, 20, "3月20日", "信息写作"],
  [4, 17, "date", "法律知识"],
  [5, 15, "2026.5.15", "督查工作实务"],
  [6, 18, "date", "办公自动化"],
  [7, 17, "2026年7月17日", "调查研究方法"],
  [8, 21, "8月21日", "档案管理"],
  [9, 18, "date", "应急值守"],
  [10, 16, "date", "会务工作"],
];

const LECTURES: readonly (readonly [number, number, string, string])[] = [
  [1, 28, "怎样写好简报", "郑晓燕"],
  [2, 25, "数字档案入门", "施明哲"],
  [3, 25, "接待礼仪", "姜桂花"],
  [4, 29, "会议纪要的写法", "孙一鸣"],
  [5, 27, "表格处理技巧", "孔令仪"],
  [6, 24, "政务信息采编", "沈嘉怡"],
  [7, 29, "机关财务常识", "邹丽华"],
  [8, 26, "公文校对经验", "王晓丽"],
  [9, 23, "网络安全常识", "张宇"],
  [10, 28, "调研报告的结构", "蒋立新"],
];

const CENTRE: readonly (readonly [number, number, string])[] = [
  [3, 6, "一季度中心组学习"],
  [6, 5, "二季度中心组学习"],
  [9, 4, "三季度中心组学习"],
];

function groups(): { readonly department: string; readonly first: number; readonly count: number }[] {
  const result: { department: string; first: number; count: number }[] = [];
  EMPLOYEES.forEach(({ department }, index) => {
    const last = result.at(-1);
    if (last?.department === department) last.count += 1;
    else result.push({ department, first: index, count: 1 });
  });
  return result;
}

/** Department cells merged over their people, as on the wall. */
function departmentColumn(pen: SheetPen, firstRow: number, column: number): void {
  for (const { department, first, count } of groups()) {
    pen.text(firstRow + first, column, department);
    pen.merge(firstRow + first, column, count, 1);
  }
}

export function roster(pen: SheetPen): void {
  pen.title(`${OFFICE}干部职工花名册`, 12);
  pen.note(2, "填报单位：秘书科　　　　截至2026年10月", 12);
  pen.row(3, [
    "序号",
    "部门",
    "姓名",
    "工号",
    "职务",
    "人员类别",
    "中心组成员",
    "科室负责人",
    "分管领导",
    "入职日期",
    "离职日期",
    "备注",
  ]);
  pen.header(3, 1, 12);
  pen.height(3, 30);
  pen.body(4, 1, EMPLOYEES.length, 12);
  EMPLOYEES.forEach((person, index) => {
    const yes = (flag: boolean): string | null => (flag ? "是" : null);
    pen.row(4 + index, [
      index + 1,
      null,
      person.writtenName === "赵　敏" ? "赵敏（借调）" : person.writtenName,
      person.number,
      person.post,
      person.category,
      yes(person.centreGroup),
      yes(person.head),
      person.inCharge,
      serial(...person.from),
      person.until ? serial(...person.until) : null,
      person.remark,
    ]);
  });
  departmentColumn(pen, 4, 2);
  pen.body(4, 10, EMPLOYEES.length, 2, { CustomNumFmt: "yyyy-mm-dd" });
  pen.widths([6, 10, 13, 9, 14, 12, 8, 8, 10, 12, 12, 12]);
  pen.freeze(4, 4);
  pen.landscape("$1:$3");
}

/** What the clerk marked for one person and session; rare marks come from the habits. */
function wideMark(person: Employee, month: number, random: () => number): string {
  if (person.name === "曹阳" && (month === 6 || month === 10)) return "×";
  if (person.name === "韩志强" && month === 10) return "#";
  if (person.name === "尤慧敏" && month === 10) return "⊙";
  if (person.name === "柏大山" && month === 9) return "";
  const attends = random() < habits(person).attends;
  // An absence that makes a good month a medium one: alone, and beside notes behind the pace.
  if (month === 10 && ["张宇", "谢春生"].includes(person.name)) return "×";
  if (attends) return "√";
  return ["△", "★", "○", "#", "★"][Math.floor(random() * 5)] ?? "△";
}

export function attendanceWide(pen: SheetPen): void {
  const columns = 3 + CENTRAL.length;
  const random = chance(20260101);
  pen.title(`${OFFICE}2026年集中学习考勤表`, columns);
  pen.note(2, "符号说明：√出勤　△事假　○病假　★公差　#迟到　×无故缺席　—不参加", columns);
  pen.row(3, ["序号", "部门", "姓名"]);
  pen.row(4, [null, null, null, ...CENTRAL.map(([, , , topic]) => topic)]);
  for (const column of [1, 2, 3]) pen.merge(3, column, 2, 1);
  pen.header(3, 2, columns);
  pen.height(3, 30);
  pen.height(4, 36);
  CENTRAL.forEach(([month, day, form], index) => {
    if (form === "date") pen.value(3, 4 + index, serial(2026, month, day));
    else pen.text(3, 4 + index, form);
  });
  pen.style(3, 4, 1, CENTRAL.length, {
    Font: { Family: "黑体", Size: 11 },
    Fill: { Type: "pattern", Pattern: 1, Color: ["DDEBF7"] },
    Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
    Border: ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: "808080", Style: 1 })),
    CustomNumFmt: 'm"月"d"日"',
  });
  pen.body(5, 1, EMPLOYEES.length, columns);
  EMPLOYEES.forEach((person, index) => {
    const marks = CENTRAL.map(([month, day]) =>
      inService(person, 2026, month, day) ? wideMark(person, month, random) : "—",
    );
    pen.row(5 + index, [index + 1, null, person.writtenName, ...marks.map((mark) => (mark === "" ? null : mark))]);
  });
  departmentColumn(pen, 5, 2);
  const foot = 5 + EMPLOYEES.length;
  pen.note(foot, "考勤人：　　　　　　　　　　审核人：", columns);
  pen.widths([6, 10, 12, ...CENTRAL.map(() => 10)]);
  pen.freeze(5, 4);
  pen.landscape("$1:$4");
}

export function attendanceLong(pen: SheetPen): void {
  const random = chance(20260202);
  pen.title("学习活动签到记录", 6);
  pen.row(2, ["日期", "活动", "部门", "姓名", "考勤", "事由"]);
  pen.header(2, 1, 6);
  const sessions = [
    ...LECTURES.map(([month, day, topic]) => ({ month, day, topic, who: EMPLOYEES })),
    ...CENTRE.map(([month, day, topic]) => ({
      month,
      day,
      topic,
      who: EMPLOYEES.filter(({ centreGroup }) => centreGroup),
    })),
    { month: 6, day: 26, topic: "专题党课", who: EMPLOYEES },
  ].sort((a, b) => serial(2026, a.month, a.day) - serial(2026, b.month, b.day));
  let row = 3;
  for (const { month, day, topic, who } of sessions) {
    for (const person of who) {
      if (!inService(person, 2026, month, day)) continue;
      let [mark, reason] = ["到", ""];
      if (random() > habits(person).attends) {
        [mark, reason] = (
          [
            ["请假", "事假"],
            ["请假", "病假"],
            ["缺席", "出差"],
            ["迟到", ""],
          ] as const
        )[Math.floor(random() * 4)] ?? ["到", ""];
      }
      if (month === 10 && topic === "调研报告的结构" && person.name === "褚天佑") [mark, reason] = ["缺席", ""];
      const name = month === 10 && person.name === "王晓丽" ? "王小丽" : person.name;
      pen.row(row, [serial(2026, month, day), topic, person.department, name, mark, reason || null]);
      row += 1;
    }
  }
  pen.body(3, 1, row - 3, 6);
  pen.body(3, 1, row - 3, 1, { CustomNumFmt: DATE });
  pen.widths([17, 22, 10, 11, 9, 14]);
  pen.freeze(3, 1);
  pen.landscape("$1:$2");
}

export function activities(pen: SheetPen): void {
  pen.title("2026年度学习活动安排表", 8);
  pen.row(2, ["日期", "类别", "主题", "内容类别", "时长(天)", "主讲人", "参加范围", "备注"]);
  pen.header(2, 1, 8);
  const areas = ["办公室业务", "法律法规", "科学文化", "政治理论"];
  const rows = [
    ...CENTRAL.map(
      ([month, day, , topic], index) =>
        [month, day, "集中学习", topic, areas[index % 4] ?? "", 1, "", "全体", ""] as const,
    ),
    ...LECTURES.map(
      ([month, day, topic, lecturer]) =>
        [month, day, "月月讲", topic, "办公室业务", 0.5, lecturer, "全体", ""] as const,
    ),
    ...CENTRE.map(([month, day, topic]) => [month, day, "中心组学习", topic, "政治理论", 1, "", "中心组", ""] as const),
    [6, 26, "党课", "专题党课", "政治理论", 0.5, "周永宁", "全体", "机关党委组织"] as const,
    [5, 8, "演讲比赛", "立足本职演讲比赛", "", 0.5, "", "", "各科室一人"] as const,
  ].sort((a, b) => serial(2026, a[0], a[1]) - serial(2026, b[0], b[1]));
  rows.forEach(([month, day, ...cells], index) => {
    pen.row(3 + index, [serial(2026, month, day), ...cells.map((cell) => (cell === "" ? null : cell))]);
  });
  pen.body(3, 1, rows.length, 8);
  pen.body(3, 1, rows.length, 1, { CustomNumFmt: "yyyy/m/d" });
  pen.widths([13, 13, 24, 14, 10, 10, 10, 16]);
  pen.freeze(3, 1);
  pen.landscape("$1:$2");
}

/** Monday of each week from 29 December 2025 on, as serials, up to the end of October 2026. */
function weeks(): number[] {
  const result: number[] = [];
  for (let day = serial(2025, 12, 29); day <= serial(2026, 10, 31); day += 7) result.push(day);
  return result;
}

export function studyLog(pen: SheetPen): void {
  const random = chance(20260303);
  pen.title("干部职工学习登记表", 8);
  pen.row(2, ["日期", "姓名", "部门", "类型", "题目", "字数", "学时", "内容类别"]);
  pen.header(2, 1, 8);
  const rows: {
    day: number;
    person: Employee;
    kind: string;
    title: string;
    characters?: number;
    hours?: number;
    area?: string;
  }[] = [];
  const logged = EMPLOYEES.filter(({ department }) => department !== "行政科");
  const serving = (person: Employee, day: number): boolean =>
    serial(...person.from) <= day && (person.until === null || day <= serial(...person.until));
  for (const person of logged) {
    const { reads } = habits(person);
    const add = (day: number, kind: string, title: string, extra: object = {}): void => {
      if (serving(person, day) && day >= serial(2026, 1, 1) && day <= serial(2026, 10, 31))
        rows.push({ day, person, kind, title, ...extra });
    };
    for (const monday of weeks()) {
      if (random() < reads) add(monday + 1 + Math.floor(random() * 4), "学文", "每周学文");
      if (person.department === "信息科" && random() < reads + 0.01) add(monday + 4, "自学", "业务自学", { hours: 8 });
    }
    for (const month of MONTHS) {
      const book = random() < reads + 0.02;
      if (book)
        add(serial(2026, month, 10 + Math.floor(random() * 15)), "读书", "《读书笔记选》", {
          area: person.centreGroup ? "政治理论" : "科学文化",
        });
    }
    for (const month of [3, 6, 9]) {
      if (random() < reads + 0.05)
        add(serial(2026, month, 5 + Math.floor(random() * 20)), "文稿", "季度理论文章", {
          characters: 2000 + Math.floor(random() * 1500),
        });
    }
  }
  for (const person of EMPLOYEES) {
    if (person.name === "韩志强") continue;
    const day =
      person.remark === "4月1日到岗" ? serial(2026, 4, 20) : serial(2026, 1, 8 + (person.number.charCodeAt(5) % 15));
    rows.push({ day, person, kind: "计划", title: "个人学习计划" });
  }
  rows.sort((a, b) => a.day - b.day);
  rows.forEach(({ day, person, kind, title, characters, hours, area }, index) => {
    // Namesakes are told apart by department; a clerk's slip makes one date unreadable.
    pen.row(3 + index, [
      day,
      person.name,
      person.department,
      kind,
      title,
      characters ?? null,
      hours ?? null,
      area ?? null,
    ]);
    if (person.name === "冯雅琴" && kind === "读书" && day > serial(2026, 10, 1)) pen.text(3 + index, 1, "10月底前");
  });
  pen.body(3, 1, rows.length, 8);
  pen.body(3, 1, rows.length, 1, { CustomNumFmt: "yyyy-m-d" });
  pen.widths([12, 11, 10, 10, 22, 9, 9, 13]);
  pen.freeze(3, 1);
}

export function studyTally(pen: SheetPen): void {
  const random = chance(20260404);
  pen.title("行政科学习统计表", 7);
  pen.note(2, "单位：篇、本、字、天", 7);
  pen.row(3, ["月份", "部门", "姓名", "学文(篇)", "读书(本)", "文稿(篇)", "自学(天)"]);
  pen.header(3, 1, 7);
  const team = EMPLOYEES.filter(({ department }) => department === "行政科");
  let row = 4;
  for (const month of MONTHS) {
    for (const person of team) {
      const { reads } = habits(person);
      const weeksOfMonth = [4, 4, 5, 4, 5, 4, 4, 5, 4, 4][month - 1] ?? 4;
      const articles = weeksOfMonth - (random() < reads ? 0 : 1) - (person.name === "谢春生" && month >= 9 ? 1 : 0);
      // Clerks leave zeros blank.
      pen.row(row, [
        `2026年${month}月`,
        "行政科",
        person.name,
        articles,
        1,
        month % 3 === 0 ? 1 : null,
        weeksOfMonth - (random() < 0.85 ? 0 : 1),
      ]);
      row += 1;
    }
  }
  pen.body(4, 1, row - 4, 7);
  pen.widths([13, 10, 11, 10, 10, 10, 10]);
  pen.freeze(4, 1);
}

export function notesChecks(pen: SheetPen): void {
  const random = chance(20260505);
  pen.title("学习笔记检查登记表", 8);
  pen.row(2, ["月份", "部门", "姓名", "累计字数", "质量", "检查人", "检查日期", "存在问题"]);
  pen.header(2, 1, 8);
  let row = 3;
  for (const month of MONTHS) {
    for (const person of EMPLOYEES) {
      if (!inService(person, 2026, month, 28)) continue;
      const quota = person.category === "中心组成员" ? 15000 : 10000;
      const served = person.remark === "4月1日到岗" ? month - 3 : month;
      const characters = Math.round((quota / 12) * served * habits(person).notes * (1 + random() * 0.06));
      const head = EMPLOYEES.find(({ head: isHead, department }) => isHead && department === person.department);
      const checker = person.head ? person.inCharge : person.centreGroup ? "" : (head?.name ?? "");
      const notHandedIn = person.name === "曹阳" && month === 10;
      const quality = habits(person).notes < 0.8 ? "中" : random() < 0.8 ? "好" : "中";
      pen.row(row, [
        `${month}月`,
        person.department,
        person.name,
        notHandedIn ? null : characters,
        notHandedIn ? null : quality,
        checker || null,
        serial(2026, month, 27),
        notHandedIn ? "未交" : null,
      ]);
      row += 1;
    }
  }
  pen.body(3, 1, row - 3, 8);
  pen.body(3, 7, row - 3, 1, { CustomNumFmt: "m-d" });
  pen.widths([9, 10, 11, 11, 8, 10, 11, 16]);
  pen.freeze(3, 1);
  pen.landscape("$1:$2");
}

export function inspections(pen: SheetPen): void {
  const random = chance(20260606);
  pen.title("月度学习检查登记表", 9);
  pen.row(2, ["月份", "部门", "姓名", "学习作风", "学习内容", "学习时间", "学习效果", "综合等次", "检查人"]);
  pen.header(2, 1, 9);
  let row = 3;
  for (const month of MONTHS) {
    for (const person of EMPLOYEES) {
      // October has been entered by one department only when the secretary opens the book.
      if (!inService(person, 2026, month, 28) || (month === 10 && person.department !== "综合科")) continue;
      const usual = habits(person).reads > 0.95 ? "好" : habits(person).reads > 0.7 ? "中" : "差";
      const grade = (): string => (random() < 0.9 ? usual : "中");
      pen.row(row, [
        `2026-${String(month).padStart(2, "0")}`,
        person.department,
        person.name,
        grade(),
        grade(),
        grade(),
        grade(),
        usual,
        "周永宁",
      ]);
      row += 1;
    }
  }
  pen.body(3, 1, row - 3, 9);
  pen.widths([11, 10, 11, 10, 10, 10, 10, 10, 10]);
  pen.freeze(3, 1);
  pen.landscape("$1:$2");
}
