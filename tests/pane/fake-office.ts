/** An office small enough to be read here: a review of four people, and the ports around it. */
import { NOTHING_REMEMBERED } from "../../src/core/domain/memory";
import type { CellRef } from "../../src/core/domain/address";
import { dayOf, firstDay, lastDay, monthAt } from "../../src/core/domain/calendar";
import { isCellEdit, type CellEdit, type ReviewEdit } from "../../src/core/domain/edits";
import { ofMonth } from "../../src/core/domain/period";
import { finding } from "../../src/core/domain/findings";
import type { Person } from "../../src/core/domain/people";
import type { Overall, PersonRating, RuleVerdict } from "../../src/core/domain/rating";
import type { WorkbookSnapshot } from "../../src/core/domain/snapshot";
import { setupCase } from "./fake-setup";
import type { LastRun, WorkbookGateway } from "../../src/core/workbook-gateway";
import { OPEN_POINTS } from "../../src/core/plan/open-points";
import { KNOWN_SETTINGS } from "../../src/core/plan/parameter-list";
import type { MonthReview, OfficeCase, PersonCase, PersonLine, SettingsCase } from "../../src/pane/review/month-review";
import type { Reviewer } from "../../src/pane/review/reviewer";
import type { Ports } from "../../src/pane/state/pane";

export const OCTOBER = monthAt(2026, 10);
export const NOVEMBER = monthAt(2026, 11);

/** A day that must exist. */
export function day(year: number, month: number, date: number): number {
  const found = dayOf(year, month, date);
  if (found === null) throw new Error(`no such day: ${year}-${month}-${date}`);
  return found;
}

export const TODAY = day(2026, 10, 28);

export const SNAPSHOT: WorkbookSnapshot = {
  sheets: [
    {
      id: "1",
      name: "花名册",
      visibility: "Visible",
      isProtected: false,
      row: 0,
      column: 0,
      values: [
        ["姓名", "部门"],
        ["李明", "综合科"],
      ],
      formats: { codes: [], rows: [] },
      merges: [],
      tables: [],
      isFiltered: false,
    },
  ],
  owned: [],
  date1904: false,
  memory: NOTHING_REMEMBERED,
  structureProtected: false,
  readOnly: false,
  run: 0,
};

function nameCell(person: number): CellRef {
  return { sheet: "花名册", row: person + 1, column: 0 };
}

export function line(person: number, name: string, department: string | null, final: Overall): PersonLine {
  const grade = final === "undetermined" ? "not-assessed" : final;
  return {
    person,
    name,
    number: `00${person + 1}`,
    department,
    cell: nameCell(person),
    aspects: { style: grade, content: grade, time: grade, effect: grade },
    overall: final,
    inspector: null,
    override: null,
    final,
    open: null,
    change: { before: null, after: final },
  };
}

const PAGE = {
  orientation: "Portrait",
  margins: { top: 72, bottom: 72, left: 72, right: 72, header: 36, footer: 36 },
  zoom: { pagesWide: 1 },
} as const;

export const EDITS: readonly ReviewEdit[] = [
  {
    kind: "block",
    owned: "rating",
    area: { sheet: "花名册", row: 0, column: 2, rows: 3, columns: 2 },
    values: [
      ["姓名", "最终等次"],
      ["李明", "好"],
      ["王芳", "差"],
    ],
    before: [
      ["姓名", "最终等次"],
      ["李明", "中"],
      ["王芳", "差"],
    ],
    styles: [],
    columnWidths: [60, 60],
    isNew: false,
  },
  {
    kind: "sheet",
    owned: "warnings",
    period: null,
    sheet: "学习预警",
    before: null,
    content: {
      values: [["级别", "说明"]],
      columnWidths: [40, 200],
      rowHeights: [],
      merges: [],
      styles: [],
      links: [],
      page: PAGE,
      frozenRows: 1,
      showGridlines: false,
    },
  },
];

export const UNKNOWN_MARK_CELL: CellRef = { sheet: "考勤表", row: 4, column: 3 };

export function monthReview(overrides: Partial<MonthReview> = {}): MonthReview {
  const people = [
    { ...line(0, "李明", "综合科", "good"), change: { before: "中", after: "好" } },
    { ...line(1, "王芳", "综合科", "poor"), change: null },
    line(2, "张伟", "财务科", "medium"),
    line(3, "赵敏", null, "not-assessed"),
  ];
  return {
    month: OCTOBER,
    asOf: TODAY,
    hasRoster: true,
    ratingPlace: "beside-roster",
    setup: setupCase(),
    studyDays: [],
    people,
    finals: { good: 1, medium: 1, poor: 1, "not-assessed": 1, undetermined: 0 },
    findings: [
      finding(
        "rule-short",
        { name: "王芳", rule: "monthly-book", value: 0, required: 1 },
        { person: 1, clause: "C06", cell: nameCell(1) },
      ),
      finding("mark-unknown", { mark: "◇", count: 2 }, { cell: UNKNOWN_MARK_CELL }),
      finding("no-roster", { people: 4, sheet: "考勤表" }),
    ],
    edits: EDITS,
    unrecorded: [],
    ownSheets: {},
    changedCells: [1, 2],
    ...overrides,
  };
}

const NO_PARTS = { parts: [], lines: { good: 90, medium: 60 } };

const ARTICLE: RuleVerdict = {
  rule: "weekly-article",
  clauses: ["C05"],
  aspects: ["content"],
  mode: "scored",
  status: "short",
  value: 3,
  required: 4,
  periods: [
    {
      when: { first: firstDay(OCTOBER), last: lastDay(OCTOBER) },
      month: OCTOBER,
      status: "short",
      why: null,
      value: 3,
      threshold: 4,
      parameter: "articlesPerWeek",
      cells: [{ sheet: "学习登记", row: 6, column: 0 }],
      weight: 4,
      done: 3,
      session: null,
      late: 0,
    },
  ],
};

export function personCase(person: number): PersonCase {
  const name = ["李明", "王芳", "张伟", "赵敏"][person] ?? "";
  const one: Person = {
    index: person,
    name,
    number: `00${person + 1}`,
    department: "综合科",
    post: null,
    roles: ["cadre"],
    isCentreGroup: false,
    isHead: false,
    leaderInCharge: null,
    serviceFrom: null,
    serviceUntil: null,
    planOnFile: true,
    cell: nameCell(person),
  };
  const rating: PersonRating = {
    person,
    role: "cadre",
    period: ofMonth(OCTOBER),
    style: { ...NO_PARTS, grade: "good", score: 100 },
    content: { ...NO_PARTS, grade: "medium", score: 87.5 },
    time: { ...NO_PARTS, grade: "good", score: 100 },
    effect: { ...NO_PARTS, grade: "not-assessed", score: null },
    total: 95.83333,
    overall: "good",
    reason: { kind: "total", value: 95.83333, threshold: 85, parameter: "overall.good", aspects: [] },
    open: null,
    inspector: {
      grade: "medium",
      cell: { sheet: "检查登记", row: 2, column: 6 },
      inspector: "周处长",
      remark: "",
    },
    override: null,
    final: "medium",
    rules: [ARTICLE],
    unexcused: [],
  };
  const year: PersonRating = {
    ...rating,
    period: { kind: "year", year: 2026 },
    content: { ...NO_PARTS, grade: "poor", score: 42.5 },
    overall: "poor",
    final: "poor",
    inspector: null,
  };
  const nothingLeft = { person, rules: [], aspects: [], best: null };
  return {
    person: one,
    month: { rating, missed: [], left: { ...nothingLeft, period: rating.period } },
    year: {
      rating: year,
      missed: [],
      left: {
        person,
        period: year.period,
        rules: [
          {
            rule: "weekly-article",
            next: { missing: 1, by: lastDay(OCTOBER) + 1, parameter: "articlesPerWeek" },
            year: null,
            lost: 2,
          },
        ],
        aspects: [
          {
            aspect: "content",
            grade: "poor",
            next: "medium",
            points: 17.5,
            heldBy: null,
            best: { grade: "medium", score: 71.25 },
            sessions: null,
            by: lastDay(OCTOBER) + 61,
          },
        ],
        best: "medium",
      },
    },
  };
}

const nameOfEdit = (edit: CellEdit): string => (edit.kind === "template" ? edit.sheet : edit.owned);

/** A gateway that keeps a list of what it was asked; its answers can be replaced one by one. */
export function fakeGateway(answers: Partial<WorkbookGateway> = {}): {
  readonly gateway: WorkbookGateway;
  readonly asked: string[];
} {
  const asked: string[] = [];
  let run: LastRun | null = null;
  const standard: WorkbookGateway = {
    read: async () => SNAPSHOT,
    apply: async (edits, _, month) => {
      run = { run: 1, month, cells: 3, sheets: edits.filter(isCellEdit).map(nameOfEdit), state: "done" };
      return { run: 1, cells: 3, sheets: run.sheets };
    },
    lastRun: async () => run,
    undo: async () => {
      const undone = { run: 1, cells: 3, sheets: run?.sheets ?? [], conflicts: [] };
      run = null;
      return undone;
    },
    select: async () => undefined,
  };
  const logged =
    <Arguments extends unknown[], Answer>(name: string, answer: (...given: Arguments) => Answer) =>
    (...given: Arguments): Answer => {
      asked.push(name);
      return answer(...given);
    };
  const { read, apply, lastRun, undo, select } = { ...standard, ...answers };
  const gateway: WorkbookGateway = {
    read: logged("read", read),
    apply: logged("apply", apply),
    lastRun: logged("lastRun", lastRun),
    undo: logged("undo", undo),
    select: logged("select", select),
  };
  return { gateway, asked };
}

const ATTENDANCE = { sheet: "考勤表", row: 4, column: 5 };

/** Lists of the office with something in each. */
export const OFFICE: OfficeCase = {
  rules: [
    { rule: "session-held", clauses: ["C30"], status: "met", value: 1, required: 1, cells: [] },
    { rule: "check-made", clauses: ["C49"], status: "short", value: 3, required: 4, cells: [] },
    { rule: "circular-issued", clauses: ["C53"], status: "not-assessed", value: null, required: null, cells: [] },
  ],
  lists: {
    matrix: {
      rows: [],
      tasks: [
        { inspector: "周处长", people: [1, 2] },
        { inspector: null, people: [3] },
      ],
    },
    rota: {
      next: [
        { person: 2, given: 0, last: null, month: NOVEMBER },
        { person: 0, given: 1, last: firstDay(OCTOBER) + 8, month: NOVEMBER + 1 },
      ],
      turns: [],
      tooEarly: [1],
    },
    ledger: [
      {
        person: 3,
        session: 0,
        day: firstDay(OCTOBER) + 15,
        mark: "病假",
        cell: ATTENDANCE,
        madeUpOn: null,
        madeUpCell: null,
        isDoubtful: false,
      },
    ],
    eligibility: [
      { person: 0, state: "eligible", because: [] },
      { person: 1, state: "not-eligible", because: [{ kind: "year", year: 2026 }] },
      { person: 2, state: "open", because: [{ kind: "year", year: 2026 }] },
    ],
  },
};

/** Settings of which the office has decided one; the sheet stands there. */
export const SETTINGS: SettingsCase = {
  known: KNOWN_SETTINGS,
  decided: [
    {
      key: "hoursPerDay",
      text: "6",
      from: firstDay(OCTOBER),
      decidedBy: "主任会议",
      cell: { sheet: "方案参数", row: 3, column: 2 },
    },
  ],
  openPoints: OPEN_POINTS,
  sheet: { kind: "standing", sheet: "方案参数" },
};

export function fakeReviewer(answers: Partial<Reviewer> = {}): Reviewer {
  return {
    review: async () => ({ kind: "reviewed", review: monthReview() }),
    explain: async (person) => personCase(person),
    office: async () => OFFICE,
    settings: async () => SETTINGS,
    whatIf: async () => ({ flips: [], findings: [] }),
    documents: async () => ({ made: [], findings: [], edits: [] }),
    issue: async () => ({ edits: [], findings: [] }),
    ...answers,
  };
}

export function fakePorts(ports: Partial<Ports> = {}): Ports {
  return { gateway: fakeGateway().gateway, reviewer: fakeReviewer(), today: () => TODAY, ...ports };
}
