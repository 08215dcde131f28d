/** The report of a refresh, as JSON. Cells are A1 text with their sheet; grades and statuses are the core's words. */
import type { CellRef } from "../core/domain/address";
import { firstDay, formatDay, formatMonth, lastDay, monthOf, type DaySpan } from "../core/domain/calendar";
import { formatPeriod } from "../core/domain/period";
import { SEVERITY, type Finding, type Severity } from "../core/domain/findings";
import type { DepartmentFigures } from "../core/domain/figures";
import type { Language } from "../core/domain/language";
import {
  cellsOfRule,
  type AspectPart,
  type AspectResult,
  type Overall,
  type OverallReason,
  type PeriodStatus,
  type Rating,
  type RulePeriod,
  type RuleVerdict,
  type Status,
} from "../core/domain/rating";
import type { Grade, OfficeRecords } from "../core/domain/records";
import { sentenceOf } from "../core/messages";
import { officeLists, outlook } from "../core/plan/rate-office";
import { frozenFinals } from "../core/writing/filed-finals";
import type { Review } from "../core/review";
import { cellText } from "./cells";
import { officeListsReport, type OfficeListsReport } from "./office-report";
import { leftReport, type LeftReport } from "./left-report";
import { questionReport, type QuestionReport } from "./question-report";
import { settingsReport, type SettingsReport } from "./settings-report";
import { sheetReport, type SheetReport } from "./sheet-report";

export interface PeriodReport {
  /** "2026-10", "2026-10-16", or the first and last day with ".." between; null: its days cannot be told. */
  readonly period: string | null;
  readonly status: PeriodStatus;
  readonly value: number | null;
  readonly comparison: ">=";
  readonly threshold: number | null;
  /** Key of the parameter that the threshold came from. */
  readonly parameter: string | null;
  readonly cells: readonly string[];
}

export interface PartReport extends Omit<AspectPart, "cells"> {
  readonly cells: readonly string[];
}

export interface AspectReport {
  readonly grade: AspectResult["grade"];
  readonly score: number | null;
  readonly parts: readonly PartReport[];
}

export interface RuleReport {
  readonly rule: string;
  /** "C30, C31" */
  readonly clause: string;
  readonly status: Status;
  readonly value: number | null;
  readonly required: number | null;
  readonly cells: readonly string[];
}

export interface PersonRuleReport extends RuleReport {
  readonly periods: readonly PeriodReport[];
}

export interface RatingReport extends Record<"style" | "content" | "time" | "effect", AspectReport> {
  readonly total: number | null;
  readonly overall: Overall;
  readonly reason: OverallReason;
  readonly open: { readonly worst: Grade; readonly best: Grade; readonly cells: readonly string[] } | null;
  readonly inspector: string | null;
  readonly override: string | null;
  readonly overrideReason: string | null;
  readonly final: Overall;
  readonly rules: readonly PersonRuleReport[];
}

export interface PersonReport {
  readonly name: string;
  readonly number: string | null;
  readonly department: string | null;
  readonly role: string;
  readonly month: RatingReport & { readonly left: LeftReport };
  /** The plan year up to the month. */
  readonly year: RatingReport & { readonly left: LeftReport };
}

export interface FindingReport {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly person: string | null;
  readonly clause: string | null;
  readonly message: string;
}

export interface WireReport {
  readonly syncs: number;
  readonly writes: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
}

export interface RefreshReport {
  /** "2026-10" */
  readonly month: string;
  /** "2026-10-31", the day up to which records were read. */
  readonly asOf: string;
  readonly sheets: readonly SheetReport[];
  readonly people: readonly PersonReport[];
  readonly departments: readonly DepartmentFigures[];
  readonly office: {
    readonly rules: readonly RuleReport[];
    /** Who checks whose notes, and what each inspector has left to do. */
    readonly matrix: OfficeListsReport["matrix"];
    readonly tasks: OfficeListsReport["tasks"];
  };
  /** Excused absences and the make-up study that closes them. */
  readonly ledger: OfficeListsReport["ledger"];
  /** The monthly lectures. */
  readonly rota: OfficeListsReport["rota"];
  readonly eligibility: OfficeListsReport["eligibility"];
  /** Whose grades what is in doubt may still change. */
  readonly open: readonly {
    readonly name: string;
    /** "2026-10", "2026" */
    readonly period: string;
    readonly overall: Overall;
    readonly worst: Grade;
    readonly best: Grade;
    readonly cells: readonly string[];
  }[];
  readonly settings: SettingsReport;
  readonly findings: readonly FindingReport[];
  /** Doubts that the office can settle: an answer is one of the candidates. */
  readonly questions: readonly QuestionReport[];
  /** What was written: cells that changed, and the sheets they are on. */
  readonly edits: { readonly cells: number; readonly sheets: readonly string[] };
  readonly wire: WireReport;
  readonly ms: number;
}

export interface RefreshFigures {
  readonly edits: RefreshReport["edits"];
  readonly wire: WireReport;
  readonly ms: number;
}

export function refreshReport(review: Review, language: Language, { edits, wire, ms }: RefreshFigures): RefreshReport {
  const { records, parameters, month, asOf, filed } = review;
  const lists = officeListsReport(officeLists(records, parameters, month, asOf, frozenFinals(filed)), records);
  return {
    month: formatMonth(review.month),
    asOf: formatDay(review.asOf),
    sheets: review.sheets.map(sheetReport),
    people: peopleReport(review, language),
    departments: review.figures.departments,
    office: { rules: review.office.map(ruleReport), matrix: lists.matrix, tasks: lists.tasks },
    ledger: lists.ledger,
    rota: lists.rota,
    eligibility: lists.eligibility,
    open: [...review.ratings.people, ...review.year.people].flatMap(({ person, period, overall, open }) =>
      open === null
        ? []
        : [
            {
              name: records.people[person]?.name ?? "",
              period: formatPeriod(period),
              overall,
              worst: open.worst,
              best: open.best,
              cells: cellTexts(open.cells),
            },
          ],
    ),
    settings: settingsReport(review.settings, language),
    findings: review.findings.map((finding) => findingReport(finding, review.records, language)),
    questions: review.questions.map(questionReport),
    edits,
    wire,
    ms,
  };
}

type Verdict = Omit<RuleReport, "clause" | "cells"> &
  Pick<RuleVerdict, "clauses"> & { readonly cells: readonly CellRef[] };

const ruleReport = ({ rule, clauses, status, value, required, cells }: Verdict): RuleReport => ({
  rule,
  clause: clauses.join(", "),
  status,
  value,
  required,
  cells: cellTexts(cells),
});

function peopleReport({ ratings, records, year, month, asOf, parameters }: Review, language: Language): PersonReport[] {
  const ahead = outlook(records, parameters, month, asOf);
  return ratings.people.map((rating): PersonReport => {
    const { person, role } = rating;
    const [found, ofYear] = [records.people[person], year.people[person]];
    if (found === undefined || ofYear === undefined) throw new RangeError(`Nobody at ${String(person)} is rated.`);
    const left = ahead.of(found);
    return {
      name: found.name,
      number: found.number,
      department: found.department,
      role,
      month: { ...ratingReport(rating), left: leftReport(left.month, language) },
      year: { ...ratingReport(ofYear), left: leftReport(left.year, language) },
    };
  });
}

const cellTexts = (cells: readonly CellRef[]): string[] => cells.flatMap((cell) => cellText(cell) ?? []);

/** A part of a mean rests on all the cells of its rule. */
const aspectReport = ({ grade, score, parts }: AspectResult, rules: readonly RuleVerdict[]): AspectReport => ({
  grade,
  score,
  parts: parts.map((part) => {
    const rule = rules.find((verdict) => verdict.rule === part.rule);
    return { ...part, cells: cellTexts("cells" in part ? part.cells : rule === undefined ? [] : cellsOfRule(rule)) };
  }),
});

function periodText({ first, last }: DaySpan): string | null {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return null;
  if (first === last) return formatDay(first);
  const month = monthOf(first);
  return first === firstDay(month) && last === lastDay(month)
    ? formatMonth(month)
    : `${formatDay(first)}..${formatDay(last)}`;
}

const periodReport = ({ when, status, value, threshold, parameter, cells }: RulePeriod): PeriodReport => ({
  period: periodText(when),
  status,
  value,
  comparison: ">=",
  threshold,
  parameter,
  cells: cellTexts(cells),
});

const ratingReport = (rating: Rating): RatingReport => ({
  style: aspectReport(rating.style, rating.rules),
  content: aspectReport(rating.content, rating.rules),
  time: aspectReport(rating.time, rating.rules),
  effect: aspectReport(rating.effect, rating.rules),
  total: rating.total,
  overall: rating.overall,
  reason: rating.reason,
  open: rating.open === null ? null : { ...rating.open, cells: cellTexts(rating.open.cells) },
  inspector: rating.inspector?.grade ?? null,
  override: rating.override?.grade ?? null,
  overrideReason: rating.override?.reason ?? null,
  final: rating.final,
  rules: rating.rules.map((verdict) => ({
    ...ruleReport({ ...verdict, cells: cellsOfRule(verdict) }),
    periods: verdict.periods.map(periodReport),
  })),
});

function findingReport(finding: Finding, { people }: OfficeRecords, language: Language): FindingReport {
  const { code, cell, person, clause } = finding;
  return {
    code,
    severity: SEVERITY[code],
    sheet: cell?.sheet ?? null,
    cell: cellText(cell),
    person: person === null ? null : (people[person]?.name ?? null),
    clause,
    message: sentenceOf(finding, language),
  };
}
