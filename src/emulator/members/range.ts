/** Range: its place, its content, and its ways to other ranges. Changes: `range-changes.ts`; look: `range-format.ts`. */
import { isUnbounded, isWholeColumns, isWholeRows } from "../model/a1";
import type { Scalar } from "../wire/definition";
import type { Place, World } from "../world";
import { formulaOf, textOf, valueOf, valueTypeOf } from "./cell-content";
import { define, object } from "./objects";
import { fullAddress } from "./places";
import { rangeChanges } from "./range-changes";
import { hiddenScalars } from "./range-hidden";
import { hyperlink } from "./range-hyperlink";
import { rangeMethods } from "./range-methods";
import { setFormulas, setNumberFormats, setValues } from "./range-entry";
import { grid } from "../model/rect";
import type { Cell, StyleId } from "../model/types";

/** Above 5,000,000 cells (`values === null` without an error, issue 6781) and for whole rows or columns: null. */
function content<Result>(of: (cell: Cell | null, world: World, style: StyleId) => Result): Scalar<Place, World>["get"] {
  return ({ sheet: id, area }, world) => {
    if (isUnbounded(area) || area.rows * area.columns > world.maxCellsRead) return null;
    const sheet = world.workbook.sheet(id);
    return grid(area, (row, column) => {
      const cell = sheet.cell(row, column);
      return of(cell, world, cell?.style ?? sheet.emptyStyle(row, column));
    });
  };
}

const numberFormatOf = (_cell: Cell | null, { workbook }: World, style: StyleId): string =>
  workbook.styles.get(style).numberFormat;

define("Range", {
  keepable: true,
  scalars: {
    address: { get: fullAddress },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rows },
    columnCount: { get: ({ area }) => area.columns },
    /** -1 where the count does not fit 31 bits. */
    cellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    values: { get: content(valueOf), set: setValues },
    formulas: { get: content(formulaOf), set: setFormulas },
    text: { get: content(textOf) },
    valueTypes: { get: content(valueTypeOf) },
    numberFormat: { get: content(numberFormatOf), set: setNumberFormats },
    hyperlink,
    ...hiddenScalars,
  },
  navigations: {
    format: (place) => object("RangeFormat", place),
    dataValidation: (place) => object("DataValidation", place),
    worksheet: ({ sheet }, { workbook }) => object("Worksheet", workbook.sheet(sheet)),
  },
  methods: rangeMethods,
  changes: rangeChanges,
});
