/** The layout of the add-in's sheets beyond their cells, kept from run to run in the state sheet. */
import { z } from "../core/zod";

export const index = z.number().int().min(0).max(1_048_576);
const count = z.number().int().min(1).max(1_048_576);
export const points = z.number().min(0).max(10_000);

const localArea = z.object({ row: index, column: index, rows: count, columns: count });
export const area = localArea.extend({ sheet: z.string() });

const pageText = z.object({
  left: z.string().exactOptional(),
  center: z.string().exactOptional(),
  right: z.string().exactOptional(),
});

const page = z.object({
  orientation: z.enum(["Portrait", "Landscape"]),
  margins: z.object({
    top: points,
    bottom: points,
    left: points,
    right: points,
    header: points,
    footer: points,
  }),
  zoom: z.union([z.object({ scale: z.number() }), z.object({ pagesWide: z.number() })]),
  centerHorizontally: z.boolean().exactOptional(),
  breaks: z.array(index).exactOptional(),
  titleRows: z.object({ row: index, rows: count }).exactOptional(),
  footer: z.object({ odd: pageText, even: pageText.exactOptional() }).exactOptional(),
});

const colour = z.string();
const chart = z.object({
  name: z.string(),
  type: z.enum(["BarStacked", "ColumnClustered"]),
  title: z.string(),
  source: localArea,
  place: localArea,
  series: z.array(z.object({ fill: colour, label: colour }).nullable()),
  labels: z.string(),
  line: colour,
  titleSize: points,
  textSize: points,
});

/** How a sheet of the add-in's was laid out, beyond its cells. */
export const layout = z.object({
  /** Rows and columns that were written; left out by runs of long ago. */
  size: z.object({ rows: index, columns: index }).exactOptional(),
  columnWidths: z.array(points),
  rowHeight: points.exactOptional(),
  rowHeights: z.array(z.object({ row: index, height: points })),
  merges: z.array(localArea),
  links: z.array(
    z.object({ row: index, column: index, target: z.object({ sheet: z.string(), row: index, column: index }) }),
  ),
  charts: z.array(chart).exactOptional(),
  page,
  frozenRows: index,
  showGridlines: z.boolean(),
  /** Excel has not taken the page, the frozen rows and the grid lines yet; every run tries again. */
  pageNotSet: z.literal(true).exactOptional(),
});

/** Layouts by mark. */
export const layoutsSchema = z.record(z.string(), layout);

export type Layout = z.infer<typeof layout>;
export type Layouts = z.infer<typeof layoutsSchema>;
