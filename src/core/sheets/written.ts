/**
 * Sheets and columns the product writes, as pure data (SHEETS.md, "Written"). The writing module lays them out, the
 * reading module finds its own columns again by these headings, in either language.
 */
import type { Language } from "../domain/language";
import { formatPeriod, type DocumentPeriod } from "../domain/period";
import type { CircularKind } from "../domain/records";
import type { DocumentKind } from "../domain/snapshot";

/** A heading in both languages. */
export type Words = Readonly<Record<Language, string>>;

export interface WrittenColumn<Key extends string = string> {
  readonly key: Key;
  readonly heading: Words;
  /** The user types here; the product files what was typed and never computes it. */
  readonly isInput?: true;
}

function column<Key extends string>(key: Key, zh: string, en: string): WrittenColumn<Key> {
  return { key, heading: { "zh-CN": zh, en } };
}

function input<Key extends string>(key: Key, zh: string, en: string): WrittenColumn<Key> {
  return { ...column(key, zh, en), isInput: true };
}

/** The rating block beside the roster; the first column is the key that ties a row to its person. */
export const RATING_COLUMNS = [
  column("name", "姓名", "Name"),
  column("month", "月份", "Month"),
  column("style", "学习作风", "Study style"),
  column("content", "学习内容", "Study content"),
  column("time", "学习时间", "Study time"),
  column("effect", "学习效果", "Study effect"),
  column("overall", "综合等次", "Overall"),
  column("inspector", "检查等次", "Inspector's grade"),
  column("final", "最终等次", "Final grade"),
  input("override", "调整为", "Override"),
  input("reason", "调整理由", "Override reason"),
  column("warnings", "提示", "Warnings"),
] as const;
export type RatingColumnKey = (typeof RATING_COLUMNS)[number]["key"];

export const WARNING_COLUMNS = [
  column("severity", "级别", "Severity"),
  column("topic", "类别", "Topic"),
  column("name", "姓名", "Name"),
  column("department", "部门", "Department"),
  column("month", "月份", "Month"),
  column("sentence", "说明", "Explanation"),
  column("clause", "条款", "Clause"),
  column("source", "来源", "Source"),
  column("advice", "处理建议", "What to do"),
] as const;
export type WarningColumnKey = (typeof WARNING_COLUMNS)[number]["key"];

export const REGISTER_COLUMNS = [
  column("period", "期间", "Period"),
  column("number", "工号", "Number"),
  column("name", "姓名", "Name"),
  column("department", "部门", "Department"),
  column("style", "学习作风", "Study style"),
  column("content", "学习内容", "Study content"),
  column("time", "学习时间", "Study time"),
  column("effect", "学习效果", "Study effect"),
  column("overall", "综合", "Overall"),
  column("inspector", "检查", "Inspector's grade"),
  input("override", "调整为", "Override"),
  input("reason", "理由", "Reason"),
  column("final", "最终", "Final grade"),
  column("run", "运行号", "Run"),
  column("fingerprint", "指纹", "Fingerprint"),
  column("state", "状态", "State"),
] as const;
export type RegisterColumnKey = (typeof REGISTER_COLUMNS)[number]["key"];

/** The year's summary (年终考评). */
export const SUMMARY_COLUMNS = [
  column("order", "序号", "No."),
  column("department", "科室", "Department"),
  column("name", "姓名", "Name"),
  column("post", "职务", "Post"),
  column("rate", "出勤率", "Attendance"),
  column("notes", "笔记字数", "Notes"),
  column("articles", "学文\n（周）", "Articles\n(weeks)"),
  column("books", "读书\n（月）", "Books\n(months)"),
  column("manuscripts", "文稿\n（季）", "Texts\n(quarters)"),
  column("publications", "发表", "Published"),
  column("classes", "授课", "Classes"),
  column("skills", "技能", "Skills"),
  column("style", "作风", "Style"),
  column("content", "内容", "Content"),
  column("time", "时间", "Time"),
  column("effect", "效果", "Effect"),
  column("overall", "综合", "Overall"),
  column("inspector", "检查", "Inspector"),
  column("final", "最终等次", "Final"),
  column("remarks", "备注", "Remarks"),
] as const;
export type SummaryColumnKey = (typeof SUMMARY_COLUMNS)[number]["key"];

/** Who may receive titles (评先资格). */
export const ELIGIBILITY_COLUMNS = [
  column("order", "序号", "No."),
  column("department", "科室", "Department"),
  column("name", "姓名", "Name"),
  column("post", "职务", "Post"),
  column("final", "年度等次", "Year's grade"),
  column("state", "评先资格", "Eligibility"),
  column("because", "依据", "Because of"),
  column("remarks", "备注", "Remarks"),
] as const;
export type EligibilityColumnKey = (typeof ELIGIBILITY_COLUMNS)[number]["key"];

/** States of a register row: a later difference in an issued month becomes a correction row. */
export const REGISTER_STATES = {
  draft: { "zh-CN": "草稿", en: "draft" },
  issued: { "zh-CN": "已通报", en: "issued" },
  correction: { "zh-CN": "更正", en: "correction" },
} as const satisfies Record<string, Words>;

/** Grades as they are written; the same words are read back. */
export const GRADE_WORDS = {
  good: { "zh-CN": "好", en: "good" },
  medium: { "zh-CN": "中", en: "medium" },
  poor: { "zh-CN": "差", en: "poor" },
} as const satisfies Record<string, Words>;

/** The register of circulars; its headings are those by which an office's own is read (`circulars.ts`). */
export const CIRCULARS_COLUMNS = [
  column("date", "日期", "Date"),
  column("kind", "类别", "Kind"),
  column("month", "月份", "Month"),
  column("number", "文号", "Number"),
  column("title", "标题", "Title"),
  column("run", "运行号", "Run"),
  column("state", "状态", "State"),
] as const;
/** Kinds of circulars as they are registered; an office's own register may use other words (`circulars.ts`). */
export const CIRCULAR_KIND_WORDS = {
  study: { "zh-CN": "学习", en: "Study" },
  inspection: { "zh-CN": "检查", en: "Inspection" },
  criticism: { "zh-CN": "批评", en: "Criticism" },
} as const satisfies Readonly<Record<CircularKind, Words>>;
export type CircularsColumnKey = (typeof CIRCULARS_COLUMNS)[number]["key"];

/** Names of the sheets that belong to no month. */
export const SHEET_NAMES = {
  rating: { "zh-CN": "学习评定", en: "Ratings" },
  warnings: { "zh-CN": "学习预警", en: "Warnings" },
  register: { "zh-CN": "评定台账", en: "Register" },
  circulars: { "zh-CN": "通报登记", en: "Circulars" },
} as const satisfies Record<string, Words>;

/** Documents; the period follows. SHEETS.md, "Written". */
const DOCUMENTS = {
  circular: { "zh-CN": "通报", en: "Circular" },
  study: { "zh-CN": "学习通报", en: "Study circular" },
  criticism: { "zh-CN": "通报批评", en: "Criticism" },
  "sign-in": { "zh-CN": "签到表", en: "Sign-in" },
  "check-register": { "zh-CN": "检查登记表", en: "Check register" },
  rota: { "zh-CN": "月月讲安排", en: "Lecture rota" },
  slips: { "zh-CN": "核对单", en: "Slips" },
  facts: { "zh-CN": "学习情况", en: "Study facts" },
  summary: { "zh-CN": "年终考评", en: "Year-end" },
  statistics: { "zh-CN": "年度统计", en: "Statistics" },
  forms: { "zh-CN": "考核表", en: "Forms" },
  eligibility: { "zh-CN": "评先资格", en: "Eligibility" },
  annex: { "zh-CN": "参数说明", en: "Annex" },
} as const satisfies Readonly<Record<DocumentKind, Words>>;

/** Name of a document of a period: "考核表 2026", "通报 2026-10", "学习通报 2026-10-16". */
export function documentSheetName(kind: DocumentKind, period: DocumentPeriod, language: Language): string {
  return `${DOCUMENTS[kind][language]} ${formatPeriod(period)}`;
}
