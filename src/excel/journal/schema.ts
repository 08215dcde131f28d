/** The shape of what stands in the state sheet. It was written by us, but a file passes through many hands. */
import { z } from "./zod";

const index = z.number().int().min(0).max(1_048_576);
const count = z.number().int().min(1).max(1_048_576);
const points = z.number().min(0).max(10_000);

const localArea = z.object({ row: index, column: index, rows: count, columns: count });
const area = localArea.extend({ sheet: z.string() });

/** A cell as undo puts it back; "" is an empty cell. */
const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ formula: z.string() }),
  z.object({ error: z.string() }),
]);

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
  titleRows: z.object({ row: index, rows: count }).exactOptional(),
  footer: z.object({ odd: pageText, even: pageText.exactOptional() }).exactOptional(),
});

/** How a sheet of the add-in's was laid out, beyond its cells. */
const layout = z.object({
  columnWidths: z.array(points),
  rowHeights: z.array(z.object({ row: index, height: points })),
  merges: z.array(localArea),
  links: z.array(
    z.object({ row: index, column: index, target: z.object({ sheet: z.string(), row: index, column: index }) }),
  ),
  page,
  frozenRows: index,
  showGridlines: z.boolean(),
  /** Excel has not taken the page, the frozen rows and the grid lines yet; every run tries again. */
  pageNotSet: z.literal(true).exactOptional(),
});

const journalEdit = z.object({
  kind: z.enum(["block", "sheet"]),
  /** The run added the sheet: there is nothing to put back, it is deleted. */
  isAdded: z.boolean(),
  mark: z.string(),
  /** All cells the run touched, as they lay when it wrote. */
  area,
  /** Where the mark stood before and after; null: nowhere. */
  markBefore: area.nullable(),
  markAfter: area,
  /** Row by row; null: all cells were empty. */
  before: z.array(z.array(cell)).nullable(),
  /** Number formats: `of` says for each row which of the codes, one for all cells or one each. */
  numberFormats: z.object({ codes: z.array(z.string()), of: z.array(z.union([index, z.array(index)])) }),
  /** Fingerprints of what was written, row by row, divided by blanks; "-" where the cell was not touched. */
  after: z.array(z.string()),
  /** Points, of the area's columns from the left; null: not changed. */
  columnWidths: z.array(points).nullable(),
  /** First row of the formats sheet that keeps the cells' looks; null: not changed. */
  formatsRow: index.nullable(),
  layoutBefore: layout.nullable(),
  layoutAfter: layout.nullable(),
});

export const journalSchema = z.object({
  /** The run added the hidden sheets: undoing it removes them. */
  addedState: z.boolean(),
  edits: z.array(journalEdit),
});

/** Layouts by mark. */
export const layoutsSchema = z.record(z.string(), layout);

const part = z.object({ cells: z.number().int().min(0).max(1_000_000), checksum: z.string() });

export const headerSchema = z.object({
  version: z.literal(1),
  /** Number of the last run; it only grows. */
  run: z.number().int().min(0),
  /** The last run, while it can be undone. */
  last: z
    .object({
      month: z.string(),
      state: z.enum(["writing", "done"]),
      cells: z.number().int().min(0),
      sheets: z.array(z.string()),
      journal: part,
    })
    .nullable(),
  layouts: part,
});

export type StoredArea = z.infer<typeof area>;
export type JournalEdit = z.infer<typeof journalEdit>;
export type Journal = z.infer<typeof journalSchema>;
export type Layout = z.infer<typeof layout>;
export type Layouts = z.infer<typeof layoutsSchema>;
export type Header = z.infer<typeof headerSchema>;
