/** Protection of a sheet, without a password: the add-in sets none. */
import type { SheetProtection } from "../../model/types";
import type { SheetSource } from "./sheet-source";
import { element, flagText, TRUE } from "./xml";

/** Attributes of the file that forbid what an option of office.js allows. */
const FORBIDS =
  "autoFilter deleteColumns deleteRows formatCells formatColumns formatRows insertColumns insertHyperlinks insertRows pivotTables sort".split(
    " ",
  );

export function writeProtection(source: SheetSource, { isProtected, options }: SheetProtection): void {
  if (!isProtected) return source.set("sheetProtection", null);
  const isAllowed = (option: string): boolean =>
    options[`allow${option[0]?.toUpperCase() ?? ""}${option.slice(1)}`] === true;
  const mode: unknown = options["selectionMode"];
  const forbidden = Object.fromEntries(FORBIDS.map((name) => [name, flagText(!isAllowed(name))]));
  const attributes = {
    sheet: TRUE,
    objects: isAllowed("editObjects") ? undefined : TRUE,
    scenarios: isAllowed("editScenarios") ? undefined : TRUE,
    ...forbidden,
    selectLockedCells: mode === "Unlocked" || mode === "None" ? TRUE : undefined,
    selectUnlockedCells: mode === "None" ? TRUE : undefined,
  };
  source.set("sheetProtection", element(source.prefix, "sheetProtection", attributes));
}
