/** WorksheetFreezePanes: rows and columns that stay in view. */
import { MAX_COLUMNS, MAX_ROWS } from "../model/a1";
import type { Sheet } from "../model/sheet";
import type { World } from "../world";
import { HostError } from "../wire/errors";
import { whole } from "./arguments";
import { define } from "./objects";
import { placeArgument, rangeOrNull } from "./places";

/** Fails on a hidden sheet (issues 1463, 2014). */
function freeze(sheet: Sheet, frozenRows: number, frozenColumns: number, { workbook }: World): null {
  if (sheet.visibility !== "Visible")
    throw new HostError("GeneralException", "Panes of a hidden sheet cannot be frozen.");
  workbook.setView(sheet.id, { frozenRows, frozenColumns }, "addin");
  return null;
}

define("WorksheetFreezePanes", {
  methods: {
    getLocationOrNullObject({ id, view: { frozenRows, frozenColumns } }) {
      if (frozenRows === 0 && frozenColumns === 0) return null;
      return rangeOrNull(id, {
        row: 0,
        column: 0,
        rows: frozenRows || MAX_ROWS,
        columns: frozenColumns || MAX_COLUMNS,
      });
    },
  },
  changes: {
    freezeRows: (sheet, [count], world) => freeze(sheet, whole(count ?? 1, "count", 0, MAX_ROWS), 0, world),
    freezeColumns: (sheet, [count], world) => freeze(sheet, 0, whole(count ?? 1, "count", 0, MAX_COLUMNS), world),
    /** The given range, from A1 on, stays in view. */
    freezeAt(sheet, [range], world) {
      const { area } = placeArgument(range, sheet, world);
      const [rows, columns] = [area.row + area.rows, area.column + area.columns];
      return freeze(sheet, rows === MAX_ROWS ? 0 : rows, columns === MAX_COLUMNS ? 0 : columns, world);
    },
    unfreeze: (sheet, _args, world) => freeze(sheet, 0, 0, world),
  },
});
