/**
 * A grid that keeps what it is told, merging cells as Univer does: null removes a cell, everything else is laid over
 * the cell that stands there. The browser tests show that the real one draws the same.
 */
import type { ICellData, IStyleData } from "@univerjs/presets";
import type { GridTarget } from "../../../src/workbench/grid/grid-mirror";
import type { GridMutation } from "../../../src/workbench/grid/host-mutations";

interface HeldSheet {
  cells: Map<string, ICellData>;
  rows: number;
  columns: number;
}

export class FakeGrid implements GridTarget {
  readonly sheets = new Map<string, HeldSheet>();
  readonly ran: GridMutation[] = [];
  readonly fitted: number[] = [];

  constructor(ids: readonly string[]) {
    for (const id of ids) this.sheets.set(id, { cells: new Map(), rows: 100, columns: 26 });
  }

  run(mutation: GridMutation): void {
    this.ran.push(mutation);
    const params = mutation.params as Record<string, unknown>;
    const id = String(params["subUnitId"]);
    const sheet = this.sheets.get(id);
    switch (mutation.id) {
      case "sheet.mutation.insert-sheet":
        this.sheets.set((params["sheet"] as { id: string }).id, { cells: new Map(), rows: 100, columns: 26 });
        return;
      case "sheet.mutation.remove-sheet":
        this.sheets.delete(id);
        return;
      case "sheet.mutation.set-worksheet-row-count":
        if (sheet) sheet.rows = Number(params["rowCount"]);
        return;
      case "sheet.mutation.set-range-values":
        for (const [row, line] of Object.entries(
          params["cellValue"] as Record<string, Record<string, ICellData | null>>,
        )) {
          for (const [column, data] of Object.entries(line)) lay(sheet, `${row},${column}`, data);
        }
        return;
      default:
        return;
    }
  }

  hasSheet(id: string): boolean {
    return this.sheets.has(id);
  }

  size(id: string): { rows: number; columns: number } {
    const sheet = this.sheets.get(id);
    return { rows: sheet?.rows ?? 0, columns: sheet?.columns ?? 0 };
  }

  formula(id: string, row: number, column: number): string | null {
    return this.cell(id, row, column)?.f ?? null;
  }

  fitRows(_id: string, rows: readonly number[]): void {
    this.fitted.push(...rows);
  }

  cell(id: string, row: number, column: number): ICellData | null {
    return this.sheets.get(id)?.cells.get(`${row},${column}`) ?? null;
  }

  names(): string[] {
    return this.ran.map(({ id }) => id.replace("sheet.mutation.", "").replace("sheet.operation.", ""));
  }
}

function lay(sheet: HeldSheet | undefined, key: string, data: ICellData | null): void {
  if (!sheet) throw new Error("A cell was sent to a sheet the grid does not have.");
  if (data === null) {
    sheet.cells.delete(key);
    return;
  }
  const old = sheet.cells.get(key) ?? {};
  const style = data.s === null ? {} : { ...(old.s as IStyleData | undefined), ...(data.s as IStyleData | undefined) };
  sheet.cells.set(key, { ...old, ...data, s: style });
}
