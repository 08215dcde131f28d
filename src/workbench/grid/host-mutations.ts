/**
 * What happened to our model, as the mutations that make Univer show it. Mutations leave no trace in Univer's own undo
 * stack. Cells are not here: `GridMirror` collects and sends them together.
 */
import type { Change, SheetId } from "../../emulator/model/types";
import type { Workbook } from "../../emulator/model/workbook";
import { freeze, gridRange, sheetData, shownSheets, toPixels, UNIT } from "./workbook-data";

export interface GridMutation {
  readonly id: string;
  readonly params: object;
  readonly options?: { readonly onlyLocal: true };
}

/** Mutations for a change that the workbook has just undergone; [] where nothing of it is seen. */
export function mutationsFor(workbook: Workbook, change: Change): GridMutation[] {
  switch (change.kind) {
    case "sheet-added":
      return insertion(workbook, change.sheet);
    case "sheet-deleted":
      return removal(workbook, change.sheet);
    case "sheet-renamed":
      return [mutation("set-worksheet-name", change.sheet, { name: change.after })];
    case "sheet-moved":
      return move(workbook, change);
    case "sheet-visibility":
      return visibility(workbook, change);
    case "sheet-view":
      return view(workbook, change.sheet);
    case "row-height": {
      const { row } = change;
      const height = workbook.sheet(change.sheet).rowHeights.get(row) ?? workbook.sheet(change.sheet).defaultRowHeight;
      const ranges = [gridRange({ row, column: 0, rows: 1, columns: 1 })];
      return [
        mutation("set-worksheet-row-height", change.sheet, { ranges, rowHeight: toPixels(height) }),
        mutation("set-worksheet-row-is-auto-height", change.sheet, { ranges, autoHeightInfo: 0 }),
      ];
    }
    case "column-width": {
      const { column } = change;
      const sheet = workbook.sheet(change.sheet);
      const width = sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;
      const ranges = [gridRange({ row: 0, column, rows: 1, columns: 1 })];
      return [mutation("set-worksheet-col-width", change.sheet, { ranges, colWidth: toPixels(width) })];
    }
    case "row-hidden": {
      const ranges = [gridRange({ row: change.index, column: 0, rows: 1, columns: 1 })];
      return [mutation(change.after ? "set-row-hidden" : "set-row-visible", change.sheet, { ranges })];
    }
    case "column-hidden": {
      const ranges = [gridRange({ row: 0, column: change.index, rows: 1, columns: 1 })];
      return [mutation(change.after ? "set-col-hidden" : "set-col-visible", change.sheet, { ranges })];
    }
    case "merged":
      return [mutation("add-worksheet-merge", change.sheet, { ranges: [gridRange(change.area)] })];
    case "unmerged":
      return [mutation("remove-worksheet-merge", change.sheet, { ranges: [gridRange(change.area)] })];
    case "cells":
    case "page-layout":
    case "hyperlink":
    case "protection":
    case "data-validation":
    case "row-breaks":
    case "charts":
    case "table-added":
    case "name-set":
    case "sheet-activated":
      return [];
  }
}

export function mutation(name: string, sheet: SheetId, params: object): GridMutation {
  return { id: `sheet.mutation.${name}`, params: { unitId: UNIT, subUnitId: sheet, ...params } };
}

function activation(sheet: SheetId): GridMutation {
  return { id: "sheet.operation.set-worksheet-active", params: { unitId: UNIT, subUnitId: sheet } };
}

function insertion(workbook: Workbook, id: SheetId): GridMutation[] {
  const index = shownSheets(workbook.sheets).findIndex((sheet) => sheet.id === id);
  if (index < 0) return [];
  // Its cells follow with the next collected ones, whose looks need not be known to Univer.
  const sheet = { ...sheetData(workbook.sheet(id)), cellData: {} };
  // Univer goes to every sheet it is given; the workbook stands where it stood.
  return [
    { id: "sheet.mutation.insert-sheet", params: { unitId: UNIT, index, sheet } },
    activation(workbook.activeSheet.id),
  ];
}

/** Univer stands on a sheet at all times; it is moved to another one before this one goes. */
function removal(workbook: Workbook, id: SheetId): GridMutation[] {
  return [
    activation(workbook.activeSheet.id),
    { id: "sheet.mutation.remove-sheet", params: { unitId: UNIT, subUnitId: id } },
  ];
}

function move(workbook: Workbook, change: Change & { kind: "sheet-moved" }): GridMutation[] {
  const before = [...workbook.sheets];
  before.splice(change.before, 0, ...before.splice(change.after, 1));
  const at = (sheets: typeof before): number => shownSheets(sheets).findIndex(({ id }) => id === change.sheet);
  const [fromOrder, toOrder] = [at(before), at([...workbook.sheets])];
  return fromOrder === toOrder ? [] : [mutation("set-worksheet-order", change.sheet, { fromOrder, toOrder })];
}

function visibility(workbook: Workbook, change: Change & { kind: "sheet-visibility" }): GridMutation[] {
  const { sheet, before, after } = change;
  if (after === "VeryHidden") return removal(workbook, sheet);
  if (before === "VeryHidden") return insertion(workbook, sheet);
  const leave = after === "Hidden" ? [activation(workbook.activeSheet.id)] : [];
  return [...leave, mutation("set-worksheet-hidden", sheet, { hidden: after === "Visible" ? 0 : 1 })];
}

function view(workbook: Workbook, id: SheetId): GridMutation[] {
  const { view: now } = workbook.sheet(id);
  return [
    mutation("set-frozen", id, { ...freeze(now), resetScroll: false }),
    mutation("toggle-gridlines", id, { showGridlines: now.showGridlines ? 1 : 0 }),
    mutation("set-tab-color", id, { color: now.tabColor }),
  ];
}
