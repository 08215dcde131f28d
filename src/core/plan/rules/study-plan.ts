/** C09: a personal study plan on file at each month's end, from the month in which plans are due. */
import type { CellRef } from "../../domain/address";
import { firstDay, lastDay, numberOfMonth, touches, type Month } from "../../domain/calendar";
import { UNREADABLE } from "../../domain/people";
import { countedAnswer, periodAnswer, type Answer, type PeriodAnswer, type Rule } from "../answer";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import { monthHasEnded, monthsOf, planSeasonStart } from "../period";
import { inServiceThroughout } from "../service";

/** The answer, and whether the plan was missing at the last due month: what style deducts for, once. */
export interface StudyPlanAnswer extends Answer {
  readonly missingAtLast: boolean;
}

export const studyPlan: Rule<StudyPlanAnswer> = {
  id: "study-plan",
  clauses: ["C09"],
  judge: (office, subject) => {
    const recorded = isRecorded(office, subject);
    const answers: PeriodAnswer[] = [];
    const cells: CellRef[] = [];
    for (const month of monthsOf(office.period)) {
      const inService = inServiceThroughout(subject.service, firstDay(month), lastDay(month));
      if (!monthHasEnded(office.period, month) || !isFromDueMonth(office, month) || inService === "no") continue;
      const plan = planOnFile(office, subject, month);
      answers.push(periodAnswer(plan.onFile, recorded, plan.doubtful || inService === "unknown"));
      cells.push(...plan.cells);
    }
    const more = answers.length > 0 && !recorded ? { nothingRecorded: "plan" as const } : {};
    // Reading: "deducted once in the year, by its last due month" is the state at the last due month of the rating.
    return { ...countedAnswer(answers, cells, more), missingAtLast: answers.at(-1) === "short" };
  },
};

/** Reading: `planDueMonth` is a calendar month's number, the first such month of the plan year. */
function isFromDueMonth({ parameters, period }: OfficeIndex, month: Month): boolean {
  const number = valueAt(parameters, "planDueMonth", lastDay(month));
  const dueMonth = period.yearFirstMonth + ((number - numberOfMonth(period.yearFirstMonth) + 12) % 12);
  return month >= dueMonth;
}

/** The log has a plan row of the person from 1 November before the plan year on, or the roster says yes. */
function planOnFile(
  office: OfficeIndex,
  subject: Subject,
  month: Month,
): { onFile: boolean; doubtful: boolean; cells: readonly CellRef[] } {
  const [first, last] = [planSeasonStart(office.period), lastDay(month)];
  const inRoster = subject.person.planOnFile;
  let [onFile, doubtful] = [inRoster === true, inRoster === UNREADABLE];
  const cells: CellRef[] = inRoster === null ? [] : [subject.person.cell];
  for (const row of office.study.logRows("plan", subject.index)) {
    if (!touches(row.when, first, last)) continue;
    if (row.when.first >= first && row.when.last <= last) onFile = true;
    else doubtful = true;
    cells.push(row.cell);
  }
  return { onFile, doubtful, cells };
}

/** Somebody of the department has a plan on record for the year: a log row, or a yes or no in the roster. */
function isRecorded(office: OfficeIndex, subject: Subject): boolean {
  return office.plansRecorded[subject.group] ?? false;
}
