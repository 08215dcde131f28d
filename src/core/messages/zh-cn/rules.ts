/** The rules about a person in Chinese, an object each. */
import type { Measured, RuleTexts, RuleWords } from "../rule-words";

const MONTHS = { periods: (count: number) => `${count}个月` };
const WEEKS = { periods: (count: number) => `${count}周` };
const QUARTERS = { periods: (count: number) => `${count}个季度` };
const NOT_ASKED = { exempt: () => "对本人不作要求" };
const REMEDY = { remedy: "请督促本人补上；已经完成的请补登记。" };

/** What rules about study records have in common. */
function recorded(records: string): Pick<RuleWords, "records" | "inDoubt" | "notDue" | "exempt" | "remedy"> {
  return {
    records,
    inDoubt: `${records}记录不全或无法辨认，暂不评定`,
    notDue: (when) => `${when}尚未到期`,
    ...NOT_ASKED,
    ...REMEDY,
  };
}

/** What is asked for once a year: "本年应有技能1项，已有0项". */
function yearly(name: string, records: string, unit: string): RuleWords {
  return {
    ...recorded(records),
    name,
    measured: ({ when, needed, value }) => `${when}应有${records}${needed}${unit}，已有${value}${unit}`,
    notDue: () => "年末评定",
    periods: () => "本年",
    amount: (count) => `${count}${unit}`,
    behind: () => `未完成全年${records}`,
  };
}

/** Rule periods of a year: "本年应有10个月完成读书，已完成9个月". */
function overYear({ when, needed, value }: Measured, unit: string, what: string): string {
  return `${when}应有${needed}${unit}${what}，已有${value}${unit}`;
}

const ATTENDANCE = {
  records: "考勤",
  inDoubt: "考勤尚待核实，暂不评定",
  amount: (count: string) => `${count}次`,
};
const TEXTS = { amount: (count: string) => `${count}篇` };

export const rules: RuleTexts = {
  attendance: {
    ...ATTENDANCE,
    name: "学习出勤",
    measured: ({ when, needed, value }) => `${when}应参加学习${needed}次（请假不计），实到${value}次`,
    notDue: (when) => `${when}没有应参加的学习`,
    exempt: () => "应参加的学习均已请假，不计",
    periods: (count) => `${count}次学习`,
    behind: () => "无故缺席",
    remedy: "请与本人核实，请假的改正考勤。",
  },
  "study-plan": {
    ...recorded("学习计划"),
    ...MONTHS,
    amount: () => "学习计划",
    name: "个人学习计划",
    measured: ({ isMet }) => (isMet ? "已有个人学习计划" : "没有个人学习计划"),
    behind: () => "没有学习计划",
  },
  "notes-handed-in": {
    ...recorded("笔记检查"),
    ...MONTHS,
    amount: (count) => `${count}次送检`,
    name: "笔记送检",
    measured: (of) =>
      of.isYear ? overYear(of, "个月", "学习笔记送检") : `${of.when}学习笔记${of.isMet ? "已送检" : "未送检"}`,
    exempt: () => "中心组成员尚无检查记录，不作要求",
    behind: () => "未按要求提交学习笔记",
  },
  "weekly-article": {
    ...recorded("学文"),
    ...WEEKS,
    ...TEXTS,
    name: "周学一文",
    measured: ({ when, needed, value }) => `${when}应有${needed}周完成学文，已完成${value}周`,
    notDue: (when) => `${when}没有到期的周`,
    behind: () => "未完成每周学文",
  },
  "monthly-book": {
    ...recorded("读书"),
    ...MONTHS,
    amount: (count) => `${count}本`,
    name: "月读一书",
    measured: (of) => (of.isYear ? overYear(of, "个月", "完成读书") : `${of.when}读书${of.isMet ? "已" : "没有"}完成`),
    behind: () => "未完成每月读书",
  },
  "content-areas": {
    ...yearly("学习内容覆盖面", "学习内容类别", "类"),
    measured: ({ when, needed, value }) => `${when}学习内容应覆盖${needed}类，已覆盖${value}类`,
    behind: () => "学习内容没有覆盖各类",
  },
  "theory-book": yearly("政治理论书籍", "政治理论书籍", "本"),
  "central-study": {
    ...recorded("考勤"),
    ...ATTENDANCE,
    ...MONTHS,
    name: "集中学习",
    measured: ({ when, needed, value }) => `${when}应参加集中学习${needed}天，已参加${value}天`,
    notDue: (when) => `${when}没有应参加的集中学习`,
    exempt: () => "集中学习已请假，不计",
    behind: () => "集中学习时间不够",
  },
  "centre-group-study": {
    ...recorded("考勤"),
    ...ATTENDANCE,
    ...QUARTERS,
    name: "中心组学习",
    measured: (of) =>
      of.isYear ? overYear(of, "个季度", "参加中心组学习") : `${of.quarter}中心组学习${of.isMet ? "已" : "没有"}参加`,
    notDue: () => "中心组学习到季末月才评定",
    behind: () => "没有参加中心组学习",
  },
  "self-study": {
    ...recorded("自学"),
    ...WEEKS,
    amount: (count, parameter) => `${count}${parameter === null ? "天" : "小时"}`,
    name: "每周自学",
    measured: ({ when, needed, value }) => `${when}应有${needed}周自学满规定时间，已有${value}周`,
    notDue: (when) => `${when}没有到期的周`,
    behind: () => "自学时间不够",
  },
  notes: {
    ...recorded("笔记字数"),
    ...MONTHS,
    amount: (count) => `${count}字`,
    name: "学习笔记",
    measured: ({ upTo, needed, value, missing }) =>
      `${upTo}应有学习笔记${needed}字，已有${value}字${missing === null ? "" : `，还差${missing}字`}`,
    exempt: () => "对本人没有笔记字数要求",
    behind: () => "学习笔记未达到进度",
  },
  "quarterly-manuscript": {
    ...recorded("文稿"),
    ...QUARTERS,
    ...TEXTS,
    name: "季撰一稿",
    measured: (of) =>
      of.isYear ? overYear(of, "个季度", "完成文稿") : `${of.quarter}文稿${of.isMet ? "已" : "没有"}完成`,
    notDue: () => "季度文稿到季末月才评定",
    behind: () => "未完成季度文稿",
  },
  "annual-skill": yearly("年精一技", "技能", "项"),
  reflection: yearly("心得文章", "心得文章", "篇"),
  "research-article": yearly("调研文章", "调研文章", "篇"),
  "class-given": yearly("授课", "授课", "次"),
  publication: yearly("发表文章", "市级以上发表文章", "篇"),
  "law-test": {
    ...recorded("测试成绩"),
    name: "法律测试",
    measured: ({ isMet, when }) => `${when}最近一次测试${isMet ? "合格" : "不合格"}`,
    notDue: (when) => `${when}没有本人的测试成绩`,
    periods: (count) => `${count}次测试`,
    amount: (count) => `${count}次测试`,
    behind: () => "测试不合格",
    remedy: "请安排补考，并登记成绩。",
  },
  "five-haves": {
    ...yearly("五有", "五有", "项"),
    measured: ({ when, needed, value }) => `${when}“五有”应有${needed}项，已有${value}项`,
    behind: () => "没有做到“五有”",
  },
};
