/** The settings in Chinese. */
import type { SettingWords } from "../setting-words";

const OPTIONS: SettingWords["options"] = {
  scored: "计分",
  shown: "仅显示",
  off: "停用",
  yes: "是",
  no: "否",
  year: "年度",
  anyMonth: "任一月",
  shapeA: "甲式",
  shapeB: "乙式",
  shapeC: "丙式",
  monthAndYear: "月和年",
  undecided: "未定",
  allExcused: "一律按请假",
  unrounded: "不取整",
};

export const settings: SettingWords = {
  options: OPTIONS,
  labels: {
    planYearStart: "年度起始月",
    planDueMonth: "学习计划截止月",
    exemptWeeks: "免计周",
    articlesPerWeek: "每周学文",
    booksPerMonth: "每月读书",
    manuscriptsPerQuarter: "每季撰稿",
    skillsPerYear: "每年技能",
    reflectionsPerYear: "每年心得",
    researchArticlesPerYear: "每年调研文章",
    theoryBooksPerYear: "每年政治理论书籍",
    classesPerYear: "每年授课",
    publicationsPerYear: "每年发表",
    oneTextServesManuscriptAndResearch: "一稿两用",
    oneEventServesClassAndExchange: "一课多用",
    lawTestPass: "测试合格线",
    "notesQuota.centreGroup": "笔记字数（中心组成员）",
    "notesQuota.departmentHead": "笔记字数（科室负责人）",
    "notesQuota.cadre": "笔记字数（一般干部）",
    "notesQuota.worker": "笔记字数（职工）",
    paceTolerance: "进度容差",
    sessionDaysPerMonth: "每月集中学习天数",
    hoursPerDay: "每天学时",
    selfStudySlot: "全单位自学时间",
    lateFrom: "迟到时间",
    centreGroupInspector: "中心组笔记检查人",
    minMonthsForAnnual: "年度项目至少在岗月数",
    minMonthsForRating: "年度评定至少在岗月数",
    "style.unexcused1": "无故缺席一次扣分",
    "style.unexcused2": "无故缺席两次扣分",
    "style.unexcused3": "无故缺席三次及以上扣分",
    "style.lateEach": "迟到早退每次扣分",
    "style.lateZeroAt": "迟到早退几次起学习作风为零",
    "style.noPlan": "无学习计划扣分",
    "style.notPresented": "未交笔记每月扣分",
    "time.few": "学习少于几次按次数计",
    "time.missed0": "次数少：无缺席得分",
    "time.missed1": "次数少：缺席一次得分",
    "time.missed2": "次数少：缺席两次及以上得分",
    "time.selfStudyWeight": "自学权重",
    "overall.good": "综合等次“好”的分数线",
    "overall.poor": "综合等次“差”的分数线",
    "overall.poorAspects": "几项为差则综合为差",
    "overall.poorUnexcused": "无故缺席几次则综合为差",
    minAspects: "至少评定几项",
    criticismFrom: "第几次无故缺席起通报",
    disqualifyBy: "取消评先依据",
    ratingPeriods: "评定期间",
    blankMark: "空白格的含义",
    leaveKinds: "请假种类",
    rounding: "取整与并列",
    "office.name": "单位名称",
    "leadingGroup.head": "领导小组组长",
    "leadingGroup.deputies": "领导小组副组长",
    "leadingGroup.members": "领导小组成员",
    "dailyWork.units": "日常工作承担单位",
    "circular.shape": "通报版式",
    "circular.opening": "通报开头语",
    "circular.requirements": "通报要求",
    "circular.addressee": "通报主送",
    "circular.signer": "通报落款",
    "circular.number": "通报文号前缀",
    "circular.copyTo": "通报抄送（报送发）",
    "circular.commendMax": "表扬人数上限",
  },
  ofAspect: (aspect, what) => {
    switch (what) {
      case "good":
        return `${aspect}“好”的分数线`;
      case "medium":
        return `${aspect}“中”的分数线`;
      case "weight":
        return `${aspect}权重`;
      case "mode":
        return `方面：${aspect}`;
    }
  },
  ofRule: (rule, isOffice) => `${isOffice ? "单位规则" : "规则"}：${rule}`,
  units: {
    month: "月份",
    months: "个月",
    texts: "篇",
    books: "本",
    skills: "项",
    times: "次",
    days: "天",
    hours: "小时",
    characters: "字",
    points: "分",
    aspects: "项",
    people: "人",
    factor: "",
  },
  mayBe: (range) => {
    switch (range.kind) {
      case "number": {
        const { min, max, isWhole, orNone } = range;
        return `${min}～${max}${isWhole ? "的整数" : ""}${orNone ? "，或“无”" : ""}`;
      }
      case "choice":
        return range.options.map((option) => OPTIONS[option]).join("、");
      case "text":
        return "文字，可留空";
      case "days":
        return "日期段，如 2026-02-16..2026-02-22，多段以分号隔开；或“无”";
      case "time":
        return "时刻，如 8:30；或“无”";
    }
  },
  mayBeSentence: (mayBe) => `可填：${mayBe}。`,
  notes: {
    planYearStart: "学习年度从几月开始。",
    paceTolerance: "笔记字数达到进度的这一倍数即为达到。",
    exemptWeeks: "涉及的周不要求学文和自学。",
    sessionDaysPerMonth: "按月累计，不按次。",
    selfStudySlot: "填写后，各科室视为已安排自学时间。",
    lateFrom: "签到时间晚于此时刻的记为迟到；不填则有时间即为出勤。",
    oneTextServesManuscriptAndResearch: "一篇调研文章同时算作季度文稿。",
    oneEventServesClassAndExchange: "主讲月月讲同时算作授课。",
    "time.selfStudyWeight": "集中学习的权重为1。",
    disqualifyBy: "年度最终等次为差，或任一月最终等次为差，取消评先资格。",
    centreGroupInspector: "不填则不核对中心组成员的笔记检查人。",
    "leadingGroup.deputies": "多人以顿号隔开。",
    "leadingGroup.members": "多人以顿号隔开。",
    "circular.opening": "由本单位拟定；2008年方案的原文不再使用。",
    "circular.copyTo": "一行一个；用于乙式、丙式末页，甲式不用。",
    ratingPeriods: "当月和本年度至今并列评定。",
    blankMark: "空白格为未定，待核实；整列无符号的不算一次学习。",
    leaveKinds: "公假、病假、事假一律按请假，补学另记台账。",
    rounding: "分数不取整比较，不排名次。",
  },
  openPoints: [
    "好、中、差三个等次怎样由四个方面得出",
    "评定期间",
    "哪个期间评为差取消评先资格",
    "中心组成员和本单位主要负责人的笔记由谁检查",
    "科室负责人和职工的笔记字数",
    "全年字数是否按月进度要求",
    "“一天”是几小时，按月还是按次",
    "迟到、早退怎样计",
    "公假、病假、事假是否区别，谁批准，是否补学",
    "年中到岗、离岗、借调和长期请假",
    "一稿能否两用，一课能否两用",
    "第几次无故缺席起通报批评",
    "没有填写的怎样看待",
    "节假日调休的周是否计算",
    "分数取整和并列",
  ],
  none: "无",
  groups: {
    year: "一、学习年度",
    quotas: "二、任务标准",
    style: "三、学习作风扣分",
    time: "四、学习时间计分",
    aspects: "五、各方面的等次和权重",
    overall: "六、综合等次和后果",
    open: "七、方案未明确、暂定一种做法的事项",
    switches: "八、方面和规则：计分、仅显示或停用",
    documents: "九、单位和文书",
  },
  title: "方案参数",
  guide: [
    "本单位已决定的，填在“数值”栏，并注明决定人；留空即按默认值。每次刷新都会读取本表。",
    "从某日起变更的，另起一行写同一参数，填新的数值和生效日期。本表归本单位使用，加载项不再改动。",
  ],
  refused: (mayBe) => `请填写：${mayBe}。留空即按默认值。`,
  formalism: "按整治形式主义的规定，上级不得以字数、学时等考核；本单位可留作自我了解，请酌定是否计分。",
};
