/** Ties the rows of one table to people and says of whom it could not be done. */
import type { PersonIndex } from "../domain/people";
import type { KnownTable } from "./classify";
import { departmentReader } from "./departments";
import type { FindingsList } from "./findings-list";
import type { PeopleIndex, Resolution } from "./people-index";
import { peopleRows, type PersonRow } from "./rows";

/** The rows of a table that are about people, without a word about the others. */
export function quietRows(known: KnownTable): readonly PersonRow[] {
  return peopleRows(known).rows;
}

/** Calls `visit` for each row whose person is certain; every other row about somebody becomes a finding. */
export function eachPerson(
  known: KnownTable,
  people: PeopleIndex,
  findings: FindingsList,
  visit: (person: PersonIndex, row: PersonRow) => void,
): void {
  const { rows, tellOthers, hasNumber } = peopleRows(known);
  tellOthers(findings);
  const departmentAt = departmentReader(known, () => rows.map(({ row }) => row));
  // A number column none of whose numbers the roster knows counts by numbers of its own (clock devices do).
  const usesNumbers = hasNumber((number) => people.knowsNumber(number));
  const sheet = known.table.grid.name;

  const tellUnfound = (
    { name, number, cell, row }: PersonRow,
    resolution: Exclude<Resolution, { kind: "person" }>,
  ): void => {
    if (people.hasLeft(name)) return;
    const shown = name === "" ? (number ?? "") : name;
    const key = `${sheet}\u0001${shown}\u0001${usesNumbers ? (number ?? "") : ""}`;
    if (resolution.kind === "unknown") {
      findings.addOnce(key, "person-unknown", { name: shown, nearest: resolution.nearest }, { cell });
    } else {
      findings.addOnce(
        `${key}\u0001${departmentAt(row) ?? ""}`,
        "person-ambiguous",
        { name: shown, count: resolution.count },
        { cell },
      );
    }
  };

  for (const row of rows) {
    if (row.isNumberDamaged)
      findings.addOnce(`${sheet}\u0001${row.name}`, "number-damaged", { name: row.name }, { cell: row.cell });
    const resolution = people.resolve(row.name, usesNumbers ? row.number : null, departmentAt, row.row);
    if (resolution.kind === "person") visit(resolution.index, row);
    else tellUnfound(row, resolution);
  }
}
