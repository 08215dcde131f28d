/** Reads attendance with a column per session. A column in which nobody has a mark is no session. */
import type { PersonIndex } from "../domain/people";
import type { KnownTable } from "./classify";
import type { FindingsList } from "./findings-list";
import { combineHalves, type MarkReading } from "./marks";
import type { PeopleIndex } from "./people-index";
import { eachPerson, quietRows } from "./person-finder";
import type { PersonRow } from "./rows";
import type { Observation, SessionBook, SessionDraft, UnreadMark } from "./session-book";
import { settleOpenDate, type SessionHeader } from "./session-header";
import { cellText, isBlank } from "../domain/text";

export interface FoundRow {
  readonly person: PersonIndex;
  readonly row: number;
  readonly isSecond: boolean;
}

/** The rows of a table whose person is certain. */
export function foundRows(
  known: KnownTable,
  people: PeopleIndex,
  findings: FindingsList,
  mayBe: (person: PersonIndex) => void = () => undefined,
): FoundRow[] {
  const found: FoundRow[] = [];
  eachPerson(
    known,
    people,
    findings,
    (person, { row, isSecond }: PersonRow) => found.push({ person, row, isSecond }),
    (person) => {
      mayBe(person);
    },
  );
  return found;
}

/** A session's columns in one table: one, or one for each half of the day. */
interface SessionCells {
  readonly columns: readonly number[];
  /** Second rows of people hold marks of their own in these columns. */
  readonly usesSecond: boolean;
}

/** The marks of a person: one cell, or one for each half of the day. `rows` has at least one row. */
function readingOf(known: KnownTable, { columns, usesSecond }: SessionCells, rows: readonly FoundRow[]): Observation {
  const { grid } = known.table;
  const person = rows[0]?.person ?? -1;
  let mark = "";
  let reading: MarkReading | null = null;
  const unread: UnreadMark[] = [];
  for (const { row, isSecond } of rows) {
    if (isSecond && !usesSecond) continue;
    for (const column of columns) {
      const value = grid.shown(row, column);
      const half = known.marks.read(value);
      if (half.kind === "unknown") unread.push({ mark: cellText(value), cell: grid.cell(row, column) });
      reading = reading === null ? half : combineHalves(reading, half);
      mark = mark === "" ? cellText(value) : `${mark} / ${cellText(value)}`;
    }
  }
  const cell = grid.cell(rows[0]?.row ?? grid.top, columns[0] ?? grid.left);
  return { person, reading: reading ?? { kind: "blank" }, mark, cell, unread, isWork: false };
}

/** Rows of people, each person's halves of a day together. A name that stands twice stays two groups. */
export function groupHalves(rows: readonly FoundRow[]): FoundRow[][] {
  const groups: FoundRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.isSecond && last !== undefined && last[0]?.person === row.person) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Whether a column holds marks of people nobody could find: it is a session all the same. */
function isMarkedForStrangers(known: KnownTable, column: number): boolean {
  return quietRows(known).some(({ row }) => !isBlank(known.table.grid.own(row, column)));
}

function siblingTexts(header: SessionHeader, all: readonly SessionHeader[]): string[] {
  return all
    .filter(({ column, span }) => column !== header.column && span !== null && span.first === header.span?.first)
    .map(({ topic }) => topic);
}

/** Reads a wide table into the book of sessions. */
export function readWide(known: KnownTable, people: PeopleIndex, book: SessionBook, findings: FindingsList): void {
  const { grid, headerTop, headerBottom } = known.table;
  // Whoever a row may be about is called as well: what they did is open.
  const mayBeIn = new Set<PersonIndex>();
  const found = foundRows(known, people, findings, (person) => mayBeIn.add(person));
  const headers = known.sessions.map((header) => settleOpenDate(header, book.activityDays));
  const hasMark = ({ column }: SessionHeader, isSecond: boolean): boolean =>
    found.some((row) => row.isSecond === isSecond && !isBlank(grid.at(row.row, column)));
  const numbered = headers.filter(({ ordinal }) => ordinal !== null);
  const inOrder = numbered.length < headers.length ? [] : book.inOrder(numbered.length, known.month);
  if (inOrder.length > 0) {
    const cell = grid.cell(headerBottom, numbered[0]?.column ?? grid.left);
    findings.addOnce(grid.name, "sessions-counted", { sheet: grid.name, count: inOrder.length }, { cell });
  }
  const columnsOf = new Map<SessionDraft, SessionHeader[]>();
  for (const header of headers) {
    if (!hasMark(header, true) && !hasMark(header, false) && !isMarkedForStrangers(known, header.column)) continue;
    const cell = grid.cell(headerBottom, header.column);
    const counted = header.ordinal === null ? undefined : inOrder[header.ordinal - 1];
    const draft = counted ?? book.claim({ ...header, cell, siblings: siblingTexts(header, headers), sheet: grid.name });
    if (draft !== null) columnsOf.set(draft, [...(columnsOf.get(draft) ?? []), header]);
  }

  const groups = groupHalves(found);
  for (const [draft, joined] of columnsOf) {
    for (const person of mayBeIn) draft.rowPeople.add(person);
    if (!draft.hasAttendance) draft.cell = grid.cell(headerTop, joined[0]?.column ?? grid.left);
    const areHalves =
      joined.every(({ half }) => half !== null) && new Set(joined.map(({ half }) => half)).size === joined.length;
    for (const part of areHalves ? [joined] : joined.map((header) => [header])) {
      const cells = {
        columns: part.map(({ column }) => column),
        usesSecond: part.some((header) => hasMark(header, true)),
      };
      for (const group of groups) {
        const observed = readingOf(known, cells, group);
        draft.rowPeople.add(observed.person);
        draft.observations.push(observed);
        if (observed.reading.kind !== "blank") draft.hasAttendance = true;
      }
    }
  }
}
