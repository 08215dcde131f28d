/** Reads what the user typed into the product's own cells: overrides in the rating block, and those filed in the register. */
import { parseMonth, type Month } from "../domain/calendar";
import { UNREADABLE, type Person } from "../domain/people";
import type { Override } from "../domain/records";
import type { CellValue, OwnedArea, WorkbookSnapshot } from "../domain/snapshot";
import { personKeys } from "../sheets/person-key";
import { RATING_COLUMNS, REGISTER_COLUMNS, type WrittenColumn } from "../sheets/written";
import type { FindingsList } from "./findings-list";
import { Grid } from "./grid";
import { periodOfCell } from "./months";
import type { PeopleIndex } from "./people-index";
import { gradeOf } from "./row-cells";
import { cellText, headerWord, isBlank, nameKey } from "./text";

/** Columns of an owned area by key, as its header row names them in either language. */
function columnsOf(
  grid: Grid,
  row: number,
  { area }: OwnedArea,
  columns: readonly WrittenColumn[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const word = headerWord(cellText(grid.own(row, column)));
    const known = columns.find(
      ({ key, heading }) => !found.has(key) && Object.values(heading).some((text) => headerWord(text) === word),
    );
    if (known !== undefined && word !== "") found.set(known.key, column);
  }
  return found;
}

interface Entry {
  readonly person: Person;
  readonly month: Month;
}

class OverrideReader {
  readonly overrides: Override[] = [];

  constructor(private readonly findings: FindingsList) {}

  add({ person, month }: Entry, grid: Grid, row: number, override: number, reason: number | undefined): void {
    const value = grid.own(row, override);
    const grade = gradeOf(value);
    if (grade === null) return;
    const cell = grid.cell(row, override);
    if (grade === UNREADABLE) {
      this.findings.add(
        "override-unreadable",
        { name: person.name, text: cellText(value) },
        { cell, person: person.index, month },
      );
    }
    const why = reason === undefined ? "" : cellText(grid.own(row, reason));
    this.overrides.push({ person: person.index, month, grade, reason: why, cell });
  }
}

/** Overrides of a block. Beside the roster a row belongs to the person of that roster row, if its key still says so. */
function readBlock(
  reader: OverrideReader,
  grid: Grid,
  block: OwnedArea,
  people: readonly Person[],
  findings: FindingsList,
): void {
  const month = parseMonth(block.month);
  const columns = columnsOf(grid, block.area.row, block, RATING_COLUMNS);
  const [key, override, reason] = [columns.get("name"), columns.get("override"), columns.get("reason")];
  if (month === null || key === undefined || override === undefined) return;
  const keys = personKeys(people);
  const besideRow = new Map(
    people.filter(({ cell }) => cell.sheet === grid.name).map((person) => [person.cell.row, person]),
  );
  const byKey = new Map(people.map((person) => [nameKey(keys[person.index] ?? ""), person]));
  for (let row = block.area.row + 1; row < block.area.row + block.area.rows; row += 1) {
    const written = cellText(grid.own(row, key));
    const typed = !isBlank(grid.own(row, override)) || (reason !== undefined && !isBlank(grid.own(row, reason)));
    const person = besideRow.size > 0 ? besideRow.get(row) : byKey.get(nameKey(written));
    const isSame = person !== undefined && nameKey(keys[person.index] ?? "") === nameKey(written);
    if (isSame) {
      reader.add({ person, month }, grid, row, override, reason);
    } else if (written !== "" || typed) {
      const cell = grid.cell(row, key);
      if (person !== undefined || typed)
        findings.add("block-key-differs", { key: written, name: person?.name ?? "" }, { cell, month });
    }
  }
}

function registerHeader(grid: Grid, register: OwnedArea): { row: number; columns: Map<string, number> } | null {
  const { area } = register;
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 6); row += 1) {
    const columns = columnsOf(grid, row, register, REGISTER_COLUMNS);
    if (columns.has("period") && columns.has("name") && columns.has("override")) return { row, columns };
  }
  return null;
}

/** Reads the month a row is filed under, each different cell once; null: no month. */
function filedMonths(): (value: CellValue) => Month | null {
  const months = new Map<CellValue, Month | null>();
  return (value) => {
    let month = months.get(value);
    if (month === undefined) {
      const period = periodOfCell(value, { year: Number.NaN, month: null, date1904: false });
      month = period?.kind === "month" ? period.month : null;
      months.set(value, month);
    }
    return month;
  };
}

/** Overrides filed in the register for months no block shows; the last row of a person and month counts. */
function readRegister(
  reader: OverrideReader,
  grid: Grid,
  register: OwnedArea,
  shown: ReadonlySet<Month>,
  people: PeopleIndex,
  findings: FindingsList,
): void {
  const header = registerHeader(grid, register);
  if (header === null) return;
  const { columns } = header;
  const at = (row: number, key: string): string => cellText(grid.own(row, columns.get(key) ?? -1));
  const departmentAt = (row: number): string | null => at(row, "department") || null;
  const monthOf = filedMonths();
  const last = new Map<number, { entry: Entry; row: number }>();
  for (let row = header.row + 1; row < register.area.row + register.area.rows; row += 1) {
    const month = monthOf(grid.own(row, columns.get("period") ?? -1));
    if (month === null || shown.has(month)) continue;
    const name = at(row, "name");
    const found = people.resolve(name, at(row, "number") || null, departmentAt, row);
    const person = found.kind === "person" ? people.people[found.index] : undefined;
    if (person !== undefined) last.set(month * people.people.length + person.index, { entry: { person, month }, row });
    else if (at(row, "override") !== "") {
      const cell = grid.cell(row, columns.get("name") ?? 0);
      if (found.kind === "ambiguous") findings.add("person-ambiguous", { name, count: found.count }, { cell });
      else findings.add("person-unknown", { name, nearest: people.nearest(name) }, { cell });
    }
  }
  for (const { entry, row } of last.values())
    reader.add(entry, grid, row, columns.get("override") ?? -1, columns.get("reason"));
}

/** All overrides, at most one for a person and month. */
export function readOverrides(snapshot: WorkbookSnapshot, people: PeopleIndex, findings: FindingsList): Override[] {
  const reader = new OverrideReader(findings);
  const gridOf = (owned: OwnedArea): Grid | null => {
    const sheet = snapshot.sheets.find(({ name }) => name === owned.area.sheet);
    return sheet === undefined ? null : new Grid(sheet, []);
  };
  const shown = new Set<Month>();
  for (const block of snapshot.owned) {
    const month = parseMonth(block.month);
    const grid = block.kind === "rating" ? gridOf(block) : null;
    if (grid === null) continue;
    if (month !== null) shown.add(month);
    readBlock(reader, grid, block, people.people, findings);
  }
  for (const register of snapshot.owned) {
    const grid = register.kind === "register" ? gridOf(register) : null;
    if (grid !== null) readRegister(reader, grid, register, shown, people, findings);
  }
  return reader.overrides;
}
