/** Random small offices around one month, dense enough that sources meet, with some values that cannot be read. */
import { ofMonth, type Period } from "../../../src/core/domain/period";
import fc from "fast-check";
import {
  firstDay,
  lastDay,
  onDay,
  UNKNOWN_DAYS,
  type Day,
  type DaySpan,
  type Month,
} from "../../../src/core/domain/calendar";
import type { Person, Quantity, Role } from "../../../src/core/domain/people";
import type {
  ActivityKind,
  AttendanceState,
  Audience,
  Grade,
  OfficeRecords,
  PublicationLevel,
  RecordedKind,
  StudyArea,
  StudyKind,
  TallyColumn,
} from "../../../src/core/domain/records";
import { RECORDED_KINDS, STUDY_AREAS, TALLY_COLUMNS } from "../../../src/core/domain/records";
import { month as monthNamed } from "./office";

export interface RandomOffice {
  readonly records: OfficeRecords;
  readonly month: Month;
  readonly asOf: Day;
}

/** How often, in percent, a value cannot be read; 0 makes a tidy office. */
export interface Disorder {
  readonly unreadable: number;
  /** Records of the whole year before the month, and of every kind; left out: around the month. */
  readonly isOfYear?: boolean;
}

/** null: no mark, which is undecided. */
const STATES: readonly (AttendanceState | null)[] = [
  ...["present", "present", "present", "present", "present", "unexcused", "unexcused"],
  ...["late", "early", "late-and-early", "excused", "excused", "undecided", "not-due"],
  null,
] as (AttendanceState | null)[];
const MOST_SESSIONS = 8;
/** What is asked for once a year. */
const OF_YEAR: readonly StudyKind[] = [
  ...["skill", "reflection", "researchArticle", "publication", "publication", "classGiven", "test", "book", "book"],
] as StudyKind[];

function sometimes<Value>(
  value: fc.Arbitrary<Value>,
  percent: number,
  other: fc.Arbitrary<Value>,
): fc.Arbitrary<Value> {
  if (percent <= 0) return value;
  return fc.oneof({ arbitrary: value, weight: 100 - percent }, { arbitrary: other, weight: percent });
}

function grade({ unreadable }: Disorder): fc.Arbitrary<Grade | null | "unreadable"> {
  const readable: fc.Arbitrary<Grade | null | "unreadable"> = fc.constantFrom("good", "medium", "poor", null);
  return sometimes(readable, unreadable, fc.constant("unreadable"));
}

function quantity(numbers: fc.Arbitrary<number>, blank: number, { unreadable }: Disorder): fc.Arbitrary<Quantity> {
  const readable = sometimes<Quantity>(numbers, blank, fc.constant(null));
  return sometimes<Quantity>(readable, unreadable, fc.constant("unreadable"));
}

/** A day near the month, most in it; sometimes only its month or nothing is known. */
function span(month: Month, { unreadable, isOfYear = false }: Disorder): fc.Arbitrary<DaySpan> {
  const first = firstDay(month);
  if (isOfYear) {
    const year = firstDay(month - (month % 12));
    const inYear = fc.integer({ min: year - 20, max: lastDay(month) + 5 }).map(onDay);
    return sometimes(inYear, unreadable, fc.constantFrom(UNKNOWN_DAYS, { first, last: lastDay(month) }));
  }
  const near = fc.integer({ min: first - 8, max: first + 34 });
  const far = fc.integer({ min: first - 100, max: first + 40 });
  const days: fc.Arbitrary<DaySpan> = fc.oneof({ arbitrary: near, weight: 3 }, far).map(onDay);
  const spans: fc.Arbitrary<DaySpan> = fc.constantFrom(
    UNKNOWN_DAYS,
    { first, last: lastDay(month) },
    { first: firstDay(month - 1), last: lastDay(month - 1) },
  );
  return sometimes(days, unreadable, spans);
}

/** Sessions stand within the month more often, so that there are enough to count. */
function sessionSpan(month: Month, disorder: Disorder): fc.Arbitrary<DaySpan> {
  if (disorder.isOfYear === true) return span(month, disorder);
  const inMonth = fc.integer({ min: firstDay(month), max: lastDay(month) }).map(onDay);
  return fc.oneof({ arbitrary: inMonth, weight: 3 }, span(month, disorder));
}

function monthNear(month: Month, { unreadable, isOfYear = false }: Disorder): fc.Arbitrary<Month | null> {
  if (isOfYear) {
    const inYear = fc.integer({ min: month - (month % 12), max: month }).map((one): Month | null => one);
    return sometimes(inYear, unreadable, fc.constant(null));
  }
  const near: fc.Arbitrary<Month | null> = fc.constantFrom(
    month,
    month,
    month,
    month - 1,
    month - 2,
    month - 9,
    month + 1,
  );
  return sometimes(near, unreadable, fc.constant(null));
}

function serviceDay(month: Month, { unreadable }: Disorder): fc.Arbitrary<Person["serviceFrom"]> {
  const near = fc.integer({ min: firstDay(month) - 80, max: firstDay(month) + 40 });
  const known: fc.Arbitrary<Person["serviceFrom"]> = sometimes<Person["serviceFrom"]>(fc.constant(null), 15, near);
  return sometimes<Person["serviceFrom"]>(known, unreadable / 2, fc.constant("unreadable"));
}

function person(index: number, month: Month, disorder: Disorder): fc.Arbitrary<Person> {
  const planOnFile: fc.Arbitrary<Person["planOnFile"]> = fc.constantFrom(null, null, null, true, false);
  return fc
    .record({
      roles: fc.constantFrom<[Role]>(
        ["centreGroup"],
        [disorder.isOfYear === true ? "centreGroup" : "departmentHead"],
        ["departmentHead"],
        ["cadre"],
        ["cadre"],
        ["worker"],
      ),
      department: fc.constantFrom("综合科", "综合科", "信息科", null),
      serviceFrom: serviceDay(month, disorder),
      serviceUntil: serviceDay(month, disorder).map((until) => (typeof until === "number" ? until + 60 : until)),
      planOnFile: sometimes(planOnFile, disorder.unreadable / 2, fc.constant("unreadable")),
    })
    .map((traits) => ({
      ...traits,
      index,
      name: `人${index}`,
      number: null,
      post: null,
      isCentreGroup: traits.roles[0] === "centreGroup",
      isHead: traits.roles[0] === "departmentHead",
      leaderInCharge: null,
      cell: { sheet: "花名册", row: index, column: 0 },
    }));
}

const audience: fc.Arbitrary<Audience> = fc.constantFrom<Audience>(
  { kind: "all" },
  { kind: "all" },
  { kind: "centreGroup" },
  { kind: "departments", departments: ["综合科"] },
  { kind: "people", people: [0, 1, 2] },
);

function yearOf(month: Month): Period {
  return { kind: "year", year: Math.floor(month / 12) };
}

/** Gives each record a cell of its own on its sheet. */
function placed<Row extends object>(
  sheet: string,
  rows: readonly Row[],
): (Row & { cell: { sheet: string; row: number; column: number } })[] {
  return rows.map((row, at) => ({ ...row, cell: { sheet, row: at, column: 0 } }));
}

/** An office of up to five people around one of a few months of 2026. */
export function randomOffice(disorder: Disorder): fc.Arbitrary<RandomOffice> {
  const months = disorder.isOfYear
    ? ["2026-12", "2026-12", "2026-12", "2026-05"].map(monthNamed)
    : ["2026-01", "2026-03", "2026-09", "2026-10", "2026-12"].map(monthNamed);
  return fc
    .record({ month: fc.constantFrom(...months), size: fc.integer({ min: 1, max: 5 }) })
    .chain(({ month, size }) => officeAround(month, size, disorder));
}

function officeAround(month: Month, size: number, disorder: Disorder): fc.Arbitrary<RandomOffice> {
  const who = fc.nat(size - 1);
  const much = disorder.isOfYear === true ? 4 : 1;
  const isYears = fc.boolean().map((one) => one && disorder.isOfYear === true);
  const people = fc.tuple(...Array.from({ length: size }, (_, index) => person(index, month, disorder)));
  const session = fc.record({
    when: sessionSpan(month, disorder),
    kind: fc.constantFrom("centralStudy", "centralStudy", "centreGroupStudy", "partyClass" as const),
    days: sometimes<number | "unreadable">(
      fc.constantFrom(0.5, 1, 0.25),
      disorder.unreadable,
      fc.constant("unreadable"),
    ),
    audience,
    area: fc.constantFrom<StudyArea | null>(null, null, "law", "politicalTheory"),
  });
  const logRow = fc.record({
    person: who,
    kind: fc.constantFrom(
      "article",
      "article",
      "article",
      "book",
      "selfStudy",
      "selfStudy",
      "manuscript",
      "plan",
      "notes" as const,
      ...(disorder.isOfYear === true ? OF_YEAR : []),
    ),
    score: quantity(fc.constantFrom(59, 60, 100), 20, disorder),
    area: fc.constantFrom<StudyArea | null>(null, ...STUDY_AREAS),
    level: fc.constantFrom<PublicationLevel | null>(null, "county", "municipal", "national"),
    when: span(month, disorder),
    hours: quantity(fc.constantFrom(4, 8, 8, 16), 5, disorder),
    characters: quantity(fc.integer({ min: 0, max: 9_000 }), 5, disorder),
  });
  const counts = fc.record(
    Object.fromEntries(
      TALLY_COLUMNS.map((column) => [
        column,
        quantity(fc.integer({ min: 0, max: column === "notesCharacters" ? 9_000 : 5 }), 50, disorder),
      ]),
    ) as Record<TallyColumn, fc.Arbitrary<Quantity>>,
  );
  const check = fc.record({
    person: who,
    month: monthNear(month, disorder),
    charactersToDate: quantity(fc.integer({ min: 0, max: 12_000 }), 30, disorder),
    charactersThisMonth: quantity(fc.integer({ min: 0, max: 4_000 }), 60, disorder),
    quality: grade(disorder),
    notHandedIn: fc.constantFrom(false, false, false, true),
  });
  const inspection = fc.record({
    person: who,
    month: monthNear(month, disorder),
    style: grade(disorder),
    content: grade(disorder),
    time: grade(disorder),
    effect: grade(disorder),
    overall: grade(disorder),
    isYears,
  });
  const activity = fc.record({
    when: span(month, disorder),
    kind: fc.constantFrom<ActivityKind>("partyClass", "theoryTutorial", "monthlyLecture", "speechContest"),
    topic: fc.constant(""),
    area: fc.constant(null),
    days: fc.constant(null),
    lecturer: fc.constantFrom(null, "人0", "人1", "外请专家"),
    audience: fc.constant<Audience>({ kind: "all" }),
  });
  const override = fc.record({
    person: who,
    month: fc.constantFrom(month, month - 1),
    grade: fc.constantFrom("good", "medium", "poor", "unreadable" as const),
    reason: fc.constantFrom("", " ", "表现突出"),
    isYears,
  });
  const none = fc.record({
    department: fc.constantFrom("综合科", "信息科", ""),
    kind: fc.constantFrom<RecordedKind>(...RECORDED_KINDS.filter((kind) => kind !== "notes")),
    of: fc.constantFrom("department", "department", "centreGroup" as const),
    month: fc.constantFrom(month, month - 1),
    isYears,
  });
  return fc
    .record({
      people,
      sessions: fc.array(session, { maxLength: MOST_SESSIONS }),
      marks: fc.array(fc.constantFrom(...STATES), { minLength: size * MOST_SESSIONS, maxLength: size * MOST_SESSIONS }),
      secondMarks: fc.array(
        fc.record({
          person: who,
          session: fc.nat(MOST_SESSIONS - 1),
          state: fc.constantFrom("present", "unexcused" as const),
        }),
        { maxLength: 2 },
      ),
      log: fc.array(logRow, { maxLength: 40 * much }),
      activities: fc.array(activity, { maxLength: 3 }),
      tally: fc.array(fc.record({ person: who, month: monthNear(month, disorder), counts }), { maxLength: 4 * much }),
      checks: fc.array(check, { maxLength: 8 * much }),
      inspections: fc.array(inspection, { maxLength: 3 }),
      overrides: fc.array(override, { maxLength: 2 }),
      noneRecorded: fc.array(none, { maxLength: 4 }),
      asOf: fc.oneof(
        { arbitrary: fc.constant(lastDay(month)), weight: 3 },
        fc.integer({ min: firstDay(month), max: lastDay(month) }),
      ),
    })
    .map(({ people: everyone, sessions, activities, marks, secondMarks, log, tally, checks, ...rest }) => {
      const { inspections, overrides, noneRecorded, asOf } = rest;
      const states: { person: number; session: number; state: AttendanceState }[] = [...secondMarks];
      marks.forEach((state, at) => {
        if (state !== null) states.push({ person: Math.floor(at / MOST_SESSIONS), session: at % MOST_SESSIONS, state });
      });
      return {
        month,
        asOf,
        records: {
          people: everyone,
          hasRoster: true,
          activities: placed("学习活动", activities),
          sessions: placed("学习活动", sessions).map((row, index) => ({
            ...row,
            index,
            topic: "",
            hasAttendance: states.some((state) => state.session === index),
          })),
          attendance: placed(
            "考勤表",
            states.map((row) => ({ ...row, mark: row.state })),
          ).filter((row) => row.session < sessions.length),
          studyLog: placed(
            "学习登记",
            log.map((row) => ({ ...row, title: "" })),
          ),
          tally: placed("学习统计", tally),
          notesChecks: placed(
            "笔记检查",
            checks.map((row) => ({ ...row, checker: null, checkedOn: null })),
          ),
          inspections: placed("月度检查", inspections).map(({ month: of, isYears, ...row }) => ({
            ...row,
            inspector: null,
            remark: "",
            period: of === null ? null : isYears ? yearOf(of) : ofMonth(of),
          })),
          circulars: null,
          areSessionsMissing: false,
          noneRecorded: noneRecorded.map(({ month: of, isYears, ...said }) => ({
            ...said,
            period: isYears ? yearOf(of) : ofMonth(of),
          })),
          overrides: placed(
            "花名册",
            overrides.map(({ month: of, isYears, ...override }) => ({
              ...override,
              period: isYears ? yearOf(of) : ofMonth(of),
            })),
          ),
        },
      };
    });
}
