/** C49, C50: the notebook is presented at the monthly check. */
import type { CellRef } from "../../domain/address";
import { firstDay, lastDay, type Month } from "../../domain/calendar";
import type { NotesCheck } from "../../domain/records";
import { countedAnswer, withoutMeasure, type Answer, type PeriodAnswer, type Rule } from "../answer";
import type { OfficeIndex, Subject } from "../office-index";
import { monthHasEnded, monthsOf } from "../period";
import { inServiceThroughout } from "../service";

/** The answer, and the months in which the notebook was not presented: style deducts for each. */
export interface NotesHandedInAnswer extends Answer {
  readonly shortMonths: number;
}

export const notesHandedIn: Rule<NotesHandedInAnswer> = {
  id: "notes-handed-in",
  clauses: ["C49", "C50"],
  judge: (office, subject) => {
    const checks = office.notes.checksOf(subject.index);
    // A row whose month cannot be read may be a row so far: then the member is not left out, but never short by it.
    const { isCentreGroup } = subject.person;
    if (isCentreGroup === true && checks.length === 0) return { ...withoutMeasure("exempt"), shortMonths: 0 };
    const mayBeExempt = isCentreGroup === null && checks.length === 0;

    const answers: PeriodAnswer[] = [];
    const cells: CellRef[] = [];
    let anyUnchecked = false;
    for (const month of monthsOf(office.period)) {
      const inService = inServiceThroughout(subject.service, firstDay(month), lastDay(month));
      if (!monthHasEnded(office.period, month) || inService === "no") continue;
      const own = checks.filter((check) => check.month === month);
      cells.push(...own.map(({ cell }) => cell));
      anyUnchecked ||= !office.notes.hasChecks(subject.group, month);
      answers.push(judgeMonth(office, subject, month, own, inService === "unknown" || mayBeExempt));
    }
    return {
      ...countedAnswer(answers, cells, anyUnchecked ? { nothingRecorded: "notes" } : {}),
      shortMonths: answers.filter((answer) => answer === "short").length,
    };
  },
};

/** Any row without 未交 is presented, also when it follows a 未交; a row with it, or no row, is short. */
function judgeMonth(
  office: OfficeIndex,
  subject: Subject,
  month: Month,
  own: readonly NotesCheck[],
  serviceDoubtful: boolean,
): PeriodAnswer {
  if (!office.notes.hasChecks(subject.group, month)) return "not-assessed";
  if (own.some(({ notHandedIn }) => !notHandedIn)) return "met";
  const mayBeThisMonth = office.notes.checksOf(subject.index).some((check) => check.month === null);
  return mayBeThisMonth || serviceDoubtful ? "not-assessed" : "short";
}
