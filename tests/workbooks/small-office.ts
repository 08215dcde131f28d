/** A small office's workbook for October 2026, whose sheets tests replace one by one. */
import type { SheetOfBook } from "./make-book";

type Cell = string | number | null;

export const PEOPLE = ["王建国", "李芳", "赵明", "陈晓东", "刘洋", "周敏"] as const;

export function serial(month: number, day: number, year = 2026): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** Days of the office's three sessions. */
export const SESSIONS = [serial(10, 8), serial(10, 14), serial(10, 21)];
const DATE = "yyyy/m/d";

export const sheets = {
  roster: {
    name: "花名册",
    rows: [
      ["工号", "姓名", "部门", "人员类别"],
      ...PEOPLE.map((name, at): Cell[] => [`00${String(at + 1)}`, name, at < 3 ? "办公室" : "综合科", "一般干部"]),
    ],
  },
  attendance: {
    name: "学习考勤表",
    rows: [["姓名", "部门", ...SESSIONS], ...PEOPLE.map((name): Cell[] => [name, "", "√", "√", "√"])],
    formats: { "C1:E1": DATE },
  },
  activities: {
    name: "学习活动",
    rows: [["日期", "类别", "主题", "时长(天)"], ...SESSIONS.map((day): Cell[] => [day, "集中学习", "理论学习", 1])],
    formats: { "A2:A4": DATE },
  },
  notes: {
    name: "笔记检查",
    rows: [["月份", "姓名", "累计字数", "质量"], ...PEOPLE.map((name): Cell[] => ["2026年10月", name, 9000, "好"])],
  },
} satisfies Record<string, SheetOfBook>;

/** The office's book with some sheets replaced, left out (null) or added. */
export function smallOffice(changes: Readonly<Record<string, SheetOfBook | null>> = {}): SheetOfBook[] {
  const all: Record<string, SheetOfBook | null> = { ...sheets, ...changes };
  return Object.values(all).filter((sheet) => sheet !== null);
}
