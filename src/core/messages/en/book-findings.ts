/** Findings about the book as a whole in English: first words, what is so, what to do. */
import type { FindingTexts } from "../catalogue";
import { quoted, some } from "./lists";
import { counted } from "./counted";
import { SHEET_KINDS } from "./sheet-kinds";
import { words } from "./words";

const NOT_WRITABLE = {
  protected: "is protected",
  filtered: "is filtered and has hidden rows",
  table: "is a table object",
  split: "holds the roster in several parts",
  occupied: "has other content to the right of the roster",
  structure: "is in a workbook whose structure is protected",
  register: "holds overrides of another month, which the register cannot take now",
} as const;

/** What a sheet lacks that is not read. */
const UNREAD = {
  heading: "no row of headings was found",
  names: "no column of names was found",
  columns: "no columns of dates, marks or other records were found",
} as const;

export const bookFindings = {
  "no-roster": {
    short: "no roster",
    sentence: ({ people, sheet }) =>
      `There is no roster. The ${counted(people, "person", "people")} of "${sheet}" are rated instead, all as ordinary cadres.`,
    remedy: "Add a roster with at least name, department and category, then refresh.",
  },
  "no-attendance": {
    short: "no attendance",
    sentence: () => "No study attendance was found; attendance is not assessed.",
    remedy: "Add an attendance sheet or a sign-in list, then refresh.",
  },
  "nobody-assessed": {
    short: "nobody assessed",
    sentence: ({ people }, { period }) =>
      `Nobody of ${counted(people, "person", "people")} can be rated for ${period === null ? "the month" : words.period(period)}, so nothing is written.`,
    remedy: "Check that the month is the right one, or add its attendance and study records, then refresh.",
  },
  "dates-disagree": {
    short: "dates disagree",
    sentence: ({ sheet, title, text }) =>
      `The title of "${sheet}" says "${title}", a column says "${text}": year or month differ. The column counts.`,
    remedy: "Check year and month of title and columns, correct them and refresh.",
  },
  "row-skipped": {
    short: "row not read",
    sentence: ({ sheet, text }) =>
      `The row "${text}" in "${sheet}" is neither a person, a department nor a total and was not read.`,
    remedy: "If it is a person, complete the name; if it is a note, move it below the table.",
  },
  "dates-filled": {
    short: "dates from above",
    sentence: ({ sheet }) => `Rows without a date on "${sheet}" count as of the day above.`,
    remedy: "If they are of another day, fill the date in; if not, nothing needs to be done.",
  },
  "sessions-counted": {
    short: "sessions in order",
    sentence: ({ sheet, count }) =>
      `The ${counted(count, "session", "sessions")} of "${sheet}" have no dates; they are matched to the activities in their order.`,
    remedy: "Check the order; where it differs, head the columns with their dates.",
  },
  "people-left": {
    short: "people who left",
    sentence: ({ title, names, count }) =>
      `${counted(count, "person", "people")} of "${title}" (${some(names, count)}) left and are not rated.`,
    remedy: "Nothing needs to be done. Whoever is still here belongs in the roster.",
  },
  "left-without-date": {
    short: "leaving date unknown",
    sentence: ({ name, status }) =>
      `${name} has the status "${status}" without a date: what was not done is not assessed.`,
    remedy: "Enter the leaving date in the roster, or correct the status.",
  },
  "roles-assumed": {
    short: "no categories",
    sentence: ({ sheet }) =>
      `"${sheet}" has no column of categories, heads or members of the centre group: everyone counts as an ordinary cadre.`,
    remedy: 'If there are workers, heads or members, add a column "Category" and fill it in, then refresh.',
  },
  "own-sheet-unmarked": {
    short: "sheet not read",
    sentence: ({ sheet }) =>
      `"${sheet}" is named or laid out like a sheet of the add-in, which did not make it. It is neither read nor changed.`,
    remedy: "If it was copied here, delete it once checked; if it is your own, rename it.",
  },
  "memory-unreadable": {
    short: "decisions unreadable",
    sentence: () =>
      "The decisions kept in the workbook (meanings of marks, staff categories ...) are damaged and were not used.",
    remedy:
      "Check the marks, categories and columns that the other warnings name; where the ratings stand is chosen anew in the preview.",
  },
  "ratings-not-moved": {
    short: "ratings not moved",
    sentence: ({ sheet, columns, wanted }) =>
      wanted === "own-sheet"
        ? `The ratings are to stand on a sheet of their own, but their columns ${columns.join(", ")} still stand on "${sheet}"; they are written there.`
        : `The ratings are to stand beside the roster, but the sheet "${sheet}" is still there; they are written there.`,
    remedy:
      "See that every override has its reason and was written to the register, then delete the columns or the sheet, and refresh.",
  },
  "legend-doubtful": {
    short: "key unclear",
    sentence: ({ sheet, text }) =>
      `The key to the marks of "${sheet}", "${text}", can be read in more than one way and was not used.`,
    remedy: 'Write it like "√ present, × absent, △ leave", one word to each mark, then refresh.',
  },
  "marks-turned": {
    short: "marks unclear",
    sentence: ({ sheet, text }) =>
      `"${sheet}" says "${text}": ticks, signatures and times in it cannot be taken for presence and were not used.`,
    remedy: 'Answer under "Check the sheets", or say in the note what each mark means.',
  },
  "two-rosters": {
    short: "several rosters",
    sentence: ({ sheets }) => `${quoted(sheets)} all look like rosters; the people are those of "${sheets[0] ?? ""}".`,
    remedy: "Keep one roster, or say in the other lists' titles what they are for.",
  },
  "sheet-without-names": {
    short: "no name column",
    sentence: ({ sheet }) => `"${sheet}" has no column of names and was not read.`,
    remedy: 'Write "Name" above the column of names, then refresh.',
  },
  "hidden-read": {
    short: "hidden sheets",
    sentence: ({ sheets }) => `${quoted(sheets)}: hidden, and read like any other sheet.`,
    remedy: "If they are old, delete them or keep them elsewhere, then refresh; else there is nothing to do.",
  },
  "formula-without-result": {
    short: "formulas without results",
    sentence: ({ sheet, count }) =>
      `"${sheet}" has ${counted(count, "formula", "formulas")} without a result; nothing was taken from them.`,
    remedy: "Open the workbook in Excel, let it calculate, save it, then refresh.",
  },
  "sheet-unclear": {
    short: "sheet unclear",
    sentence: ({ sheet, kinds }) =>
      `"${sheet}" may be ${kinds.map((kind) => SHEET_KINDS[kind]).join(" or ")}, or nothing of the study plan; it was not read.`,
    remedy:
      'Say under "Check the sheets" what it is, or write into its title what it is for (roster, study sign-in), then refresh.',
  },
  "sheet-unread": {
    short: "sheet not read",
    sentence: ({ sheet, missing }) => `"${sheet}" was not read: ${UNREAD[missing]}.`,
    remedy: "If the sheet has nothing to do with study, leave it; else complete its headings and refresh.",
  },
  "column-doubtful": {
    short: "unclear column",
    sentence: ({ sheet, header, candidates }) =>
      `The column "${header}" of "${sheet}" is unclear${candidates.length > 0 ? ` (it could be ${quoted(candidates)})` : ""} and was not read.`,
    remedy:
      'Say under "Check the sheets" which column it is, or change the heading so that each column can mean one thing only.',
  },
  "roster-not-writable": {
    short: "ratings elsewhere",
    sentence: ({ sheet, reason, instead }) =>
      instead === null
        ? `"${sheet}" ${NOT_WRITABLE[reason]}: the ratings were not written.`
        : `"${sheet}" ${NOT_WRITABLE[reason]}: the ratings stand on the sheet "${instead}".`,
    remedy: ({ instead }) =>
      instead === null
        ? "Remove the protection or the filter, or clear the cells, then refresh."
        : "Nothing needs to be done.",
  },
  "sheet-not-writable": {
    short: "sheet not writable",
    sentence: ({ sheet, reason }) =>
      reason === "structure"
        ? `The structure of the workbook is protected: the sheet "${sheet}" cannot be added.`
        : `The sheet "${sheet}" ${reason === "occupied" ? "holds columns or text that are not the add-in's" : NOT_WRITABLE[reason]} and was not updated.`,
    remedy: ({ reason }) => {
      if (reason === "structure") return "Remove the protection of the workbook's structure, then refresh.";
      return reason === "occupied"
        ? "Move the columns or notes of your own to the right of the sheet's last column, then refresh."
        : "Remove the sheet's protection or its filter, then refresh.";
    },
  },
  "circular-two-pages": {
    short: "circular too long",
    sentence: ({ sheet, pages }) =>
      `The text of "${sheet}" does not fit on one page; the circular takes ${pages} pages.`,
    remedy: "Shorten the text, or print it on several pages.",
  },
  "circular-edited": {
    short: "circular edited",
    sentence: ({ sheet }) =>
      `"${sheet}" was edited by you and stays as it is; its numbers may differ from the records as they are now.`,
    remedy: "To write it anew, open Documents, choose the monthly circular, look at the differences, then write.",
  },
  "circular-issued-already": {
    short: "circular issued",
    sentence: ({ sheet }) => `"${sheet}" has been issued and is not written again.`,
    remedy: "Later corrections are told by the next circular.",
  },
  "nobody-to-criticise": {
    short: "nobody to criticise",
    sentence: () => "Nobody was absent without reason for certain this month; no criticism is needed.",
    remedy: "First look into absences without a reason given.",
  },
  "no-study-day": {
    short: "no day of study",
    sentence: ({ day }) =>
      day === null
        ? "There is no session this month with attendance and a certain day."
        : `There is no session with attendance on ${words.day(day)}.`,
    remedy: "Record the attendance first, then refresh.",
  },
  "circular-to-enter": {
    short: "enter the circular",
    sentence: ({ sheet, title, number }) =>
      `"${sheet}" is the office's own: enter a row for "${title}"${number === "" ? "" : `, ${number}`}.`,
    remedy: "The add-in does not write in sheets of the office.",
  },
  "circular-gaps": {
    short: "number and date to be filled in",
    sentence: ({ sheet }) => `"${sheet}" was edited and is issued as it stands; it still has a gap for number or date.`,
    remedy: "Fill it in on the sheet.",
  },
  "circular-not-issuable": {
    short: "circular cannot be issued",
    sentence: ({ why, sheet }) =>
      why === "missing" ? "The workbook has no such circular." : `Records have changed since "${sheet}" was written.`,
    remedy: "Write first, read the circular, then issue it.",
  },
  "more-to-commend": {
    short: "more to commend",
    sentence: ({ count, most }) =>
      `The circular commends at most ${most} departments and ${most} people; ${count} more would qualify and are not named.`,
    remedy: "Edit the circular, or change the setting for the most people commended.",
  },
} satisfies Partial<FindingTexts>;
