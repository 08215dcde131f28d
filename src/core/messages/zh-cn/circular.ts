/** Sentences of the circular in Chinese. OFFICE-PRACTICE 4.2 and 4.3; 人 counts people, 人次 person-times. */
import { numberOfMonth, yearOfMonth } from "../../domain/calendar";
import { isRateOpen, type Behind, type CircularWords, type NamedAbsence } from "../circular-words";
import { percent } from "../numbers";
import { rules } from "./rules";
import { words } from "./words";

const NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** "学习笔记未达到进度的6人（张伟、李强、王芳等）" */
function behindClause({ rule, count, names }: Behind): string {
  const whose = names.length === 0 ? "" : `（${words.list(names)}${names.length < count ? "等" : ""}）`;
  return `${rules[rule].behind(count === 1)}的${count}人${whose}`;
}

function namedList(absences: readonly NamedAbsence[]): string {
  return words.list(
    absences.map(({ name, department, days }) => {
      const when = words.list(days.map(words.shortDay));
      return `${name}（${department === null ? "" : `${department}，`}${when}）`;
    }),
  );
}

export const circular: CircularWords = {
  title: (month) => `关于${yearOfMonth(month)}年${numberOfMonth(month)}月机关学习情况的通报`,
  addressee: "各科、局、室：",
  lead: (month, upTo) =>
    `现将${words.month(month)}${upTo === null ? "" : `（截至${words.shortDay(upTo)}）`}机关学习情况通报如下：`,
  overall: "总体情况",
  problems: "存在问题",
  requirements: "有关要求",
  heading: (number, text) => `${NUMBERS[number - 1] ?? number}、${text}`,
  sessions: (kinds, unsigned, counts) => {
    const { called, present, excused, unexcused, undecided } = counts;
    if (kinds.length === 0) return unsigned === 0 ? "" : `全月学习活动${unsigned}次，均没有考勤记录。`;
    const held = words.list(kinds.map(([kind, count]) => `${words.activityKinds[kind]}${count}次`));
    const absent = unexcused === 0 && undecided === 0 ? "无人无故缺席" : `无故缺席${unexcused}人次`;
    const open = undecided === 0 ? "" : `，尚有${undecided}人次考勤待核实`;
    const rate = percent(present, called);
    const share =
      rate === null
        ? ""
        : isRateOpen(counts)
          ? "，参学率待核实后计算"
          : `，参学率${undecided === 0 ? "" : "不低于"}${rate}%（${present}/${called}）`;
    const missing = unsigned === 0 ? "" : `另有${unsigned}次没有考勤记录。`;
    return `全月组织${held}，应到${called}人次，实到${present}人次，请假${excused}人次，${absent}${open}${share}。${missing}`;
  },
  notes: ({ checked, assessed, met }) => {
    const share = percent(met, assessed);
    const parts = [
      ...(checked === 0 ? [] : [`检查学习笔记${checked}本`]),
      ...(share === null ? [] : [`达到进度要求${met}人，占${share}%（${met}/${assessed}）`]),
    ];
    return parts.length === 0 ? "" : `${parts.join("，")}。`;
  },
  grades: (counts, open) => {
    const rest = [
      ...(counts["not-assessed"] === 0 ? [] : [`不评${counts["not-assessed"]}人`]),
      ...(counts.undetermined === 0 ? [] : [`不定等次${counts.undetermined}人`]),
    ];
    const graded = (["good", "medium", "poor"] as const).map((grade) => `“${words.grades[grade]}”${counts[grade]}人`);
    return `考评${[...graded, ...rest].join("、")}${open === 0 ? "" : `，其中${open}人的等次有待核实`}。`;
  },
  change: (changes) =>
    changes.length === 0
      ? ""
      : `与上月相比，${changes
          .map(([grade, by]) => `“${words.grades[grade]}”${by > 0 ? "增加" : "减少"}${Math.abs(by)}人`)
          .join("，")}。`,
  behind: (rules, late, upTo) => {
    const clauses = [...rules.map(behindClause), ...(late === 0 ? [] : [`迟到或早退的${late}人`])];
    return clauses.length === 0 ? "" : `截至${words.shortDay(upTo)}，${clauses.join("，")}。`;
  },
  named: (absences) => `以下同志未履行请假手续，无故缺席学习，予以通报批评：${namedList(absences)}。`,
  namedNext: (absences) => `${namedList(absences)}。`,
  demands: ({ leave, behind }) => {
    const asked = [
      "各科室负责人要按月检查学习笔记并做好登记",
      ...(leave ? ["请假的及时补学"] : []),
      ...(behind ? ["落后的抓紧补上"] : []),
    ];
    return `${asked.join("，")}。考评情况作为年终考核依据。`;
  },
  dateGap: "年　　月　　日",
  attachment: "附件",
  attachmentTitle: "各科室学习情况表",
  attachmentNote: "附件：各科室学习情况表",
  columns: ["科室（人次）", "应到", "实到", "请假", "无故缺席", "待核实", "参学率", "笔记达标"],
  rate: (counts) => {
    const { present, called, undecided } = counts;
    const share = percent(present, called);
    return share === null || isRateOpen(counts) ? "—" : `${undecided === 0 ? "" : "≥"}${share}%`;
  },
  notesRate: (met, assessed) => (assessed === 0 ? "—" : `${met}/${assessed}人`),
  noDepartment: "（未填部门）",
  otherDepartments: (count) => `其余${count}个科室`,
  total: "合计",
};
