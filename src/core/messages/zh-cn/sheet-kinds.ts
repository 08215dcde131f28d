/** Kinds of sheets in Chinese, as messages and the pane call them. */
import type { SheetKind } from "../../domain/understanding";

export const SHEET_KINDS: Readonly<Record<SheetKind, string>> = {
  roster: "花名册",
  "attendance-wide": "考勤表",
  "attendance-long": "考勤明细",
  activities: "学习活动",
  "study-log": "学习登记",
  "study-tally": "每月统计",
  "notes-checks": "笔记检查",
  inspections: "检查登记",
  "work-attendance": "上班考勤",
  circulars: "通报登记",
  settings: "方案参数",
  own: "本加载项的表",
  other: "未使用",
};
