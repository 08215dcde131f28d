/**
 * Work attendance (day grids, clock exports, punch logs) decides a study session only on the days that stand in the
 * activities. SHEETS.md, "Study or work attendance".
 */
import { foundRows, groupHalves } from "./attendance-wide";
import type { KnownTable } from "./classify";
import type { Decisions } from "./decisions";
import type { FindingsList } from "./findings-list";
import { combineHalves, type MarkReading } from "./marks";
import type { PeopleIndex } from "./people-index";
import { eachPerson } from "./person-finder";
import { countMarks, peopleIn } from "./table-doubts";
import { rememberedDates } from "./row-dates";
import { NONE_UNREAD, type SessionBook, type SessionDraft } from "./session-book";
import { cellText } from "../domain/text";

interface Day {
  readonly column: number;
  readonly drafts: readonly SessionDraft[];
}

function dayColumns(known: KnownTable, book: SessionBook): Day[] {
  return known.sessions.flatMap(({ column, span, isCertain }) => {
    if (!isCertain || span === null || span.first !== span.last) return [];
    const drafts = book.onDay(span.first);
    return drafts.length === 0 ? [] : [{ column, drafts }];
  });
}

function readGrid(known: KnownTable, days: readonly Day[], people: PeopleIndex, findings: FindingsList): void {
  const { grid } = known.table;
  for (const group of groupHalves(foundRows(known, people, findings))) {
    const [first] = group;
    if (first === undefined) continue;
    for (const { column, drafts } of days) {
      const readings = group.map(({ row }) => known.marks.read(grid.shown(row, column)));
      const reading = readings.reduce(
        (whole: MarkReading | null, half) => (whole === null ? half : combineHalves(whole, half)),
        null,
      );
      if (reading === null || reading.kind === "blank") continue;
      const mark = group.map(({ row }) => cellText(grid.shown(row, column))).join(" / ");
      const unread = group.flatMap(({ row }, half) =>
        readings[half]?.kind === "unknown"
          ? [{ mark: cellText(grid.shown(row, column)), cell: grid.cell(row, column) }]
          : [],
      );
      for (const draft of drafts) {
        draft.observations.push({
          person: first.person,
          reading,
          mark,
          cell: grid.cell(first.row, column),
          unread,
          isWork: true,
        });
      }
    }
  }
}

/** A punch on the day of a session; a person without one is not thereby absent. */
function readPunches(
  known: KnownTable,
  column: number,
  people: PeopleIndex,
  book: SessionBook,
  findings: FindingsList,
): boolean {
  const { grid } = known.table;
  const dateAt = rememberedDates(known, findings, column);
  const seen = new Set<string>();
  let isUsed = false;
  eachPerson(known, people, findings, (person, { row }) => {
    const { span, isCertain, text } = dateAt(row);
    if (!isCertain || span === null || seen.has(`${person}|${span.first}`)) return;
    const drafts = book.onDay(span.first);
    if (drafts.length === 0) return;
    isUsed = true;
    seen.add(`${person}|${span.first}`);
    for (const draft of drafts) {
      draft.observations.push({
        person,
        reading: { kind: "decided", state: "present" },
        mark: text,
        cell: grid.cell(row, column),
        unread: NONE_UNREAD,
        isWork: true,
      });
    }
  });
  return isUsed;
}

export function readWork(
  known: KnownTable,
  people: PeopleIndex,
  book: SessionBook,
  decisions: Decisions,
  findings: FindingsList,
): void {
  const { grid, headerTop } = known.table;
  const days = dayColumns(known, book);
  if (days.length > 0) {
    readGrid(known, days, people, findings);
    return;
  }
  const column = known.match.byRole.get("dateTime") ?? known.match.byRole.get("date");
  const isPunchLog = known.sessions.length === 0 && column !== undefined && book.activityDays.size > 0;
  if (isPunchLog && readPunches(known, column, people, book, findings)) return;
  if (decisions.attendanceKind(grid.name) === "work") return;
  if (known.sessions.length > 0) {
    findings.ask({
      kind: "attendance-kind",
      about: { sheet: grid.name },
      candidates: ["study", "work"],
      samples: known.sessions.map((session) => grid.cell(headerTop, session.column)),
      affects: { cells: countMarks(known), people: peopleIn(known) },
    });
  }
  findings.addOnce(
    grid.name,
    "work-attendance-ignored",
    {
      sheet: grid.name,
      why: known.sessions.length > 0 && known.sessions.every(({ span }) => span === null) ? "no-month" : "no-study-day",
    },
    { cell: grid.cell(headerTop, grid.left) },
  );
}
