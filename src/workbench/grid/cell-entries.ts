/**
 * What the user entered into cells, or how he made them look. Entries go through the model's own understanding, so that
 * a typed "2019-08-01" becomes a serial number with a date format and not the text that Univer would keep
 * (XLSX-AND-GRID, "Trap").
 */
import type { ICellData, IStyleData } from "@univerjs/presets";
import { bounding, cell as oneCell } from "../../emulator/model/rect";
import type { Sheet } from "../../emulator/model/sheet";
import type { StylePatch } from "../../emulator/model/style-table";
import type { Rect, SheetId } from "../../emulator/model/types";
import type { Workbook } from "../../emulator/model/workbook";
import { stylePatch } from "./style";

/** A formula of the grid with its references worked out (a filled-down formula is kept as a pattern there). */
export type FormulaAt = (sheet: SheetId, row: number, column: number) => string;

/** Row to column to cell; null: the cell is removed. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;
/** Applies a matrix of cells. Returns the area to draw anew. */
export function enterCells(workbook: Workbook, sheet: Sheet, matrix: CellMatrix, formulaAt: FormulaAt): Rect | null {
  const cells = listed(matrix);
  const area = areaOfCells(cells);
  if (!area) return null;
  const inputs = new Map<string, unknown>();
  const looks = new Map<string, StylePatch | null>();
  for (const { row, column, data } of cells) {
    const key = `${row},${column}`;
    if (data === null) {
      inputs.set(key, "");
      looks.set(key, null);
      continue;
    }
    const input = inputOf(workbook, sheet, row, column, data, formulaAt);
    if (input !== undefined) inputs.set(key, input);
    if (data.s === null) looks.set(key, null);
    else if (typeof data.s === "object") looks.set(key, stylePatch(data.s as IStyleData));
  }
  // Looks first: whether an entry is a number or text depends on the cell's number format.
  if (looks.size > 0) changeLooks(workbook, sheet, area, looks);
  if (inputs.size > 0) workbook.enter(sheet.id, area, shaped(area, inputs), "user");
  return area;
}

function changeLooks(
  workbook: Workbook,
  sheet: Sheet,
  area: Rect,
  looks: ReadonlyMap<string, StylePatch | null>,
): void {
  for (const [key, look] of looks) {
    if (look !== null) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    workbook.clear(sheet.id, oneCell(row, column), "Formats", "user");
  }
  workbook.format(sheet.id, area, (row, column) => looks.get(`${row},${column}`) ?? null, "user");
}

/** What was entered; undefined: the content stays as it is. */
function inputOf(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  data: ICellData,
  formulaAt: FormulaAt,
): unknown {
  if (typeof data.f === "string" && data.f !== "") return data.f;
  if (typeof data.si === "string" && data.si !== "") return formulaAt(sheet.id, row, column);
  const rich = data.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (data.v === undefined) return data.f === null && data.p === null ? "" : undefined;
  if (data.v === null) return "";
  if (data.t === 3) return data.v === 1 || data.v === true;
  if (data.t !== 4 || typeof data.v !== "string") return data.v;
  // Univer knows it to be text; an apostrophe says so to the model, unless the cell's format does.
  const { numberFormat } = workbook.styles.get(sheet.styleAt(row, column));
  return numberFormat === "@" ? data.v : `'${data.v}`;
}

export interface ListedCell {
  readonly row: number;
  readonly column: number;
  readonly data: ICellData | null;
}

export function listed(cells: CellMatrix): ListedCell[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).map(([column, data]) => ({ row: Number(row), column: Number(column), data: data ?? null })),
  );
}

function areaOfCells(cells: readonly ListedCell[]): Rect | null {
  return cells.reduce<Rect | null>(
    (area, { row, column }) => (area ? bounding(area, oneCell(row, column)) : oneCell(row, column)),
    null,
  );
}

function shaped(area: Rect, inputs: ReadonlyMap<string, unknown>): unknown[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from(
      { length: area.columns },
      (_column, column) => inputs.get(`${area.row + row},${area.column + column}`) ?? null,
    ),
  );
}
