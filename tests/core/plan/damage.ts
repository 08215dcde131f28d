/** Makes one readable value of an office unreadable, as a hurried clerk would. */
import { UNKNOWN_DAYS } from "../../../src/core/domain/calendar";
import { UNREADABLE } from "../../../src/core/domain/people";
import { TALLY_COLUMNS, type OfficeRecords } from "../../../src/core/domain/records";

/** What is damaged and what the office looks like then. */
export interface Damage {
  readonly what: string;
  readonly apply: () => OfficeRecords;
}

function replaced<Row>(rows: readonly Row[], at: number, change: Partial<Row>): Row[] {
  return rows.map((row, index) => (index === at ? { ...row, ...change } : row));
}

/** Every damage that can be done to the office: each readable date, number and mark. */
export function damagesOf(records: OfficeRecords): Damage[] {
  const damages: Damage[] = [];
  const add = (what: string, apply: () => OfficeRecords): number => damages.push({ what, apply });

  records.people.forEach(({ serviceFrom, serviceUntil, planOnFile }, at) => {
    const people = (change: Partial<(typeof records.people)[number]>) => (): OfficeRecords => ({
      ...records,
      people: replaced(records.people, at, change),
    });
    if (typeof serviceFrom === "number") add(`service from of person ${at}`, people({ serviceFrom: UNREADABLE }));
    if (typeof serviceUntil === "number") add(`service until of person ${at}`, people({ serviceUntil: UNREADABLE }));
    if (typeof planOnFile === "boolean") add(`plan of person ${at}`, people({ planOnFile: UNREADABLE }));
  });
  records.sessions.forEach(({ days }, at) => {
    const sessions = (change: Partial<(typeof records.sessions)[number]>) => (): OfficeRecords => ({
      ...records,
      sessions: replaced(records.sessions, at, change),
    });
    add(`date of session ${at}`, sessions({ when: UNKNOWN_DAYS }));
    if (typeof days === "number") add(`days of session ${at}`, sessions({ days: UNREADABLE }));
  });
  records.attendance.forEach((_mark, at) => {
    const attendance = (): OfficeRecords => ({
      ...records,
      attendance: replaced(records.attendance, at, { state: "undecided" }),
    });
    add(`mark ${at}`, attendance);
  });
  records.studyLog.forEach(({ kind, hours, characters }, at) => {
    const studyLog = (change: Partial<(typeof records.studyLog)[number]>) => (): OfficeRecords => ({
      ...records,
      studyLog: replaced(records.studyLog, at, change),
    });
    add(`date of ${kind} ${at}`, studyLog({ when: UNKNOWN_DAYS }));
    if (typeof hours === "number") add(`hours of ${kind} ${at}`, studyLog({ hours: UNREADABLE }));
    if (typeof characters === "number") add(`characters of ${kind} ${at}`, studyLog({ characters: UNREADABLE }));
  });
  records.tally.forEach((row, at) => {
    const tally = (change: Partial<typeof row>) => (): OfficeRecords => ({
      ...records,
      tally: replaced(records.tally, at, change),
    });
    if (row.month !== null) add(`month of tally row ${at}`, tally({ month: null }));
    for (const column of TALLY_COLUMNS) {
      if (typeof row.counts[column] !== "number") continue;
      add(`${column} of tally row ${at}`, tally({ counts: { ...row.counts, [column]: UNREADABLE } }));
    }
  });
  records.notesChecks.forEach(({ month, charactersToDate, charactersThisMonth }, at) => {
    const notesChecks = (change: Partial<(typeof records.notesChecks)[number]>) => (): OfficeRecords => ({
      ...records,
      notesChecks: replaced(records.notesChecks, at, change),
    });
    if (month !== null) add(`month of check ${at}`, notesChecks({ month: null }));
    if (typeof charactersToDate === "number")
      add(`characters to date of check ${at}`, notesChecks({ charactersToDate: UNREADABLE }));
    if (typeof charactersThisMonth === "number")
      add(`characters of check ${at}`, notesChecks({ charactersThisMonth: UNREADABLE }));
  });
  return damages;
}
