/** What was understood of each sheet; printed by `recognise` in the shape of the labels (SHEETS.md, "Read"). */
import type { CellRef } from "./address";
import type { AttendanceState } from "./records";

export type SheetKind =
  | "roster"
  | "attendance-wide"
  | "attendance-long"
  | "activities"
  | "study-log"
  | "study-tally"
  | "notes-checks"
  | "inspections"
  /** Circulars that were issued. */
  | "circulars"
  /** The plan's settings as the office has decided them. */
  | "settings"
  /** Clock exports and day grids: they decide a session only on the days that stand in the activities. */
  | "work-attendance"
  /** Written by the add-in. */
  | "own"
  | "other";

/** Kinds the office may say a sheet is of. */
export const READ_KINDS = [
  "roster",
  "attendance-wide",
  "attendance-long",
  "work-attendance",
  "activities",
  "study-log",
  "study-tally",
  "notes-checks",
  "inspections",
  "circulars",
] as const satisfies readonly SheetKind[];
export type ReadKind = (typeof READ_KINDS)[number];

/** What a mark was taken to mean, and why. */
export interface MarkMeaning {
  readonly mark: string;
  readonly state: AttendanceState | null;
  readonly count: number;
  readonly source: "legend" | "decision" | "general" | "unknown";
}

/** A column, found again by its header: the how-manieth from the left that bears this text. */
export interface ColumnChoice {
  readonly header: string;
  /** From 0. */
  readonly nth: number;
}

/** A column of a sheet as its heading calls it. */
export interface SeenColumn extends ColumnChoice {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** What stands in its first filled cells. */
  readonly samples: readonly string[];
}

/** A kind a sheet could be read as. Sure: without a word of the office. */
export interface CouldBe {
  readonly kind: ReadKind;
  readonly isSure: boolean;
}

/** A table beside or below the one a sheet is told by. */
export type OtherTable = Pick<
  SheetUnderstanding,
  "kind" | "headerRows" | "dataRows" | "columns" | "sessionColumns" | "peopleCount"
>;

export interface SheetUnderstanding {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Zero-based rows of the sheet, inclusive; null where there is no header or no data. */
  readonly headerRows: readonly [number, number] | null;
  readonly dataRows: readonly [number, number] | null;
  /** Column role to zero-based column of the sheet. Roles are the field names of `sheets/`. */
  readonly columns: Readonly<Record<string, number>>;
  /** Header words of each matched column, parts of a several-row header joined by " > ". */
  readonly headerText: Readonly<Record<string, string>>;
  /** Zero-based columns that each stand for a session or day. */
  readonly sessionColumns: readonly number[];
  readonly marks: readonly MarkMeaning[];
  /** How many different people its rows name, and how many rows name somebody. */
  readonly peopleCount: number;
  readonly dataRowsWithName: number;
  /** Where the name column's header stands; null without one. */
  readonly nameHeader: CellRef | null;
  /** Where its table begins; null on an empty sheet. */
  readonly start: CellRef | null;
  /** Kinds it could be read as, its own among them. */
  readonly couldBe: readonly CouldBe[];
  /** The columns of its table that are headed; none where the sheet was read in another order. */
  readonly headings: readonly SeenColumn[];
  /** Its other tables, from top to bottom; a table that is read as two kinds stands here with the second. */
  readonly otherTables: readonly OtherTable[];
}
