/** What the members of charts and their parts work on, and how they change it. */
import type { Chart, ChartContent, ChartSeries } from "../model/charts";
import type { Sheet } from "../model/sheet";
import { HostError, notImplemented } from "../wire/errors";
import type { World } from "../world";

export interface ChartSelf {
  readonly sheet: Sheet;
  readonly id: Chart["id"];
}

/** A font of a chart: of all its text, of its title, or of the numbers beside a series. */
export interface ChartFontSelf extends ChartSelf {
  readonly of: "chart" | "title" | { readonly labels: number };
}

export interface ChartSeriesSelf extends ChartSelf {
  readonly index: number;
}

export interface ChartAxisSelf extends ChartSelf {
  readonly axis: "categoryAxis" | "valueAxis";
}

export function chartOf({ sheet, id }: ChartSelf): Chart {
  const chart = sheet.charts.find((each) => each.id === id);
  if (!chart) throw new HostError("ItemNotFound", "The chart is no longer there.");
  return chart;
}

/** @throws HostNotImplemented for a chart of the file that the model does not know in full */
export function contentOf(self: ChartSelf): ChartContent {
  const { content } = chartOf(self);
  if (content === null) throw notImplemented("Chart: this one is kept by the file and not modelled");
  return content;
}

export function requireUnprotected({ protection }: Sheet): void {
  if (protection.isProtected) throw new HostError("AccessDenied", "The sheet is protected.");
}

/** Changes a chart, or takes it away (null). */
export function changeChart(self: ChartSelf, change: (chart: Chart) => Chart | null, { workbook }: World): void {
  const { sheet } = self;
  requireUnprotected(sheet);
  const before = chartOf(self);
  const after = change(before);
  const charts = sheet.charts.flatMap((chart) => (chart.id === before.id ? (after ?? []) : chart));
  workbook.setCharts(sheet.id, charts, "addin");
}

export function changeContent(self: ChartSelf, patch: (content: ChartContent) => ChartContent, world: World): void {
  const content = patch(contentOf(self));
  changeChart(self, (chart) => ({ ...chart, content }), world);
}

export function seriesOf(self: ChartSeriesSelf): ChartSeries {
  const series = contentOf(self).series[self.index];
  if (!series) throw new HostError("ItemNotFound", "There is no such series.");
  return series;
}

export function changeSeries(self: ChartSeriesSelf, patch: Partial<ChartSeries>, world: World): void {
  const changed = { ...seriesOf(self), ...patch };
  changeContent(
    self,
    (content) => ({ ...content, series: content.series.map((one, at) => (at === self.index ? changed : one)) }),
    world,
  );
}

/** What was set; what Excel itself chooses is not known here. @throws HostNotImplemented */
export function chosen<Value>(value: Value | null, member: string): Value {
  if (value === null) throw notImplemented(`${member} that nobody has set`);
  return value;
}
