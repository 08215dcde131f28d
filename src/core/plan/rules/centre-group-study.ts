/** C29: the centre group studies centrally once a quarter. What is undecided is judged every way it could turn out. */
import { touches, type Month } from "../../domain/calendar";
import type { PeriodStatus, RulePeriod } from "../../domain/rating";
import { inReadingOrder } from "../../domain/reading-order";
import { doubtfulPeriod, EXEMPT, monthsSpan, type Rule } from "../answer";
import type { OfficeIndex, Subject } from "../office-index";
import { endedQuarters } from "../period";
import { outcomesOf, type Outcome } from "../records/outcomes";
import { mayBeUnread } from "../records/sessions";
import { inServiceThroughout } from "../service";
import { isMember } from "./applies";

export const centreGroupStudy: Rule = {
  id: "centre-group-study",
  clauses: ["C29"],
  aspects: ["time"],
  isInMean: false,
  per: "quarter",
  counts: "periods",
  recordedAs: null,
  judge: (office, subject) => {
    if (isMember(subject.person) === "no") return EXEMPT;
    return { periods: endedQuarters(office.year).flatMap((first) => judgeQuarter(office, subject, first)) };
  },
};

/** Required is one session attended in the quarter. */
const REQUIRED = 1;

function judgeQuarter(office: OfficeIndex, { person, service, sessions }: Subject, firstMonth: Month): RulePeriod[] {
  const month = firstMonth + 2;
  const when = monthsSpan(firstMonth, month);
  const inService = inServiceThroughout(service, when.first, when.last);
  if (inService === "no") return [];
  const held = sessions.filter(
    ({ session }) => session.kind === "centreGroupStudy" && touches(session.when, when.first, when.last),
  );
  const outcomes = held.map((called) => outcomesOf(called, when.first, when.last));
  const answers = answersTo(outcomes);
  if (inService === "unknown" && answers.delete("short")) answers.add("not-assessed");
  const cells = inReadingOrder(held.flatMap(({ cell }) => cell ?? []));
  const [only = "not-due", other] = answers;
  if (mayBeUnread(office.sessions, office.records.areSessionsMissing, firstMonth, month))
    return [doubtfulPeriod(when, month, { parameter: null, cells })];
  if (other === undefined && only === "not-due") return [];
  const open = doubtfulPeriod(when, month, { parameter: null, cells });
  if (isMember(person) === "unknown") return [{ ...open, cells: inReadingOrder([person.cell, ...cells]) }];
  if (other !== undefined || only === "not-due" || only === "not-assessed") return [open];
  if (only === "exempt") return [{ ...open, status: "exempt", why: null }];
  const attended = outcomes.filter(([first, another]) => first === "attended" && another === undefined).length;
  return [{ ...open, status: only, why: null, value: attended, threshold: REQUIRED, done: only === "met" ? 1 : 0 }];
}

/** Every answer that some way for everything undecided leads to. None held for the person: not due; all excused: exempt. */
function answersTo(sessions: readonly (readonly Outcome[])[]): Set<PeriodStatus | "not-due"> {
  const answers = new Set<PeriodStatus | "not-due">();
  const canAll = (allowed: readonly Outcome[]): boolean =>
    sessions.every((outcomes) => outcomes.some((outcome) => allowed.includes(outcome)));
  const canAny = (wanted: Outcome): boolean => sessions.some((outcomes) => outcomes.includes(wanted));
  if (canAll(["none"])) answers.add("not-due");
  if (canAny("excused") && canAll(["excused", "none"])) answers.add("exempt");
  if (canAny("attended")) answers.add("met");
  if (canAny("missed") && canAll(["missed", "excused", "none"])) answers.add("short");
  return answers;
}
