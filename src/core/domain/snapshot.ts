/**
 * The workbook as it was read: grids of cells and what the product must know about each sheet. The gateway makes it,
 * the core reads it, nothing changes it.
 */
import type { Area } from "./address";
import type { Memory } from "./memory";
import type { Unreadable } from "./people";
import type { DocumentPeriod } from "./period";

/** A cell's value as Excel hands it out: "" is an empty cell, an error is its text ("#N/A"), a date is its serial. */
export type CellValue = string | number | boolean;

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** The sheet is protected: nothing is written on it (EXCEL-PLATFORM 3.4). */
  readonly isProtected: boolean;
  /** Top left of the used range; both 0 on an empty sheet. */
  readonly row: number;
  readonly column: number;
  /** Values of the used range, row by row; [] on an empty sheet. Every row has the same length. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats (en-US) of the used range: a date, a percentage and a time are numbers like any other. */
  readonly formats: NumberFormats;
  /** Merged areas that touch the used range. */
  readonly merges: readonly Area[];
  /** Table objects (ListObjects) on the sheet. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** A filter hides rows of this sheet: nothing is written on it (EXCEL-PLATFORM 10, pitfall 7). */
  readonly isFiltered: boolean;
}

/** Number formats in few bytes: the different codes, and for each row which of them, one for all cells or one each. */
export interface NumberFormats {
  readonly codes: readonly string[];
  readonly rows: readonly (number | readonly number[])[];
}

export const NO_FORMATS: NumberFormats = { codes: [], rows: [] };

/** Puts rows of number formats into few bytes. */
export class FormatsBuilder implements NumberFormats {
  readonly codes: string[] = [];
  readonly rows: (number | readonly number[])[] = [];
  private readonly indexes = new Map<string, number>();

  add(formats: readonly string[]): void {
    const row = formats.map((code) => this.indexOf(code));
    const [first = this.indexOf("General")] = row;
    this.rows.push(row.every((index) => index === first) ? first : row);
  }

  private indexOf(code: string): number {
    const known = this.indexes.get(code);
    if (known !== undefined) return known;
    this.indexes.set(code, this.codes.length);
    this.codes.push(code);
    return this.codes.length - 1;
  }
}

/** The format of a cell; row and column count from the used range's top left. null: none is known. */
export function formatAt({ codes, rows }: NumberFormats, row: number, column: number): string | null {
  const line = rows[row];
  const index = typeof line === "number" ? line : line?.[column];
  return index === undefined ? null : (codes[index] ?? null);
}

/** What an area or sheet of the add-in is for. `name` is the defined name that marks it. */
export type OwnedKind = "rating" | "warnings" | "register" | "circulars" | DocumentKind;

/** Circulars: of a month, of a session, of criticism (C48, C53). */
export const CIRCULAR_DOCUMENTS = ["circular", "study", "criticism"] as const;
export type CircularDocument = (typeof CIRCULAR_DOCUMENTS)[number];

/** Aids: sheets to sign and to fill in, and facts to copy. */
export const AID_DOCUMENTS = ["sign-in", "check-register", "rota", "slips", "facts"] as const;
export type AidDocument = (typeof AID_DOCUMENTS)[number];

/** What a person goes on writing in once it is made: it is never replaced without their word. */
export const EDITED_DOCUMENTS: readonly string[] = [...CIRCULAR_DOCUMENTS, ...AID_DOCUMENTS];

export type YearEndDocument = "summary" | "statistics" | "forms" | "eligibility" | "annex";
export type DocumentKind = CircularDocument | AidDocument | YearEndDocument;

/** An area that carries the add-in's mark of ownership: a defined name with the prefix `FourOnes.`. */
export interface OwnedArea {
  readonly kind: OwnedKind;
  /** What a document belongs to; null for areas of no period. */
  readonly period: DocumentPeriod | null;
  readonly area: Area;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly owned: readonly OwnedArea[];
  /** What the user decided at earlier runs. "unreadable": something stands there that cannot be read. */
  readonly memory: Memory | Unreadable;
  /** Number of the last run that wrote into the workbook; 0: none, or none that is known. */
  readonly run: number;
  /** Serial 0 is 1904-01-01 in this workbook, not 1899-12-30. */
  readonly date1904: boolean;
  /** Sheets can be neither added nor renamed. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
}
