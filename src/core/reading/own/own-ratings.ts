/** Reads the rating block beside the roster, or the sheet of ratings: whose each row is, and what was typed into it. */
import type { Person } from "../../domain/people";
import type { OwnedArea } from "../../domain/snapshot";
import { cellText, nameKey } from "../../domain/text";
import { isTyped, type FiledRating, type FiledRatings } from "../../sheets/filed";
import { personKeys } from "../../sheets/person-key";
import { RATING_COLUMNS, REGISTER_COLUMNS, type RatingColumnKey, type WrittenColumn } from "../../sheets/written";
import type { FindingsList } from "../findings-list";
import type { Grid } from "../grid";
import { findOwnArea } from "./own-area";
import { filedPeriods } from "./filed-periods";

/** The sheet of ratings has the register's columns of number and department beside the key. */
const WHO: readonly WrittenColumn[] = REGISTER_COLUMNS.filter(({ key }) => key === "number" || key === "department");

/**
 * Reads the rows. Beside the roster a row is the person's of that roster row, if its key still says so; elsewhere the
 * key alone tells. Something typed whose person or month is in doubt becomes a finding and is applied to nobody.
 */
export function readOwnRatings(
  grid: Grid,
  owned: OwnedArea,
  people: readonly Person[],
  findings: FindingsList,
): FiledRatings {
  const columns: readonly WrittenColumn<RatingColumnKey>[] = RATING_COLUMNS;
  const area = findOwnArea(grid, owned, columns, WHO);
  const keys = personKeys(people).map(nameKey);
  const beside = new Map(
    people.filter(({ cell }) => cell.sheet === grid.name).map((person) => [person.cell.row, person]),
  );
  const byKey = new Map(people.map((person) => [keys[person.index] ?? "", person]));
  const periodOf = filedPeriods();
  const text = (row: number, key: RatingColumnKey): string => {
    const column = area.columns.get(key);
    return column === undefined ? "" : cellText(grid.own(row, column));
  };
  const value = (row: number, key: RatingColumnKey): FiledRating["typed"]["override"] =>
    grid.own(row, area.columns.get(key) ?? -1);

  const rows: FiledRating[] = [];
  const taken = new Set<number>();
  for (let row = area.header + 1; row < owned.area.row + owned.area.rows; row += 1) {
    const key = text(row, "name");
    const typed = { override: value(row, "override"), reason: value(row, "reason") };
    const neighbour = beside.size > 0 ? beside.get(row) : byKey.get(nameKey(key));
    const isSame = neighbour !== undefined && keys[neighbour.index] === nameKey(key) && !taken.has(neighbour.index);
    const period = periodOf(grid.own(row, area.columns.get("month") ?? -1));
    const filed: FiledRating = {
      row,
      key,
      monthText: text(row, "month"),
      period,
      person: isSame && period !== null ? neighbour.index : null,
      typed,
      final: text(row, "final"),
    };
    rows.push(filed);
    if (isSame) taken.add(neighbour.index);
    if (!isTyped(typed) || filed.person !== null) continue;
    const cell = grid.cell(row, area.columns.get("override") ?? owned.area.column);
    if (isSame) findings.unreadable("month-unreadable", filed.monthText, cell, { person: neighbour.index });
    else findings.add("block-key-differs", { key, name: neighbour?.name ?? "" }, { cell });
  }
  return { ...area, rows };
}
