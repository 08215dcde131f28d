/**
 * Values of the used ranges in pieces of bounded size: several sheets in one sync while they are small, several syncs
 * for one sheet when it is big (EXCEL-PLATFORM 2.3).
 */
import type { Area } from "../../core/domain/address";
import { FormatsBuilder, type CellValue, type NumberFormats } from "../../core/domain/snapshot";
import { BATCH_BYTES, BATCH_ROWS, jsonBytes } from "../bytes";
import { hostCode, Refused } from "../errors";

/** What is to be read: an area of the sheet with this id. */
export interface ReadRequest {
  readonly id: string;
  readonly area: Area;
}

export interface ReadContent {
  readonly values: readonly (readonly CellValue[])[];
  /** Empty where they were not asked for. */
  readonly formats: NumberFormats;
}

/** A stray entry in the last row of a sheet makes a used range nobody wants to wait for. */
const MAX_CELLS = 5_000_000;
/** Columns of a sheet. A range of whole rows is unbounded: Excel hands out no values of it. */
const ALL_COLUMNS = 16_384;
/** Bytes a cell takes in an answer, its number format with it, until the sheet itself has shown it. */
const FIRST_GUESS = 36;
/** Below this many bytes an answer that is still too large cannot be helped. */
const LEAST_BYTES = 20_000;

class Reading {
  readonly values: CellValue[][] = [];
  readonly formats = new FormatsBuilder();
  bytesPerCell = FIRST_GUESS;

  constructor(readonly request: ReadRequest) {
    const { sheet, rows, columns } = request.area;
    if (rows * columns > MAX_CELLS) throw new Refused("too-large", sheet);
  }

  get rowsLeft(): number {
    return this.request.area.rows - this.values.length;
  }

  get bytesPerRow(): number {
    return this.bytesPerCell * this.request.area.columns;
  }
}

/**
 * Reads all areas. @param withFormats their number formats too
 * @param onCells is told how many cells were read so far, and of how many.
 * @throws Refused too-large, with the sheet's name
 */
export async function readValues(
  context: Excel.RequestContext,
  requests: readonly ReadRequest[],
  withFormats: boolean,
  onCells: (done: number, total: number) => void,
): Promise<ReadContent[]> {
  const readings = requests.map((request) => new Reading(request));
  const total = requests.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  let limit = BATCH_BYTES;
  while (readings.some(({ rowsLeft }) => rowsLeft > 0)) {
    const pieces = nextPieces(readings, limit);
    if (!(await readPieces(context, pieces, withFormats))) {
      limit /= 2;
      if (limit < LEAST_BYTES) throw new Refused("too-large", pieces[0]?.reading.request.area.sheet ?? "");
    }
    onCells(
      readings.reduce((sum, { values, request }) => sum + values.length * request.area.columns, 0),
      total,
    );
  }
  return readings;
}

interface Piece {
  readonly reading: Reading;
  readonly rows: number;
}

function nextPieces(readings: readonly Reading[], limit: number): Piece[] {
  const pieces: Piece[] = [];
  let room = limit;
  for (const reading of readings) {
    if (reading.rowsLeft === 0) continue;
    const fitting = Math.floor(room / reading.bytesPerRow);
    const rows = Math.min(reading.rowsLeft, BATCH_ROWS, pieces.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows === 0) break;
    pieces.push({ reading, rows });
    room -= rows * reading.bytesPerRow;
    if (rows < reading.rowsLeft) break;
  }
  return pieces;
}

/** One sync. False: the answer would have been too large, nothing was read. */
async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  withFormats: boolean,
): Promise<boolean> {
  const asked = pieces.map(({ reading, rows }) => {
    const { id, area } = reading.request;
    const worksheet = context.workbook.worksheets.getItem(id);
    const start = area.row + reading.values.length;
    const widths = area.columns === ALL_COLUMNS ? [ALL_COLUMNS - 1, 1] : [area.columns];
    const parts = widths.map((width, at) => {
      const column = area.column + (at === 0 ? 0 : ALL_COLUMNS - 1);
      return worksheet
        .getRangeByIndexes(start, column, rows, width)
        .load(withFormats ? "values,numberFormat" : "values");
    });
    return { reading, rows, parts };
  });
  try {
    await context.sync();
  } catch (thrown) {
    if (hostCode(thrown)?.endsWith("PayloadSizeLimitExceeded")) return false;
    throw thrown;
  }
  for (const { reading, rows, parts } of asked) {
    const { sheet } = reading.request.area;
    const values = sideBySide(
      sheet,
      rows,
      parts.map((part): unknown => part.values),
    );
    const formats = parts.map((part): unknown => (withFormats ? part.numberFormat : []));
    take(reading, values, withFormats ? sideBySide(sheet, rows, formats) : null);
  }
  return true;
}

/**
 * Rows of parts that stand beside each other as rows of the whole.
 * @throws Refused too-large: Excel answers null, without an error, for ranges that are too large for it (issue 6781)
 */
function sideBySide(sheet: string, rows: number, parts: readonly unknown[]): unknown[][] {
  const blocks = parts.map((part) => {
    if (!isMatrix(part) || part.length !== rows) throw new Refused("too-large", sheet);
    return part;
  });
  const [first = [], ...others] = blocks;
  return first.map((row, at) => [...row, ...others.flatMap((other) => other[at] ?? [])]);
}

function take(reading: Reading, values: readonly unknown[][], formats: readonly unknown[][] | null): void {
  const cells = values.length * reading.request.area.columns;
  reading.values.push(...values.map((line) => line.map(cellValue)));
  for (const line of formats ?? []) reading.formats.add(line.map(String));
  const bytes = jsonBytes(values) + (formats === null ? 0 : jsonBytes(formats));
  reading.bytesPerCell = Math.max(4, (bytes / cells) * 1.2);
}

const isMatrix = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every(Array.isArray);

/** Values are text, numbers or true/false; whatever else a later Excel may hand out is kept as its text. */
export function cellValue(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
