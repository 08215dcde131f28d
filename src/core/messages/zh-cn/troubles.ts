/** Refusals, faults and clauses in Chinese. */
import type { Catalogue } from "../catalogue";
import { words } from "./words";

function sheets(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${name}”`);
  return `${shown.join("、")}${names.length > shown.length ? `等${names.length}张工作表` : ""}`;
}

export const refusal: Catalogue["refusal"] = (found) => {
  switch (found.code) {
    case "no-people":
      return `在${sheets(found.sheets)}中既没有找到花名册，也没有找到列有人员的考勤表；请增加一张有“姓名”列的花名册后再刷新。`;
    case "no-name-column":
      return `${sheets(found.sheets)}没有姓名列，不能确定人员；请在表头写明“姓名”后再刷新。`;
    case "no-records":
      return `只找到花名册“${found.roster}”，没有考勤或其他学习记录；请补充考勤表等记录后再刷新。`;
    case "month-without-data": {
      const months = found.recorded.filter(Number.isFinite);
      const known = months.length === 0 ? "" : `，有记录的是${words.list(months.slice(-12).map(words.month))}`;
      return `工作簿中没有${words.month(found.month)}的记录${known}；请选择有记录的月份，或补充记录后再刷新。`;
    }
    case "as-of-before-month":
      return `${words.month(found.month)}还没有开始，不能评定；请选择已经开始的月份。`;
  }
};

/** Words around a detail that may be empty. */
function at(before: string, detail: string, after: string): string {
  return `${before}${detail === "" ? "" : `（${detail}）`}${after}`;
}

export const faults: Catalogue["faults"] = {
  "changed-since-read": {
    happened: (detail) => at("读取之后工作簿又有改动", detail, "。"),
    advice: "请重新刷新，核对预览后再写入。",
  },
  "not-owned": {
    happened: (detail) => at("要写的位置不是本加载项的区域", detail, "，没有写入。"),
    advice: "请重新刷新；如仍出现，请恢复被改名或删除的工作表。",
  },
  occupied: {
    happened: (detail) => at("要写的位置已有其他内容", detail, "，没有覆盖。"),
    advice: "请移走这些内容，或改名同名的工作表，然后重新刷新。",
  },
  protected: {
    happened: (detail) => at("工作表或工作簿已被保护", detail, "，不能写入。"),
    advice: "请撤消保护后重新刷新。",
  },
  filtered: {
    happened: (detail) => at("工作表正在筛选，有隐藏的行", detail, "，不能写入。"),
    advice: "请取消筛选后重新刷新。",
  },
  "read-only": {
    happened: () => "工作簿以只读方式打开，不能写入。",
    advice: "请另存为可以编辑的文件后重新打开。",
  },
  "cell-edit-mode": {
    happened: () => "有单元格正在编辑，暂时不能读写。",
    advice: "请按回车键或取消键结束编辑，然后再试。",
  },
  "too-large": {
    happened: (detail) => at("工作表的内容过多，超出一次读写的限度", detail, "。"),
    advice: "请删去用不到的行和列，或拆分工作簿，然后再试。",
  },
  "api-too-old": {
    happened: () => "这个版本的表格软件过旧，缺少所需的功能。",
    advice: "请联系管理员升级到2021长期服务版或更新的版本。",
  },
  "unfinished-run": {
    happened: (detail) => at("上一次写入没有完成", detail, "，这次没有写入。"),
    advice: "撤销后请重新刷新。",
  },
  "nothing-to-undo": {
    happened: () => "没有可以撤销的写入。",
    advice: "不需要处理。",
  },
  "state-damaged": {
    happened: (detail) => at("撤销记录已损坏", detail, "，不能撤销。"),
    advice: "请用备份的工作簿恢复，或手工核对后继续使用。",
  },
  host: {
    happened: (detail) => at("表格软件没有完成这次操作", detail, "。"),
    advice: "请保存工作簿后再试；如仍出现，请重新打开工作簿。",
  },
};

export const written: Catalogue["written"] = {
  nothing: "工作簿没有改动。",
  unfinished: "写入没有完成，原来的内容已经留底，请先撤销这次写入。",
};

export const clauses: Catalogue["clauses"] = {
  C05: "每周学习一篇文章",
  C06: "每月读一本好书",
  C07: "每季度撰写一篇理论文章",
  C08: "每年掌握一项新技能",
  C09: "每人制定个人学习计划",
  C11: "做到“五有”：有计划、有笔记、有心得、有调研文章、有技能",
  C13: "学习政治理论、科学文化、法律法规、办公室业务四方面内容",
  C16: "定期组织法律法规培训和测试",
  C22: "中心组成员每年读一本政治理论书籍",
  C23: "中心组成员每年作一次理论辅导或上一次党课",
  C24: "中心组成员每年在市级以上报刊发表一篇文章",
  C25: "中心组成员读书笔记全年不少于1.5万字",
  C26: "一般干部学习笔记全年不少于1万字",
  C27: "一般干部每年撰写调研文章不少于1篇",
  C29: "中心组每季度集中学习一次",
  C30: "机关干部每月集中学习不少于一次",
  C31: "集中学习时间每月不少于1天",
  C32: "每月一次“月月讲”，干部轮流作专题讲座",
  C33: "各科室自行安排自学时间",
  C34: "自学时间每周不少于1天",
  C35: "每年开展党课、演讲比赛、征文、理论讲座四项活动",
  C40: "考评分好、中、差三个等次",
  C41: "从学习作风、内容、时间、效果四个方面考评",
  C45: "“差”等次的取消评选先进的资格",
  C46: "集中学习实行签到",
  C47: "无特殊情况不得缺席",
  C48: "无故缺席的予以通报批评",
  C49: "学习情况每月检查一次",
  C50: "一般干部的笔记由科室负责人检查",
  C51: "科室负责人的笔记由分管领导检查",
  C52: "检查情况登记在册，作为年终考核依据",
  C53: "每次学习、检查情况都要通报",
  C54: "激励先进，鞭策后进",
  C57: "各科室加强学习",
};
