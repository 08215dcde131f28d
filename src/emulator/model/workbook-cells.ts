/** Changes of cells: entries, formats, merges, links. */
import { ModelRefusal } from "./errors";
import { entered, type Entry } from "./entry";
import { OpenedWorkbook } from "./opened-workbook";
import { contains, equal, grid, intersection } from "./rect";
import { hasContent, populated, type Sheet } from "./sheet";
import type { StylePatch } from "./style-table";
import type { Cell, Hyperlink, Origin, Rect, SheetId, StyleId } from "./types";

/** What `clear` takes away; Excel's `ClearApplyTo` and their meaning. */
export type ClearKind = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export class WorkbookCells extends OpenedWorkbook {
  /** Puts cells in place as they are, without Excel's understanding of entries. `undefined` leaves a cell alone. */
  setCells(id: SheetId, area: Rect, cells: readonly (readonly (Cell | null | undefined)[])[], origin: Origin): void {
    const sheet = this.writable(id, area);
    this.replace(
      sheet,
      area,
      (row, column, before) => {
        const next = cells[row - area.row]?.[column - area.column];
        return next === undefined ? before : next;
      },
      origin,
    );
  }

  /**
   * Enters values or formulas as if typed: see `entry.ts`. null leaves a cell as it is, "" empties it and keeps its
   * format. A formula's result stays unknown (null): nothing here calculates.
   * @throws ModelRefusal InvalidArgument when the shape differs from the area's or an entry is none.
   */
  enter(id: SheetId, area: Rect, inputs: readonly (readonly unknown[])[], origin: Origin): void {
    const sheet = this.writable(id, area);
    requireShape(inputs, area);
    const entries = grid(area, (row, column): Entry | null => {
      const input = inputs[row - area.row]?.[column - area.column];
      if (input === null || input === undefined) return null;
      const { numberFormat } = this.styles.get(sheet.styleAt(row, column));
      return entered(input, { numberFormat, date1904: this.date1904, year: this.entryYear });
    });
    this.replace(
      sheet,
      area,
      (row, column, before) => {
        const entry = entries[row - area.row]?.[column - area.column];
        if (!entry || isCovered(sheet, row, column)) return before;
        return this.withEntry(before, entry, sheet.emptyStyle(row, column));
      },
      origin,
    );
  }

  /** Changes how cells look. A function receives the place, so that the edges of an area can differ. */
  format(
    id: SheetId,
    area: Rect,
    patch: StylePatch | ((row: number, column: number) => StylePatch | null),
    origin: Origin,
  ): void {
    const sheet = this.writable(id, area);
    this.replace(
      sheet,
      area,
      (row, column, before) => {
        const wanted = typeof patch === "function" ? patch(row, column) : patch;
        const empty = sheet.emptyStyle(row, column);
        return wanted ? withStyle(before, this.styles.derive(before?.style ?? empty, wanted), empty) : before;
      },
      origin,
    );
  }

  clear(id: SheetId, area: Rect, kind: ClearKind, origin: Origin): void {
    const sheet = this.sheet(id);
    if (kind !== "Contents" && kind !== "Formats") {
      for (const { row, column } of sheet.hyperlinks())
        if (contains(area, row, column)) this.setHyperlink(id, row, column, null, origin);
    }
    if (kind === "All" || kind === "Formats") this.unmerge(id, area, origin);
    const filled = kind !== "Contents" && hasStyledPlaces(sheet, area) ? area : populated(sheet, area);
    if (!filled || kind === "Hyperlinks" || kind === "RemoveHyperlinks") return;
    this.replace(
      sheet,
      filled,
      (row, column, before) => {
        const empty = sheet.emptyStyle(row, column);
        if (kind === "All") return withStyle(null, 0, empty);
        if (kind === "Formats") return withStyle(before, 0, empty);
        return before && withStyle(null, before.style, empty);
      },
      origin,
    );
  }

  /** Merges an area; only its top left cell keeps its content. `across`: each row by itself. */
  merge(id: SheetId, area: Rect, across: boolean, origin: Origin): void {
    const sheet = this.writable(id, area);
    if (across && area.rows > 1) {
      for (let row = area.row; row < area.row + area.rows; row += 1)
        this.merge(id, { ...area, row, rows: 1 }, false, origin);
      return;
    }
    if (area.rows * area.columns === 1) return;
    this.unmerge(id, area, origin);
    const first = sheet
      .cells(area)
      .flat()
      .find((cell) => cell && hasContent(cell));
    this.replace(
      sheet,
      area,
      (row, column, before) => {
        if (row === area.row && column === area.column) {
          return first ? { ...first, style: before?.style ?? first.style } : before;
        }
        return before && withStyle(null, before.style, sheet.emptyStyle(row, column));
      },
      origin,
    );
    sheet.merges = [...sheet.merges, area];
    this.record({ kind: "merged", sheet: id, area }, origin);
  }

  /** Ends every merge that touches the area. */
  unmerge(id: SheetId, area: Rect, origin: Origin): void {
    const sheet = this.sheet(id);
    for (const merged of sheet.merges) {
      if (!intersection(merged, area)) continue;
      sheet.merges = sheet.merges.filter((other) => !equal(other, merged));
      this.record({ kind: "unmerged", sheet: id, area: merged }, origin);
    }
  }

  setHyperlink(id: SheetId, row: number, column: number, after: Hyperlink | null, origin: Origin): void {
    const sheet = this.sheet(id);
    const before = sheet.hyperlink(row, column);
    sheet.loadHyperlink(row, column, after);
    this.record({ kind: "hyperlink", sheet: id, row, column, before, after }, origin);
  }

  private replace(
    sheet: Sheet,
    area: Rect,
    next: (row: number, column: number, before: Cell | null) => Cell | null,
    origin: Origin,
  ): void {
    const before = sheet.cells(area);
    const after = grid(area, (row, column) =>
      next(row, column, before[row - area.row]?.[column - area.column] ?? null),
    );
    after.forEach((line, row) =>
      line.forEach((cell, column) => sheet.loadCell(area.row + row, area.column + column, cell)),
    );
    this.record({ kind: "cells", sheet: sheet.id, area, before, after }, origin);
  }

  /** `empty`: the style of the place where there is no cell. */
  private withEntry(before: Cell | null, entry: Entry, empty: StyleId): Cell | null {
    const old = before?.style ?? empty;
    const takesFormat = entry.format !== null && this.styles.get(old).numberFormat === "General";
    const style: StyleId =
      takesFormat && entry.format !== null ? this.styles.derive(old, { numberFormat: entry.format }) : old;
    if (entry.value === null && entry.formula === null) return withStyle(null, style, empty);
    const cell = { value: entry.value, formula: entry.formula, style };
    return entry.quotePrefix ? { ...cell, quotePrefix: true } : cell;
  }
}

/** A cell in a style; none is needed for an empty one that looks as its place does anyway. */
function withStyle(cell: Cell | null, style: StyleId, empty: StyleId): Cell | null {
  if (cell && hasContent(cell)) return { ...cell, style };
  return style === empty ? null : { value: null, formula: null, style };
}

/** Cells looked at to take the format of their row or column away; above it only the used range is cleared. */
const MOST_CLEARED = 1_000_000;

const hasStyledPlaces = (sheet: Sheet, area: Rect): boolean =>
  sheet.rowStyles.size + sheet.columnStyles.size > 0 && area.rows * area.columns <= MOST_CLEARED;

/** Cells of a merged area other than its first take no content. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const area = sheet.mergeAt(row, column);
  return area !== null && !(area.row === row && area.column === column);
}

function requireShape(matrix: readonly (readonly unknown[])[], area: Rect): void {
  const fits =
    matrix.length === area.rows && matrix.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits)
    throw new ModelRefusal(
      "InvalidArgument",
      `The array does not have the shape of the range (${area.rows} x ${area.columns}).`,
    );
}
