/**
 * The workbook as it was read: grids of cells and what the product must know about each sheet. The gateway makes it,
 * the core reads it, nothing changes it.
 */
import type { Area } from "./address";

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
  /**
   * Number formats (en-US) of the first rows of the used range, as many as `HEAD_ROWS`: enough to tell a header's
   * date from a number. Data cells are told apart by their column.
   */
  readonly headFormats: readonly (readonly string[])[];
  /** Merged areas that touch the used range. */
  readonly merges: readonly Area[];
  /** Table objects (ListObjects) on the sheet. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** A filter hides rows of this sheet: nothing is written on it (EXCEL-PLATFORM 10, pitfall 7). */
  readonly isFiltered: boolean;
}

/** How many rows of each sheet are read with their number formats. */
export const HEAD_ROWS = 12;

/** What an area or sheet of the add-in is for. `name` is the defined name that marks it. */
export type OwnedKind = "rating" | "warnings" | "register" | "circular";

/** An area that carries the add-in's mark of ownership: a defined name with the prefix `FourOnes.`. */
export interface OwnedArea {
  readonly kind: OwnedKind;
  /** The month a document belongs to ("2026-10"), or "" for areas of no month. */
  readonly month: string;
  readonly area: Area;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly owned: readonly OwnedArea[];
  /** Serial 0 is 1904-01-01 in this workbook, not 1899-12-30. */
  readonly date1904: boolean;
  /** Sheets can be neither added nor renamed. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
}
