/**
 * C30, C31: central study at least once and at least a day a month. Required are one session and the lesser of a day
 * and what was held for the person; excused sessions are taken out of what was held. What is undecided is judged every
 * way it could turn out.
 */
import { touches, type Day, type Month } from "../../domain/calendar";
import { UNREADABLE } from "../../domain/people";
import type { PeriodStatus, RulePeriod } from "../../domain/rating";
import { doubtfulPeriod, monthsSpan, type Rule } from "../answer";
import { inReadingOrder } from "../../domain/reading-order";
import { reaches } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import { monthHasEnded, monthsOf } from "../period";
import { outcomesOf, type Outcome } from "../records/outcomes";
import { mayBeUnread, type CalledSession } from "../records/sessions";
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
    const byMonth = new Map<Month | null, CalledSession[]>();
    for (const called of subject.sessions) {
      if (!isCentralFor(subject, called.session.kind)) continue;
      const list = byMonth.get(called.month);
      if (list === undefined) byMonth.set(called.month, [called]);
      else list.push(called);
    }
    // A session whose month cannot be told may be one of several.
    const open = byMonth.get(null) ?? [];
    return {
      periods: monthsOf(office.year).flatMap((month) =>
        judgeMonth(office, subject, [...(byMonth.get(month) ?? []), ...open], month),
      ),
    };
  },
};

/** Central study for all; for members of the centre group its own sessions count as well. */
function isCentralFor({ person }: Subject, kind: string): boolean {
  return kind === "centralStudy" || (kind === "centreGroupStudy" && person.isCentreGroup !== false);
}

/** What one way for everything undecided adds up to. */
interface Way {
  heldDays: number;
  attendedDays: number;
  attended: number;
  anyHeld: boolean;
  anyExcused: boolean;
}

const START: Readonly<Way> = { heldDays: 0, attendedDays: 0, attended: 0, anyHeld: false, anyExcused: false };

/** A person called to so many undecided sessions of one month is not judged by trying them all. */
const MOST_WAYS = 5_000;

/** Adds a session to a way. */
function follow(way: Way, outcome: Outcome, days: number): Way {
  if (outcome === "excused") way.anyExcused = true;
  if (outcome !== "missed" && outcome !== "attended") return way;
  way.heldDays += days;
  way.anyHeld = true;
  if (outcome === "missed") return way;
  way.attendedDays += days;
  way.attended += 1;
  return way;
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
  const when = monthsSpan(month);
  const { first, last } = when;
  const inService = inServiceThroughout(service, first, last);
  if (!monthHasEnded(office.year, month) || inService === "no") return [];

  const central = called.filter((one) => one.month === month || touches(one.session.when, first, last));
  const parameter = "sessionDaysPerMonth";
  const cells = inReadingOrder(central.flatMap(({ cell }) => cell ?? []));
  if (mayBeUnread(office.sessions, office.records.areSessionsMissing, month))
    return [doubtfulPeriod(when, month, { parameter, cells })];
  const turns = waysOf(central, first, last);
  if (turns === null) return [doubtfulPeriod(when, month, { parameter, cells })];

  const { ways, isLengthOpen } = turns;
  const daysAMonth = valueAt(office.parameters, parameter, last);
  const requiredIn = (way: Way): number => (isLengthOpen ? daysAMonth : Math.min(daysAMonth, way.heldDays));
  const answerTo = (way: Way): PeriodStatus | "not-due" => {
    if (!way.anyHeld && !isLengthOpen) return way.anyExcused ? "exempt" : "not-due";
    if (way.attended >= 1 && reaches(way.attendedDays, requiredIn(way))) return "met";
    return isLengthOpen || inService === "unknown" ? "not-assessed" : "short";
  };
  // Shown is what is certain: the least that was attended, against the most that may be required.
  let [least = START] = ways;
  for (const way of ways) if ((way.attendedDays - least.attendedDays || least.heldDays - way.heldDays) < 0) least = way;
  const status = answerTo(least);
  if (status === "not-assessed" || ways.some((way) => answerTo(way) !== status))
    return [doubtfulPeriod(when, month, { parameter, cells })];
  if (status === "not-due") return [];
  const isMeasured = status !== "exempt";
  return [
    {
      when,
      month,
      status,
      why: null,
      value: isMeasured ? least.attendedDays : null,
      threshold: isMeasured ? requiredIn(least) : null,
      parameter,
      cells,
      weight: 1,
      done: status === "met" ? 1 : 0,
      session: null,
      late: 0,
    },
  ];
}

/** Every way the undecided could turn out; null: there are too many to try. */
function waysOf(
  central: readonly CalledSession[],
  first: Day,
  last: Day,
): { readonly ways: readonly Way[]; readonly isLengthOpen: boolean } | null {
  let ways: Way[] = [{ ...START }];
  let isLengthOpen = false;
  for (const called of central) {
    const outcomes = outcomesOf(called, first, last);
    const { days } = called.session;
    const isHeld = outcomes.some((outcome) => outcome === "attended" || outcome === "missed");
    if (days === UNREADABLE && isHeld) {
      isLengthOpen = true;
      continue;
    }
    const length = days === UNREADABLE ? 0 : days;
    const [only, another] = outcomes;
    // Nearly all sessions are decided: there is one way alone.
    if (only !== undefined && another === undefined) for (const way of ways) follow(way, only, length);
    else ways = different(ways.flatMap((way) => outcomes.map((outcome) => follow({ ...way }, outcome, length))));
    if (ways.length > MOST_WAYS) return null;
  }
  return { ways, isLengthOpen };
}
