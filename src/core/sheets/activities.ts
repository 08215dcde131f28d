import type { ReadSheet } from "./read-sheet";

/** 学习活动. SHEETS.md, "Read". */
export const ACTIVITIES: ReadSheet = {
  names: ["学习活动", "Activities", "学习活动安排", "学习安排", "活动安排", "学习计划安排", "活动登记", "学习活动登记"],
  columns: [
    { role: "date", words: ["日期", "Date", "活动日期", "学习日期", "时间", "活动时间", "学习时间"] },
    { role: "kind", words: ["类别", "Kind", "活动类别", "活动类型", "类型", "形式", "学习形式", "Type"] },
    {
      role: "topic",
      words: ["主题", "Topic", "学习主题", "活动主题", "题目", "内容", "学习内容", "活动内容"],
      weak: ["活动名称", "名称", "Title"],
    },
    { role: "area", words: ["内容类别", "Area", "内容分类", "学习内容类别"] },
    { role: "days", words: ["时长", "Days", "天数", "学习天数", "时长天", "Length"] },
    { role: "lecturer", words: ["主讲人", "Lecturer", "授课人", "主讲", "讲课人", "Speaker"] },
    { role: "audience", words: ["参加范围", "Audience", "参加人员", "参学范围", "范围", "参加对象", "对象"] },
    { role: "remarks", words: ["备注", "Remarks", "说明"] },
  ],
};
