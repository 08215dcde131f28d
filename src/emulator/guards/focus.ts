/** While another workbook has the focus, members that need this one's window fail (EXCEL-PLATFORM 3.4). */
import type { Faults } from "../faults";
import type { Guard } from "../wire/definition";
import { HostError } from "../wire/errors";
import type { World } from "../world";

const SELECTIONS = new Set(["Workbook.getSelectedRange", "Workbook.getActiveCell"]);
const WINDOW = new Set([
  "WorksheetCollection.add",
  "Worksheet.activate",
  "Worksheet.delete",
  "Worksheet.showGridlines",
  "Worksheet.showHeadings",
  "Worksheet.gridlines",
  "Worksheet.headings",
  "Range.select",
]);

export function focusGuard(faults: Faults): Guard<World> {
  return ({ type }, member, use) => {
    if (!faults.otherWorkbookFocused || use === "get") return;
    const name = `${type.name}.${member}`;
    if (SELECTIONS.has(name)) throw new HostError("InvalidSelection", "Another workbook has the focus.");
    if (WINDOW.has(name) || type.name === "WorksheetFreezePanes") {
      throw new HostError("GeneralException", "Another workbook has the focus.");
    }
  };
}
