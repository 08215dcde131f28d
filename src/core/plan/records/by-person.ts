/** Lists of records by person, filled in one pass and read without searching. */
import type { PersonIndex } from "../../domain/people";

export class ByPerson<Item> {
  private readonly lists: Item[][] = [];

  add(person: PersonIndex, item: Item): void {
    const list = this.lists[person];
    if (list === undefined) this.lists[person] = [item];
    else list.push(item);
  }

  of(person: PersonIndex): readonly Item[] {
    return this.lists[person] ?? [];
  }
}

/** The items grouped by their person. */
export function byPerson<Item extends { readonly person: PersonIndex }>(items: Iterable<Item>): ByPerson<Item> {
  const lists = new ByPerson<Item>();
  for (const item of items) lists.add(item.person, item);
  return lists;
}
