/** The workbench's words in English. */
import type { Catalogue } from "./catalogue";

const count = (number: number): string => number.toLocaleString("en-US");
const several = (number: number, one: string): string => `${count(number)} ${one}${number === 1 ? "" : "s"}`;

export const en: Catalogue = {
  tag: "en-US",
  title: "Four Ones · Workbench",
  purpose: "Trial workbench: files are opened in this browser only and are not uploaded.",
  open: "Open",
  save: "Save",
  switchLanguage: "Switch to Chinese",
  otherLanguage: "中文",
  sampleName: "sample-office.xlsx",
  grid: "Workbook",
  pane: "Four Ones task pane",
  paneTitle: "Task pane",
  splitter: "Width of the task pane",
  dropHere: "Let go to open this file",
  dismiss: "Close message",
  opening: (name) => `Opening “${name}”…`,
  saving: "Saving…",
  saved: (name) => `Saved as “${name}” in the browser's download folder.`,
  sheets: (number) => several(number, "sheet"),
  kept: (kinds) => `${[...kinds].map(([kind, number]) => several(number, kind)).join(", ")} kept, not shown`,
  loseChanges: (name) => `The workbook has unsaved changes. Opening "${name}" loses them. Continue?`,
  changed: "Unsaved changes",
  unchanged: "No changes",
  refused: (reason, name) =>
    ({
      "not-a-workbook": `“${name}” is not an Excel workbook (.xlsx) and was not opened. Choose an .xlsx file.`,
      encrypted: `“${name}” has a password and cannot be read. Remove the password in Excel, save, and open it again.`,
      "old-format": `“${name}” is a workbook of the old format (.xls). Save it as .xlsx in Excel and open that.`,
      "too-large": `“${name}” is too large for the workbench. Use the add-in in Excel.`,
      damaged: `“${name}” is damaged and cannot be read. Let Excel repair it, save, and open it again.`,
    })[reason],
  notSaved: (detail) => `Not saved: ${detail}`,
  edit: {
    protected: "The sheet or workbook is protected; nothing was changed. Take the protection off in Excel first.",
    unsupported: "The workbench cannot make this change; the workbook is as it was. Save it and do this in Excel.",
    "not-accepted": "The workbook does not take this entry; the cell is as it was.",
  },
  failed: (detail) => `The workbench failed; load the page again. Details: ${detail}`,
};
