/** Charts on a sheet: those the model knows in full, and of the others where they are. */
import type { Chart } from "../../model/charts";
import type { Rect } from "../../model/types";
import { chartContent } from "../chart-part";
import type { Package } from "../package";
import { readRelationships, type Relationship } from "./relationships";
import { child, childrenOf, numeric, parseTree, type Element } from "./xml";

/** Frames that hold a chart and lie in the drawing as themselves, not as one of several alternatives. */
export function chartFrames(drawing: Element): { readonly anchor: Element; readonly relation: string }[] {
  return drawing.children.flatMap((anchor) => {
    const data = child(child(child(anchor, "graphicFrame"), "graphic"), "graphicData");
    const relation = child(data, "chart")?.attributes["id"];
    return relation === undefined ? [] : [{ anchor, relation }];
  });
}

export function chartsOf(relations: readonly Relationship[], pkg: Package): Chart[] {
  return relations.flatMap(({ type, target, isExternal }) =>
    type === "drawing" && !isExternal && pkg.has(target) ? chartsIn(target, pkg) : [],
  );
}

function chartsIn(drawing: string, pkg: Package): Chart[] {
  const targets = readRelationships(pkg, drawing);
  return chartFrames(parseTree(drawing, pkg.text(drawing))).map(({ anchor, relation }, at): Chart => {
    const part = targets.find(({ id }) => id === relation)?.target ?? "";
    const properties = child(child(child(anchor, "graphicFrame"), "nvGraphicFramePr"), "cNvPr");
    const area = areaOf(anchor);
    return {
      id: `{CHART-${at + 1}}`,
      name: properties?.attributes["name"] ?? `Chart ${at + 1}`,
      area,
      content: area !== null && pkg.has(part) ? chartContent(parseTree(part, pkg.text(part))) : null,
      inFile: { drawing, relation },
    };
  });
}

/** Cells from a corner at the top left of one to a corner at the top left of another. */
function areaOf(anchor: Element): Rect | null {
  const [from, to] = ["from", "to"].map((name) => {
    const corner = childrenOf(anchor, name)[0];
    const [row, column, down, across] = ["row", "col", "rowOff", "colOff"].map((each) =>
      numeric(child(corner, each)?.text),
    );
    return row === undefined || column === undefined || down !== 0 || across !== 0 ? null : { row, column };
  });
  if (!from || !to || to.row <= from.row || to.column <= from.column) return null;
  return { ...from, rows: to.row - from.row, columns: to.column - from.column };
}
