/** From addresses, names and arguments to places on sheets, and back to addresses. */
import { MAX_COLUMNS, MAX_ROWS, areaText, isInGrid, parseLocal, sheetPrefix, splitSheet } from "../model/a1";
import type { Rect } from "../model/types";
import type { Sheet } from "../model/sheet";
import type { HostObject, Place, World } from "../world";
import { invalid } from "./arguments";
import { asRange, object } from "./objects";

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** A Range object, after a check that the area lies on the sheet. */
export function rangeAt(sheet: string, area: Rect): HostObject {
  if (!isInGrid(area)) throw invalid("The range lies outside the sheet.");
  return object("Range", { sheet, area });
}

export const rangeOrNull = (sheet: string, area: Rect | null): HostObject | null =>
  area ? rangeAt(sheet, area) : null;

/** "Sheet1!A1:B2", quoted where the name needs it. */
export function fullAddress({ sheet, area }: Place, { workbook }: World): string {
  return `${sheetPrefix(workbook.sheet(sheet).name)}${areaText(area)}`;
}

/** The place a formula like "='花名册'!$A$1:$B$9" refers to, or null when it refers to no single area. */
export function placeOfFormula(formula: string, { workbook }: World): Place | null {
  const { sheet, local } = splitSheet(formula.replace(/^=/, ""));
  const target = sheet === null ? null : workbook.sheetNamed(sheet);
  const area = parseLocal(local);
  return target && area ? { sheet: target.id, area } : null;
}

/** The place an address or a defined name means on a sheet. @throws InvalidArgument */
export function placeOnSheet(address: string, own: Sheet, world: World): Place {
  const { sheet, local } = splitSheet(address);
  if (sheet !== null && world.workbook.sheetNamed(sheet)?.id !== own.id) {
    throw invalid(`"${address}" does not lie on the sheet "${own.name}".`);
  }
  const area = parseLocal(local);
  if (area) return { sheet: own.id, area };
  const name = world.workbook.names.get(local, own.id) ?? world.workbook.names.get(local, null);
  const place = name && placeOfFormula(name.formula, world);
  if (place?.sheet !== own.id) throw invalid(`"${address}" is no address.`);
  return place;
}

/** A Range or an address as argument. */
export function placeArgument(value: unknown, own: Sheet, world: World): Place {
  const range = asRange(value);
  if (range) return range;
  if (typeof value !== "string") throw invalid("A range or an address is expected.");
  return placeOnSheet(value, own, world);
}
