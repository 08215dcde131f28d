/** Departments as groups of people: what is recorded is judged department by department. */
import type { Person, PersonIndex } from "../../domain/people";

/** Index into `Departments.groups`. */
export type GroupIndex = number;

export interface DepartmentGroup {
  /** The name as the roster first writes it; null: the people without a department. */
  readonly name: string | null;
  readonly members: readonly PersonIndex[];
}

export interface Departments {
  /** In the order in which they first stand in the roster. */
  readonly groups: readonly DepartmentGroup[];
  /** The group of each person. */
  readonly groupOf: readonly GroupIndex[];
}

/** The form in which department names are compared: full-width letters and spaces make no difference. */
export function departmentKey(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "");
}

/**
 * Groups people by department.
 * Reading: people without a department are a group of their own; where nobody has one, that group is the office.
 */
export function departmentsOf(people: readonly Person[]): Departments {
  const groups: { name: string | null; members: PersonIndex[] }[] = [];
  const groupOf: GroupIndex[] = [];
  const known = new Map<string, GroupIndex>();
  for (const { index, department } of people) {
    const key = department === null ? "" : departmentKey(department);
    let group = known.get(key);
    if (group === undefined) {
      group = groups.length;
      known.set(key, group);
      groups.push({ name: key === "" ? null : department, members: [] });
    }
    groups[group]?.members.push(index);
    groupOf[index] = group;
  }
  return { groups, groupOf };
}
