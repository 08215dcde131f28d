/** A small office for tests: every record gets a cell of its own, so that evidence can be told apart. */
import { parsePeriod, type Period } from "../../../src/core/domain/period";
import type { CellRef } from "../../../src/core/domain/address";
import {
  lastDay,
  firstDay,
  onDay,
  parseDay,
  parseMonth,
  UNKNOWN_DAYS,
  type DaySpan,
  type Month,
} from "../../../src/core/domain/calendar";
import type { Person, PersonIndex, Role, Unreadable } from "../../../src/core/domain/people";
import type { PeriodRatings, PersonRating, Rating, RuleId, RuleVerdict } from "../../../src/core/domain/rating";
import type {
  Activity,
  Attendance,
  AttendanceState,
  Grade,
  Inspection,
  NoneRecorded,
  NotesCheck,
  OfficeRecords,
  Override,
  Session,
  SessionIndex,
  StudyKind,
  StudyRecord,
  TallyColumn,
  TallyRow,
} from "../../../src/core/domain/records";
import { TALLY_COLUMNS } from "../../../src/core/domain/records";
import { DEFAULT_PARAMETERS, type Parameters } from "../../../src/core/plan/parameters";
import { outlook, rateOffice, type Rated } from "../../../src/core/plan/rate-office";
import type { Outlook } from "../../../src/core/plan/remainder/remainders";

/** The day of "2026-10-31". */
export function day(text: string): number {
  const found = parseDay(text);
  if (found === null) throw new Error(`No day: ${text}`);
  return found;
}

/** The month of "2026-10". */
export function month(text: string): Month {
  const found = parseMonth(text);
  if (found === null) throw new Error(`No month: ${text}`);
  return found;
}

/** The period of "2026-10" or "2026". */
function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === null) throw new Error(`No period: ${text}`);
  return found;
}

/** "2026-10-31" is a day, "2026-10" some day of the month, "?" an unreadable date. */
function when(text: string): DaySpan {
  if (text === "?") return UNKNOWN_DAYS;
  if (text.length === 10) return onDay(day(text));
  return { first: firstDay(month(text)), last: lastDay(month(text)) };
}

type PersonTraits = Partial<Omit<Person, "index" | "name" | "cell" | "serviceFrom" | "serviceUntil">> & {
  readonly from?: string;
  readonly until?: string;
  /** The only role the person may have. */
  readonly role?: Role;
};

function serviceDay(text: string | undefined): number | null | Unreadable {
  if (text === undefined) return null;
  return text === "?" ? "unreadable" : day(text);
}

export class TestOffice {
  people: Person[] = [];
  sessions: Session[] = [];
  attendance: Attendance[] = [];
  studyLog: StudyRecord[] = [];
  tally: TallyRow[] = [];
  notesChecks: NotesCheck[] = [];
  inspections: Inspection[] = [];
  overrides: Override[] = [];
  activities: Activity[] = [];
  parameters: Parameters = DEFAULT_PARAMETERS;
  /** What the office said there was none of. */
  readonly noneRecorded: NoneRecorded[] = [];
  circulars: OfficeRecords["circulars"] = null;
  areSessionsMissing = false;
  private rows = 0;

  private cell(sheet: string): CellRef {
    this.rows += 1;
    return { sheet, row: this.rows, column: 0 };
  }

  /** A cadre of department 综合科 in service all year, where nothing else is said. */
  person(name: string, traits: PersonTraits = {}): PersonIndex {
    const { from, until, role = "cadre", ...rest } = traits;
    const index = this.people.length;
    this.people.push({
      index,
      name,
      number: null,
      department: "综合科",
      post: null,
      roles: [role],
      isCentreGroup: role === "centreGroup",
      isHead: role === "departmentHead",
      leaderInCharge: null,
      planOnFile: null,
      ...rest,
      serviceFrom: serviceDay(from),
      serviceUntil: serviceDay(until),
      cell: this.cell("花名册"),
    });
    return index;
  }

  /** A session of central study of one day for everyone, where nothing else is said. */
  session(date: string, traits: Partial<Omit<Session, "index" | "when" | "cell">> = {}): SessionIndex {
    const index = this.sessions.length;
    this.sessions.push({
      index,
      when: when(date),
      kind: "centralStudy",
      topic: "",
      area: null,
      days: 1,
      audience: { kind: "all" },
      hasAttendance: true,
      ...traits,
      cell: this.cell("学习活动"),
    });
    return index;
  }

  mark(person: PersonIndex, session: SessionIndex, state: AttendanceState, traits: Partial<Attendance> = {}): this {
    this.attendance.push({ person, session, state, mark: state, ...traits, cell: this.cell("考勤表") });
    return this;
  }

  log(person: PersonIndex, kind: StudyKind, date: string, traits: Partial<StudyRecord> = {}): this {
    this.studyLog.push({
      person,
      kind,
      when: when(date),
      title: "",
      characters: null,
      hours: null,
      score: null,
      area: null,
      level: null,
      ...traits,
      cell: this.cell("学习登记"),
    });
    return this;
  }

  /** A tally row of a month ("?" is unreadable); columns left out are blank. */
  tallyRow(person: PersonIndex, of: string, counts: Partial<TallyRow["counts"]>): this {
    const blank = Object.fromEntries(TALLY_COLUMNS.map((column) => [column, null])) as Record<TallyColumn, null>;
    const row = { person, month: of === "?" ? null : month(of), counts: { ...blank, ...counts } };
    this.tally.push({ ...row, cell: this.cell("学习统计") });
    return this;
  }

  check(person: PersonIndex, of: string, traits: Partial<Omit<NotesCheck, "person" | "month">> = {}): this {
    this.notesChecks.push({
      person,
      month: of === "?" ? null : month(of),
      charactersToDate: null,
      charactersThisMonth: null,
      quality: null,
      checker: null,
      checkedOn: null,
      notHandedIn: false,
      ...traits,
      cell: this.cell("笔记检查"),
    });
    return this;
  }

  inspection(person: PersonIndex, of: string, traits: Partial<Omit<Inspection, "person" | "period">> = {}): this {
    this.inspections.push({
      person,
      period: of === "?" ? null : period(of),
      style: null,
      content: null,
      time: null,
      effect: null,
      overall: null,
      inspector: null,
      remark: "",
      ...traits,
      cell: this.cell("月度检查"),
    });
    return this;
  }

  override(person: PersonIndex, of: string, grade: Grade | Unreadable, reason: string): this {
    this.overrides.push({ person, period: period(of), grade, reason, cell: this.cell("花名册") });
    return this;
  }

  activity(date: string, traits: Partial<Omit<Activity, "when" | "cell">> = {}): this {
    this.activities.push({
      when: when(date),
      kind: "partyClass",
      topic: "",
      area: null,
      days: null,
      lecturer: null,
      audience: { kind: "all" },
      ...traits,
      cell: this.cell("学习活动"),
    });
    return this;
  }

  records(): OfficeRecords {
    const { people, sessions, activities, attendance, studyLog, tally, notesChecks, inspections, overrides } = this;
    return {
      people,
      hasRoster: true,
      sessions,
      attendance,
      activities,
      studyLog,
      tally,
      notesChecks,
      inspections,
      overrides,
      areSessionsMissing: this.areSessionsMissing,
      noneRecorded: this.noneRecorded,
      circulars: this.circulars,
    };
  }

  /** Rates a month as it stands at its end, or on the day given. */
  rate(of: string, asOf?: string): Rated {
    return rateOffice(this.records(), this.parameters, month(of), asOf === undefined ? lastDay(month(of)) : day(asOf));
  }

  /** A person's rating of the year up to a month; "2026-12" where nothing else is said. */
  yearOf(person: PersonIndex, upTo = "2026-12", asOf?: string): PersonRating {
    return ratingIn(this.rate(upTo, asOf).year, person);
  }

  /** Status, value and required of a rule in the year up to a month. */
  saidInYear(
    rule: RuleId,
    person: PersonIndex,
    upTo = "2026-12",
    asOf?: string,
  ): [string, number | null, number | null] {
    return answerIn(this.yearOf(person, upTo, asOf), rule);
  }

  /** The month's rating of the first person, or another. */
  /** What is left for a person in the month and in the year. */
  left(person: PersonIndex, of = "2026-10", asOf?: string): ReturnType<Outlook["of"]> {
    const found = this.people[person];
    if (found === undefined) throw new Error(`No person ${String(person)}`);
    const until = asOf === undefined ? lastDay(month(of)) : day(asOf);
    return outlook(this.records(), this.parameters, month(of), until).of(found);
  }

  ratingOf(person: PersonIndex, of = "2026-10", asOf?: string): Rating {
    return ratingIn(this.rate(of, asOf).month, person);
  }

  /** A rule's verdict for a person and month. */
  verdict(rule: RuleId, person: PersonIndex, of = "2026-10", asOf?: string): RuleVerdict {
    const found = this.ratingOf(person, of, asOf).rules.find((verdict) => verdict.rule === rule);
    if (found === undefined) throw new Error(`No verdict of ${rule}.`);
    return found;
  }

  /** Status, value and required of a rule, for short comparison: ["short", 3, 4]. */
  said(rule: RuleId, person: PersonIndex, of = "2026-10", asOf?: string): [string, number | null, number | null] {
    return answerIn(this.ratingOf(person, of, asOf), rule);
  }
}

function answerIn({ rules }: Rating, rule: RuleId): [string, number | null, number | null] {
  const found = rules.find((verdict) => verdict.rule === rule);
  if (found === undefined) throw new Error(`No verdict of ${rule}.`);
  return [found.status, found.value, found.required];
}

function ratingIn({ people }: PeriodRatings, person: PersonIndex): PersonRating {
  const found = people[person];
  if (found === undefined) throw new Error(`Nobody at ${person}.`);
  return found;
}
