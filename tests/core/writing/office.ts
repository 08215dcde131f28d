/** A small office with two sessions in September and two in October, as grids; tests vary its parts. */
import { monthAt, type Month } from "../../../src/core/domain/calendar";
import { isCellEdit, type OwnEdit, type SheetEdit } from "../../../src/core/domain/edits";
import type { Language } from "../../../src/core/domain/language";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/domain/snapshot";
import { reviewWorkbook, type Review } from "../../../src/core/review";
import { formatsOf } from "../reading/grid";
import { sheetOf, workbookOf } from "./workbook";

export const SEPTEMBER = monthAt(2026, 9);
export const OCTOBER = monthAt(2026, 10);

function serial(month: number, day: number): number {
  return Date.UTC(2026, month - 1, day) / 86_400_000 + 25_569;
}

export interface Worker {
  readonly name: string;
  readonly number?: string;
  readonly department?: string;
  /** Marks of 4 and 18 September, 16 and 28 October. */
  readonly marks?: readonly string[];
  /** Characters of notes to date in October; null: no check. */
  readonly notes?: number | null;
}

export const OFFICE: readonly Worker[] = [
  { name: "李明", number: "001", department: "综合科", marks: ["√", "√", "√", "√"], notes: 9000 },
  { name: "王芳", number: "002", department: "综合科", marks: ["√", "√", "旷课", "√"], notes: 5000 },
  { name: "赵刚", number: "003", department: "信息科", marks: ["√", "√", "病假", "迟到"], notes: 8400 },
  { name: "钱静", number: "004", department: "信息科", marks: ["√", "√", "√", "旷课"], notes: 8334 },
];

/** Row of the first person on the roster sheet; its header stands two rows above, over a row of blanks. */
export const FIRST_ROW = 3;
export const HEADER_ROW = 1;
/** Columns of the rating block beside the roster's five columns. */
export const BLOCK = 5;

function rosterRows(people: readonly Worker[]): CellValue[][] {
  return [
    ["干部职工花名册", "", "", "", ""],
    ["姓名", "工号", "部门", "人员类别", "备注"],
    ["", "", "", "", ""],
    ...people.map(({ name, number = "", department = "" }) => [name, number, department, "一般干部", ""]),
  ];
}

function officeSheets(people: readonly Worker[] = OFFICE): SheetSnapshot[] {
  const attendance: CellValue[][] = [
    ["集中学习考勤表", "", "", "", "", "", ""],
    ["姓名", "工号", "部门", serial(9, 4), serial(9, 18), serial(10, 16), serial(10, 28)],
    ...people.map(({ name, number = "", department = "", marks = ["√", "√", "√", "√"] }) => [
      name,
      number,
      department,
      ...marks,
    ]),
  ];
  const checks: CellValue[][] = [
    ["月份", "姓名", "工号", "部门", "累计字数"],
    ...people.flatMap(({ name, number = "", department = "", notes = 9000 }): CellValue[][] =>
      notes === null
        ? []
        : [
            ["2026-09", name, number, department, 7500],
            ["2026-10", name, number, department, notes],
          ],
    ),
  ];
  const formats = ["General", "General", "General", ...Array<string>(4).fill('yyyy"年"m"月"d"日"')];
  return [
    sheetOf({ name: "花名册", rows: rosterRows(people) }),
    sheetOf({ name: "考勤表", rows: attendance }, { formats: formatsOf(attendance.map(() => formats)) }),
    sheetOf({ name: "笔记检查", rows: checks }),
  ];
}

export function office(people: readonly Worker[] = OFFICE, more: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return workbookOf(officeSheets(people), more);
}

export function review(snapshot: WorkbookSnapshot, month: Month = OCTOBER, language: Language | null = null): Review {
  const outcome = reviewWorkbook(snapshot, { month, asOf: null, sheets: language });
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  return outcome.review;
}

/** The edit of a kind, which must be there. */
export function editOf(found: Pick<Review, "edits">, owned: OwnEdit["owned"]): OwnEdit {
  const edit = found.edits.filter(isCellEdit).find((one) => one.owned === owned);
  if (edit === undefined) throw new Error(`no edit of ${owned}`);
  return edit;
}

/** The kinds of what is written, in order. */
export function ownedIn({ edits }: Pick<Review, "edits">): OwnEdit["owned"][] {
  return edits.filter(isCellEdit).map(({ owned }) => owned);
}

/** The edit of a whole sheet, which must be there. */
export function sheetEditOf(found: Review, owned: OwnEdit["owned"]): SheetEdit {
  const edit = editOf(found, owned);
  if (edit.kind !== "sheet") throw new Error(`${owned} is no sheet`);
  return edit;
}

export function valuesOf(edit: OwnEdit): readonly (readonly (string | number | null)[])[] {
  return edit.kind === "block" ? edit.values : edit.content.values;
}

/** The snapshot with one sheet changed. */
export function withSheet(snapshot: WorkbookSnapshot, name: string, change: Partial<SheetSnapshot>): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change } : sheet)),
  };
}
