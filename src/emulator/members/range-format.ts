/** RangeFormat, RangeFill, RangeFont and FormatProtection: how cells look. Widths and heights are points. */
import { isUnbounded } from "../model/a1";
import type { StylePatch } from "../model/style-table";
import type { Style } from "../model/types";
import type { Scalar } from "../wire/definition";
import { notImplemented } from "../wire/errors";
import type { Place, World } from "../world";
import { amount, colour, flag, oneOf, text, whole } from "./arguments";
import { autofitColumns, autofitRows } from "./autofit";
import { define, object } from "./objects";
import { columnWidth, rowHeight } from "./range-size";
import { uniform } from "./uniform";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double"] as const;

/** A property of the style: read where all cells agree, written to all cells. */
function look(
  pick: (style: Style) => string | number | boolean | null,
  patch: (value: unknown) => StylePatch,
): Scalar<Place, World> {
  return {
    get: (place, world) => uniform(place, world, pick),
    set: (place, value, world) => apply(place, patch(value), world),
  };
}

function apply({ sheet, area }: Place, patch: StylePatch, { workbook }: World): void {
  if (isUnbounded(area)) throw notImplemented("RangeFormat of whole rows or columns");
  workbook.format(sheet, area, patch, "addin");
}

define("RangeFormat", {
  scalars: {
    horizontalAlignment: look(
      ({ horizontal }) => horizontal,
      (value) => ({ horizontal: oneOf(value, "horizontalAlignment", HORIZONTAL) }),
    ),
    verticalAlignment: look(
      ({ vertical }) => vertical,
      (value) => ({ vertical: oneOf(value, "verticalAlignment", VERTICAL) }),
    ),
    wrapText: look(
      ({ wrap }) => wrap,
      (value) => ({ wrap: flag(value, "wrapText") }),
    ),
    indentLevel: look(
      ({ indent }) => indent,
      (value) => ({ indent: whole(value, "indentLevel", 0, 250) }),
    ),
    textOrientation: look(
      ({ textOrientation }) => textOrientation,
      (value) => ({ textOrientation: orientation(value) }),
    ),
    shrinkToFit: look(
      ({ shrinkToFit }) => shrinkToFit,
      (value) => ({ shrinkToFit: flag(value, "shrinkToFit") }),
    ),
    columnWidth,
    rowHeight,
  },
  navigations: {
    fill: (place) => object("RangeFill", place),
    font: (place) => object("RangeFont", place),
    borders: (place) => object("RangeBorderCollection", place),
    protection: (place) => object("FormatProtection", place),
  },
  changes: { autofitColumns, autofitRows },
});

/** Degrees from -90 to 90, or 180 for text written downwards. */
const orientation = (value: unknown): number => (value === 180 ? 180 : whole(value, "textOrientation", -90, 90));

define("RangeFill", {
  scalars: {
    /** White where there is no fill, as Excel answers. */
    color: look(
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => ({ fill: colour(value, "color") }),
    ),
  },
  changes: {
    clear(place, _args, world) {
      apply(place, { fill: null }, world);
      return null;
    },
  },
});

define("RangeFont", {
  scalars: {
    name: look(
      ({ font }) => font.name,
      (value) => ({ font: { name: text(value, "name") } }),
    ),
    size: look(
      ({ font }) => font.size,
      (value) => ({ font: { size: amount(value, "size", 1, 409) } }),
    ),
    bold: look(
      ({ font }) => font.bold,
      (value) => ({ font: { bold: flag(value, "bold") } }),
    ),
    italic: look(
      ({ font }) => font.italic,
      (value) => ({ font: { italic: flag(value, "italic") } }),
    ),
    strikethrough: look(
      ({ font }) => font.strikethrough,
      (value) => ({ font: { strikethrough: flag(value, "strikethrough") } }),
    ),
    underline: look(
      ({ font }) => font.underline,
      (value) => ({ font: { underline: oneOf(value, "underline", UNDERLINES) } }),
    ),
    color: look(
      ({ font }) => font.color,
      (value) => ({ font: { color: colour(value, "color") } }),
    ),
  },
});

define("FormatProtection", {
  scalars: {
    locked: look(
      ({ locked }) => locked,
      (value) => ({ locked: flag(value, "locked") }),
    ),
    formulaHidden: look(
      ({ formulaHidden }) => formulaHidden,
      (value) => ({ formulaHidden: flag(value, "formulaHidden") }),
    ),
  },
});
