/** Refusals, faults and clauses in English. */
import type { Catalogue } from "../catalogue";
import { words } from "./words";

function sheets(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `"${name}"`);
  return `${shown.join(", ")}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
}

export const refusal: Catalogue["refusal"] = (found) => {
  switch (found.code) {
    case "no-people":
      return `Neither a roster nor attendance with people was found on ${sheets(found.sheets)}; add a roster with a column "Name" and refresh.`;
    case "no-name-column":
      return `${sheets(found.sheets)}: there is no column of names, so nobody can be told apart; write "Name" above it and refresh.`;
    case "no-records":
      return `Only the roster "${found.roster}" was found, no attendance or other study records; add them and refresh.`;
    case "month-without-data": {
      const months = found.recorded.filter(Number.isFinite);
      const known =
        months.length === 0 ? "" : ` (there is something for ${words.list(months.slice(-12).map(words.month))})`;
      return `The workbook has no records of ${words.month(found.month)}${known}; choose a month with records, or add them and refresh.`;
    }
    case "as-of-before-month":
      return `${words.month(found.month)} has not begun and cannot be rated; choose a month that has begun.`;
  }
};

/** Words around a detail that may be empty. */
function at(before: string, detail: string, after: string): string {
  return `${before}${detail === "" ? "" : ` (${detail})`}${after}`;
}

export const faults: Catalogue["faults"] = {
  "changed-since-read": {
    happened: (detail) => at("The workbook was changed after it was read", detail, "."),
    advice: "Refresh, look at the preview again and write.",
  },
  "not-owned": {
    happened: (detail) => at("The cells to be written do not belong to the add-in", detail, "."),
    advice: "Refresh; if it happens again, restore the sheet that was renamed or deleted.",
  },
  occupied: {
    happened: (detail) => at("The cells to be written hold something else", detail, "; nothing was overwritten."),
    advice: "Move that content, or rename the sheet of the same name, and refresh.",
  },
  protected: {
    happened: (detail) => at("The sheet or the workbook is protected", detail, "."),
    advice: "Remove the protection and refresh.",
  },
  filtered: {
    happened: (detail) => at("The sheet is filtered and has hidden rows", detail, "."),
    advice: "Clear the filter and refresh.",
  },
  "read-only": {
    happened: () => "The workbook is open for reading only.",
    advice: "Save it as a file that can be edited, and open that.",
  },
  "cell-edit-mode": {
    happened: () => "A cell is being edited, so nothing can be read or written.",
    advice: "Press Enter or Esc to finish, and try again.",
  },
  "too-large": {
    happened: (detail) => at("A sheet holds more than can be read or written at once", detail, "."),
    advice: "Delete rows and columns that are not used, or split the workbook, and try again.",
  },
  "api-too-old": {
    happened: () => "This version of Excel is too old for the add-in.",
    advice: "Ask the administrator for Excel LTSC 2021 or later.",
  },
  "unfinished-run": {
    happened: (detail) => at("An earlier run was cut off half way", detail, "; nothing was written this time."),
    advice: "Refresh again after that.",
  },
  "nothing-to-undo": {
    happened: () => "There is nothing to undo.",
    advice: "Nothing needs to be done.",
  },
  "state-damaged": {
    happened: (detail) => at("The record for undo is damaged", detail, "; the run cannot be undone."),
    advice: "Restore the workbook from a backup, or check it by hand and go on.",
  },
  host: {
    happened: (detail) => at("Excel did not finish the work", detail, "."),
    advice: "Save the workbook and try again; if it happens again, close and open it.",
  },
};

export const written: Catalogue["written"] = {
  nothing: "The workbook was not changed.",
  unfinished: "Writing did not finish; what stood there before is saved: undo this run first.",
};

export const clauses: Catalogue["clauses"] = {
  C05: "an article a week",
  C06: "a book a month",
  C07: "a theory article a quarter",
  C08: "a new skill a year",
  C09: "a personal study plan for everyone",
  C11: "The five haves: a plan, notes, a reflection, a research article, a skill",
  C13: "Study covers political theory, science and culture, law, and office business",
  C16: "Training in the law with regular tests",
  C22: "A book of political theory a year for the centre group",
  C23: "A theory tutorial or party class a year by each member of the centre group",
  C24: "A publication of municipal level or higher a year for the centre group",
  C25: "at least 15,000 characters of notes a year for centre-group members",
  C26: "at least 10,000 characters of notes a year for ordinary cadres",
  C27: "A research article a year of ordinary cadres",
  C29: "centre-group study once a quarter",
  C30: "central study at least once a month",
  C31: "at least a day of central study a month",
  C32: "A lecture each month, given by cadres in turn",
  C33: "each department arranges its self-study",
  C34: "at least a day of self-study a week",
  C35: "Each year a party class, a speech contest, an essay call and a theory lecture",
  C40: "grades good, medium and poor",
  C41: "rated by style, content, time and effect of study",
  C45: "the grade poor ends eligibility for advanced titles",
  C46: "signing in at every central study",
  C47: "no absence without a special reason",
  C48: "absence without reason is named in the circular",
  C49: "study is inspected once a month",
  C50: "the department head checks the cadres' notes",
  C51: "the leader in charge checks the heads' notes",
  C52: "checks are registered as the basis of the year-end assessment",
  C53: "a circular after every study and inspection",
  C54: "good examples and those behind are named",
  C57: "every department takes study seriously",
};
