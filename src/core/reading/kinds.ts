/**
 * What a table may be, each kind with the weight of what speaks for it: header words, titles and what its cells hold.
 * The words alone never decide against the cells, nor the cells against a title that turns a list round.
 */
import type { Day, Month } from "../domain/calendar";
import type { StudyKind } from "../domain/records";
import { headerWord, wordSet, wordTable } from "../domain/text";
import type { SheetKind } from "../domain/understanding";
import { ACTIVITIES } from "../sheets/activities";
import { ATTENDANCE, WORK_ATTENDANCE_WORDS } from "../sheets/attendance";
import { CIRCULARS } from "../sheets/circulars";
import { INSPECTIONS } from "../sheets/inspections";
import { NOTES_CHECKS } from "../sheets/notes-checks";
import { NOT_A_ROSTER, NOT_ROSTER_TITLES, PAY_WORDS, ROSTER } from "../sheets/roster";
import { PERSONAL_WORDS } from "../sheets/read-sheet";
import { STUDY_LOG } from "../sheets/study-log";
import { STUDY_TALLY, TALLY_COUNTS } from "../sheets/study-tally";
import { STUDY_WORDS } from "../sheets/values";
import { holdsLists, matchColumns, type ColumnMatch } from "./columns";
import type { DateContext } from "./date-reading";
import { isNamed, type Reader, type TableEvidence } from "./evidence";
import type { MarkReader } from "./marks";
import { DAYS_OF_MONTH, holdNoMarks, isDayGrid, sample, sessionColumns } from "./session-columns";
import { activityKindOf, numberedColumns, type SessionHeader } from "./session-header";

/** A kind a table may be of. */
export interface Candidate {
  readonly kind: SheetKind;
  /** `SURE` and more: it is read as such without a question. */
  readonly weight: number;
  readonly match: ColumnMatch;
  readonly sessions: readonly SessionHeader[];
}

/** From here on a kind is beyond doubt, from `POSSIBLE` on it is worth a question. */
export const SURE = 10;
export const POSSIBLE = 5;

export interface Surroundings {
  readonly titledKind: StudyKind | null;
  readonly context: DateContext;
  /** Month the title or sheet name gives the whole table, and the one day they speak of; null: none. */
  readonly month: Month | null;
  readonly day: Day | null;
  readonly marks: MarkReader;
  /** What the office said of a grid of days; null: nothing. */
  readonly attendanceKind: "study" | "work" | null;
}

const STUDY_KINDS = wordTable(STUDY_WORDS);
const WORK_WORDS = wordSet(WORK_ATTENDANCE_WORDS);
const SUMS = wordSet(NOT_A_ROSTER);
const PAY = wordSet(PAY_WORDS);
const PERSONAL = wordSet(PERSONAL_WORDS);
const NAME_HEADINGS = wordSet(["姓名", "Name"]);
const NOT_ROSTER = new RegExp(NOT_ROSTER_TITLES.join("|"), "iu");

const NO_SESSIONS: readonly SessionHeader[] = [];

function someKnown(evidence: TableEvidence, column: number | undefined, isKnown: (text: string) => boolean): boolean {
  return (
    column !== undefined && sample(evidence.table, column).some((value) => typeof value === "string" && isKnown(value))
  );
}

const hasWho = ({ has }: Reader): boolean => has("name") || has("number");

/** Sheets with a row a person and month, and the study log: their columns say what they are. */
function records(evidence: TableEvidence, { month, titledKind }: Surroundings): Candidate[] {
  const { table } = evidence;
  const candidates: Candidate[] = [];
  const add = (kind: SheetKind, { match }: Reader, weight = SURE): void => {
    candidates.push({ kind, weight, match, sessions: NO_SESSIONS });
  };
  const inspections = evidence.reader(INSPECTIONS);
  if (!hasWho(inspections)) return [];
  const grades = inspections.count(["style", "content", "time", "effect", "overall"]);
  const hasMonth = inspections.has("month") || month !== null;
  const isInspection = isNamed(table, INSPECTIONS);
  if (
    (grades >= 2 && hasMonth && (inspections.has("month") || isInspection)) ||
    (inspections.has("overall") && inspections.has("month") && isInspection)
  )
    add("inspections", inspections);

  const checks = evidence.reader(NOTES_CHECKS);
  const checked =
    checks.count(["charactersToDate", "charactersThisMonth"]) > 0 || checks.count(["quality", "checker"]) === 2;
  if (checked && hasMonth && (checks.has("month") || isNamed(table, NOTES_CHECKS))) add("notes-checks", checks);

  const tally = evidence.reader(STUDY_TALLY);
  const counts = tally.count(TALLY_COUNTS.map(({ role }) => role));
  if (counts > 0 && (tally.has("month") || (month !== null && (counts > 1 || isNamed(table, STUDY_TALLY)))))
    add("study-tally", tally);

  const log = evidence.reader(STUDY_LOG);
  if (log.has("date") && log.has("kind")) {
    const knows = someKnown(evidence, log.match.byRole.get("kind"), (text) => STUDY_KINDS.has(headerWord(text)));
    if (knows || isNamed(table, STUDY_LOG)) add("study-log", log);
    else if (log.has("title")) add("study-log", log, POSSIBLE);
  } else if (log.has("date") && titledKind !== null && !evidence.isHinted) add("study-log", log);
  return candidates;
}

/** What a long list of people and dates is about: study and meetings, or something else; weight of its words and marks. */
function weightOfLong(evidence: TableEvidence, { match }: Reader, marks: MarkReader): number {
  if (evidence.isOtherRegister) return POSSIBLE;
  const column = match.byRole.get("mark");
  const values = column === undefined ? [] : sample(evidence.table, column);
  const read = values.filter((value) => marks.read(value).kind !== "unknown").length;
  const holdsMarks = values.length > 0 && read * 2 >= values.length;
  return evidence.speaksOfStudy || holdsMarks ? SURE : POSSIBLE + 1;
}

/** A sheet or block for each session, its day in the title: signed or marked by those who came, or a list of them. */
function weightOfTitled(evidence: TableEvidence, { has }: Reader): number {
  if (!evidence.isHinted && !evidence.speaksOfStudy) return 0;
  if (evidence.isOtherRegister && !evidence.isHinted) return POSSIBLE;
  return has("mark") || has("signInTime") ? SURE : evidence.isHinted ? POSSIBLE : 0;
}

function attendance(evidence: TableEvidence, around: Surroundings): Candidate[] {
  const { table } = evidence;
  const { context, marks, attendanceKind } = around;
  const reader = evidence.reader(ATTENDANCE, true);
  const { match } = reader;
  // A role column may itself be headed like a day ("时间" is not), so dates are looked for in the columns left over.
  const taken = new Set<number>(match.byRole.values());
  const dated = sessionColumns(table, taken, context, marks, evidence.isHinted);
  if (reader.has("date") && holdsLists(reader.match) && !reader.has("name"))
    return [
      { kind: "attendance-long", weight: evidence.isOtherRegister ? POSSIBLE : SURE, match, sessions: NO_SESSIONS },
    ];
  if (!hasWho(reader)) return [];
  const isWork = evidence.hasWord(WORK_WORDS);
  const of = (kind: SheetKind, weight: number, sessions = NO_SESSIONS): Candidate[] => [
    { kind, weight: reader.isGuessed ? Math.min(weight, POSSIBLE) : weight, match, sessions },
  ];
  if (reader.has("dateTime") || (reader.has("date") && isWork && dated.length === 0))
    return of("work-attendance", SURE);
  if (reader.has("date") && (reader.has("mark") || reader.has("signInTime")) && dated.length === 0)
    return of("attendance-long", weightOfLong(evidence, reader, marks));
  // Shifts, scores, pay: at most the office can say that they are attendance after all.
  if (evidence.isNoAttendance) return dated.length === 0 ? [] : of("work-attendance", POSSIBLE, dated);
  const titled = around.day === null || reader.has("date") || dated.length > 0 ? 0 : weightOfTitled(evidence, reader);
  if (titled > 0) return of("attendance-long", titled);
  if (dated.length > 0) {
    if (holdNoMarks(table, dated, marks)) return of("work-attendance", POSSIBLE, dated);
    const isStudy = attendanceKind === null ? !isWork && !isDayGrid(dated) : attendanceKind === "study";
    const weight = evidence.isOtherRegister && !evidence.isHinted ? POSSIBLE : SURE;
    return of(isStudy ? "attendance-wide" : "work-attendance", weight, dated);
  }
  const numbered = numberedColumns(table.columns.filter(({ column }) => !taken.has(column)));
  if (holdNoMarks(table, numbered, marks)) return [];
  if (numbered.length === 0) return isWork && evidence.isHinted ? of("work-attendance", POSSIBLE) : [];
  const isMarked = numbered.some(({ column }) => {
    const { marks: known, filled } = evidence.profile(column);
    return known > 0 && known * 2 >= filled;
  });
  // Without a word that they are sign-ins, numbered columns are nothing that could decide a session.
  const isStudy =
    attendanceKind === null
      ? evidence.isHinted && !isWork && numbered.length < DAYS_OF_MONTH
      : attendanceKind === "study";
  if (evidence.isHinted || isMarked) return of(isStudy ? "attendance-wide" : "work-attendance", SURE, numbered);
  // Where the office must say what it is, it may be either.
  return [...of("attendance-wide", POSSIBLE, numbered), ...of("work-attendance", POSSIBLE, numbered)];
}

/** Lists without people: of circulars and of activities. */
function lists(evidence: TableEvidence): Candidate[] {
  const { table } = evidence;
  // By its headings: that somebody of the office is named in it makes a list none of people.
  const headed = matchColumns(table, ATTENDANCE);
  if (headed.byRole.has("name") || headed.doubts.some(({ role }) => role === "name")) return [];
  const circulars = evidence.reader(CIRCULARS);
  if (circulars.has("kind") && (circulars.has("date") || circulars.has("month")) && isNamed(table, CIRCULARS))
    return [{ kind: "circulars", weight: SURE, match: circulars.match, sessions: NO_SESSIONS }];
  const activities = evidence.reader(ACTIVITIES);
  if (!activities.has("date") || !activities.has("kind")) return [];
  const column = activities.match.byRole.get("kind");
  if (!someKnown(evidence, column, (text) => activityKindOf(text) !== null) && !isNamed(table, ACTIVITIES)) return [];
  return [{ kind: "activities", weight: SURE, match: activities.match, sessions: NO_SESSIONS }];
}

/** Columns that only a roster has. */
const DUTIES = ["category", "centreGroup", "head", "leaderInCharge"];
/** Facts about people that a roster tells. */
const FACTS = ["department", "number", "post", ...DUTIES, "serviceFrom", "serviceUntil", "plan"];

function roster(evidence: TableEvidence): Candidate[] {
  const { table } = evidence;
  const reader = evidence.reader(ROSTER, true);
  if (!reader.has("name")) return [];
  const isCalledSo = isNamed(table, ROSTER);
  const isOtherList =
    evidence.hasWord(SUMS) ||
    (evidence.hasWord(PAY) && reader.count(FACTS) < 3) ||
    NOT_ROSTER.test(evidence.titleText) ||
    evidence.isOtherRegister;
  const onlyPersonal = table.columns.every(
    ({ words }) => words.length === 0 || words.some((word) => PERSONAL.has(word) || NAME_HEADINGS.has(word)),
  );
  // Any list of people may be the roster of a book that has no other.
  let weight = POSSIBLE;
  if (isCalledSo || reader.count(DUTIES) > 0) weight = SURE;
  else if (!isOtherList && (reader.count(FACTS) > 0 || onlyPersonal)) weight = SURE;
  // People who come up again and again with dates are a record of something.
  if (evidence.isRepeated(reader.match))
    weight = isCalledSo || evidence.reader(ATTENDANCE).has("date") === false ? POSSIBLE : 0;
  // A form to sign in, whatever its list of names is called; and a list of which only the cells say that it names people.
  if ((evidence.isHinted && reader.count(DUTIES) === 0) || reader.isGuessed) weight = Math.min(weight, POSSIBLE);
  return weight <= 0 ? [] : [{ kind: "roster", weight, match: reader.match, sessions: NO_SESSIONS }];
}

/** All kinds a table may be, the surest first; among equals the more particular kind. */
export function candidatesOf(evidence: TableEvidence, around: Surroundings): Candidate[] {
  const marked = attendance(evidence, around);
  // Where columns may be sessions, a list is no roster by its people's facts alone.
  const mayBeMarked = marked.some(({ sessions }) => sessions.length > 0);
  const people = roster(evidence).map((one) =>
    mayBeMarked && !isRosterToo(evidence, one) ? { ...one, weight: Math.min(one.weight, POSSIBLE) } : one,
  );
  const found = [...records(evidence, around), ...marked, ...lists(evidence), ...people];
  return found.sort((one, other) => other.weight - one.weight);
}

/** Whether a table of another kind is the roster as well: it is called so, or tells what only a roster tells. */
export function isRosterToo(evidence: TableEvidence, { match }: Candidate): boolean {
  return isNamed(evidence.table, ROSTER) || DUTIES.some((role) => match.byRole.has(role));
}

/** It looks like a sheet of people, but no column of theirs is headed or filled with names. */
export function lacksNames(evidence: TableEvidence, around: Surroundings): boolean {
  const staff = evidence.reader(ROSTER);
  if (staff.has("name")) return false;
  const { has, match } = evidence.reader(ATTENDANCE);
  const taken = new Set<number>(match.byRole.values());
  return (
    staff.count(FACTS) >= 2 ||
    (has("date") && (has("mark") || has("signInTime"))) ||
    (evidence.isHinted && sessionColumns(evidence.table, taken, around.context, around.marks, true).length > 0)
  );
}
