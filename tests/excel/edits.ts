/** Edits as the core makes them, small enough to be read. */
import { monthAt } from "../../src/core/domain/calendar";
import { ofMonth } from "../../src/core/domain/period";
import type { BlockEdit, SheetContent, SheetEdit } from "../../src/core/domain/edits";
import type { CellValue, OwnedKind } from "../../src/core/domain/snapshot";

export const OCTOBER = ofMonth(monthAt(2026, 10));

type Values = readonly (readonly (string | number)[])[];

/** A rating block on 花名册, its header at row 1 (zero-based), column D. */
export function blockEdit(values: Values, change: Partial<BlockEdit> = {}): BlockEdit {
  const columns = values[0]?.length ?? 0;
  const area = { sheet: "花名册", row: 1, column: 3, rows: values.length, columns };
  return {
    kind: "block",
    owned: "rating",
    area,
    values,
    before: values.map((line) => line.map((): CellValue => "")),
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns }, style: { bold: true, fill: "#DDEBF7" } },
      {
        area: { row: 0, column: 0, rows: values.length, columns },
        style: { border: { outer: "Thin", inner: "Hairline", color: "#808080" } },
      },
    ],
    columnWidths: values[0]?.map((_, index) => 50 + index) ?? [],
    isNew: true,
    ...change,
  };
}

export function content(values: Values, change: Partial<SheetContent> = {}): SheetContent {
  return {
    values,
    columnWidths: values[0]?.map(() => 60) ?? [],
    rowHeights: [{ row: 0, height: 30 }],
    merges: [],
    styles: [
      {
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        style: { font: "方正小标宋简体", size: 22, horizontal: "Center" },
      },
    ],
    links: [],
    page: {
      orientation: "Landscape",
      margins: { top: 72, bottom: 72, left: 54, right: 54, header: 20, footer: 20 },
      zoom: { pagesWide: 1 },
      titleRows: { row: 0, rows: 1 },
      footer: { odd: { center: "第 &P 页" } },
    },
    frozenRows: 1,
    showGridlines: false,
    ...change,
  };
}

/** A warnings sheet. */
export function sheetEdit(values: Values, change: Partial<SheetEdit> = {}): SheetEdit {
  const owned: OwnedKind = "warnings";
  return { kind: "sheet", owned, period: null, sheet: "学习预警", content: content(values), before: null, ...change };
}
