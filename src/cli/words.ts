/** What only the command line says; everything else is said by `core/messages`. */
import type { Language } from "../core/domain/language";

/** Why a file cannot be used. */
export type FileTrouble =
  "missing" | "unreadable" | "not-a-workbook" | "encrypted" | "old-format" | "too-large" | "damaged" | "not-written";

interface CliWords {
  readonly troubles: Readonly<Record<FileTrouble, (file: string) => string>>;
  readonly nothingChanged: string;
  readonly written: (file: string) => string;
  readonly notWritten: string;
  /** Saving was refused because something else in the file would be lost; `detail` in English. */
  readonly notKept: (detail: string) => string;
  /** Cells of the file that cannot be read; `places`: the first of them. */
  readonly damagedCells: (cells: number, places: readonly string[]) => string;
  readonly undone: (cells: number, sheets: number) => string;
  readonly answersUnusable: (file: string) => string;
  /** `number` counts the answers of the file from 1. */
  readonly answerUnusable: (file: string, number: number) => string;
  /** Documents were written; none: there is nothing to say. */
  readonly sheetsWritten: (sheets: readonly string[]) => string;
  readonly nobodyNamed: (name: string) => string;
  /** A sheet was added. */
  readonly added: (sheet: string) => string;
  /** There is one already; nothing was added. */
  readonly alreadyThere: (sheet: string) => string;
  readonly conflicts: (cells: readonly string[]) => string;
  /** A grade that would be another one; `what` may be "". */
  readonly flip: (what: string, before: string, after: string) => string;
  readonly flips: (finals: number, all: number) => string;
}

const ZH: CliWords = {
  troubles: {
    missing: (file) => `找不到文件“${file}”；请核对文件名和路径。`,
    unreadable: (file) => `文件“${file}”不能读取；请关闭正在使用它的程序，并核对读取权限。`,
    "not-a-workbook": (file) => `“${file}”不是Excel工作簿（.xlsx）；请用Excel另存为.xlsx后再试。`,
    encrypted: (file) => `“${file}”设有打开密码，不能读取；请在Excel中取消密码、另存后再试。`,
    "old-format": (file) => `“${file}”是旧格式（.xls）的工作簿；请用Excel另存为.xlsx后再试。`,
    "too-large": (file) => `“${file}”过大，不能读取；请删去用不到的行和列，或拆分工作簿。`,
    damaged: (file) => `工作簿“${file}”已损坏，不能读取；请用Excel打开并修复、另存后再试。`,
    "not-written": (file) => `不能写入文件“${file}”；请核对文件夹和写入权限，并关闭正在使用它的程序。`,
  },
  nothingChanged: "没有需要写入的改动。",
  written: (file) => `已写入“${file}”。`,
  notWritten: "没有指定输出文件（--out），结果没有保存。",
  notKept: (detail) => `没有保存：保存后文件中的其他内容会丢失或改变，原文件保持不变。详情：${detail}`,
  damagedCells: (cells, places) =>
    `有${String(cells)}个单元格的内容已损坏，没有读取（${places.join("、")}${cells > places.length ? "等" : ""}）；其余内容照常读取。`,
  undone: (cells, sheets) => `已撤销上一次写入：恢复${String(cells)}个单元格，涉及${String(sheets)}张工作表。`,
  answersUnusable: (file) => `“${file}”不是一组回答：应为JSON数组，每项有kind、about和answer。`,
  answerUnusable: (file, number) =>
    `“${file}”的第${String(number)}个回答不能采用；请照报告中的questions填写kind、about，并从candidates中选一个answer。`,
  sheetsWritten: (sheets) => (sheets.length === 0 ? "" : `已写好：${sheets.join("、")}。`),
  nobodyNamed: (name) => `没有叫“${name}”的人员；请照花名册填写姓名。`,
  added: (sheet) => `已新增工作表“${sheet}”，由本单位填写。`,
  alreadyThere: (sheet) => `工作簿中已有这样的表“${sheet}”，没有新增。`,
  conflicts: (cells) => `这些单元格在写入后又有改动，没有恢复：${cells.join("、")}。`,
  flip: (what, before, after) => `${what}${before}→${after}`,
  flips: (finals, all) =>
    all === 0
      ? "没有人的等次改变。"
      : `最终等次改变的${String(finals)}人次，共有${String(all)}人次的等次改变；没有写入任何内容。`,
};

const EN: CliWords = {
  troubles: {
    missing: (file) => `There is no file "${file}"; check its name and folder.`,
    unreadable: (file) => `"${file}" cannot be read; close the program that uses it and check your permission.`,
    "not-a-workbook": (file) => `"${file}" is no Excel workbook (.xlsx); save it as .xlsx in Excel and try again.`,
    encrypted: (file) => `"${file}" has a password; remove the password in Excel, save it and try again.`,
    "old-format": (file) =>
      `"${file}" is a workbook of the old format (.xls); save it as .xlsx in Excel and try again.`,
    "too-large": (file) => `"${file}" is too large; delete rows and columns that are not used, or split the workbook.`,
    damaged: (file) => `The workbook "${file}" is damaged; open and repair it in Excel, save it and try again.`,
    "not-written": (file) =>
      `"${file}" cannot be written; check the folder and your permission, and close the program that uses it.`,
  },
  nothingChanged: "Nothing had to be written.",
  written: (file) => `Written to "${file}".`,
  notWritten: "No output file was given (--out), so the result was not saved.",
  notKept: (detail) => `Not saved: something else in the file would be lost; the file is as it was. Details: ${detail}`,
  damagedCells: (cells, places) =>
    `The content of ${String(cells)} cell(s) is damaged and was not read (${places.join(", ")}${cells > places.length ? ", ..." : ""}); the rest is read as it is.`,
  undone: (cells, sheets) => `The last run was undone: ${String(cells)} cells on ${String(sheets)} sheets put back.`,
  answersUnusable: (file) =>
    `"${file}" holds no answers: it must be a JSON list of objects with kind, about and answer.`,
  answerUnusable: (file, number) =>
    `Answer ${String(number)} of "${file}" cannot be used; take kind and about from a report's questions and one of its candidates as the answer.`,
  sheetsWritten: (sheets) => (sheets.length === 0 ? "" : `Made: ${sheets.join(", ")}.`),
  nobodyNamed: (name) => `There is nobody called "${name}"; take the name from the roster.`,
  added: (sheet) => `The sheet "${sheet}" was added for the office to fill in.`,
  alreadyThere: (sheet) => `The workbook has such a sheet already, "${sheet}"; none was added.`,
  conflicts: (cells) => `These cells were changed after the run and were left alone: ${cells.join(", ")}.`,
  flip: (what, before, after) => `${what}${what === "" ? "" : ": "}${before} -> ${after}`,
  flips: (finals, all) =>
    all === 0
      ? "Nobody's grades change."
      : `Final grades that change: ${String(finals)}; ratings with some grade that changes: ${String(all)}. Nothing was written.`,
};

export const wordsOf = (language: Language): CliWords => (language === "en" ? EN : ZH);
