/** Small hand-built snapshots: a sheet from rows of cells, a book from sheets. */
import { NOTHING_REMEMBERED } from "../../../src/core/domain/memory";
import type { Area } from "../../../src/core/domain/address";
import { parseDay, parseMonth, type Month } from "../../../src/core/domain/calendar";
import type { FindingCode } from "../../../src/core/domain/findings";
import type { AttendanceState, OfficeRecords } from "../../../src/core/domain/records";
import {
  FormatsBuilder,
  type CellValue,
  type NumberFormats,
  type OwnedArea,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/domain/snapshot";
import { readWorkbook, type ReadingOutcome } from "../../../src/core/reading/read-workbook";

/** A cell with a number format, for dates in headers. */
export interface Formatted {
  readonly value: CellValue;
  readonly format: string;
}
export type Cell = CellValue | Formatted;

export interface SheetOptions {
  readonly row?: number;
  readonly column?: number;
  /** Merged areas as [row, column, rows, columns] inside the rows given. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly visibility?: SheetSnapshot["visibility"];
}

const DAYS_BEFORE_1970 = 25_569;

/** The serial of a day in the 1900 system. */
export function serial(day: string): number {
  const parsed = parseDay(day);
  if (parsed === null) throw new Error(`no day: ${day}`);
  return parsed + DAYS_BEFORE_1970;
}

/** A real date as a header holds it. */
export function date(day: string, format = "yyyy/m/d"): Formatted {
  return { value: serial(day), format };
}

/** Number formats as the gateway brings them. */
export function formatsOf(rows: readonly (readonly string[])[]): NumberFormats {
  const formats = new FormatsBuilder();
  for (const row of rows) formats.add(row);
  return { codes: formats.codes, rows: formats.rows };
}

function isFormatted(cell: Cell): cell is Formatted {
  return typeof cell === "object";
}

export function sheet(name: string, rows: readonly (readonly Cell[])[], options: SheetOptions = {}): SheetSnapshot {
  const { row = 0, column = 0, merges = [], visibility = "Visible" } = options;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const full = rows.map((cells) => Array.from({ length: width }, (_, index): Cell => cells[index] ?? ""));
  return {
    id: name,
    name,
    visibility,
    isProtected: false,
    row,
    column,
    values: full.map((cells) => cells.map((cell) => (isFormatted(cell) ? cell.value : cell))),
    formats: formatsOf(full.map((cells) => cells.map((cell) => (isFormatted(cell) ? cell.format : "General")))),
    merges: merges.map(([y, x, rows_, columns]): Area => ({
      sheet: name,
      row: row + y,
      column: column + x,
      rows: rows_,
      columns,
    })),
    tables: [],
    isFiltered: false,
  };
}

export function book(
  sheets: readonly SheetSnapshot[],
  owned: readonly OwnedArea[] = [],
  date1904 = false,
): WorkbookSnapshot {
  return { sheets, owned, memory: NOTHING_REMEMBERED, run: 0, date1904, structureProtected: false, readOnly: false };
}

export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === null) throw new Error(`no month: ${text}`);
  return parsed;
}

export const OCTOBER = month("2026-10");

export type Read = Extract<ReadingOutcome, { kind: "read" }>;

/** A form nobody has filled in yet, whose title says that the book is of 2026: months and days are of that year. */
const OF_2026 = sheet("笔记检查 2026年", [["月份", "姓名", "累计字数"]]);

/** Reads for October 2026, in a book of that year, and expects no refusal. */
export function read(sheets: readonly SheetSnapshot[], owned: readonly OwnedArea[] = []): Read {
  const outcome = readWorkbook(book([...sheets, OF_2026], owned), { month: OCTOBER });
  if (outcome.kind === "refused") throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome;
}

/** Codes of the findings, each once, in alphabetical order. */
export function codes({ findings }: Read): FindingCode[] {
  return [...new Set(findings.map(({ code }) => code))].sort();
}

/** Name of each person to the state at the only, or the given, session; "none" without any entry. */
export function states({ people, attendance }: OfficeRecords, session = 0): Record<string, AttendanceState | "none"> {
  return Object.fromEntries(
    people.map(({ name, index }) => {
      const entry = attendance.find((one) => one.person === index && one.session === session);
      return [name, entry?.state ?? "none"];
    }),
  );
}

/** A roster of three cadres and a head in two departments. */
export function roster(): SheetSnapshot {
  return sheet("花名册", [
    ["姓名", "部门", "人员类别", "科室负责人"],
    ["王芳", "秘书科", "一般干部", "是"],
    ["李娜", "秘书科", "一般干部", ""],
    ["张伟", "行政科", "一般干部", ""],
    ["赵敏", "行政科", "工勤", ""],
  ]);
}
