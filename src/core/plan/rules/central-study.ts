/**
 * C30, C31: central study at least once and at least a day a month. Required are one session and the lesser of a day
 * and what was held for the person; excused sessions are taken out of what was held. What is undecided is judged every
 * way it could turn out.
 */
import { firstDay, lastDay, touches, type Month } from "../../domain/calendar";
import { UNREADABLE } from "../../domain/people";
import type { PeriodStatus, RulePeriod } from "../../domain/rating";
import { doubtfulPeriod, type Rule } from "../answer";
import { inReadingOrder } from "../../domain/reading-order";
import { reaches } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import { monthHasEnded, monthsOf } from "../period";
import { outcomesOf, type Outcome } from "../records/outcomes";
import type { CalledSession } from "../records/sessions";
import { inServiceThroughout } from "../service";

export const centralStudy: Rule = {
  id: "central-study",
  clauses: ["C30", "C31"],
  aspects: ["time"],
  isInMean: false,
  per: "month",
  counts: "measure",
  recordedAs: null,
  judge: (office, subject) => {
    const central = subject.sessions.filter(({ session }) => isCentralFor(subject, session.kind));
    return { periods: monthsOf(office.year).flatMap((month) => judgeMonth(office, subject, central, month)) };
  },
};

/** Central study for all; for members of the centre group its own sessions count as well. */
function isCentralFor({ person }: Subject, kind: string): boolean {
  return kind === "centralStudy" || (kind === "centreGroupStudy" && person.isCentreGroup !== false);
}

/** What one way for everything undecided adds up to. */
interface Way {
  readonly heldDays: number;
  readonly attendedDays: number;
  readonly attended: number;
  readonly anyHeld: boolean;
  readonly anyExcused: boolean;
}

const START: Way = { heldDays: 0, attendedDays: 0, attended: 0, anyHeld: false, anyExcused: false };

/** A person called to so many undecided sessions of one month is not judged by trying them all. */
const MOST_WAYS = 5_000;

function after(way: Way, outcome: Outcome, days: number): Way {
  switch (outcome) {
    case "none":
      return way;
    case "excused":
      return { ...way, anyExcused: true };
    case "missed":
      return { ...way, heldDays: way.heldDays + days, anyHeld: true };
    case "attended":
      return {
        ...way,
        heldDays: way.heldDays + days,
        attendedDays: way.attendedDays + days,
        attended: way.attended + 1,
        anyHeld: true,
      };
  }
}

function different(ways: readonly Way[]): Way[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

/**
 * Reading: a session of unreadable length leaves open how much was held: then only a month in which the required days
 * are reached by the others is met, else it is not assessed.
 */
function judgeMonth(
  office: OfficeIndex,
  { service }: Subject,
  called: readonly CalledSession[],
  month: Month,
): RulePeriod[] {
  const [first, last] = [firstDay(month), lastDay(month)];
  const inService = inServiceThroughout(service, first, last);
  if (!monthHasEnded(office.year, month) || inService === "no") return [];

  const daysAMonth = valueAt(office.parameters, "sessionDaysPerMonth", last);
  let ways: Way[] = [START];
  let isLengthOpen = false;
  const central = called.filter((one) =>
    one.month === null ? touches(one.session.when, first, last) : one.month === month,
  );
  const facts = {
    when: { first, last },
    month,
    parameter: "sessionDaysPerMonth",
    cells: inReadingOrder(central.flatMap(({ cell }) => cell ?? [])),
    weight: 1,
    session: null,
    late: 0,
  };
  const notAssessed = doubtfulPeriod(facts.when, month, facts);
  for (const one of central) {
    const outcomes = outcomesOf(one, first, last);
    const { days } = one.session;
    const isHeld = outcomes.some((outcome) => outcome === "attended" || outcome === "missed");
    if (days === UNREADABLE && isHeld) isLengthOpen = true;
    else {
      const length = days === UNREADABLE ? 0 : days;
      const [only, another] = outcomes;
      // Nearly all sessions are decided: there is one way alone.
      if (only !== undefined && another === undefined) ways = ways.map((way) => after(way, only, length));
      else ways = different(ways.flatMap((way) => outcomes.map((outcome) => after(way, outcome, length))));
      if (ways.length > MOST_WAYS) return [notAssessed];
    }
  }
  const requiredIn = (way: Way): number => (isLengthOpen ? daysAMonth : Math.min(daysAMonth, way.heldDays));
  const answers = new Set(
    ways.map((way): PeriodStatus | "not-due" => {
      if (!way.anyHeld && !isLengthOpen) return way.anyExcused ? "exempt" : "not-due";
      if (way.attended >= 1 && reaches(way.attendedDays, requiredIn(way))) return "met";
      return isLengthOpen || inService === "unknown" ? "not-assessed" : "short";
    }),
  );
  const [only = "not-due", other] = answers;
  // Shown is what is certain: the least that was attended, against the most that may be required.
  const [least = START] = [...ways].sort(
    (one, another) => one.attendedDays - another.attendedDays || another.heldDays - one.heldDays,
  );
  if (other !== undefined || only === "not-assessed") return [notAssessed];
  if (only === "not-due") return [];
  const isMeasured = only !== "exempt";
  const value = isMeasured ? least.attendedDays : null;
  return [
    {
      ...facts,
      status: only,
      why: null,
      value,
      threshold: isMeasured ? requiredIn(least) : null,
      done: only === "met" ? 1 : 0,
    },
  ];
}
