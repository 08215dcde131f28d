/** C25, C26: study notes in Chinese characters, measured each month against the pace of a yearly quota. */
import { lastDay, type Month } from "../../domain/calendar";
import { UNDECIDED } from "../../domain/people";
import type { RulePeriod } from "../../domain/rating";
import {
  doubtfulPeriod,
  endingIn,
  EXEMPT,
  monthsSpan,
  NOTHING_DUE,
  rulePeriod,
  type Judgement,
  type Rule,
} from "../answer";
import { reaches, shareOf } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import { monthHasEnded, monthsOf } from "../period";
import { notesFigure } from "../records/notes-figure";
import { inServiceThroughout, monthsOfService } from "../service";

export const notes: Rule = {
  id: "notes",
  clauses: ["C25", "C26"],
  aspects: ["effect"],
  isInMean: true,
  per: "month",
  counts: "measure",
  recordedAs: "notes",
  judge: (office, subject) => {
    const { year, notes: figures } = office;
    const judged = monthsOf(year).flatMap((month): Judgement[] => {
      const when = monthsSpan(month);
      const inService = inServiceThroughout(subject.service, when.first, when.last);
      if (!monthHasEnded(year, month) || inService === "no") return [];
      return [
        figures.hasFigure(subject.group, month, month)
          ? judgeAt(office, subject, month)
          : { periods: [notRecorded(month)] },
      ];
    });
    return {
      periods: judged.flatMap(({ periods }) => periods),
      differing: judged.flatMap(({ differing }) => differing ?? []),
    };
  },
  // Judged at the end of the latest due month in which the department has a figure.
  select: (judgement, { office, subject, rating }) => {
    if (quotaOf(office, subject, rating.end) === null) return EXEMPT;
    const { periods, differing = [] } = endingIn(judgement, rating);
    const hasFigure = ({ month }: RulePeriod): boolean =>
      office.notes.hasFigure(subject.group, month, rating.lastMonth);
    const [period, last] = [periods.findLast(hasFigure), periods.at(-1)];
    if (period !== undefined && last !== undefined) {
      const { group } = subject;
      // Judged earlier than it might be, because a later figure cannot be read: then it is never short.
      const isOpen =
        period.status === "short" &&
        period.month < last.month &&
        office.notes.mayHaveLaterFigure(group, period.month, last.month, rating.lastMonth);
      return {
        periods: [isOpen ? { ...period, status: "not-assessed", why: "in-doubt", value: null, done: 0 } : period],
        differing: differing.filter(({ month }) => month === period.month),
      };
    }
    return last === undefined ? NOTHING_DUE : { periods: [notRecorded(last.month)] };
  },
};

function notRecorded(month: Month): RulePeriod {
  return { ...doubtfulPeriod(monthsSpan(month), month, { parameter: null, cells: [] }), why: "nothing-recorded" };
}

/** The yearly quota of the person's role in force on a day; null: none; undecided: it differs between their roles. */
function quotaOf({ parameters }: OfficeIndex, { person }: Subject, day: number): number | null | typeof UNDECIDED {
  const quotas = new Set(person.roles.map((role) => valueAt(parameters, `notesQuota.${role}`, day)));
  const [quota = null, another] = quotas;
  return another === undefined && quotas.size === 1 ? quota : UNDECIDED;
}

/** Characters so far against the pace. */
function judgeAt(office: OfficeIndex, subject: Subject, month: Month): Judgement {
  const { parameters } = office;
  const quota = quotaOf(office, subject, lastDay(month));
  const open = doubtfulPeriod(monthsSpan(month), month, { parameter: null, cells: [subject.person.cell] });
  if (quota === null) return { periods: [{ ...open, status: "exempt", why: null, cells: [] }] };
  if (quota === UNDECIDED) return { periods: [open] };
  const pace = paceOf(quota, office, subject, month);
  const { characters, doubtful, cells, other } = notesFigure(office, subject, month);
  const isReached = reaches(characters, pace * valueAt(parameters, "paceTolerance", lastDay(month)));
  const found = rulePeriod({
    when: monthsSpan(month),
    value: characters,
    threshold: pace,
    parameter: `notesQuota.${subject.person.roles[0] ?? "cadre"}`,
    cells,
    isReached,
    isRecorded: true,
    // With an unreadable service date the pace is the largest one possible: reached, it is met; else nothing is said.
    isDoubtful: doubtful || subject.service.doubtful,
    done: shareOf(characters, pace),
  });
  const isAssessed = found.status !== "not-assessed";
  const differing =
    other === null || !isAssessed ? [] : [{ month, used: characters, other: other.characters, cell: other.cell }];
  return { periods: [found], differing };
}

/** pace = ceil(yearly quota x months of service up to the month / 12). */
function paceOf(quota: number, { year }: OfficeIndex, { service }: Subject, month: Month): number {
  return Math.ceil((quota * monthsOfService(service, year.firstMonth, month)) / 12);
}

/** Characters with which the notes are met at a month's end; null: none are asked for, or how many cannot be told. */
export function notesPace(office: OfficeIndex, subject: Subject, month: Month): number | null {
  const quota = quotaOf(office, subject, lastDay(month));
  if (quota === null || quota === UNDECIDED || subject.service.doubtful) return null;
  const pace = paceOf(quota, office, subject, month);
  return Math.ceil(pace * valueAt(office.parameters, "paceTolerance", lastDay(month)));
}
