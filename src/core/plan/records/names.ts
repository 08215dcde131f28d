/** Names as sheets write them where they are no key: lecturers, checkers. A namesake is nobody for certain. */
import type { Person, PersonIndex } from "../../domain/people";
import { bareName, nameKey } from "../../domain/text";

/** The form in which written names are compared. */
export function writtenName(name: string): string {
  return bareName(nameKey(name));
}

/** The names of a cell that may hold several; "" and null hold none. */
export function writtenNames(text: string | null): string[] {
  return (text ?? "")
    .split(/[、，,;；/\n]+/u)
    .map(writtenName)
    .filter((name) => name !== "");
}

/** The people of each written name, in roster order. */
export function peopleByName(people: readonly Person[]): ReadonlyMap<string, readonly PersonIndex[]> {
  const byName = new Map<string, PersonIndex[]>();
  for (const { index, name } of people) {
    const key = writtenName(name);
    const namesakes = byName.get(key);
    if (namesakes === undefined) byName.set(key, [index]);
    else namesakes.push(index);
  }
  return byName;
}

/** The one person of a written name; undefined for nobody and for namesakes. */
export function onlyPerson(byName: ReadonlyMap<string, readonly PersonIndex[]>, name: string): PersonIndex | undefined {
  const [person, namesake] = byName.get(name) ?? [];
  return namesake === undefined ? person : undefined;
}
