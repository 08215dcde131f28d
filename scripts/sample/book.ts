/** A thin pen over the xlsx library, for the looks an office gives its sheets. */
import type { Border, NewFile, Style } from "excelize-wasm";

type File = ReturnType<typeof NewFile>;
export type CellInput = string | number | null;

const GRID: Border[] = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: "808080", Style: 1 }));

/** Column letters of a one-based column. */
function letters(column: number): string {
  let text = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** Writes one sheet. Rows and columns are one-based, as people count them. */
export class SheetPen {
  constructor(
    private readonly file: File,
    readonly name: string,
    private readonly styles: (style: Style) => number,
  ) {}

  private check({ error }: { error: string | null }): void {
    if (error !== null) throw new Error(`${this.name}: ${error}`);
  }

  row(row: number, cells: readonly CellInput[], column = 1): void {
    this.check(this.file.SetSheetRow(this.name, `${letters(column)}${row}`, [...cells]));
  }

  text(row: number, column: number, value: string): void {
    this.check(this.file.SetCellStr(this.name, `${letters(column)}${row}`, value));
  }

  value(row: number, column: number, value: number): void {
    this.check(this.file.SetCellValue(this.name, `${letters(column)}${row}`, value));
  }

  style(row: number, column: number, rows: number, columns: number, style: Style): void {
    const [from, to] = [`${letters(column)}${row}`, `${letters(column + columns - 1)}${row + rows - 1}`];
    this.check(this.file.SetCellStyle(this.name, from, to, this.styles(style)));
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    this.check(
      this.file.MergeCell(this.name, `${letters(column)}${row}`, `${letters(column + columns - 1)}${row + rows - 1}`),
    );
  }

  widths(widths: readonly number[]): void {
    widths.forEach((width, index) =>
      this.check(this.file.SetColWidth(this.name, letters(index + 1), letters(index + 1), width)),
    );
  }

  height(row: number, height: number): void {
    this.check(this.file.SetRowHeight(this.name, row, height));
  }

  /** A title across the sheet, as offices set it. */
  title(text: string, columns: number): void {
    this.text(1, 1, text);
    this.merge(1, 1, 1, columns);
    this.style(1, 1, 1, columns, {
      Font: { Family: "宋体", Size: 18, Bold: true },
      Alignment: { Horizontal: "center", Vertical: "center" },
    });
    this.height(1, 33);
  }

  note(row: number, text: string, columns: number): void {
    this.text(row, 1, text);
    this.merge(row, 1, 1, columns);
    this.style(row, 1, 1, columns, {
      Font: { Family: "楷体", Size: 10.5 },
      Alignment: { Horizontal: "left", Vertical: "center", WrapText: true },
    });
    this.height(row, 21);
  }

  header(row: number, rows: number, columns: number): void {
    this.style(row, 1, rows, columns, {
      Font: { Family: "黑体", Size: 11 },
      Fill: { Type: "pattern", Pattern: 1, Color: ["DDEBF7"] },
      Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
      Border: GRID,
    });
  }

  body(row: number, column: number, rows: number, columns: number, extra: Style = {}): void {
    this.style(row, column, rows, columns, {
      Font: { Family: "宋体", Size: 10.5 },
      Alignment: { Horizontal: "center", Vertical: "center" },
      Border: GRID,
      ...extra,
    });
  }

  freeze(row: number, column: number): void {
    this.check(
      this.file.SetPanes(this.name, {
        Freeze: true,
        XSplit: column - 1,
        YSplit: row - 1,
        TopLeftCell: `${letters(column)}${row}`,
        ActivePane: column > 1 ? "bottomRight" : "bottomLeft",
      }),
    );
  }

  landscape(titleRows: string): void {
    this.check(
      this.file.SetPageLayout(this.name, { Orientation: "landscape", Size: 9, FitToWidth: 1, FitToHeight: 0 }),
    );
    this.check(this.file.SetSheetProps(this.name, { FitToPage: true }));
    this.check(
      this.file.SetDefinedName({
        Name: "_xlnm.Print_Titles",
        RefersTo: `'${this.name}'!${titleRows}`,
        Scope: this.name,
      }),
    );
  }
}
