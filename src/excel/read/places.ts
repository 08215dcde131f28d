/** Where things stand: used ranges of the sheets, their tables, and the areas the add-in owns. */
import type { Area } from "../../core/domain/address";
import type { OwnedArea, SheetSnapshot } from "../../core/domain/snapshot";
import { markOf } from "../owned-names";
import type { BookStructure, SheetStructure } from "./structure";

export interface SheetPlaces<Sheet> {
  readonly sheet: Sheet;
  /** Smallest area with all values; null on an empty sheet. A million formatted empty rows do not count. */
  readonly used: Area | null;
  readonly tables: SheetSnapshot["tables"];
}

export interface BookPlaces<Sheet> {
  readonly sheets: readonly SheetPlaces<Sheet>[];
  readonly owned: readonly OwnedArea[];
}

type Sheets = readonly Pick<SheetStructure, "id" | "name" | "tables">[];

/** One sync. */
export async function readPlaces(
  context: Excel.RequestContext,
  { sheets, marks }: BookStructure,
): Promise<BookPlaces<SheetStructure>> {
  const take = askPlaces(context, sheets, marks);
  await context.sync();
  return take();
}

/** Asks now; what it returns gives the answer after the next sync. */
export function askPlaces<Sheet extends Sheets[number]>(
  context: Excel.RequestContext,
  of: readonly Sheet[],
  names: readonly string[],
): () => BookPlaces<Sheet> {
  const sheets = of.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    return {
      sheet,
      used: askUsed(worksheet),
      tables: sheet.tables.map((name) => ({ name, range: askArea(worksheet.tables.getItem(name).getRange()) })),
    };
  });
  const marks = askMarks(context, names);
  return () => ({
    sheets: sheets.map(({ sheet, used, tables }) => ({
      sheet,
      used: areaOf(used),
      tables: tables.flatMap(({ name, range }) => {
        const area = areaOf(range);
        return area ? [{ name, area }] : [];
      }),
    })),
    owned: ownedAreas(marks),
  });
}

/** Asks for the used range, values only; read its area with `areaOf` after the sync. */
export const askUsed = (worksheet: Excel.Worksheet): Excel.Range => askArea(worksheet.getUsedRangeOrNullObject(true));

export interface AskedMark {
  readonly name: string;
  readonly range: Excel.Range;
}

/** Asks where marks stand; read with `ownedAreas` after the sync. Names that do not exist are no error. */
export function askMarks(context: Excel.RequestContext, names: readonly string[]): AskedMark[] {
  return names.map((name) => ({
    name,
    range: askArea(context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject()),
  }));
}

/** Areas of the marks that still refer to cells; one whose cells were deleted is ignored. */
function ownedAreas(marks: readonly AskedMark[]): OwnedArea[] {
  return marks.flatMap(({ name, range }) => {
    const [mark, area] = [markOf(name), areaOf(range)];
    return mark && area ? [{ ...mark, area }] : [];
  });
}

/** Indexes and not the address: Excel writes whole columns as "A:C", which says no row. */
function askArea(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  return range;
}

/** The area of a range that was asked for here; null for a null object. */
export function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount, worksheet } = range;
  return { sheet: worksheet.name, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
