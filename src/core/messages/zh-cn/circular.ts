/** Sentences of the circular in Chinese. OFFICE-PRACTICE 4.2 and 4.3; 人 counts people, 人次 person-times. */
import { numberOfMonth, yearOfMonth } from "../../domain/calendar";
import type { AttendanceCounts } from "../../domain/figures";
import type { ActivityKind } from "../../domain/records";
import { isRateOpen, shareOf, type Behind, type CircularWords, type NamedAbsence, type Share } from "../circular-words";
import { percent, reached } from "../numbers";
import { rules } from "./rules";
import { words } from "./words";

/** A character left blank, to be filled in by hand. */
const GAP = "\u3000";

const NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

const SHARES: Readonly<Record<Share, string>> = {
  "very-few": "个别",
  few: "少数",
  some: "部分",
  many: "多数",
  most: "绝大多数",
};

function softened(count: number, of: number, what: string, more: string): string {
  return `${SHARES[shareOf(count, of)]}同志${what}（${count}/${of}人${more}）`;
}

/** "少数同志学习笔记未达到进度（2/38人：张伟、李强）" */
function behindClause({ rule, count, of, names, attachment }: Behind): string {
  const whose = names.length === 0 ? "" : `：${words.list(names)}`;
  const where = attachment === null ? "" : `，详见附件${attachment === 0 ? "" : attachment}`;
  return softened(count, of, rules[rule].behind(count === 1), `${whose}${where}`);
}

/** "存在以下不足：一是……；二是……" */
function enumerated(clauses: readonly string[]): string {
  return clauses.length === 1
    ? (clauses[0] ?? "")
    : clauses.map((clause, at) => `${NUMBERS[at] ?? String(at + 1)}是${clause}`).join("；");
}

/** "应到8人次，实到5人次，请假1人次，无故缺席2人次，参学率62.5%（5/8）"; 人 counts people, 人次 person-times. */
function attendanceOf(counts: AttendanceCounts, unit: "人" | "人次"): string {
  const { called, present, excused, unexcused, undecided } = counts;
  const absent = unexcused === 0 && undecided === 0 ? "无人无故缺席" : `无故缺席${unexcused}${unit}`;
  const open = undecided === 0 ? "" : `，尚有${undecided}${unit}考勤待核实`;
  const rate = percent(present, called);
  const share =
    rate === null
      ? ""
      : isRateOpen(counts)
        ? "，参学率待核实后计算"
        : `，参学率${undecided === 0 ? "" : "不低于"}${rate}%（${present}/${called}）`;
  return `应到${called}${unit}，实到${present}${unit}，请假${excused}${unit}，${absent}${open}${share}`;
}

function kindsOf(kinds: readonly ActivityKind[]): string {
  return words.list(kinds.map((kind) => words.activityKinds[kind]));
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
  addressed: (addressee) => (/[：:]$/u.test(addressee) ? addressee : `${addressee}：`),
  opened: (opening, lead) => `${opening}${/[，。；：！]$/u.test(opening) ? "" : "。"}${lead}`,
  lead: (month, upTo) =>
    `现将${words.month(month)}${upTo === null ? "" : `（截至${words.shortDay(upTo)}）`}机关学习情况通报如下：`,
  overall: "总体情况",
  examples: "先进典型",
  problems: "存在问题",
  requirements: "有关要求",
  heading: (number, text) => `${NUMBERS[number - 1] ?? number}、${text}`,
  sessions: (kinds, unsigned, counts) => {
    if (kinds.length === 0) return unsigned === 0 ? "" : `全月学习活动${unsigned}次，均没有考勤记录。`;
    const held = words.list(kinds.map(([kind, count]) => `${words.activityKinds[kind]}${count}次`));
    const missing = unsigned === 0 ? "" : `另有${unsigned}次没有考勤记录。`;
    return `全月组织${held}，${attendanceOf(counts, "人次")}。${missing}`;
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
  commendedDepartments: (departments, isBrief) =>
    departments.length === 0
      ? ""
      : `${words.list(
          departments.map(({ name, called, present, notesMet, notesAssessed }) => {
            if (isBrief) return name;
            const notes = notesAssessed === 0 ? "" : `，笔记达标${notesMet}/${notesAssessed}人`;
            return `${name}（实到${present}/${called}人次${notes}）`;
          }),
        )}组织有力，应到人员全部到齐，各项学习任务没有落后，予以通报表扬。`,
  commendedPeople: (people, isBrief) =>
    people.length === 0
      ? ""
      : `${words.list(
          people.map(({ name, department, sessions, notes }) => {
            const facts = [
              ...(department === null ? [] : [department]),
              ...(sessions === null ? [] : [`参学${sessions[0]}/${sessions[1]}次`]),
              ...(notes === null ? [] : [`笔记累计${reached(notes)}字`]),
            ];
            return isBrief || facts.length === 0 ? name : `${name}（${facts.join("，")}）`;
          }),
        )}${people.length === 1 ? "同志" : `等${people.length}名同志`}按要求完成各项学习任务，予以通报表扬。`,
  behind: (rules, [late, called], upTo) => {
    const clauses = [...rules.map(behindClause), ...(late === 0 ? [] : [softened(late, called, "迟到或早退", "")])];
    return clauses.length === 0 ? "" : `截至${words.shortDay(upTo)}，${enumerated(clauses)}。`;
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
  date: (day) => (day === null ? "年　　月　　日" : words.day(day)),
  attachment: (number) => `附件${number ?? ""}`,
  attachmentNote: (titles) =>
    titles.length === 1
      ? titles.map((title) => `附件：${title}`)
      : titles.map((title, at) => `${at === 0 ? "附件：" : "　　　"}${at + 1}.${title}`),
  departmentsTitle: "各科室学习情况表",
  behindTitle: "学习笔记未达到进度人员名单",
  makeUpTitle: "需要补学人员名单",
  correctionsTitle: "对以前通报的更正",
  criticised: (day) => `通报批评（${day}）`,
  withdrawn: "撤销",
  columns: ["科室（人次）", "应到", "实到", "请假", "无故缺席", "待核实", "参学率", "笔记达标"],
  behindColumns: ["科室", "序号", "姓名", "应达\n（字）", "实际\n（字）", "差额\n（字）", "完成比例", "备注"],
  makeUpColumns: ["科室", "序号", "姓名", "缺席日期", "学习内容", "补学期限", "补学日期", "备注"],
  correctionColumns: ["科室", "序号", "姓名", "期间", "原通报", "更正为", "", "备注"],
  rate: (counts) => {
    const { present, called, undecided } = counts;
    const share = percent(present, called);
    return share === null || isRateOpen(counts) ? "—" : `${undecided === 0 ? "" : "≥"}${share}%`;
  },
  notesRate: (met, assessed) => (assessed === 0 ? "—" : `${met}/${assessed}人`),
  noDepartment: "（未填部门）",
  otherDepartments: (count) => `其余${count}个科室`,
  total: "合计",
  study: {
    title: (day, kinds) => `关于${words.shortDay(day)}${kindsOf(kinds)}情况的通报`,
    lead: (day, kinds) => `现将${words.day(day)}${kindsOf(kinds)}情况通报如下：`,
    attendance: (counts, isOfPeople) => `${attendanceOf(counts, isOfPeople ? "人" : "人次")}。`,
    late: (count, of) => (count === 0 ? "" : `${softened(count, of, "迟到或早退", "")}。`),
    demands: (hasLeave) => `${hasLeave ? "请假的同志要及时补学。" : ""}各科室要严格执行学习签到和请假制度。`,
    columns: ["科室", "应到", "实到", "请假", "无故缺席", "待核实", "参学率", "备注"],
  },
  criticism: {
    title: (month) => `关于${words.month(month)}无故缺席学习人员的通报批评`,
    lead: (month, people) => `经核对考勤，${words.month(month)}有${people}名同志无故缺席学习。现将有关情况通报如下：`,
    absences: "缺席情况",
    demands:
      "上述同志要按要求补学，严格遵守学习考勤制度。各科室负责人要加强督促，如有异议，可向办公室反映并核对签到记录。",
  },
  bulletin: "学习情况通报",
  bulletinNumber: (number) => (/^\d+$/u.test(number) ? `第${number}期` : number === "" ? "第　　期" : number),
  copies: "（共印　　份）",
  masthead: (office) => (office === "" ? "　　　　　　" : office),
  documentNumber: (prefix, year, number) => {
    // A number that is more than digits is the whole of it.
    if (number !== "" && !/^\d+$/u.test(number)) return number;
    return `${prefix === "" ? GAP.repeat(3) : prefix}〔${year}〕${number === "" ? GAP : number}号`;
  },
  copiedTo: (copyTo) => `抄送：${copyTo.replace(/^抄送[：:]/u, "").replace(/。$/u, "")}。`,
  issuedOn: (date) => `${date}印发`,
};
