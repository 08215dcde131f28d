/** How a rating is explained in Chinese. */
import { numberOfMonth } from "../../domain/calendar";
import type { RatingWords, SummaryWords, VerdictFacts, WarningsSheetWords } from "../catalogue";
import { oneDecimal, reached, required } from "../numbers";
import { words } from "./words";

const QUARTERS = ["一", "二", "三", "四"] as const;

function quarter({ month }: VerdictFacts): string {
  return month === null ? "本季度" : `${QUARTERS[Math.floor((numberOfMonth(month) - 1) / 3)] ?? ""}季度`;
}

function upTo({ month }: VerdictFacts): string {
  return month === null ? "目前" : `截至${numberOfMonth(month)}月底`;
}

/** "本月" or, where the reader does not see the month, "2026年10月". */
function whenOf({ month, isThisMonth }: VerdictFacts): string {
  return isThisMonth || month === null ? "本月" : words.month(month);
}

/** Required and found, for a rule that was assessed. */
function measured(facts: VerdictFacts): string {
  const { rule, status } = facts;
  const when = whenOf(facts);
  const isMet = status === "met";
  const value = facts.value === null ? "若干" : reached(facts.value);
  const needed = facts.required === null ? "若干" : required(facts.required);
  switch (rule) {
    case "attendance":
      return `${when}应参加学习${needed}次（请假不计），实到${value}次`;
    case "study-plan":
      return isMet ? "已有个人学习计划" : "没有个人学习计划";
    case "notes-handed-in":
      return isMet ? `${when}学习笔记已送检` : `${when}学习笔记未送检`;
    case "weekly-article":
      return `${when}应有${needed}周完成学文，已完成${value}周`;
    case "monthly-book":
      return isMet ? `${when}读书已完成` : `${when}读书没有完成`;
    case "central-study":
      return `${when}应参加集中学习${needed}天，已参加${value}天`;
    case "self-study":
      return `${when}应有${needed}周自学满规定时间，已有${value}周`;
    case "notes": {
      const missing = facts.value === null || facts.required === null || isMet ? null : facts.required - facts.value;
      const rest = missing === null || missing <= 0 ? "" : `，还差${required(missing)}字`;
      return `${upTo(facts)}应有学习笔记${needed}字，已有${value}字${rest}`;
    }
    case "quarterly-manuscript":
      return isMet ? `${quarter(facts)}文稿已完成` : `${quarter(facts)}文稿没有完成`;
  }
}

function notDue({ rule }: VerdictFacts): string {
  switch (rule) {
    case "attendance":
      return "本月没有应参加的学习";
    case "central-study":
      return "本月没有应参加的集中学习";
    case "quarterly-manuscript":
      return "季度文稿到季末月才评定";
    case "weekly-article":
    case "self-study":
      return "本月没有到期的周";
    case "study-plan":
    case "notes-handed-in":
    case "monthly-book":
    case "notes":
      return "本月尚未到期";
  }
}

function exempt({ rule }: VerdictFacts): string {
  switch (rule) {
    case "attendance":
      return "应参加的学习均已请假，不计";
    case "central-study":
      return "集中学习已请假，不计";
    case "notes":
      return "对本人没有笔记字数要求";
    case "notes-handed-in":
      return "中心组成员尚无检查记录，不作要求";
    case "study-plan":
    case "weekly-article":
    case "monthly-book":
    case "self-study":
    case "quarterly-manuscript":
      return "对本人不作要求";
  }
}

function notAssessed({ rule }: VerdictFacts): string {
  switch (rule) {
    case "attendance":
    case "central-study":
      return "考勤尚待核实，暂不评定";
    case "study-plan":
      return "学习计划记录不全或无法辨认，不评";
    case "notes-handed-in":
      return "本月没有可用的笔记检查记录，不评";
    case "notes":
      return "没有可用的笔记字数，不评";
    case "weekly-article":
      return "学文记录不全或无法辨认，不评";
    case "monthly-book":
      return "读书记录不全或无法辨认，不评";
    case "self-study":
      return "自学记录不全或无法辨认，不评";
    case "quarterly-manuscript":
      return "文稿记录不全或无法辨认，不评";
  }
}

export const rating: RatingWords = {
  verdict: (facts) => {
    switch (facts.status) {
      case "met":
      case "short":
        return measured(facts);
      case "not-due":
        return notDue(facts);
      case "exempt":
        return exempt(facts);
      case "not-assessed":
        return notAssessed(facts);
    }
  },
  mode: { shown: "（仅供参考，不计入等次）", off: "（未启用）" },
  missed: (sessions) =>
    `无故缺席：${words.list(sessions.map(({ day, kind }) => `${words.shortDay(day)}${words.activityKinds[kind]}`))}`,
  score: (score) => `${oneDecimal(score)}分`,
  overall: (overall, total) => {
    if (overall === "not-assessed") return "可以评定的项目不够，综合等次不评。";
    if (overall === "undetermined") return "全年在岗月数不够，不定等次。";
    const grade = `综合等次为“${words.grades[overall]}”。`;
    return total === null ? grade : `各项平均${oneDecimal(total)}分，${grade}`;
  },
  notGood: (unexcused) => `本月无故缺席${unexcused}次，综合等次不能评为“好”。`,
  capped: "有规定内容没有完成，本项最高评为“中”。",
  inspector: (grade) => `检查登记的等次为“${words.grades[grade]}”，高于综合等次采用。`,
  override: (grade, reason) => `已调整为“${words.grades[grade]}”，理由：${reason}`,
  final: (final) => `最终等次：${words.grades[final]}。`,
};

export const summary: SummaryWords = {
  grades: (month, people, grades) =>
    `${words.month(month)}共评定${people}人：${grades.map(([grade, count]) => `${grade}${count}人`).join("，")}。`,
  findings: ({ error, warning, notice }) =>
    error + warning + notice === 0 ? "没有需要处理的事项。" : `错误${error}条，警告${warning}条，提示${notice}条。`,
  changes: (cells, sheets) =>
    cells === 0 ? "工作簿已是最新，没有单元格需要改动。" : `将改动${sheets}张工作表的${cells}个单元格。`,
};

export const warningsSheet: WarningsSheetWords = {
  title: (month) => `学习预警（${month}）`,
  none: "没有需要处理的事项。",
};
