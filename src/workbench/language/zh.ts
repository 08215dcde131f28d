/** The workbench's words in Chinese. */
import type { Catalogue } from "./catalogue";

const count = (number: number): string => number.toLocaleString("zh-CN");

const KINDS: Readonly<Record<string, string>> = {
  chart: "图表",
  "pivot table": "数据透视表",
  picture: "图片",
  shape: "图形",
  comment: "批注",
  slicer: "切片器",
  sparkline: "迷你图",
  "form control": "表单控件",
  "embedded object": "嵌入对象",
  "data validation": "数据验证",
  "conditional format": "条件格式",
  "chart sheet": "图表工作表",
  "dialog sheet": "对话框工作表",
  "macro sheet": "宏表",
  "external link": "外部链接",
  macro: "宏",
};

export const zh: Catalogue = {
  tag: "zh-CN",
  title: "四个一 · 工作台",
  purpose: "试用工作台：文件只在本机浏览器中打开，不会上传。",
  open: "打开",
  save: "保存",
  switchLanguage: "切换到英文界面",
  otherLanguage: "English",
  sampleName: "示例办公室.xlsx",
  grid: "工作簿",
  pane: "四个一任务窗格",
  paneTitle: "任务窗格",
  splitter: "调整任务窗格的宽度",
  dropHere: "松开鼠标，打开这个文件",
  dismiss: "关闭提示",
  opening: (name) => `正在打开“${name}”…`,
  saving: "正在保存…",
  saved: (name) => `已保存为“${name}”，在浏览器的下载文件夹中。`,
  sheets: (number) => `${count(number)} 张工作表`,
  kept: (kinds) =>
    `已保留 ${[...kinds].map(([kind, number]) => `${count(number)} 个${KINDS[kind] ?? kind}`).join("、")}，未显示`,
  loseChanges: (name) => `当前工作簿有未保存的修改。打开“${name}”会丢失这些修改，确定继续吗？`,
  changed: "有未保存的修改",
  unchanged: "没有修改",
  refused: (reason, name) =>
    ({
      "not-a-workbook": `“${name}”不是 Excel 工作簿（.xlsx），没有打开。请选择 .xlsx 文件。`,
      encrypted: `“${name}”设有打开密码，不能读取。请在 Excel 中去掉密码，另存后再打开。`,
      "old-format": `“${name}”是旧格式（.xls）的工作簿。请在 Excel 中另存为 .xlsx 后再打开。`,
      "too-large": `“${name}”太大，工作台不能打开。请在 Excel 中使用本加载项。`,
      damaged: `“${name}”已损坏，不能读取。请在 Excel 中打开并修复，另存后再试。`,
    })[reason],
  notSaved: (detail) => `没有保存：${detail}`,
  edit: {
    protected: "工作表或工作簿受保护，修改没有生效。请先在 Excel 中撤销保护。",
    unsupported: "工作台不能做这项修改，工作簿没有变化。请保存后在 Excel 中进行。",
    "not-accepted": "工作簿不接受这项输入，已恢复原样。",
  },
  failed: (detail) => `工作台出错，请重新载入页面。信息：${detail}`,
};
