/** Hidden rows and columns of a range: true, false, or null where they differ. */
import type { Scalar } from "../wire/definition";
import type { Place, World } from "../world";
import { flag, invalid } from "./arguments";

/** More rows or columns than this are not hidden one by one. */
const MOST = 20_000;

function mixed(first: number, count: number, isHidden: (index: number) => boolean): boolean | null {
  const start = isHidden(first);
  for (let index = first + 1; index < first + count; index += 1) if (isHidden(index) !== start) return null;
  return start;
}

const rowsHidden = ({ sheet, area }: Place, { workbook }: World): boolean | null => {
  const { hiddenRows } = workbook.sheet(sheet);
  return hiddenRows.size === 0 ? false : mixed(area.row, area.rows, (row) => hiddenRows.has(row));
};

const columnsHidden = ({ sheet, area }: Place, { workbook }: World): boolean | null => {
  const { hiddenColumns } = workbook.sheet(sheet);
  return hiddenColumns.size === 0 ? false : mixed(area.column, area.columns, (column) => hiddenColumns.has(column));
};

export const hiddenScalars: Readonly<Record<string, Scalar<Place, World>>> = {
  rowHidden: {
    get: rowsHidden,
    set({ sheet, area }, value, { workbook }) {
      const hidden = flag(value, "rowHidden");
      if (area.rows > MOST) throw invalid("Too many rows to hide.");
      for (let row = area.row; row < area.row + area.rows; row += 1) workbook.setRowHidden(sheet, row, hidden, "addin");
    },
  },
  columnHidden: {
    get: columnsHidden,
    set({ sheet, area }, value, { workbook }) {
      const hidden = flag(value, "columnHidden");
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        workbook.setColumnHidden(sheet, column, hidden, "addin");
      }
    },
  },
  /** All cells hidden: true; none: false; some: null. */
  hidden: {
    get(place, world) {
      const [rows, columns] = [rowsHidden(place, world), columnsHidden(place, world)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
};
