/** The live grid: Univer beside our model. The model is the truth, the grid shows it and reports what the user does. */
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { createUniver, LocaleType, type FUniver, type IRange, type IWorkbookData } from "@univerjs/presets";
import { ModelRefusal } from "../../emulator/model/errors";
import { equal } from "../../emulator/model/rect";
import type { Selection } from "../../emulator/model/opened-workbook";
import type { Workbook } from "../../emulator/model/workbook";
import { FormulaResults } from "./formula-results";
import { GridMirror, type ChangeCause, type GridTarget } from "./grid-mirror";
import { LOCALES, type GridLanguage } from "./locales";
import { hiddenMenuItems } from "./menu";
import { cornersWithin, isInView, linkTarget } from "./places";
import { applyEdit, refusalOf, type EditRefusal } from "./user-edits";
import { UserHistory } from "./user-history";
import { gridRange, rectOf, UNIT, workbookData } from "./workbook-data";

const MUTATION = 2;
const FIT_ROWS = "sheet.command.set-row-is-auto-height";
const SET_VALUES = "sheet.mutation.set-range-values";
/** Above this many formulas the first reckoning would keep the page waiting. */
const MOST_FORMULAS_CHECKED = 5000;

interface Executed {
  readonly id: string;
  readonly type?: number;
  readonly params?: unknown;
  readonly options?: unknown;
  cancel?: boolean;
}

/** Options under which Univer's own formula engine writes. */
interface FormulaFlags {
  readonly fromFormula?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

export class GridView {
  private readonly api: FUniver;
  private readonly mirror: GridMirror;
  private readonly history: UserHistory;
  private readonly results: FormulaResults;
  private readonly endings: (() => void)[] = [];
  private cause: ChangeCause = "host";
  /** Commands we execute are ours, all others the user's. */
  private isOurs = false;

  /** Draws the workbook in `place` (an empty element). `onRefused` hears why an edit does not stand. */
  constructor(
    place: HTMLElement,
    private readonly workbook: Workbook,
    language: GridLanguage,
    private readonly onRefused: (reason: EditRefusal) => void,
  ) {
    const locale = language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US;
    const { univer, univerAPI } = createUniver({
      locale,
      locales: { [locale]: LOCALES[language] },
      presets: [
        UniverSheetsCorePreset({
          container: place,
          ribbonType: "simple",
          menu: hiddenMenuItems(),
          disableTextFormatAlert: true,
          // Reckon at once, to learn which formulas Univer reckons as Excel did.
          formula: { initialFormulaComputing: countFormulas(workbook) <= MOST_FORMULAS_CHECKED ? 0 : 2 },
        }),
      ],
    });
    this.api = univerAPI;
    this.endings.push(() => univer.dispose());
    this.results = new FormulaResults(workbook);
    this.history = new UserHistory(workbook, (then) => setTimeout(then));
    this.mirror = new GridMirror(workbook, this.target(), (then) => setTimeout(then));
    this.ours(() => this.api.createWorkbook(workbookData(workbook, locale) as Partial<IWorkbookData>));
    this.listen();
    this.showSelection(workbook.selection);
  }

  /** Ends the view and frees its place. */
  dispose(): void {
    for (const end of this.endings.splice(0).reverse()) end();
  }

  private listen(): void {
    const { api, workbook } = this;
    const hear = (event: Parameters<FUniver["addEvent"]>[0], listener: (event: never) => void): void => {
      const handle = api.addEvent(event, listener as Parameters<FUniver["addEvent"]>[1]);
      this.endings.push(() => handle.dispose());
    };
    hear(api.Event.BeforeCommandExecute, (event: Executed) => this.before(event));
    hear(api.Event.CommandExecuted, (event: Executed) => this.after(event));
    hear(api.Event.BeforeUndo, (event: Executed) => {
      event.cancel = true;
      this.history.undo();
    });
    hear(api.Event.BeforeRedo, (event: Executed) => {
      event.cancel = true;
      this.history.redo();
    });
    hear(api.Event.SelectionChanged, (event: { readonly selections: readonly IRange[] }) =>
      this.onUserSelection(event),
    );
    hear(api.Event.ActiveSheetChanged, () => this.onUserSheet());
    hear(api.Event.CellClicked, ({ row, column }: { readonly row: number; readonly column: number }) =>
      this.followLink(row, column),
    );
    this.endings.push(
      workbook.subscribe((change, origin) => {
        if (this.cause !== "result") this.history.onChange(change, origin);
        this.mirror.show(change, this.cause);
      }),
      workbook.onSelected((selection) => this.showSelection(selection)),
    );
  }

  /** Refuses what the file could not keep, before it happens. */
  private before(event: Executed): void {
    if (this.isOurs) return;
    const { fromFormula } = (event.options ?? {}) as FormulaFlags;
    const refusal = fromFormula === true ? null : refusalOf(this.workbook, event.id, event.params);
    if (refusal !== null) {
      event.cancel = true;
      this.onRefused(refusal);
    } else if (event.id === "sheet.command.insert-sheet") {
      // The workbook gives the new sheet its id; the grid shows it then.
      event.cancel = true;
      this.workbook.activate(this.workbook.addSheet(null, "user").id, "user");
    }
  }

  private after({ id, type, params, options }: Executed): void {
    if (this.isOurs || type !== MUTATION) return;
    const { fromFormula, applyFormulaCalculationResult } = (options ?? {}) as FormulaFlags;
    if (id === SET_VALUES && applyFormulaCalculationResult === true) {
      const { subUnitId, cellValue = {} } = params as {
        subUnitId: string;
        cellValue?: Parameters<FormulaResults["take"]>[1];
      };
      this.causing("result", () => this.results.take(subUnitId, cellValue));
    } else if (fromFormula !== true) {
      this.causing("edit", () => this.apply(id, params));
    }
  }

  private apply(id: string, params: unknown): void {
    const { subUnitId: sheet } = (params ?? {}) as { readonly subUnitId?: string };
    try {
      const redraw = applyEdit(this.workbook, id, params, (...place) => this.formulaAt(...place));
      if (redraw && sheet !== undefined) this.mirror.mark(sheet, redraw);
    } catch (refusal) {
      if (!(refusal instanceof ModelRefusal)) throw refusal;
      this.onRefused("not-accepted");
      const used = sheet === undefined ? null : this.workbook.sheetById(sheet)?.usedRange();
      if (sheet !== undefined && used) this.mirror.mark(sheet, used);
    }
  }

  private onUserSelection({ selections }: { readonly selections: readonly IRange[] }): void {
    const [range] = selections;
    const sheet = this.activeSheetId();
    if (!range || sheet === null || this.isOurs) return;
    const { selection } = this.workbook;
    const area = rectOf(range);
    if (selection.sheet === sheet && equal(selection.area, area)) return;
    this.workbook.select(sheet, area, "user");
  }

  private onUserSheet(): void {
    const sheet = this.activeSheetId();
    if (sheet === null || this.isOurs || this.workbook.sheetById(sheet)?.visibility !== "Visible") return;
    this.workbook.activate(sheet, "user");
  }

  /** A link inside the workbook leads to its cell, as in Excel. */
  private followLink(row: number, column: number): void {
    const sheet = this.workbook.activeSheet;
    const place = sheet.hyperlink(row, column)?.documentReference;
    const target = place === undefined ? null : linkTarget(this.workbook, place);
    if (target) this.workbook.select(target.sheet, target.area, "user");
  }

  private showSelection({ sheet, area: selected }: Selection): void {
    // A merged cell is selected as a whole.
    const isOneCell = selected.rows * selected.columns === 1;
    const merged = isOneCell ? this.workbook.sheet(sheet).mergeAt(selected.row, selected.column) : null;
    const area = merged ?? selected;
    const book = this.api.getWorkbook(UNIT);
    const target = book?.getSheetBySheetId(sheet);
    if (!book || !target) return;
    this.ours(() => {
      if (this.activeSheetId() !== sheet) book.setActiveSheet(sheet);
      const shown = target.getSelection()?.getActiveRange()?.getRange();
      if (shown && equal(rectOf(shown), area)) return;
      const range = target.getRange(...cornersWithin(area, target.getMaxRows(), target.getMaxColumns()));
      target.setActiveRange(range);
      if (!isInView(target.getVisibleRange(), area))
        target.scrollToCell(Math.max(0, area.row - 3), Math.max(0, area.column - 2));
    });
  }

  private activeSheetId(): string | null {
    return this.api.getWorkbook(UNIT)?.getActiveSheet().getSheetId() ?? null;
  }

  private formulaAt(sheet: string, row: number, column: number): string {
    return this.api.getWorkbook(UNIT)?.getSheetBySheetId(sheet)?.getRange(row, column).getFormula() ?? "";
  }

  private target(): GridTarget {
    const sheetOf = (id: string) => this.api.getWorkbook(UNIT)?.getSheetBySheetId(id) ?? null;
    return {
      run: ({ id, params, options }) => this.ours(() => void this.api.syncExecuteCommand(id, params, options)),
      hasSheet: (id) => sheetOf(id) !== null,
      size: (id) => ({ rows: sheetOf(id)?.getMaxRows() ?? 0, columns: sheetOf(id)?.getMaxColumns() ?? 0 }),
      fitRows: (id, rows) => {
        if (rows.length === 0) return;
        const ranges = rows.map((row) => gridRange({ row, column: 0, rows: 1, columns: 1 }));
        this.ours(() => void this.api.syncExecuteCommand(FIT_ROWS, { unitId: UNIT, subUnitId: id, ranges }));
      },
      formula: (id, row, column) => sheetOf(id)?.getSheet().getCellRaw(row, column)?.f ?? null,
    };
  }

  private ours(act: () => void): void {
    const before = this.isOurs;
    this.isOurs = true;
    try {
      act();
    } finally {
      this.isOurs = before;
    }
  }

  private causing(cause: ChangeCause, act: () => void): void {
    const before = this.cause;
    this.cause = cause;
    try {
      act();
    } finally {
      this.cause = before;
    }
  }
}

function countFormulas(workbook: Workbook): number {
  let count = 0;
  for (const sheet of workbook.sheets) for (const { cell } of sheet.entries()) if (cell.formula !== null) count += 1;
  return count;
}
