/**
 * One sheet: sparse cells and what belongs to them. It can be asked by everybody. Its `load...` functions leave no
 * trace in the journal: they are for reading a file and for `Workbook`, through which all later changes go.
 */
import type { Chart } from "./charts";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, NORMAL_PAGE, UNPROTECTED } from "./defaults";
import type { DataValidation } from "./data-validation";
import { bottom, contains, grid, right } from "./rect";
import type { Cell, Hyperlink, PageLayout, Rect, SheetId, SheetProtection, StyleId, Table, Visibility } from "./types";

/** The filter of a sheet (AutoFilter), as far as a writer must know of it. */
export interface AutoFilter {
  readonly area: Rect;
  /** Criteria hide rows now. */
  readonly isDataFiltered: boolean;
}

/** What is seen of the sheet besides its cells. `frozenRows`, `frozenColumns`: panes that stay in view. */
export interface SheetView {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
}

const PLAIN_VIEW: SheetView = {
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  showHeadings: true,
  tabColor: "",
};

export class Sheet {
  visibility: Visibility = "Visible";
  /** Points. */
  defaultRowHeight = DEFAULT_ROW_HEIGHT;
  defaultColumnWidth = DEFAULT_COLUMN_WIDTH;
  /** Points by index; a row or column left out has the default. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  /** Styles of whole rows and columns, for places that have no cell: a row's goes before a column's. */
  readonly rowStyles = new Map<number, StyleId>();
  readonly columnStyles = new Map<number, StyleId>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: readonly Rect[] = [];
  tables: readonly Table[] = [];
  /** No cell has more than one. */
  validations: readonly DataValidation[] = [];
  /** In the order in which they were drawn. */
  charts: readonly Chart[] = [];
  autoFilter: AutoFilter | null = null;
  protection: SheetProtection = UNPROTECTED;
  pageLayout: PageLayout = NORMAL_PAGE;
  /** Rows before which a page is broken by hand, in their order. */
  rowBreaks: readonly number[] = [];
  view: SheetView = PLAIN_VIEW;
  /** Things of the file that are kept but not modelled, counted by kind: "shape", "pivot table", "picture". */
  readonly kept = new Map<string, number>();

  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly links = new Map<string, Hyperlink>();
  private usedCache: { all: Rect | null; values: Rect | null } | null = null;

  constructor(
    readonly id: SheetId,
    public name: string,
  ) {}

  /** The cell, or null where nothing was entered and the look is that of the row or column. */
  cell(row: number, column: number): Cell | null {
    return this.rows.get(row)?.get(column) ?? null;
  }

  /** Style id of a cell; where there is no cell, of the empty place. */
  styleAt(row: number, column: number): StyleId {
    return this.cell(row, column)?.style ?? this.emptyStyle(row, column);
  }

  /** Style id that a place without a cell has, and an entry there takes on: the row's, the column's, or 0 (Normal). */
  emptyStyle(row: number, column: number): StyleId {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? 0;
  }

  /** Cells of an area in its shape. */
  cells(area: Rect): (Cell | null)[][] {
    return grid(area, (row, column) => this.cell(row, column));
  }

  /** All cells, row by row in the order they were made. */
  *entries(): IterableIterator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [row, line] of this.rows) for (const [column, cell] of line) yield { row, column, cell };
  }

  /**
   * Smallest rectangle with all used cells, or null on an empty sheet. As in Excel a cell with a format counts,
   * unless only values are asked for.
   */
  usedRange(valuesOnly = false): Rect | null {
    this.usedCache ??= {
      all: this.bounds((cell) => hasContent(cell) || cell.style !== 0),
      values: this.bounds(hasContent),
    };
    return valuesOnly ? this.usedCache.values : this.usedCache.all;
  }

  /** The merged area a cell lies in, or null. */
  mergeAt(row: number, column: number): Rect | null {
    return this.merges.find((area) => contains(area, row, column)) ?? null;
  }

  rowHeight(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.rowHeights.get(row) ?? this.defaultRowHeight);
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? this.defaultColumnWidth);
  }

  hyperlink(row: number, column: number): Hyperlink | null {
    return this.links.get(linkKey(row, column)) ?? null;
  }

  /** All hyperlinks with their cells. */
  hyperlinks(): { readonly row: number; readonly column: number; readonly link: Hyperlink }[] {
    return [...this.links].map(([key, link]) => {
      const [row, column] = key.split(",").map(Number) as [number, number];
      return { row, column, link };
    });
  }

  /** Puts a cell in its place; null removes it. */
  loadCell(row: number, column: number, cell: Cell | null): void {
    let line = this.rows.get(row);
    if (!line) {
      if (!cell) return;
      line = new Map();
      this.rows.set(row, line);
    }
    if (cell) line.set(column, cell);
    else line.delete(column);
    if (line.size === 0) this.rows.delete(row);
    this.usedCache = null;
  }

  loadHyperlink(row: number, column: number, link: Hyperlink | null): void {
    if (link) this.links.set(linkKey(row, column), link);
    else this.links.delete(linkKey(row, column));
  }

  private bounds(counts: (cell: Cell) => boolean): Rect | null {
    let [top, left, last, end] = [Infinity, Infinity, -1, -1];
    for (const [row, line] of this.rows) {
      for (const [column, cell] of line) {
        if (!counts(cell)) continue;
        top = Math.min(top, row);
        last = Math.max(last, row);
        left = Math.min(left, column);
        end = Math.max(end, column);
      }
    }
    return last < 0 ? null : { row: top, column: left, rows: last - top + 1, columns: end - left + 1 };
  }
}

const linkKey = (row: number, column: number): string => `${row},${column}`;

/** The cell holds a value or a formula. */
export const hasContent = (cell: Cell): boolean => cell.value !== null || cell.formula !== null;

/** Rows and columns of an area that a sheet has anything in; null: nothing. */
export function populated(sheet: Sheet, area: Rect): Rect | null {
  const used = sheet.usedRange();
  if (!used) return null;
  const [row, column] = [Math.max(area.row, used.row), Math.max(area.column, used.column)];
  const rows = Math.min(bottom(area), bottom(used)) - row + 1;
  const columns = Math.min(right(area), right(used)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
