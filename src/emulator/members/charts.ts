/** ChartCollection, Chart and its series: bars and columns over cells. Other types: HostNotImplemented. */
import { absoluteText, sheetPrefix } from "../model/a1";
import { NO_FONT, type Chart, type ChartContent, type ChartSeries, type ChartType } from "../model/charts";
import { bounding } from "../model/rect";
import type { Sheet } from "../model/sheet";
import type { Rect } from "../model/types";
import { HostError, notImplemented } from "../wire/errors";
import type { HostObject, Place, World } from "../world";
import { amount, flag, invalid, isGiven, oneOf, text, whole } from "./arguments";
import {
  changeChart,
  changeContent,
  changeSeries,
  chartOf,
  contentOf,
  requireUnprotected,
  seriesOf,
  type ChartSelf,
} from "./chart-self";
import { asRange, define, object } from "./objects";
import { placeArgument } from "./places";

const TYPES = ["BarStacked", "ColumnClustered", "ColumnStacked"] as const;
/** Excel puts a new chart into the middle of the window, which nobody knows here. */
const FIRST_AREA: Rect = { row: 0, column: 0, rows: 15, columns: 7 };
const MOST_SERIES = 255;

define("Chart", {
  id: ({ id }) => id,
  scalars: {
    id: { get: (self) => chartOf(self).id },
    name: {
      get: (self) => chartOf(self).name,
      set(self, value, world) {
        const name = text(value, "name");
        if (name === "") throw invalid("A chart has a name.");
        contentOf(self);
        changeChart(self, (chart) => ({ ...chart, name }), world);
      },
    },
    chartType: {
      get: (self) => contentOf(self).type,
      set: (self, value, world) => {
        const type = chartType(value);
        changeContent(self, (content) => ({ ...content, type }), world);
      },
    },
  },
  navigations: {
    axes: (self) => object("ChartAxes", self),
    format: (self) => object("ChartAreaFormat", self),
    legend: (self) => object("ChartLegend", self),
    series: (self) => object("ChartSeriesCollection", self),
    title: (self) => object("ChartTitle", self),
    worksheet: ({ sheet }) => object("Worksheet", sheet),
  },
  changes: {
    /** From the first cell's top left to the last one's bottom right. */
    setPosition(self, [start, end], world) {
      if (!isGiven(end)) throw notImplemented("Chart.setPosition without endCell");
      const [first, last] = [start, end].map((cell) => placeArgument(cell, self.sheet, world));
      if (first?.sheet !== self.sheet.id || last?.sheet !== self.sheet.id)
        throw invalid("A chart lies on cells of its own sheet.");
      contentOf(self);
      const area = bounding(first.area, last.area);
      changeChart(self, (chart) => ({ ...chart, area }), world);
      return null;
    },
    delete(self, _args, world) {
      changeChart(self, () => null, world);
      return null;
    },
  },
});

/** Excel's own types are taken for what they are, and refused where the emulator draws none. */
function chartType(value: unknown): ChartType {
  const name = text(value, "type");
  if (!/^(?:3D)?[A-Z][A-Za-z0-9]*$/.test(name)) throw invalid(`"${name}" is no type of chart.`);
  if (!TYPES.some((type) => type === name)) throw notImplemented(`a chart of type ${name}`);
  return oneOf(name, "type", TYPES);
}

const found = (sheet: Sheet, key: unknown): Chart | null =>
  sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase()) ?? null;

const chartAt = (sheet: Sheet, chart: Chart): HostObject => object("Chart", { sheet, id: chart.id });

function chartNamed(sheet: Sheet, key: unknown): HostObject {
  const chart = found(sheet, key);
  if (!chart) throw new HostError("ItemNotFound", `There is no chart "${String(key)}".`);
  return chartAt(sheet, chart);
}

define("ChartCollection", {
  scalars: { count: { get: ({ charts }) => charts.length } },
  methods: {
    getCount: ({ charts }) => charts.length,
    getItemAt(sheet, [index]) {
      const chart = sheet.charts[whole(index, "index", 0, sheet.charts.length)];
      if (!chart) throw invalid("There is no chart of that index.");
      return chartAt(sheet, chart);
    },
    // A chart is asked for by name with this, and by id with the indexer, where it was made by the client.
    getItem: (sheet, [key]) => chartNamed(sheet, key),
    getItemOrNullObject(sheet, [key]) {
      const chart = found(sheet, key);
      return chart && chartAt(sheet, chart);
    },
  },
  changes: {
    add(sheet, [type, source, seriesBy], world) {
      requireUnprotected(sheet);
      const chart = newChart(sheet, contentFrom(chartType(type), source, seriesBy, world));
      world.workbook.setCharts(sheet.id, [...sheet.charts, chart], "addin");
      return chartAt(sheet, chart);
    },
  },
  items: {
    list: (sheet) => sheet.charts.map((chart) => chartAt(sheet, chart)),
    find: chartNamed,
  },
});

function newChart({ charts }: Sheet, content: ChartContent): Chart {
  const taken = new Set(charts.flatMap(({ id, name }) => [id, name]));
  let number = charts.length + 1;
  while (taken.has(`Chart ${number}`) || taken.has(`{CHART-${number}}`)) number += 1;
  return { id: `{CHART-${number}}`, name: `Chart ${number}`, area: FIRST_AREA, content, inFile: null };
}

/** First row and column as names of series and categories. What Excel would guess of anything else is not known. */
function contentFrom(type: ChartType, source: unknown, seriesBy: unknown, world: World): ChartContent {
  const place = asRange(source);
  if (!place) throw invalid("sourceData must be a range.");
  const by = isGiven(seriesBy) ? oneOf(seriesBy, "seriesBy", ["Auto", "Columns", "Rows"]) : "Auto";
  if (by !== "Columns") throw notImplemented(`ChartCollection.add with series by ${by}`);
  const axis = { tickLabels: "NextToAxis", majorGridlines: false, reversed: false, minimum: null } as const;
  return {
    type,
    title: { text: "Chart Title", font: NO_FONT },
    legend: "Bottom",
    categoryAxis: axis,
    valueAxis: { ...axis, majorGridlines: true },
    font: NO_FONT,
    gapWidth: 150,
    series: seriesFrom(place, world),
  };
}

function seriesFrom({ sheet: id, area }: Place, { workbook }: World): ChartSeries[] {
  const sheet = workbook.sheet(id);
  const isText = (row: number, column: number): boolean =>
    typeof sheet.cell(area.row + row, area.column + column)?.value === "string";
  const isNamed =
    Array.from({ length: area.rows - 1 }, (_, at) => isText(at + 1, 0)).every(Boolean) &&
    Array.from({ length: area.columns - 1 }, (_, at) => isText(0, at + 1)).every(Boolean);
  if (area.rows < 2 || area.columns < 2 || !isNamed)
    throw notImplemented("ChartCollection.add over cells without texts in the first row and column");
  const formula = (row: number, column: number, rows: number): string =>
    `${sheetPrefix(sheet.name)}${absoluteText({ row: area.row + row, column: area.column + column, rows, columns: 1 })}`;
  return Array.from({ length: Math.min(area.columns - 1, MOST_SERIES) }, (_, at) => ({
    name: formula(0, at + 1, 1),
    categories: formula(1, 0, area.rows - 1),
    values: formula(1, at + 1, area.rows - 1),
    fill: null,
    line: null,
    labels: null,
  }));
}

define("ChartSeriesCollection", {
  scalars: { count: { get: (self) => contentOf(self).series.length } },
  methods: {
    getCount: (self) => contentOf(self).series.length,
    getItemAt: (self, [index]) => seriesAt(self, index),
  },
  items: {
    list: (self) => contentOf(self).series.map((_, index) => object("ChartSeries", { ...self, index })),
  },
});

function seriesAt(self: ChartSelf, key: unknown): HostObject {
  const index = whole(key, "index", 0, MOST_SERIES);
  if (index >= contentOf(self).series.length) throw invalid("There is no series of that index.");
  return object("ChartSeries", { ...self, index });
}

define("ChartSeries", {
  scalars: {
    hasDataLabels: {
      get: (self) => seriesOf(self).labels !== null,
      set(self, value, world) {
        const { labels } = seriesOf(self);
        const shown = labels ?? { numberFormat: "General", color: null };
        changeSeries(self, { labels: flag(value, "hasDataLabels") ? shown : null }, world);
      },
    },
    /** Percent of a bar's width; one for all series of the chart. */
    gapWidth: {
      get: (self) => contentOf(self).gapWidth,
      set(self, value, world) {
        const gapWidth = amount(value, "gapWidth", 0, 500);
        changeContent(self, (content) => ({ ...content, gapWidth }), world);
      },
    },
  },
  navigations: {
    dataLabels: (self) => object("ChartDataLabels", self),
    format: (self) => object("ChartSeriesFormat", self),
  },
  changes: {
    delete(self, _args, world) {
      seriesOf(self);
      changeContent(
        self,
        (content) => ({ ...content, series: content.series.filter((_, at) => at !== self.index) }),
        world,
      );
      return null;
    },
  },
});
