/** The workbench as a user finds it: by roles and names. Shared by the browser tests and `npm start -- --check`. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";

const WORDS = {
  "zh-CN": {
    pane: "四个一任务窗格",
    open: "打开",
    save: "保存",
    refresh: "刷新",
    preview: "预览并写入",
    write: /^写入 /,
    written: /^已写入 .*个单元格，涉及/,
    upToDate: "工作簿已是最新",
    undo: "撤销上次写入",
    confirmUndo: "撤销",
    undone: /^已恢复 /,
    documents: "文书：通报、年终考评、考核表",
    office: "检查、月月讲、补学、评先",
    settings: "方案参数、试算",
    setup: "核对工作表",
    views: { month: "本月", preview: "预览", warnings: /^提示/, people: "人员" },
  },
  "en-US": {
    pane: "Four Ones task pane",
    open: "Open",
    save: "Save",
    refresh: "Refresh",
    preview: "Preview and write",
    write: /^Write /,
    written: /cells? written on/,
    upToDate: "The workbook is up to date",
    undo: "Undo last write",
    confirmUndo: "Undo",
    undone: /cells? put back on/,
    documents: "Documents: circulars, year-end, forms",
    office: "Checks, lectures, make-up study, titles",
    settings: "Settings and trying them out",
    setup: "Check the sheets",
    views: { month: "Month", preview: "Preview", warnings: /^Warnings/, people: "People" },
  },
} as const;

export type Locale = keyof typeof WORDS;

/** What lies on the clipboard before a cell is copied. */
const NOTHING_COPIED = "(nothing copied)";

/** Univer gives its name box no name of its own. */
const NAME_BOX = '[data-u-comp="defined-name"] input';

/** The pane reads, rates and writes in steps; a slow machine is given time for each. */
const PATIENCE = 60_000;

export class WorkbenchPage {
  readonly words: (typeof WORDS)[Locale];
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    locale: Locale = "zh-CN",
  ) {
    this.words = WORDS[locale];
    this.pane = page.frameLocator(`iframe[title="${this.words.pane}"]`);
  }

  async goto(origin: string): Promise<void> {
    await this.page.goto(`${origin}/workbench/`);
    await this.paneAnswers();
  }

  /** Excel has answered office.js and the pane has drawn itself. */
  async paneAnswers(): Promise<void> {
    await this.button(this.words.refresh).first().waitFor({ timeout: PATIENCE });
  }

  /** Refresh, until the pane says what is to be written or that nothing is. */
  async refresh(): Promise<"to-write" | "up-to-date"> {
    await this.view("month");
    await this.button(this.words.refresh).first().click();
    const next = this.button(this.words.preview);
    const nothing = this.pane.getByText(this.words.upToDate);
    await next.or(nothing).first().waitFor({ timeout: PATIENCE });
    return (await next.count()) > 0 ? "to-write" : "up-to-date";
  }

  async openPreview(): Promise<void> {
    await this.button(this.words.preview).click();
    await this.button(this.words.write).waitFor({ timeout: PATIENCE });
  }

  async write(): Promise<void> {
    await this.button(this.words.write).click();
    await this.pane.getByText(this.words.written).first().waitFor({ timeout: PATIENCE });
  }

  async undo(): Promise<void> {
    await this.view("month");
    await this.button(this.words.undo).click();
    await this.pane.getByRole("button", { name: this.words.confirmUndo, exact: true }).click();
    await this.pane.getByText(this.words.undone).first().waitFor({ timeout: PATIENCE });
  }

  async view(name: keyof (typeof WORDS)[Locale]["views"]): Promise<void> {
    await this.pane.getByRole("navigation").getByRole("button", { name: this.words.views[name] }).click();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name });
  }

  /** Saves and returns the path of the file, in a folder of its own. */
  async save(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download", { timeout: PATIENCE }),
      this.page.getByRole("button", { name: this.words.save, exact: true }).click(),
    ]);
    const file = path.join(mkdtempSync(path.join(tmpdir(), "workbench-")), download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  /** Opens a file by the button, as a user chooses it. */
  async open(
    file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  ): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.page.getByRole("button", { name: this.words.open, exact: true }).click(),
    ]);
    await chooser.setFiles(file);
  }

  /** Names on the sheet tabs, in order. */
  async sheetTabs(): Promise<string[]> {
    return this.page.getByRole("tablist", { name: "Sheet tabs" }).getByRole("tab").allTextContents();
  }

  /** Goes to a cell by its sheet tab and the name box. */
  async goToCell(sheet: string, address: string): Promise<void> {
    const tab = this.page.getByRole("tablist", { name: "Sheet tabs" }).getByRole("tab", { name: sheet, exact: true });
    if ((await tab.getAttribute("aria-selected")) !== "true") await tab.click();
    await this.nameBox().fill(address);
    await this.nameBox().press("Enter");
    await this.waitForSelection(sheet, address);
  }

  /** Waits until a cell is selected, whoever selected it. */
  async waitForSelection(sheet: string, address: string): Promise<void> {
    const tab = this.page.getByRole("tab", { name: sheet, exact: true, selected: true });
    await tab.waitFor({ timeout: PATIENCE });
    await this.page.waitForFunction(
      ([selector, expected]) => document.querySelector<HTMLInputElement>(selector ?? "")?.value === expected,
      [NAME_BOX, address],
      { timeout: PATIENCE },
    );
  }

  /** What a cell shows, by copying it. */
  async cellText(sheet: string, address: string): Promise<string> {
    await this.goToCell(sheet, address);
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), NOTHING_COPIED);
    await this.page.keyboard.press("Control+c");
    for (const until = Date.now() + PATIENCE; Date.now() < until; await this.page.waitForTimeout(50)) {
      const copied = await this.page.evaluate(() => navigator.clipboard.readText());
      if (copied !== NOTHING_COPIED) return copied.trim();
    }
    throw new Error(`The cell ${address} was not copied.`);
  }

  /** Types into a cell as at a keyboard. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.goToCell(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    // The entry is drawn again as the workbook understood it.
    await this.page.waitForTimeout(300);
  }

  /** The same page, read in another language. */
  inLanguage(locale: Locale): WorkbenchPage {
    return new WorkbenchPage(this.page, locale);
  }

  /** The pane's frame as an element of the page. */
  paneElement(): Locator {
    return this.page.locator(`iframe[title="${this.words.pane}"]`);
  }

  /** Pulls the handle beside the pane until the pane is that wide. */
  async setPaneWidth(pixels: number): Promise<void> {
    const handle = this.page.getByRole("separator");
    const [box, frame] = [await handle.boundingBox(), await this.paneElement().boundingBox()];
    if (!box || !frame) throw new Error("The pane is not in the page.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + frame.width - pixels, y, { steps: 4 });
    await this.page.mouse.up();
  }

  private nameBox(): Locator {
    return this.page.locator(NAME_BOX);
  }
}
