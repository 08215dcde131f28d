/** Findings in Chinese: first words, what is so, what to do. */
import type { Period } from "../../domain/period";
import { otherGrades } from "../../domain/rating";
import type { FindingTexts } from "../catalogue";
import { reached, required } from "../numbers";
import { bookFindings } from "./book-findings";
import { settingFindings } from "./setting-findings";
import { quoted, some } from "./lists";
import { officeRules } from "./office-rules";
import { rating } from "./rating";
import { rules } from "./rules";
import { words } from "./words";

/** A duty not met is told without what is left out beside it. */
const NOTHING_OPEN = { inDoubt: 0, unrecorded: 0 };

/** A year is named, because a month's grade may be told beside it; a month stands in its own column. */
function ofYear(period: Period | null): string {
  return period?.kind === "year" ? words.period(period) : "";
}

function inPeriod(period: Period | null): string {
  return period === null ? "" : words.period(period);
}

export const findings: FindingTexts = {
  ...bookFindings,
  ...settingFindings,
  "person-unknown": {
    short: "花名册无此人",
    sentence: ({ name, nearest }) =>
      `花名册中没有“${name}”${nearest.length > 0 ? `，是否为${quoted(nearest)}` : ""}，这一行没有计入任何人。`,
    remedy: ({ nearest }) =>
      nearest.length > 0 ? "请改正姓名，或在“核对工作表”中回答是哪一位。" : "请改正姓名，或将此人补入花名册。",
  },
  "person-ambiguous": {
    short: "同名不能区分",
    sentence: ({ name, count }) => `花名册中有${count}人叫“${name}”，不能确定这一行是谁，没有计入。`,
    remedy: "请在这一行填写工号或部门。",
  },
  "person-twice": {
    short: "花名册重复",
    sentence: ({ name }) => `“${name}”在花名册中出现不止一次，不能区分。`,
    remedy: "请删除重复的行；如为同名的两人，请填写工号。",
  },
  "number-twice": {
    short: "工号重复",
    sentence: ({ number, names }) => `工号${number}同时属于${words.list(names)}。`,
    remedy: "请改正花名册中的工号。",
  },
  "number-damaged": {
    short: "工号已失真",
    sentence: ({ name }) => `${name}的工号位数过长，末几位已丢失，不能用来认人。`,
    remedy: "请将工号列设为文本格式后重新录入。",
  },
  "department-missing": {
    short: "没有部门",
    sentence: ({ name }) => `花名册中${name}没有填写部门。`,
    remedy: "请在花名册中补填部门。",
  },
  "category-unclear": {
    short: "人员类别不明",
    sentence: ({ name, category }) =>
      `${name}的人员类别${category === "" ? "没有填写" : `“${category}”不能确定`}，因类别而不同的要求暂不评定。`,
    remedy: ({ category }) =>
      `${category === "" ? "请" : "请在“核对工作表”中回答，或"}改为中心组成员、科室负责人、一般干部或职工之一；是否类的列请填“是”或“否”。`,
  },
  "service-date-unreadable": {
    short: "在岗日期不清",
    sentence: ({ name, text }) => `${name}的在岗日期“${text}”无法辨认，涉及在岗时间的内容暂不评定。`,
    remedy: "请改为带年份的日期，例如2026年3月5日。",
  },
  "service-dates-reversed": {
    short: "在岗日期颠倒",
    sentence: ({ name }) => `${name}的离职日期早于入职日期，涉及在岗时间的内容暂不评定。`,
    remedy: "请核对并改正两个日期。",
  },
  "row-without-name": {
    short: "行缺姓名",
    sentence: ({ sheet }) => `“${sheet}”有内容的一行没有姓名，没有计入任何人。`,
    remedy: "请补填姓名，或删除这一行。",
  },
  "row-with-several": {
    short: "一行多人",
    sentence: ({ sheet, text }) => `“${sheet}”有一行写了多个人（${text}），没有计入任何人。`,
    remedy: "请每人登记一行。",
  },
  "mark-unknown": {
    short: "符号不明",
    sentence: ({ mark, count }) => `考勤符号“${mark}”含义不明，共${count}处，均作未核实处理。`,
    remedy: "请在“核对工作表”中回答，或在考勤表的图例中注明它的含义。",
  },
  "marks-pictures": {
    short: "签名是图片",
    sentence: ({ sheet, count }) => `“${sheet}”有${count}处是图片，不能识别，均作未核实处理。`,
    remedy: "请核对后在这些格中改填考勤符号，然后刷新。",
  },
  "absence-undecided": {
    short: "缺席待核实",
    sentence: ({ name, mark, reason }) =>
      reason === ""
        ? `${name}的考勤为“${mark}”，没有写明原因，暂不认定是否无故缺席。`
        : `${name}的考勤为“${mark}”，事由写的是“${reason}”，不能据此认定是否无故缺席。`,
    remedy: "请核实后改为请假类别或无故缺席。",
  },
  "attendance-blank": {
    short: "考勤空白",
    sentence: ({ count, names }) => `有${count}人没有考勤记录：${some(names, count)}；空白不算到，也不算缺席。`,
    remedy: "请补填考勤；不需参加的填“—”。",
  },
  "attendance-conflict": {
    short: "考勤不一致",
    sentence: ({ name, sheets }) =>
      sheets.length > 1
        ? `${name}同一次学习的考勤在${quoted(sheets)}中不一致，暂不认定。`
        : `${name}同一次学习的考勤前后不一致，暂不认定。`,
    remedy: "请核对各处考勤，改成一致。",
  },
  "attendance-twice": {
    short: "考勤重复",
    sentence: ({ name }) => `${name}同一次学习的考勤记了两遍，只计一次。`,
    remedy: "不影响结果；可以删去重复的一处。",
  },
  "mark-not-called": {
    short: "不在应到范围",
    sentence: ({ name }) => `${name}不在这次学习的应到范围内，所记考勤没有计入。`,
    remedy: "如应参加，请改正学习活动的参加范围或在岗日期。",
  },
  "session-date-unreadable": {
    short: "学习日期不清",
    sentence: ({ text }) => `学习日期“${text}”无法辨认，这次学习暂不评定。`,
    remedy: "请在表头写明日期，例如2026年3月5日。",
  },
  "session-not-signed-in": {
    short: "没有签到",
    sentence: ({ topic }) => `${topic === "" ? "这次学习" : `“${topic}”`}没有考勤记录。`,
    remedy: "请补充签到情况；如未举行，请从学习活动中删去。",
  },
  "column-no-session": {
    short: "不是学习列",
    sentence: ({ text }) => `“${text}”不是签到的学习活动，没有计入考勤。`,
    remedy: "如确为集中学习，请改正学习活动中的类别。",
  },
  "work-attendance-ignored": {
    short: "上班考勤未用",
    sentence: ({ sheet, why }) =>
      why === "no-month"
        ? `“${sheet}”的列标题只有日，没有写明是哪个月，没有用于学习考勤。`
        : `“${sheet}”是上班考勤，其中没有学习活动的日期，没有用于学习考勤。`,
    remedy: ({ why }) =>
      why === "no-month"
        ? "请在标题中写明年份和月份，然后刷新。"
        : "不需要处理；如用它记学习考勤，请在学习活动中登记学习日期。",
  },
  "late-or-early": {
    short: "迟到或早退",
    sentence: ({ name }, { period }) => `${name}${inPeriod(period)}参加学习有迟到或早退。`,
    remedy: "请提醒本人遵守学习纪律。",
  },
  "unexcused-absence": {
    short: "无故缺席",
    sentence: ({ name }, { period }) => `${name}${inPeriod(period)}无故缺席学习，按方案应予通报批评。`,
    remedy: "请在通报前与本人和科室核实；如已请假，请改正考勤。",
  },
  "date-unreadable": {
    short: "日期不清",
    sentence: ({ text }) =>
      text === "" ? "这一行没有日期，不能确定属于哪个月。" : `日期“${text}”无法辨认，不能确定属于哪个月。`,
    remedy: "请改为完整的日期，例如2026年3月5日。",
  },
  "day-unknown": {
    short: "日期只有月份",
    sentence: ({ text }) => `日期“${text}”只写到月份：按月计算的照常计入，不能确定是哪一天、哪一周。`,
    remedy: "请补充是哪一天。",
  },
  "month-unreadable": {
    short: "月份不清",
    sentence: ({ text }) =>
      text === "" ? "这一行没有月份，不能确定属于哪个月。" : `月份“${text}”无法辨认，不能确定属于哪个月。`,
    remedy: "请改为带年份的月份，例如2026-10。",
  },
  "kind-unreadable": {
    short: "类型不明",
    sentence: ({ text }) => (text === "" ? "这一行没有填写类型，没有计入。" : `“${text}”不是规定的类型，没有计入。`),
    remedy: ({ text }) =>
      text === ""
        ? "请填写规定的类型，例如学文、读书、文稿、集中学习。"
        : "请改用规定的类型，例如学文、读书、文稿、集中学习；学习登记里的也可以在“核对工作表”中回答。",
  },
  "number-unreadable": {
    short: "数字不清",
    sentence: ({ text }) => `“${text}”不是能够读取的数字，相关内容暂不评定。`,
    remedy: "请只填数字，单位写在表头。",
  },
  "grade-unreadable": {
    short: "等次不清",
    sentence: ({ text }) => `“${text}”不是好、中、差之一，没有采用。`,
    remedy: "请改为好、中或差。",
  },
  "area-unreadable": {
    short: "内容类别不明",
    sentence: ({ text }) => `内容类别“${text}”不能辨认，没有采用。`,
    remedy: "请改为政治理论、科学文化、法律法规或办公室业务。",
  },
  "level-unreadable": {
    short: "发表级别不明",
    sentence: ({ text }) => `发表级别“${text}”不能辨认，没有采用。`,
    remedy: "请改为县级、市级、省级或国家级。",
  },
  "audience-unreadable": {
    short: "参加范围不明",
    sentence: ({ text }) => `参加范围“${text}”不是花名册中的部门，不能确定应到人员。`,
    remedy: "请改为全体、中心组或花名册中的部门名称。",
  },
  "record-equal": {
    short: "记录相同",
    sentence: ({ name }) => `${name}有两行完全相同的记录，都计入。`,
    remedy: "如果是重复登记，请删去一行。",
  },
  "record-twice": {
    short: "登记重复",
    sentence: ({ name }) => `“${name}”的同一条记录登记了两次，只计一次。`,
    remedy: "不影响结果；可以删去重复的一行。",
  },
  "sources-differ": {
    short: "数字不一致",
    sentence: ({ name, used, other }) => `${name}的数字两处不一致：采用${reached(used)}，另一处为${reached(other)}。`,
    remedy: "请核对两处记录，改成一致。",
  },
  "nothing-recorded": {
    short: "没有登记",
    sentence: ({ department, kind, of }, { period }) => {
      const whose = of === "centreGroup" ? "中心组成员" : department === "" ? "本单位" : department;
      return `${whose}${inPeriod(period)}没有${words.recordedKinds[kind]}的登记，相关内容不评。`;
    },
    remedy: "如确有开展，请补登记；确实没有的，请回答“确实没有”，此后按没有计算；未回答的不评。",
  },
  "notes-identical": {
    short: "字数月月相同",
    sentence: ({ name, characters, months }) => `${name}连续${months}个月每月的笔记都是${characters}字。`,
    remedy: "请抽查笔记本；这只是提示，不影响等次。",
  },
  "notes-at-once": {
    short: "字数集中在年末",
    sentence: ({ name, characters }, { period }) =>
      `${name}${inPeriod(period)}一个月增加笔记${characters}字，超过全年要求的一半。`,
    remedy: "请抽查笔记本；这只是提示，不影响等次。",
  },
  "inspector-away": {
    short: "检查人当天不在",
    sentence: ({ name, checker, day }) =>
      `${name}的笔记由${checker}在${words.day(day)}检查，当天${checker}请假或不在岗。`,
    remedy: "请核实检查人和检查日期；这只是提示，不影响等次。",
  },
  "rule-short": {
    short: ({ rule }) => `${words.rules[rule]}未达到`,
    sentence: ({ name, rule, value, required: needed }, { period }) => {
      const facts = {
        rule,
        status: "short",
        value,
        required: needed,
        period,
        isThisPeriod: false,
        endMonth: period?.kind === "month" ? period.month : null,
        ...NOTHING_OPEN,
      } as const;
      return `${name}：${rating.verdict(facts)}。`;
    },
    remedy: ({ rule }) => rules[rule].remedy,
  },
  "office-short": {
    short: ({ rule }) => officeRules[rule].short,
    sentence: ({ rule, value, required: needed }, { period }) =>
      `${inPeriod(period)}${officeRules[rule].sentence(reached(value), required(needed))}。`,
    remedy: ({ rule }) => officeRules[rule].remedy,
  },
  "no-self-study-slot": {
    short: "没有安排自学",
    sentence: ({ department }) => `${department}没有安排自学时间。`,
    remedy: "请科室确定自学时间，并登记到学习活动。",
  },
  "checked-by-self": {
    short: "自查笔记",
    sentence: ({ name }) => `${name}的学习笔记由本人检查。`,
    remedy: "请由规定的检查人重新检查，并改正登记。",
  },
  "checked-by-other": {
    short: "检查人不符",
    sentence: ({ name, checker, expected }) =>
      `${name}的学习笔记由${checker}检查，应由${some(expected, expected.length)}检查。`,
    remedy: "请核实检查人；登记有误的请改正。",
  },
  "grade-open": {
    short: "等次未定",
    sentence: ({ name, overall, worst, best, cells }, { period }) => {
      const others = otherGrades(overall, { worst, best });
      const range = others.map((grade) => `“${words.grades[grade]}”`).join("或");
      return `${name}${ofYear(period)}的综合等次现为“${words.grades[overall]}”，可能为${range}：有${cells}处记录尚未核实。`;
    },
    remedy: "请先核实来源单元格，补填或更正后刷新；也可由检查登记或“调整为”确定等次。",
  },
  "criticism-withdrawn": {
    short: "已通报的批评有误",
    sentence: ({ name, day, sheet }) =>
      `“${sheet}”批评${name}${words.shortDay(day)}无故缺席，现在的考勤记录不是无故缺席。`,
    remedy: "核对考勤；属实的，下一期通报附更正。",
  },
  "corrected-after-issue": {
    short: "与通报不同",
    sentence: ({ name, before, after }, { period }) => {
      const which = period === null ? "" : words.period(period);
      return before === after
        ? `${name}${which}的评定与已通报的有不同，最终等次仍为“${after}”，台账另记一行更正。`
        : `${name}${which}已通报的最终等次为“${before}”，现为“${after}”，台账另记一行更正。`;
    },
    remedy: "请核实；属实的在下一期通报中更正，已通报的一行不改。",
  },
  "rated-poor": {
    short: "等次为差",
    sentence: ({ name }, { period }) => `${name}${inPeriod(period)}最终等次为“差”。`,
    remedy: "请在公布前核对依据，并与本人谈话。",
  },
  "inspector-differs": {
    short: "检查等次不同",
    sentence: ({ name, overall, inspector }, { period }) =>
      `${name}${ofYear(period)}的检查等次为“${gradeWord(inspector)}”，综合等次为“${gradeWord(overall)}”，以检查等次为准。`,
    remedy: "请确认检查登记无误。",
  },
  "inspections-differ": {
    short: "检查等次不一致",
    sentence: ({ name }, { period }) => `检查登记中${name}${ofYear(period) || "同一个月"}的等次前后不一致，没有采用。`,
    remedy: "请核对检查登记，只保留一个等次。",
  },
  "override-applied": {
    short: "等次已调整",
    sentence: ({ name, overall, grade }, { period }) =>
      `${name}${ofYear(period)}的等次由“${gradeWord(overall)}”调整为“${gradeWord(grade)}”，以调整为准。`,
    remedy: "请确认调整理由充分。",
  },
  "override-basis-changed": {
    short: "调整后依据有变",
    sentence: ({ name }, { period }) =>
      `${name}${period === null ? "" : words.period(period)}的等次调整之后，评定所依据的记录有了变化。`,
    remedy: "请重新核实调整；仍要调整的，请修改理由（如注明复核日期），不再调整的请删去。",
  },
  "override-without-reason": {
    short: "调整无理由",
    sentence: ({ name }, { period }) => `${name}${ofYear(period)}的等次调整没有写理由，没有采用。`,
    remedy: "请填写调整理由，或清空“调整为”。",
  },
  "override-unreadable": {
    short: "调整不能辨认",
    sentence: ({ name, text }) => `${name}的“调整为”填的是“${text}”，不是好、中、差之一，没有采用。`,
    remedy: "请改为好、中或差。",
  },
  "overrides-differ": {
    short: "调整不一致",
    sentence: ({ name }, { period }) => `${name}${ofYear(period) || "同一个月"}有两个不同的调整，都没有采用。`,
    remedy: "请只保留一个调整和它的理由。",
  },
  "block-key-differs": {
    short: "姓名对不上",
    sentence: ({ key, name }) =>
      name === ""
        ? `评定等次一栏写着“${key}”的这一行，花名册上没有对应的人，所填的调整没有采用。`
        : `评定等次一栏写着“${key}”，同一行的花名册却是“${name}”，所填的调整没有采用。`,
    remedy: "请把调整填到本人所在的行，再清空这一行的“姓名”“调整为”和“调整理由”，然后刷新。",
  },
};

/** Grades reach a finding as their codes or as the user's own words. */
function gradeWord(grade: string): string {
  const known: Readonly<Record<string, string>> = words.grades;
  return known[grade] ?? grade;
}
