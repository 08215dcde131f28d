/** The circular's numbers and names, taken from the ratings and records; nothing is estimated. */
import { isMonth } from "../../domain/period";
import { firstDay, lastDay, within, type Day } from "../../domain/calendar";
import type { Person, PersonIndex } from "../../domain/people";
import { RULE_IDS, type DepartmentFigures, type Overall, type RuleId } from "../../domain/rating";
import { SESSION_KINDS, type ActivityKind, type Grade, type Session } from "../../domain/records";
import type { AttendanceCounts, Behind, GradeCounts, NamedAbsence, NotesCounts } from "../../messages";
import { isSamePeriod, ofMonth } from "../../domain/period";
import { gradeOrNull } from "../../sheets/filed";
import type { RegisterRow } from "../register-rows";
import type { WriteRequest } from "../write-request";

export interface CircularFacts {
  /** Sessions people signed in to, by kind, and how many have no attendance at all. */
  readonly sessions: readonly (readonly [ActivityKind, number])[];
  readonly unsigned: number;
  readonly attendance: AttendanceCounts;
  readonly notes: NotesCounts;
  readonly grades: GradeCounts;
  /** People whose grade depends on what is still in doubt. */
  readonly open: number;
  readonly changes: readonly (readonly [Grade, number])[];
  readonly behind: readonly Behind[];
  /** People who came late or left early. */
  readonly late: number;
  /** In roster order (C48). */
  readonly named: readonly NamedAbsence[];
  readonly departments: readonly DepartmentFigures[];
}

/** Duties whose missing the circular tells; unexcused absences are named one by one instead. */
const TOLD: readonly RuleId[] = RULE_IDS.filter((rule) => rule !== "attendance" && rule !== "central-study");
/** Duties for which names stand beside the number. */
const NAMED: readonly RuleId[] = ["notes-handed-in", "notes"];
const MOST_NAMES = 3;

/** Gathers the facts. `register`: the rows as they stand, for last month's grades. */
export function circularFacts(request: WriteRequest, register: readonly RegisterRow[]): CircularFacts {
  const { records, ratings } = request;
  const held = sessionsOf(request);
  const grades = sumGrades(ratings.departments);
  return {
    sessions: SESSION_KINDS.flatMap((kind) => {
      const count = held.filter((session) => session.hasAttendance && session.kind === kind).length;
      return count === 0 ? [] : [[kind, count] as const];
    }),
    unsigned: held.filter(({ hasAttendance }) => !hasAttendance).length,
    attendance: sumAttendance(ratings.departments),
    notes: notesOf(request),
    grades,
    open: ratings.people.filter(({ open, override }) => open !== null && override === null).length,
    changes: changesSince(request, register, grades),
    behind: behindOf(request),
    late: lateOf(request),
    named: ratings.people.flatMap(({ person: index, unexcused }) => {
      const person = records.people[index];
      const days = daysOf(unexcused.flatMap((session) => records.sessions[session] ?? []));
      return person === undefined || days.length === 0
        ? []
        : [{ name: plainName(person.name), department: person.department, days }];
    }),
    departments: ratings.departments.filter(({ people }) => people > 0),
  };
}

/** Two-character names are often spread with a space in tables; running text has none. */
function plainName(name: string): string {
  return name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
}

function daysOf(sessions: readonly Session[]): Day[] {
  return sessions.map(({ when }) => when.first).sort((one, other) => one - other);
}

/** The month's sessions up to the day that was read; one whose date is not sure is the month's only for its marks. */
function sessionsOf({ records, month, asOf }: WriteRequest): Session[] {
  return records.sessions.filter(
    ({ when, kind }) => within(when, firstDay(month), Math.min(asOf, lastDay(month))) && SESSION_KINDS.includes(kind),
  );
}

export function sumAttendance(departments: readonly DepartmentFigures[]): AttendanceCounts {
  const counts = { called: 0, present: 0, excused: 0, unexcused: 0, undecided: 0 };
  for (const { called, present, excused, unexcused, undecided } of departments) {
    counts.called += called;
    counts.present += present;
    counts.excused += excused;
    counts.unexcused += unexcused;
    counts.undecided += undecided;
  }
  return counts;
}

function sumGrades(departments: readonly DepartmentFigures[]): GradeCounts {
  const counts: Record<Overall, number> = { good: 0, medium: 0, poor: 0, "not-assessed": 0, undetermined: 0 };
  for (const { finals } of departments) {
    for (const grade of Object.keys(counts) as Overall[]) counts[grade] += finals[grade];
  }
  return counts;
}

function notesOf({ records, ratings, month }: WriteRequest): NotesCounts {
  const checked = new Set<PersonIndex>();
  for (const check of records.notesChecks) if (check.month === month && !check.notHandedIn) checked.add(check.person);
  let [assessed, met] = [0, 0];
  for (const { notesAssessed, notesMet } of ratings.departments) {
    assessed += notesAssessed;
    met += notesMet;
  }
  return { checked: checked.size, assessed, met };
}

/** Only where the register holds last month: its finals as they were filed. */
function changesSince(
  { month }: WriteRequest,
  register: readonly RegisterRow[],
  grades: GradeCounts,
): CircularFacts["changes"] {
  const before = ofMonth(month - 1);
  const last = register
    .filter(({ period }) => period !== null && isSamePeriod(period, before))
    .map(({ cells }) => gradeOrNull(cells.final));
  if (!last.some((grade) => grade !== null)) return [];
  return (["good", "medium", "poor"] as const).flatMap((grade) => {
    const by = grades[grade] - last.filter((final) => final === grade).length;
    return by === 0 ? [] : [[grade, by] as const];
  });
}

function behindOf({ ratings, records }: WriteRequest): Behind[] {
  const bearers = new Map<string, number>();
  for (const { name } of records.people) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const short = new Map<RuleId, Person[]>();
  for (const { person: index, rules } of ratings.people) {
    const person = records.people[index];
    if (person === undefined) continue;
    for (const { rule, mode, status } of rules) {
      if (mode === "off" || status !== "short") continue;
      const people = short.get(rule);
      if (people === undefined) short.set(rule, [person]);
      else people.push(person);
    }
  }
  return TOLD.flatMap((rule): Behind[] => {
    const people = short.get(rule) ?? [];
    if (people.length === 0) return [];
    const named = NAMED.includes(rule) ? people.slice(0, MOST_NAMES) : [];
    // A namesake is told apart by the department, or not at all.
    const names = named.map(({ name, department }) =>
      bearers.get(name) === 1 || department === null ? plainName(name) : `${plainName(name)}（${department}）`,
    );
    return [{ rule, count: people.length, names }];
  });
}

function lateOf({ findings, month }: WriteRequest): number {
  const people = findings.flatMap(({ code, person, period }) =>
    code === "late-or-early" && isMonth(period, month) ? [person] : [],
  );
  return new Set(people).size;
}
