/** An office of any size as records: sessions, articles, books, checks and texts of a whole year, nothing in doubt. */
import type { CellRef } from "../../src/core/domain/address";
import { firstDay, monthAt, onDay, type Month } from "../../src/core/domain/calendar";
import type { Person, Role } from "../../src/core/domain/people";
import type {
  Attendance,
  NotesCheck,
  OfficeRecords,
  Session,
  StudyKind,
  StudyRecord,
} from "../../src/core/domain/records";

const YEAR = 2026;
const MONTHS: readonly Month[] = Array.from({ length: 12 }, (_, at) => monthAt(YEAR, at + 1));
const SESSIONS_A_MONTH = 5;
const PEOPLE_A_DEPARTMENT = 25;
const ROLES: readonly Role[] = ["centreGroup", "departmentHead", "cadre", "cadre", "cadre", "worker"];

/** Ends every fourth choice otherwise, always the same way. */
function every(count: number, at: number): boolean {
  return at % count === 0;
}

/** @param size number of people */
export function rulesOffice(size: number): OfficeRecords {
  const people = Array.from({ length: size }, (_, index) => personAt(index));
  const sessions = MONTHS.flatMap((month, at) =>
    Array.from({ length: SESSIONS_A_MONTH }, (_, one) => sessionAt(at * SESSIONS_A_MONTH + one, month, one)),
  );
  const attendance: Attendance[] = [];
  const studyLog: StudyRecord[] = [];
  const notesChecks: NotesCheck[] = [];
  for (const { index } of people) {
    for (const session of sessions) {
      const state = every(97, index + session.index)
        ? "unexcused"
        : every(31, index + session.index)
          ? "late"
          : "present";
      attendance.push({
        person: index,
        session: session.index,
        state,
        mark: "√",
        cell: cellAt("考勤表", attendance.length),
      });
    }
    const log = (kind: StudyKind, day: number): void => {
      studyLog.push({
        person: index,
        kind,
        when: onDay(day),
        title: "",
        characters: null,
        hours: null,
        score: null,
        area: null,
        level: null,
        cell: cellAt("学习登记", studyLog.length),
      });
    };
    const monday = firstDay(monthAt(YEAR, 1)) + 4;
    for (let week = 0; week < 52; week += 1)
      if (!every(41, index + week)) log("article", monday + week * 7 + (index % 7));
    MONTHS.forEach((month, at) => {
      if (!every(13, index + at)) log("book", firstDay(month) + (index % 28));
      const charactersToDate = (at + 1) * (every(7, index) ? 700 : 1300);
      notesChecks.push({
        person: index,
        month,
        charactersToDate,
        charactersThisMonth: null,
        quality: "good",
        checker: null,
        checkedOn: null,
        notHandedIn: false,
        cell: cellAt("笔记检查", notesChecks.length),
      });
      if (at % 3 === 2) log("manuscript", firstDay(month) + (index % 28));
    });
    log("plan", firstDay(monthAt(YEAR, 1)) + 10);
    log("skill", firstDay(monthAt(YEAR, 6)));
    log("reflection", firstDay(monthAt(YEAR, 7)));
    log("researchArticle", firstDay(monthAt(YEAR, 8)));
  }
  return {
    people,
    hasRoster: true,
    sessions,
    attendance,
    activities: [],
    studyLog,
    tally: [],
    notesChecks,
    inspections: [],
    overrides: [],
    areSessionsMissing: false,
    noneRecorded: [],
    circulars: null,
  };
}

/** How many rows an office has. */
export function recordCount({ attendance, studyLog, notesChecks }: OfficeRecords): number {
  return attendance.length + studyLog.length + notesChecks.length;
}

function cellAt(sheet: string, row: number): CellRef {
  return { sheet, row, column: 0 };
}

function personAt(index: number): Person {
  const role = ROLES[index % ROLES.length] ?? "cadre";
  return {
    index,
    name: `人${index}`,
    number: null,
    department: `科室${Math.floor(index / PEOPLE_A_DEPARTMENT)}`,
    post: null,
    roles: [role],
    isCentreGroup: role === "centreGroup",
    isHead: role === "departmentHead",
    leaderInCharge: null,
    serviceFrom: null,
    serviceUntil: null,
    planOnFile: null,
    cell: cellAt("花名册", index),
  };
}

function sessionAt(index: number, month: Month, one: number): Session {
  return {
    index,
    when: onDay(firstDay(month) + 3 + one * 5),
    kind: one === 4 ? "monthlyLecture" : "centralStudy",
    topic: "",
    area: one === 0 ? "law" : null,
    days: 0.5,
    audience: { kind: "all" },
    hasAttendance: true,
    cell: cellAt("学习活动", index),
  };
}
