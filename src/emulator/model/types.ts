/**
 * The data of the workbook model: plain, in memory, synchronous, the one truth for office.js requests, the file
 * adapter and the grid. Rows and columns are zero-based. Lengths are points.
 */

/** An error value as Excel shows it, for example "#N/A". */
export interface ErrorValue {
  readonly error: string;
}

export type Value = string | number | boolean | ErrorValue;

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double";
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly color: string;
}

export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

export type BorderEdge = "top" | "bottom" | "left" | "right";

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** How a cell looks, fully resolved. */
export interface Style {
  /** en-US number format code, "General" or "@" among them. */
  readonly numberFormat: string;
  readonly font: Font;
  /** Solid fill colour "#RRGGBB", or null for none (other patterns are kept by the file, not modelled). */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /**
   * Index of the cell format (xf) in the opened file this style was read from or derived from; null in a workbook
   * without a file. What the model does not know of a format (gradients, theme colours) is kept through it.
   */
  readonly fileFormat: number | null;
}

/** Index into the workbook's style table. 0 is the workbook's Normal style. */
export type StyleId = number;

export interface Cell {
  /** null: an empty cell that has a style. For a formula: its cached result. */
  readonly value: Value | null;
  /** en-US formula with leading "=", or null. */
  readonly formula: string | null;
  readonly style: StyleId;
  /** The text was entered with a leading apostrophe, or is text whatever it looks like. */
  readonly quotePrefix?: boolean;
}

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type SheetId = string;

export interface Hyperlink {
  /** A place in the workbook ("'花名册'!C5"), or an external address. */
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** Rectangles, or null: the whole sheet. */
  readonly printArea: readonly Rect[] | null;
  /** First and last row repeated at the top; null: none. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
  readonly headerFooterState: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  readonly defaultPages: HeaderFooterTexts;
  readonly firstPage: HeaderFooterTexts;
  readonly oddPages: HeaderFooterTexts;
  readonly evenPages: HeaderFooterTexts;
  readonly firstPageNumber: number | "";
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Rect;
  readonly hasHeaders: boolean;
}

export interface SheetProtection {
  readonly isProtected: boolean;
  /** Office.js `WorksheetProtectionOptions`: what is allowed, and `selectionMode` ("Normal", "Unlocked", "None"). */
  readonly options: Readonly<Record<string, boolean | string>>;
}

export interface DefinedName {
  readonly name: string;
  /** Formula with leading "=", for example "='花名册'!$K$3:$V$43". */
  readonly formula: string;
  readonly visible: boolean;
  /** Sheet it is scoped to; null: the workbook. */
  readonly scope: SheetId | null;
  readonly comment: string;
}

/** Who made a change: the user in the grid, the add-in through office.js, or the loading of a file. */
export type Origin = "user" | "addin" | "load";

/** Everything that can happen to a workbook after it was opened. One journal holds them in order. */
export type Change =
  | {
      readonly kind: "cells";
      readonly sheet: SheetId;
      readonly area: Rect;
      /** Of the area's shape; null: no cell. */
      readonly before: readonly (readonly (Cell | null)[])[];
      readonly after: readonly (readonly (Cell | null)[])[];
    }
  | { readonly kind: "sheet-added"; readonly sheet: SheetId; readonly name: string; readonly position: number }
  | { readonly kind: "sheet-deleted"; readonly sheet: SheetId; readonly name: string; readonly position: number }
  | { readonly kind: "sheet-renamed"; readonly sheet: SheetId; readonly before: string; readonly after: string }
  | { readonly kind: "sheet-moved"; readonly sheet: SheetId; readonly before: number; readonly after: number }
  | {
      readonly kind: "sheet-visibility";
      readonly sheet: SheetId;
      readonly before: Visibility;
      readonly after: Visibility;
    }
  | { readonly kind: "sheet-view"; readonly sheet: SheetId }
  | { readonly kind: "page-layout"; readonly sheet: SheetId; readonly before: PageLayout; readonly after: PageLayout }
  | {
      readonly kind: "row-height";
      readonly sheet: SheetId;
      readonly row: number;
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      readonly kind: "column-width";
      readonly sheet: SheetId;
      readonly column: number;
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      readonly kind: "row-hidden" | "column-hidden";
      readonly sheet: SheetId;
      readonly index: number;
      readonly after: boolean;
    }
  | { readonly kind: "merged" | "unmerged"; readonly sheet: SheetId; readonly area: Rect }
  | {
      readonly kind: "hyperlink";
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
      readonly before: Hyperlink | null;
      readonly after: Hyperlink | null;
    }
  | {
      readonly kind: "protection";
      readonly sheet: SheetId;
      readonly before: SheetProtection;
      readonly after: SheetProtection;
    }
  | { readonly kind: "row-breaks" | "charts"; readonly sheet: SheetId }
  | { readonly kind: "data-validation"; readonly sheet: SheetId; readonly area: Rect }
  | { readonly kind: "table-added"; readonly sheet: SheetId; readonly table: Table }
  | { readonly kind: "name-set"; readonly before: DefinedName | null; readonly after: DefinedName | null }
  | { readonly kind: "sheet-activated"; readonly sheet: SheetId };

export type Visibility = "Visible" | "Hidden" | "VeryHidden";
