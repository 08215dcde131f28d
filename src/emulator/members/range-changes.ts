/** Methods of Range that change the workbook or the selection. */
import { isUnbounded } from "../model/a1";
import { grid, intersection } from "../model/rect";
import { shifted } from "../model/references";
import { hasContent, type Sheet } from "../model/sheet";
import type { Cell, Rect, StyleId } from "../model/types";
import type { Method } from "../wire/definition";
import { notImplemented } from "../wire/errors";
import type { Place, World } from "../world";
import { invalid, isGiven, oneOf } from "./arguments";
import { placeArgument } from "./places";

const CLEAR_KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
const COPY_KINDS = ["All", "Formulas", "Values", "Formats"] as const;

function requireBounded(area: Rect): void {
  if (isUnbounded(area)) throw invalid("Whole rows or columns cannot be changed this way.");
}

/** A cell, or none, with the style that is seen there. */
interface Shown {
  readonly cell: Cell | null;
  readonly style: StyleId;
}

/** The part of the source cell that is copied, in the style of the target where that stays. `empty`: as `emptyStyle`. */
function copied(
  source: Shown,
  target: Shown,
  kind: (typeof COPY_KINDS)[number],
  by: [number, number],
  empty: StyleId,
): Cell | null {
  const { style } = kind === "All" || kind === "Formats" ? source : target;
  const content = kind === "Formats" ? target.cell : source.cell;
  if (!content || !hasContent(content)) return style === empty ? null : { value: null, formula: null, style };
  if (kind === "Values" && content.formula !== null) return { value: content.value, formula: null, style };
  if (content.formula === null || kind === "Formats") return { ...content, style };
  const formula = shifted(content.formula, ...by);
  return { value: formula === content.formula ? content.value : null, formula, style };
}

export const rangeChanges: Readonly<Record<string, Method<Place, World>>> = {
  select({ sheet, area }, _args, { workbook }) {
    workbook.select(sheet, area, "addin");
    return null;
  },
  clear({ sheet, area }, [applyTo], { workbook }) {
    const kind = isGiven(applyTo) ? oneOf(applyTo, "applyTo", CLEAR_KINDS) : "All";
    workbook.clear(sheet, area, kind, "addin");
    return null;
  },
  merge({ sheet, area }, [across], { workbook }) {
    requireBounded(area);
    if (workbook.sheet(sheet).tables.some((table) => intersection(table.area, area)))
      throw invalid("Cells of a table cannot be merged.");
    workbook.merge(sheet, area, across === true, "addin");
    return null;
  },
  unmerge({ sheet, area }, _args, { workbook }) {
    workbook.unmerge(sheet, area, "addin");
    return null;
  },
  /** A source smaller than the target is repeated where the target is a multiple of it, as when pasting. */
  copyFrom({ sheet, area }, [from, copyType, skipBlanks, transpose], world) {
    const kind = isGiven(copyType) ? oneOf(copyType, "copyType", COPY_KINDS) : "All";
    if (skipBlanks === true || transpose === true) throw notImplemented("Range.copyFrom(skipBlanks, transpose)");
    const { workbook } = world;
    const source = placeArgument(from, workbook.sheet(sheet), world);
    requireBounded(area);
    requireBounded(source.area);
    const target = tiled(area, source.area);
    const [sourceSheet, targetSheet] = [workbook.sheet(source.sheet), workbook.sheet(sheet)];
    const after = grid(target, (row, column) => {
      const fromRow = source.area.row + ((row - target.row) % source.area.rows);
      const fromColumn = source.area.column + ((column - target.column) % source.area.columns);
      const by: [number, number] = [row - fromRow, column - fromColumn];
      return copied(
        shown(sourceSheet, fromRow, fromColumn),
        shown(targetSheet, row, column),
        kind,
        by,
        targetSheet.emptyStyle(row, column),
      );
    });
    workbook.setCells(sheet, target, after, "addin");
    return null;
  },
};

const shown = (sheet: Sheet, row: number, column: number): Shown => ({
  cell: sheet.cell(row, column),
  style: sheet.styleAt(row, column),
});

function tiled(target: Rect, source: Rect): Rect {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : { ...target, rows: source.rows, columns: source.columns };
}
