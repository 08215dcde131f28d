/**
 * The part of a chart, both ways: reader and writer must agree. Elements and their order: ECMA-376 part 1, 21.2. No
 * results are kept in it: every program takes them from the cells.
 */
import {
  NO_FONT,
  type ChartAxis,
  type ChartContent,
  type ChartFont,
  type ChartLabels,
  type ChartSeries,
  type ChartType,
  type LegendPosition,
} from "../model/charts";
import { child, childrenOf, descendants, numeric, type Element } from "./read/xml";

/** As `save/xml` has them. */
interface Node {
  readonly name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

/** How the bars lie and stand to each other, and where their numbers are: the overlap is percent of a bar. */
const TYPES: Readonly<Record<ChartType, { barDir: string; grouping: string; overlap: number; labels: string }>> = {
  BarStacked: { barDir: "bar", grouping: "stacked", overlap: 100, labels: "ctr" },
  ColumnClustered: { barDir: "col", grouping: "clustered", overlap: 0, labels: "outEnd" },
  ColumnStacked: { barDir: "col", grouping: "stacked", overlap: 100, labels: "ctr" },
};
const LEGEND_PLACES: Readonly<Record<LegendPosition, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r" };
/** Numbers by which the axes and the bars name each other. */
const [CATEGORIES, VALUES] = ["500000001", "500000002"];
/** Hundredths of a point. */
const FONT_UNIT = 100;
/** A thin line, in 1/12,700 of a point. */
const LINE_WIDTH = "9525";

const node = (name: string, attributes: Record<string, string>, children: readonly (Node | string)[] = []): Node => ({
  name,
  attributes,
  children: [...children],
});
const value = (name: string, val: string | number): Node => node(`c:${name}`, { val: String(val) });
const inside = (name: string, ...children: readonly (Node | string)[]): Node => node(name, {}, children);
const flagOf = (is: boolean): string => (is ? "1" : "0");

/** The root of the part. @param namespace of what is drawn, without its last step: transitional or strict */
export function chartPart({ font, ...content }: ChartContent, namespace: string): Node {
  return node("c:chartSpace", { "xmlns:c": `${namespace}/chart`, "xmlns:a": `${namespace}/main` }, [
    value("roundedCorners", "0"),
    chartNode(content),
    ...(isPlain(font) ? [] : [textNode(font)]),
  ]);
}

function chartNode(content: Omit<ChartContent, "font">): Node {
  const { title, legend } = content;
  return inside(
    "c:chart",
    ...(title === null ? [] : [titleNode(title)]),
    value("autoTitleDeleted", flagOf(title === null)),
    plotNode(content),
    ...(legend === null ? [] : [inside("c:legend", value("legendPos", LEGEND_PLACES[legend]), value("overlay", "0"))]),
    value("plotVisOnly", "1"),
    value("dispBlanksAs", "gap"),
  );
}

function titleNode({ text, font }: NonNullable<ChartContent["title"]>): Node {
  const run = inside("a:r", fontNode("a:rPr", font), inside("a:t", text));
  const rich = inside("c:rich", inside("a:bodyPr"), inside("a:p", run));
  return inside("c:title", inside("c:tx", rich), value("overlay", "0"));
}

function plotNode({ type, series, gapWidth, categoryAxis, valueAxis }: Omit<ChartContent, "font">): Node {
  const { barDir, grouping, overlap, labels } = TYPES[type];
  const isBar = barDir === "bar";
  const bars = inside(
    "c:barChart",
    value("barDir", barDir),
    value("grouping", grouping),
    value("varyColors", "0"),
    ...series.map((one, index) => seriesNode(one, index, labels)),
    value("gapWidth", gapWidth),
    value("overlap", overlap),
    value("axId", CATEGORIES),
    value("axId", VALUES),
  );
  return inside(
    "c:plotArea",
    inside("c:layout"),
    bars,
    inside(
      "c:catAx",
      ...axisNodes(categoryAxis, CATEGORIES, VALUES, isBar ? "l" : "b"),
      value("auto", "1"),
      value("lblAlgn", "ctr"),
      value("lblOffset", "100"),
      value("noMultiLvlLbl", "0"),
    ),
    inside("c:valAx", ...axisNodes(valueAxis, VALUES, CATEGORIES, isBar ? "b" : "l"), value("crossBetween", "between")),
  );
}

function axisNodes(axis: ChartAxis, id: string, other: string, place: string): Node[] {
  return [
    value("axId", id),
    inside(
      "c:scaling",
      value("orientation", axis.reversed ? "maxMin" : "minMax"),
      ...(axis.minimum === null ? [] : [value("min", axis.minimum)]),
    ),
    value("delete", "0"),
    value("axPos", place),
    ...(axis.majorGridlines ? [inside("c:majorGridlines")] : []),
    node("c:numFmt", { formatCode: "General", sourceLinked: "0" }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", axis.tickLabels === "None" ? "none" : "nextTo"),
    value("crossAx", other),
    value("crosses", "autoZero"),
  ];
}

function seriesNode(series: ChartSeries, index: number, labelPlace: string): Node {
  const { name, categories, values, fill, line, labels } = series;
  const look = [
    ...(fill === null ? [] : [solid(fill)]),
    ...(line === null ? [] : [node("a:ln", { w: LINE_WIDTH }, [solid(line)])]),
  ];
  return inside(
    "c:ser",
    value("idx", index),
    value("order", index),
    inside("c:tx", inside("c:strRef", inside("c:f", name))),
    ...(look.length === 0 ? [] : [inside("c:spPr", ...look)]),
    value("invertIfNegative", "0"),
    ...(labels === null ? [] : [labelsNode(labels, labelPlace)]),
    inside("c:cat", inside("c:strRef", inside("c:f", categories))),
    inside("c:val", inside("c:numRef", inside("c:f", values))),
  );
}

const SHOWN = { LegendKey: "0", Val: "1", CatName: "0", SerName: "0", Percent: "0", BubbleSize: "0" };

function labelsNode({ numberFormat, color }: ChartLabels, place: string): Node {
  return inside(
    "c:dLbls",
    node("c:numFmt", { formatCode: numberFormat, sourceLinked: "0" }),
    inside("c:spPr", inside("a:noFill"), inside("a:ln", inside("a:noFill"))),
    ...(color === null ? [] : [textNode({ ...NO_FONT, color })]),
    value("dLblPos", place),
    ...Object.entries(SHOWN).map(([what, is]) => value(`show${what}`, is)),
  );
}

const solid = (color: string): Node => inside("a:solidFill", node("a:srgbClr", { val: color.slice(1) }));

const isPlain = (font: ChartFont): boolean => Object.values(font).every((each) => each === null);

const textNode = (font: ChartFont): Node =>
  inside(
    "c:txPr",
    inside("a:bodyPr"),
    inside("a:p", inside("a:pPr", fontNode("a:defRPr", font)), node("a:endParaRPr", { lang: "zh-CN" })),
  );

function fontNode(name: string, { name: typeface, size, bold, color }: ChartFont): Node {
  const attributes = {
    ...(size === null ? {} : { sz: String(Math.round(size * FONT_UNIT)) }),
    ...(bold === null ? {} : { b: flagOf(bold) }),
  };
  const faces = typeface === null ? [] : [node("a:latin", { typeface }), node("a:ea", { typeface })];
  return node(name, attributes, [...(color === null ? [] : [solid(color)]), ...faces]);
}

// Reading

/** What the part says; null: more or other than the model knows. */
export function chartContent(root: Element): ChartContent | null {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const bars = child(plot, "barChart");
  const [barDir, grouping] = [val(bars, "barDir"), val(bars, "grouping")];
  const type = (Object.keys(TYPES) as ChartType[]).find(
    (each) => TYPES[each].barDir === barDir && TYPES[each].grouping === grouping,
  );
  if (type === undefined) return null;
  const title = child(chart, "title");
  const run = title && descendants(title, "r")[0];
  const legend = val(child(chart, "legend"), "legendPos");
  const content: ChartContent = {
    type,
    title: run ? { text: child(run, "t")?.text ?? "", font: fontOf(child(run, "rPr")) } : null,
    legend: (Object.keys(LEGEND_PLACES) as LegendPosition[]).find((each) => LEGEND_PLACES[each] === legend) ?? null,
    categoryAxis: axisOf(child(plot, "catAx")),
    valueAxis: axisOf(child(plot, "valAx")),
    font: textFont(child(root, "txPr")),
    gapWidth: Number(val(bars, "gapWidth")),
    series: childrenOf(bars, "ser").map(seriesOf),
  };
  return sameText(root) === sameText(chartPart(content, "")) ? content : null;
}

const val = (parent: Element | undefined, name: string): string | undefined => child(parent, name)?.attributes["val"];

function axisOf(axis: Element | undefined): ChartAxis {
  return {
    tickLabels: val(axis, "tickLblPos") === "none" ? "None" : "NextToAxis",
    majorGridlines: child(axis, "majorGridlines") !== undefined,
    reversed: val(child(axis, "scaling"), "orientation") === "maxMin",
    minimum: numeric(val(child(axis, "scaling"), "min")) ?? null,
  };
}

function seriesOf(series: Element): ChartSeries {
  const formula = (name: string): string => {
    const of = child(series, name);
    return (of && descendants(of, "f")[0]?.text) ?? "";
  };
  const look = child(series, "spPr");
  const labels = child(series, "dLbls");
  return {
    name: formula("tx"),
    categories: formula("cat"),
    values: formula("val"),
    fill: colorOf(look),
    line: colorOf(child(look, "ln")),
    labels: labels
      ? {
          numberFormat: child(labels, "numFmt")?.attributes["formatCode"] ?? "",
          color: textFont(child(labels, "txPr")).color,
        }
      : null,
  };
}

function colorOf(parent: Element | undefined): string | null {
  const color = val(child(parent, "solidFill"), "srgbClr");
  return color === undefined ? null : `#${color}`;
}

function textFont(text: Element | undefined): ChartFont {
  return fontOf(text && descendants(text, "defRPr")[0]);
}

function fontOf(properties: Element | undefined): ChartFont {
  const { sz, b } = properties?.attributes ?? {};
  return {
    name: child(properties, "latin")?.attributes["typeface"] ?? null,
    size: sz === undefined ? null : Number(sz) / FONT_UNIT,
    bold: b === undefined ? null : b === "1",
    color: colorOf(properties),
  };
}

/** Text of a tree without prefixes and namespaces, the same for what was read and for what would be written. */
function sameText(tree: Element | Node): string {
  const name = tree.name.slice(tree.name.indexOf(":") + 1);
  const attributes = Object.entries(tree.attributes)
    .filter(([each]) => !each.startsWith("xmlns"))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const nodes: readonly (Element | Node | string)[] = tree.children;
  const texts = nodes.filter((each) => typeof each === "string").join("");
  const text = "text" in tree ? tree.text : texts;
  const children = nodes.flatMap((each) => (typeof each === "string" ? [] : sameText(each)));
  return JSON.stringify([name, attributes, children.length === 0 ? text : "", children]);
}
