/** What is seen of a sheet besides its cells: frozen panes, lines, the tab's colour, whether its tab is chosen. */
import { cellText } from "../../model/a1";
import type { SheetView } from "../../model/sheet";
import { argb } from "./fonts-fills";
import type { SheetSource } from "./sheet-source";
import { childNamed, childrenNamed, element, FALSE, placeChild, setAttributes, TRUE, type XmlElement } from "./xml";

const PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];
const VIEW = ["pane", "selection", "pivotSelection", "extLst"];

export function writeView(source: SheetSource, before: SheetView | null, after: SheetView): void {
  if ((before?.tabColor ?? "") !== after.tabColor) {
    const properties = source.child("sheetPr") ?? element(source.prefix, "sheetPr");
    const color = after.tabColor === "" ? null : element(source.prefix, "tabColor", { rgb: argb(after.tabColor) });
    placeChild(properties, "tabColor", color, PROPERTIES);
    source.set("sheetPr", properties);
  }
  changeView(source, (view) => {
    setAttributes(view, {
      showGridLines: after.showGridlines ? undefined : FALSE,
      showRowColHeaders: after.showHeadings ? undefined : FALSE,
    });
    const { frozenRows, frozenColumns } = after;
    if (before?.frozenRows === frozenRows && before.frozenColumns === frozenColumns) return;
    const frozen = pane(source.prefix, frozenRows, frozenColumns);
    const selection = selectionIn(view, frozen?.attributes["activePane"]);
    for (const name of ["selection", "pivotSelection"]) placeChild(view, name, null, VIEW);
    placeChild(view, "pane", frozen, VIEW);
    placeChild(view, "selection", selection, VIEW);
    // Frozen rows and columns are counted from the first one in view; office.js counts from the sheet's first.
    if (frozen) setAttributes(view, { topLeftCell: undefined });
  });
}

/** What the user had selected, in the pane that is now the active one; undefined: there are no panes. */
function selectionIn(view: XmlElement, pane: string | undefined): XmlElement | null {
  const active = childNamed(view, "pane")?.attributes["activePane"] ?? "topLeft";
  const all = childrenNamed(view, "selection");
  const found = all.find(({ attributes }) => (attributes["pane"] ?? "topLeft") === active) ?? all.at(-1);
  if (!found) return null;
  const selection = structuredClone(found);
  setAttributes(selection, { pane });
  return selection;
}

/** Two chosen tabs would be edited together: exactly one sheet may have it. */
export function writeTabSelected(source: SheetSource, isSelected: boolean): void {
  changeView(source, (view) => setAttributes(view, { tabSelected: isSelected ? TRUE : undefined }));
}

export const isTabSelected = (source: SheetSource): boolean =>
  ["1", "true"].includes(childNamed(source.child("sheetViews"), "sheetView")?.attributes["tabSelected"] ?? "");

function changeView(source: SheetSource, change: (view: XmlElement) => void): void {
  const views = source.child("sheetViews") ?? element(source.prefix, "sheetViews");
  let view = childNamed(views, "sheetView");
  if (!view) {
    view = element(source.prefix, "sheetView", { workbookViewId: 0 });
    views.children.push(view);
  }
  change(view);
  source.set("sheetViews", views);
}

function pane(prefix: string, rows: number, columns: number): XmlElement | null {
  if (rows === 0 && columns === 0) return null;
  return element(prefix, "pane", {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellText(rows, columns),
    activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    state: "frozen",
  });
}
