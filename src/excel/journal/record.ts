/** What the journal keeps of each edit: what stood there, and how to know what was written. */
import type { MemoryEdit, SheetContent } from "../../core/domain/edits";
import { NOTHING_REMEMBERED } from "../../core/domain/memory";
import { UNREADABLE } from "../../core/domain/people";
import type { Area } from "../../core/domain/address";
import { isBlock, type PlannedEdit } from "../check/plan";
import type { Target } from "../check/targets";
import { digestOf } from "../digest";
import type { Layout, Layouts } from "../layout";
import type { Journal, JournalEdit } from "./schema";
import type { StoredState } from "./store";

const UNTOUCHED = "-";

export interface Recorded {
  readonly journal: Journal;
  /** Areas whose looks are to be copied into the formats sheet, with the row they are copied to. */
  readonly looks: readonly { readonly sheetId: string; readonly area: Area; readonly row: number }[];
}

export function record(
  edits: readonly PlannedEdit[],
  targets: readonly (Target | null)[],
  state: Pick<StoredState, "layouts" | "stateExists">,
  memory: MemoryEdit | null,
): Recorded {
  const looks: { sheetId: string; area: Area; row: number }[] = [];
  let nextRow = 0;
  const recorded = edits.map((planned, index): JournalEdit => {
    const { area, sheetId, changesFormats } = planned;
    const formatsRow = changesFormats && sheetId !== null ? nextRow : null;
    if (formatsRow !== null && sheetId !== null) {
      looks.push({ sheetId, area, row: formatsRow });
      nextRow += area.rows;
    }
    return recordEdit(planned, targets[index] ?? null, formatsRow, state.layouts);
  });
  return { journal: { addedState: !state.stateExists, edits: recorded, memory: remembered(memory) }, looks };
}

/** What cannot be read is not put back: it was of no use to anybody. */
function remembered(edit: MemoryEdit | null): Journal["memory"] {
  if (edit === null) return null;
  return { before: edit.before === UNREADABLE ? NOTHING_REMEMBERED : edit.before, after: edit.after };
}

function recordEdit(
  planned: PlannedEdit,
  target: Target | null,
  formatsRow: number | null,
  layouts: Layouts,
): JournalEdit {
  const { area, mark, markBefore, owned, sheetId } = planned;
  const isAdded = sheetId === null;
  const setsWidths = !isBlock(planned) || planned.edit.isNew;
  const isEmpty = target?.contents.every((line) => line.every((content) => content === "")) ?? true;
  return {
    kind: planned.edit.kind,
    isAdded,
    mark,
    area,
    markBefore,
    markAfter: owned,
    before: target && !isEmpty ? target.contents.map((line) => [...line]) : null,
    numberFormats: packFormats(target?.numberFormats ?? []),
    after: fingerprints(planned),
    columnWidths: target?.columnWidths && setsWidths ? [...target.columnWidths] : null,
    formatsRow,
    layoutBefore: isBlock(planned) || isAdded || mark === null ? null : (layouts[mark] ?? null),
    layoutAfter: isBlock(planned) || mark === null ? null : layoutOf(planned.edit.content),
  };
}

/** A sheet and a new block are written whole; of a standing block only the cells that change. */
function fingerprints(planned: PlannedEdit): string[] {
  const isWhole = !isBlock(planned) || planned.edit.isNew;
  return planned.values.map((line, row) =>
    line
      .map((value, column) =>
        value === null || (!isWhole && value === planned.before[row]?.[column]) ? UNTOUCHED : digestOf(value),
      )
      .join(" "),
  );
}

/** Fingerprints of a row of the journal; null where the cell was not touched. */
export const fingerprintsOf = (line: string): (string | null)[] =>
  line.split(" ").map((part) => (part === UNTOUCHED ? null : part));

function packFormats(formats: readonly (readonly string[])[]): JournalEdit["numberFormats"] {
  const codes = [...new Set(formats.flat())];
  const of = formats.map((line) => {
    const row = line.map((code) => codes.indexOf(code));
    const [first = 0] = row;
    return row.every((index) => index === first) ? first : row;
  });
  return { codes, of };
}

/** The number format of a cell of the area as it stood; null: none was recorded. */
export function formatBefore(
  { numberFormats: { codes, of } }: JournalEdit,
  row: number,
  column: number,
): string | null {
  const line = of[row];
  const index = Array.isArray(line) ? line[column] : line;
  return index === undefined ? null : (codes[index] ?? null);
}

export function layoutOf({
  values,
  columnWidths,
  rowHeight,
  rowHeights,
  merges,
  links,
  charts,
  page,
  frozenRows,
  showGridlines,
}: SheetContent): Layout {
  const size = { rows: values.length, columns: Math.max(0, ...values.map((row) => row.length)) };
  return structuredCopy({
    size,
    columnWidths,
    rowHeight,
    rowHeights,
    merges,
    links,
    charts,
    page,
    frozenRows,
    showGridlines,
  });
}

/** The same data without its readonly marks, which zod's types do not have. */
const structuredCopy = (value: object): Layout => JSON.parse(JSON.stringify(value)) as Layout;
