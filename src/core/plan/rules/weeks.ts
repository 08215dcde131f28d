/**
 * Rules that ask for something every week: from the log week by week, or from the tally a month as a whole.
 * Rulebook section 2, "Assessed or not".
 */
import type { CellRef } from "../../domain/address";
import { lastDay, type Day, type Month } from "../../domain/calendar";
import type { RulePeriod } from "../../domain/rating";
import { rulePeriod, type DifferingSources, type Judgement } from "../answer";
import { reaches, shareOf } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { monthsOf, type Week } from "../period";
import { tallyMonth } from "../records/month-count";
import type { StudyMeasure } from "../records/study-measures";
import { inServiceThroughout } from "../service";
import { firstCell } from "../../domain/reading-order";

export interface WeeklyDuty {
  readonly measure: StudyMeasure;
  /** Key of the parameter that a week's requirement comes from. */
  readonly parameter: string;
  /** The same for the tally; null: the plan itself says so. */
  readonly tallyParameter: string | null;
  /** What the log must hold for a week, in the measure's unit. */
  readonly logPerWeek: (office: OfficeIndex, sunday: Day) => number;
  /** What the tally must hold for a week, in the tally's unit. */
  readonly tallyPerWeek: (office: OfficeIndex, sunday: Day) => number;
  /** One unit of the tally in units of the log, for telling which holds more. */
  readonly tallyUnit: (office: OfficeIndex, day: Day) => number;
  /** Weeks of which nothing is recorded, shared by all to whom they are due. */
  readonly notRecorded: WeakMap<Week, RulePeriod>;
}

interface MonthOfWeeks {
  readonly periods: readonly RulePeriod[];
  readonly differing: DifferingSources | null;
}

/** Judges a weekly duty over the weeks of the plan year to date. */
export function judgeWeeks(office: OfficeIndex, subject: Subject, duty: WeeklyDuty): Judgement {
  const months = monthsOf(office.year).map((month) => judgeMonth(office, subject, duty, month));
  return {
    periods: months.flatMap(({ periods }) => periods),
    differing: months.flatMap(({ differing }) => differing ?? []),
  };
}

/** Weeks of a month that are due to the person. `doubtful`: it is unknown whether the person was in service. */
function dueWeeks(office: OfficeIndex, { service }: Subject, month: Month): { weeks: Week[]; doubtful: boolean } {
  let doubtful = false;
  const weeks = (office.weeks.get(month) ?? []).filter((week) => {
    const inService = inServiceThroughout(service, week.first, week.last);
    if (inService === "unknown") doubtful = true;
    return inService !== "no";
  });
  return { weeks, doubtful };
}

function judgeMonth(office: OfficeIndex, subject: Subject, duty: WeeklyDuty, month: Month): MonthOfWeeks {
  const { weeks, doubtful } = dueWeeks(office, subject, month);
  const [firstWeek] = weeks;
  const lastWeek = weeks.at(-1);
  if (firstWeek === undefined || lastWeek === undefined) return { periods: [], differing: null };

  const { study } = office;
  const { measure } = duty;
  const log = study.logMonth(measure.kind, subject.index, month);
  const tally = tallyMonth(study, measure, subject.index, subject.group, month);
  const unit = duty.tallyUnit(office, lastDay(month));
  const differs = tally.value !== null && !reaches(0, Math.abs(tally.value * unit - log.amount));
  const sourcesDoubtful = log.doubtful || tally.doubtful;
  const differing: DifferingSources | null =
    tally.value !== null && tally.written && log.rows > 0 && differs && !sourcesDoubtful
      ? differingOf(month, tally.value, log.amount / unit, firstCell(tally.cells))
      : null;
  const inLog = study.inLog(measure.kind, subject.group, month);

  // A person without a row in either is judged by the department's log; only where there is none, by its tally.
  const tallyCounts = tally.value !== null && (log.rows === 0 || (differs && tally.value * unit > log.amount));
  const noneInTally =
    tally.value === null && log.rows === 0 && !inLog && study.inTally(measure.kind, subject.group, month);
  if (tallyCounts || noneInTally) {
    const required = weeks.reduce((total, week) => total + duty.tallyPerWeek(office, week.last), 0);
    const count = tally.value ?? 0;
    const share = shareOf(count, required);
    const inDoubt = doubtful || sourcesDoubtful || (noneInTally && study.inDoubt(measure.kind, subject.group, month));
    const whole = rulePeriod({
      when: { first: firstWeek.first, last: lastWeek.last },
      month,
      value: count,
      threshold: required,
      parameter: duty.tallyParameter,
      cells: [...tally.cells, ...log.cells],
      isReached: reaches(count, required),
      isRecorded: true,
      isDoubtful: inDoubt,
      weight: weeks.length,
      done: share * weeks.length,
    });
    return { periods: [whole], differing };
  }

  const isOpen = doubtful || tally.doubtful;
  return { periods: weeks.map((week) => judgeWeek(office, subject, duty, week, month, isOpen)), differing };
}

function differingOf(month: Month, tally: number, log: number, cell: CellRef | null): DifferingSources {
  return { month, used: Math.max(tally, log), other: Math.min(tally, log), cell };
}

/** A week from the log; assessed when the department has log rows in every month the week touches. */
function judgeWeek(
  office: OfficeIndex,
  subject: Subject,
  duty: WeeklyDuty,
  week: Week,
  month: Month,
  doubtfulElsewhere: boolean,
): RulePeriod {
  const { kind } = duty.measure;
  const { amount: total, doubtful, cells } = office.study.logWeek(kind, subject.index, week.first);
  const isRecorded = week.months.every((of) => office.study.inLog(kind, subject.group, of));
  const isEmpty = !isRecorded && cells.length === 0;
  const shared = isEmpty ? duty.notRecorded.get(week) : undefined;
  if (shared !== undefined) return shared;
  const threshold = duty.logPerWeek(office, week.last);
  const period = rulePeriod({
    when: week,
    month,
    value: total,
    threshold,
    parameter: duty.parameter,
    cells,
    isReached: reaches(total, threshold),
    isRecorded,
    isDoubtful: doubtful || doubtfulElsewhere,
  });
  if (isEmpty) duty.notRecorded.set(week, period);
  return period;
}
