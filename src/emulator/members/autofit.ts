/**
 * Autofit, roughly: no fonts are measured. A wide (CJK) character counts twice. As Excel does, columns are measured
 * over their whole length, not only the given range (issue 1017), and merged cells are ignored (issue 1840).
 */
import type { Sheet } from "../model/sheet";
import type { Method } from "../wire/definition";
import { notImplemented } from "../wire/errors";
import type { Place, World } from "../world";
import { textOf } from "./cell-content";

const PADDING = 5;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** Width of the longest line in halves of the font size. */
const units = (text: string): number =>
  Math.max(...text.split("\n").map((line) => [...line].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0)));

export const autofitColumns: Method<Place, World> = ({ sheet: id, area }, _args, world) => {
  const { workbook } = world;
  const sheet = workbook.sheet(id);
  const used = sheet.usedRange();
  if (!used) return null;
  for (
    let column = area.column;
    column < Math.min(area.column + area.columns, used.column + used.columns);
    column += 1
  ) {
    const width = widest(sheet, column, world);
    if (width > 0) workbook.setColumnWidth(id, column, width + PADDING, "addin");
  }
  return null;
};

function widest(sheet: Sheet, column: number, world: World): number {
  const used = sheet.usedRange();
  let width = 0;
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row += 1) {
    const cell = sheet.cell(row, column);
    if (!cell || sheet.mergeAt(row, column)) continue;
    width = Math.max(width, (units(textOf(cell, world)) * world.workbook.styles.get(cell.style).font.size) / 2);
  }
  return width;
}

/** Height of the tallest cell: its lines, broken a character short of the column's width where text wraps. */
export const autofitRows: Method<Place, World> = ({ sheet: id, area }, _args, world) => {
  const { workbook } = world;
  const sheet = workbook.sheet(id);
  const used = sheet.usedRange();
  if (!used) return null;
  if (area.rows > 1_000_000) throw notImplemented("RangeFormat.autofitRows of a whole sheet");
  for (let row = area.row; row < Math.min(area.row + area.rows, used.row + used.rows); row += 1) {
    workbook.setRowHeight(id, row, tallest(sheet, row, world), "addin");
  }
  return null;
};

function tallest(sheet: Sheet, row: number, world: World): number {
  const used = sheet.usedRange();
  let height = sheet.defaultRowHeight;
  for (let column = used?.column ?? 0; used && column < used.column + used.columns; column += 1) {
    const cell = sheet.cell(row, column);
    if (!cell || sheet.mergeAt(row, column)) continue;
    const { font, wrap } = world.workbook.styles.get(cell.style);
    const room = Math.max(1, Math.floor((sheet.columnWidth(column) - PADDING - font.size) / (font.size / 2)));
    const lines = textOf(cell, world)
      .split("\n")
      .map((line) => (wrap ? Math.max(1, Math.ceil(units(line) / room)) : 1));
    height = Math.max(height, lines.reduce((sum, count) => sum + count, 0) * font.size * 1.36);
  }
  return Math.round(height * 4) / 4;
}
