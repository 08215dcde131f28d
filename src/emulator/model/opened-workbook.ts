/** What a workbook holds and answers, how it is loaded, and its journal. `Workbook` adds all that changes it. */
import { isInGrid, isUnbounded } from "./a1";
import { ModelRefusal } from "./errors";
import { DefinedNames } from "./names";
import { cell as oneCell } from "./rect";
import { Sheet } from "./sheet";
import { sheetId } from "./sheet-names";
import { StyleTable } from "./style-table";
import type { Change, DefinedName, Origin, Rect, SheetId } from "./types";

export interface JournalEntry {
  readonly change: Change;
  readonly origin: Origin;
}

export type Listener = (change: Change, origin: Origin) => void;

/** Where the user stands: the selected area of the active sheet. */
export interface Selection {
  readonly sheet: SheetId;
  readonly area: Rect;
}

export class OpenedWorkbook {
  readonly styles = new StyleTable();
  readonly names = new DefinedNames();
  readonly journal: JournalEntry[] = [];
  /** File name as Excel shows it. */
  name = "Book1.xlsx";
  /** Serial 0 is 1904-01-01. */
  date1904 = false;
  structureProtected = false;
  /** Opened for viewing: office.js may not change it. */
  readOnly = false;
  /** As `Sheet.kept`, for what belongs to no sheet of the model: "chart sheet", "macro", "external link". */
  readonly kept = new Map<string, number>();
  /** Year that an entry without a year ("10-5") is taken to mean. */
  entryYear = 2026;

  protected readonly list: Sheet[] = [];
  protected readonly selections = new Map<SheetId, Rect>();
  protected active: Sheet | null = null;
  private readonly listeners = new Set<Listener>();
  private readonly selectionListeners = new Set<(selection: Selection) => void>();
  /** Also of sheets that are gone: an id never stands for another sheet. */
  private readonly idsGiven = new Set<SheetId>();

  // Asking

  get sheets(): readonly Sheet[] {
    return this.list;
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.list.find(({ visibility }) => visibility === "Visible") ?? this.list[0];
    if (!sheet) throw new ModelRefusal("InvalidOperation", "The workbook has no sheet.");
    return sheet;
  }

  get selection(): Selection {
    const { id } = this.activeSheet;
    return { sheet: id, area: this.selections.get(id) ?? oneCell(0, 0) };
  }

  /** By name, case-insensitive, or null. */
  sheetNamed(name: string): Sheet | null {
    return this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  sheetById(id: SheetId): Sheet | null {
    return this.list.find((sheet) => sheet.id === id) ?? null;
  }

  /** @throws ModelRefusal ItemNotFound */
  sheet(id: SheetId): Sheet {
    const sheet = this.sheetById(id);
    if (!sheet) throw new ModelRefusal("ItemNotFound", "The sheet is no longer there.");
    return sheet;
  }

  /** Calls the listener after every change. Returns the function that ends it. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** As `subscribe`, for the selection, which is no part of the journal. */
  onSelected(listener: (selection: Selection) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  // Loading: no journal

  /** Adds a sheet at the end. `id` is its stable id if the file has one. */
  addLoadedSheet(name: string, id?: SheetId): Sheet {
    const sheet = new Sheet(id ?? this.nextSheetId(), name);
    this.idsGiven.add(sheet.id);
    this.list.push(sheet);
    return sheet;
  }

  loadName(name: DefinedName): void {
    this.names.set(name);
  }

  loadActiveSheet(id: SheetId, selected?: Rect): void {
    this.active = this.sheet(id);
    if (selected) this.selections.set(id, selected);
  }

  // For the functions that change the workbook

  protected record(change: Change, origin: Origin): void {
    this.journal.push({ change, origin });
    for (const listener of this.listeners) listener(change, origin);
  }

  protected tellSelection(): void {
    for (const listener of this.selectionListeners) listener(this.selection);
  }

  /** The sheet, once it is clear that the area can be written. @throws ModelRefusal InvalidArgument */
  protected writable(id: SheetId, area: Rect): Sheet {
    if (!isInGrid(area)) throw new ModelRefusal("InvalidArgument", "The area lies outside the sheet.");
    if (isUnbounded(area)) throw new ModelRefusal("InvalidArgument", "Whole rows or columns cannot be written.");
    return this.sheet(id);
  }

  protected nextSheetId(): SheetId {
    let number = this.idsGiven.size + 1;
    while (this.idsGiven.has(sheetId(number))) number += 1;
    this.idsGiven.add(sheetId(number));
    return sheetId(number);
  }
}
