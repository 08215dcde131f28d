/** What stands in the key column of the rating block: enough to tell every person of the roster from the others. */
import type { Person } from "../domain/people";

function bracketed(name: string, detail: string): string {
  return `${name}（${detail}）`;
}

/**
 * The key of each person, in roster order: the name alone where nobody else bears it, else the name with the number,
 * else with the department, else with the roster row. Reading compares keys as whole texts.
 */
export function personKeys(people: readonly Person[]): string[] {
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const detailed = people.map((person) => {
    if (bearers.get(person.name) === 1) return person.name;
    return bracketed(person.name, person.number ?? person.department ?? `#${person.cell.row + 1}`);
  });
  const uses = new Map<string, number>();
  for (const key of detailed) uses.set(key, (uses.get(key) ?? 0) + 1);
  return people.map((person, index) => {
    const key = detailed[index] ?? person.name;
    return uses.get(key) === 1 ? key : bracketed(person.name, `#${person.cell.row + 1}`);
  });
}
