/** C09: a personal study plan on file at each month's end, from the month in which plans are due. */
import type { CellRef } from "../../domain/address";
import { lastDay, numberOfMonth, touches, type Month } from "../../domain/calendar";
import { UNREADABLE } from "../../domain/people";
import { isDoubtful, monthsSpan, endingIn, rulePeriod, type Rule } from "../answer";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import { monthHasEnded, monthsOf, planSeasonStart } from "../period";
import { inServiceThroughout } from "../service";

export const studyPlan: Rule = {
  id: "study-plan",
  clauses: ["C09"],
  aspects: ["style"],
  isInMean: false,
  per: "month",
  counts: "periods",
  recordedAs: "plan",
  judge: (office, subject) => {
    const recordedFrom = office.plansRecorded[subject.group] ?? Number.POSITIVE_INFINITY;
    const periods = monthsOf(office.year).flatMap((month) => {
      const when = monthsSpan(month);
      const inService = inServiceThroughout(subject.service, when.first, when.last);
      if (!monthHasEnded(office.year, month) || !isFromDueMonth(office, month) || inService === "no") return [];
      const plan = planOnFile(office, subject, month);
      return [
        rulePeriod({
          when,
          value: plan.onFile ? 1 : 0,
          threshold: 1,
          parameter: null,
          cells: plan.cells,
          isReached: plan.onFile,
          isRecorded: recordedFrom <= month,
          isDoubtful: plan.doubtful || isDoubtful(inService),
        }),
      ];
    });
    return { periods };
  },
  // In the year's rating one rule period only, the last due month.
  select: (judgement, { rating }) => ({ periods: endingIn(judgement, rating).periods.slice(-1) }),
};

/** Reading: `planDueMonth` is a calendar month's number, the first such month of the plan year. */
function isFromDueMonth({ parameters, year }: OfficeIndex, month: Month): boolean {
  const number = valueAt(parameters, "planDueMonth", lastDay(month));
  const dueMonth = year.firstMonth + ((number - numberOfMonth(year.firstMonth) + 12) % 12);
  return month >= dueMonth;
}

/** The log has a plan row of the person from 1 November before the plan year on, or the roster says yes. */
function planOnFile(
  office: OfficeIndex,
  subject: Subject,
  month: Month,
): { onFile: boolean; doubtful: boolean; cells: readonly CellRef[] } {
  const [first, last] = [planSeasonStart(office.year), lastDay(month)];
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
