/** Reads the rating register (评定台账): a row for each person and period, as it stands. */
import type { OwnedArea } from "../../domain/snapshot";
import { cellText, isBlank } from "../../domain/text";
import { isTyped, type FiledRegister, type FiledRow } from "../../sheets/filed";
import { REGISTER_COLUMNS, type RegisterColumnKey, type WrittenColumn } from "../../sheets/written";
import type { FindingsList } from "../findings-list";
import type { Grid } from "../grid";
import type { PeopleIndex } from "../people-index";
import { filedPeriods } from "./filed-periods";
import { findOwnArea } from "./own-area";

/** Reads the rows; a row with something typed whose person or period cannot be told becomes a finding. */
export function readOwnRegister(
  grid: Grid,
  owned: OwnedArea,
  people: PeopleIndex,
  findings: FindingsList,
): FiledRegister {
  const columns: readonly WrittenColumn<RegisterColumnKey>[] = REGISTER_COLUMNS;
  const area = findOwnArea(grid, owned, columns);
  const periodOf = filedPeriods();
  const places = columns.map(({ key }) => [key, area.columns.get(key) ?? -1] as const);
  const rows: FiledRow[] = [];
  for (let row = area.header + 1; row < owned.area.row + owned.area.rows; row += 1) {
    const cells = Object.fromEntries(places.map(([key, column]) => [key, grid.own(row, column)])) as FiledRow["cells"];
    if (Object.values(cells).every(isBlank)) continue;
    const name = cellText(cells.name);
    const number = cellText(cells.number);
    const found = people.resolve(name, number === "" ? null : number, () => cellText(cells.department) || null, row);
    const person = found.kind === "person" ? found.index : null;
    const period = periodOf(cells.period);
    rows.push({ cell: grid.cell(row, area.columns.get("override") ?? owned.area.column), period, person, cells });
    if (!isTyped(cells)) continue;
    const cell = grid.cell(row, area.columns.get("name") ?? owned.area.column);
    if (found.kind === "ambiguous") findings.add("person-ambiguous", { name, count: found.among.length }, { cell });
    else if (found.kind === "unknown")
      findings.add("person-unknown", { name, nearest: found.nearest.map((index) => people.keyOf(index)) }, { cell });
    else if (period === null) findings.unreadable("month-unreadable", cellText(cells.period), cell, { person });
  }
  return { ...area, rows };
}
