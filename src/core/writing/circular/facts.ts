/** The circular's numbers and names: the office's figures, and the change on last month that the register tells. */
import { sumAttendance, type AttendanceCounts, type DepartmentFigures, type NotesCounts } from "../../domain/figures";
import { monthOf } from "../../domain/calendar";
import { isSamePeriod, ofMonth } from "../../domain/period";
import { RULE_IDS, type Overall, type RuleId } from "../../domain/rating";
import type { ActivityKind, Grade } from "../../domain/records";
import {
  circularWords,
  reached,
  required,
  wordsOf,
  type Behind,
  type CommendedDepartment,
  type CommendedPerson,
  type GradeCounts,
  type NamedAbsence,
} from "../../messages";
import type { Person } from "../../domain/people";
import { cellText } from "../../domain/text";
import { gradeOrNull } from "../../sheets/filed";
import { registerState } from "../../sheets/register-states";
import { lastIssuingRun } from "../issued-circulars";
import type { RegisterRow } from "../register-rows";
import { plainName } from "./frame";
import type { BehindNotes, Correction, ToMakeUp } from "./lists";
import type { WriteRequest } from "../write-request";
import { criticismText, withdrawnCriticism } from "./withdrawn";

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
  readonly behind: readonly Omit<Behind, "attachment">[];
  /** Whose notes are not on pace, in roster order. */
  readonly behindNotes: readonly BehindNotes[];
  /** How many of those called came late or left early. */
  readonly late: readonly [count: number, of: number];
  /** In roster order, at most as many as the office commends (C54). */
  readonly commendedDepartments: readonly CommendedDepartment[];
  readonly commendedPeople: readonly CommendedPerson[];
  /** How many more there were to commend than the office names. */
  readonly uncommended: number;
  readonly toMakeUp: readonly ToMakeUp[];
  /** What was issued and is corrected now, and no circular has told yet. */
  readonly corrections: readonly Correction[];
  /** In roster order (C48). */
  readonly named: readonly NamedAbsence[];
  readonly departments: readonly DepartmentFigures[];
}

/** Duties whose missing the circular tells; unexcused absences are named one by one instead. */
const TOLD: readonly RuleId[] = RULE_IDS.filter((rule) => rule !== "attendance" && rule !== "central-study");
/** Duties for which names stand beside the number. */
const NAMED: readonly RuleId[] = ["notes-handed-in", "notes"];

/** Puts the office's figures into the circular's words. `register`: the rows as they stand, for last month's grades. */
export function circularFacts(request: WriteRequest, register: readonly RegisterRow[]): CircularFacts {
  const { records, figures } = request;
  const grades = sumGrades(figures.departments);
  return {
    sessions: figures.sessions.map(({ kind, count }) => [kind, count] as const),
    unsigned: figures.unsigned,
    attendance: sumAttendance(figures.departments),
    notes: figures.notes,
    grades,
    open: figures.open,
    changes: changesSince(request, register, grades),
    behind: behindOf(request),
    behindNotes: behindNotesOf(request),
    late: [figures.late.length, figures.called],
    ...commendedOf(request),
    toMakeUp: figures.toMakeUp.flatMap(({ person, day, session }) => {
      const one = records.people[person];
      const held = records.sessions[session];
      if (one === undefined || held === undefined) return [];
      const { shortDay, activityKinds } = wordsOf(request.language);
      return [{ ...listed(one), day: shortDay(day), session: activityKinds[held.kind] }];
    }),
    corrections: [...correctionsOf(request, register), ...withdrawals(request, register)],
    named: figures.named.flatMap(({ person: index, days }) => {
      const person = records.people[index];
      return person === undefined ? [] : [{ name: plainName(person.name), department: person.department, days }];
    }),
    departments: figures.departments.filter(({ people }) => people > 0),
  };
}

function sumGrades(departments: readonly DepartmentFigures[]): GradeCounts {
  const counts: Record<Overall, number> = { good: 0, medium: 0, poor: 0, "not-assessed": 0, undetermined: 0 };
  for (const { finals } of departments) {
    for (const grade of Object.keys(counts) as Overall[]) counts[grade] += finals[grade];
  }
  return counts;
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

function behindOf({ figures, records }: WriteRequest): CircularFacts["behind"] {
  const bearers = new Map<string, number>();
  for (const { name } of records.people) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return figures.behind.flatMap(({ rule, people, of }) => {
    if (!TOLD.includes(rule)) return [];
    const named = NAMED.includes(rule) ? people : [];
    const names = named.flatMap((index) => {
      const person = records.people[index];
      if (person === undefined) return [];
      const { name, department } = person;
      // A namesake is told apart by the department, or not at all.
      return bearers.get(name) === 1 || department === null ? plainName(name) : `${plainName(name)}（${department}）`;
    });
    return [{ rule, count: people.length, of, names }];
  });
}

function behindNotesOf({ figures, ratings, records }: WriteRequest): BehindNotes[] {
  const people = figures.behind.find(({ rule }) => rule === "notes")?.people ?? [];
  return people.flatMap((index) => {
    const person = records.people[index];
    const verdict = ratings.people[index]?.rules.find(({ rule }) => rule === "notes");
    if (person === undefined || verdict === undefined || verdict.value === null || verdict.required === null) return [];
    return [{ ...listed(person), required: Number(required(verdict.required)), found: Number(reached(verdict.value)) }];
  });
}

function listed({ name, department }: Person): { readonly name: string; readonly department: string | null } {
  return { name: plainName(name), department };
}

/**
 * The first so many departments, and the people with the most points, each in roster order. Who else could be named is
 * counted, and the secretary chooses.
 */
function commendedOf({
  figures,
  ratings,
  records,
  circular: { commendMax },
}: WriteRequest): Pick<CircularFacts, "commendedDepartments" | "commendedPeople" | "uncommended"> {
  const departments = figures.departments.filter(({ isCommendable, name }) => isCommendable && name !== "");
  const late = new Set(figures.late);
  const candidates = figures.commendable
    .filter((person) => !late.has(person))
    .flatMap((person) => ratings.people[person] ?? []);
  const chosen = [...candidates]
    // Without a total, where people decided the grade, they come last.
    .sort((one, other) => (other.total ?? -1) - (one.total ?? -1))
    .slice(0, commendMax)
    .sort((one, other) => one.person - other.person);
  return {
    commendedDepartments: departments.slice(0, commendMax),
    commendedPeople: chosen.flatMap(({ person: index, rules }): CommendedPerson[] => {
      const person = records.people[index];
      if (person === undefined) return [];
      const of = (rule: RuleId): number | null => rules.find((verdict) => verdict.rule === rule)?.value ?? null;
      const due = rules.find(({ rule }) => rule === "attendance")?.required ?? null;
      const attended = of("attendance");
      const sessions = attended === null || due === null ? null : ([attended, due] as const);
      return [{ ...listed(person), sessions, notes: of("notes") }];
    }),
    // Where the office commends nobody, nobody is missing.
    uncommended:
      commendMax === 0 ? 0 : Math.max(0, departments.length - commendMax) + candidates.length - chosen.length,
  };
}

/** Criticism of an issued circular that the records no longer bear out. */
function withdrawals(request: WriteRequest, register: readonly RegisterRow[]): Correction[] {
  const { records, language } = request;
  const after = circularWords(language).withdrawn;
  return withdrawnCriticism(request, register).flatMap(({ person: index, day }) => {
    const person = records.people[index];
    const period = wordsOf(language).month(monthOf(day));
    return person === undefined ? [] : [{ ...listed(person), period, before: criticismText(day, language), after }];
  });
}

/** Corrections of other months that were made since the last circular of a month was issued. */
function correctionsOf(request: WriteRequest, register: readonly RegisterRow[]): Correction[] {
  const { month, records, language, snapshot } = request;
  const issuedUpTo = lastIssuingRun(snapshot);
  return register.flatMap((row) => {
    const person = row.person === null ? undefined : records.people[row.person];
    const { period, cells } = row;
    if (person === undefined || period?.kind !== "month" || period.month === month) return [];
    if (registerState(cells.state) !== "correction" || Number(cells.run) <= issuedUpTo) return [];
    const frozen = register.find(
      (other) =>
        other.person === row.person &&
        other.period !== null &&
        isSamePeriod(other.period, period) &&
        registerState(other.cells.state) === "issued",
    );
    const [before, after] = [cellText(frozen?.cells.final ?? ""), cellText(cells.final)];
    // Only what the circular told has to be put right: the final.
    if (before === after || before === "") return [];
    return [{ ...listed(person), period: wordsOf(language).month(period.month), before, after }];
  });
}
