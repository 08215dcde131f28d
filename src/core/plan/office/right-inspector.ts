/**
 * C50, C51: notes of cadres and workers are checked by the head of their own department, those of a head by the leader
 * in charge of it; nobody checks their own. Who checks members of the centre group is a setting.
 */
import type { Month } from "../../domain/calendar";
import type { Person } from "../../domain/people";
import type { NotesCheck } from "../../domain/records";
import { byCell, inReadingOrder } from "../../domain/reading-order";
import type { OfficeIndex } from "../office-index";
import { valueAt } from "../parameters";
import type { RatingPeriod } from "../period";
import { writtenName, writtenNames } from "../records/names";
import type { OfficeVerdict } from "./office-verdict";

/** A check of the register, by who should have made it. */
export interface InspectorCheck {
  readonly check: NotesCheck;
  readonly person: Person;
  /** Names of those who may check; [] where it cannot be told. */
  readonly expected: readonly string[];
  /** `unknown`: nobody is named, or who is named or expected cannot be told. */
  readonly by: "right" | "self" | "other" | "unknown";
}

/** The checks of a month. Reading: a checker whose name is nobody's in the roster ("周处长") cannot be told. */
export function inspectorChecks(office: OfficeIndex, month: Month): InspectorCheck[] {
  const { records } = office;
  const known = new Set(records.people.map(({ name }) => writtenName(name)));
  return byCell(records.notesChecks.filter((check) => check.month === month)).flatMap((check) => {
    const person = records.people[check.person];
    if (person === undefined) return [];
    const expected = inspectorsOf(office, person);
    const own = writtenName(person.name);
    const by = judged(writtenNames(check.checker), own, expected.map(writtenName), known);
    return [{ check, person, expected, by }];
  });
}

function judged(
  checkers: readonly string[],
  own: string,
  expected: readonly string[],
  known: ReadonlySet<string>,
): InspectorCheck["by"] {
  if (checkers.some((name) => expected.includes(name))) return "right";
  if (checkers.length === 0 || checkers.some((name) => !known.has(name))) return "unknown";
  if (checkers.every((name) => name === own)) return "self";
  return expected.length === 0 ? "unknown" : "other";
}

/** Who may check a person's notes; [] where roster and settings do not say. */
export function inspectorsOf({ records, departments, parameters, year }: OfficeIndex, person: Person): string[] {
  if (person.isCentreGroup === null || person.roles.length > 1) return [];
  if (person.isCentreGroup) {
    const inspector = valueAt(parameters, "centreGroupInspector", year.end);
    return inspector === "" ? [] : [inspector];
  }
  if (person.roles.includes("departmentHead")) return person.leaderInCharge === null ? [] : [person.leaderInCharge];
  const group = departments.groupOf[person.index];
  return records.people.flatMap(({ index, isHead, name }) =>
    isHead === true && departments.groupOf[index] === group ? [name] : [],
  );
}

export function rightInspector(office: OfficeIndex, { lastMonth }: RatingPeriod): OfficeVerdict {
  const rule = { rule: "right-inspector", clauses: ["C50", "C51"] } as const;
  const checks = inspectorChecks(office, lastMonth).filter(({ by }) => by !== "unknown");
  if (checks.length === 0) return { ...rule, status: "not-assessed", value: null, required: null, cells: [] };
  const right = checks.filter(({ by }) => by === "right").length;
  return {
    ...rule,
    status: right === checks.length ? "met" : "short",
    value: right,
    required: checks.length,
    cells: inReadingOrder(checks.map(({ check }) => check.cell)),
  };
}
