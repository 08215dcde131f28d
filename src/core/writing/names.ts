/** Telling people apart by what stands in the add-in's own sheets. */
import type { Person } from "../domain/people";

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\u3000\ufeff]+/gu;

function comparable(text: string): string {
  return text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase();
}

/** Two spellings of one name or department: spaces and full-width letters make no difference. */
export function isSameName(one: string, other: string): boolean {
  return one === other || comparable(one) === comparable(other);
}

export type PersonLookup = (name: string, number: string, department: string) => Person | null;

/**
 * Finds a person by what a register row says: the name, and for namesakes the number or else the department.
 * A number that belongs to nobody of that name finds nobody.
 */
export function personLookup(people: readonly Person[]): PersonLookup {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const key = comparable(person.name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return (name, number, department) => {
    const namesakes = byName.get(comparable(name)) ?? [];
    const possible =
      number === "" ? namesakes : namesakes.filter((one) => one.number === null || one.number === number);
    if (possible.length <= 1) return possible[0] ?? null;
    const closer = possible.filter((one) =>
      number === "" ? isSameName(one.department ?? "", department) : one.number === number,
    );
    return closer.length === 1 ? (closer[0] ?? null) : null;
  };
}
