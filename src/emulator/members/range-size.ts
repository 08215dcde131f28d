/** Row heights and column widths of a range, in points; null where they differ. */
import { MAX_COLUMNS } from "../model/a1";
import type { Scalar } from "../wire/definition";
import { notImplemented } from "../wire/errors";
import type { Place, World } from "../world";
import { amount } from "./arguments";

/** Excel's limits in points: 255 characters, 409.5 points. */
const MOST_WIDTH = 1790;
const MOST_HEIGHT = 409.5;
/** Rows that are set one by one; beyond it the default of the sheet would be meant. */
const MOST_ROWS = 200_000;

function shared(first: number, count: number, of: (index: number) => number): number | null {
  const start = of(first);
  for (let index = first + 1; index < first + count; index += 1) if (of(index) !== start) return null;
  return start;
}

export const columnWidth: Scalar<Place, World> = {
  get({ sheet: id, area }, { workbook }) {
    const sheet = workbook.sheet(id);
    return shared(area.column, area.columns, (column) => sheet.columnWidth(column));
  },
  set({ sheet, area }, value, { workbook }) {
    const width = amount(value, "columnWidth", 0, MOST_WIDTH);
    if (area.columns === MAX_COLUMNS) throw notImplemented("RangeFormat.columnWidth of a whole sheet");
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      workbook.setColumnWidth(sheet, column, width, "addin");
    }
  },
};

export const rowHeight: Scalar<Place, World> = {
  get({ sheet: id, area }, { workbook }) {
    const sheet = workbook.sheet(id);
    const rows = sheet.rowHeights.size === 0 && sheet.hiddenRows.size === 0 ? 1 : area.rows;
    return shared(area.row, rows, (row) => sheet.rowHeight(row));
  },
  set({ sheet, area }, value, { workbook }) {
    const height = amount(value, "rowHeight", 0, MOST_HEIGHT);
    if (area.rows > MOST_ROWS) throw notImplemented("RangeFormat.rowHeight of a whole sheet");
    for (let row = area.row; row < area.row + area.rows; row += 1) workbook.setRowHeight(sheet, row, height, "addin");
  },
};
