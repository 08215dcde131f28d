/** Says which columns of a table are in doubt, and whether it can be read without them. */
import type { CellRef } from "../domain/address";
import { formatDay, partsOf } from "../domain/calendar";
import type { ReadKind, SheetKind } from "../domain/understanding";
import type { KnownTable } from "./classify";
import { headerText, holdsLists } from "./columns";
import { columnChoices, type Decisions } from "./decisions";
import { saysAttendance } from "./evidence";
import type { FindingsList } from "./findings-list";
import type { Grid } from "./grid";
import type { KnownSheet } from "./known-sheets";
import { quietRows } from "./person-finder";
import { NO_RESULT } from "./shown";
import { marksOf } from "./table-marks";

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
  circulars: [["kind"]],
  settings: [],
  own: [],
  other: [],
};
/** Fields nothing rests on: two remark columns are no doubt. */
const UNIMPORTANT = new Set(["remarks", "checkDate", "half", "post"]);

const ATTENDANCE: readonly SheetKind[] = ["attendance-wide", "attendance-long", "work-attendance"];

/** How many people a table is about, by its rows. */
export function peopleIn(known: KnownTable): number {
  return quietRows(known).filter(({ isSecond }) => !isSecond).length;
}

/** How many of its cells hold a mark. */
export function countMarks(known: KnownTable): number {
  return marksOf(known).reduce((sum, { count }) => sum + count, 0);
}

/** Adds a finding and a question per doubtful column; false where a needed one is missing, so that the table is not read. */
export function tellDoubts(
  known: KnownTable,
  decisions: Decisions,
  has: (...kinds: readonly SheetKind[]) => boolean,
  findings: FindingsList,
): boolean {
  const { table, kind, match, lacksNames, mayBe, isToBeRead } = known;
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
  if (kind === "other") {
    // Further lists of people beside a roster are no doubt; without one, each of them is.
    const kinds = mayBe.filter((one) => one !== "roster" || !has("roster"));
    const isMissed = kinds.some((one) => (one === "roster" ? !has("roster") : !has(...ATTENDANCE)));
    if (kinds.length > 0 && (isToBeRead || isMissed)) tellUnclear(known, kinds, findings);
  }
  if (kind === "other") return false;
  for (const { role, columns } of match.doubts) {
    const [first] = columns;
    if (first === undefined || UNIMPORTANT.has(role)) continue;
    const facts = { sheet: grid.name, header: headerText(first), candidates: columns.map(headerText) };
    findings.add("column-doubtful", facts, { cell: grid.cell(headerBottom, first.column) });
    findings.ask({
      kind: "column",
      about: { sheet: grid.name, role },
      candidates: columnChoices(columns),
      samples: columns.map(({ column }) => grid.cell(headerBottom, column)),
      // Without its column of names a table cannot say how many people it is about.
      affects: { cells: table.lastRow - table.firstRow + 1, people: role === "name" ? null : peopleIn(known) },
    });
  }
  if (known.turnedBy !== null) {
    if (decisions.turnedMarks(grid.name) === "leave-out") return false;
    findings.ask({
      kind: "turned-marks",
      about: { sheet: grid.name },
      candidates: ["as-usual", "leave-out"],
      samples: [grid.cell(headerBottom, grid.left)],
      affects: { cells: countMarks(known), people: peopleIn(known) },
    });
    const facts = { sheet: grid.name, text: known.turnedBy };
    findings.addOnce(grid.name, "marks-turned", facts, { cell: grid.cell(headerBottom, grid.left) });
    return false;
  }
  // With two columns of names it is open whom a row is about, whatever its number says.
  if (match.doubts.some(({ role }) => role === "name")) return false;
  // Where the title says the day, whoever is listed or signed was there on it.
  if (kind === "attendance-long" && holdsLists(match)) return match.byRole.has("date");
  const isTitled = known.day !== null && kind === "attendance-long";
  const needed = NEEDED[isTitled ? "attendance-wide" : kind].filter(
    ([role]) => kind !== "study-log" || role !== "kind" || known.titledKind === null,
  );
  return needed.every((roles) => roles.some((role) => match.byRole.has(role)));
}

/** A table that may be of several kinds, or nothing of the study plan. */
function tellUnclear({ table }: KnownTable, mayBe: readonly ReadKind[], findings: FindingsList): void {
  const { grid, headerTop, firstRow, lastRow } = table;
  const cell = grid.cell(headerTop, grid.left);
  findings.addOnce(grid.name, "sheet-unclear", { sheet: grid.name, kinds: mayBe }, { cell });
  findings.ask({
    kind: "sheet-kind",
    about: { sheet: grid.name },
    candidates: [...mayBe, "nothing"],
    samples: [cell, ...[0, 1].flatMap((at) => (firstRow + at <= lastRow ? [grid.cell(firstRow + at, grid.left)] : []))],
    affects: { cells: lastRow - firstRow + 1, people: null },
  });
}

const SESSIONS: readonly SheetKind[] = ["attendance-wide", "attendance-long"];

/**
 * Whether a sheet may hold sessions that nobody could read: it is called so and nothing of it is read, or, in a book of
 * which no attendance is read, it names the book's people or may be attendance.
 */
export function mayHoldSessions({ grid, tables, lacks }: KnownSheet, isAnyRead: boolean): boolean {
  const isCalledSo = [grid.name, ...tables.flatMap(({ table }) => table.titles)].some(saysAttendance);
  if (lacks !== null) return isCalledSo || !isAnyRead;
  return tables.some(({ kind, mayBe, turnedBy }) => {
    if (turnedBy !== null) return !isAnyRead;
    return kind === "other" && mayBe.some((one) => SESSIONS.includes(one)) && (isCalledSo || !isAnyRead);
  });
}

/** A sheet that looks as if it belonged to the study plan and is not read: said, and done with once the office says so. */
function tellUnread(grid: Grid, missing: NonNullable<KnownSheet["lacks"]>, findings: FindingsList): void {
  const cell = grid.cell(grid.top, grid.left);
  findings.add("sheet-unread", { sheet: grid.name, missing }, { cell });
  findings.ask({
    kind: "sheet-kind",
    about: { sheet: grid.name },
    candidates: ["nothing"],
    samples: [cell],
    affects: { cells: grid.bottom - grid.top + 1, people: null },
  });
}

/** Formulas of a sheet that is read, which a program wrote and never worked out. */
function tellWithoutResult(grid: Grid, findings: FindingsList): void {
  let [count, first] = [0, null as CellRef | null];
  grid.sheet.values.forEach((row, y) => {
    row.forEach((value, x) => {
      if (value !== NO_RESULT) return;
      count += 1;
      first ??= grid.cell(grid.top + y, grid.left + x);
    });
  });
  if (count > 0) findings.add("formula-without-result", { sheet: grid.name, count }, { cell: first });
}

/** What is in doubt about a sheet as a whole: notes about its marks, its mark of ownership, its years and months. */
export function tellSheetDoubts(sheet: KnownSheet, findings: FindingsList): void {
  const { grid, tables, legendDoubts, isUnmarked, lacks } = sheet;
  if (lacks !== null && !findings.hasSaid("sheet-unclear", grid.name)) tellUnread(grid, lacks, findings);
  if (tables.some(({ kind }) => kind !== "other" && kind !== "own")) tellWithoutResult(grid, findings);
  if (isUnmarked) findings.add("own-sheet-unmarked", { sheet: grid.name }, { cell: grid.cell(grid.top, grid.left) });
  if (tables.some(({ kind }) => ATTENDANCE.includes(kind))) {
    for (const { text, cell } of legendDoubts) findings.add("legend-doubtful", { sheet: grid.name, text }, { cell });
  }
  for (const known of tables) tellDatesDisagree(known, findings);
}

/** Title and session columns that name different years or months. Nothing is shifted: the columns count. */
function tellDatesDisagree({ table, sessions, titled }: KnownTable, findings: FindingsList): void {
  if (titled.year === null) return;
  const disagreeing = sessions.find(({ span, isCertain, underMonth }) => {
    if (!isCertain || underMonth !== null || span === null || span.first !== span.last) return false;
    const { year, month } = partsOf(span.first);
    return year !== titled.year || (titled.month !== null && month !== titled.month);
  });
  if (disagreeing === undefined || disagreeing.span === null) return;
  const facts = { sheet: table.grid.name, title: titled.text, text: formatDay(disagreeing.span.first) };
  const cell = table.grid.cell(table.headerBottom, disagreeing.column);
  findings.addOnce(table.grid.name, "dates-disagree", facts, { cell });
}
