/**
 * Every number the rules and the rating rest on, with its Chinese label, clause and default. Rulebook section 3,
 * "Parameters". Rules never hold a number of their own.
 */
import type { Day } from "../domain/calendar";
import type { ClauseId, RuleMode } from "../domain/rating";

/** What is known of a parameter beside its values. */
export interface ParameterEntry<Value> {
  /** 名称 as the settings sheet shows it. */
  readonly label: string;
  readonly clauses: readonly ClauseId[];
  readonly default: Value;
}

/** A range of days, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

function entry<Value>(label: string, clauses: readonly ClauseId[], value: Value): ParameterEntry<Value> {
  return { label, clauses, default: value };
}

/** A number. */
function number(label: string, clauses: readonly ClauseId[], value: number): ParameterEntry<number> {
  return entry(label, clauses, value);
}

/** A yearly quota; null: none, the rule does not apply. */
function quota(label: string, clauses: readonly ClauseId[], value: number | null): ParameterEntry<number | null> {
  return entry(label, clauses, value);
}

/** Scored, shown or off. */
function mode(label: string, clauses: readonly ClauseId[], value: RuleMode): ParameterEntry<RuleMode> {
  return entry(label, clauses, value);
}

export const PARAMETER_LIST = {
  // The year
  planYearStart: number("年度起始月", [], 1),
  planDueMonth: number("学习计划截止月", ["C09"], 1),
  exemptWeeks: entry<readonly DayRange[]>("免计周", ["C05", "C34"], []),

  // Quotas of section 2
  articlesPerWeek: number("每周学文(篇)", ["C05"], 1),
  booksPerMonth: number("每月读书(本)", ["C06"], 1),
  manuscriptsPerQuarter: number("每季撰稿(篇)", ["C07"], 1),
  skillsPerYear: number("每年技能(项)", ["C08", "C28"], 1),
  reflectionsPerYear: number("每年心得(篇)", ["C11"], 1),
  researchArticlesPerYear: number("每年调研文章(篇)", ["C27"], 1),
  theoryBooksPerYear: number("每年政治理论书籍(本)", ["C22"], 1),
  classesPerYear: number("每年授课(次)", ["C23"], 1),
  publicationsPerYear: number("每年发表(篇)", ["C24"], 1),
  oneEventServesClassAndExchange: entry<boolean>("一课多用", ["C23", "C36"], true),
  centreGroupInspector: entry<string>("中心组笔记检查人", ["C50"], ""),
  lawTestPass: number("测试合格线", ["C16"], 60),
  oneTextServesManuscriptAndResearch: entry<boolean>("一稿两用", ["C07", "C27"], false),
  sessionDaysPerMonth: number("每月集中学习天数", ["C31"], 1),
  hoursPerDay: number("每天学时", ["C34"], 8),
  "notesQuota.centreGroup": quota("笔记字数 中心组成员", ["C25"], 15_000),
  "notesQuota.departmentHead": quota("笔记字数 科室负责人", ["C26"], 10_000),
  "notesQuota.cadre": quota("笔记字数 一般干部", ["C26"], 10_000),
  "notesQuota.worker": quota("笔记字数 职工", ["C26"], null),
  minMonthsForAnnual: number("年度项目至少在岗月数", [], 6),
  minMonthsForRating: number("年度评定至少在岗月数", [], 3),
  paceTolerance: number("进度容差", ["C25", "C26"], 1),

  // Deductions from style
  "style.unexcused1": number("无故缺席一次扣分", ["C41", "C48"], 30),
  "style.unexcused2": number("无故缺席两次扣分", ["C41", "C48"], 50),
  "style.unexcused3": number("无故缺席三次及以上扣分", ["C41", "C48"], 100),
  "style.lateEach": number("迟到早退每次扣分", ["C41"], 5),
  "style.lateZeroAt": number("迟到早退几次起学风为零", ["C41"], 4),
  "style.noPlan": number("无学习计划扣分", ["C41", "C09"], 20),
  "style.notPresented": number("未交笔记每月扣分", ["C41", "C49"], 10),

  // Points for sessions and self-study in time
  "time.few": number("少于几次按次数计", ["C41"], 5),
  "time.missed0": number("次数少且无缺席得分", ["C41"], 100),
  "time.missed1": number("次数少缺席一次得分", ["C41"], 80),
  "time.missed2": number("次数少缺席两次及以上得分", ["C41"], 40),
  "time.selfStudyWeight": number("自学权重(集中学习为1)", ["C41"], 0.5),

  // Grades and weights of the aspects
  "style.good": number("学习作风 好", ["C41"], 85),
  "style.medium": number("学习作风 中", ["C41"], 60),
  "style.weight": number("学习作风 权重", ["C41"], 25),
  "content.good": number("学习内容 好", ["C41"], 90),
  "content.medium": number("学习内容 中", ["C41"], 60),
  "content.weight": number("学习内容 权重", ["C41"], 25),
  "time.good": number("学习时间 好", ["C41"], 90),
  "time.medium": number("学习时间 中", ["C41"], 80),
  "time.weight": number("学习时间 权重", ["C41"], 25),
  "effect.good": number("学习效果 好", ["C41"], 90),
  "effect.medium": number("学习效果 中", ["C41"], 60),
  "effect.weight": number("学习效果 权重", ["C41"], 25),

  // Overall
  "overall.good": number("综合等次 好", ["C40"], 85),
  "overall.poor": number("综合等次 差(低于)", ["C40"], 60),
  "overall.poorAspects": number("几项为差则综合为差", ["C40"], 2),
  "overall.poorUnexcused": number("无故缺席几次则综合为差", ["C40", "C48"], 3),
  minAspects: number("至少评定几项", ["C40"], 2),

  // Which rules and aspects count
  "rule.attendance": mode("签到出勤", ["C46", "C47", "C48"], "scored"),
  "rule.study-plan": mode("个人学习计划", ["C09"], "scored"),
  "rule.notes-handed-in": mode("笔记送检", ["C49", "C50"], "scored"),
  "rule.weekly-article": mode("周学一文", ["C05"], "scored"),
  "rule.monthly-book": mode("月读一书", ["C06"], "scored"),
  "rule.content-areas": mode("学习内容覆盖面", ["C13", "C19"], "scored"),
  "rule.theory-book": mode("政治理论书籍", ["C22"], "scored"),
  "rule.central-study": mode("集中学习", ["C30", "C31"], "shown"),
  "rule.centre-group-study": mode("中心组学习", ["C29"], "shown"),
  "rule.self-study": mode("自学", ["C33", "C34"], "scored"),
  "rule.notes": mode("学习笔记", ["C25", "C26"], "scored"),
  "rule.quarterly-manuscript": mode("季撰一稿", ["C07"], "scored"),
  "rule.annual-skill": mode("年精一技", ["C08", "C28"], "scored"),
  "rule.reflection": mode("心得文章", ["C11"], "scored"),
  "rule.research-article": mode("调研文章", ["C27"], "scored"),
  "rule.class-given": mode("授课", ["C23", "C36"], "scored"),
  "rule.publication": mode("发表文章", ["C24"], "scored"),
  "rule.law-test": mode("法律测试", ["C16"], "shown"),
  "rule.five-haves": mode("五有", ["C11"], "shown"),
  "aspect.style": mode("学习作风", ["C41"], "scored"),
  "aspect.content": mode("学习内容", ["C41"], "scored"),
  "aspect.time": mode("学习时间", ["C41"], "scored"),
  "aspect.effect": mode("学习效果", ["C41"], "scored"),
} as const;
