/**
 * Rules that ask for something every week: from the log week by week, or from the tally a month as a whole.
 * Rulebook section 2, "Assessed or not".
 */
import type { CellRef } from "../../domain/address";
import { touches, within, type Day, type Month } from "../../domain/calendar";
import { periodAnswer, statusOf, type Answer, type DifferingSources, type PeriodAnswer } from "../answer";
import { reaches, shareOf } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { monthsOf, type Week } from "../period";
import { logMonth, tallyMonth } from "../records/month-count";
import type { StudyMeasure } from "../records/study-measures";
import { inServiceThroughout } from "../service";
import { firstCell } from "../reading-order";

export interface WeeklyDuty {
  readonly measure: StudyMeasure;
  /** What the log must hold for a week, in the measure's unit. */
  readonly logPerWeek: (office: OfficeIndex, sunday: Day) => number;
  /** What the tally must hold for a week, in the tally's unit. */
  readonly tallyPerWeek: (office: OfficeIndex, sunday: Day) => number;
  /** One unit of the tally in units of the log, for telling which holds more. */
  readonly tallyUnit: (office: OfficeIndex, day: Day) => number;
}

interface MonthOfWeeks {
  readonly answers: readonly PeriodAnswer[];
  /** Weeks met; from a tally a part of the weeks due. */
  readonly done: number;
  /** Weeks due and assessed. */
  readonly assessed: number;
  readonly cells: readonly CellRef[];
  readonly nothingRecorded: boolean;
  readonly differing: DifferingSources | null;
}

/** Judges a weekly duty over the weeks that end inside the rating period. */
export function judgeWeeks(office: OfficeIndex, subject: Subject, duty: WeeklyDuty): Answer {
  const months = monthsOf(office.period).map((month) => judgeMonth(office, subject, duty, month));
  const assessed = months.reduce((total, month) => total + month.assessed, 0);
  const done = months.reduce((total, month) => total + month.done, 0);
  const none = assessed === 0;
  return {
    status: statusOf(months.flatMap(({ answers }) => answers)),
    value: none ? null : done,
    required: none ? null : assessed,
    share: none ? null : done / assessed,
    cells: months.flatMap(({ cells }) => cells),
    ...(months.some(({ nothingRecorded }) => nothingRecorded) ? { nothingRecorded: duty.measure.kind } : {}),
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
  const nothing: MonthOfWeeks = {
    answers: [],
    done: 0,
    assessed: 0,
    cells: [],
    nothingRecorded: false,
    differing: null,
  };
  if (weeks.length === 0) return nothing;

  const { study, period } = office;
  const { measure } = duty;
  const log = logMonth(study, measure, subject.index, month);
  const tally = tallyMonth(study, measure, subject.index, subject.group, month);
  const unit = duty.tallyUnit(office, period.end);
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
    const answer = periodAnswer(reaches(count, required), true, inDoubt);
    const assessed = answer === "not-assessed" ? 0 : weeks.length;
    return {
      ...nothing,
      answers: weeks.map(() => answer),
      done: share * assessed,
      assessed,
      cells: [...tally.cells, ...log.cells],
      differing,
    };
  }

  const judged = weeks.map((week) => judgeWeek(office, subject, duty, week, doubtful || tally.doubtful));
  const answers = judged.map(({ answer }) => answer);
  return {
    answers,
    done: answers.filter((answer) => answer === "met").length,
    assessed: answers.filter((answer) => answer === "met" || answer === "short").length,
    cells: judged.flatMap(({ cells }) => cells),
    nothingRecorded: !inLog,
    differing,
  };
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
  doubtfulElsewhere: boolean,
): { answer: PeriodAnswer; cells: readonly CellRef[] } {
  const { kind, amount } = duty.measure;
  const cells: CellRef[] = [];
  let [total, doubtful] = [0, doubtfulElsewhere];
  for (const row of office.study.logRows(kind, subject.index)) {
    if (!touches(row.when, week.first, week.last)) continue;
    const count = amount(row);
    if (within(row.when, week.first, week.last) && typeof count === "number") total += count;
    else doubtful = true;
    cells.push(row.cell);
  }
  const recorded = week.months.every((month) => office.study.inLog(kind, subject.group, month));
  return { answer: periodAnswer(reaches(total, duty.logPerWeek(office, week.last)), recorded, doubtful), cells };
}
