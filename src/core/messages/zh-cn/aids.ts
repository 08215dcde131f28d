/** The aids in Chinese. OFFICE-PRACTICE 5.4. */
import type { AidWords } from "../aid-words";
import { words } from "./words";

const GAP = "＿＿＿＿＿＿";
/** Between parts of a line. */
const APART = "　　";

export const aids: AidWords = {
  signIn: {
    title: (kind) => `${kind === null ? "集中学习" : words.activityKinds[kind]}签到表`,
    lines: (topic, day, lecturer, people) => [
      `学习主题：${topic === "" ? GAP.repeat(3) : topic}`,
      `时间：${day === null ? GAP : words.day(day)}${APART}地点：${GAP}${APART}主持人：${GAP}`,
      `主讲人：${lecturer ?? GAP}${APART}应到${people}人${APART}实到＿＿人`,
    ],
    columns: ["序号", "科室", "姓名", "签名"],
    unsure: "（？）",
    unsureNote: "“？”：是否应参加，待核实。",
    foot: `记录人：${GAP}`,
  },
  checkRegister: {
    title: (month) => `${words.month(month)}学习笔记检查登记表`,
    columns: [
      "序号",
      "姓名",
      "科室",
      "职务",
      "学习\n计划",
      "累计\n字数",
      "应达\n字数",
      "完成\n比例",
      "学文\n（周）",
      "读书\n（月）",
      "文稿\n（季）",
      "本月\n字数",
      "检查\n结果",
      "存在问题",
      "检查\n日期",
    ],
    inspector: (names, people) =>
      `检查人：${names ?? "待定"}（共${people}人）${APART}检查人签字：${GAP}${APART}分管领导签字：${GAP}`,
    has: "有",
    hasNot: "无",
    note: "注：累计字数、学文、读书、文稿为已登记的数字，“—”为没有登记或不作要求；本月字数、检查结果（好、中、差）、存在问题和检查日期由检查人填写。",
  },
  rota: {
    title: (year) => `${year}年“月月讲”安排表`,
    columns: ["月份", "主讲人", "科室", "已讲次数", "上次主讲", "题目", "时间", "备注"],
    later: "以后",
    note: "注：先安排没有讲过或讲得少的，次数相同的先安排上次讲得早的；可按实际情况调整。",
  },
  slips: {
    title: (month) => `${words.month(month)}学习情况核对单`,
    who: (name, department) => `姓名：${name}${APART}科室：${department ?? GAP}`,
    grade: (grade) => `本月等次：${grade}`,
    answer: `本人核对：□无误${APART}□有出入：${GAP.repeat(3)}`,
    signature: `签名：${GAP}${APART}${APART}年${APART}月${APART}日`,
    cut: "－－－－－－－－－－－－－－－－沿此线裁开－－－－－－－－－－－－－－－－",
  },
  facts: {
    title: (year) => `${year}年度个人学习情况（供填写年度考核登记表“个人总结”时参考）`,
    columns: ["姓名", "科室", "学习情况"],
    paragraph: (year, upTo, facts) =>
      facts.length === 0
        ? ""
        : `${year}年${upTo === null ? "" : `（截至${words.shortDay(upTo)}）`}，${facts.join("，")}。`,
    fact: {
      attendance: (value) => `参加学习${value}次`,
      notes: (value) => `撰写学习笔记${value}字`,
      "weekly-article": (value) => `完成每周学文${value}周`,
      "monthly-book": (value) => `完成每月读书${value}个月`,
      "quarterly-manuscript": (value) => `完成每季撰稿${value}个季度`,
      "annual-skill": (value) => `掌握新技能${value}项`,
      reflection: (value) => `撰写心得文章${value}篇`,
      "research-article": (value) => `撰写调研文章${value}篇`,
      publication: (value) => `发表文章${value}篇`,
      "class-given": (value) => `授课${value}次`,
    },
    note: "注：只列已登记的事实；考核等次由单位评定，不从本表填写。",
  },
  noDepartment: "（未填部门）",
  dash: "—",
};
