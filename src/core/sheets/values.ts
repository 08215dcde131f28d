/** Words that stand in cells for a closed list of values. SHEETS.md, "Values"; OFFICE-PRACTICE 7.4 to 7.6. */
import type { Role } from "../domain/people";
import type { ActivityKind, Grade, PublicationLevel, StudyArea, StudyKind } from "../domain/records";

type Vocabulary<Value extends string> = Readonly<Record<Value, readonly string[]>>;

export const GRADES: Vocabulary<Grade> = {
  good: ["好", "Good", "优", "优秀"],
  medium: ["中", "Medium", "中等", "一般", "Average"],
  poor: ["差", "Poor", "较差"],
};

/** Contract, seconded and temporary staff are missing on purpose: each office decides what they count as. */
export const SECONDED_CATEGORIES: readonly string[] = [
  ...["借调", "借调人员", "挂职", "挂职干部", "聘用", "聘用人员", "合同", "合同工", "合同制", "临聘", "临聘人员"],
  ...["劳务派遣", "外聘", "公益性岗位", "试用", "见习", "Seconded", "Temporary", "Contract"],
];

export const CATEGORIES: Vocabulary<Role> = {
  centreGroup: ["中心组成员", "Centre group", "中心组", "Center group", "Centre group member"],
  departmentHead: ["科室负责人", "Head", "部门负责人", "Department head"],
  cadre: ["一般干部", "Cadre", "干部", "普通干部", "机关干部", "Ordinary cadre"],
  worker: ["职工", "Worker", "工勤", "工勤人员", "机关工勤", "工人"],
};

export const ACTIVITY_WORDS: Vocabulary<ActivityKind> = {
  centralStudy: ["集中学习", "Central study", "集体学习", "机关集中学习"],
  centreGroupStudy: [
    "中心组学习",
    "Centre-group study",
    "理论学习中心组学习",
    "中心组集中学习",
    "中心组理论学习",
    "中心组扩大学习",
    "扩大学习",
    "Center-group study",
  ],
  monthlyLecture: ["月月讲", "Monthly lecture", "每月一讲"],
  partyClass: ["党课", "Party class", "上党课", "专题党课", "微党课"],
  theoryTutorial: ["理论辅导", "Theory tutorial", "专题辅导", "辅导报告"],
  theoryLecture: ["理论讲座", "Theory lecture", "专题讲座"],
  speechContest: ["演讲比赛", "Speech contest", "演讲"],
  essayCall: ["征文", "Essay call", "征文活动"],
  lawTest: ["法律测试", "Law test", "普法测试", "法律知识测试"],
  selfStudySlot: ["自学", "Self-study slot", "个人自学", "分散自学", "Self-study"],
};

export const STUDY_WORDS: Vocabulary<StudyKind> = {
  article: ["学文", "Article", "学习文章", "周学一文", "每周一文"],
  book: ["读书", "Book", "月读一书", "每月一书"],
  manuscript: ["文稿", "Manuscript", "理论文章", "撰稿", "季撰一稿", "每季一稿"],
  researchArticle: ["调研文章", "Research article", "调研报告"],
  reflection: ["心得", "Reflection", "心得体会", "学习心得", "学习体会", "读后感", "心得文章"],
  publication: ["发表", "Publication", "发表文章", "刊发", "刊载"],
  skill: ["技能", "Skill", "新业务技能", "业务技能", "计算机技能", "年精一技", "每年一技"],
  selfStudy: ["自学", "Self-study", "个人自学", "分散自学"],
  plan: ["计划", "Plan", "学习计划", "自学计划", "Study plan"],
  notes: ["笔记", "Notes", "学习笔记", "读书笔记"],
  classGiven: ["授课", "Class given", "讲课"],
  test: ["测试", "Test", "法律测试"],
  makeUp: ["补学", "Make-up study", "补课", "Make-up"],
};

export const AREAS: Vocabulary<StudyArea> = {
  politicalTheory: ["政治理论", "Political theory", "理论", "政治"],
  scienceCulture: ["科学文化", "Science and culture", "科学文化知识", "文化知识", "科技文化"],
  law: ["法律法规", "Law", "法律", "法规", "法律知识"],
  officeBusiness: ["办公室业务", "Office business", "业务知识", "业务", "办公业务"],
};

export const LEVELS: Vocabulary<PublicationLevel> = {
  county: ["县级", "County", "区级", "区县级", "县区级"],
  municipal: ["市级", "Municipal", "地市级"],
  provincial: ["省级", "Provincial", "省部级"],
  national: ["国家级", "National", "中央级"],
};

/** Answers in a yes-or-no column. In such a column √ and 1 can mean nothing but yes. */
export const YES_WORDS: readonly string[] = ["是", "Yes", "√", "✓", "✔", "Y", "有", "true", "1", "已报", "已交"];
export const NO_WORDS: readonly string[] = ["否", "No", "N", "无", "没有", "不是", "false", "0", "未报", "未交"];

/** 参加范围: everyone, and the centre group. Anything else must be departments of the roster. */
export const AUDIENCE_ALL: readonly string[] = [
  "全体",
  "All",
  "全体人员",
  "全体干部",
  "全体干部职工",
  "全体职工",
  "全办",
  "全员",
  "Everyone",
  "All staff",
];
export const AUDIENCE_CENTRE_GROUP: readonly string[] = ["中心组", "Centre group", "中心组成员", "Center group"];

/** A period cell that means the whole year. */
export const WHOLE_YEAR: readonly string[] = ["全年", "年度", "Year", "Whole year", "Full year"];
