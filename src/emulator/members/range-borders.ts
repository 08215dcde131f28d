/** RangeBorderCollection and RangeBorder: the lines around and inside a range. Diagonals are not modelled. */
import { isUnbounded } from "../model/a1";
import { bottom, right } from "../model/rect";
import type { StylePatch } from "../model/style-table";
import type { Border, BorderEdge, Rect } from "../model/types";
import type { Scalar } from "../wire/definition";
import { notImplemented } from "../wire/errors";
import type { World } from "../world";
import { colour, invalid, oneOf, text } from "./arguments";
import { define, object, type RangeEdge, type Selves } from "./objects";

type Self = Selves["RangeBorder"];

const EDGES: Readonly<Record<string, RangeEdge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "horizontal",
  InsideVertical: "vertical",
};
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NO_LINE: Border = { style: "None", weight: "Thin", color: "#000000" };
const OPPOSITE: Readonly<Record<BorderEdge, BorderEdge>> = {
  top: "bottom",
  bottom: "top",
  left: "right",
  right: "left",
};

/** Edges of the cell at (row, column) that belong to an edge of the area. An inner line belongs to both neighbours. */
function cellEdges(edge: RangeEdge, area: Rect, row: number, column: number): BorderEdge[] {
  const [isTop, isBottom] = [row === area.row, row === bottom(area)];
  const [isLeft, isRight] = [column === area.column, column === right(area)];
  switch (edge) {
    case "top":
      return isTop ? ["top"] : [];
    case "bottom":
      return isBottom ? ["bottom"] : [];
    case "left":
      return isLeft ? ["left"] : [];
    case "right":
      return isRight ? ["right"] : [];
    case "horizontal":
      return [...(isTop ? [] : (["top"] as const)), ...(isBottom ? [] : (["bottom"] as const))];
    case "vertical":
      return [...(isLeft ? [] : (["left"] as const)), ...(isRight ? [] : (["right"] as const))];
  }
}

/** The line on one edge of a cell; neighbours share it, so either may hold it. */
function lineAt(self: Self, { workbook }: World, row: number, column: number, edge: BorderEdge): Border {
  const sheet = workbook.sheet(self.sheet);
  const own = workbook.styles.get(sheet.styleAt(row, column)).borders[edge];
  if (own && own.style !== "None") return own;
  const [down, across] = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] }[edge] as [number, number];
  const neighbour = workbook.styles.get(sheet.styleAt(row + down, column + across)).borders[OPPOSITE[edge]];
  return neighbour && neighbour.style !== "None" ? neighbour : NO_LINE;
}

function eachEdge(self: Self, visit: (row: number, column: number, edge: BorderEdge) => void): void {
  const { area, edge } = self;
  if (isUnbounded(area)) throw notImplemented("RangeBorder of whole rows or columns");
  for (let row = area.row; row <= bottom(area); row += 1) {
    for (let column = area.column; column <= right(area); column += 1) {
      for (const side of cellEdges(edge, area, row, column)) visit(row, column, side);
    }
  }
}

function property<Name extends keyof Border>(
  name: Name,
  change: (value: unknown, line: Border) => Border,
): Scalar<Self, World> {
  return {
    get(self, world) {
      const seen = new Set<string>();
      eachEdge(self, (row, column, edge) => seen.add(lineAt(self, world, row, column, edge)[name]));
      const [only] = seen;
      return seen.size > 1 ? null : (only ?? NO_LINE[name]);
    },
    set(self, value, world) {
      const { workbook } = world;
      if (isUnbounded(self.area)) throw notImplemented("RangeBorder of whole rows or columns");
      const patch = (row: number, column: number): StylePatch | null => {
        const sides = cellEdges(self.edge, self.area, row, column);
        const lines = sides.map((side) => [side, change(value, lineAt(self, world, row, column, side))] as const);
        return lines.length === 0 ? null : { borders: Object.fromEntries(lines) };
      };
      change(value, NO_LINE);
      workbook.format(self.sheet, self.area, patch, "addin");
    },
  };
}

/** A line that is given a weight or a colour becomes visible. */
const drawn = (line: Border): Border => (line.style === "None" ? { ...line, style: "Continuous" } : line);

define("RangeBorder", {
  id: ({ edge }) => edgeName(edge),
  scalars: {
    sideIndex: { get: ({ edge }) => edgeName(edge) },
    style: property("style", (value, line) => ({ ...line, style: oneOf(value, "style", STYLES) })),
    weight: property("weight", (value, line) => ({ ...drawn(line), weight: oneOf(value, "weight", WEIGHTS) })),
    color: property("color", (value, line) => ({ ...drawn(line), color: colour(value, "color") })),
  },
});

const edgeName = (edge: RangeEdge): string => Object.keys(EDGES).find((name) => EDGES[name] === edge) ?? edge;

define("RangeBorderCollection", {
  scalars: { count: { get: () => Object.keys(EDGES).length } },
  items: {
    list: (place) => Object.values(EDGES).map((edge) => object("RangeBorder", { ...place, edge })),
    find(place, key) {
      const name = text(key, "index");
      if (name.startsWith("Diagonal")) throw notImplemented(`RangeBorderCollection.getItem("${name}")`);
      const edge = EDGES[name];
      if (!edge) throw invalid(`"${name}" is no edge.`);
      return object("RangeBorder", { ...place, edge });
    },
  },
});
