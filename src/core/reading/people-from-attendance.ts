/** Where a book has no roster, the people of its attendance serve as one (rulebook section 1): role cadre, no dates. */
import type { Person } from "../domain/people";
import type { KnownTable } from "./classify";
import { departmentKey, departmentReader } from "./departments";
import { quietRows } from "./person-finder";
import { numberKey, type PersonRow } from "./rows";
import { bareName, nameKey } from "../domain/text";

interface Sighting {
  readonly row: PersonRow;
  readonly department: string | null;
}

/** Rows that name somebody; what is wrong with the others is said when their marks are read. */
function sightings(known: KnownTable): Sighting[] {
  const rows = quietRows(known).filter(({ isSecond }) => !isSecond);
  const departmentAt = departmentReader(known, () => rows.map(({ row }) => row));
  return rows.map((row) => ({ row, department: departmentAt(row.row) }));
}

function addTo(map: Map<string, Sighting[]>, key: string, sighting: Sighting): void {
  const list = map.get(key);
  if (list) list.push(sighting);
  else map.set(key, [sighting]);
}

/** What tells the bearers of one name apart: numbers where there are any, else departments. */
function identityOf(all: readonly Sighting[]): (sighting: Sighting) => string {
  if (all.some(({ row }) => row.number !== null))
    return ({ row }) => (row.number === null ? "" : numberKey(row.number));
  return ({ department }) => (department === null ? "" : departmentKey(department));
}

export function peopleFromAttendance(tables: readonly KnownTable[]): Person[] {
  const byName = new Map<string, Sighting[]>();
  for (const known of tables) {
    for (const sighting of sightings(known)) {
      const { name, number } = sighting.row;
      const key = name === "" ? `#${numberKey(number ?? "")}` : bareName(nameKey(name));
      addTo(byName, key, sighting);
    }
  }
  const people: Person[] = [];
  for (const all of byName.values()) {
    const identity = identityOf(all);
    const distinct = new Map<string, Sighting[]>();
    for (const sighting of all) addTo(distinct, identity(sighting), sighting);
    // A sighting without number or department belongs to one of the others; which one is for the join to find out.
    if (distinct.size > 1) distinct.delete("");
    for (const [first, ...others] of distinct.values()) {
      if (first === undefined) continue;
      const { row } = first;
      people.push({
        index: people.length,
        name: row.name === "" ? (row.number ?? "") : row.name,
        number: row.number ?? others.find(({ row: other }) => other.number !== null)?.row.number ?? null,
        department: first.department ?? others.find(({ department }) => department !== null)?.department ?? null,
        post: null,
        roles: ["cadre"],
        isCentreGroup: false,
        isHead: false,
        leaderInCharge: null,
        serviceFrom: null,
        serviceUntil: null,
        planOnFile: null,
        cell: row.cell,
      });
    }
  }
  return people;
}
