/** Methods of Range that change the workbook or the selection. */
import { isUnbounded } from "../model/a1";
import { intersection } from "../model/rect";
import { shifted } from "../model/references";
import { hasContent } from "../model/sheet";
import type { Cell, Rect } from "../model/types";
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

/** The part of the source cell that is copied, in the style of the target where that stays. */
function copied(
  source: Cell | null,
  target: Cell | null,
  kind: (typeof COPY_KINDS)[number],
  by: [number, number],
): Cell | null {
  const style = (kind === "All" || kind === "Formats" ? source : target)?.style ?? 0;
  const content = kind === "Formats" ? target : source;
  if (!content || !hasContent(content)) return style === 0 ? null : { value: null, formula: null, style };
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
    const cells = workbook.sheet(source.sheet).cells(source.area);
    const after = workbook
      .sheet(sheet)
      .cells(target)
      .map((line, row) =>
        line.map((before, column) => {
          const [fromRow, fromColumn] = [row % source.area.rows, column % source.area.columns];
          const by: [number, number] = [
            target.row + row - (source.area.row + fromRow),
            target.column + column - (source.area.column + fromColumn),
          ];
          return copied(cells[fromRow]?.[fromColumn] ?? null, before, kind, by);
        }),
      );
    workbook.setCells(sheet, target, after, "addin");
    return null;
  },
};

function tiled(target: Rect, source: Rect): Rect {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : { ...target, rows: source.rows, columns: source.columns };
}
