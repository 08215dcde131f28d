/**
 * What is asked for once a year: due when the rating's end is the year's end, for a person then in service with enough
 * months of service; never pro-rated, and counted in the year's rating only. Rulebook section 2.
 */
import type { CellRef } from "../../domain/address";
import { lastDay, type DaySpan, type Month } from "../../domain/calendar";
import {
  EXEMPT,
  NOTHING_DUE,
  rulePeriod,
  type DifferingSources,
  type Judgement,
  type RatingOf,
  type Rule,
} from "../answer";
import { reaches } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt, type NumberKey } from "../parameters";
import { finalMonth } from "../period";
import { inServiceThroughout, monthsOfService } from "../service";
import type { Applies } from "./applies";

/** How much of it a person has in the year. */
export interface YearCount {
  readonly count: number;
  /** It is on record at all where the person's would stand. */
  readonly recorded: boolean;
  readonly doubtful: boolean;
  readonly cells: readonly CellRef[];
  readonly differing?: readonly DifferingSources[];
}

interface YearlyDuty {
  readonly parameter: NumberKey;
  readonly appliesTo: (subject: Subject) => Applies;
  readonly count: (office: OfficeIndex, subject: Subject) => YearCount;
}

/** The year's rule period, where the year is over and the person then in service long enough. */
export interface YearDue {
  readonly when: DaySpan;
  readonly month: Month;
  /** It is unknown whether it is due, because a service date cannot be read. */
  readonly isDoubtful: boolean;
}

export function dueAtYearEnd({ year, parameters }: OfficeIndex, { service }: Subject): YearDue | null {
  const month = finalMonth(year);
  const end = lastDay(month);
  if (year.end !== end) return null;
  const inService = inServiceThroughout(service, end, end);
  const months = monthsOfService(service, year.firstMonth, month);
  if (inService === "no" || months < valueAt(parameters, "minMonthsForAnnual", end)) return null;
  return { when: { first: year.firstDay, last: end }, month, isDoubtful: inService === "unknown" };
}

function judgeYearly(office: OfficeIndex, subject: Subject, duty: YearlyDuty): Judgement {
  const applies = duty.appliesTo(subject);
  if (applies === "no") return EXEMPT;
  // Reading: before the year's end it is not due to somebody whose role cannot be told either.
  const due = dueAtYearEnd(office, subject);
  if (due === null) return NOTHING_DUE;
  const { count, recorded, doubtful, cells, differing = [] } = duty.count(office, subject);
  const threshold = valueAt(office.parameters, duty.parameter, due.when.last);
  const isReached = reaches(count, threshold);
  const period = rulePeriod({
    when: due.when,
    month: due.month,
    value: count,
    threshold,
    parameter: duty.parameter,
    cells: applies === "unknown" ? [subject.person.cell, ...cells] : cells,
    // Of somebody who may not be asked at all nothing is said, not even that it is met.
    isReached: isReached && applies === "yes",
    isRecorded: recorded,
    isDoubtful: doubtful || due.isDoubtful || applies === "unknown",
  });
  return { periods: [period], differing };
}

/** Year-end items count only in the year's rating. */
export function onlyInYear({ isExempt = false, periods, differing = [] }: Judgement, { rating }: RatingOf): Judgement {
  return rating.period.kind === "year" ? { isExempt, periods, differing } : isExempt ? EXEMPT : NOTHING_DUE;
}

/** A rule that asks for a number of something once a year: what it adds to the others of its kind. */
type YearlyRule = Pick<Rule, "id" | "clauses" | "aspects" | "recordedAs" | "recordedBy"> & YearlyDuty;

export function yearlyRule({ parameter, appliesTo, count, ...own }: YearlyRule): Rule {
  return {
    ...own,
    isInMean: true,
    per: "year",
    counts: "measure",
    judge: (office, subject) => judgeYearly(office, subject, { parameter, appliesTo, count }),
    select: onlyInYear,
  };
}
