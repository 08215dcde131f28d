/** Questions about the workbook in Chinese, as a colleague would ask them. */
import { parsePeriod } from "../../domain/period";
import type { QuestionWords } from "../question-words";
import { SHEET_KINDS } from "./sheet-kinds";
import { words } from "./words";

export const questions: QuestionWords = {
  texts: {
    mark: {
      sentence: ({ sheet, mark }) => `“${sheet}”里的“${mark}”是什么意思？`,
      answer: (state) => words.markStates[state],
    },
    column: {
      sentence: ({ sheet, role }, field) => `“${sheet}”里哪一列是“${field(role)}”？`,
      answer: ({ header, nth }) => (nth === 0 ? `“${header}”` : `第${nth + 1}个“${header}”`),
    },
    "sheet-kind": {
      sentence: ({ sheet }) => `“${sheet}”是什么表？`,
      answer: (kind) => (kind === "nothing" ? "与学习无关，不读" : SHEET_KINDS[kind]),
    },
    person: {
      sentence: ({ name }) => `“${name}”是花名册上的哪一位？`,
      answer: (answer) => (answer === "nobody" ? "都不是" : answer.key),
    },
    "study-kind": {
      sentence: ({ word }) => `学习登记里的“${word}”算哪一类？`,
      answer: (kind) => (kind === "none" ? "不计入学习任务" : words.recordedKinds[kind]),
    },
    category: {
      sentence: ({ category }) => `“${category}”按哪类人员要求？`,
      answer: (role) => words.roles[role],
    },
    "attendance-kind": {
      sentence: ({ sheet }) => `“${sheet}”记的是集中学习，还是上下班？`,
      answer: (answer) => (answer === "study" ? "集中学习" : "上下班"),
    },
    "nothing-recorded": {
      sentence: ({ department, kind, of, period }) => {
        const parsed = parsePeriod(period);
        const whose = of === "centreGroup" ? "中心组" : department;
        return `${whose}${parsed === null ? period : words.period(parsed)}没有${words.recordedKinds[kind]}的记录：是没有，还是没有登记？`;
      },
      answer: (answer) => (answer === "none" ? "确实没有" : "没有登记"),
    },
    "blank-dates": {
      sentence: ({ sheet }) => `“${sheet}”里没有写日期的行，与上面一行是同一天吗？`,
      answer: (answer) => (answer === "as-above" ? "是同一天" : "不知道"),
    },
    "turned-marks": {
      sentence: ({ sheet }) => `“${sheet}”像是记缺席的：里面的打勾、签名还是表示到会吗？`,
      answer: (answer) => (answer === "as-usual" ? "表示到会" : "不是，这张表不读"),
    },
  },
  depends: (cells, people) => (people === null ? `${cells}格由此决定` : `关系到${people}人，${cells}格`),
};
