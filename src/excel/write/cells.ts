/** Values and number formats of an area, row pieces of bounded size. Number formats always come before values. */
import type { Area } from "../../core/domain/address";
import { rowPieces } from "../areas";
import { BATCH_BYTES, BATCH_ROWS, jsonBytes } from "../bytes";
import { CALL_BYTES, step, type Step } from "./steps";

/** null leaves a cell as it is. */
export type Matrix = readonly (readonly (string | number | boolean | null)[])[];

export type FindSheet = (context: Excel.RequestContext) => Excel.Worksheet;

/** Pieces are smaller than a request, so that formats and values of a piece fit together. */
const PIECE_BYTES = BATCH_BYTES / 2;
/** The library splits big matrices into rows and says so for each (EXCEL-HOST 3.6). */
const ROW_BYTES = 100;

/** Writes formulas or values as given, cell by cell. A piece in which nothing is to be changed is left out. */
export function writeCells(
  find: FindSheet,
  area: Omit<Area, "sheet">,
  numberFormats: Matrix,
  formulas: Matrix,
): Step[] {
  const bytes = formulas.map((row, index) => ROW_BYTES + jsonBytes(row) + jsonBytes(numberFormats[index] ?? []));
  return rowPieces(bytes, PIECE_BYTES, BATCH_ROWS).flatMap(({ start, rows, bytes: size }) => {
    const [formats, contents] = [numberFormats, formulas].map((matrix) => matrix.slice(start, start + rows));
    return [...(isUntouched(formats) ? [] : [formats]), ...(isUntouched(contents) ? [] : [contents])].map((matrix) =>
      step((context) => {
        const range = find(context).getRangeByIndexes(area.row + start, area.column, rows, area.columns);
        const written = (matrix ?? []).map((row) => [...row]);
        if (matrix === formats) range.numberFormat = written;
        else range.formulas = written;
      }, size + CALL_BYTES),
    );
  });
}

const isUntouched = (matrix: Matrix | undefined): boolean =>
  matrix === undefined || matrix.every((row) => row.every((value) => value === null));
