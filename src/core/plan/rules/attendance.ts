/** C46-C48: signed in at each study session; absent only with a special reason. */
import type { Month } from "../../domain/calendar";
import type { RulePeriod } from "../../domain/rating";
import type { SessionIndex } from "../../domain/records";
import { doubtfulPeriod, endingIn, monthsSpan, type Answer, type Rule } from "../answer";
import { monthHasEnded, monthsOf } from "../period";
import { inServiceSometime } from "../service";
import { hasAttended, mayBeUnread, sessionLies, type CalledSession } from "../records/sessions";

export const attendance: Rule = {
  id: "attendance",
  clauses: ["C46", "C47", "C48"],
  aspects: ["style", "time"],
  isInMean: false,
  per: "session",
  counts: "periods",
  recordedAs: null,
  judge: (office, { sessions, service }) => {
    const periods = sessions.flatMap((called) =>
      called.month === null ? [] : sessionPeriod(called, called.month, true),
    );
    const unread = monthsOf(office.year).filter((month) => {
      const { first, last } = monthsSpan(month);
      if (!mayBeUnread(office.sessions, office.records.areSessionsMissing, month)) return false;
      return monthHasEnded(office.year, month) && inServiceSometime(service, first, last) !== "no";
    });
    const open = unread.map((month) => doubtfulPeriod(monthsSpan(month), month, { parameter: null, cells: [] }));
    return { periods: inMonthOrder([...periods, ...open]) };
  },
  // A session whose month cannot be told may be one of this rating.
  select: (judgement, { subject, rating }) => {
    const { periods } = endingIn(judgement, rating);
    const open: RulePeriod[] = [];
    for (const called of subject.sessions) {
      if (called.month !== null) continue;
      const { isIn, certain } = sessionLies(called, rating);
      if (isIn) open.push(sessionPeriod(called, rating.lastMonth, certain));
    }
    return { periods: open.length === 0 ? periods : [...periods, ...open] };
  },
};

/** Sessions stand in the order of the sheets, which need not be that of their days. */
function inMonthOrder(periods: RulePeriod[]): RulePeriod[] {
  const isInOrder = periods.every(({ month }, at) => at === 0 || (periods[at - 1]?.month ?? month) <= month);
  return isInOrder ? periods : periods.sort((one, other) => one.month - other.month);
}

/** A session of which the date cannot be read is assessed for no rating. */
function sessionPeriod(called: CalledSession, month: Month, certain: boolean): RulePeriod {
  const { session, state, cell } = called;
  const isOpen = !certain || state === "undecided";
  const status = isOpen ? "not-assessed" : state === "unexcused" ? "short" : hasAttended(state) ? "met" : "exempt";
  const isMissed = state === "unexcused" || state === "undecided";
  return {
    when: session.when,
    month,
    status,
    why: isOpen ? "in-doubt" : null,
    value: status === "met" ? 1 : status === "short" ? 0 : null,
    threshold: 1,
    parameter: null,
    cells: cell !== null ? [cell] : isOpen ? [session.cell] : [],
    weight: 1,
    done: status === "met" ? 1 : 0,
    // Reading: a session that may be none of the person's, or of another month, need not be there at all: at best where it
    // was missed, at worst where it was attended; somebody who came late to it may have come late at worst.
    worst: isMissed ? "short" : "none",
    best: state === "undecided" || hasAttended(state) ? "met" : "none",
    session: session.index,
    late: lateness(called),
  };
}

function lateness({ state }: CalledSession): number {
  if (state === "late-and-early") return 2;
  return state === "late" || state === "early" ? 1 : 0;
}

/** What style, time and the overall grade count of the sessions. */
export interface AttendanceCounts {
  readonly attended: number;
  /** Sessions missed without a reason, in the order of the sessions. */
  readonly unexcused: readonly SessionIndex[];
  /** Late arrivals and early leavings together; a session with both counts twice. */
  readonly lateOrEarly: number;
}

export function attendanceCounts({ periods }: Pick<Answer, "periods">): AttendanceCounts {
  let [attended, lateOrEarly] = [0, 0];
  const unexcused: SessionIndex[] = [];
  for (const { status, session, late } of periods) {
    // In doubt nothing is counted before it is turned out one way.
    if (status !== "not-assessed") lateOrEarly += late;
    if (status === "met") attended += 1;
    else if (status === "short" && session !== null) unexcused.push(session);
  }
  return { attended, unexcused, lateOrEarly };
}
