/**
 * The workbook: the one truth for office.js requests, the file adapter and the grid. Everything that changes it after
 * loading goes through a function here, names its origin and leaves one or more entries in the journal, in the order
 * in which they happened; a file is saved by replaying them.
 *
 * Loading: `Workbook.empty()`, then `styles`, `addLoadedSheet`, the sheets' `load...` functions and `loadName`. None
 * of these leaves a journal entry or calls a listener.
 */
import { withFormulas, type Chart } from "./charts";
import { withValidation, type DataValidation, type NewValidation } from "./data-validation";
import { ModelRefusal } from "./errors";
import { cell as oneCell, intersection } from "./rect";
import { withSheetChanged } from "./references";
import { Sheet, type AutoFilter, type SheetView } from "./sheet";
import { requireSheetName } from "./sheet-names";
import { requireTableName } from "./tables";
import type { DefinedName, Origin, PageLayout, Rect, SheetId, SheetProtection, Table, Visibility } from "./types";
import { WorkbookCells } from "./workbook-cells";

export type { JournalEntry, Listener, Selection } from "./opened-workbook";
export type { ClearKind } from "./workbook-cells";

export class Workbook extends WorkbookCells {
  /** A workbook with no sheet yet; at least one is added before it is used. */
  static empty(): Workbook {
    return new Workbook();
  }

  /**
   * Cells of the file whose content or format cannot be read: they hold an error, and the file keeps them as they are.
   * Excel offers to repair such a file instead.
   */
  readonly damagedCells: { readonly sheet: string; readonly row: number; readonly column: number }[] = [];

  // Rows and columns; lengths in points, null: the default

  setRowHeight(id: SheetId, row: number, after: number | null, origin: Origin): void {
    const { rowHeights } = this.sheet(id);
    const before = rowHeights.get(row) ?? null;
    if (after === null) rowHeights.delete(row);
    else rowHeights.set(row, after);
    this.record({ kind: "row-height", sheet: id, row, before, after }, origin);
  }

  setColumnWidth(id: SheetId, column: number, after: number | null, origin: Origin): void {
    const { columnWidths } = this.sheet(id);
    const before = columnWidths.get(column) ?? null;
    if (after === null) columnWidths.delete(column);
    else columnWidths.set(column, after);
    this.record({ kind: "column-width", sheet: id, column, before, after }, origin);
  }

  setRowHidden(id: SheetId, index: number, after: boolean, origin: Origin): void {
    toggle(this.sheet(id).hiddenRows, index, after);
    this.record({ kind: "row-hidden", sheet: id, index, after }, origin);
  }

  setColumnHidden(id: SheetId, index: number, after: boolean, origin: Origin): void {
    toggle(this.sheet(id).hiddenColumns, index, after);
    this.record({ kind: "column-hidden", sheet: id, index, after }, origin);
  }

  // Sheets

  /** Adds an empty sheet at the end. @throws ModelRefusal ItemAlreadyExists, InvalidArgument */
  addSheet(name: string | null, origin: Origin): Sheet {
    const free = name ?? this.freeSheetName();
    requireSheetName(free, this.list);
    const sheet = new Sheet(this.nextSheetId(), free);
    this.list.push(sheet);
    this.record({ kind: "sheet-added", sheet: sheet.id, name: free, position: this.list.length - 1 }, origin);
    return sheet;
  }

  /** Deletes a sheet; references to it become #REF!. @throws ModelRefusal for the last visible sheet. */
  deleteSheet(id: SheetId, origin: Origin): void {
    const sheet = this.sheet(id);
    this.requireOtherVisible(sheet);
    const position = this.list.indexOf(sheet);
    this.list.splice(position, 1);
    if (this.active === sheet) this.active = null;
    this.record({ kind: "sheet-deleted", sheet: id, name: sheet.name, position }, origin);
    for (const name of this.names.all()) if (name.scope === id) this.deleteName(name.name, id, origin);
    this.rewriteReferences(sheet.name, null, origin);
  }

  /** Renames a sheet; names and formulas that refer to it follow. */
  renameSheet(id: SheetId, after: string, origin: Origin): void {
    const sheet = this.sheet(id);
    const before = sheet.name;
    if (before === after) return;
    requireSheetName(
      after,
      this.list.filter((other) => other !== sheet),
    );
    sheet.name = after;
    this.record({ kind: "sheet-renamed", sheet: id, before, after }, origin);
    this.rewriteReferences(before, after, origin);
  }

  moveSheet(id: SheetId, after: number, origin: Origin): void {
    const before = this.list.indexOf(this.sheet(id));
    if (!Number.isInteger(after) || after < 0 || after >= this.list.length) {
      throw new ModelRefusal("InvalidArgument", `There is no position ${after}.`);
    }
    this.list.splice(after, 0, ...this.list.splice(before, 1));
    this.record({ kind: "sheet-moved", sheet: id, before, after }, origin);
  }

  setVisibility(id: SheetId, after: Visibility, origin: Origin): void {
    const sheet = this.sheet(id);
    if (sheet.visibility === after) return;
    if (after !== "Visible") this.requireOtherVisible(sheet);
    const before = sheet.visibility;
    sheet.visibility = after;
    if (after !== "Visible" && this.active === sheet) this.active = null;
    this.record({ kind: "sheet-visibility", sheet: id, before, after }, origin);
  }

  setView(id: SheetId, patch: Partial<SheetView>, origin: Origin): void {
    const sheet = this.sheet(id);
    sheet.view = { ...sheet.view, ...patch };
    this.record({ kind: "sheet-view", sheet: id }, origin);
  }

  setPageLayout(id: SheetId, patch: Partial<PageLayout>, origin: Origin): void {
    const sheet = this.sheet(id);
    const before = sheet.pageLayout;
    sheet.pageLayout = { ...before, ...patch };
    this.record({ kind: "page-layout", sheet: id, before, after: sheet.pageLayout }, origin);
  }

  setProtection(id: SheetId, after: SheetProtection, origin: Origin): void {
    const sheet = this.sheet(id);
    const before = sheet.protection;
    sheet.protection = after;
    this.record({ kind: "protection", sheet: id, before, after }, origin);
  }

  /** A filter of the user's; the file and the office.js members do not write it. */
  setAutoFilter(id: SheetId, filter: AutoFilter | null): void {
    this.sheet(id).autoFilter = filter;
  }

  /** @throws ModelRefusal InvalidArgument for a name in use, ItemAlreadyExists where another table lies. */
  addTable(id: SheetId, area: Rect, hasHeaders: boolean, name: string | null, origin: Origin): Table {
    const sheet = this.writable(id, area);
    const all = this.list.flatMap(({ tables }) => tables);
    if (sheet.tables.some((table) => intersection(table.area, area))) {
      throw new ModelRefusal("InvalidArgument", "A table cannot overlap another table.");
    }
    const table = {
      id: `{TABLE-${all.length + 1}-${this.journal.length}}`,
      name: requireTableName(name, all, this.names),
      area,
      hasHeaders,
    };
    sheet.tables = [...sheet.tables, table];
    this.record({ kind: "table-added", sheet: id, table }, origin);
    return table;
  }

  /** Rows that begin a page, in their order. */
  setRowBreaks(id: SheetId, after: readonly number[], origin: Origin): void {
    this.sheet(id).rowBreaks = after;
    this.record({ kind: "row-breaks", sheet: id }, origin);
  }

  /** The charts of a sheet, in the order in which they are drawn. */
  setCharts(id: SheetId, after: readonly Chart[], origin: Origin): void {
    this.sheet(id).charts = after;
    this.record({ kind: "charts", sheet: id }, origin);
  }

  /** Puts a validation on an area instead of those there; null: none. */
  setValidation(id: SheetId, area: Rect, validation: NewValidation | null, origin: Origin): void {
    const sheet = this.sheet(id);
    sheet.validations = withValidation(sheet.validations, area, validation);
    this.record({ kind: "data-validation", sheet: id, area }, origin);
  }

  // Names

  /** Adds a name or changes the one of that name and scope. */
  setName(after: DefinedName, origin: Origin): void {
    const before = this.names.get(after.name, after.scope);
    this.names.set(after);
    this.record({ kind: "name-set", before, after }, origin);
  }

  deleteName(name: string, scope: SheetId | null, origin: Origin): void {
    const before = this.names.get(name, scope);
    if (!before) throw new ModelRefusal("ItemNotFound", `There is no name "${name}".`);
    this.names.delete(name, scope);
    this.record({ kind: "name-set", before, after: null }, origin);
  }

  // Where the user stands

  activate(id: SheetId, origin: Origin): void {
    const sheet = this.sheet(id);
    if (sheet.visibility !== "Visible")
      throw new ModelRefusal("InvalidOperation", "A hidden sheet cannot be activated.");
    if (this.activeSheet === sheet) return;
    this.active = sheet;
    this.record({ kind: "sheet-activated", sheet: id }, origin);
    this.tellSelection();
  }

  /** Selects an area and activates its sheet. */
  select(id: SheetId, area: Rect, origin: Origin): void {
    this.activate(id, origin);
    this.selections.set(id, area);
    this.tellSelection();
  }

  // Inside

  private rewriteReferences(before: string, after: string | null, origin: Origin): void {
    const follow = (formula: string): string => withSheetChanged(formula, before, after);
    for (const name of this.names.all()) {
      const formula = follow(name.formula);
      if (formula !== name.formula) this.setName({ ...name, formula }, origin);
    }
    for (const sheet of this.list) {
      sheet.validations = sheet.validations.map((validation) => withRule(validation, follow));
      sheet.charts = sheet.charts.map((chart) => withFormulas(chart, follow));
      for (const { row, column, cell } of [...sheet.entries()]) {
        if (cell.formula === null) continue;
        const formula = follow(cell.formula);
        if (formula !== cell.formula) this.setCells(sheet.id, oneCell(row, column), [[{ ...cell, formula }]], origin);
      }
    }
  }

  private requireOtherVisible(sheet: Sheet): void {
    if (!this.list.some((other) => other !== sheet && other.visibility === "Visible")) {
      throw new ModelRefusal("InvalidOperation", "A workbook keeps at least one visible sheet.");
    }
  }

  private freeSheetName(): string {
    let number = this.list.length + 1;
    while (this.sheetNamed(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

function withRule(validation: DataValidation, follow: (formula: string) => string): DataValidation {
  const { rule } = validation;
  const [formula1, formula2] = [rule.formula1, rule.formula2].map((formula) => formula && follow(formula));
  return { ...validation, rule: { ...rule, formula1: formula1 ?? null, formula2: formula2 ?? null } };
}

function toggle(set: Set<number>, index: number, on: boolean): void {
  if (on) set.add(index);
  else set.delete(index);
}
