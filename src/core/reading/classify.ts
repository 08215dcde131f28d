/** Decides what a table is, by its header words and by what its cells hold. In doubt it is nothing the product reads. */
import type { Month } from "../domain/calendar";
import type { SheetKind } from "../domain/understanding";
import { ACTIVITIES } from "../sheets/activities";
import {
  ATTENDANCE,
  DATE_TIME_WORDS,
  NOT_ATTENDANCE_TITLES,
  PRESENCE_TITLES,
  TURNED_TITLES,
  WORK_ATTENDANCE_WORDS,
} from "../sheets/attendance";
import { CIRCULARS } from "../sheets/circulars";
import { INSPECTIONS } from "../sheets/inspections";
import { NOTES_CHECKS } from "../sheets/notes-checks";
import type { ReadSheet } from "../sheets/read-sheet";
import { NOT_A_ROSTER, NOT_ROSTER_TITLES, PAY_WORDS, ROSTER } from "../sheets/roster";
import { STUDY_LOG } from "../sheets/study-log";
import { STUDY_TALLY, TALLY_COUNTS } from "../sheets/study-tally";
import { ELIGIBILITY_COLUMNS, REGISTER_COLUMNS, SUMMARY_COLUMNS, WARNING_COLUMNS } from "../sheets/written";
import { STUDY_WORDS } from "../sheets/values";
import { headerText, matchColumns, type ColumnMatch } from "./columns";
import type { DateContext } from "./date-reading";
import type { Decisions } from "./decisions";
import type { Legend } from "./legend";
import { MarkReader } from "./marks";
import { DAYS_OF_MONTH, holdNoMarks, isDayGrid, sample, sessionColumns } from "./session-columns";
import { activityKindOf, numberedColumns, type SessionHeader } from "./session-header";
import type { Table } from "./tables";
import { headerWord, wordSet, wordTable } from "../domain/text";

/** What completes a table's short dates. */
export interface TableContext {
  readonly context: DateContext;
  /** Month the title or sheet name gives the whole table; null: none. */
  readonly month: Month | null;
  /** What title and sheet name themselves say, and the text that says it. */
  readonly titled: { readonly year: number | null; readonly month: number | null; readonly text: string };
}

/** A table with its kind, its columns, and the days its short dates belong to. */
export interface KnownTable extends TableContext {
  readonly table: Table;
  readonly kind: SheetKind;
  readonly match: ColumnMatch;
  readonly sessions: readonly SessionHeader[];
  readonly marks: MarkReader;
  /** It looks like a sheet of people but has neither a name nor a number column. */
  readonly lacksNames: boolean;
  /** Name, title or column by which ticks, signatures and times say that somebody was not there; null: none does. */
  readonly turnedBy: string | null;
}

const STUDY_KINDS = wordTable(STUDY_WORDS);
const WORK_WORDS = wordSet(WORK_ATTENDANCE_WORDS);
const DATE_TIMES = wordSet(DATE_TIME_WORDS);
const SUMS = wordSet(NOT_A_ROSTER);
const PAY = wordSet(PAY_WORDS);
const NOT_ROSTER = new RegExp(NOT_ROSTER_TITLES.join("|"), "iu");
const ATTENDANCE_HINT = /考勤|签到|点名|出勤|到会|attendance|sign-?in/iu;
const NOT_ATTENDANCE = new RegExp(NOT_ATTENDANCE_TITLES.join("|"), "iu");
const TURNED = new RegExp(TURNED_TITLES.join("|"), "iu");
const EVERY_TURNED = new RegExp(TURNED_TITLES.join("|"), "giu");
const PRESENCE = new RegExp(PRESENCE_TITLES.join("|"), "iu");
const PERSONAL = wordSet([
  ...[
    "序号",
    "序",
    "NO",
    "No",
    "S.no",
    "编号",
    "次序",
    "性别",
    "Gender",
    "Sex",
    "年龄",
    "Age",
    "民族",
    "政治面貌",
    "学历",
    "出生年月",
    "出生日期",
  ],
  ...[
    "电话",
    "联系电话",
    "手机",
    "手机号",
    "手机号码",
    "Phone",
    "Mobile",
    "Email",
    "邮箱",
    "身份证号",
    "备注",
    "Remarks",
    "专业",
    "班级",
  ],
]);

/** Whether the sheet's name or a title calls the table by a name of its kind. */
export function isNamed(table: Table, { names }: ReadSheet): boolean {
  const texts = [table.grid.name, ...table.titles].map(headerWord);
  return names
    .map(headerWord)
    .some((name) =>
      texts.some(
        (text) =>
          text === name ||
          (name.length >= 4 && text.includes(name)) ||
          (/^\p{Script=Han}{3}$/u.test(name) && text.includes(name)),
      ),
    );
}

function someKnown(table: Table, column: number | undefined, isKnown: (text: string) => boolean): boolean {
  return column !== undefined && sample(table, column).some((value) => typeof value === "string" && isKnown(value));
}

function hasWord(table: Table, words: ReadonlySet<string>): boolean {
  return table.columns.some(({ parts }) =>
    parts.some(({ value }) => typeof value === "string" && words.has(headerWord(value))),
  );
}

/** What turns the marks of an attendance table round: its name, its titles, or the header of the marks themselves. */
function turningText(table: Table, match: ColumnMatch): string | null {
  const texts = [...table.titles, table.grid.name];
  if (!texts.some((text) => PRESENCE.test(text.replace(EVERY_TURNED, "")))) {
    const title = texts.find((text) => TURNED.test(text));
    if (title !== undefined) return title;
  }
  const marked = ["mark", "signInTime"].map((role) => match.byRole.get(role));
  const header = table.columns.find(({ column }) => marked.includes(column));
  const text = header === undefined ? "" : headerText(header);
  return TURNED.test(text) ? text : null;
}

/** A sheet the product wrote that lost its mark of ownership, for example by being copied to another book. */
function isOwnLayout(table: Table): boolean {
  const words = new Set(table.columns.flatMap((column) => column.words));
  return [REGISTER_COLUMNS, WARNING_COLUMNS, SUMMARY_COLUMNS, ELIGIBILITY_COLUMNS].some(
    (columns) =>
      (["zh-CN", "en"] as const).every((language) =>
        columns.some(({ heading }) => !words.has(headerWord(heading[language]))),
      ) === false,
  );
}

/** Decides the kind of a table. `legend` helps to tell marks from other contents; what was decided is no doubt any more. */
export function classify(table: Table, dates: TableContext, legend: Legend, decisions: Decisions): KnownTable {
  const { context, month } = dates;
  const sheet = table.grid.name;
  const marks = new MarkReader(legend, decisions.marksOf(sheet));
  const result = (
    kind: SheetKind,
    match: ColumnMatch,
    sessions: readonly SessionHeader[] = [],
    lacksNames = false,
  ): KnownTable => ({
    table,
    kind,
    match,
    sessions,
    ...dates,
    marks,
    lacksNames,
    turnedBy:
      (kind === "attendance-wide" || kind === "attendance-long") && decisions.turnedMarks(sheet) !== "as-usual"
        ? turningText(table, match)
        : null,
  });
  const reader = (
    layout: ReadSheet,
  ): { match: ColumnMatch; has: (role: string) => boolean; count: (roles: readonly string[]) => number } => {
    const match = decisions.settled(matchColumns(table, layout), sheet);
    const has = (role: string): boolean => match.byRole.has(role) || match.doubts.some((doubt) => doubt.role === role);
    return { match, has, count: (roles) => roles.filter(has).length };
  };

  const inspections = reader(INSPECTIONS);
  if (isOwnLayout(table)) return result("own", inspections.match);
  const who = inspections.has("name") || inspections.has("number");

  if (who) {
    const grades = inspections.count(["style", "content", "time", "effect", "overall"]);
    const hasMonth = inspections.has("month") || month !== null;
    if (grades >= 2 && hasMonth && (inspections.has("month") || isNamed(table, INSPECTIONS)))
      return result("inspections", inspections.match);
    if (inspections.has("overall") && inspections.has("month") && isNamed(table, INSPECTIONS))
      return result("inspections", inspections.match);

    const checks = reader(NOTES_CHECKS);
    const checked =
      checks.count(["charactersToDate", "charactersThisMonth"]) > 0 || checks.count(["quality", "checker"]) === 2;
    if (checked && hasMonth && (checks.has("month") || isNamed(table, NOTES_CHECKS)))
      return result("notes-checks", checks.match);

    const tally = reader(STUDY_TALLY);
    const counts = tally.count(TALLY_COUNTS.map(({ role }) => role));
    if (counts > 0 && (tally.has("month") || (month !== null && (counts > 1 || isNamed(table, STUDY_TALLY))))) {
      return result("study-tally", tally.match);
    }

    const log = reader(STUDY_LOG);
    if (log.has("date") && log.has("kind")) {
      const knows = someKnown(table, log.match.byRole.get("kind"), (text) => STUDY_KINDS.has(headerWord(text)));
      if (knows || isNamed(table, STUDY_LOG)) return result("study-log", log.match);
    }
  }

  const attendance = reader(ATTENDANCE);
  const taken = new Set<number>(attendance.match.byRole.values());
  const titleText = [table.grid.name, ...table.titles].join(" ");
  const isHinted = ATTENDANCE_HINT.test(titleText);
  // A role column may itself be headed like a day ("时间" is not), so dates are looked for in the columns left over.
  const dated = sessionColumns(table, taken, context, marks, isHinted);
  if (who) {
    const isWork = hasWord(table, WORK_WORDS);
    if (hasWord(table, DATE_TIMES) || (attendance.has("date") && isWork && dated.length === 0))
      return result("work-attendance", attendance.match);
    if (attendance.has("date") && (attendance.has("mark") || attendance.has("signInTime")) && dated.length === 0) {
      return result("attendance-long", attendance.match);
    }
    if (dated.length > 0 && !NOT_ATTENDANCE.test(titleText) && !holdNoMarks(table, dated, marks)) {
      const decided = decisions.attendanceKind(sheet);
      const work = decided === null ? isWork || isDayGrid(dated) : decided === "work";
      return result(work ? "work-attendance" : "attendance-wide", attendance.match, dated);
    }
    const numbered = dated.length > 0 ? [] : numberedColumns(table.columns.filter(({ column }) => !taken.has(column)));
    if (
      (numbered.length > 0 || (isWork && isHinted)) &&
      !NOT_ATTENDANCE.test(titleText) &&
      !holdNoMarks(table, numbered, marks)
    ) {
      // Without a word that they are sign-ins, numbered columns are nothing that could decide a session.
      const decided = decisions.attendanceKind(sheet);
      const isStudy = decided === null ? isHinted && !isWork && numbered.length < DAYS_OF_MONTH : decided === "study";
      return result(isStudy ? "attendance-wide" : "work-attendance", attendance.match, numbered);
    }
  }

  const circulars = reader(CIRCULARS);
  const isDatedOrMonthly = circulars.has("date") || circulars.has("month");
  if (!attendance.has("name") && circulars.has("kind") && isDatedOrMonthly && isNamed(table, CIRCULARS))
    return result("circulars", circulars.match);

  const activities = reader(ACTIVITIES);
  if (!attendance.has("name") && activities.has("date") && activities.has("kind")) {
    const knows = someKnown(table, activities.match.byRole.get("kind"), (text) => activityKindOf(text) !== null);
    if (knows || isNamed(table, ACTIVITIES)) return result("activities", activities.match);
  }

  const roster = reader(ROSTER);
  const facts = [
    "department",
    "number",
    "post",
    "category",
    "centreGroup",
    "head",
    "leaderInCharge",
    "serviceFrom",
    "serviceUntil",
    "plan",
  ];
  if (roster.has("name") && dated.length === 0) {
    const own = roster.count(["category", "centreGroup", "head", "leaderInCharge"]) > 0 || isNamed(table, ROSTER);
    const onlyPersonal = table.columns.every(
      ({ words }) =>
        words.length === 0 ||
        words.some((word) => PERSONAL.has(word) || headerWord("姓名") === word || headerWord("Name") === word),
    );
    const isOtherList =
      hasWord(table, SUMS) || (hasWord(table, PAY) && roster.count(facts) < 3) || NOT_ROSTER.test(titleText);
    if (own || (!isOtherList && (roster.count(facts) > 0 || onlyPersonal))) {
      return result("roster", roster.match);
    }
  }
  const looksLikePeople =
    !roster.has("name") &&
    (roster.count(facts) >= 2 ||
      (attendance.has("date") && (attendance.has("mark") || attendance.has("signInTime"))) ||
      (dated.length > 0 && isHinted));
  return result("other", roster.match, [], looksLikePeople);
}
