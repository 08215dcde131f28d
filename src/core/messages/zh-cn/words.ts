/** Chinese words for closed lists, and how dates are written (Arabic digits without padding, GB/T 9704). */
import { numberOfMonth, partsOf, yearOfMonth } from "../../domain/calendar";
import type { Words } from "../catalogue";
import { ruleNames } from "../rule-words";
import { rules } from "./rules";

export const words: Words = {
  severities: { error: "错误", warning: "警告", notice: "提示" },
  topics: {
    workbook: "工作表",
    settings: "参数",
    people: "人员",
    attendance: "考勤",
    records: "记录",
    duty: "任务",
    grade: "等次",
  },
  grades: { good: "好", medium: "中", poor: "差", "not-assessed": "不评", undetermined: "不定等次" },
  statuses: { met: "达到", short: "未达到", "not-due": "未到期", exempt: "不作要求", "not-assessed": "不评" },
  modes: { scored: "计入等次", shown: "仅供参考", off: "未启用" },
  aspects: { style: "学习作风", content: "学习内容", time: "学习时间", effect: "学习效果" },
  roles: {
    centreGroup: "中心组成员",
    departmentHead: "科室负责人",
    cadre: "一般干部",
    worker: "职工",
    undecided: "类别待定",
  },
  rules: ruleNames(rules),
  recordedKinds: {
    article: "学文",
    book: "读书",
    manuscript: "文稿",
    researchArticle: "调研文章",
    reflection: "心得",
    publication: "发表文章",
    skill: "技能",
    selfStudy: "自学",
    plan: "学习计划",
    notes: "学习笔记",
    classGiven: "授课",
    test: "测试",
    makeUp: "补学",
    area: "学习内容类别",
    theoryBook: "注明内容类别的读书",
  },
  activityKinds: {
    centralStudy: "集中学习",
    centreGroupStudy: "中心组学习",
    monthlyLecture: "月月讲",
    partyClass: "党课",
    theoryTutorial: "理论辅导",
    theoryLecture: "理论讲座",
    speechContest: "演讲比赛",
    essayCall: "征文",
    lawTest: "法律测试",
    selfStudySlot: "自学",
  },
  markStates: {
    present: "到会",
    late: "迟到",
    early: "早退",
    excused: "请假、公差（不算缺席）",
    unexcused: "无故缺席",
    absent: "缺席，原因没有写明",
    "not-due": "不用参加",
  },
  month: (month) => `${yearOfMonth(month)}年${numberOfMonth(month)}月`,
  period: (period) => (period.kind === "month" ? words.month(period.month) : `${period.year}年`),
  day: (day) => {
    const { year, month, date } = partsOf(day);
    return `${year}年${month}月${date}日`;
  },
  shortDay: (day) => {
    const { month, date } = partsOf(day);
    return `${month}月${date}日`;
  },
  list: (items) => items.join("、"),
  mayBe: (grades) => `（或${grades.join("、")}）`,
};
