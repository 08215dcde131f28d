import { WHO_COLUMNS, type ReadColumn, type ReadSheet } from "./read-sheet";

/** The counted columns of the tally; roles are `TALLY_COLUMNS` of the records. */
export const TALLY_COUNTS: readonly ReadColumn[] = [
  { role: "articles", words: ["学文", "Articles", "学文篇数", "学习文章", "学文数"] },
  { role: "books", words: ["读书", "Books", "读书本数", "读书数", "读书册数"] },
  { role: "manuscripts", words: ["文稿", "Manuscripts", "撰稿", "理论文章", "文稿篇数"] },
  { role: "researchArticles", words: ["调研文章", "Research articles", "调研报告", "调研文章篇数"] },
  { role: "reflections", words: ["心得", "Reflections", "心得体会", "学习心得", "心得篇数", "心得文章"] },
  { role: "notesCharacters", words: ["笔记字数", "Notes characters", "学习笔记字数", "学习笔记", "读书笔记字数"] },
  { role: "selfStudyDays", words: ["自学", "Self-study days", "自学天数", "个人自学", "Self-study"] },
];

/** 学习统计. SHEETS.md, "Read". */
export const STUDY_TALLY: ReadSheet = {
  names: ["学习统计", "Study tally", "学习统计表", "学习情况统计", "学习情况统计表", "学习月报"],
  columns: [
    ...WHO_COLUMNS,
    { role: "month", words: ["月份", "Month", "月", "统计月份", "所属月份"] },
    ...TALLY_COUNTS,
    { role: "remarks", words: ["备注", "Remarks", "说明"] },
  ],
};
