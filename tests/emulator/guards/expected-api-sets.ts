/** The table of requirement sets as the tags of @types/office-js give it, for the members the emulator has. */
import type { TypeDefinition } from "../../../src/emulator/world";
import { memberNames } from "../member-names";
import { taggedMembers } from "../api-tags";

/** Type to version to members, members separated by spaces; everything sorted. */
export function apiSetTable(definitions: readonly TypeDefinition<unknown>[]): Record<string, Record<string, string>> {
  const tags = taggedMembers();
  const table: Record<string, Record<string, string>> = {};
  for (const definition of [...definitions].sort((a, b) => a.name.localeCompare(b.name))) {
    const known = memberNames(definition);
    const byVersion = new Map<string, string[]>();
    for (const { type, member, version } of tags) {
      if (type !== definition.name || version === null || !known.has(member)) continue;
      const members = byVersion.get(version) ?? [];
      if (!members.includes(member)) byVersion.set(version, [...members, member]);
    }
    const versions = [...byVersion].sort(([a], [b]) => Number(a.split(".")[1]) - Number(b.split(".")[1]));
    if (versions.length > 0) {
      table[definition.name] = Object.fromEntries(
        versions.map(([version, members]) => [version, members.sort().join(" ")]),
      );
    }
  }
  return table;
}
