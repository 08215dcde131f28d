/** What charts are made of: title, legend, axes, fonts, fills, lines, and the numbers beside the bars. */
import { NO_FONT, type ChartAxis, type ChartFont } from "../model/charts";
import type { Scalar } from "../wire/definition";
import { notImplemented } from "../wire/errors";
import type { World } from "../world";
import { amount, colour, flag, oneOf, text } from "./arguments";
import {
  changeContent,
  changeSeries,
  chosen,
  contentOf,
  seriesOf,
  type ChartAxisSelf,
  type ChartFontSelf,
  type ChartSelf,
  type ChartSeriesSelf,
} from "./chart-self";
import { define, object } from "./objects";

const TICK_LABELS = ["NextToAxis", "High", "Low", "None"] as const;
const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

define("ChartTitle", {
  scalars: {
    text: {
      get: (self) => titleOf(self).text,
      set(self, value, world) {
        const given = text(value, "text");
        changeContent(
          self,
          (content) => ({ ...content, title: { font: content.title?.font ?? NO_FONT, text: given } }),
          world,
        );
      },
    },
    visible: {
      get: (self) => contentOf(self).title !== null,
      set(self, value, world) {
        if (flag(value, "visible")) titleOf(self);
        else changeContent(self, (content) => ({ ...content, title: null }), world);
      },
    },
  },
  navigations: { format: (self) => object("ChartTitleFormat", self) },
});

/** What stands in a title that is shown again is Excel's choice. */
const titleOf = (self: ChartSelf): { readonly text: string; readonly font: ChartFont } =>
  chosen(contentOf(self).title, "ChartTitle");

define("ChartTitleFormat", { navigations: { font: (self) => object("ChartFont", { ...self, of: "title" }) } });
define("ChartAreaFormat", { navigations: { font: (self) => object("ChartFont", { ...self, of: "chart" }) } });

define("ChartLegend", {
  scalars: {
    position: {
      get: (self) => chosen(contentOf(self).legend, "ChartLegend.position"),
      set(self, value, world) {
        const legend = oneOf(value, "position", LEGEND_POSITIONS);
        changeContent(self, (content) => ({ ...content, legend }), world);
      },
    },
    visible: {
      get: (self) => contentOf(self).legend !== null,
      set(self, value, world) {
        const isShown = flag(value, "visible");
        changeContent(
          self,
          (content) => ({ ...content, legend: isShown ? (content.legend ?? "Bottom") : null }),
          world,
        );
      },
    },
  },
});

define("ChartAxes", {
  navigations: {
    categoryAxis: (self) => object("ChartAxis", { ...self, axis: "categoryAxis" }),
    valueAxis: (self) => object("ChartAxis", { ...self, axis: "valueAxis" }),
  },
});

function changeAxis(self: ChartAxisSelf, patch: Partial<ChartAxis>, world: World): void {
  changeContent(self, (content) => ({ ...content, [self.axis]: { ...content[self.axis], ...patch } }), world);
}

const axisFlag = (name: "majorGridlines" | "reversed", member: string): Scalar<ChartAxisSelf, World> => ({
  get: (self) => contentOf(self)[self.axis][name],
  set: (self, value, world) => changeAxis(self, { [name]: flag(value, member) }, world),
});

define("ChartAxis", {
  scalars: {
    /** Of the value axis; "" is Excel's choice. */
    minimum: {
      get: (self) => chosen(contentOf(self)[self.axis].minimum, "ChartAxis.minimum"),
      set(self, value, world) {
        if (self.axis === "categoryAxis") throw notImplemented("ChartAxis.minimum of the category axis");
        changeAxis(self, { minimum: value === "" ? null : amount(value, "minimum", -1e300, 1e300) }, world);
      },
    },
    tickLabelPosition: {
      get: (self) => contentOf(self)[self.axis].tickLabels,
      set(self, value, world) {
        const tickLabels = oneOf(value, "tickLabelPosition", TICK_LABELS);
        if (tickLabels === "High" || tickLabels === "Low") throw notImplemented(`tick labels ${tickLabels}`);
        changeAxis(self, { tickLabels }, world);
      },
    },
    reversePlotOrder: axisFlag("reversed", "reversePlotOrder"),
  },
  navigations: { majorGridlines: (self) => object("ChartGridlines", self) },
});

define("ChartGridlines", { scalars: { visible: axisFlag("majorGridlines", "visible") } });

define("ChartSeriesFormat", {
  navigations: {
    fill: (self) => object("ChartFill", self),
    line: (self) => object("ChartLineFormat", self),
  },
});

define("ChartFill", {
  changes: {
    setSolidColor(self, [value], world) {
      changeSeries(self, { fill: colour(value, "color") }, world);
      return null;
    },
  },
});

define("ChartLineFormat", {
  scalars: {
    color: {
      get: (self) => chosen(seriesOf(self).line, "ChartLineFormat.color"),
      set: (self, value, world) => changeSeries(self, { line: colour(value, "color") }, world),
    },
  },
});

const labelsOf = (self: ChartSeriesSelf): NonNullable<ReturnType<typeof seriesOf>["labels"]> =>
  chosen(seriesOf(self).labels, "ChartDataLabels");

define("ChartDataLabels", {
  scalars: {
    numberFormat: {
      get: (self) => labelsOf(self).numberFormat,
      set: (self, value, world) =>
        changeSeries(self, { labels: { ...labelsOf(self), numberFormat: text(value, "numberFormat") } }, world),
    },
  },
  navigations: { format: (self) => object("ChartDataLabelFormat", self) },
});

define("ChartDataLabelFormat", {
  navigations: { font: ({ sheet, id, index }) => object("ChartFont", { sheet, id, of: { labels: index } }) },
});

function fontOf(self: ChartFontSelf): ChartFont {
  if (self.of === "chart") return contentOf(self).font;
  if (self.of === "title") return titleOf(self).font;
  const { color } = labelsOf({ ...self, index: self.of.labels });
  return { ...NO_FONT, color };
}

function setFont(self: ChartFontSelf, patch: Partial<ChartFont>, world: World): void {
  const font = { ...fontOf(self), ...patch };
  const { of } = self;
  if (of === "chart") changeContent(self, (content) => ({ ...content, font }), world);
  else if (of === "title") {
    const title = { ...titleOf(self), font };
    changeContent(self, (content) => ({ ...content, title }), world);
  } else {
    if (Object.keys(patch).some((property) => property !== "color"))
      throw notImplemented("ChartFont of data labels, but for its color");
    const series = { ...self, index: of.labels };
    changeSeries(series, { labels: { ...labelsOf(series), color: font.color } }, world);
  }
}

function fontProperty<Name extends keyof ChartFont>(
  name: Name,
  given: (value: unknown) => ChartFont[Name],
): Scalar<ChartFontSelf, World> {
  return {
    get: (self) => chosen(fontOf(self)[name], `ChartFont.${name}`),
    set: (self, value, world) => setFont(self, { [name]: given(value) }, world),
  };
}

define("ChartFont", {
  scalars: {
    name: fontProperty("name", (value) => text(value, "name")),
    size: fontProperty("size", (value) => amount(value, "size", 1, 409)),
    bold: fontProperty("bold", (value) => flag(value, "bold")),
    color: fontProperty("color", (value) => colour(value, "color")),
  },
});
