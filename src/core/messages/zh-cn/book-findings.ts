/** Findings about the book as a whole in Chinese: first words, what is so, what to do. */
import type { FindingTexts } from "../catalogue";
import { quoted, some } from "./lists";
import { SHEET_KINDS } from "./sheet-kinds";
import { words } from "./words";

const NOT_WRITABLE = {
  protected: "已被保护",
  filtered: "正在筛选，有隐藏的行",
  table: "是套用了表格格式的表格",
  split: "中的花名册分在几处",
  occupied: "右侧的单元格已有内容",
  structure: "所在工作簿的结构已被保护",
  register: "中有其他月份的调整，而评定台账暂时不能写入",
} as const;

/** What a sheet lacks that is not read. */
const UNREAD = {
  heading: "没有找到表头",
  names: "没有找到姓名列",
  columns: "没有找到日期、考勤或其他可以采用的列",
} as const;

export const bookFindings = {
  "no-roster": {
    short: "没有花名册",
    sentence: ({ people, sheet }) => `没有找到花名册，暂以“${sheet}”中的${people}人为评定对象，都按一般干部计算。`,
    remedy: "请增加一张花名册，至少列明姓名、部门和人员类别，然后刷新。",
  },
  "no-attendance": {
    short: "没有考勤",
    sentence: () => "没有读到学习考勤，出勤情况不作评定。",
    remedy: "请补充学习考勤表或签到记录，然后刷新。",
  },
  "nobody-assessed": {
    short: "无法评定",
    sentence: ({ people }, { period }) =>
      `${period === null ? "本月" : words.period(period)}没有一人可以评定（共${people}人），没有内容可写入。`,
    remedy: "请核对月份是否选对，或补充该月的考勤和学习记录，然后刷新。",
  },
  "dates-disagree": {
    short: "年月不一致",
    sentence: ({ sheet, title, text }) =>
      `“${sheet}”的标题写的是“${title}”，列标题却是“${text}”，年份或月份不一致，以列标题为准。`,
    remedy: "请核对标题和列标题的年月，改正后刷新。",
  },
  "row-skipped": {
    short: "有一行未读",
    sentence: ({ sheet, text }) => `“${sheet}”中“${text}”一行既不是人员，也不是部门或合计，没有读取。`,
    remedy: "如果是人员，请补全姓名；如果是说明，请移到表格下方。",
  },
  "dates-filled": {
    short: "日期按上一行",
    sentence: ({ sheet }) => `“${sheet}”里没有写日期的行，按上面一行的日期计算。`,
    remedy: "如不是同一天，请补填日期；是同一天的不需要处理。",
  },
  "sessions-counted": {
    short: "场次按次序对应",
    sentence: ({ sheet, count }) => `“${sheet}”的${count}次学习没有写日期，按学习活动的先后次序对应。`,
    remedy: "请核对次序；不一致时请在列标题中写明日期。",
  },
  "people-left": {
    short: "离岗人员",
    sentence: ({ title, names, count }) => `“${title}”中的${count}人（${some(names, count)}）已离岗，不列入评定。`,
    remedy: "不需要处理；如仍在岗，请移回花名册，或改用其他标题。",
  },
  "left-without-date": {
    short: "离岗日期不明",
    sentence: ({ name, status }) => `${name}的状态是“${status}”，没有离岗日期，没有做到的事项不作评定。`,
    remedy: "请在花名册中填写离岗日期；如仍在岗，请改正状态。",
  },
  "roles-assumed": {
    short: "没有人员类别",
    sentence: ({ sheet }) => `“${sheet}”没有人员类别、科室负责人或中心组成员的列，全部人员都按一般干部计算。`,
    remedy: "如有职工、科室负责人或中心组成员，请增加“人员类别”列并填写，然后刷新。",
  },
  "own-sheet-unmarked": {
    short: "未读同名表",
    sentence: ({ sheet }) => `“${sheet}”与本程序的表同名或同样式，但不是本程序建立的，没有读取，也不会改动。`,
    remedy: "如果是从别处复制来的，请核对后删除；如果是自己的表，请改名。",
  },
  "memory-unreadable": {
    short: "决定无法读取",
    sentence: () => "工作簿中保存的决定（符号含义、人员类别等）已损坏，无法读取，这次没有采用。",
    remedy: "请照其他提示核对符号、人员类别等疑点；等次写在哪里，请在“预览”中重新选择。",
  },
  "ratings-not-moved": {
    short: "等次未移动",
    sentence: ({ sheet, columns, wanted }) =>
      wanted === "own-sheet"
        ? `已选择把等次写在单独的表上，但“${sheet}”的${columns.join("、")}列还有等次列，仍写在那里。`
        : `已选择把等次写在花名册右侧，但“${sheet}”表还在，仍写在那里。`,
    remedy: "请先确认“调整为”和“调整理由”都已填写完整并写入台账，再删除原处的等次列或表，然后刷新。",
  },
  "legend-doubtful": {
    short: "符号说明不明",
    sentence: ({ sheet, text }) => `“${sheet}”的符号说明“${text}”不止一种读法，没有采用。`,
    remedy: "请写成“√出勤 ×缺席 △事假”的样子，一个符号对一个词，然后刷新。",
  },
  "marks-turned": {
    short: "符号含义待定",
    sentence: ({ sheet, text }) => `“${sheet}”写有“${text}”，其中的打钩、签字或时间不能当作出勤，没有采用。`,
    remedy: "请在“核对工作表”中回答，或在说明中写明每个符号的含义。",
  },
  "two-rosters": {
    short: "花名册重复",
    sentence: ({ sheets }) => `${quoted(sheets)}都像花名册，人员以“${sheets[0] ?? ""}”为准。`,
    remedy: "请只保留一份花名册，或在其余名单的标题中注明用途。",
  },
  "sheet-without-names": {
    short: "缺姓名列",
    sentence: ({ sheet }) => `“${sheet}”没有姓名列，没有读取。`,
    remedy: "请在表头中写明“姓名”，然后刷新。",
  },
  "hidden-read": {
    short: "隐藏的工作表",
    sentence: ({ sheets }) => `${quoted(sheets)}是隐藏的工作表，其中的记录也已计入。`,
    remedy: "如果是旧表，请删除或另存到别处，然后刷新；否则不需要处理。",
  },
  "formula-without-result": {
    short: "公式没有结果",
    sentence: ({ sheet, count }) => `“${sheet}”有${count}处公式没有计算结果，没有采用。`,
    remedy: "请重新计算工作簿（按功能键九）并保存，然后刷新。",
  },
  "sheet-unclear": {
    short: "工作表用途待定",
    sentence: ({ sheet, kinds }) =>
      `“${sheet}”可能是${kinds.map((kind) => SHEET_KINDS[kind]).join("或")}，也可能与学习无关，没有读取。`,
    remedy: "请在“核对工作表”中回答它是什么，或在标题中写明用途（例如花名册、集中学习签到），然后刷新。",
  },
  "sheet-unread": {
    short: "工作表没有读取",
    sentence: ({ sheet, missing }) => `“${sheet}”没有读取：${UNREAD[missing]}。`,
    remedy: "如果这张表与学习无关，不需要处理；否则请补全表头，然后刷新。",
  },
  "column-doubtful": {
    short: "列含义不明",
    sentence: ({ sheet, header, candidates }) =>
      `“${sheet}”的“${header}”列含义不明确${candidates.length > 0 ? `，可能是${quoted(candidates)}` : ""}，没有读取。`,
    remedy: "请在“核对工作表”中指定是哪一列，或修改表头，使每一列的名称只有一种含义。",
  },
  "roster-not-writable": {
    short: "等次另表填写",
    sentence: ({ sheet, reason, instead }) =>
      instead === null
        ? `“${sheet}”${NOT_WRITABLE[reason]}，评定等次没有写入。`
        : `“${sheet}”${NOT_WRITABLE[reason]}，评定等次写在工作表“${instead}”中。`,
    remedy: ({ instead }) =>
      instead === null ? "请取消保护或筛选、腾出单元格，然后刷新。" : "不需要处理；各表内容以该工作表为准。",
  },
  "sheet-not-writable": {
    short: "工作表不能写入",
    sentence: ({ sheet, reason }) =>
      reason === "structure"
        ? `工作簿的结构已被保护，不能新建工作表“${sheet}”。`
        : `工作表“${sheet}”${reason === "occupied" ? "中有不属于本程序的列或文字" : NOT_WRITABLE[reason]}，内容没有更新。`,
    remedy: ({ reason }) => {
      if (reason === "structure") return "请撤消工作簿的结构保护，然后刷新。";
      return reason === "occupied"
        ? "请把自己加的列或文字移到该表最右一列之后，然后刷新。"
        : "请撤消工作表保护或取消筛选，然后刷新。";
    },
  },
  "circular-two-pages": {
    short: "通报超过一页",
    sentence: ({ sheet, pages }) => `“${sheet}”内容较多，正文一页排不下，共${pages}页。`,
    remedy: "请精简文字，或按两页以上打印。",
  },
  "circular-edited": {
    short: "通报已修改",
    sentence: ({ sheet }) => `“${sheet}”由您修改过，保持原样；其中的数字可能与现在的记录不同。`,
    remedy: "要按现在的记录重写，请打开“文书”，选择月度通报，看过差别后再写入。",
  },
  "circular-issued-already": {
    short: "通报已印发",
    sentence: ({ sheet }) => `“${sheet}”已经印发，不再改写。`,
    remedy: "以后的更正会写进下一期通报。",
  },
  "nobody-to-criticise": {
    short: "没有需要批评的人",
    sentence: () => "本月没有确定的无故缺席，不需要通报批评。",
    remedy: "没有说明原因的缺席请先核实。",
  },
  "no-study-day": {
    short: "没有学习考勤",
    sentence: ({ day }) =>
      day === null
        ? "本月没有可以通报的学习：没有一次学习有考勤和确定的日期。"
        : `${words.day(day)}没有可以通报的学习。`,
    remedy: "请先登记学习考勤，再刷新。",
  },
  "circular-to-enter": {
    short: "请登记通报",
    sentence: ({ sheet, title, number }) =>
      `“${sheet}”由本单位登记，请自行加上一行：${title}${number === "" ? "" : `，${number}`}。`,
    remedy: "加载项不改动本单位自己的登记表。",
  },
  "circular-gaps": {
    short: "请补填文号和日期",
    sentence: ({ sheet }) => `“${sheet}”改动过，已按现状印发，没有改写；其中还有文号或日期的空白。`,
    remedy: "请在表中自行填上。",
  },
  "circular-not-issuable": {
    short: "通报不能印发",
    sentence: ({ why, sheet }) =>
      why === "missing" ? "工作簿中没有这份通报。" : `“${sheet}”之后记录有变化，还没有写入。`,
    remedy: "请先写入，看过通报后再印发。",
  },
  "more-to-commend": {
    short: "还有可以表扬的",
    sentence: ({ count, most }) => `通报最多表扬${most}个科室和${most}人，另有${count}个（人）也符合条件，没有列出。`,
    remedy: "请在通报中增减，或在方案参数中改“表扬人数上限”。",
  },
} satisfies Partial<FindingTexts>;
