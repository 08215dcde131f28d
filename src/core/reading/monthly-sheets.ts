/** Reads the sheets with a row per person and month: tally, notes checks, inspections. */
import type { Month } from "../domain/calendar";
import { UNREADABLE, type PersonIndex, type Quantity } from "../domain/people";
import { periodOrNull, type Period } from "../domain/period";
import type { Inspection, NotesCheck, TallyColumn, TallyRow } from "../domain/records";
import { TALLY_COLUMNS } from "../domain/records";
import { NOT_HANDED_IN } from "../sheets/notes-checks";
import type { KnownTable } from "./classify";
import type { FindingsList } from "./findings-list";
import type { PeopleIndex } from "./people-index";
import { eachPerson } from "./person-finder";
import type { Measure } from "./quantities";
import { RowCells } from "./row-cells";
import type { PersonRow } from "./rows";
import { remembered, squeeze } from "../domain/text";

/** What each column of the tally counts. */
const MEASURES: Readonly<Record<TallyColumn, Measure>> = {
  articles: "articles",
  books: "books",
  manuscripts: "texts",
  researchArticles: "texts",
  reflections: "texts",
  notesCharacters: "characters",
  selfStudyDays: "days",
};
const HANDED_IN_WORDS = NOT_HANDED_IN.map(squeeze);

/** The month of a row that can only be about a month; a year there is unreadable. */
function monthOfRow(cells: RowCells, row: number, person: PersonIndex, findings: FindingsList): Month | null {
  const period = cells.period(row, person);
  if (period === null || period.kind === "month") return period?.month ?? null;
  findings.unreadable("month-unreadable", cells.text(row, "month"), cells.cell(row, "month"), { person });
  return null;
}

/** Two values of the same thing: equal ones are one, a blank gives way, different ones are in doubt. */
function merged<Value>(first: Value | null, second: Value | null): Value | null | typeof UNREADABLE {
  if (first === null || first === second) return second;
  return second === null ? first : UNREADABLE;
}

/** Reads all tallies. Two rows of a person and month are one where they agree, and in doubt where they differ. */
export function readTally(tables: readonly KnownTable[], people: PeopleIndex, findings: FindingsList): TallyRow[] {
  const rows: TallyRow[] = [];
  const places = new Map<string, number>();
  for (const known of tables) {
    const cells = new RowCells(known, findings);
    const columns = TALLY_COLUMNS.map((column) => ({ column, countAt: cells.quantities(column, MEASURES[column]) }));
    const countsOf = (row: number, person: PersonIndex): Record<TallyColumn, Quantity> =>
      Object.fromEntries(columns.map(({ column, countAt }) => [column, countAt(row, person)])) as Record<
        TallyColumn,
        Quantity
      >;
    const read = (person: PersonIndex, { row, name, cell }: PersonRow): void => {
      const counts = countsOf(row, person);
      if (TALLY_COLUMNS.every((column) => counts[column] === null)) return;
      const month = monthOfRow(cells, row, person, findings);
      const key = `${person}|${String(month)}`;
      const place = month === null ? undefined : places.get(key);
      const earlier = place === undefined ? undefined : rows[place];
      if (earlier === undefined || place === undefined) {
        if (month !== null) places.set(key, rows.length);
        rows.push({ person, month, counts, cell });
        return;
      }
      // A sheet for each kind counts each of them once.
      if (TALLY_COLUMNS.some((column) => earlier.counts[column] !== null && counts[column] !== null))
        findings.add("record-twice", { name }, { cell, person, period: periodOrNull(month) });
      const both = TALLY_COLUMNS.map((column) => [column, merged(earlier.counts[column], counts[column])]);
      rows[place] = { ...earlier, counts: Object.fromEntries(both) as Record<TallyColumn, Quantity> };
    };
    // A row that may be somebody's is of no month for certain.
    eachPerson(known, people, findings, read, (person, { row, cell }) => {
      const counts = countsOf(row, person);
      if (TALLY_COLUMNS.some((column) => counts[column] !== null)) rows.push({ person, month: null, counts, cell });
    });
  }
  return rows;
}

function tellsAbsence(text: string): boolean {
  const plain = squeeze(text);
  return HANDED_IN_WORDS.some((word) => plain.includes(word));
}

/** Whether a cell in any column says that the notebook was not handed in. */
const saysAbsence = remembered((text) => /[未没]|not/iu.test(text) && tellsAbsence(text));

function saysNotHandedIn(cells: RowCells, row: number): boolean {
  const { grid, columns } = cells.known.table;
  return columns.some(({ column }) => {
    const value = grid.at(row, column);
    return typeof value === "string" && value !== "" && saysAbsence(value);
  });
}

/** A cell that says the notebook was not handed in holds no number and no grade. */
function isAbsenceNote(cells: RowCells, row: number, role: string): boolean {
  return tellsAbsence(cells.text(row, role));
}

/** Reads all notes-check registers. Several checks of a month are several rows; the very same row counts once. */
export function readNotesChecks(
  tables: readonly KnownTable[],
  people: PeopleIndex,
  findings: FindingsList,
): NotesCheck[] {
  const checks: NotesCheck[] = [];
  const seen = new Set<string>();
  for (const known of tables) {
    const cells = new RowCells(known, findings);
    const charactersIn = (role: string): ((row: number, person: PersonIndex, notHandedIn: boolean) => Quantity) => {
      const charactersAt = cells.quantities(role, "characters");
      return (row, person, notHandedIn) =>
        notHandedIn && isAbsenceNote(cells, row, role) ? null : charactersAt(row, person);
    };
    const toDateAt = charactersIn("charactersToDate");
    const thisMonthAt = charactersIn("charactersThisMonth");
    const checkOf = (person: PersonIndex, { row, cell }: PersonRow): NotesCheck => {
      const notHandedIn = saysNotHandedIn(cells, row);
      return {
        person,
        month: monthOfRow(cells, row, person, findings),
        charactersToDate: toDateAt(row, person, notHandedIn),
        charactersThisMonth: thisMonthAt(row, person, notHandedIn),
        quality: notHandedIn && isAbsenceNote(cells, row, "quality") ? null : cells.grade(row, "quality", person),
        checker: cells.textOrNull(row, "checker"),
        checkedOn: cells.dayOrNull(row, "checkDate"),
        notHandedIn,
        cell,
      };
    };
    const read = (person: PersonIndex, personRow: PersonRow): void => {
      const { row, name, cell } = personRow;
      const check = checkOf(person, personRow);
      const key = [
        person,
        check.month,
        check.charactersToDate,
        check.charactersThisMonth,
        check.quality,
        check.checker,
        check.notHandedIn,
        cells.text(row, "checkDate"),
      ].join("|");
      if (check.month !== null && seen.has(key))
        findings.add("record-twice", { name }, { cell, person, period: periodOrNull(check.month) });
      else checks.push(check);
      seen.add(key);
    };
    // A check that may be somebody's is of no month for certain.
    eachPerson(known, people, findings, read, (person, row) => {
      checks.push({ ...checkOf(person, row), month: null, notHandedIn: false });
    });
  }
  return checks;
}

function periodKey(period: Period | null): string | null {
  if (period === null) return null;
  return period.kind === "month" ? `m${period.month}` : `y${period.year}`;
}

const GRADED = ["style", "content", "time", "effect", "overall"] as const;

/** Reads all inspection registers. The very same row counts once; rows that differ stand side by side for the rules. */
export function readInspections(
  tables: readonly KnownTable[],
  people: PeopleIndex,
  findings: FindingsList,
): Inspection[] {
  const rows: Inspection[] = [];
  const seen = new Set<string>();
  for (const known of tables) {
    const cells = new RowCells(known, findings);
    eachPerson(known, people, findings, (person, { row, name, cell }) => {
      const period = cells.period(row, person);
      const grades: Pick<Inspection, (typeof GRADED)[number]> = {
        style: cells.grade(row, "style", person),
        content: cells.grade(row, "content", person),
        time: cells.grade(row, "time", person),
        effect: cells.grade(row, "effect", person),
        overall: cells.grade(row, "overall", person),
      };
      if (GRADED.every((role) => grades[role] === null)) return;
      const inspector = cells.textOrNull(row, "inspector");
      const word = periodKey(period);
      const key = [person, word, ...GRADED.map((role) => grades[role]), inspector].join("|");
      if (word !== null && seen.has(key)) {
        findings.add("record-twice", { name }, { cell, person, period });
        return;
      }
      seen.add(key);
      rows.push({ person, period, ...grades, inspector, remark: cells.text(row, "remarks"), cell });
    });
  }
  return rows;
}
