/** Ties the rows of one table to people and says of whom it could not be done. */
import type { CellRef } from "../domain/address";
import type { PersonIndex } from "../domain/people";
import type { Question } from "../domain/question";
import type { KnownTable } from "./classify";
import { departmentReader } from "./departments";
import type { FindingsList } from "./findings-list";
import type { PeopleIndex, Resolution } from "./people-index";
import { peopleRows, type PersonRow } from "./rows";

/** The rows of a table that are about people, without a word about the others. */
export function quietRows(known: KnownTable): readonly PersonRow[] {
  return peopleRows(known).rows;
}

/**
 * Calls `visit` for each row whose person is certain; every other row about somebody becomes a finding. `mayBe` is told
 * who else it may be about: what the row says is then theirs or not, so that nothing can be said to be missing.
 */
export function eachPerson(
  known: KnownTable,
  people: PeopleIndex,
  findings: FindingsList,
  visit: (person: PersonIndex, row: PersonRow) => void,
  mayBe: (person: PersonIndex, row: PersonRow) => void = () => undefined,
): void {
  const { rows, shared, tellOthers, hasNumber } = peopleRows(known);
  tellOthers(findings);
  const departmentAt = departmentReader(known, () => rows.map(({ row }) => row));
  // A number column none of whose numbers the roster knows counts by numbers of its own (clock devices do).
  const usesNumbers = hasNumber((number) => people.knowsNumber(number));
  const sheet = known.table.grid.name;

  const tellUnfound = (
    { name, number, cell, row }: PersonRow,
    resolution: Extract<Resolution, { kind: "unknown" | "ambiguous" }>,
  ): void => {
    const shown = name === "" ? (number ?? "") : name;
    const key = `${sheet}\u0001${shown}\u0001${usesNumbers ? (number ?? "") : ""}`;
    if (resolution.kind === "unknown") {
      const nearest = resolution.nearest.map((index) => people.keyOf(index));
      findings.addOnce(key, "person-unknown", { name: shown, nearest }, { cell });
      if (nearest.length > 0 && name !== "") findings.ask(personQuestion(name, nearest, cell));
    } else {
      findings.addOnce(
        `${key}\u0001${departmentAt(row) ?? ""}`,
        "person-ambiguous",
        { name: shown, count: resolution.among.length },
        { cell },
      );
    }
  };

  for (const row of rows) {
    if (row.isNumberDamaged)
      findings.addOnce(`${sheet}\u0001${row.name}`, "number-damaged", { name: row.name }, { cell: row.cell });
    const resolution = people.resolve(row.name, usesNumbers ? row.number : null, departmentAt, row.row);
    if (resolution.kind === "person") visit(resolution.index, row);
    else if (resolution.kind !== "stranger" && !people.hasLeft(row.name)) {
      tellUnfound(row, resolution);
      const who = resolution.kind === "unknown" ? resolution.nearest : resolution.among;
      for (const person of who) mayBe(person, row);
    }
  }
  for (const row of shared) for (const person of people.namedIn(row.names)) mayBe(person, row);
}

function personQuestion(name: string, nearest: readonly string[], cell: CellRef): Question {
  return {
    kind: "person",
    about: { name },
    candidates: [...nearest.map((key) => ({ key })), "nobody"],
    samples: [cell],
    affects: { cells: 1, people: 1 },
  };
}
