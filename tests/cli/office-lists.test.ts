/** The lists the office works by, from file to report. */
import { makeBook, type SheetOfBook } from "../workbooks/make-book";
import { put, refreshed } from "./command";

const sheets: SheetOfBook[] = [
  {
    name: "花名册",
    rows: [
      ["姓名", "部门", "人员类别", "科室负责人", "分管领导"],
      ["赵刚", "综合科", "科室负责人", "是", "钱伟"],
      ["李芳", "综合科", "一般干部", "否", ""],
      ["王强", "综合科", "一般干部", "否", ""],
      ["钱伟", "", "中心组成员", "", ""],
    ],
  },
  {
    name: "集中学习考勤表",
    rows: [
      ["姓名", "部门", "2026-10-09", "2026-10-16"],
      ["赵刚", "综合科", "√", "√"],
      ["李芳", "综合科", "病假", "事假"],
      ["王强", "综合科", "√", ""],
      ["钱伟", "", "√", "√"],
    ],
  },
  {
    name: "学习活动",
    rows: [
      ["日期", "类别", "主题", "主讲人"],
      ["2026-09-11", "月月讲", "城市规划", "李芳"],
      ["2026-10-09", "集中学习", "学习一", ""],
      ["2026-10-16", "集中学习", "学习二", ""],
    ],
  },
  {
    name: "学习登记",
    rows: [
      ["日期", "姓名", "类型"],
      ["2026-10-20", "李芳", "补学"],
    ],
  },
  {
    name: "笔记检查",
    rows: [
      ["月份", "姓名", "累计字数", "检查人", "检查日期"],
      ["2026-10", "李芳", 9000, "赵刚", "2026-10-28"],
      ["2026-10", "王强", 9000, "李芳", "2026-10-09"],
    ],
  },
];

test("inspectors, rota, ledger, eligibility and open grades stand in the report", async () => {
  const { report } = await refreshed(put("lists.xlsx", await makeBook(sheets)), "lists-out");
  expect(report.office.matrix).toEqual([
    { name: "赵刚", inspectors: ["钱伟"], state: "missing", checker: null, cell: null },
    { name: "李芳", inspectors: ["赵刚"], state: "right", checker: "赵刚", cell: expect.stringContaining("B2") },
    { name: "王强", inspectors: ["赵刚"], state: "other", checker: "李芳", cell: expect.stringContaining("B3") },
  ]);
  expect(report.office.tasks).toEqual([
    { inspector: "钱伟", people: ["赵刚"] },
    { inspector: "赵刚", people: ["王强"] },
  ]);
  expect(report.ledger).toMatchObject([
    { name: "李芳", department: "综合科", date: "2026-10-09", mark: "病假", madeUpOn: "2026-10-20", state: "closed" },
    { name: "李芳", date: "2026-10-16", mark: "事假", madeUpOn: null, state: "open" },
  ]);
  // Of heads and cadres 李芳 has had a turn.
  expect(report.rota.next).toEqual([
    { name: "赵刚", given: 0, last: null, month: "2026-11" },
    { name: "王强", given: 0, last: null, month: "2026-12" },
    { name: "李芳", given: 1, last: "2026-09-11", month: "2027-01" },
  ]);
  expect(report.eligibility.map(({ name, state }) => `${name} ${state}`)).toContain("李芳 eligible");
  // A blank mark may be an absence without reason.
  expect(report.open.map(({ name, period }) => `${name} ${period}`)).toContain("王强 2026-10");
  // 李芳, who checked on the 9th, was on sick leave that day.
  expect(report.findings.map(({ code, person }) => `${code} ${String(person)}`)).toContain("inspector-away 王强");
}, 60_000);
