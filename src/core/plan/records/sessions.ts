/** Sessions of the rating period and who was called to them. SHEETS.md, "How things are joined". */
import type { CellRef } from "../../domain/address";
import { touches, within } from "../../domain/calendar";
import type { Person, PersonIndex } from "../../domain/people";
import type { Attendance, AttendanceState, Audience } from "../../domain/records";
import type { SessionInDays } from "./lengths";
import type { RatingPeriod } from "../period";
import { compareCells } from "../reading-order";
import { inServiceOn, type Service } from "../service";
import { departmentKey } from "./departments";

/** A session that lies, or may lie, in the rating period, with its marks by person. */
export interface PeriodSession {
  readonly session: SessionInDays;
  /** False: its date cannot be read well enough to say that it lies in the period. */
  readonly certain: boolean;
  /** null: it cannot be told. */
  readonly isCalled: (person: Person) => boolean | null;
  readonly marks: (Attendance | undefined)[];
}

/** A person's answer at a session they were called to. */
export interface CalledSession {
  readonly session: SessionInDays;
  readonly certain: boolean;
  /** Whether the person was called at all cannot be told: the session may be none of theirs. */
  readonly mayBeNone: boolean;
  /** What stands there; undecided where it would count against somebody who may not have been called. */
  readonly state: Exclude<AttendanceState, "not-due">;
  readonly cell: CellRef | null;
}

/** The sessions of the period in the order of their index, with the marks that stand for them. */
export function sessionsOf(
  sessions: readonly SessionInDays[],
  attendance: readonly Attendance[],
  period: RatingPeriod,
): PeriodSession[] {
  const found: PeriodSession[] = [];
  const bySession: (PeriodSession | undefined)[] = [];
  for (const session of sessions) {
    if (!touches(session.when, period.firstDay, period.end)) continue;
    const entry: PeriodSession = {
      session,
      certain: within(session.when, period.firstDay, period.end),
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

/** Two marks of one person and session: equal ones count once, others are undecided. */
function agreed(one: Attendance, other: Attendance): Attendance {
  const first = compareCells(one.cell, other.cell) <= 0 ? one : other;
  return one.state === other.state ? first : { ...first, state: "undecided" };
}

function audienceTest(audience: Audience): (person: Person) => boolean | null {
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
export function calledSessions(sessions: readonly PeriodSession[], person: Person, service: Service): CalledSession[] {
  const called: CalledSession[] = [];
  for (const { session, certain, isCalled, marks } of sessions) {
    const isDue = isCalled(person);
    if (isDue === false) continue;
    const inService = inServiceOn(service, session.when);
    const mark = marks[person.index];
    if (inService === "no" || mark?.state === "not-due") continue;
    // Nobody's name or row is there: blank, which is undecided.
    const state = mark?.state ?? "undecided";
    // Reading: where it is unknown whether the person was in service, a mark that could count against them does not.
    const mayBeNone = isDue === null;
    const counts = !mayBeNone && (inService === "yes" || state === "present" || state === "excused");
    called.push({ session, certain, mayBeNone, state: counts ? state : "undecided", cell: mark?.cell ?? null });
  }
  return called;
}

/** Present, late or early: the person took part. */
export function hasAttended(state: AttendanceState): boolean {
  return state === "present" || state === "late" || state === "early" || state === "late-and-early";
}
