/** C25, C26: study notes in Chinese characters, measured each month against the pace of a yearly quota. */
import { firstDay, lastDay, type Month } from "../../domain/calendar";
import { UNDECIDED } from "../../domain/people";
import type { CellRef } from "../../domain/address";
import type { RulePeriod } from "../../domain/rating";
import { monthsSpan, rulePeriod, type Judgement, type Rule } from "../answer";
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
  counts: "measure",
  recordedAs: "notes",
  judge: (office, subject) => {
    if (quotaOf(office, subject, office.period.end) === null) return { isExempt: true, periods: [] };
    const due = monthsOf(office.period).filter(
      (month) =>
        monthHasEnded(office.period, month) &&
        inServiceThroughout(subject.service, firstDay(month), lastDay(month)) !== "no",
    );
    const judged = due.findLast((month) => office.notes.hasFigure(subject.group, month));
    if (judged !== undefined) return judgeAt(office, subject, judged);
    return { periods: due.slice(-1).map((month) => ({ ...notAssessed(month, []), why: "nothing-recorded" })) };
  },
};

function notAssessed(month: Month, cells: readonly CellRef[]): RulePeriod {
  return {
    when: monthsSpan(month),
    status: "not-assessed",
    why: "in-doubt",
    value: null,
    threshold: null,
    parameter: null,
    cells,
    weight: 1,
    done: 0,
    session: null,
    late: 0,
  };
}

/** The yearly quota of the person's role in force on a day; null: none; undecided: it differs between their roles. */
function quotaOf({ parameters }: OfficeIndex, { person }: Subject, day: number): number | null | typeof UNDECIDED {
  const quotas = new Set(person.roles.map((role) => valueAt(parameters, `notesQuota.${role}`, day)));
  const [quota = null, another] = quotas;
  return another === undefined && quotas.size === 1 ? quota : UNDECIDED;
}

/** pace = ceil(yearly quota x months of service up to the month / 12). */
function judgeAt(office: OfficeIndex, subject: Subject, month: Month): Judgement {
  const { parameters, period } = office;
  const quota = quotaOf(office, subject, lastDay(month));
  if (quota === null) return { isExempt: true, periods: [] };
  if (quota === UNDECIDED) return { periods: [notAssessed(month, [subject.person.cell])] };
  const months = monthsOfService(subject.service, period.yearFirstMonth, month);
  const pace = Math.ceil((quota * months) / 12);
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
