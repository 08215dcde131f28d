/** How a rating is explained in Chinese. */
import { numberOfMonth } from "../../domain/calendar";
import type { Deduction, DeductionKey, Overall, OverallReason, RuleId } from "../../domain/rating";
import type { AspectFacts, RatingWords, SummaryWords, VerdictFacts, WarningsSheetWords } from "../catalogue";
import { isDeduction, isMeanPart } from "../parts";
import { oneDecimal, points, reached, required } from "../numbers";
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

/** What a rule's periods count. */
const UNITS: Readonly<Record<RuleId, string>> = {
  attendance: "次学习",
  "study-plan": "个月",
  "notes-handed-in": "个月",
  "weekly-article": "周",
  "monthly-book": "个月",
  "central-study": "个月",
  "self-study": "周",
  notes: "个月",
  "quarterly-manuscript": "个季度",
};

/** What has to be recorded for a rule. */
const RECORDS: Readonly<Record<RuleId, string>> = {
  attendance: "考勤",
  "study-plan": "学习计划",
  "notes-handed-in": "笔记检查",
  "weekly-article": "学文",
  "monthly-book": "读书",
  "central-study": "考勤",
  "self-study": "自学",
  notes: "笔记字数",
  "quarterly-manuscript": "文稿",
};

/** Rule periods that are left out beside those that were assessed. */
function leftOut({ rule, inDoubt, unrecorded }: VerdictFacts): string {
  const parts = [
    ...(inDoubt > 0 ? [`另有${inDoubt}${UNITS[rule]}尚未核实，没有计入`] : []),
    ...(unrecorded > 0 ? [`另有${unrecorded}${UNITS[rule]}没有${RECORDS[rule]}登记，不评`] : []),
  ];
  return parts.map((part) => `；${part}`).join("");
}

function notAssessed({ rule, inDoubt }: VerdictFacts): string {
  if (inDoubt === 0) return `本科室没有${RECORDS[rule]}登记，不评`;
  return rule === "attendance" || rule === "central-study"
    ? "考勤尚待核实，暂不评定"
    : `${RECORDS[rule]}记录不全或无法辨认，暂不评定`;
}

function deduction({ parameter, value, times }: Deduction): string {
  const what = DEDUCTIONS[parameter];
  const often = times > 1 || parameter.startsWith("style.late") ? `${times}次` : "";
  return ` - ${points(value)}（${what}${often}）`;
}

const DEDUCTIONS: Readonly<Record<DeductionKey, string>> = {
  "style.unexcused1": "无故缺席1次",
  "style.unexcused2": "无故缺席",
  "style.unexcused3": "无故缺席",
  "style.lateEach": "迟到早退",
  "style.lateZeroAt": "迟到早退",
  "style.noPlan": "没有学习计划",
  "style.notPresented": "笔记未送检",
};

function made({ score, parts, lines: { good, medium } }: AspectFacts): string {
  const lines = [good, medium];
  const deductions = parts.filter(isDeduction);
  const means = parts.filter(isMeanPart);
  if (means.length === 0) {
    if (deductions.length === 0) return "100分，没有扣分";
    const taken = deductions.reduce((total, { value }) => total + value, 0);
    return `100${deductions.map(deduction).join("")} = ${points(score, lines)}${taken > 100 ? "（扣完为止）" : ""}`;
  }
  const named = means.map(
    ({ rule, value, weight }) =>
      `${words.rules[rule]}${points(value, lines)}${weight === 1 ? "" : `（权重${points(weight)}）`}`,
  );
  return means.length === 1 ? named.join("") : `${words.list(named)}，平均${oneDecimal(score, lines)}`;
}

function because(overall: Overall, total: number | null, { kind, value, threshold, aspects }: OverallReason): string {
  const grade = `综合等次为“${words.grades[overall]}”。`;
  const [found, line] = [points(value), threshold === null ? "" : points(threshold)];
  const mean = total === null ? "" : `各项平均${oneDecimal(total)}分，`;
  const named = words.list(aspects.map((aspect) => words.aspects[aspect]));
  switch (kind) {
    case "too-few-aspects":
      return `可以评定的只有${found}项，不到${line}项，综合等次不评。`;
    case "poor-aspects":
      return `${named}${found}项为“差”，达到${line}项，${grade}`;
    case "unexcused":
      return `无故缺席${found}次，达到${line}次，${grade}`;
    case "an-unexcused-absence":
      return `${mean}但无故缺席${found}次，不能评为“好”，${grade}`;
    case "a-poor-aspect":
      return `${mean}但${named}为“差”，不能评为“好”，${grade}`;
    case "total":
      if (overall === "poor")
        return `各项平均${oneDecimal(value, threshold === null ? [] : [threshold])}分，低于${line}分，${grade}`;
      return overall === "good"
        ? `各项平均${oneDecimal(value, threshold === null ? [] : [threshold])}分，达到${line}分，${grade}`
        : `各项平均${oneDecimal(value, threshold === null ? [] : [threshold])}分，不到${line}分，${grade}`;
  }
}

export const rating: RatingWords = {
  verdict: (facts) => {
    switch (facts.status) {
      case "met":
      case "short":
        return `${measured(facts)}${leftOut(facts)}`;
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
  score: (score, { good, medium }) => `${oneDecimal(score, [good, medium])}分`,
  sum: (facts) => `${made(facts)}；${points(facts.lines.good)}分起为“好”，${points(facts.lines.medium)}分起为“中”。`,
  lowered: "检查登记的笔记质量为“差”，本项降一等。",
  capped: (rule) => `“${words.rules[rule]}”没有达到，本项最高评为“中”。`,
  overall: (overall, total, reason) =>
    overall === "undetermined" ? "全年在岗月数不够，不定等次。" : because(overall, total, reason),
  open: ({ worst, best, cells }) =>
    `有${cells.length}处记录尚未核实，核实后可能为“${words.grades[worst]}”到“${words.grades[best]}”。`,
  inspector: (grade, by, remark) => {
    const facts = [by === "" ? "" : `检查人：${by}`, remark === "" ? "" : `备注：${remark}`].filter(
      (fact) => fact !== "",
    );
    const told = facts.length === 0 ? "" : `（${facts.join("；")}）`;
    return `检查登记的等次为“${words.grades[grade]}”${told}，以检查登记为准。`;
  },
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
