/** What the user sees of a sheet: frozen panes, lines, the tab's colour, the selected area. */
import { parseLocal } from "../../model/a1";
import type { Sheet } from "../../model/sheet";
import type { Rect } from "../../model/types";
import type { Colors } from "./colors";
import { areasOf, firstOf, type SheetElements } from "./sheet-part";
import { sheetProperty } from "./sizes";
import { child, childrenOf, flag, numeric } from "./xml";

export function loadView(sheet: Sheet, elements: SheetElements, colors: Colors): void {
  const view = child(firstOf(elements, "sheetViews"), "sheetView");
  const attributes = view?.attributes ?? {};
  const pane = child(view, "pane")?.attributes ?? {};
  const isFrozen = pane["state"] === "frozen" || pane["state"] === "frozenSplit";
  sheet.view = {
    frozenRows: isFrozen ? (numeric(pane["ySplit"]) ?? 0) : 0,
    frozenColumns: isFrozen ? (numeric(pane["xSplit"]) ?? 0) : 0,
    showGridlines: flag(attributes["showGridLines"], true),
    showHeadings: flag(attributes["showRowColHeaders"], true),
    tabColor: colors.of(sheetProperty(elements, "tabColor")) ?? "",
  };
}

/** The selected area: of the pane the user works in, the one with the active cell. Undefined: none is written. */
export function selectedArea(elements: SheetElements): Rect | undefined {
  const view = child(firstOf(elements, "sheetViews"), "sheetView");
  const active = child(view, "pane")?.attributes["activePane"] ?? "topLeft";
  const selections = childrenOf(view, "selection");
  const found = selections.find(({ attributes }) => (attributes["pane"] ?? "topLeft") === active) ?? selections.at(-1);
  if (!found) return undefined;
  const areas = areasOf(found.attributes["sqref"]);
  return (
    areas[numeric(found.attributes["activeCellId"]) ?? 0] ??
    parseLocal(found.attributes["activeCell"] ?? "A1") ??
    undefined
  );
}
