/** Says which columns of a table are in doubt, and whether it can be read without them. */
import type { SheetKind } from "../domain/understanding";
import type { KnownTable } from "./classify";
import { headerText } from "./columns";
import type { FindingsList } from "./findings-list";

/** Fields a kind of sheet cannot do without; of those in one list, one is enough. */
const NEEDED: Readonly<Record<SheetKind, readonly (readonly string[])[]>> = {
  roster: [["name"]],
  "attendance-wide": [["name", "number"]],
  "attendance-long": [["name", "number"], ["date"], ["mark", "signInTime"]],
  "work-attendance": [["name", "number"]],
  activities: [["date"], ["kind"]],
  "study-log": [["name", "number"], ["date"], ["kind"]],
  "study-tally": [["name", "number"]],
  "notes-checks": [["name", "number"]],
  inspections: [["name", "number"]],
  own: [],
  other: [],
};
/** Fields nothing rests on: two remark columns are no doubt. */
const UNIMPORTANT = new Set(["remarks", "checkDate", "half", "post"]);

/** Adds a finding per doubtful column; false where a needed one is missing, so that the table is not read. */
export function tellDoubts(known: KnownTable, findings: FindingsList): boolean {
  const { table, kind, match, lacksNames } = known;
  const { grid, headerBottom } = table;
  if (kind === "own") return false;
  if (lacksNames) {
    findings.addOnce(
      grid.name,
      "sheet-without-names",
      { sheet: grid.name },
      { cell: grid.cell(headerBottom, grid.left) },
    );
  }
  if (kind === "other") return false;
  for (const { role, columns } of match.doubts) {
    const [first] = columns;
    if (first === undefined || UNIMPORTANT.has(role)) continue;
    const facts = { sheet: grid.name, header: headerText(first), candidates: columns.map(headerText) };
    findings.add("column-doubtful", facts, { cell: grid.cell(headerBottom, first.column) });
  }
  // With two columns of names it is open whom a row is about, whatever its number says.
  if (match.doubts.some(({ role }) => role === "name")) return false;
  return NEEDED[kind].every((roles) => roles.some((role) => match.byRole.has(role)));
}
