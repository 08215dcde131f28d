import type { CircularKind } from "../domain/records";
import type { ReadSheet } from "./read-sheet";

/** 通报登记. SHEETS.md, "Written". */
export const CIRCULARS: ReadSheet = {
  names: ["通报登记", "Circulars", "通报登记表", "通报台账"],
  columns: [
    { role: "date", words: ["日期", "Date", "通报日期", "发文日期", "印发日期"] },
    { role: "kind", words: ["类别", "Kind", "通报类别", "类型"] },
    { role: "month", words: ["月份", "Month", "通报月份"] },
    { role: "number", words: ["文号", "Number", "发文字号"] },
    { role: "title", words: ["标题", "Title", "题目"] },
    { role: "run", words: ["运行号", "Run"] },
    { role: "state", words: ["状态", "State"] },
  ],
};

export const CIRCULAR_WORDS: Readonly<Record<CircularKind, readonly string[]>> = {
  study: ["学习", "Study", "学习通报", "学习情况"],
  inspection: ["检查", "Inspection", "检查通报", "检查情况"],
  criticism: ["批评", "Criticism", "通报批评"],
};
