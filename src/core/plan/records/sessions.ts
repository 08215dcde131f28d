/** Sessions of the plan year and who was called to them. SHEETS.md, "How things are joined". */
import type { CellRef } from "../../domain/address";
import { firstDay, lastDay, monthOf, touches, within, type Day, type DaySpan, type Month } from "../../domain/calendar";
import type { Person, PersonIndex } from "../../domain/people";
import type { Attendance, AttendanceState, Audience } from "../../domain/records";
import type { SessionInDays } from "./lengths";
import type { RatingPeriod } from "../period";
import { compareCells } from "../../domain/reading-order";
import { inServiceOn, type Service } from "../service";
import { departmentKey } from "./departments";

/** A session that lies, or may lie, in the days that are read, with its marks by person. */
export interface YearSession {
  readonly session: SessionInDays;
  /** The month in which it surely lies; null: its date cannot be read well enough to say. */
  readonly month: Month | null;
  /** Who signs in later is late, in minutes after midnight; null: a time is presence. */
  readonly lateFrom: number | null;
  /** null: it cannot be told. */
  readonly isCalled: (person: Person) => boolean | null;
  readonly marks: (Attendance | undefined)[];
}

/** A person's answer at a session they were called to. */
export interface CalledSession {
  readonly session: SessionInDays;
  readonly month: Month | null;
  /** Whether the person was called at all cannot be told: the session may be none of theirs. */
  readonly mayBeNone: boolean;
  /** What stands there; undecided where it would count against somebody who may not have been called. */
  readonly state: Exclude<AttendanceState, "not-due">;
  readonly cell: CellRef | null;
}

/** The sessions from a day to another in the order of their index, with the marks that stand for them. */
export function sessionsOf(
  sessions: readonly SessionInDays[],
  attendance: readonly Attendance[],
  first: Day,
  end: Day,
  lateFromOn: (day: Day) => number | null = () => null,
): YearSession[] {
  const found: YearSession[] = [];
  const bySession: (YearSession | undefined)[] = [];
  for (const session of sessions) {
    if (!touches(session.when, first, end)) continue;
    const entry: YearSession = {
      session,
      month: monthWithin(session.when, end),
      lateFrom: lateFromOn(Math.min(session.when.last, end)),
      isCalled: audienceTest(session.audience),
      marks: [],
    };
    found.push(entry);
    bySession[session.index] = entry;
  }
  for (const mark of attendance) {
    const entry = bySession[mark.session];
    if (entry === undefined) continue;
    const earlier = entry.marks[mark.person];
    entry.marks[mark.person] = earlier === undefined ? mark : agreed(earlier, mark);
  }
  return found;
}

/** The month in which a span surely lies, by a day; null: none. */
function monthWithin(when: DaySpan, end: Day): Month | null {
  if (!Number.isFinite(when.first) || when.last > end) return null;
  const month = monthOf(when.first);
  return within(when, firstDay(month), lastDay(month)) ? month : null;
}

/** Whether a session is, or may be, one of a span of days. `certain`: it surely is. */
export function sessionLies(
  { session, month }: Pick<YearSession, "session" | "month">,
  { firstMonth, lastMonth, firstDay: first, end }: RatingPeriod,
): { readonly isIn: boolean; readonly certain: boolean } {
  // Nearly every session has a day.
  if (month !== null) return month >= firstMonth && month <= lastMonth ? SURELY : NOT_IN;
  if (!touches(session.when, first, end)) return NOT_IN;
  return within(session.when, first, end) ? SURELY : PERHAPS;
}

const SURELY = { isIn: true, certain: true };
const PERHAPS = { isIn: true, certain: false };
const NOT_IN = { isIn: false, certain: false };

/**
 * Whether sessions of a month, or of two and the months between, may stand on a sheet that could not be read, so that
 * nothing can be said of them: no other sheet tells a session of these months.
 */
export function mayBeUnread(
  sessions: readonly Pick<YearSession, "month">[],
  areSessionsMissing: boolean,
  first: Month,
  last: Month = first,
): boolean {
  return areSessionsMissing && !sessions.some(({ month }) => month === null || (month >= first && month <= last));
}

/** Two marks of one person and session: equal ones count once, others are undecided. */
function agreed(one: Attendance, other: Attendance): Attendance {
  const first = compareCells(one.cell, other.cell) <= 0 ? one : other;
  return one.state === other.state ? first : { ...first, state: "undecided" };
}

/** Whether a person is called; null: it cannot be told. */
export function audienceTest(audience: Audience): (person: Person) => boolean | null {
  switch (audience.kind) {
    case "all":
      return () => true;
    case "centreGroup":
      return (person) => person.isCentreGroup;
    case "departments": {
      const names = new Set(audience.departments.map(departmentKey));
      return (person) => person.department !== null && names.has(departmentKey(person.department));
    }
    case "people": {
      const called = new Set<PersonIndex>(audience.people);
      return (person) => called.has(person.index);
    }
  }
}

/** The sessions a person was called to: in the audience, in service on the day, not marked "not due". */
export function calledSessions(sessions: readonly YearSession[], person: Person, service: Service): CalledSession[] {
  const called: CalledSession[] = [];
  for (const { session, month, lateFrom, isCalled, marks } of sessions) {
    const isDue = isCalled(person);
    if (isDue === false) continue;
    const inService = inServiceOn(service, session.when);
    const mark = marks[person.index];
    if (inService === "no" || mark?.state === "not-due") continue;
    // Nobody's name or row is there: blank, which is undecided.
    const state = mark === undefined ? "undecided" : isLateBy(mark, lateFrom) ? "late" : mark.state;
    // Reading: where it is unknown whether the person was in service, a mark that could count against them does not.
    const mayBeNone = isDue === null;
    const counts = !mayBeNone && (inService === "yes" || state === "present" || state === "excused");
    called.push({ session, month, mayBeNone, state: counts ? state : "undecided", cell: mark?.cell ?? null });
  }
  return called;
}

/** Whether somebody signed in after the time from which that is late (C46). */
function isLateBy({ state, signedIn }: Attendance, lateFrom: number | null): boolean {
  return state === "present" && lateFrom !== null && signedIn !== undefined && signedIn > lateFrom;
}

/** A session of a rating. `certain`: it surely lies in its days. */
export interface RatedSession extends CalledSession {
  readonly certain: boolean;
}

/** Which of a person's sessions lie, or may lie, in a rating. */
export function sessionsIn(sessions: readonly CalledSession[], rating: RatingPeriod): RatedSession[] {
  return sessions.flatMap((called) => {
    const { isIn, certain } = sessionLies(called, rating);
    return isIn ? [{ ...called, certain }] : [];
  });
}

/** Present, late or early: the person took part. */
export function hasAttended(state: AttendanceState): boolean {
  return state === "present" || state === "late" || state === "early" || state === "late-and-early";
}
