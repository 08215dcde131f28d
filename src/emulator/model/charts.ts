/** Charts on a sheet: bars and columns over cells, as far as the product makes them; of all others only that they are there. */
import type { Rect } from "./types";

export type ChartType = "BarStacked" | "ColumnClustered" | "ColumnStacked";

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right";

/** Name null: as the program that shows it has it; size in points. */
export interface ChartFont {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  /** "#RRGGBB". */
  readonly color: string | null;
}

/** The numbers beside a series' bars. */
export interface ChartLabels {
  readonly numberFormat: string;
  readonly color: string | null;
}

/** Formulas without "=", as the file has them. Colours are "#RRGGBB"; null: as the program that shows it chooses. */
export interface ChartSeries {
  readonly name: string;
  readonly categories: string;
  readonly values: string;
  readonly fill: string | null;
  readonly line: string | null;
  /** null: no numbers are shown. */
  readonly labels: ChartLabels | null;
}

export interface ChartAxis {
  readonly tickLabels: "NextToAxis" | "None";
  readonly majorGridlines: boolean;
  /** The first one last. */
  readonly reversed: boolean;
  /** Where the axis begins; null: where the program that shows it chooses, which need not be 0. */
  readonly minimum: number | null;
}

export interface ChartContent {
  readonly type: ChartType;
  /** null: none. */
  readonly title: { readonly text: string; readonly font: ChartFont } | null;
  /** null: none. */
  readonly legend: LegendPosition | null;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** Of all text that has no font of its own. */
  readonly font: ChartFont;
  /** Room between bars, percent of a bar's width. */
  readonly gapWidth: number;
  readonly series: readonly ChartSeries[];
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  /** Cells it covers, the last ones whole; null: it does not hang on two cells. */
  readonly area: Rect | null;
  /** null: another chart than those modelled. The file keeps it as it is. */
  readonly content: ChartContent | null;
  /** Where the file has it: the drawing's part and the relation in it; null: made since. */
  readonly inFile: { readonly drawing: string; readonly relation: string } | null;
}

export const NO_FONT: ChartFont = { name: null, size: null, bold: null, color: null };

/** A chart's formulas changed: when sheets get other names. */
export function withFormulas(chart: Chart, follow: (formula: string) => string): Chart {
  const { content } = chart;
  if (content === null) return chart;
  const series = content.series.map((one) => ({
    ...one,
    name: follow(one.name),
    categories: follow(one.categories),
    values: follow(one.values),
  }));
  return { ...chart, content: { ...content, series } };
}
