/** Cells -> records and findings. Every row becomes a record or a finding; nothing is guessed. */
import { lastDay, type Day, type Month } from "../domain/calendar";
import type { Finding } from "../domain/findings";
import { UNREADABLE, type Person } from "../domain/people";
import type { Decision, Question } from "../domain/question";
import { MARK_STATES, type OfficeRecords } from "../domain/records";
import type { Filed } from "../sheets/filed";
import type { Refusal } from "../domain/refusal";
import type { WorkbookSnapshot } from "../domain/snapshot";
import type { SheetKind, SheetUnderstanding } from "../domain/understanding";
import { readActivities } from "./activities";
import { settleSessions } from "./attendance";
import { readLists } from "./attendance-lists";
import { readLong } from "./attendance-long";
import { readWide } from "./attendance-wide";
import { readCirculars } from "./circulars";
import type { KnownTable } from "./classify";
import { holdsLists } from "./columns";
import { Decisions } from "./decisions";
import { FindingsList } from "./findings-list";
import { knowSheets, type KnownSheet } from "./known-sheets";
import { readInspections, readNotesChecks, readTally } from "./monthly-sheets";
import { readOwn } from "./own/read-own";
import { peopleFromAttendance } from "./people-from-attendance";
import { PeopleIndex } from "./people-index";
import { pickRosters } from "./pick-rosters";
import { refuseEmptyMonth, refuseNobody } from "./refusals";
import { readLeft, readRoster } from "./roster";
import type { SettingRow } from "../domain/settings";
import { rememberedIn } from "./renamed-sheets";
import { readSettings } from "./settings-sheet";
import { SessionBook } from "./session-book";
import { NO_RESULT, PICTURE } from "./shown";
import { readStudyLog } from "./study-log";
import { mayHoldSessions, tellDoubts, tellSheetDoubts } from "./table-doubts";
import { understandSheet } from "./understand";
import { unreadMarks } from "./unread-marks";
import { readWork } from "./work-attendance";

export interface ReadingRequest {
  /** Nothing recorded in it: the workbook is refused. null: no month in particular, to see what is understood. */
  readonly month: Month | null;
  /** Blanks at sessions after this day are no finding yet; left out: the month's last day. */
  readonly asOf?: Day;
  /** What the office decided; left out: what the workbook remembers. */
  readonly decisions?: readonly Decision[];
}

/** What is understood of a workbook, whether or not it can be reviewed. */
export interface Understood {
  readonly sheets: readonly SheetUnderstanding[];
  readonly findings: readonly Finding[];
  /** Doubts that the office can settle. */
  readonly questions: readonly Question[];
  /** What it has settled. */
  readonly decisions: readonly Decision[];
  /** Rows of the settings sheet, as they stand. */
  readonly settings: readonly SettingRow[];
}

export type ReadingOutcome =
  | (Understood & {
      readonly kind: "read";
      readonly records: OfficeRecords;
      /** What the add-in's own sheets hold. */
      readonly filed: Filed;
    })
  | (Understood & { readonly kind: "refused"; readonly refusal: Refusal });

const ATTENDANCE_KINDS: readonly SheetKind[] = ["attendance-wide", "attendance-long", "work-attendance"];
const RECORD_KINDS: readonly SheetKind[] = [
  ...ATTENDANCE_KINDS,
  "activities",
  "study-log",
  "study-tally",
  "notes-checks",
  "inspections",
];

type TablesOf = (...kinds: readonly SheetKind[]) => KnownTable[];

function tablesByKind(sheets: readonly KnownSheet[], decisions: Decisions, findings: FindingsList): TablesOf {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const has = (...kinds: readonly SheetKind[]): boolean => tables.some(({ kind }) => kinds.includes(kind));
  const readable = tables.filter((known) => tellDoubts(known, decisions, has, findings));
  for (const sheet of sheets) tellSheetDoubts(sheet, findings);
  const hidden = sheets.filter(
    ({ grid, tables: own }) =>
      grid.sheet.visibility !== "Visible" && own.some((known) => known.kind !== "roster" && readable.includes(known)),
  );
  if (hidden.length > 0) findings.add("hidden-read", { sheets: hidden.map(({ grid }) => grid.name) });
  return (...kinds) => readable.filter(({ kind }) => kinds.includes(kind));
}

function readAttendance(
  tables: TablesOf,
  index: PeopleIndex,
  book: SessionBook,
  decisions: Decisions,
  findings: FindingsList,
): void {
  for (const known of tables("attendance-wide")) readWide(known, index, book, findings);
  for (const known of tables("attendance-long")) {
    if (holdsLists(known.match)) readLists(known, index, book, findings);
    else readLong(known, index, book, findings);
  }
  for (const known of tables("work-attendance")) readWork(known, index, book, decisions, findings);
  for (const { sheet, mark, cells, people } of unreadMarks(book.drafts)) {
    if (mark === NO_RESULT) continue;
    const [cell = null] = cells;
    if (mark === PICTURE) findings.add("marks-pictures", { sheet, count: cells.length }, { cell });
    else findings.add("mark-unknown", { mark, count: cells.length }, { cell });
    findings.ask({
      kind: "mark",
      about: { sheet, mark },
      candidates: MARK_STATES,
      samples: cells,
      affects: { cells: cells.length, people: people.size },
    });
  }
}

function readRecords(
  snapshot: WorkbookSnapshot,
  people: readonly Person[],
  left: readonly string[],
  hasRoster: boolean,
  sheets: readonly KnownSheet[],
  tables: TablesOf,
  asOf: Day,
  decisions: Decisions,
  findings: FindingsList,
): { readonly records: OfficeRecords; readonly filed: Filed } {
  const index = new PeopleIndex(people, left, decisions);
  const activities = readActivities(tables("activities"), people, findings);
  const book = new SessionBook(activities, findings);
  readAttendance(tables, index, book, decisions, findings);
  const { sessions, attendance } = settleSessions(book.drafts, people, asOf, findings);
  const { filed, overrides } = readOwn(snapshot, index, findings);
  const records: OfficeRecords = {
    people,
    hasRoster,
    sessions,
    areSessionsMissing: sheets.some((sheet) =>
      mayHoldSessions(
        sheet,
        sessions.some(({ hasAttendance }) => hasAttendance),
      ),
    ),
    attendance,
    activities,
    studyLog: readStudyLog(tables("study-log"), index, decisions, findings),
    tally: readTally(tables("study-tally"), index, findings),
    notesChecks: readNotesChecks(tables("notes-checks"), index, findings),
    inspections: readInspections(tables("inspections"), index, findings),
    overrides,
    noneRecorded: decisions.noneRecorded(),
    circulars: tables("circulars").length === 0 ? null : readCirculars(tables("circulars"), findings),
  };
  return { records, filed };
}

/** Reads a workbook for a month. Changes nothing, throws nothing: what cannot be read is a finding or the refusal. */
export function readWorkbook(snapshot: WorkbookSnapshot, request: ReadingRequest): ReadingOutcome {
  const { month, asOf = month === null ? Infinity : lastDay(month) } = request;
  const findings = new FindingsList();
  if (snapshot.memory === UNREADABLE) findings.add("memory-unreadable", {});
  const decisions = new Decisions(request.decisions ?? rememberedIn(snapshot).decisions);
  const sheets = knowSheets(snapshot, decisions);
  const settings = readSettings(
    sheets.flatMap((sheet) => sheet.settings ?? []),
    snapshot.date1904,
  );
  const understood = (): Understood => ({
    sheets: sheets.map(understandSheet),
    findings: findings.items,
    questions: findings.questions,
    decisions: decisions.all,
    settings,
  });
  const refused = (refusal: Refusal): ReadingOutcome => ({ kind: "refused", refusal, ...understood() });
  const tables = tablesByKind(sheets, decisions, findings);

  const rosters = pickRosters(tables("roster"), findings);
  const left = readLeft(tables("roster"), findings);
  let people = readRoster(rosters, decisions, findings);
  const hasRoster = people.length > 0;
  if (!hasRoster) {
    const attendance = tables(...ATTENDANCE_KINDS);
    people = peopleFromAttendance(attendance);
    const [first] = attendance;
    if (people.length === 0 || first === undefined) return refused(refuseNobody(sheets));
    const { grid, headerTop } = first.table;
    findings.add("no-roster", { people: people.length, sheet: grid.name }, { cell: grid.cell(headerTop, grid.left) });
  }
  if (tables(...RECORD_KINDS).length === 0) {
    return refused({ code: "no-records", roster: rosters[0]?.table.grid.name ?? "" });
  }

  const { records, filed } = readRecords(snapshot, people, left, hasRoster, sheets, tables, asOf, decisions, findings);
  const refusal = month === null ? null : refuseEmptyMonth(records, month, findings.items);
  if (refusal !== null) return refused(refusal);
  if (!records.sessions.some(({ hasAttendance }) => hasAttendance)) findings.add("no-attendance", {});
  return { kind: "read", records, filed, ...understood() };
}
