/** Alignment of a changed cell format: only the attributes that differ. */
import type { Style } from "../../model/types";
import { flagText, setAttributes, type XmlElement } from "./xml";

const HORIZONTAL: Readonly<Record<Style["horizontal"], string>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<Style["vertical"], string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** The changed element, or null where alignment is the same. */
export function alignmentWith(from: XmlElement, before: Style, after: Style): XmlElement | null {
  const attributes: Record<string, string | number> = {
    ...(after.horizontal === before.horizontal ? {} : { horizontal: HORIZONTAL[after.horizontal] }),
    ...(after.vertical === before.vertical ? {} : { vertical: VERTICAL[after.vertical] }),
    ...(after.textOrientation === before.textOrientation ? {} : { textRotation: rotation(after.textOrientation) }),
    ...(after.wrap === before.wrap ? {} : { wrapText: flagText(after.wrap) }),
    ...(after.indent === before.indent ? {} : { indent: after.indent }),
    ...(after.shrinkToFit === before.shrinkToFit ? {} : { shrinkToFit: flagText(after.shrinkToFit) }),
  };
  if (Object.keys(attributes).length === 0) return null;
  const changed = structuredClone(from);
  setAttributes(changed, attributes);
  return changed;
}

/** Office.js: -90 to 90, or 180 for letters on top of each other. File: 91 to 180 downwards, 255. */
function rotation(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}
