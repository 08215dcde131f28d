/** Lines around a cell of a changed cell format: only the edges that differ. Diagonals stay as they are. */
import type { Border, BorderEdge, Style } from "../../model/types";
import { argb } from "./fonts-fills";
import { element, placeChild, prefixOf, type XmlElement } from "./xml";

const EDGES: readonly BorderEdge[] = ["left", "right", "top", "bottom"];
const ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

export function borderWith(from: XmlElement, before: Style["borders"], after: Style["borders"]): XmlElement {
  const changed = structuredClone(from);
  for (const edge of EDGES) {
    if (JSON.stringify(after[edge] ?? null) === JSON.stringify(before[edge] ?? null)) continue;
    // Strict files call left and right "start" and "end".
    for (const strict of edge === "left" ? ["start"] : edge === "right" ? ["end"] : [])
      placeChild(changed, strict, null, ORDER);
    placeChild(changed, edge, edgeElement(prefixOf(from), edge, after[edge]), ORDER);
  }
  return changed;
}

function edgeElement(prefix: string, edge: BorderEdge, line: Border | undefined): XmlElement {
  if (!line || line.style === "None") return element(prefix, edge);
  return element(prefix, edge, { style: lineStyle(line) }, [element(prefix, "color", { rgb: argb(line.color) })]);
}

/** The file's word for a line; it has fewer weights than the model. */
export function lineStyle({ style, weight }: Border): string {
  const isMedium = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Continuous":
      return { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" }[weight];
    case "Dash":
      return isMedium ? "mediumDashed" : "dashed";
    case "DashDot":
      return isMedium ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return isMedium ? "mediumDashDotDot" : "dashDotDot";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "SlantDashDot":
      return "slantDashDot";
    case "None":
      return "none";
  }
}
