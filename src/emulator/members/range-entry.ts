/** Entering content into a range: one value for all cells, or a matrix of the range's shape. */
import { isUnbounded } from "../model/a1";
import { grid } from "../model/rect";
import type { Rect } from "../model/types";
import type { Place, World } from "../world";
import { invalid, text } from "./arguments";

/** A matrix of the range's shape; a single value is meant for every cell. @throws InvalidArgument */
function matrix(value: unknown, area: Rect): unknown[][] {
  if (value === null || value === undefined) throw invalid("null cannot be set for a whole range.");
  if (isUnbounded(area)) throw invalid("Whole rows or columns cannot be written.");
  if (!Array.isArray(value)) return grid(area, () => value);
  const lines: readonly unknown[] = value;
  const rows = lines.map((line): unknown[] => {
    if (!Array.isArray(line) || line.length !== area.columns) throw wrongShape(area);
    return line;
  });
  if (rows.length !== area.rows) throw wrongShape(area);
  return rows;
}

const wrongShape = ({ rows, columns }: Rect): Error =>
  invalid(`The number of rows or columns in the array does not match the range (${rows} x ${columns}).`);

export function setValues({ sheet, area }: Place, value: unknown, { workbook }: World): void {
  workbook.enter(sheet, area, matrix(value, area), "addin");
}

/** As `setValues`: what is no formula is entered like a value. */
export const setFormulas = setValues;

export function setNumberFormats({ sheet, area }: Place, value: unknown, { workbook }: World): void {
  const formats = matrix(value, area);
  const patch = (row: number, column: number): { numberFormat: string } | null => {
    const code = formats[row - area.row]?.[column - area.column];
    return code === null || code === undefined ? null : { numberFormat: numberFormat(code) };
  };
  workbook.format(sheet, area, patch, "addin");
}

function numberFormat(code: unknown): string {
  const given = text(code, "A number format");
  if (given.split(";").length > 4) throw invalid(`"${given}" is no number format.`);
  return given === "" ? "General" : given;
}
