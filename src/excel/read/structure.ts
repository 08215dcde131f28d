/** The first question to a workbook: which sheets and marks it has, and what forbids writing. */
import type { SheetSnapshot } from "../../core/domain/snapshot";
import { Refused } from "../errors";
import { isHiddenSheet } from "../hidden-sheets";
import { markOf } from "../owned-names";

export interface SheetStructure {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly tables: readonly string[];
}

export interface BookStructure {
  /** All but the add-in's very hidden sheets. */
  readonly sheets: readonly SheetStructure[];
  /** Defined names that mark areas of the add-in's. */
  readonly marks: readonly string[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
}

/** Serials of 2000-01-01 in the two date systems: there is no property for it (EXCEL-PLATFORM 3.5). */
const SERIAL_1900 = 36_526;
const SERIAL_1904 = 35_064;

/** One sync. */
export async function readStructure(context: Excel.RequestContext): Promise<BookStructure> {
  const take = askStructure(context);
  await context.sync();
  return take();
}

/** Asks now; what it returns gives the answer after the next sync. */
export function askStructure(context: Excel.RequestContext): () => BookStructure {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered,items/tables/items/name",
  );
  names.load("items/name");
  workbook.load("readOnly");
  protection.load("protected");
  const newYear = workbook.functions.date(2000, 1, 1);
  newYear.load("value");
  return () => ({
    sheets: worksheets.items.filter(({ name }) => !isHiddenSheet(name)).map(structureOf),
    marks: names.items.map(({ name }) => name).filter((name) => markOf(name) !== null),
    date1904: isDate1904(newYear.value),
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
  });
}

function structureOf(sheet: Excel.Worksheet): SheetStructure {
  const { id, name, visibility, protection, autoFilter, tables } = sheet;
  return {
    id,
    name,
    visibility,
    isProtected: protection.protected,
    isFiltered: autoFilter.isDataFiltered,
    tables: tables.items.map((table) => table.name),
  };
}

function isDate1904(serial: unknown): boolean {
  if (serial === SERIAL_1900) return false;
  if (serial === SERIAL_1904) return true;
  throw new Refused("host", `DATE(2000,1,1) = ${String(serial)}`);
}
