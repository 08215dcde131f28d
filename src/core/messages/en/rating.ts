/** How a rating is explained in English. */
import { numberOfMonth } from "../../domain/calendar";
import type { RatingWords, SummaryWords, VerdictFacts, WarningsSheetWords } from "../catalogue";
import { oneDecimal, reached, required } from "../numbers";
import { counted, monthName, words } from "./words";

const QUARTERS = ["first", "second", "third", "fourth"] as const;

function quarter({ month }: VerdictFacts): string {
  return month === null ? "quarter" : `${QUARTERS[Math.floor((numberOfMonth(month) - 1) / 3)] ?? ""} quarter`;
}

function upTo({ month }: VerdictFacts): string {
  return month === null ? "So far" : `By the end of ${monthName(numberOfMonth(month))}`;
}

/** "this month" or, where the reader does not see the month, "in October 2026". */
function whenOf({ month, isThisMonth }: VerdictFacts): string {
  return isThisMonth || month === null ? "this month" : `in ${words.month(month)}`;
}

/** Required and found, for a rule that was assessed. */
function measured(facts: VerdictFacts): string {
  const { rule, status } = facts;
  const when = whenOf(facts);
  const isMet = status === "met";
  const value = facts.value === null ? "some" : reached(facts.value);
  const needed = facts.required === null ? "some" : required(facts.required);
  switch (rule) {
    case "attendance":
      return `Called to ${counted(needed, "session", "sessions")} ${when} (leave not counted), attended ${value}`;
    case "study-plan":
      return isMet ? "A personal study plan is on file" : "No personal study plan is on file";
    case "notes-handed-in":
      return isMet ? `Study notes were handed in ${when}` : `Study notes were not handed in ${when}`;
    case "weekly-article":
      return `Articles due in ${counted(needed, "week", "weeks")} ${when}, read in ${value}`;
    case "monthly-book":
      return isMet ? `The book due ${when} is read` : `The book due ${when} is missing`;
    case "central-study":
      return `Central study due on ${counted(needed, "day", "days")} ${when}, attended ${value}`;
    case "self-study":
      return `Self-study due in ${counted(needed, "week", "weeks")} ${when}, done in ${value}`;
    case "notes": {
      const missing = facts.value === null || facts.required === null || isMet ? null : facts.required - facts.value;
      const rest = missing === null || missing <= 0 ? "" : `, ${required(missing)} missing`;
      return `${upTo(facts)} ${needed} characters of notes were due, ${value} stand${rest}`;
    }
    case "quarterly-manuscript":
      return isMet
        ? `The manuscript of the ${quarter(facts)} is done`
        : `The manuscript of the ${quarter(facts)} is missing`;
  }
}

function notDue({ rule }: VerdictFacts): string {
  switch (rule) {
    case "attendance":
      return "Not called to any session this month";
    case "central-study":
      return "No central study was held for this person this month";
    case "quarterly-manuscript":
      return "The manuscript is judged in the last month of the quarter";
    case "weekly-article":
    case "self-study":
      return "No week was due this month";
    case "study-plan":
    case "notes-handed-in":
    case "monthly-book":
    case "notes":
      return "Not due yet this month";
  }
}

function exempt({ rule }: VerdictFacts): string {
  switch (rule) {
    case "attendance":
      return "On leave at every session this month";
    case "central-study":
      return "On leave from central study this month";
    case "notes":
      return "No quota of notes for this person";
    case "notes-handed-in":
      return "Centre-group member without any check so far: not asked for";
    case "study-plan":
    case "weekly-article":
    case "monthly-book":
    case "self-study":
    case "quarterly-manuscript":
      return "Not asked of this person";
  }
}

function notAssessed({ rule }: VerdictFacts): string {
  switch (rule) {
    case "attendance":
    case "central-study":
      return "Attendance is not decided yet";
    case "study-plan":
      return "The records of study plans are incomplete or unreadable";
    case "notes-handed-in":
      return "No usable notes check this month";
    case "notes":
      return "No usable count of characters";
    case "weekly-article":
      return "The records of articles are incomplete or unreadable";
    case "monthly-book":
      return "The records of books are incomplete or unreadable";
    case "self-study":
      return "The records of self-study are incomplete or unreadable";
    case "quarterly-manuscript":
      return "The records of manuscripts are incomplete or unreadable";
  }
}

export const rating: RatingWords = {
  verdict: (facts) => {
    switch (facts.status) {
      case "met":
      case "short":
        return measured(facts);
      case "not-due":
        return notDue(facts);
      case "exempt":
        return exempt(facts);
      case "not-assessed":
        return notAssessed(facts);
    }
  },
  mode: { shown: " (for information, not counted)", off: " (off)" },
  missed: (sessions) =>
    `Absent without reason: ${words.list(sessions.map(({ day, kind }) => `${words.activityKinds[kind]} of ${words.shortDay(day)}`))}`,
  score: (score) => `${oneDecimal(score)} points`,
  overall: (overall, total) => {
    if (overall === "not-assessed") return "Too few aspects can be assessed for an overall grade.";
    if (overall === "undetermined") return "Too few months of service in the year for an overall grade.";
    const grade = `overall ${words.grades[overall]}.`;
    return total === null
      ? `Overall ${words.grades[overall]}.`
      : `Mean of the aspects ${oneDecimal(total)} points, ${grade}`;
  },
  notGood: (unexcused) =>
    `${counted(unexcused, "absence", "absences")} without reason this month: the overall grade cannot be good.`,
  capped: "Something required is missing: this aspect is at most medium.",
  inspector: (grade) => `The inspection register says ${words.grades[grade]}, which stands above the overall grade.`,
  override: (grade, reason) => `Changed to ${words.grades[grade]}, reason: ${reason}`,
  final: (final) => `Final grade: ${words.grades[final]}.`,
};

export const summary: SummaryWords = {
  grades: (month, people, grades) =>
    `${words.month(month)}: ${counted(people, "person", "people")} rated: ${grades.map(([grade, count]) => `${grade} ${count}`).join(", ")}.`,
  findings: ({ error, warning, notice }) =>
    error + warning + notice === 0
      ? "Nothing needs attention."
      : `${[counted(error, "error", "errors"), counted(warning, "warning", "warnings"), counted(notice, "notice", "notices")].join(", ")}.`,
  changes: (cells, sheets) =>
    cells === 0
      ? "The workbook is up to date: no cell changes."
      : `${counted(cells, "cell", "cells")} on ${counted(sheets, "sheet", "sheets")} will change.`,
};

export const warningsSheet: WarningsSheetWords = {
  title: (month) => `Study warnings, ${month}`,
  none: "Nothing needs attention.",
};
