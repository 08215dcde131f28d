/** The cells of a sheet part (`sheetData`), as they stream by. */
import { columnOf, MAX_COLUMNS, MAX_ROWS } from "../../model/a1";
import type { Sheet } from "../../model/sheet";
import type { Cell, Value } from "../../model/types";
import { FileRefused } from "../file-refused";
import type { BookContext } from "./book-context";
import { CellFormulas } from "./cell-formulas";
import { isoSerial } from "./iso-date";
import { RichText } from "./shared-strings";
import type { CellFormat } from "./styles";
import { unescaped } from "./text-escapes";
import { flag, numeric, type Attributes, type Handlers } from "./xml";

/** What stands for content that cannot be read. */
const UNREADABLE: Value = { error: "#VALUE!" };

export class CellReader implements Handlers {
  /** Rows the sheet lists. */
  readonly rows = new Set<number>();
  private readonly formulas: CellFormulas;
  private readonly inline = new RichText();
  private row = -1;
  private column = -1;
  private type = "n";
  private format = 0;
  private content = "";
  private hasContent = false;
  private isInline = false;
  private isCollecting = false;
  private formula: string | null = null;

  constructor(
    private readonly part: string,
    private readonly sheet: Sheet,
    private readonly context: BookContext,
  ) {
    this.formulas = new CellFormulas((detail) => this.refuse(detail));
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.openCell(attributes);
    else if (name === "v") this.collect();
    else if (name === "f") this.openFormula(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "is") this.openInline();
    else if (this.isInline) this.inline.open(name);
  }

  text(text: string): void {
    if (this.isCollecting) this.content += text;
    else if (this.isInline) this.inline.text(text);
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "v") this.isCollecting = false;
    else if (name === "f") this.closeFormula();
    else if (name === "is") this.isInline = false;
    else if (this.isInline) this.inline.close(name);
  }

  /** Formulas whose pattern stood further down. */
  finish(): void {
    for (const { row, column, formula } of this.formulas.finish()) {
      const cell = this.sheet.cell(row, column);
      if (cell) this.sheet.loadCell(row, column, { ...cell, formula });
    }
  }

  private openRow({ r, ht, hidden, s, customFormat }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= MAX_ROWS) this.refuse(`There is no row ${r ?? ""}`);
    const height = numeric(ht);
    if (height !== undefined) this.sheet.rowHeights.set(this.row, height);
    if (flag(hidden, false)) this.sheet.hiddenRows.add(this.row);
    if (flag(customFormat, false)) this.sheet.rowStyles.set(this.row, this.styled(numeric(s) ?? 0)?.style ?? 0);
    this.rows.add(this.row);
  }

  private openCell({ r, t, s }: Attributes): void {
    this.place(r);
    this.type = t ?? "n";
    this.format = s === undefined ? 0 : Number(s);
    this.content = "";
    this.hasContent = false;
    this.formula = null;
  }

  /** A cell that names no place follows the one before it. */
  private place(reference: string | undefined): void {
    if (reference === undefined) this.column += 1;
    else {
      let end = 0;
      while (reference.charCodeAt(end) > 64) end += 1;
      this.column = columnOf(reference.slice(0, end));
      const row = Number(reference.slice(end)) - 1;
      if (row !== this.row) this.refuse(`The cell ${reference} stands in row ${this.row + 1}`);
    }
    if (!(this.column >= 0 && this.column < MAX_COLUMNS)) this.refuse(`There is no cell ${reference ?? ""}`);
  }

  private openFormula(attributes: Attributes): void {
    this.formulas.open(attributes);
    this.content = "";
    this.isCollecting = true;
  }

  private closeFormula(): void {
    this.isCollecting = false;
    this.formula = this.formulas.close(this.row, this.column, this.content);
    this.content = "";
  }

  private openInline(): void {
    this.isInline = true;
    this.hasContent = true;
    this.inline.start();
  }

  private collect(): void {
    this.content = "";
    this.hasContent = true;
    this.isCollecting = true;
  }

  private closeCell(): void {
    const format = this.styled(this.format);
    const style = format?.style ?? 0;
    const value = this.value();
    // An empty cell is worth keeping where it looks other than its row or column.
    if (value === null && this.formula === null && style === this.sheet.emptyStyle(this.row, this.column)) return;
    this.context.countCell();
    const cell: Cell = { value, formula: this.formula, style };
    const isQuoted = format?.quotePrefix === true && typeof value === "string";
    this.sheet.loadCell(this.row, this.column, isQuoted ? { ...cell, quotePrefix: true } : cell);
  }

  /** A cell format by its number; none in a book without formats, or where there is no such format. */
  private styled(format: number): CellFormat | undefined {
    return this.context.formats[format];
  }

  /** One bad cell costs that cell, not the book. */
  private damaged(): Value {
    const { sheet, row, column } = this;
    this.context.workbook.damagedCells.push({ sheet: sheet.name, row, column });
    return UNREADABLE;
  }

  private value(): Value | null {
    const { content } = this;
    if (!this.hasContent) return null;
    switch (this.type) {
      case "s":
        // A generator's blank cell: <c t="s"><v/></c>. An empty index is no index 0.
        if (content.trim() === "") return null;
        return this.context.strings[Number(content)] ?? this.damaged();
      case "str":
        return unescaped(content);
      case "inlineStr":
        return this.inline.finish();
      case "b":
        return content === "" ? null : flag(content.trim(), false);
      case "e":
        return { error: content };
      case "d":
        return isoSerial(content, this.context.workbook.date1904) ?? content;
      default:
        return content === "" ? null : (numeric(content) ?? this.damaged());
    }
  }

  private refuse(detail: string): never {
    const place = `row ${this.row + 1}, column ${this.column + 1}`;
    throw new FileRefused("damaged", `${this.part}: ${detail} (${place}).`);
  }
}
