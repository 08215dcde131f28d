/** From collected sessions and observations to the records: one state for a person and session, every doubt a finding. */
import { monthOf, type Day } from "../domain/calendar";
import type { Person } from "../domain/people";
import { ofMonth, type Period } from "../domain/period";
import type { Attendance, AttendanceState, Session } from "../domain/records";
import { defaultDays } from "./activities";
import { departmentKey } from "./departments";
import type { FindingsList } from "./findings-list";
import { stateOf } from "./marks";
import { audienceOf, type Observation, type SessionDraft } from "./session-book";

const MOST_NAMES = 20;

/** The month a session surely lies in, for findings; null where that is not certain. */
function periodOfDraft({ when }: SessionDraft): Period | null {
  if (!Number.isFinite(when.first) || !Number.isFinite(when.last)) return null;
  return monthOf(when.first) === monthOf(when.last) ? ofMonth(monthOf(when.first)) : null;
}

/** Whether service surely does not reach into the session's days. */
function isOutOfService({ serviceFrom, serviceUntil }: Person, { when }: SessionDraft): boolean {
  return (
    (typeof serviceFrom === "number" && when.last < serviceFrom) ||
    (typeof serviceUntil === "number" && when.first > serviceUntil)
  );
}

function audienceTest(draft: SessionDraft): (person: Person) => boolean {
  const audience = audienceOf(draft);
  switch (audience.kind) {
    case "all":
      return () => true;
    case "centreGroup":
      return ({ isCentreGroup }) => isCentreGroup !== false;
    case "departments": {
      const called = new Set(audience.departments.map(departmentKey));
      return ({ department }) => department !== null && called.has(departmentKey(department));
    }
    case "people": {
      const called = new Set(audience.people);
      return ({ index }) => called.has(index);
    }
    case "rows":
      return ({ index }) => draft.rowPeople.has(index);
  }
}

function sameReading(left: Observation, right: Observation): boolean {
  return left.reading.kind === right.reading.kind && stateOf(left.reading) === stateOf(right.reading);
}

interface Settled {
  readonly state: AttendanceState;
  readonly from: Observation;
  readonly doubt: "none" | "absent" | "conflict";
  readonly isRepeated: boolean;
}

const NO_OBSERVATIONS: readonly Observation[] = [];

const undecided = (from: Observation, doubt: Settled["doubt"], isRepeated = false): Settled => ({
  state: "undecided",
  from,
  doubt,
  isRepeated,
});

/** One answer from all that is written about a person and session; null where every cell is blank. */
function settle(observations: readonly Observation[]): Settled | null {
  const [sole] = observations;
  if (sole === undefined) return null;
  if (observations.length === 1) return sole.reading.kind === "blank" ? null : alone(sole);
  const study = observations.filter(({ isWork, reading }) => !isWork && reading.kind !== "blank");
  const work = observations.filter(({ isWork, reading }) => isWork && reading.kind !== "blank");
  const [first] = study;
  if (first === undefined) {
    const blank = observations.find(({ isWork }) => !isWork);
    const excused = work.find(({ reading }) => reading.kind === "decided" && reading.state === "excused");
    // Somebody signed the others in: being at work does not put this person into the session, leave takes them out.
    if (blank !== undefined) return excused === undefined ? null : single(excused, work);
    const [only] = work;
    return only === undefined ? null : single(only, work);
  }
  const isRepeated = study.length > 1;
  if (study.some((other) => !sameReading(first, other))) return undecided(first, "conflict", false);
  const own = { ...single(first, study), isRepeated };
  const leave = work.find(({ reading }) => reading.kind === "decided" && reading.state === "excused");
  if (leave === undefined) return own;
  if (first.reading.kind === "absent") return { ...single(leave, work), isRepeated };
  return own.state === "excused" || own.state === "not-due" ? own : undecided(first, "conflict", isRepeated);
}

function single(from: Observation, all: readonly Observation[]): Settled {
  return all.some((other) => !sameReading(from, other)) ? undecided(from, "conflict") : alone(from);
}

function alone(from: Observation): Settled {
  if (from.reading.kind === "open") return undecided(from, "conflict");
  if (from.reading.kind === "absent") return undecided(from, "absent");
  return { state: stateOf(from.reading) ?? "undecided", from, doubt: "none", isRepeated: false };
}

/** The observations of each person, at the person's index. */
function byPerson(observations: readonly Observation[]): (readonly Observation[] | undefined)[] {
  const groups: (Observation[] | undefined)[] = [];
  for (const observation of observations) {
    const group = groups[observation.person];
    if (group === undefined) groups[observation.person] = [observation];
    else group.push(observation);
  }
  return groups;
}

class SessionWriter {
  readonly attendance: Attendance[] = [];
  readonly sessions: Session[] = [];

  constructor(
    private readonly people: readonly Person[],
    private readonly asOf: Day,
    private readonly findings: FindingsList,
  ) {}

  add(draft: SessionDraft): void {
    const index = this.sessions.length;
    const isCalled = audienceTest(draft);
    const period = periodOfDraft(draft);
    const decided = byPerson(draft.observations);
    const hasAttendance = draft.hasAttendance || draft.observations.some(({ isWork }) => isWork);
    const blank: string[] = [];
    for (const person of this.people) {
      const observations = decided[person.index] ?? NO_OBSERVATIONS;
      const settled = settle(observations);
      if (!isCalled(person) || isOutOfService(person, draft)) {
        this.notCalled(person, settled, period);
        continue;
      }
      if (settled === null) {
        blank.push(person.name);
        const [first] = observations;
        if (first !== undefined)
          this.attendance.push({
            person: person.index,
            session: index,
            state: "undecided",
            mark: "",
            cell: first.cell,
          });
        continue;
      }
      this.doubts(person, settled, observations, period);
      const { from, state } = settled;
      const { reading, mark, cell, isWork } = from;
      const signedIn = reading.kind === "decided" && state === "present" && !isWork ? reading.signedIn : undefined;
      this.attendance.push({
        person: person.index,
        session: index,
        state,
        mark,
        ...(signedIn === undefined ? {} : { signedIn }),
        cell,
      });
    }
    const isPast = draft.when.first <= this.asOf;
    if (hasAttendance && isPast && blank.length > 0) {
      const facts = { count: blank.length, names: blank.slice(0, MOST_NAMES) };
      this.findings.add("attendance-blank", facts, { cell: draft.cell, period, clause: "C46" });
    }
    const audience = audienceOf(draft);
    this.sessions.push({
      index,
      when: draft.when,
      kind: draft.kind,
      topic: draft.topic,
      area: draft.activity?.area ?? null,
      days: draft.activity?.days ?? defaultDays(draft.kind),
      audience:
        audience.kind === "rows" ? { kind: "people", people: [...draft.rowPeople].sort((a, b) => a - b) } : audience,
      hasAttendance,
      cell: draft.cell,
    });
  }

  /** A mark for somebody not called counts nowhere; "not due" agrees with it. */
  private notCalled(person: Person, settled: Settled | null, period: Period | null): void {
    if (settled === null || settled.state === "not-due" || settled.from.isWork) return;
    const { cell } = settled.from;
    this.findings.add("mark-not-called", { name: person.name }, { cell, person: person.index, period });
  }

  private doubts(
    person: Person,
    { doubt, from, isRepeated }: Settled,
    observations: readonly Observation[],
    period: Period | null,
  ): void {
    if (doubt === "none" && !isRepeated) return;
    const { name, index, department } = person;
    const context = { cell: from.cell, person: index, department, period };
    if (doubt === "conflict") {
      const sheets = [...new Set(observations.map(({ cell }) => cell.sheet))];
      this.findings.add("attendance-conflict", { name, sheets }, context);
    }
    if (doubt === "absent")
      this.findings.add(
        "absence-undecided",
        { name, mark: from.mark, reason: from.reason ?? "" },
        { ...context, clause: "C47" },
      );
    if (isRepeated) this.findings.add("attendance-twice", { name }, context);
  }
}

/** Builds sessions in the order of their days, and the attendance at each in the order of the roster. */
export function settleSessions(
  drafts: readonly SessionDraft[],
  people: readonly Person[],
  asOf: Day,
  findings: FindingsList,
): { readonly sessions: Session[]; readonly attendance: Attendance[] } {
  const writer = new SessionWriter(people, asOf, findings);
  const ordered = drafts.map((draft, place) => ({ draft, place }));
  ordered.sort((a, b) => compareDays(a.draft.when.first, b.draft.when.first) || a.place - b.place);
  for (const { draft } of ordered) writer.add(draft);
  return writer;
}

/** Days in order; those of unknown date come last. */
function compareDays(left: number, right: number): number {
  if (left === right) return 0;
  if (!Number.isFinite(left)) return 1;
  return Number.isFinite(right) ? left - right : -1;
}
