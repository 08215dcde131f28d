/** The circular's numbers and names: the office's figures, and the change on last month that the register tells. */
import { sumAttendance, type AttendanceCounts, type DepartmentFigures, type NotesCounts } from "../../domain/figures";
import { isSamePeriod, ofMonth } from "../../domain/period";
import { RULE_IDS, type Overall, type RuleId } from "../../domain/rating";
import type { ActivityKind, Grade } from "../../domain/records";
import type { Behind, GradeCounts, NamedAbsence } from "../../messages";
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
    late: figures.late.length,
    named: figures.named.flatMap(({ person: index, days }) => {
      const person = records.people[index];
      return person === undefined ? [] : [{ name: plainName(person.name), department: person.department, days }];
    }),
    departments: figures.departments.filter(({ people }) => people > 0),
  };
}

/** Two-character names are often spread with a space in tables; running text has none. */
function plainName(name: string): string {
  return name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
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

function behindOf({ figures, records }: WriteRequest): Behind[] {
  const bearers = new Map<string, number>();
  for (const { name } of records.people) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return figures.behind.flatMap(({ rule, people }): Behind[] => {
    if (!TOLD.includes(rule)) return [];
    const named = NAMED.includes(rule) ? people.slice(0, MOST_NAMES) : [];
    const names = named.flatMap((index) => {
      const person = records.people[index];
      if (person === undefined) return [];
      const { name, department } = person;
      // A namesake is told apart by the department, or not at all.
      return bearers.get(name) === 1 || department === null ? plainName(name) : `${plainName(name)}（${department}）`;
    });
    return [{ rule, count: people.length, names }];
  });
}
