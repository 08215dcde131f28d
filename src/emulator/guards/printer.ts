/** On a machine without a printer Excel can read a page and cannot set it up (EXCEL-PLATFORM 4). */
import type { Faults } from "../faults";
import type { Guard } from "../wire/definition";
import { HostError } from "../wire/errors";
import type { World } from "../world";

const PAGE = new Set(["PageLayout", "HeaderFooterGroup", "HeaderFooter", "PageBreakCollection", "PageBreak"]);

export function printerGuard(faults: Faults): Guard<World> {
  return ({ type }, _member, use) => {
    if (!faults.noPrinter || use === "get" || !PAGE.has(type.name)) return;
    throw new HostError("GeneralException", "There is no printer.");
  };
}
