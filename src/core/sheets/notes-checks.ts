import { WHO_COLUMNS, type ReadSheet } from "./read-sheet";

/** 笔记检查. SHEETS.md, "Read". */
export const NOTES_CHECKS: ReadSheet = {
  names: ["笔记检查", "Notes checks", "笔记检查登记", "学习笔记检查", "笔记检查登记表", "笔记检查表"],
  columns: [
    ...WHO_COLUMNS,
    { role: "month", words: ["月份", "Month", "月", "检查月份", "所属月份"] },
    { role: "charactersToDate", words: ["累计字数", "Characters to date", "累计笔记字数", "笔记累计字数", "累计"] },
    { role: "charactersThisMonth", words: ["本月字数", "Characters this month", "当月字数", "本月笔记字数"] },
    { role: "quality", words: ["质量", "Quality", "笔记质量", "质量等次", "质量评价"] },
    { role: "checker", words: ["检查人", "Checker", "检查者", "检查人签字", "检查人签名", "Checked by"] },
    { role: "checkDate", words: ["检查日期", "Date", "检查时间", "日期", "Check date"] },
    { role: "remarks", words: ["存在问题", "Remarks", "备注", "问题", "检查意见", "说明"] },
  ],
};

/** Words that say a notebook was not presented, in whichever cell of the row they stand. */
export const NOT_HANDED_IN: readonly string[] = [
  "未交",
  "未上交",
  "没交",
  "未提交",
  "nothandedin",
  "notpresented",
  "notsubmitted",
];
