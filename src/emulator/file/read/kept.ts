/** Counts what the file has and the model has not: it is kept when the file is saved, and people are told. */
import type { Sheet } from "../../model/sheet";
import type { Package } from "../package";
import type { Relationship } from "./relationships";
import type { SheetElements } from "./sheet-part";
import { chartFrames } from "./charts";
import { child, childrenOf, descendants, parseTree, type Element } from "./xml";

/** Kinds by the relation of a sheet that stands for one of them. */
const BY_RELATION: Readonly<Record<string, string>> = {
  pivotTable: "pivot table",
  ctrlProp: "form control",
  control: "form control",
  oleObject: "embedded object",
  package: "embedded object",
  image: "picture",
};

/** Kinds by the relation of the workbook. */
const OF_THE_BOOK: Readonly<Record<string, string>> = { vbaProject: "macro", externalLink: "external link" };

export function countKept(
  sheet: Sheet,
  elements: SheetElements,
  relations: readonly Relationship[],
  pkg: Package,
): void {
  const count = counter(sheet.kept);
  for (const { type, target, isExternal } of relations) {
    count(BY_RELATION[type], isExternal ? 0 : 1);
    if (type === "drawing" && pkg.has(target)) countDrawing(parseTree(target, pkg.text(target)), count);
    if (type === "comments" && pkg.has(target))
      count("comment", childrenOf(child(parseTree(target, pkg.text(target)), "commentList"), "comment").length);
  }
  const all = (name: string): readonly Element[] => elements.get(name) ?? [];
  const extensions = all("extLst");
  const below = (name: string): Element[] => extensions.flatMap((list) => descendants(list, name));
  // Those of Excel 2007 are in the model.
  count("data validation", below("dataValidations").flatMap(validations).length);
  const rules = all("conditionalFormatting").flatMap((area) => childrenOf(area, "cfRule"));
  // A rule of Excel 2010 may only add to one that is counted already; then that one names it.
  const added = new Set(rules.flatMap((rule) => descendants(rule, "id").map(({ text }) => text)));
  const own = below("cfRule").filter(({ attributes }) => !added.has(attributes["id"] ?? ""));
  count("conditional format", rules.length + own.length);
  count("sparkline", below("sparkline").length);
}

/** Kinds that belong to no sheet of the model. */
export function countKeptOfBook(kept: Map<string, number>, relations: readonly Relationship[]): void {
  const count = counter(kept);
  for (const { type } of relations) count(OF_THE_BOOK[type], 1);
}

/** How people call a sheet that is no worksheet. */
export const sheetKind = (type: string): string =>
  type === "chartsheet" ? "chart sheet" : type === "dialogsheet" ? "dialog sheet" : "macro sheet";

/** Adds to the count of a kind; nothing for no kind or nothing of it. */
export function counter(kept: Map<string, number>): (kind: string | undefined, number: number) => void {
  return (kind, number) => {
    if (kind !== undefined && number > 0) kept.set(kind, (kept.get(kind) ?? 0) + number);
  };
}

const validations = (list: Element): readonly Element[] => childrenOf(list, "dataValidation");

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** One thing for every anchor; form controls are counted by themselves, charts that are the sheet's are in the model. */
function countDrawing(drawing: Element, count: (kind: string, number: number) => void): void {
  const charts = new Set(chartFrames(drawing).map(({ anchor }) => anchor));
  for (const anchor of ANCHORS.flatMap((name) => descendants(drawing, name))) {
    if (charts.has(anchor) || descendants(anchor, "compatExt").length > 0) continue;
    count(kindOf(anchor), 1);
  }
}

function kindOf(anchor: Element): string {
  if (descendants(anchor, "chart").length > 0) return "chart";
  if (descendants(anchor, "slicer").length > 0) return "slicer";
  return child(anchor, "pic") ? "picture" : "shape";
}
