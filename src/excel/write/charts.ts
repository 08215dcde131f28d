/** Charts on sheets of the add-in's. One that shows what it showed before is left alone, with all that a user has made of it. */
import type { SheetChart } from "../../core/domain/edits";
import type { Layout } from "../layout";
import { isSameAs } from "../same";
import type { FindSheet } from "./cells";
import { CALL_BYTES, step, type Step } from "./steps";

/** Bars stand closer than by default, in percent of a bar. */
const GAP = 50;

/**
 * @param standing as written by the run before; null: not known, or there is no sheet yet
 * @param present names of the charts that the sheet has
 */
export function writeCharts(
  find: FindSheet,
  charts: readonly SheetChart[] | undefined,
  standing: Layout | null,
  present: readonly string[],
): Step[] {
  const [wanted, before] = [charts ?? [], standing?.charts ?? []];
  if (standing !== null && isSameAs(wanted, before)) return [];
  const own = new Set([...before, ...wanted].map(({ name }) => name));
  return [
    ...present
      .filter((name) => own.has(name))
      .map((name) =>
        step((context) => {
          find(context).charts.getItem(name).delete();
        }),
      ),
    ...wanted.map((chart) =>
      step((context) => addChart(find(context), chart), (15 + 6 * chart.series.length) * CALL_BYTES),
    ),
  ];
}

function addChart(sheet: Excel.Worksheet, spec: SheetChart): void {
  const rangeOf = ({ row, column, rows, columns }: SheetChart["place"]): Excel.Range =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  // By columns, in so many words: what Excel takes by itself for series depends on where it runs (#1830, #2929).
  const chart = sheet.charts.add(spec.type, rangeOf(spec.source), "Columns");
  chart.name = spec.name;
  const { row, column, rows, columns } = spec.place;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
  chart.title.text = spec.title;
  chart.title.format.font.size = spec.titleSize;
  chart.title.format.font.bold = true;
  chart.format.font.size = spec.textSize;
  chart.format.font.color = "#000000";
  chart.legend.position = "Bottom";
  // By itself Excel begins a value axis above 0 where all bars are about as long: a part would look like another share.
  chart.axes.valueAxis.minimum = 0;
  // The numbers stand in the bars. An axis that is taken away would lose where it begins.
  chart.axes.valueAxis.tickLabelPosition = "None";
  chart.axes.valueAxis.majorGridlines.visible = false;
  // Bars are drawn from below: the first would be the last.
  chart.axes.categoryAxis.reversePlotOrder = spec.type === "BarStacked";
  // From the last one on, so that one that goes moves no other.
  [...spec.series.entries()].reverse().forEach(([at, look]) => {
    const series = chart.series.getItemAt(at);
    if (look === null) {
      series.delete();
      return;
    }
    series.gapWidth = GAP;
    series.format.fill.setSolidColor(look.fill);
    series.format.line.color = spec.line;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = spec.labels;
    series.dataLabels.format.font.color = look.label;
  });
}
