/** How a rating is explained in English. */
import { numberOfMonth } from "../../domain/calendar";
import type { Deduction, DeductionKey, Overall, OverallReason } from "../../domain/rating";
import type { AspectFacts, RatingWords, SummaryWords, WarningsSheetWords } from "../catalogue";
import { isDeduction, isMeanPart } from "../parts";
import { oneDecimal, points } from "../numbers";
import { measuredOf, type VerdictFacts } from "../rule-words";
import { counted } from "./counted";
import { rules } from "./rules";
import { monthName, words } from "./words";

const QUARTERS = ["first", "second", "third", "fourth"] as const;

function quarter({ endMonth }: VerdictFacts): string {
  return endMonth === null ? "quarter" : `${QUARTERS[Math.floor((numberOfMonth(endMonth) - 1) / 3)] ?? ""} quarter`;
}

function upTo({ endMonth }: VerdictFacts): string {
  return endMonth === null ? "So far" : `By the end of ${monthName(numberOfMonth(endMonth))}`;
}

/** "this month", "this year" or, where the reader does not see the period, "in October 2026". */
function whenOf({ period, isThisPeriod }: VerdictFacts): string {
  if (isThisPeriod || period === null) return period?.kind === "year" ? "this year" : "this month";
  return `in ${words.period(period)}`;
}

/** Required and found, for a rule that was assessed. */
function measured(facts: VerdictFacts): string {
  const pieces = { when: whenOf(facts), upTo: upTo(facts), quarter: quarter(facts) };
  return rules[facts.rule].measured(measuredOf(facts, pieces, "some"));
}

/** Rule periods that are left out beside those that were assessed. */
function leftOut({ rule, inDoubt, unrecorded }: VerdictFacts): string {
  const parts = [
    ...(inDoubt > 0 ? [`${rules[rule].periods(inDoubt)} undecided and not counted`] : []),
    ...(unrecorded > 0
      ? [`${rules[rule].periods(unrecorded)} without any ${rules[rule].records} recorded, not assessed`]
      : []),
  ];
  return parts.map((part) => `; ${part}`).join("");
}

function notAssessed({ rule, inDoubt }: VerdictFacts): string {
  return inDoubt > 0 ? rules[rule].inDoubt : `No ${rules[rule].records} are recorded in the department: not assessed`;
}

const DEDUCTIONS: Readonly<Record<DeductionKey, readonly [string, string] | null>> = {
  "style.unexcused1": ["absence without reason", "absences without reason"],
  "style.unexcused2": ["absence without reason", "absences without reason"],
  "style.unexcused3": ["absence without reason", "absences without reason"],
  "style.lateEach": ["late arrival or early leaving", "late arrivals or early leavings"],
  "style.lateZeroAt": ["late arrival or early leaving", "late arrivals or early leavings"],
  // There is one plan: nothing to count.
  "style.noPlan": null,
  "style.notPresented": ["month without notes handed in", "months without notes handed in"],
};

function deduction({ parameter, value, times }: Deduction): string {
  const counts = DEDUCTIONS[parameter];
  return ` - ${points(value)} (${counts === null ? "no study plan" : counted(times, ...counts)})`;
}

function made({ score, parts, lines: { good, medium } }: AspectFacts): string {
  const lines = [good, medium];
  const deductions = parts.filter(isDeduction);
  const means = parts.filter(isMeanPart);
  if (means.length === 0) {
    if (deductions.length === 0) return "100, nothing deducted";
    const taken = deductions.reduce((total, { value }) => total + value, 0);
    return `100${deductions.map(deduction).join("")} = ${points(score, lines)}${taken > 100 ? " (no less than 0)" : ""}`;
  }
  const named = means.map(
    ({ rule, value, weight }) =>
      `${words.rules[rule]} ${points(value, lines)}${weight === 1 ? "" : ` (weight ${points(weight)})`}`,
  );
  return means.length === 1 ? named.join("") : `${words.list(named)}: mean ${oneDecimal(score, lines)}`;
}

function because(overall: Overall, total: number | null, { kind, value, threshold, aspects }: OverallReason): string {
  const grade = `overall ${words.grades[overall]}.`;
  const line = threshold === null ? "" : points(threshold);
  const mean = total === null ? "" : `Mean of the aspects ${oneDecimal(total)} points, but `;
  const named = words.list(aspects.map((aspect) => words.aspects[aspect]));
  const absences = counted(value, "absence", "absences");
  switch (kind) {
    case "too-few-months":
      return `Only ${counted(value, "month", "months")} of service in the year, fewer than ${line}: no overall grade.`;
    case "too-few-aspects":
      return `Only ${counted(value, "aspect", "aspects")} can be assessed, fewer than ${line}: no overall grade.`;
    case "poor-aspects":
      return `${named}: ${points(value)} poor aspects, which is ${line} or more: ${grade}`;
    case "unexcused":
      return `${absences} without reason, which is ${line} or more: ${grade}`;
    case "an-unexcused-absence":
      return `${mean}${absences} without reason keep it from being good: ${grade}`;
    case "a-poor-aspect":
      return `${mean}${named} being poor keeps it from being good: ${grade}`;
    case "total": {
      const place = overall === "good" ? `${line} or more` : `below ${line}`;
      return `Mean of the aspects ${oneDecimal(value, threshold === null ? [] : [threshold])} points, ${place}: ${grade}`;
    }
  }
}

export const rating: RatingWords = {
  verdict: (facts) => {
    switch (facts.status) {
      case "met":
      case "short":
        return `${measured(facts)}${leftOut(facts)}`;
      case "not-due":
        return rules[facts.rule].notDue(whenOf(facts));
      case "exempt":
        return rules[facts.rule].exempt(whenOf(facts));
      case "not-assessed":
        return notAssessed(facts);
    }
  },
  mode: { shown: " (for information, not counted)", off: " (off)" },
  missed: (sessions) =>
    `Absent without reason: ${words.list(sessions.map(({ day, kind }) => `${words.activityKinds[kind]} of ${words.shortDay(day)}`))}`,
  score: (score, { good, medium }) => `${oneDecimal(score, [good, medium])} points`,
  sum: (facts) => `${made(facts)}; good from ${points(facts.lines.good)}, medium from ${points(facts.lines.medium)}.`,
  lowered: "The inspection register calls the notes poor: this aspect is one grade lower.",
  capped: (rule) => `${words.rules[rule]} is not met: this aspect is at most medium.`,
  overall: because,
  open: ({ worst, best, cells }) =>
    `${counted(cells.length, "record", "records")} still to be decided: it may turn out ${words.grades[worst]} to ${words.grades[best]}.`,
  inspector: (grade, by, remark) => {
    const facts = [by === "" ? "" : `by ${by}`, remark === "" ? "" : `remark: ${remark}`].filter((fact) => fact !== "");
    const told = facts.length === 0 ? "" : ` (${facts.join("; ")})`;
    return `The inspection register says ${words.grades[grade]}${told}, which counts.`;
  },
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
