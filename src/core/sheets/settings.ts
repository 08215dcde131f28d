import type { SettingOption } from "../domain/settings";
import type { ReadSheet } from "./read-sheet";

/** 方案参数. SHEETS.md, "Written"; and beside each value what holds where none is written. The columns in their order. */
export const SETTINGS: ReadSheet = {
  names: ["方案参数", "Settings", "参数设置", "评定参数", "Parameters"],
  columns: [
    { role: "key", words: ["参数", "Parameter", "参数代码", "Key", "Setting"] },
    { role: "label", words: ["名称", "Label", "参数名称"] },
    { role: "value", words: ["数值", "Value", "参数值", "取值", "值"] },
    { role: "default", words: ["默认值", "Default"] },
    { role: "from", words: ["生效日期", "Valid from", "起始日期", "自何日起"] },
    { role: "unit", words: ["单位", "Unit"] },
    { role: "clause", words: ["依据", "Clause", "条款"] },
    { role: "decidedBy", words: ["决定人", "Decided by", "确定人"] },
    { role: "note", words: ["说明", "Note", "备注", "Notes"] },
  ],
};

/** Words a setting may be; the first two are written, in Chinese and in English. */
export const OPTION_WORDS: Readonly<Record<SettingOption, readonly [zh: string, en: string, ...more: string[]]>> = {
  scored: ["计分", "scored", "计入等次"],
  shown: ["仅显示", "shown", "显示", "仅供参考", "参考"],
  off: ["停用", "off", "关闭", "不用", "未启用"],
  yes: ["是", "yes", "Y", "true", "√"],
  no: ["否", "no", "N", "false"],
  year: ["年度", "year", "年", "全年"],
  anyMonth: ["任一月", "any month", "任何一月", "任意月", "month"],
  shapeA: ["甲式", "A", "甲"],
  shapeB: ["乙式", "B", "乙"],
  shapeC: ["丙式", "C", "丙"],
  monthAndYear: ["月和年", "month and year"],
  undecided: ["未定", "undecided"],
  allExcused: ["一律按请假", "all excused"],
  unrounded: ["不取整", "unrounded"],
};

/** Words for "nothing is asked for" and for an empty text. */
export const NONE_WORDS: readonly [zh: string, en: string, ...more: string[]] = [
  "无",
  "none",
  "不要求",
  "不适用",
  "—",
  "-",
  "/",
];
