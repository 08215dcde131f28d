/** What stands in the cells a run is going to touch: everything undo will need to put it back. */
import type { Area } from "../../core/domain/address";
import { rowPieces } from "../areas";
import { BATCH_BYTES, BATCH_ROWS, grouped, jsonBytes } from "../bytes";
import { Refused } from "../errors";
import { cellValue } from "../read/values";
import type { PlannedEdit } from "./plan";

/** Content of one cell: a formula, forced or plain text, a number, true/false, an error, or "" for empty. */
export type CellContent = string | number | boolean | { readonly formula: string } | { readonly error: string };

export interface TargetCells {
  readonly contents: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface Target extends TargetCells {
  /** Widths in points of the area's columns; null where the edit sets none. */
  readonly columnWidths: readonly number[] | null;
  /** Names of the charts on the sheet of an edit that writes it whole. */
  readonly charts: readonly string[];
}

interface Piece {
  readonly edit: number;
  readonly start: number;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Reads the targets of all edits on sheets that exist; an edit that adds a sheet has none (null). One sync while they
 * are small. Whatever the caller has asked for before is answered with the first sync.
 */
export async function readTargets(
  context: Excel.RequestContext,
  edits: readonly PlannedEdit[],
): Promise<(Target | null)[]> {
  const widths = edits.map((planned) => askWidths(context, planned));
  const charts = edits.map(({ edit, sheetId }) =>
    edit.kind === "sheet" && sheetId !== null ? askCharts(context.workbook.worksheets.getItem(sheetId)) : null,
  );
  const pieces = edits.flatMap((planned, edit) =>
    planned.sheetId === null ? [] : piecesOf(planned).map((piece) => ({ ...piece, edit })),
  );
  const cells: TargetCells[] = [];
  const owners: number[] = [];
  for (const group of grouped(pieces, ({ bytes }) => bytes)) {
    cells.push(...(await readPieces(context, edits, group)));
    owners.push(...group.map(({ edit }) => edit));
  }
  if (pieces.length === 0) await context.sync();
  return edits.map((planned, index) => {
    if (planned.sheetId === null) return null;
    const own = cells.filter((_, piece) => owners[piece] === index);
    return {
      contents: own.flatMap(({ contents }) => contents),
      numberFormats: own.flatMap(({ numberFormats }) => numberFormats),
      columnWidths: widths[index]?.map(({ format }) => format.columnWidth) ?? null,
      charts: charts[index]?.() ?? [],
    };
  });
}

/** Formulas and values repeat the text; a cell's type and number format take some 30 bytes more. */
function piecesOf({ before }: PlannedEdit): Omit<Piece, "edit">[] {
  return rowPieces(
    before.map((row) => 2 * jsonBytes(row) + 30 * row.length),
    BATCH_BYTES,
    BATCH_ROWS,
  );
}

function askWidths(context: Excel.RequestContext, { area, edit, sheetId }: PlannedEdit): Excel.Range[] | null {
  if (sheetId === null) return null;
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const given = edit.kind === "block" ? edit.columnWidths : edit.content.columnWidths;
  return given.slice(0, area.columns).map((_, column) => {
    const cell = worksheet.getRangeByIndexes(area.row, area.column + column, 1, 1);
    cell.load("format/columnWidth");
    return cell;
  });
}

/** Asks for the names of a sheet's charts; what it returns gives them after the next sync. */
export function askCharts(worksheet: Excel.Worksheet): () => string[] {
  const { charts } = worksheet;
  charts.load("items/name");
  return () => charts.items.map(({ name }) => name);
}

async function readPieces(
  context: Excel.RequestContext,
  edits: readonly PlannedEdit[],
  pieces: readonly Piece[],
): Promise<TargetCells[]> {
  const asked = pieces.map(({ edit, start, rows }) => {
    const { sheetId, area } = edits[edit] as PlannedEdit;
    const worksheet = context.workbook.worksheets.getItem(sheetId ?? area.sheet);
    return askCells(worksheet, { ...area, row: area.row + start, rows });
  });
  await context.sync();
  return asked.map((range, index) => cellsOf(range, edits[pieces[index]?.edit ?? 0]?.area.sheet ?? ""));
}

/** Asks for all that `cellsOf` needs. */
export function askCells(worksheet: Excel.Worksheet, area: Omit<Area, "sheet">): Excel.Range {
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load("formulas,values,valueTypes,numberFormat");
  return range;
}

/** Contents and number formats of a range asked for by `askCells`. @throws Refused too-large, with the sheet */
export function cellsOf(range: Excel.Range, sheet: string): TargetCells {
  const { formulas, values, valueTypes, numberFormat } = range;
  if (![formulas, values, valueTypes, numberFormat].every(Array.isArray)) throw new Refused("too-large", sheet);
  return {
    contents: formulas.map((line, row) =>
      line.map((formula: unknown, column) =>
        contentOf(formula, values[row]?.[column], String(valueTypes[row]?.[column])),
      ),
    ),
    numberFormats: numberFormat.map((line) => line.map(String)),
  };
}

/**
 * Text that looks like a formula reads back like one, its apostrophe gone (EXCEL-PLATFORM 3.5): it is text when it
 * equals its own value.
 */
function contentOf(formula: unknown, value: unknown, type: string): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) return { formula };
  if (type === "Error") return { error: String(value) };
  return cellValue(value);
}
