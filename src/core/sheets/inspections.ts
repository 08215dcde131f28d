import { WHO_COLUMNS, type ReadSheet } from "./read-sheet";

/** 月度检查. SHEETS.md, "Read". */
export const INSPECTIONS: ReadSheet = {
  names: ["月度检查", "Inspections", "学习检查", "月度学习检查", "检查评定", "学习检查登记", "月度考评"],
  columns: [
    ...WHO_COLUMNS,
    { role: "month", words: ["月份", "Month", "月", "检查月份", "期间", "Period"] },
    { role: "style", words: ["学习作风", "Style", "作风", "Study style"] },
    { role: "content", words: ["学习内容", "Content", "Study content"] },
    { role: "time", words: ["学习时间", "Time", "Study time"] },
    { role: "effect", words: ["学习效果", "Effect", "效果", "Study effect"] },
    { role: "overall", words: ["综合等次", "Overall", "综合评定", "综合", "总评", "等次", "Overall grade"] },
    { role: "inspector", words: ["检查人", "Inspector", "检查者", "考评人", "Inspected by"] },
    { role: "remarks", words: ["备注", "Remarks", "说明"] },
  ],
};
