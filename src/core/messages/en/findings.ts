/** Findings in English: first words, what is so, what to do. */
import type { Period } from "../../domain/period";
import { otherGrades } from "../../domain/rating";
import type { FindingTexts } from "../catalogue";
import { reached, required } from "../numbers";
import { bookFindings } from "./book-findings";
import { settingFindings } from "./setting-findings";
import { counted } from "./counted";
import { quoted, some } from "./lists";
import { officeRules } from "./office-rules";
import { rating } from "./rating";
import { rules } from "./rules";
import { words } from "./words";

/** " in October 2026", or nothing. */
/** A year is named, because a month's grade may be told beside it; a month stands in its own column. */
function inYear(period: Period | null): string {
  return period?.kind === "year" ? inPeriod(period) : "";
}

function inPeriod(period: Period | null): string {
  return period === null ? "" : ` in ${words.period(period)}`;
}

/** Grades reach a finding as their codes or as the user's own words. */
function gradeWord(grade: string): string {
  const known: Readonly<Record<string, string>> = words.grades;
  return known[grade] ?? grade;
}

/** A duty not met is told without what is left out beside it. */
const NOTHING_OPEN = { inDoubt: 0, unrecorded: 0 };

export const findings: FindingTexts = {
  ...bookFindings,
  ...settingFindings,
  "person-unknown": {
    short: "not on roster",
    sentence: ({ name, nearest }) =>
      `"${name}" is not on the roster${nearest.length > 0 ? ` (perhaps ${quoted(nearest)})` : ""}; the row counts for nobody.`,
    remedy: ({ nearest }) =>
      nearest.length > 0
        ? 'Correct the name, or say under "Check the sheets" who it is.'
        : "Correct the name, or add the person to the roster.",
  },
  "person-ambiguous": {
    short: "ambiguous name",
    sentence: ({ name, count }) =>
      `${count} people on the roster are called "${name}"; the row counts for none of them.`,
    remedy: "Add the number or the department to this row.",
  },
  "person-twice": {
    short: "twice on roster",
    sentence: ({ name }) => `"${name}" stands on the roster more than once and cannot be told apart.`,
    remedy: "Delete the row that is too many; give namesakes their numbers.",
  },
  "number-twice": {
    short: "number used twice",
    sentence: ({ number, names }) => `The number ${number} belongs to ${words.list(names)}.`,
    remedy: "Correct the numbers on the roster.",
  },
  "number-damaged": {
    short: "damaged number",
    sentence: ({ name }) => `The number of ${name} is too long for a number cell and has lost its last digits.`,
    remedy: "Format the column as text and enter the number again.",
  },
  "department-missing": {
    short: "no department",
    sentence: ({ name }) => `${name} has no department on the roster.`,
    remedy: "Add the department to the roster.",
  },
  "category-unclear": {
    short: "unclear category",
    sentence: ({ name, category }) =>
      `${category === "" ? "Nothing says" : `"${category}" does not say`} which category ${name} belongs to; what differs between categories is not assessed.`,
    remedy: ({ category }) =>
      `${category === "" ? "Use" : 'Answer under "Check the sheets", or use'} Centre group, Head, Cadre or Worker; answer yes-or-no columns with Yes or No.`,
  },
  "service-date-unreadable": {
    short: "unreadable service date",
    sentence: ({ name, text }) =>
      `The service date "${text}" of ${name} cannot be read; what depends on it is not assessed.`,
    remedy: "Write a date with its year, for example 2026-03-05.",
  },
  "service-dates-reversed": {
    short: "service dates reversed",
    sentence: ({ name }) => `The service of ${name} ends before it begins; what depends on it is not assessed.`,
    remedy: "Check and correct both dates.",
  },
  "row-without-name": {
    short: "row without name",
    sentence: ({ sheet }) => `A row of "${sheet}" has content but no name and counts for nobody.`,
    remedy: "Add the name, or delete the row.",
  },
  "row-with-several": {
    short: "several people in a row",
    sentence: ({ sheet, text }) => `A row of "${sheet}" names several people (${text}); it counts for none of them.`,
    remedy: "Enter a row for each person.",
  },
  "mark-unknown": {
    short: "unknown mark",
    sentence: ({ mark, count }) =>
      `The attendance mark "${mark}" is unknown (${counted(count, "cell", "cells")}); it decides nothing.`,
    remedy: 'Answer under "Check the sheets", or explain it in the sheet\'s legend.',
  },
  "marks-pictures": {
    short: "pictures as marks",
    sentence: ({ sheet, count }) =>
      `"${sheet}" has ${counted(count, "picture", "pictures")} where marks should stand; pictures cannot be read and decide nothing.`,
    remedy: "Check them, enter marks in these cells instead, then refresh.",
  },
  "absence-undecided": {
    short: "absence undecided",
    sentence: ({ name, mark, reason }) =>
      reason === ""
        ? `${name} is marked "${mark}" without a reason; whether it is excused is left open.`
        : `${name} is marked "${mark}" with the reason "${reason}"; whether that excuses it is left open.`,
    remedy: "Find out and mark the kind of leave, or unexcused.",
  },
  "attendance-blank": {
    short: "blank attendance",
    sentence: ({ count, names }) =>
      `No attendance stands for ${counted(count, "person", "people")}: ${some(names, count)}; blank is neither present nor absent.`,
    remedy: "Fill in the marks; write a dash for people who need not attend.",
  },
  "attendance-conflict": {
    short: "attendance conflict",
    sentence: ({ name, sheets }) =>
      `The marks of ${name} for one session contradict each other${sheets.length > 1 ? ` (${quoted(sheets)})` : ""}; nothing is decided.`,
    remedy: "Compare the places and make them agree.",
  },
  "attendance-twice": {
    short: "attendance twice",
    sentence: ({ name }) => `${name} is marked twice for one session; it counts once.`,
    remedy: "The result is not affected; one of the two can be deleted.",
  },
  "mark-not-called": {
    short: "not called",
    sentence: ({ name }) => `${name} was not called to this session; the mark counts nowhere.`,
    remedy: "If the person was called, correct the audience of the activity or the service dates.",
  },
  "session-date-unreadable": {
    short: "unreadable session date",
    sentence: ({ text }) => `The session date "${text}" cannot be read; the session is not assessed.`,
    remedy: "Write the date in the heading, for example 2026-03-05.",
  },
  "session-not-signed-in": {
    short: "no sign-in",
    sentence: ({ topic }) => `${topic === "" ? "This session" : `"${topic}"`} has no attendance.`,
    remedy: "Add the attendance; if it was not held, delete it from the activities.",
  },
  "column-no-session": {
    short: "no session",
    sentence: ({ text }) => `"${text}" is not a session people sign in to; its marks do not count.`,
    remedy: "If it is central study, correct its kind in the activities.",
  },
  "work-attendance-ignored": {
    short: "work attendance unused",
    sentence: ({ sheet, why }) =>
      why === "no-month"
        ? `The headings of "${sheet}" give days without a month; it was not used.`
        : `"${sheet}" is work attendance without any study day; it was not used.`,
    remedy: ({ why }) =>
      why === "no-month"
        ? "Write year and month into the title, then refresh."
        : "Nothing needs to be done; to use it for study, list the study days in the activities.",
  },
  "late-or-early": {
    short: "late or early",
    sentence: ({ name }, { period }) => `${name} came late or left early${inPeriod(period)}.`,
    remedy: "Remind the person of the rules.",
  },
  "unexcused-absence": {
    short: "absent without reason",
    sentence: ({ name }, { period }) =>
      `${name} was absent without reason${inPeriod(period)} and is to be named in the circular.`,
    remedy: "Check with the person and the department before the circular; correct the mark if leave was given.",
  },
  "date-unreadable": {
    short: "unreadable date",
    sentence: ({ text }) =>
      text === ""
        ? "The row has no date; its month is unknown."
        : `The date "${text}" cannot be read; its month is unknown.`,
    remedy: "Write a full date, for example 2026-03-05.",
  },
  "day-unknown": {
    short: "month only",
    sentence: ({ text }) =>
      `The date "${text}" gives the month alone: it counts for the month, its day and week are open.`,
    remedy: "Add the day.",
  },
  "month-unreadable": {
    short: "unreadable month",
    sentence: ({ text }) => (text === "" ? "The row has no month." : `The month "${text}" cannot be read.`),
    remedy: "Write the month with its year, for example 2026-10.",
  },
  "kind-unreadable": {
    short: "unknown kind",
    sentence: ({ text }) =>
      text === "" ? "The row has no kind and does not count." : `"${text}" is no known kind; the row does not count.`,
    remedy: ({ text }) =>
      `Use one of the kinds, for example Article, Book, Manuscript, Central study${text === "" ? "" : '; of a study log it can be answered under "Check the sheets"'}.`,
  },
  "number-unreadable": {
    short: "unreadable number",
    sentence: ({ text }) => `"${text}" cannot be read as a number; what depends on it is not assessed.`,
    remedy: "Write the number alone; put the unit in the heading.",
  },
  "grade-unreadable": {
    short: "unreadable grade",
    sentence: ({ text }) => `"${text}" is not good, medium or poor and was not used.`,
    remedy: "Write good, medium or poor.",
  },
  "area-unreadable": {
    short: "unknown area",
    sentence: ({ text }) => `The area "${text}" is unknown and was not used.`,
    remedy: "Write Political theory, Science and culture, Law or Office business.",
  },
  "level-unreadable": {
    short: "unknown level",
    sentence: ({ text }) => `The level "${text}" is unknown and was not used.`,
    remedy: "Write County, Municipal, Provincial or National.",
  },
  "audience-unreadable": {
    short: "unknown audience",
    sentence: ({ text }) => `The audience "${text}" is no department of the roster; it is unclear who was called.`,
    remedy: "Write All, Centre group, or departments as the roster names them.",
  },
  "record-equal": {
    short: "equal records",
    sentence: ({ name }) => `${name} has two equal rows; both count.`,
    remedy: "If one was entered twice, delete it.",
  },
  "record-twice": {
    short: "record twice",
    sentence: ({ name }) => `A record of "${name}" stands twice and counts once.`,
    remedy: "The result is not affected; one of the two can be deleted.",
  },
  "sources-differ": {
    short: "figures differ",
    sentence: ({ name, used, other }) =>
      `Two sheets differ about ${name}: ${reached(used)} was used, the other says ${reached(other)}.`,
    remedy: "Compare the two and make them agree.",
  },
  "nothing-recorded": {
    short: "nothing recorded",
    sentence: ({ department, kind, of }, { period }) => {
      const whose = of === "centreGroup" ? "The centre group" : department === "" ? "The office" : department;
      return `${whose} has no ${words.recordedKinds[kind]} on record${inPeriod(period)}; they are not assessed.`;
    },
    remedy:
      "Add the records if there are any; if there were none, answer so, and everybody counts as having none. Until then nothing is assessed.",
  },
  "notes-identical": {
    short: "same count monthly",
    sentence: ({ name, characters, months }) =>
      `${name} wrote ${characters} characters of notes in each of ${months} months.`,
    remedy: "Look at the notebook; this is a note only and changes no grade.",
  },
  "notes-at-once": {
    short: "notes at year's end",
    sentence: ({ name, characters }, { period }) =>
      `${name} added ${characters} characters of notes${inPeriod(period)}, more than half of the year's quota.`,
    remedy: "Look at the notebook; this is a note only and changes no grade.",
  },
  "inspector-away": {
    short: "checker was away",
    sentence: ({ name, checker, day }) =>
      `The notes of ${name} were checked by ${checker} on ${words.day(day)}, when ${checker} was on leave or not in service.`,
    remedy: "Check who looked at them and when; this is a note only and changes no grade.",
  },
  "rule-short": {
    short: ({ rule }) => `${words.rules[rule].toLowerCase()} short`,
    sentence: ({ name, rule, value, required: needed }, { period }) => {
      const facts = {
        rule,
        status: "short",
        value,
        required: needed,
        period,
        isThisPeriod: false,
        endMonth: period?.kind === "month" ? period.month : null,
        ...NOTHING_OPEN,
      } as const;
      return `${name}: ${rating.verdict(facts)}.`;
    },
    remedy: ({ rule }) => rules[rule].remedy,
  },
  "office-short": {
    short: ({ rule }) => officeRules[rule].short,
    sentence: ({ rule, value, required: needed }, { period }) =>
      `${period === null ? "" : `${words.period(period)}: `}${officeRules[rule].sentence(reached(value), required(needed))}.`,
    remedy: ({ rule }) => officeRules[rule].remedy,
  },
  "no-self-study-slot": {
    short: "no self-study slot",
    sentence: ({ department }) => `${department} has arranged no time for self-study.`,
    remedy: "Have the department fix a time, and add it to the activities.",
  },
  "checked-by-self": {
    short: "checked by self",
    sentence: ({ name }) => `The study notes of ${name} were checked by the person themselves.`,
    remedy: "Have them checked by the right inspector, and correct the register.",
  },
  "checked-by-other": {
    short: "wrong inspector",
    sentence: ({ name, checker, expected }) =>
      `The study notes of ${name} were checked by ${checker}; it should have been ${some(expected, expected.length)}.`,
    remedy: "Check who it was; correct the register where it is wrong.",
  },
  "grade-open": {
    short: "grade open",
    sentence: ({ name, overall, worst, best, cells }, { period }) => {
      const others = otherGrades(overall, { worst, best });
      const range = others.map((grade) => words.grades[grade]).join(" or ");
      return `${name} is ${words.grades[overall]} overall${inYear(period)} so far and may be ${range}: ${counted(cells, "record", "records")} still to be decided.`;
    },
    remedy: "Decide the source cells first, then refresh; an inspector's grade or an override settles it too.",
  },
  "criticism-withdrawn": {
    short: "criticism no longer borne out",
    sentence: ({ name, day, sheet }) =>
      `"${sheet}" criticises ${name} for absence without reason on ${words.shortDay(day)}; the attendance does not say so any more.`,
    remedy: "Check the attendance; if it is right, the next circular carries a correction.",
  },
  "corrected-after-issue": {
    short: "differs from the circular",
    sentence: ({ name, before, after }, { period }) => {
      const which = period === null ? "" : ` for ${words.period(period)}`;
      return before === after
        ? `The rating of ${name}${which} differs from what was issued, the final is still "${after}"; the register has a correction row.`
        : `${name} was issued as "${before}"${which} and is now "${after}"; the register has a correction row.`;
    },
    remedy: "Check it; if it is right, the next circular corrects it. The issued row stays as it is.",
  },
  "rated-poor": {
    short: "rated poor",
    sentence: ({ name }, { period }) => `The final grade of ${name}${inPeriod(period)} is poor.`,
    remedy: "Check the evidence and talk to the person before it is published.",
  },
  "inspector-differs": {
    short: "inspector differs",
    sentence: ({ name, overall, inspector }, { period }) =>
      `The inspector's grade of ${name}${inYear(period)} is ${gradeWord(inspector)}, the overall grade ${gradeWord(overall)}; the inspector's holds.`,
    remedy: "Make sure that the inspection register is right.",
  },
  "inspections-differ": {
    short: "inspections differ",
    sentence: ({ name }, { period }) =>
      `The inspection register has different grades of ${name}${inYear(period) || " for one month"}; none was used.`,
    remedy: "Check the register and keep one grade.",
  },
  "override-applied": {
    short: "grade overridden",
    sentence: ({ name, overall, grade }, { period }) =>
      `The grade of ${name}${inYear(period)} was changed from ${gradeWord(overall)} to ${gradeWord(grade)}; the change holds.`,
    remedy: "Make sure that the reason is sufficient.",
  },
  "override-basis-changed": {
    short: "basis has changed",
    sentence: ({ name }, { period }) =>
      `The records behind the grade of ${name}${period === null ? "" : ` for ${words.period(period)}`} have changed since it was overridden.`,
    remedy: "Decide anew: to keep the override, change its reason (add the day of the second look); else delete it.",
  },
  "override-without-reason": {
    short: "override without reason",
    sentence: ({ name }, { period }) => `The override for ${name}${inYear(period)} has no reason and was not applied.`,
    remedy: "Write the reason, or clear the override.",
  },
  "override-unreadable": {
    short: "unreadable override",
    sentence: ({ name, text }) =>
      `The override for ${name} says "${text}", which is not good, medium or poor; it was not applied.`,
    remedy: "Write good, medium or poor.",
  },
  "overrides-differ": {
    short: "overrides differ",
    sentence: ({ name }, { period }) =>
      `There are two different overrides for ${name}${inYear(period) || " in one month"}; neither was applied.`,
    remedy: "Keep one override and its reason.",
  },
  "block-key-differs": {
    short: "name does not match",
    sentence: ({ key, name }) =>
      name === ""
        ? `The rating row of "${key}" stands beside nobody of the roster; its override was not applied.`
        : `The rating row says "${key}", the roster row beside it "${name}"; its override was not applied.`,
    remedy: "Enter the override in the person's own row, clear name, override and reason in this one, then refresh.",
  },
};
