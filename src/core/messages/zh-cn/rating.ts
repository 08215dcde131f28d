/** How a rating is explained in Chinese. */
import { numberOfMonth } from "../../domain/calendar";
import type { Deduction, DeductionKey, Overall, OverallReason } from "../../domain/rating";
import type { AspectFacts, RatingWords, SummaryWords, WarningsSheetWords } from "../catalogue";
import { isDeduction, isMeanPart } from "../parts";
import { oneDecimal, points } from "../numbers";
import { measuredOf, type VerdictFacts } from "../rule-words";
import { rules } from "./rules";
import { words } from "./words";

const QUARTERS = ["一", "二", "三", "四"] as const;

function quarter({ endMonth }: VerdictFacts): string {
  return endMonth === null ? "本季度" : `${QUARTERS[Math.floor((numberOfMonth(endMonth) - 1) / 3)] ?? ""}季度`;
}

function upTo({ endMonth }: VerdictFacts): string {
  return endMonth === null ? "目前" : `截至${numberOfMonth(endMonth)}月底`;
}

/** "本月", "本年" or, where the reader does not see the period, "2026年10月". */
function whenOf({ period, isThisPeriod }: VerdictFacts): string {
  if (isThisPeriod || period === null) return period?.kind === "year" ? "本年" : "本月";
  return words.period(period);
}

/** Required and found, for a rule that was assessed. */
function measured(facts: VerdictFacts): string {
  const pieces = { when: whenOf(facts), upTo: upTo(facts), quarter: quarter(facts) };
  return rules[facts.rule].measured(measuredOf(facts, pieces, "若干"));
}

/** Rule periods that are left out beside those that were assessed. */
function leftOut({ rule, inDoubt, unrecorded }: VerdictFacts): string {
  const parts = [
    ...(inDoubt > 0 ? [`另有${rules[rule].periods(inDoubt)}尚未核实，没有计入`] : []),
    ...(unrecorded > 0 ? [`另有${rules[rule].periods(unrecorded)}没有${rules[rule].records}登记，不评`] : []),
  ];
  return parts.map((part) => `；${part}`).join("");
}

function notAssessed({ rule, inDoubt }: VerdictFacts): string {
  return inDoubt > 0 ? rules[rule].inDoubt : `本科室没有${rules[rule].records}登记，不评`;
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
    case "too-few-months":
      return `全年在岗${found}个月，不到${line}个月，不定等次。`;
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
        return rules[facts.rule].notDue(whenOf(facts));
      case "exempt":
        return rules[facts.rule].exempt(whenOf(facts));
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
  overall: because,
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
