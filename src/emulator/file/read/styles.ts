/** The styles part: cell formats (xf) by index as styles of the workbook's table. */
import { NORMAL_STYLE } from "../../model/defaults";
import type { StyleTable } from "../../model/style-table";
import type { Border, BorderEdge, BorderStyle, BorderWeight, Font, Style, StyleId } from "../../model/types";
import { alignmentOf } from "./alignment";
import type { Colors } from "./colors";
import { numberFormat } from "./number-formats";
import { unescaped } from "./text-escapes";
import { child, childrenOf, flag, numeric, type Element } from "./xml";

/** What a cell says with its format index. */
export interface CellFormat {
  readonly style: StyleId;
  /** Text of the cell stays text: it was entered with an apostrophe. */
  readonly quotePrefix: boolean;
}

/**
 * Loads all cell formats. Format 0 becomes the Normal style. The numbers a format names itself count, whatever its
 * "apply" attributes say: so Excel shows it.
 */
export function loadStyles(root: Element, colors: Colors, table: StyleTable): CellFormat[] {
  const formats = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      numeric(attributes["numFmtId"]) ?? -1,
      unescaped(attributes["formatCode"] ?? "General"),
    ]),
  );
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => fontOf(font, colors));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => solidFill(fill, colors));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => bordersOf(border, colors));

  return childrenOf(child(root, "cellXfs"), "xf").map((xf, index) => {
    const { attributes } = xf;
    const protection = child(xf, "protection")?.attributes;
    const style: Style = {
      numberFormat: numberFormat(numeric(attributes["numFmtId"]) ?? 0, formats),
      font: fonts[numeric(attributes["fontId"]) ?? 0] ?? NORMAL_STYLE.font,
      fill: fills[numeric(attributes["fillId"]) ?? 0] ?? null,
      borders: borders[numeric(attributes["borderId"]) ?? 0] ?? {},
      ...alignmentOf(child(xf, "alignment")),
      locked: flag(protection?.["locked"], true),
      formulaHidden: flag(protection?.["hidden"], false),
      fileFormat: index,
    };
    if (index === 0) table.loadNormal(style);
    return { style: table.intern(style), quotePrefix: flag(attributes["quotePrefix"], false) };
  });
}

function fontOf(element: Element, colors: Colors): Font {
  const value = (name: string): string | undefined => child(element, name)?.attributes["val"];
  const isOn = (name: string): boolean => child(element, name) !== undefined && flag(value(name), true);
  const underline = child(element, "u") ? (value("u") ?? "single") : "none";
  return {
    name: value("name") ?? NORMAL_STYLE.font.name,
    size: numeric(value("sz")) ?? NORMAL_STYLE.font.size,
    bold: isOn("b"),
    italic: isOn("i"),
    underline: underline === "none" ? "None" : underline.startsWith("double") ? "Double" : "Single",
    strikethrough: isOn("strike"),
    color: colors.of(child(element, "color")) ?? NORMAL_STYLE.font.color,
  };
}

/** Colour of a solid fill; null for none, patterns and gradients, which the model does not know. */
function solidFill(element: Element, colors: Colors): string | null {
  const pattern = child(element, "patternFill");
  if (pattern?.attributes["patternType"] !== "solid") return null;
  return colors.of(child(pattern, "fgColor"));
}

const LINES: Readonly<Record<string, readonly [BorderStyle, BorderWeight]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};
/** Strict files call left and right "start" and "end". */
const EDGES: readonly (readonly [string, BorderEdge])[] = [
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
  ["top", "top"],
  ["bottom", "bottom"],
];

function bordersOf(element: Element, colors: Colors): Style["borders"] {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const [name, edge] of EDGES) {
    const side = child(element, name);
    const line = LINES[side?.attributes["style"] ?? "none"];
    if (line) borders[edge] = { style: line[0], weight: line[1], color: colors.of(child(side, "color")) ?? "#000000" };
  }
  return borders;
}
