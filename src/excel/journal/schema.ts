/** The shape of what stands in the state sheet. It was written by us, but a file passes through many hands. */
import { area, index, layout, points } from "../layout";
import { memorySchema } from "../memory";
import { storedPart } from "../pieces";
import { z } from "../../core/zod";

/** A cell as undo puts it back; "" is an empty cell. */
const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ formula: z.string() }),
  z.object({ error: z.string() }),
]);

const journalEdit = z.object({
  kind: z.enum(["block", "sheet", "template"]),
  /** The run added the sheet: there is nothing to put back, it is deleted. */
  isAdded: z.boolean(),
  /** null: a sheet that is the office's. */
  mark: z.string().nullable(),
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
  /** What was remembered before and after; null: the run left it as it was. */
  memory: z.object({ before: memorySchema, after: memorySchema }).nullable(),
});

export const headerSchema = z.object({
  version: z.literal(1),
  /** Number of the last run; it only grows. */
  run: z.number().int().min(0),
  /** The last run, while it can be undone. */
  last: z
    .object({
      month: z.string().nullable(),
      state: z.enum(["writing", "done"]),
      cells: z.number().int().min(0),
      sheets: z.array(z.string()),
      journal: storedPart,
    })
    .nullable(),
  layouts: storedPart,
});

export type JournalEdit = z.infer<typeof journalEdit>;
export type Journal = z.infer<typeof journalSchema>;
export type Header = z.infer<typeof headerSchema>;
