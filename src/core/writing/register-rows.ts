/** Rows of the rating register (评定台账): what stands there, and what this run makes of it. Rulebook section 5. */
import { formatMonth, type Month } from "../domain/calendar";
import type { Language } from "../domain/language";
import type { Person, PersonIndex } from "../domain/people";
import type { Grade } from "../domain/records";
import type { WorkbookSnapshot } from "../domain/snapshot";
import { GRADES } from "../sheets/values";
import {
  GRADE_WORDS,
  REGISTER_COLUMNS,
  REGISTER_STATES,
  type RegisterColumnKey,
  type WrittenColumn,
} from "../sheets/written";
import { asWritten, cellAt, standing } from "./cells";
import { headerAt } from "./headings";
import { isSameName, type PersonLookup } from "./names";
import type { StandingRatings, Typed } from "./standing-ratings";

/** Run number and fingerprint come with issuing. */
export type FiledKey = Exclude<RegisterColumnKey, "run" | "fingerprint">;

export const FILED_COLUMNS: readonly WrittenColumn<FiledKey>[] = REGISTER_COLUMNS.filter(
  (column): column is Extract<(typeof REGISTER_COLUMNS)[number], { key: FiledKey }> =>
    column.key !== "run" && column.key !== "fingerprint",
);

export type RegisterRow = Readonly<Record<FiledKey, string | number>>;

/** Title and header stand above the rows that are written. */
export const REGISTER_HEAD = 2;

/** How many rows from the top of the area the header may stand. */
const HEADER_WITHIN = 6;

/** A row of the register and where it stands. */
export interface StandingRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: RegisterRow;
}

/** The register's rows as they stand; [] where there is no register. */
export function standingRegister(snapshot: WorkbookSnapshot): StandingRow[] {
  const rows: StandingRow[] = [];
  for (const { owned, sheet } of standing(snapshot, "register")) {
    const { area } = owned;
    const last = area.row + area.rows - 1;
    for (let row = area.row; row <= Math.min(last, area.row + HEADER_WITHIN); row += 1) {
      const { columns } = headerAt(sheet, row, area.column, area.column + area.columns - 1, FILED_COLUMNS);
      if (!columns.has("period") || !columns.has("name")) continue;
      const places = FILED_COLUMNS.map(({ key }) => ({ key, column: columns.get(key) }));
      for (let data = row + 1; data <= last; data += 1) {
        const cells = {} as Record<FiledKey, string | number>;
        let isBlank = true;
        for (const { key, column } of places) {
          const value = column === undefined ? "" : asWritten(cellAt(sheet, data, column));
          cells[key] = value;
          if (value !== "") isBlank = false;
        }
        if (!isBlank) rows.push({ sheet: sheet.name, row: data, cells });
      }
      break;
    }
  }
  return rows;
}

export function isOfMonth(row: RegisterRow, month: Month): boolean {
  return String(row.period).trim() === formatMonth(month);
}

export function personOf(row: RegisterRow, find: PersonLookup): Person | null {
  return find(String(row.name), String(row.number).trim(), String(row.department));
}

/** Where each person's row of a month stands among the rows; the last row of a person counts. */
export function placesOf(rows: readonly RegisterRow[], month: Month, find: PersonLookup): Map<PersonIndex, number> {
  const places = new Map<PersonIndex, number>();
  const period = formatMonth(month);
  for (const [at, row] of rows.entries()) {
    const person = String(row.period).trim() === period ? personOf(row, find) : null;
    if (person !== null) places.set(person.index, at);
  }
  return places;
}

/** What is filed for a month, by person. */
export function filedFor(rows: readonly RegisterRow[], month: Month, find: PersonLookup): Map<PersonIndex, Typed> {
  const filed = new Map<PersonIndex, Typed>();
  for (const [person, at] of placesOf(rows, month, find)) {
    const row = rows[at];
    if (row !== undefined) filed.set(person, { override: row.override, reason: row.reason });
  }
  return filed;
}

/** The grade a cell means, in either language; null: none. */
export function typedGrade(text: string | number): Grade | null {
  const word = String(text).trim();
  for (const grade of ["good", "medium", "poor"] as const) {
    if (GRADES[grade].some((known) => isSameName(known, word))) return grade;
  }
  return null;
}

/** Override with a reason > inspector's grade > overall, from what the row itself says. */
function finalOf(row: RegisterRow, language: Language): string | number {
  const grade = typedGrade(row.override);
  if (grade !== null && String(row.reason).trim() !== "") return GRADE_WORDS[grade][language];
  return row.inspector !== "" ? row.inspector : row.overall;
}

/**
 * Files what was typed in a block that shows another month under that month, before the block shows the new one.
 * Rows that already say so stay untouched.
 */
export function fileTyped(
  rows: readonly RegisterRow[],
  block: StandingRatings,
  people: readonly Person[],
  find: PersonLookup,
  language: Language,
): RegisterRow[] {
  const { month, typed } = block;
  if (month === null) return [...rows];
  const filed = [...rows];
  const places = placesOf(rows, month, find);
  for (const [index, cells] of typed) {
    const person = people[index];
    if (person === undefined) continue;
    const at = places.get(index);
    const old = at === undefined ? undefined : filed[at];
    if (at === undefined || old === undefined) {
      if (cells.override !== "" || cells.reason !== "") filed.push(bareRow(month, person, cells, language));
    } else if (old.override !== cells.override || old.reason !== cells.reason) {
      const next = { ...old, ...cells };
      filed[at] = { ...next, final: finalOf(next, language) };
    }
  }
  return filed;
}

/** A row of which only what was typed is known. */
function bareRow(month: Month, person: Person, typed: Typed, language: Language): RegisterRow {
  const blank = { style: "", content: "", time: "", effect: "", overall: "", inspector: "" };
  const row: RegisterRow = {
    period: formatMonth(month),
    number: person.number ?? "",
    name: person.name,
    department: person.department ?? "",
    ...blank,
    ...typed,
    final: "",
    state: REGISTER_STATES.draft[language],
  };
  return { ...row, final: finalOf(row, language) };
}

/**
 * Puts this month's rows in the place of those that stand, in the order of the periods. A row of somebody who is no
 * longer on the roster stays where something was typed into it: nothing typed is ever dropped.
 */
export function replaceMonth(
  rows: readonly RegisterRow[],
  month: Month,
  fresh: readonly RegisterRow[],
  find: PersonLookup,
): RegisterRow[] {
  const isKept = (row: RegisterRow): boolean =>
    !isOfMonth(row, month) || (personOf(row, find) === null && (row.override !== "" || row.reason !== ""));
  const kept = rows.filter(isKept);
  const first = rows.findIndex((row) => isOfMonth(row, month));
  const before =
    first >= 0
      ? rows.slice(0, first).filter(isKept).length
      : kept.findLastIndex((row) => String(row.period).trim() <= formatMonth(month)) + 1;
  return [...kept.slice(0, before), ...fresh, ...kept.slice(before)];
}
