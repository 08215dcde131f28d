/** A whole sheet of the add-in's: added, or emptied and written anew. What the user set up on its page stays. */
import { a1, quotedSheet } from "../../core/domain/address";
import type { CellLink, LocalArea, SheetContent } from "../../core/domain/edits";
import type { PlannedSheet } from "../check/plan";
import type { Layout } from "../layout";
import { isSameAs } from "../same";
import { writeWidths } from "./block";
import { writeCharts } from "./charts";
import { writeCells, type FindSheet, type Matrix } from "./cells";
import { inTextCell, TEXT_FORMAT } from "./entry";
import { CALL_BYTES, step, type Step } from "./steps";
import { writeStyles } from "./style";

/**
 * @param standing how the sheet was laid out by the run before; null: not known, or there is no sheet yet
 * @param charts names of those that the sheet has
 */
export function writeSheet(
  { area, edit, markBefore, sheetId, values }: PlannedSheet,
  standing: Layout | null,
  charts: readonly string[],
): Step[] {
  const find: FindSheet = (context) => context.workbook.worksheets.getItem(sheetId ?? edit.sheet);
  const { content } = edit;
  const newWidths = isSameAs(standing?.columnWidths, content.columnWidths) ? [] : content.columnWidths;
  return [
    sheetId === null
      ? step((context) => {
          context.workbook.worksheets.add(edit.sheet);
        })
      : clear(find, area),
    ...writeLinks(find, content.links, values),
    ...writeCells(find, area, formatsOf(values), contentsOf(values)),
    ...writeStyles(find, area, content.styles),
    ...repeatStyles(find, area, content.repeatedRows ?? area.rows),
    ...writeMerges(find, content.merges),
    ...writeWidths(find, 0, newWidths),
    ...writeHeight(find, area, content),
    ...writeHeights(find, content.rowHeights, standing?.rowHeights ?? []),
    ...fitRows(find, content),
    ...writeCharts(find, content.charts, hasMoved(standing, markBefore) ? null : standing, charts),
  ];
}

/** Somebody has put in or taken out rows or columns: what a chart shows has moved along, and is another thing by now. */
function hasMoved(standing: Layout | null, mark: LocalArea | null): boolean {
  const size = standing?.size;
  return size !== undefined && mark !== null && (mark.rows !== size.rows || mark.columns !== size.columns);
}

function clear(find: FindSheet, area: LocalArea): Step {
  return step((context) => {
    const range = find(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.unmerge();
    range.clear("All");
  });
}

const formatsOf = (values: PlannedSheet["values"]): Matrix =>
  values.map((line) => line.map((value) => (typeof value === "string" && value !== "" ? TEXT_FORMAT : null)));

const contentsOf = (values: PlannedSheet["values"]): Matrix =>
  values.map((line) =>
    line.map((value) => (value === "" ? null : typeof value === "string" ? inTextCell(value) : value)),
  );

/** Links come before the values, so that the cell's text is the one of the edit whatever a link does to it. */
export function writeLinks(
  find: FindSheet,
  links: readonly CellLink[],
  values: readonly (readonly unknown[])[],
): Step[] {
  return links.map(({ row, column, target }) =>
    step((context) => {
      find(context).getRangeByIndexes(row, column, 1, 1).hyperlink = {
        documentReference: `${quotedSheet(target.sheet)}!${a1(target)}`,
        textToDisplay: String(values[row]?.[column] ?? ""),
      };
    }),
  );
}

export function writeMerges(find: FindSheet, merges: readonly LocalArea[]): Step[] {
  return merges.map(({ row, column, rows, columns }) =>
    step((context) => {
      find(context).getRangeByIndexes(row, column, rows, columns).merge();
    }),
  );
}

/** The looks of the first rows once more for each as many below: a copy is one call, however many styles it holds. */
function repeatStyles(find: FindSheet, { rows, columns }: LocalArea, block: number): Step[] {
  const copies: Step[] = [];
  for (let row = block; row < rows; row += block) {
    const height = Math.min(block, rows - row);
    copies.push(
      step((context) => {
        const sheet = find(context);
        const source = sheet.getRangeByIndexes(0, 0, height, columns);
        sheet.getRangeByIndexes(row, 0, height, columns).copyFrom(source, "Formats");
      }, 2 * CALL_BYTES),
    );
  }
  return copies;
}

/** One height for all rows. */
function writeHeight(find: FindSheet, { rows, columns }: LocalArea, { rowHeight }: SheetContent): Step[] {
  if (rowHeight === undefined) return [];
  return [
    step((context) => {
      find(context).getRangeByIndexes(0, 0, rows, columns).format.rowHeight = rowHeight;
    }),
  ];
}

type RowHeights = readonly { readonly row: number; readonly height: number }[];

/** Heights in points. A row that has lost its height fits its content again. */
export function writeHeights(find: FindSheet, heights: RowHeights, standing: RowHeights): Step[] {
  const lost = standing.filter(({ row }) => !heights.some((other) => other.row === row));
  const rowAt = (context: Excel.RequestContext, row: number): Excel.RangeFormat =>
    find(context).getRangeByIndexes(row, 0, 1, 1).format;
  return [
    ...lost.map(({ row }) =>
      step((context) => {
        rowAt(context, row).autofitRows();
      }),
    ),
    ...heights.map(({ row, height }) =>
      step((context) => {
        rowAt(context, row).rowHeight = height;
      }),
    ),
  ];
}

/** Rows of text that wraps, and have no height of their own, are made as high as it: Excel does not always see to it. */
function fitRows(find: FindSheet, { styles, rowHeight, rowHeights }: SheetContent): Step[] {
  if (rowHeight !== undefined) return [];
  const own = new Set(rowHeights.map(({ row }) => row));
  const wrapped = styles.flatMap(({ area, style }) =>
    style.wrap === true ? Array.from({ length: area.rows }, (_, index) => area.row + index) : [],
  );
  const rows = [...new Set(wrapped)].filter((row) => !own.has(row)).sort((one, other) => one - other);
  const runs: { start: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.start + last.rows === row) last.rows += 1;
    else runs.push({ start: row, rows: 1 });
  }
  return runs.map(({ start, rows: count }) =>
    step((context) => {
      find(context).getRangeByIndexes(start, 0, count, 1).format.autofitRows();
    }),
  );
}
