/**
 * Attendance marks that mean the same everywhere, and words that legends use to explain the others.
 * OFFICE-PRACTICE 7.2 and 7.3. Signs that offices use in conflicting ways (× △ ○ ☆ 休 1 8 / P), a hyphen that may as well be a
 * blank, and 早 that is early leave here and the early shift there, are missing on purpose.
 */
import type { MarkState } from "../domain/records";

const OTHER_LEAVE: readonly string[] = [
  ...[
    "年",
    "年假",
    "年休",
    "年休假",
    "公休",
    "公休假",
    "休假",
    "探",
    "探亲",
    "探亲假",
    "婚",
    "婚假",
    "产",
    "产假",
    "护理假",
    "陪产假",
    "育儿假",
    "丧",
    "丧假",
  ],
  ...["工伤", "工伤假", "调休", "补休", "倒休", "请假", "已请假", "其他假", "哺乳假", "Leave", "Excused"],
];

/** Understood as a mark without a legend, compared as whole values. */
export const GENERAL_MARKS: Readonly<Record<MarkState, readonly string[]>> = {
  present: [
    "√",
    "✓",
    "✔",
    "☑",
    "✅",
    "到",
    "出",
    "出勤",
    "到会",
    "正常",
    "上班",
    "已签",
    "签到",
    "已签到",
    "已到",
    "参加",
    "Present",
    "迟到(请假)",
  ],
  late: ["迟", "迟到", "Late"],
  early: ["早退", "退", "Left early"],
  excused: [
    ...["公", "公假", "公差", "因公", "公出", "出差", "差", "会", "开会", "下乡", "培训", "值班"],
    ...["事", "事假", "病", "病假", "住院"],
    ...OTHER_LEAVE,
  ],
  unexcused: ["旷", "旷课", "旷会", "旷工", "无故", "无故缺席", "无故缺勤", "未请假", "Unexcused"],
  absent: ["缺", "缺席", "缺勤", "未到", "Absent"],
  "not-due": ["—", "―", "不参加", "免", "退休", "借出", "离职", "未报到"],
};

/** Words that legends use beside the marks above; a lone one in a cell still asks. */
export const LEGEND_WORDS: Readonly<Record<MarkState, readonly string[]>> = {
  present: ["正常到会", "到岗", "在岗", "实到", "到场", "参会", "准时", "正常出勤", "按时参加"],
  late: [],
  early: ["早", "Early", "Early leave", "中途离场"],
  excused: [
    ...[
      "因公外出",
      "公务",
      "参加上级会议",
      "陪同检查",
      "驻村",
      "因公请假",
      "因事请假",
      "因病请假",
      "哺乳",
      "轮休",
      "其他请假",
      "护理",
      "陪护假",
    ],
    ...[
      "Sick",
      "Sick leave",
      "Personal leave",
      "Official duty",
      "Business trip",
      "Annual leave",
      "Paid leave",
      "Maternity leave",
    ],
    ...["Marriage leave", "Bereavement leave", "On leave"],
  ],
  unexcused: ["缺席无故", "无故旷课", "未履行请假手续", "Absent without leave", "Absent without reason"],
  absent: ["未参加", "未出席", "未签到"],
  "not-due": ["不应到", "免到", "未入职", "借调", "挂职", "不在编", "Not due"],
};

/** In the reason column: leave words that excuse an absence (7.3), and words that say there was no leave. */
export const EXCUSING_REASONS: readonly string[] = [
  ...GENERAL_MARKS.excused.filter(
    (word) => word.length > 1 && !["培训", "值班", "下乡", "开会", "Excused", "Leave"].includes(word),
  ),
  ...[
    "因公外出",
    "公务",
    "因公请假",
    "因事请假",
    "因病请假",
    "Sick leave",
    "Personal leave",
    "Official duty",
    "Business trip",
    "Annual leave",
    "Leave",
    "Excused",
  ],
];
export const UNEXCUSING_REASONS: readonly string[] = [
  "未请假",
  "无故",
  "无故缺席",
  "未履行请假手续",
  "No leave",
  "Unexcused",
];

/** Sheets and headings of a key to the marks. */
export const MARK_KEY_SHEETS: readonly string[] = [
  "考勤符号",
  "Marks",
  "符号说明",
  "考勤符号说明",
  "图例",
  "符号",
  "Attendance key",
  "Key",
  "Legend",
];
