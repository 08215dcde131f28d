/**
 * Edits: what is to be written, as data, computed before anything is written. The very objects that the preview shows
 * are the ones the gateway applies (ARCHITECTURE decision 3). Four kinds exist: the rating block beside the roster, a
 * whole sheet of the add-in's own, a new sheet for the office to fill in, and what the add-in remembers. Nothing else can
 * be expressed, so nothing else can be written.
 */
import type { Area, CellRef } from "./address";
import type { Memory } from "./memory";
import type { Unreadable } from "./people";
import type { DocumentPeriod } from "./period";
import type { CellValue, OwnedKind } from "./snapshot";

export type HorizontalAlignment = "Left" | "Center" | "Right" | "Distributed" | "CenterAcrossSelection";
export type VerticalAlignment = "Top" | "Center" | "Distributed";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

/** Look of an area; a member left out stays as it is. Colours are "#RRGGBB", sizes points. */
export interface AreaStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  /** Text too wide for its cell is drawn smaller. Excel heeds it only where text does not wrap. */
  readonly shrink?: boolean;
  /** Outer edges, and inner lines where the area has several rows or columns; null: none inside. */
  readonly border?: { readonly outer: BorderWeight; readonly inner: BorderWeight | null; readonly color: string };
}

/** An area inside an edit, relative to the edit's own top left. */
export type LocalArea = Omit<Area, "sheet">;

export interface StyledArea {
  readonly area: LocalArea;
  readonly style: AreaStyle;
}

/** A link from a cell of the edit (relative) to a cell of the workbook. The cell's text stays its value. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly target: CellRef;
}

/** Page set-up of a sheet; lengths in points (1 inch = 72). */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Percent, or fitted to a number of pages across with free height. */
  readonly zoom: { readonly scale: number } | { readonly pagesWide: number };
  readonly centerHorizontally?: boolean;
  /** Rows repeated at the top of every page, zero-based first row and count. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  /** Rows that begin a page, from the second page on. Excel takes 1,026 (support.microsoft.com, "Excel specifications"). */
  readonly breaks?: readonly number[];
  /** Footers with Excel's codes; `even` differs from `odd` only where both are given. */
  readonly footer?: { readonly odd: PageText; readonly even?: PageText };
}

export interface PageText {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/**
 * Bars over cells of the same sheet: the first row of `source` names the series, the first column the bars.
 * Colours are "#RRGGBB", sizes points.
 */
export interface SheetChart {
  /** By which it is found again on its sheet. */
  readonly name: string;
  readonly type: "BarStacked" | "ColumnClustered";
  readonly title: string;
  readonly source: LocalArea;
  /** Cells it covers. */
  readonly place: LocalArea;
  /** In the order of the columns; `label`: of the numbers in the bars, or above them; null: a column not shown. */
  readonly series: readonly ({ readonly fill: string; readonly label: string } | null)[];
  /** Number format of those numbers. */
  readonly labels: string;
  readonly line: string;
  readonly titleSize: number;
  readonly textSize: number;
}

/** A whole sheet of the add-in's own. Area A1 to the last cell of `values` is owned. */
export interface SheetContent {
  /** Text or number; "" is an empty cell. Text is always written as text (number format "@"). */
  readonly values: readonly (readonly (string | number)[])[];
  /** Column widths in points, from column A on. */
  readonly columnWidths: readonly number[];
  /** Height of all rows in points; left out: Excel's own. */
  readonly rowHeight?: number;
  /** Row heights in points that differ from it. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly LocalArea[];
  readonly styles: readonly StyledArea[];
  /** The styles are those of the first so many rows, and are the same in each as many below; left out: of all rows. */
  readonly repeatedRows?: number;
  readonly links: readonly CellLink[];
  readonly charts?: readonly SheetChart[];
  readonly page: PageSetup;
  /** Rows that stay in view when scrolling, counted from the top. */
  readonly frozenRows: number;
  readonly showGridlines: boolean;
}

/** Writes or rewrites a sheet of the add-in's own. */
export interface SheetEdit {
  readonly kind: "sheet";
  readonly owned: OwnedKind;
  /** What a document belongs to; null: a sheet of no period. */
  readonly period: DocumentPeriod | null;
  readonly sheet: string;
  readonly content: SheetContent;
  /** What stands there now, from A1 on; null: the sheet does not exist yet. */
  readonly before: readonly (readonly CellValue[])[] | null;
}

/** What may be entered into cells of a new sheet. Another entry is refused by Excel with the message; blanks are taken. */
export interface EntryRule {
  readonly area: LocalArea;
  readonly rule:
    | { readonly kind: "list"; readonly words: readonly string[] }
    | { readonly kind: "number"; readonly min: number; readonly max: number; readonly isWhole: boolean };
  readonly title: string;
  readonly message: string;
}

/** Adds a sheet that is the office's from then on: it bears no mark and is never written again. */
export interface TemplateEdit {
  readonly kind: "template";
  readonly sheet: string;
  readonly content: SheetContent;
  readonly entryRules: readonly EntryRule[];
}

/** Writes the rating block beside the roster. `area` starts at the block's header row. */
export interface BlockEdit {
  readonly kind: "block";
  readonly owned: "rating";
  readonly area: Area;
  /** All cells of the area; text is written as text. null: the cell is a person's, or stays as she has it. */
  readonly values: readonly (readonly (string | number | null)[])[];
  /** What stands there now, of the same shape; "" everywhere when the block is new. */
  readonly before: readonly (readonly CellValue[])[];
  /** Styles and widths are written only when the block is new or has grown. */
  readonly styles: readonly StyledArea[];
  readonly columnWidths: readonly number[];
  readonly isNew: boolean;
}

/** Changes what the add-in remembers: nothing that is seen in a cell. */
export interface MemoryEdit {
  readonly kind: "memory";
  readonly before: Memory | Unreadable;
  readonly after: Memory;
}

/** An edit of the add-in's own cells. */
export type OwnEdit = SheetEdit | BlockEdit;

/** An edit of cells. */
export type CellEdit = OwnEdit | TemplateEdit;

/** What a review makes. Sheets for the office to fill in are added by themselves, on request. */
export type ReviewEdit = OwnEdit | MemoryEdit;

export type Edit = CellEdit | MemoryEdit;

export function isCellEdit<One extends Edit>(edit: One): edit is Exclude<One, MemoryEdit> {
  return edit.kind !== "memory";
}

/** One cell that changes, for the preview: old and new. */
export interface CellChange {
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly after: string | number;
}

/** The cells an edit changes, row by row. A cell that already holds its value is no change. */
export function cellChanges(edit: Edit): CellChange[] {
  if (!isCellEdit(edit)) return [];
  const [sheet, top, left] =
    edit.kind === "block" ? [edit.area.sheet, edit.area.row, edit.area.column] : [edit.sheet, 0, 0];
  const values = edit.kind === "block" ? edit.values : edit.content.values;
  const before = edit.kind === "template" ? [] : (edit.before ?? []);
  const rows = Math.max(values.length, before.length);
  const changes: CellChange[] = [];
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(values[row]?.length ?? 0, before[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const old = before[row]?.[column] ?? "";
      const next = values[row]?.[column];
      if (next !== null && old !== (next ?? ""))
        changes.push({ cell: { sheet, row: top + row, column: left + column }, before: old, after: next ?? "" });
    }
  }
  return changes;
}
