/** What the user did in the grid, which Univer tells as mutations, applied to our model with origin "user". */
import type { IRange } from "@univerjs/presets";
import type { Sheet } from "../../emulator/model/sheet";
import type { Rect, SheetId } from "../../emulator/model/types";
import type { Workbook } from "../../emulator/model/workbook";
import { enterCells, listed, type CellMatrix, type FormulaAt } from "./cell-entries";
import { hexColor } from "./style";
import { rectOf, shownSheets, toPoints } from "./workbook-data";

/** Why an edit does not stand. */
export type EditRefusal = "protected" | "unsupported" | "not-accepted";

type Lengths = number | Readonly<Record<number, number | null | undefined>>;

interface Params {
  readonly subUnitId: SheetId;
  readonly cellValue?: CellMatrix;
  readonly ranges?: readonly IRange[];
  readonly rowHeight?: Lengths;
  readonly colWidth?: Lengths;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly refMap?: Readonly<Record<string, { readonly pattern: string }>>;
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly showGridlines?: number;
  readonly color?: string;
  readonly name?: string;
  readonly hidden?: number;
  readonly toOrder?: number;
}

/** The mutations a user's work may consist of; all others are refused before they happen. */
const EDITS: Readonly<
  Record<string, (workbook: Workbook, sheet: Sheet, params: Params, formulaAt: FormulaAt) => Rect | null>
> = {
  "sheet.mutation.set-range-values": (workbook, sheet, { cellValue = {} }, formulaAt) =>
    enterCells(workbook, sheet, cellValue, formulaAt),
  "sheet.mutation.set.numfmt": setNumberFormats,
  "sheet.mutation.remove.numfmt": (workbook, sheet, { ranges = [] }) => {
    for (const range of ranges) workbook.format(sheet.id, rectOf(range), { numberFormat: "General" }, "user");
    return null;
  },
  "sheet.mutation.set-worksheet-row-height": (workbook, sheet, { ranges = [], rowHeight }) => {
    eachLine(ranges, "Row", rowHeight, (row, height) => workbook.setRowHeight(sheet.id, row, toPoints(height), "user"));
    return null;
  },
  "sheet.mutation.set-worksheet-col-width": (workbook, sheet, { ranges = [], colWidth }) => {
    eachLine(ranges, "Column", colWidth, (column, width) =>
      workbook.setColumnWidth(sheet.id, column, toPoints(width), "user"),
    );
    return null;
  },
  "sheet.mutation.set-row-hidden": hide("Row", true),
  "sheet.mutation.set-row-visible": hide("Row", false),
  "sheet.mutation.set-col-hidden": hide("Column", true),
  "sheet.mutation.set-col-visible": hide("Column", false),
  "sheet.mutation.add-worksheet-merge": (workbook, sheet, { ranges = [] }) => {
    for (const range of ranges) workbook.merge(sheet.id, rectOf(range), false, "user");
    return null;
  },
  "sheet.mutation.remove-worksheet-merge": (workbook, sheet, { ranges = [] }) => {
    for (const range of ranges) workbook.unmerge(sheet.id, rectOf(range), "user");
    return null;
  },
  "sheet.mutation.set-frozen": (workbook, sheet, { xSplit = 0, ySplit = 0 }) => {
    workbook.setView(sheet.id, { frozenColumns: xSplit, frozenRows: ySplit }, "user");
    return null;
  },
  "sheet.mutation.toggle-gridlines": (workbook, sheet, { showGridlines }) => {
    workbook.setView(sheet.id, { showGridlines: showGridlines !== 0 }, "user");
    return null;
  },
  "sheet.mutation.set-tab-color": (workbook, sheet, { color }) => {
    workbook.setView(sheet.id, { tabColor: hexColor(color) ?? "" }, "user");
    return null;
  },
  "sheet.mutation.set-worksheet-name": (workbook, sheet, { name }) => {
    if (name !== undefined) workbook.renameSheet(sheet.id, name, "user");
    return null;
  },
  "sheet.mutation.set-worksheet-hidden": (workbook, sheet, { hidden }) => {
    workbook.setVisibility(sheet.id, hidden === 1 ? "Hidden" : "Visible", "user");
    return null;
  },
  "sheet.mutation.set-worksheet-order": (workbook, sheet, { toOrder = 0 }) => {
    const target = shownSheets(workbook.sheets)[toOrder];
    if (target) workbook.moveSheet(sheet.id, workbook.sheets.indexOf(target), "user");
    return null;
  },
  "sheet.mutation.remove-sheet": (workbook, sheet) => {
    workbook.deleteSheet(sheet.id, "user");
    return null;
  },
};

/** Mutations that only concern what is seen now, or that Univer makes by itself; they are not kept. */
const VIEW_ONLY: ReadonlySet<string> = new Set([
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-row-count",
  "sheet.mutation.set-worksheet-column-count",
  "sheet.mutation.mark-dirty-filter-change",
  "sheet.mutation.empty",
]);

/** Work on the sheets themselves, which a protected workbook structure forbids. */
const ON_SHEETS: ReadonlySet<string> = new Set([
  "sheet.command.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-worksheet-hidden",
  "sheet.mutation.set-worksheet-order",
]);

/** Why a user's command or mutation must not happen, asked before it does; null: it may. */
export function refusalOf(workbook: Workbook, id: string, params: unknown): EditRefusal | null {
  if (workbook.structureProtected && ON_SHEETS.has(id)) return "protected";
  if (!isAllowed(id)) return "unsupported";
  if (!(id in EDITS) || ON_SHEETS.has(id)) return null;
  const given = params as Params;
  const sheet = workbook.sheetById(given.subUnitId);
  return sheet && isProtected(workbook, sheet, id, given) ? "protected" : null;
}

/** Whether a mutation may happen at all: it is an edit we keep, or nothing that would be saved. */
function isAllowed(id: string): boolean {
  return !id.startsWith("sheet.mutation.") || id in EDITS || VIEW_ONLY.has(id);
}

/** Applies a user's mutation. Returns the area whose cells are to be drawn anew as the model understood them. */
export function applyEdit(workbook: Workbook, id: string, params: unknown, formulaAt: FormulaAt): Rect | null {
  const given = params as Params;
  return EDITS[id]?.(workbook, workbook.sheet(given.subUnitId), given, formulaAt) ?? null;
}

function setNumberFormats(workbook: Workbook, sheet: Sheet, { values = {}, refMap = {} }: Params): Rect | null {
  for (const [id, { ranges }] of Object.entries(values)) {
    const numberFormat = refMap[id]?.pattern;
    if (numberFormat === undefined) continue;
    for (const range of ranges) workbook.format(sheet.id, rectOf(range), { numberFormat }, "user");
  }
  return null;
}

function hide(line: "Row" | "Column", hidden: boolean) {
  return (workbook: Workbook, sheet: Sheet, { ranges = [] }: Params): null => {
    for (const range of ranges) {
      for (let index = range[`start${line}`]; index <= range[`end${line}`]; index += 1) {
        if (line === "Row") workbook.setRowHidden(sheet.id, index, hidden, "user");
        else workbook.setColumnHidden(sheet.id, index, hidden, "user");
      }
    }
    return null;
  };
}

function eachLine(
  ranges: readonly IRange[],
  line: "Row" | "Column",
  lengths: Lengths | undefined,
  set: (index: number, pixels: number) => void,
): void {
  for (const range of ranges) {
    for (let index = range[`start${line}`]; index <= range[`end${line}`]; index += 1) {
      const pixels = typeof lengths === "number" ? lengths : lengths?.[index];
      if (typeof pixels === "number") set(index, pixels);
    }
  }
}

/** On a protected sheet only unlocked cells take entries, and nothing else may change. */
function isProtected(workbook: Workbook, sheet: Sheet, id: string, params: Params): boolean {
  if (!sheet.protection.isProtected) return false;
  if (id !== "sheet.mutation.set-range-values" || !params.cellValue) return true;
  return listed(params.cellValue).some(
    ({ row, column, data }) =>
      data === null || data.s !== undefined || workbook.styles.get(sheet.styleAt(row, column)).locked,
  );
}
