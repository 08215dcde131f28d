/** The year-end documents in Chinese. OFFICE-PRACTICE 5.4. */
import { numberOfMonth } from "../../domain/calendar";
import type { RuleId } from "../../domain/rating";
import { reached, required } from "../numbers";
import type { YearEndWords } from "../year-end-words";
import { rules } from "./rules";
import { words } from "./words";

/** What a rule's value counts; the plan's own is there or not. */
const UNITS: Readonly<Partial<Record<RuleId, string>>> = {
  attendance: "次",
  "notes-handed-in": "个月",
  "weekly-article": "周",
  "monthly-book": "个月",
  "content-areas": "类",
  "theory-book": "本",
  "central-study": "天",
  "centre-group-study": "个季度",
  "self-study": "周",
  notes: "字",
  "quarterly-manuscript": "个季度",
  "annual-skill": "项",
  reflection: "篇",
  "research-article": "篇",
  "class-given": "次",
  publication: "篇",
};

const upToDay = (day: number): string => `截至${words.day(day)}`;

export const yearEnd: YearEndWords = {
  summary: {
    title: (year) => `${year}年度学习考评汇总表`,
    total: "合计",
    counts: (people, { good, medium, poor, "not-assessed": none, undetermined }, open) =>
      `共${people}人：好${good}人，中${medium}人，差${poor}人` +
      `${undetermined === 0 ? "" : `，不定等次${undetermined}人`}${none === 0 ? "" : `，不评${none}人`}` +
      (open === 0 ? "" : `；其中${open}人的等次有待核实`),
    note: (upTo) =>
      `注：“—”为没有登记、未到期或对本人不作要求；出勤率不计请假；等次按学习方案和本单位的参数评定${
        upTo === null ? "" : `，记录${upToDay(upTo)}`
      }。`,
    signatures: "领导小组（签字）：　　　　　　　　　　制表人：　　　　　　　　　　年　　月　　日",
  },
  statistics: {
    title: (year) => `${year}年度学习考评统计表`,
    departments: "一、各科室年度等次（人）",
    months: "二、各月等次（人）",
    department: "科室",
    month: "月份",
    all: "合计",
    open: "其中\n待核实",
    total: "合计",
    ofMonth: (month, isFiled) => `${numberOfMonth(month)}月${isFiled ? "" : "*"}`,
    departmentsChart: "各科室年度等次（人）",
    monthsChart: "各月“中”“差”和不定等次人数",
    noChart: "注：科室较多或名称较长，一页画不下，不绘图。",
    note: (upTo, isUnfiled) =>
      `注：“待核实”的人已计入现有等次，核实后等次可能变化；已登入台账的月份以台账为准${
        upTo === null ? "" : `；记录${upToDay(upTo)}`
      }${isUnfiled ? "；*有等次没有登入台账" : ""}。`,
  },
  forms: {
    title: "年度学习考核表",
    year: (year, upTo, { isUnfiled, isOpen }) => {
      const signs = [...(isUnfiled ? ["*没有登入台账"] : []), ...(isOpen ? ["?有待核实"] : [])];
      const day = upTo === null ? "" : `，${upToDay(upTo)}`;
      return `（${year}年度${day}${signs.length === 0 ? "" : `；${signs.join("，")}`}）`;
    },
    office: (name) => `单位：${name === "" ? "＿＿＿＿＿＿＿＿＿＿" : name}`,
    labels: {
      name: "姓名",
      sex: "性别",
      department: "科室",
      number: "工号",
      post: "职务",
      category: "类别",
      aspect: "方面",
      facts: "主要事实",
      computed: "系统",
      self: "自评",
      byDepartment: "科室",
      byGroup: "小组",
      haves: "“五有”",
      months: "各月等次",
      overall: "综合等次",
      final: "最终等次",
      explanation: "说明",
      selfOpinion: "本人意见",
      departmentOpinion: "科室意见",
      groupOpinion: "领导小组意见",
    },
    fact: ({ rule, status, value, required: needed, inDoubt }) => {
      const { name } = rules[rule];
      const unit = UNITS[rule];
      switch (status) {
        case "met":
        case "short":
          return unit === undefined || value === null || needed === null
            ? `${name}：${status === "met" ? "有" : "无"}`
            : `${name}：${reached(value)}/${required(needed)}${unit}`;
        case "exempt":
          return `${name}：不作要求`;
        case "not-due":
          return `${name}：未到期`;
        case "not-assessed":
          return `${name}：${inDoubt > 0 ? "待核实" : "没有登记"}`;
      }
    },
    have: (name, has) => `${name}${has === null ? "—" : has ? "√" : "×"}`,
    month: (month, grade, isOpen, isFiled) =>
      `${numberOfMonth(month)}月${
        grade === null ? "—" : `${words.grades[grade]}${isOpen ? "?" : ""}${isFiled ? "" : "*"}`
      }`,
    overall: (overall, score, inspector, override) =>
      [
        `系统评定：${overall}${score === null ? "" : `（${score}分）`}`,
        ...(inspector === null ? [] : [`检查等次：${inspector}`]),
        ...(override === null ? [] : [`调整为：${override}`]),
      ].join("　"),
    signature: "　　　　　　签名：　　　　　　　年　　月　　日",
    notAssessed: "不评",
  },
  eligibility: {
    title: (year, upTo) => `${year}年度评先资格一览表${upTo === null ? "" : `（${upToDay(upTo)}）`}`,
    states: { eligible: "具备", "not-eligible": "取消", open: "待核实", "not-rated": "未评定" },
    because: (periods, state) => (state === "open" ? `${periods}等次未定，可能为差` : `${periods}评定为差`),
    counts: ({ eligible, "not-eligible": not, open, "not-rated": none }) =>
      `具备${eligible}人，取消${not}人，待核实${open}人，未评定${none}人`,
    note: "注：学习考评为“差”等次的，取消年终评选各类先进资格（方案C45）；其他条件由有关部门审核。",
  },
  annex: {
    title: (year) => `${year}年度学习考评参数说明`,
    columns: ["参数", "数值", "生效日期", "依据", "决定人"],
    leadingGroup: "学习领导小组",
    gap: "＿＿＿＿＿＿",
    openPoint: (number, question) => `${number}．${question}`,
    others: "其他由本单位决定的参数",
    byDefault: "（默认）",
    note: "注：方案没有明确的事项，本单位没有决定的按默认值计算。",
  },
  noDepartment: "（未填科室）",
  dash: "—",
};
