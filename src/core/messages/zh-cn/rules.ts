/** The rules about a person in Chinese, an object each. */
import type { RuleTexts, RuleWords } from "../rule-words";

const MONTHS = { periods: (count: number) => `${count}个月` };
const WEEKS = { periods: (count: number) => `${count}周` };
const QUARTERS = { periods: (count: number) => `${count}个季度` };

/** What most rules about study records have in common. */
function recorded(records: string): Pick<RuleWords, "records" | "inDoubt" | "notDue" | "exempt" | "remedy"> {
  return {
    records,
    inDoubt: `${records}记录不全或无法辨认，暂不评定`,
    notDue: "本月尚未到期",
    exempt: "对本人不作要求",
    remedy: "请督促本人补上；已经完成的请补登记。",
  };
}

const ATTENDANCE = { records: "考勤", inDoubt: "考勤尚待核实，暂不评定" };

export const rules: RuleTexts = {
  attendance: {
    ...ATTENDANCE,
    name: "学习出勤",
    measured: ({ when, needed, value }) => `${when}应参加学习${needed}次（请假不计），实到${value}次`,
    notDue: "本月没有应参加的学习",
    exempt: "应参加的学习均已请假，不计",
    periods: (count) => `${count}次学习`,
    behind: () => "无故缺席",
    remedy: "请与本人核实，请假的改正考勤。",
  },
  "study-plan": {
    ...recorded("学习计划"),
    ...MONTHS,
    name: "个人学习计划",
    measured: ({ isMet }) => (isMet ? "已有个人学习计划" : "没有个人学习计划"),
    behind: () => "没有学习计划",
  },
  "notes-handed-in": {
    ...recorded("笔记检查"),
    ...MONTHS,
    name: "笔记送检",
    measured: ({ isMet, when }) => (isMet ? `${when}学习笔记已送检` : `${when}学习笔记未送检`),
    exempt: "中心组成员尚无检查记录，不作要求",
    behind: () => "未按要求提交学习笔记",
  },
  "weekly-article": {
    ...recorded("学文"),
    ...WEEKS,
    name: "周学一文",
    measured: ({ when, needed, value }) => `${when}应有${needed}周完成学文，已完成${value}周`,
    notDue: "本月没有到期的周",
    behind: () => "未完成每周学文",
  },
  "monthly-book": {
    ...recorded("读书"),
    ...MONTHS,
    name: "月读一书",
    measured: ({ isMet, when }) => (isMet ? `${when}读书已完成` : `${when}读书没有完成`),
    behind: () => "未完成每月读书",
  },
  "central-study": {
    ...recorded("考勤"),
    ...ATTENDANCE,
    ...MONTHS,
    name: "集中学习",
    measured: ({ when, needed, value }) => `${when}应参加集中学习${needed}天，已参加${value}天`,
    notDue: "本月没有应参加的集中学习",
    exempt: "集中学习已请假，不计",
    behind: () => "集中学习时间不够",
  },
  "self-study": {
    ...recorded("自学"),
    ...WEEKS,
    name: "每周自学",
    measured: ({ when, needed, value }) => `${when}应有${needed}周自学满规定时间，已有${value}周`,
    notDue: "本月没有到期的周",
    behind: () => "自学时间不够",
  },
  notes: {
    ...recorded("笔记字数"),
    ...MONTHS,
    name: "学习笔记",
    measured: ({ upTo, needed, value, missing }) =>
      `${upTo}应有学习笔记${needed}字，已有${value}字${missing === null ? "" : `，还差${missing}字`}`,
    exempt: "对本人没有笔记字数要求",
    behind: () => "学习笔记未达到进度",
  },
  "quarterly-manuscript": {
    ...recorded("文稿"),
    ...QUARTERS,
    name: "季撰一稿",
    measured: ({ isMet, quarter }) => `${quarter}文稿${isMet ? "已完成" : "没有完成"}`,
    notDue: "季度文稿到季末月才评定",
    behind: () => "未完成季度文稿",
  },
};
