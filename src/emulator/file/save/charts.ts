/** Charts that were added, changed or taken away: a part of its own for each, and its frame in the sheet's drawing. */
import { withFormulas, type Chart } from "../../model/charts";
import { bottom, right } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Rect } from "../../model/types";
import { chartPart } from "../chart-part";
import { FileLoss } from "../file-loss";
import { readRelationships } from "../read/relationships";
import { key } from "./differences";
import { relativeTarget } from "./relations";
import type { Saving } from "./saving";
import { childNamed, element, elementsOf, parseExact, partBytes, type XmlElement } from "./xml";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

interface ChangedCharts {
  readonly sheet: Sheet;
  readonly before: Sheet | null;
  /** Part of the sheet. */
  readonly part: string;
}

/** @param relate adds the sheet's relation to a drawing that it had not */
export function writeCharts(
  saving: Saving,
  { sheet, before, part }: ChangedCharts,
  relate: (drawing: string) => void,
): void {
  const { edit, follow } = saving;
  const standing = before?.charts ?? [];
  // A chart whose formulas only follow a sheet's new name stands where it stood.
  const now = new Map(sheet.charts.map((chart) => [chart.id, key(chart)]));
  const isKept = (chart: Chart): boolean => now.get(chart.id) === key(withFormulas(chart, follow));
  const gone = standing.filter((chart) => !isKept(chart));
  const added = sheet.charts.filter((chart) => !standing.some((old) => old.id === chart.id && isKept(old)));
  if (gone.length === 0 && added.length === 0) return;
  for (const drawing of new Set(gone.flatMap(({ inFile }) => inFile?.drawing ?? []))) takeAway(saving, drawing, gone);
  if (added.length === 0) return;
  const drawing = drawingOf(saving, part);
  const name = drawing ?? edit.freeName("xl/drawings/drawing");
  const root = drawing === null ? newDrawing(saving) : parseExact(edit.text(name));
  if (drawing === null) {
    edit.add(name, DRAWING_TYPE, partBytes(root));
    relate(name);
  }
  for (const chart of added) addChart(saving, root, name, chart);
  edit.set(name, partBytes(root));
}

const newDrawing = ({ namespaces: { drawing } }: Saving): XmlElement =>
  element("xdr:", "wsDr", { "xmlns:xdr": `${drawing}/spreadsheetDrawing` });

/** The drawing the sheet has in the file; null: none. */
function drawingOf({ edit: { original } }: Saving, part: string): string | null {
  const found = original.has(part) ? readRelationships(original, part).find(({ type }) => type === "drawing") : null;
  return found && original.has(found.target) ? found.target : null;
}

function takeAway({ edit }: Saving, drawing: string, gone: readonly Chart[]): void {
  const relations = new Set(gone.flatMap(({ inFile }) => (inFile?.drawing === drawing ? inFile.relation : [])));
  const root = parseExact(edit.text(drawing));
  root.children = root.children.filter((child) => {
    const relation = typeof child === "string" ? null : relationIn(child);
    return relation === null || !relations.has(relation);
  });
  edit.set(drawing, partBytes(root));
  edit.relationsOf(drawing).remove(({ id }) => relations.has(id));
}

/** The relation to a chart that lies in an anchor as itself. */
function relationIn(anchor: XmlElement): string | null {
  const frame = childNamed(anchor, "graphicFrame");
  const chart = childNamed(childNamed(childNamed(frame, "graphic"), "graphicData"), "chart");
  const found = Object.entries(chart?.attributes ?? {}).find(([name]) => /^(?!xmlns:)[^:]+:id$/.test(name));
  return found?.[1] ?? null;
}

function addChart({ edit, namespaces }: Saving, root: XmlElement, drawing: string, chart: Chart): void {
  const { content, area, name } = chart;
  if (content === null || area === null) throw new FileLoss([`the chart "${name}" cannot be written`]);
  const part = edit.freeName("xl/charts/chart");
  edit.add(part, CHART_TYPE, partBytes(chartPart(content, namespaces.drawing)));
  const relation = edit.relationsOf(drawing).add(`${namespaces.relations}/chart`, relativeTarget(drawing, part));
  const prefix = root.name.slice(0, root.name.indexOf(":") + 1);
  const numbers = elementsOf(root).flatMap((anchor) => idsIn(anchor));
  const frame = { name, area, relation, number: Math.max(1, ...numbers) + 1 };
  root.children.push(anchorOf(prefix, frame, namespaces));
}

/** Numbers of the things drawn. */
const idsIn = (tree: XmlElement): number[] =>
  elementsOf(tree).flatMap((each) => [
    ...(each.name.endsWith(":cNvPr") ? [Number(each.attributes["id"])] : []),
    ...idsIn(each),
  ]);

interface Frame {
  readonly name: string;
  readonly area: Rect;
  readonly relation: string;
  readonly number: number;
}

function anchorOf(
  xdr: string,
  { name, area, relation, number }: Frame,
  { drawing, relations }: Saving["namespaces"],
): XmlElement {
  const corner = (where: string, row: number, column: number): XmlElement =>
    element(xdr, where, {}, [
      element(xdr, "col", {}, [String(column)]),
      element(xdr, "colOff", {}, ["0"]),
      element(xdr, "row", {}, [String(row)]),
      element(xdr, "rowOff", {}, ["0"]),
    ]);
  const uri = `${drawing}/chart`;
  const chart = element("c:", "chart", { "xmlns:c": uri, "xmlns:r": relations, "r:id": relation });
  const nothing = { x: 0, y: 0 };
  const frame = element(xdr, "graphicFrame", { macro: "", "xmlns:a": `${drawing}/main` }, [
    element(xdr, "nvGraphicFramePr", {}, [
      element(xdr, "cNvPr", { id: number, name }),
      element(xdr, "cNvGraphicFramePr"),
    ]),
    element(xdr, "xfrm", {}, [element("a:", "off", nothing), element("a:", "ext", { cx: 0, cy: 0 })]),
    element("a:", "graphic", {}, [element("a:", "graphicData", { uri }, [chart])]),
  ]);
  return element(xdr, "twoCellAnchor", {}, [
    corner("from", area.row, area.column),
    corner("to", bottom(area) + 1, right(area) + 1),
    frame,
    element(xdr, "clientData"),
  ]);
}
