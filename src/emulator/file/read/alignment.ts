/** How content lies in its cell. */
import type { HorizontalAlignment, Style, VerticalAlignment } from "../../model/types";
import { flag, numeric, type Element } from "./xml";

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

type Alignment = Pick<Style, "horizontal" | "vertical" | "wrap" | "indent" | "textOrientation" | "shrinkToFit">;

export function alignmentOf(element: Element | undefined): Alignment {
  const attributes = element?.attributes ?? {};
  return {
    horizontal: HORIZONTAL[attributes["horizontal"] ?? "general"] ?? "General",
    vertical: VERTICAL[attributes["vertical"] ?? "bottom"] ?? "Bottom",
    wrap: flag(attributes["wrapText"], false),
    indent: numeric(attributes["indent"]) ?? 0,
    textOrientation: orientation(numeric(attributes["textRotation"]) ?? 0),
    shrinkToFit: flag(attributes["shrinkToFit"], false),
  };
}

/** File: 0 to 90 upwards, 91 to 180 downwards, 255 letters on top of each other. Office.js: -90 to 90, or 180. */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}
