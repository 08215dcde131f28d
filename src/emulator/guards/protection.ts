/**
 * Protected sheets, a protected structure and a workbook opened for reading refuse changes with AccessDenied.
 * Harsher than Excel may be: allow-options of a protected sheet (formatting, sorting, ...) open nothing here.
 */
import type { Guard } from "../wire/definition";
import { HostError } from "../wire/errors";
import { isPlace, type World } from "../world";

/** Changes that concern the structure of the workbook. */
const STRUCTURE = new Set([
  "WorksheetCollection.add",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "Worksheet.delete",
  "Worksheet.copy",
]);
/** What can be done on a protected sheet and in a workbook opened for reading. */
const ALWAYS = new Set([
  "Range.select",
  "Worksheet.activate",
  "Runtime.enableEvents",
  "Application.calculationMode",
  "WorksheetProtection.unprotect",
]);

export const protectionGuard: Guard<World> = ({ type, self }, member, use, _values, { workbook }) => {
  if (use !== "set" && use !== "change") return;
  const name = `${type.name}.${member}`;
  if (ALWAYS.has(name)) return;
  if (workbook.readOnly) throw denied("The workbook is opened for reading.");
  if (STRUCTURE.has(name) && workbook.structureProtected) throw denied("The structure of the workbook is protected.");
  if (!isPlace(self)) return;
  const sheet = workbook.sheetById(self.sheet);
  if (!sheet?.protection.isProtected) return;
  if (CELL_ENTRY.has(name) && allUnlocked()) return;
  throw denied("The sheet is protected.");

  function allUnlocked(): boolean {
    if (!isPlace(self) || !sheet) return false;
    const { row: top, column: left } = self.area;
    return sheet
      .cells(self.area)
      .every((line, row) =>
        line.every(
          (cell, column) => !workbook.styles.get(cell?.style ?? sheet.emptyStyle(top + row, left + column)).locked,
        ),
      );
  }
};

/** On a protected sheet these work where every cell is unlocked; formats do not. */
const CELL_ENTRY = new Set(["Range.values", "Range.formulas", "Range.clear"]);

const denied = (message: string): HostError => new HostError("AccessDenied", message);
