/** Steps that put back what stood in the cells of one edit. */
import type { Area } from "../../core/domain/address";
import type { CellContent } from "../check/targets";
import { FORMATS_SHEET } from "../hidden-sheets";
import { formatBefore } from "../journal/record";
import type { JournalEdit } from "../journal/schema";
import { writeWidths } from "../write/block";
import { writeCharts } from "../write/charts";
import { writeCells, type FindSheet, type Matrix } from "../write/cells";
import { inAnyCell } from "../write/entry";
import { writeHeights, writeLinks, writeMerges } from "../write/sheet";
import { step, type Step } from "../write/steps";
import { contentBefore, type Fate } from "./compare";

/** @param area where the edit's cells lie now. @param charts names of those that its sheet has */
export function restoreCells(
  edit: JournalEdit,
  area: Area,
  cells: readonly (readonly Fate[])[],
  charts: readonly string[],
): Step[] {
  const find: FindSheet = (context) => context.workbook.worksheets.getItem(area.sheet);
  // A sheet is put back whole: links that are set again touch the text of cells that hold it already.
  const isWritten = (fate: Fate | undefined): boolean =>
    fate === "restore" || (edit.kind === "sheet" && fate === "keep");
  const restored = <Result>(of: (row: number, column: number) => Result): (Result | null)[][] =>
    cells.map((line, row) => line.map((fate, column) => (isWritten(fate) ? of(row, column) : null)));
  const formats: Matrix = restored((row, column) => formatBefore(edit, row, column));
  const contents: Matrix = restored((row, column) =>
    entryOf(contentBefore(edit, row, column), formatBefore(edit, row, column) ?? "General"),
  );
  const { layoutBefore, layoutAfter, columnWidths } = edit;
  const links = layoutBefore?.links.filter(({ row, column }) => isWritten(cells[row]?.[column])) ?? [];
  return [
    ...(edit.kind === "sheet" ? [clearLayout(find, area)] : []),
    ...writeLinks(find, links, edit.before ?? []),
    ...writeCells(find, area, formats, contents),
    ...restoreLooks(edit, area, cells),
    ...(layoutBefore ? writeMerges(find, layoutBefore.merges) : []),
    ...writeWidths(find, area.column, columnWidths ?? []),
    ...(layoutBefore ? writeHeights(find, layoutBefore.rowHeights, layoutAfter?.rowHeights ?? []) : []),
    ...(edit.kind === "sheet" ? writeCharts(find, layoutBefore?.charts, layoutAfter, charts) : []),
  ];
}

/** What is to be entered so that the cell holds this again. */
function entryOf(content: CellContent, numberFormat: string): string | number | boolean {
  if (typeof content === "string") return inAnyCell(content, numberFormat);
  if (typeof content !== "object") return content;
  return "formula" in content ? content.formula : content.error;
}

function clearLayout(find: FindSheet, { row, column, rows, columns }: Area): Step {
  return step((context) => {
    const range = find(context).getRangeByIndexes(row, column, rows, columns);
    range.unmerge();
    range.clear("Hyperlinks");
  });
}

/** Copies the looks back, around the cells that are somebody else's by now. */
function restoreLooks({ formatsRow }: JournalEdit, area: Area, cells: readonly (readonly Fate[])[]): Step[] {
  if (formatsRow === null) return [];
  return withoutConflicts(cells).map(({ row, column, rows, columns }) =>
    step((context) => {
      const { worksheets } = context.workbook;
      const source = worksheets.getItem(FORMATS_SHEET).getRangeByIndexes(formatsRow + row, column, rows, columns);
      worksheets
        .getItem(area.sheet)
        .getRangeByIndexes(area.row + row, area.column + column, rows, columns)
        .copyFrom(source, "Formats");
    }),
  );
}

type LocalRect = Omit<Area, "sheet">;

/** Rectangles that cover all cells but the conflicts: rows without one together, the others in stretches. */
export function withoutConflicts(cells: readonly (readonly Fate[])[]): LocalRect[] {
  const rects: LocalRect[] = [];
  let whole: { row: number; rows: number; columns: number } | null = null;
  cells.forEach((line, row) => {
    if (line.includes("conflict")) {
      whole = null;
      rects.push(...stretches(line, row));
    } else if (whole) whole.rows += 1;
    else {
      const started = { row, column: 0, rows: 1, columns: line.length };
      rects.push(started);
      whole = started;
    }
  });
  return rects;
}

function stretches(line: readonly Fate[], row: number): LocalRect[] {
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  line.forEach((fate, column) => {
    const last = found.at(-1);
    if (fate === "conflict") return;
    if (last && last.column + last.columns === column) last.columns += 1;
    else found.push({ row, column, rows: 1, columns: 1 });
  });
  return found;
}
