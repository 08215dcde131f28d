/** C25, C26: study notes in Chinese characters, measured each month against the pace of a yearly quota. */
import { firstDay, lastDay, type Month } from "../../domain/calendar";
import { UNDECIDED } from "../../domain/people";
import { withoutMeasure, type Answer, type Rule } from "../answer";
import { reaches, shareOf } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import { monthHasEnded, monthsOf } from "../period";
import { notesFigure } from "../records/notes-figure";
import { inServiceThroughout, monthsOfService } from "../service";

export const notes: Rule = {
  id: "notes",
  clauses: ["C25", "C26"],
  judge: (office, subject) => {
    if (quotaOf(office, subject, office.period.end) === null) return withoutMeasure("exempt");
    const due = monthsOf(office.period).filter(
      (month) =>
        monthHasEnded(office.period, month) &&
        inServiceThroughout(subject.service, firstDay(month), lastDay(month)) !== "no",
    );
    if (due.length === 0) return withoutMeasure("not-due");
    const judged = due.findLast((month) => office.notes.hasFigure(subject.group, month));
    if (judged === undefined) return { ...withoutMeasure("not-due"), status: "not-assessed", nothingRecorded: "notes" };
    return judgeAt(office, subject, judged);
  },
};

/** The yearly quota of the person's role in force on a day; null: none; undecided: it differs between their roles. */
function quotaOf({ parameters }: OfficeIndex, { person }: Subject, day: number): number | null | typeof UNDECIDED {
  const quotas = new Set(person.roles.map((role) => valueAt(parameters, `notesQuota.${role}`, day)));
  const [quota = null, another] = quotas;
  return another === undefined && quotas.size === 1 ? quota : UNDECIDED;
}

/** pace = ceil(yearly quota x months of service up to the month / 12). */
function judgeAt(office: OfficeIndex, subject: Subject, month: Month): Answer {
  const { parameters, period } = office;
  const quota = quotaOf(office, subject, lastDay(month));
  if (quota === null) return withoutMeasure("exempt");
  if (quota === UNDECIDED) return { ...withoutMeasure("not-due"), status: "not-assessed" };
  const months = monthsOfService(subject.service, period.yearFirstMonth, month);
  const pace = Math.ceil((quota * months) / 12);
  const { characters, doubtful, cells, other } = notesFigure(office, subject, month);
  const reached = reaches(characters, pace * valueAt(parameters, "paceTolerance", lastDay(month)));
  // With an unreadable service date the pace is the largest one possible: reached, it is met; else nothing is said.
  if (!reached && (doubtful || subject.service.doubtful)) {
    return { status: "not-assessed", value: null, required: null, share: null, cells };
  }
  const differing = other === null ? [] : [{ month, used: characters, other: other.characters, cell: other.cell }];
  return {
    status: reached ? "met" : "short",
    value: characters,
    required: pace,
    share: shareOf(characters, pace),
    cells,
    differing,
  };
}
