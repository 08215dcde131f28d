/** The workbench: one opened workbook, shown in the grid and given to the pane. */
import type { Change, Origin } from "../emulator/model/types";
import { openBook, OpenRefused, type OpenBook } from "./book/open-book";
import { download } from "./book/download";
import { GridView } from "./grid/grid-view";
import { CATALOGUES, otherLanguage, type Catalogue, type Language } from "./language";
import { createLayout, type Layout } from "./page/layout";
import { openPane, type PaneFrame } from "./pane-frame";

/** Changes by which there is more, or less, that the grid does not show. */
const UNSEEN = new Set<Change["kind"]>(["charts", "data-validation", "sheet-deleted"]);

export class Workbench {
  private layout: Layout;
  private book: OpenBook | null = null;
  private grid: GridView | null = null;
  private pane: PaneFrame | null = null;
  private endListening: (() => void) | null = null;
  private isChanged = false;
  private isBusy = false;

  constructor(
    private readonly root: HTMLElement,
    private language: Language,
  ) {
    this.layout = this.draw();
  }

  /** True while closing the page would lose something. */
  get hasUnsavedChanges(): boolean {
    return this.isChanged;
  }

  /** Opens a file; the workbook that stood open is closed only when that has succeeded. */
  async open(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    await this.whileBusy(this.words.opening(name), async () => {
      try {
        const book = openBook(name, await bytes());
        this.layout.message.clear();
        this.book = book;
        this.isChanged = false;
        this.show(book);
      } catch (reason) {
        if (!(reason instanceof OpenRefused)) throw reason;
        this.layout.message.show("refusal", this.words.refused(reason.reason, name));
      }
    });
  }

  private async save(): Promise<void> {
    const { book } = this;
    if (!book) return;
    await this.whileBusy(this.words.saving, async () => {
      const saved = book.save();
      if ("refused" in saved) {
        this.layout.message.show("refusal", this.words.notSaved(saved.refused));
        return;
      }
      download(book.name, saved.bytes);
      this.isChanged = false;
      this.layout.message.show("news", this.words.saved(book.name));
    });
  }

  private draw(): Layout {
    return createLayout(this.root, this.words, {
      open: (file) => {
        // What was typed or written and not saved would be lost without a word.
        if (this.hasUnsavedChanges && !confirm(this.words.loseChanges(file.name))) return;
        void this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
      },
      save: () => void this.save(),
      switchLanguage: () => this.switchLanguage(),
    });
  }

  private switchLanguage(): void {
    if (this.isBusy) return;
    this.language = otherLanguage(this.language);
    this.close();
    this.layout = this.draw();
    if (this.book) this.show(this.book);
  }

  private show(book: OpenBook): void {
    this.close();
    const { layout, words } = this;
    const { frame, insert } = layout.paneFrame();
    this.endListening = book.workbook.subscribe((change, origin) => this.onChange(change, origin));
    this.grid = new GridView(layout.gridPlace(), book.workbook, this.language, (reason) =>
      layout.message.show("refusal", words.edit[reason]),
    );
    this.pane = openPane(book.workbook, frame, insert, words.tag, layout.focusBesidePane);
    layout.bar.setName(book.name);
    this.tellState();
  }

  private close(): void {
    this.pane?.dispose();
    this.grid?.dispose();
    this.endListening?.();
    this.pane = null;
    this.grid = null;
    this.endListening = null;
  }

  private onChange({ kind }: Change, origin: Origin): void {
    if (origin === "load" || kind === "sheet-activated") return;
    const isTold = this.isChanged && !UNSEEN.has(kind);
    this.isChanged = true;
    if (!isTold) this.tellState();
  }

  private tellState(): void {
    const { book, words } = this;
    if (!book) return;
    const kept = new Map<string, number>();
    for (const holder of [book.workbook, ...book.workbook.sheets]) {
      for (const [kind, count] of holder.kept) kept.set(kind, (kept.get(kind) ?? 0) + count);
    }
    // The grid shows no lists to choose from, and no charts.
    const { sheets } = book.workbook;
    const unseen = [
      ["data validation", sheets.flatMap(({ validations }) => validations)],
      ["chart", sheets.flatMap(({ charts }) => charts)],
    ] as const;
    for (const [kind, { length }] of unseen) if (length > 0) kept.set(kind, (kept.get(kind) ?? 0) + length);
    const parts = [this.isChanged ? words.changed : words.unchanged];
    if (kept.size > 0) parts.push(words.kept(kept));
    this.layout.bar.setState(parts.join(" · "));
  }

  private async whileBusy(state: string, act: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.layout.bar.setBusy(true);
    this.layout.bar.setState(state);
    try {
      await act();
    } catch (reason) {
      this.layout.message.show("refusal", this.words.failed(reason instanceof Error ? reason.message : String(reason)));
    } finally {
      this.isBusy = false;
      this.layout.bar.setBusy(false);
      this.tellState();
    }
  }

  private get words(): Catalogue {
    return CATALOGUES[this.language];
  }
}
