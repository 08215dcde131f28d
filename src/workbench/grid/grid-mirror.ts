/**
 * Keeps Univer's picture equal to our model. Sheets, sizes and merges follow at once; cells are collected and sent
 * together when the present task is over, so that a thousand formats of one request are one drawing. What is sent is
 * read from the model then, which makes the order of changes irrelevant.
 */
import type { ICellData } from "@univerjs/presets";
import { grid, right } from "../../emulator/model/rect";
import { hasContent, type Sheet } from "../../emulator/model/sheet";
import type { Change, Rect, SheetId } from "../../emulator/model/types";
import type { Workbook } from "../../emulator/model/workbook";
import { gridCell } from "./cell";
import { mutation, mutationsFor, type GridMutation } from "./host-mutations";
import { gridStyle } from "./style";
import { extent } from "./workbook-data";

/**
 * Where a change of the model comes from: from elsewhere ("host"), from an edit that the grid shows already but whose
 * cells are drawn as the model understood them ("edit"), or from a result that Univer worked out ("result").
 */
export type ChangeCause = "host" | "edit" | "result";

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** What the mirror needs of Univer. */
export interface GridTarget {
  /** Executes a mutation silently. */
  run(mutation: GridMutation): void;
  hasSheet(id: SheetId): boolean;
  /** Rows and columns the grid has of a sheet. */
  size(id: SheetId): { readonly rows: number; readonly columns: number };
  /** The formula that the grid holds in a cell; null: none. */
  formula(id: SheetId, row: number, column: number): string | null;
  /** Makes rows as high as their text. */
  fitRows(id: SheetId, rows: readonly number[]): void;
}

export class GridMirror {
  private readonly dirty = new Map<SheetId, Map<number, Set<number>>>();
  private isScheduled = false;

  /** `later` runs its argument after the present task. */
  constructor(
    private readonly workbook: Workbook,
    private readonly target: GridTarget,
    private readonly later: (then: () => void) => void,
  ) {}

  /** Shows a change of the model. */
  show(change: Change, cause: ChangeCause): void {
    if (cause === "result") return;
    if (change.kind === "cells") {
      this.markChanged(change);
      return;
    }
    if (cause === "edit") return;
    for (const next of mutationsFor(this.workbook, change)) if (this.concernsGrid(next)) this.target.run(next);
    if (change.kind === "sheet-added" || change.kind === "sheet-visibility") {
      const used = this.workbook.sheet(change.sheet).usedRange();
      if (used) this.mark(change.sheet, used);
    }
  }

  /** Has an area drawn anew from the model. */
  mark(sheet: SheetId, area: Rect): void {
    grid(area, (row, column) => this.markCell(sheet, row, column));
  }

  /** Sends what was collected. */
  flush(): void {
    this.isScheduled = false;
    const collected = [...this.dirty];
    this.dirty.clear();
    for (const [id, rows] of collected) if (this.target.hasSheet(id)) this.send(id, rows);
  }

  private concernsGrid({ id, params }: GridMutation): boolean {
    if (id === "sheet.mutation.insert-sheet") return true;
    return "subUnitId" in params && this.target.hasSheet(String(params.subUnitId));
  }

  private markChanged({ sheet, area, before, after }: Change & { kind: "cells" }): void {
    after.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell !== before[row]?.[column]) this.markCell(sheet, area.row + row, area.column + column);
      }),
    );
  }

  private markCell(id: SheetId, row: number, column: number): void {
    const rows = this.dirty.get(id) ?? new Map<number, Set<number>>();
    this.dirty.set(id, rows);
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns);
    columns.add(column);
    if (this.isScheduled) return;
    this.isScheduled = true;
    this.later(() => this.flush());
  }

  private send(id: SheetId, rows: ReadonlyMap<number, ReadonlySet<number>>): void {
    const sheet = this.workbook.sheet(id);
    const [removed, put, unstyled, styled]: [CellMatrix, CellMatrix, CellMatrix, CellMatrix] = [{}, {}, {}, {}];
    for (const [row, columns] of rows) {
      for (const column of columns) {
        const cell = sheet.cell(row, column);
        const look = cell ? gridStyle(this.workbook.styles.get(cell.style)) : null;
        // A formula that stands there already keeps the result that Univer has worked out.
        if (cell && cell.formula !== null && this.target.formula(id, row, column) === cell.formula) {
          (unstyled[row] ??= {})[column] = { s: null };
          (styled[row] ??= {})[column] = { s: look };
        } else {
          // Univer merges a cell into the one that stands there; only after a removal nothing old remains.
          (removed[row] ??= {})[column] = null;
          if (cell) (put[row] ??= {})[column] = gridCell(cell, look);
        }
      }
    }
    this.makeRoom(id);
    for (const cellValue of [removed, put]) this.setCells(id, cellValue, false);
    for (const cellValue of [unstyled, styled]) this.setCells(id, cellValue, true);
    this.target.fitRows(
      id,
      [...rows.keys()].filter((row) => fitsItself(this.workbook, sheet, row)),
    );
  }

  /** `lookOnly`: nothing is to be worked out anew; without it Univer takes a look alone for the end of a formula. */
  private setCells(id: SheetId, cellValue: CellMatrix, lookOnly: boolean): void {
    if (Object.keys(cellValue).length === 0) return;
    const next = mutation("set-range-values", id, { cellValue });
    this.target.run(lookOnly ? { ...next, options: { onlyLocal: true } } : next);
  }

  private makeRoom(id: SheetId): void {
    const wanted = extent(this.workbook.sheet(id));
    const has = this.target.size(id);
    if (wanted.rows > has.rows) {
      this.target.run(mutation("set-worksheet-row-count", id, { rowCount: wanted.rows }));
    }
    if (wanted.columns > has.columns) {
      this.target.run(mutation("set-worksheet-column-count", id, { columnCount: wanted.columns }));
    }
  }
}

/** Excel makes a row as high as its wrapped text, unless somebody gave it a height. */
function fitsItself(workbook: Workbook, sheet: Sheet, row: number): boolean {
  if (sheet.rowHeights.has(row)) return false;
  const used = sheet.usedRange();
  if (!used) return false;
  for (let column = used.column; column <= right(used); column += 1) {
    const cell = sheet.cell(row, column);
    if (cell && hasContent(cell) && workbook.styles.get(cell.style).wrap) return true;
  }
  return false;
}
