/**
 * C30, C31: central study at least once and at least a day a month. Required are one session and the lesser of a day
 * and what was held for the person; excused sessions are taken out of what was held.
 */
import type { CellRef } from "../../domain/address";
import { firstDay, lastDay, touches, within, type Month } from "../../domain/calendar";
import { UNREADABLE } from "../../domain/people";
import { statusOf, type Answer, type PeriodAnswer, type Rule } from "../answer";
import { reaches } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import { monthHasEnded, monthsOf } from "../period";
import { hasAttended, type CalledSession } from "../records/sessions";
import { inServiceThroughout } from "../service";

interface MonthOfStudy {
  readonly answer: PeriodAnswer | "not-due";
  readonly attendedDays: number;
  readonly requiredDays: number;
}

export const centralStudy: Rule = {
  id: "central-study",
  clauses: ["C30", "C31"],
  judge: (office, subject) => {
    const central = subject.sessions.filter(({ session }) => isCentralFor(subject, session.kind));
    const months = monthsOf(office.period).map((month) => judgeMonth(office, subject, central, month));
    const answers = months.flatMap(({ answer }) => (answer === "not-due" ? [] : [answer]));
    const assessed = months.filter(({ answer }) => answer === "met" || answer === "short");
    const cells = central.flatMap(({ cell }): CellRef[] => (cell === null ? [] : [cell]));
    const answer: Answer = {
      status: statusOf(answers),
      value: assessed.length === 0 ? null : sum(assessed.map(({ attendedDays }) => attendedDays)),
      required: assessed.length === 0 ? null : sum(assessed.map(({ requiredDays }) => requiredDays)),
      share: null,
      cells,
    };
    return answer;
  },
};

/** Central study for all; for members of the centre group its own sessions count as well. */
function isCentralFor({ person }: Subject, kind: string): boolean {
  return kind === "centralStudy" || (kind === "centreGroupStudy" && person.isCentreGroup);
}

/**
 * Reading: an undecided session, one of unreadable length and one that may lie in another month stay in what was held
 * until somebody decides; the month is met when the days surely attended reach the requirement whichever way the
 * doubt falls, else not assessed.
 */
function judgeMonth(
  office: OfficeIndex,
  { service }: Subject,
  central: readonly CalledSession[],
  month: Month,
): MonthOfStudy {
  const notDue: MonthOfStudy = { answer: "not-due", attendedDays: 0, requiredDays: 0 };
  const inService = inServiceThroughout(service, firstDay(month), lastDay(month));
  if (!monthHasEnded(office.period, month) || inService === "no") return notDue;

  const daysAMonth = valueAt(office.parameters, "sessionDaysPerMonth", lastDay(month));
  let [held, attended, sessions] = [0, 0, 0];
  let [anyHeld, anyExcused, doubtful, unknownLength] = [false, false, inService === "unknown", false];
  for (const { session, state } of central) {
    if (!touches(session.when, firstDay(month), lastDay(month))) continue;
    if (state === "excused") {
      anyExcused ||= within(session.when, firstDay(month), lastDay(month));
      continue;
    }
    anyHeld = true;
    const certain = within(session.when, firstDay(month), lastDay(month));
    if (session.days === UNREADABLE) unknownLength = true;
    else held += session.days;
    if (!certain || session.days === UNREADABLE || state === "undecided") doubtful = true;
    else if (hasAttended(state)) {
      attended += session.days;
      sessions += 1;
    }
  }
  if (!anyHeld) return anyExcused ? { ...notDue, answer: "exempt" } : notDue;

  const requiredDays = unknownLength ? daysAMonth : Math.min(daysAMonth, held);
  const reached = sessions >= 1 && reaches(attended, requiredDays);
  const answer = reached ? "met" : doubtful ? "not-assessed" : "short";
  return { answer, attendedDays: attended, requiredDays };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
