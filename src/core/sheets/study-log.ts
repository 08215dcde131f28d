import { WHO_COLUMNS, type ReadSheet } from "./read-sheet";

/** 学习登记. SHEETS.md, "Read". */
export const STUDY_LOG: ReadSheet = {
  names: ["学习登记", "Study log", "学习登记表", "学习台账", "学习档案", "个人学习登记", "学习记录"],
  columns: [
    ...WHO_COLUMNS,
    { role: "date", words: ["日期", "Date", "学习日期", "登记日期", "完成日期"], weak: ["时间"] },
    { role: "kind", words: ["类型", "Kind", "学习类型", "登记类型", "记录类型", "类别", "项目", "Type"] },
    {
      role: "title",
      words: ["题目", "Title", "名称", "篇名", "书名", "标题", "文章题目", "学习题目", "Subject"],
      weak: ["学习内容", "内容"],
    },
    { role: "characters", words: ["字数", "Characters", "笔记字数", "Words"] },
    { role: "hours", words: ["学时", "Hours", "学习时长", "自学学时", "小时", "小时数"] },
    { role: "score", words: ["成绩", "Score", "得分", "分数", "测试成绩"] },
    { role: "area", words: ["内容类别", "Area", "内容分类", "学习内容类别"] },
    { role: "level", words: ["发表级别", "Level", "级别", "刊物级别", "刊发级别"] },
    { role: "remarks", words: ["备注", "Remarks", "说明"] },
  ],
};
