/** Widths, heights and what is hidden, besides what rows say themselves. */
import { MAX_COLUMNS } from "../../model/a1";
import type { Sheet } from "../../model/sheet";
import { FileRefused } from "../file-refused";
import { digitWidth, pointsFromCharacters, standardColumnPoints } from "../units";
import type { BookContext } from "./book-context";
import { firstOf, type SheetElements } from "./sheet-part";
import { child, childrenOf, flag, numeric } from "./xml";

/** Loads default sizes and all that is said of columns: width, hidden, the style of their empty cells. */
export function loadColumns(sheet: Sheet, elements: SheetElements, { workbook, formats }: BookContext): void {
  const digit = digitWidth(workbook.styles.get(0).font);
  loadDefaults(sheet, elements, digit);
  const columns = childrenOf(firstOf(elements, "cols"), "col");
  if (columns.length > MAX_COLUMNS) throw new FileRefused("damaged", `The sheet "${sheet.name}" has too many columns.`);
  for (const { attributes } of columns) {
    const first = numeric(attributes["min"]) ?? 1;
    const last = Math.min(numeric(attributes["max"]) ?? first, MAX_COLUMNS);
    const width = numeric(attributes["width"]);
    const points = width === undefined ? sheet.defaultColumnWidth : pointsFromCharacters(width, digit);
    const style = formats[numeric(attributes["style"]) ?? 0]?.style ?? 0;
    for (let column = Math.max(first, 1) - 1; column < last; column += 1) {
      if (points !== sheet.defaultColumnWidth) sheet.columnWidths.set(column, points);
      if (flag(attributes["hidden"], false)) sheet.hiddenColumns.add(column);
      if (style !== 0) sheet.columnStyles.set(column, style);
    }
  }
}

function loadDefaults(sheet: Sheet, elements: SheetElements, digit: number): void {
  const defaults = firstOf(elements, "sheetFormatPr")?.attributes ?? {};
  const width = numeric(defaults["defaultColWidth"]);
  sheet.defaultColumnWidth =
    width === undefined
      ? standardColumnPoints(numeric(defaults["baseColWidth"]) ?? 8, digit)
      : pointsFromCharacters(width, digit);
  const height = numeric(defaults["defaultRowHeight"]);
  if (height !== undefined) sheet.defaultRowHeight = height;
}

/**
 * Rows that are not listed are hidden where the sheet says so ("zeroHeight"). The model knows no such default: they
 * have the height 0, and the listed ones that are in view get theirs.
 */
export function loadHiddenDefault(sheet: Sheet, elements: SheetElements, listedRows: Iterable<number>): void {
  const defaults = firstOf(elements, "sheetFormatPr");
  if (!flag(defaults?.attributes["zeroHeight"], false)) return;
  for (const row of listedRows) if (!sheet.rowHeights.has(row)) sheet.rowHeights.set(row, sheet.defaultRowHeight);
  sheet.defaultRowHeight = 0;
}

/** Whether the page is fitted to a number of pages, and other switches of the sheet's properties. */
export const sheetProperty = (elements: SheetElements, name: string): ReturnType<typeof child> =>
  child(firstOf(elements, "sheetPr"), name);
