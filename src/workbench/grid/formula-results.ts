/**
 * Which of Univer's formula results are kept in the workbook. A wrong recalculated value in somebody's personnel file
 * is worse than a stale one that Excel refreshes on opening, so a result is kept only where Univer has shown that it
 * reckons as Excel does: it reproduced the cell's stored result before anything was edited, or the cell has none.
 */
import type { ICellData } from "@univerjs/presets";
import { cell as oneCell } from "../../emulator/model/rect";
import type { Cell, SheetId, Value } from "../../emulator/model/types";
import type { Workbook } from "../../emulator/model/workbook";

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;

export class FormulaResults {
  private readonly trusted = new Set<string>();
  private readonly doubted = new Set<string>();

  constructor(private readonly workbook: Workbook) {}

  /** Takes results that Univer worked out. */
  take(id: SheetId, cells: Cells): void {
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, data] of Object.entries(line))
        this.takeOne(id, Number(row), Number(column), data?.v, data?.t);
    }
  }

  private takeOne(id: SheetId, row: number, column: number, result: ICellData["v"], type: ICellData["t"]): void {
    const cell = this.workbook.sheetById(id)?.cell(row, column);
    const value = valueOf(result, type);
    if (!cell || cell.formula === null || value === null) return;
    const key = `${id} ${row} ${column} ${cell.formula}`;
    if (cell.value !== null && !this.trusted.has(key) && !this.doubted.has(key)) {
      (same(cell.value, value) ? this.trusted : this.doubted).add(key);
    }
    if (this.doubted.has(key) || (cell.value !== null && same(cell.value, value))) return;
    this.trusted.add(key);
    const next: Cell = { ...cell, value };
    this.workbook.setCells(id, oneCell(row, column), [[next]], "user");
  }
}

function valueOf(result: ICellData["v"], type: ICellData["t"]): Value | null {
  if (result === null || result === undefined) return null;
  if (type === 3) return result === 1 || result === true;
  if (typeof result === "string" && /^#[A-Z/0!?]+$/.test(result)) return { error: result };
  return result;
}

function same(a: Value, b: Value): boolean {
  if (typeof a === "object" || typeof b === "object") {
    return typeof a === "object" && typeof b === "object" && a.error === b.error;
  }
  // The last digits of a stored number depend on who wrote the file.
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return a === b;
}
