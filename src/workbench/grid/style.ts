/**
 * Looks of cells, from our model to Univer and back. Lengths and font sizes are points on both sides.
 * Univer's enums are numbers; they are named here so that this file runs without loading Univer.
 */
import type { IBorderData, IStyleData } from "@univerjs/presets";
import type { StylePatch } from "../../emulator/model/style-table";
import type {
  Border,
  BorderEdge,
  BorderStyle,
  BorderWeight,
  HorizontalAlignment,
  Style,
  VerticalAlignment,
} from "../../emulator/model/types";

const HORIZONTAL: Readonly<Record<HorizontalAlignment, number>> = {
  General: 0,
  Left: 1,
  Fill: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  // Univer lays out neither; the middle is where a short word of a distributed cell stands.
  Distributed: 2,
  Right: 3,
  Justify: 1,
};
const HORIZONTAL_BACK: readonly HorizontalAlignment[] = ["General", "Left", "Center", "Right"];

const VERTICAL: Readonly<Record<VerticalAlignment, number>> = {
  Top: 1,
  Center: 2,
  Bottom: 3,
  Justify: 2,
  Distributed: 2,
};
const VERTICAL_BACK: readonly VerticalAlignment[] = ["Bottom", "Top", "Center", "Bottom"];

/** Univer's border kinds by number, as our style and weight. */
const LINES: readonly (readonly [BorderStyle, BorderWeight])[] = [
  ["None", "Thin"],
  ["Continuous", "Thin"],
  ["Continuous", "Hairline"],
  ["Dot", "Thin"],
  ["Dash", "Thin"],
  ["DashDot", "Thin"],
  ["DashDotDot", "Thin"],
  ["Double", "Thick"],
  ["Continuous", "Medium"],
  ["Dash", "Medium"],
  ["DashDot", "Medium"],
  ["DashDotDot", "Medium"],
  ["SlantDashDot", "Medium"],
  ["Continuous", "Thick"],
];
const THIN_LINE = 1;
const WRAP = 3;
/** Points a step of indentation is wide. */
const INDENT_STEP = 9;

const EDGES: readonly (readonly [BorderEdge, "t" | "b" | "l" | "r"])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];

/** A style for Univer, complete in itself. */
export function gridStyle(style: Style): IStyleData {
  const { font } = style;
  const flags = {
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline === "None" ? {} : { ul: { s: 1 } }),
    ...(font.strikethrough ? { st: { s: 1 } } : {}),
  };
  const borders = Object.fromEntries(
    EDGES.flatMap(([edge, key]) => {
      const line = style.borders[edge];
      return line && line.style !== "None" ? [[key, { s: lineNumber(line), cl: { rgb: line.color } }]] : [];
    }),
  );
  return {
    ff: font.name,
    fs: font.size,
    cl: { rgb: font.color },
    ...flags,
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    ...(style.numberFormat === "General" ? {} : { n: { pattern: style.numberFormat } }),
    ...(style.horizontal === "General" ? {} : { ht: HORIZONTAL[style.horizontal] }),
    vt: VERTICAL[style.vertical],
    ...(style.wrap ? { tb: WRAP } : {}),
    ...(style.indent > 0 ? { pd: { l: style.indent * INDENT_STEP } } : {}),
    ...rotation(style.textOrientation),
    ...(Object.keys(borders).length > 0 ? { bd: borders } : {}),
  };
}

/** What the user changed of a look, for our model. Members that Univer has and we do not are left out. */
export function stylePatch(style: IStyleData): StylePatch {
  const font: { -readonly [Key in keyof Style["font"]]?: Style["font"][Key] } = {};
  if (typeof style.ff === "string") font.name = style.ff;
  if (typeof style.fs === "number") font.size = style.fs;
  if (style.bl !== undefined) font.bold = style.bl === 1;
  if (style.it !== undefined) font.italic = style.it === 1;
  if (style.ul !== undefined) font.underline = style.ul?.s === 1 ? "Single" : "None";
  if (style.st !== undefined) font.strikethrough = style.st?.s === 1;
  if (style.cl !== undefined) font.color = hexColor(style.cl?.rgb) ?? "#000000";
  const borders = style.bd ? borderPatch(style.bd) : null;
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(style.bg === undefined ? {} : { fill: hexColor(style.bg?.rgb) }),
    ...(style.n === undefined ? {} : { numberFormat: style.n?.pattern ?? "General" }),
    ...(style.ht === undefined ? {} : { horizontal: HORIZONTAL_BACK[style.ht ?? 0] ?? "General" }),
    ...(style.vt === undefined ? {} : { vertical: VERTICAL_BACK[style.vt ?? 0] ?? "Bottom" }),
    ...(style.tb === undefined ? {} : { wrap: style.tb === WRAP }),
    ...(borders && Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

function borderPatch(data: IBorderData): Partial<Record<BorderEdge, Border>> {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const [edge, key] of EDGES) {
    const line = data[key];
    if (line === undefined) continue;
    const [kind, weight] = LINES[line?.s ?? 0] ?? ["None", "Thin"];
    borders[edge] = { style: kind, weight, color: hexColor(line?.cl.rgb) ?? "#000000" };
  }
  return borders;
}

function lineNumber({ style, weight }: Border): number {
  const exact = LINES.findIndex(([kind, heavy]) => kind === style && heavy === weight);
  if (exact >= 0) return exact;
  const sameKind = LINES.findIndex(([kind]) => kind === style);
  return sameKind >= 0 ? sameKind : THIN_LINE;
}

/** Excel counts degrees upwards and says 180 for letters under one another; Univer counts downwards. */
function rotation(orientation: number): Pick<IStyleData, "tr"> {
  if (orientation === 0) return {};
  return { tr: orientation === 180 ? { a: 0, v: 1 } : { a: -orientation } };
}

/** "#RRGGBB" of "#rgb", "#rrggbb" or "rgb(r, g, b)"; null for anything else. */
export function hexColor(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (!parts) return null;
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
