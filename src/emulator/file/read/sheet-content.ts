/** What lies on a sheet besides cells: merges, links, filter, protection, tables. */
import { parseLocal } from "../../model/a1";
import { UNPROTECTED } from "../../model/defaults";
import { grid } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Hyperlink, SheetProtection, Table } from "../../model/types";
import { FileRefused } from "../file-refused";
import type { Package } from "../package";
import type { Relationship } from "./relationships";
import { firstOf, type SheetElements } from "./sheet-part";
import { unescaped } from "./text-escapes";
import { childrenOf, flag, numeric, parseTree, type Attributes } from "./xml";

/** Cells of one link that are told of it; a link over whole columns is known by its first cells only. */
const LINKED_CELLS = 10_000;

export function loadMerges(sheet: Sheet, elements: SheetElements): void {
  sheet.merges = childrenOf(firstOf(elements, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
    const area = parseLocal(attributes["ref"] ?? "");
    return area && area.rows * area.columns > 1 ? [area] : [];
  });
}

export function loadHyperlinks(sheet: Sheet, elements: SheetElements, relations: readonly Relationship[]): void {
  for (const { attributes } of childrenOf(firstOf(elements, "hyperlinks"), "hyperlink")) {
    const area = parseLocal(attributes["ref"] ?? "");
    if (!area) continue;
    const { id, location, tooltip } = attributes;
    const address = relations.find((relation) => relation.id === id)?.target;
    const link: Hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: unescaped(location) }),
      ...(tooltip === undefined ? {} : { screenTip: unescaped(tooltip) }),
    };
    const columns = Math.min(area.columns, LINKED_CELLS);
    const rows = Math.min(area.rows, Math.ceil(LINKED_CELLS / columns));
    grid({ ...area, rows, columns }, (row, column) => sheet.loadHyperlink(row, column, link));
  }
}

export function loadAutoFilter(sheet: Sheet, elements: SheetElements): void {
  const filter = firstOf(elements, "autoFilter");
  const area = parseLocal(filter?.attributes["ref"] ?? "");
  if (!filter || !area) return;
  const isFilterMode = flag(firstOf(elements, "sheetPr")?.attributes["filterMode"], false);
  sheet.autoFilter = { area, isDataFiltered: isFilterMode || childrenOf(filter, "filterColumn").length > 0 };
}

/** Office.js options by the attribute of the file that forbids them. Left out, these are forbidden... */
const FORBIDDEN_BY_DEFAULT = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
} as const;
/** ...and these allowed. */
const ALLOWED_BY_DEFAULT = { objects: "allowEditObjects", scenarios: "allowEditScenarios" } as const;

export function protectionOf(elements: SheetElements): SheetProtection {
  const attributes = firstOf(elements, "sheetProtection")?.attributes;
  if (!attributes || !flag(attributes["sheet"], false)) return UNPROTECTED;
  const options = (names: Readonly<Record<string, string>>, isForbidden: boolean): [string, boolean][] =>
    Object.entries(names).map(([attribute, option]) => [option, !flag(attributes[attribute], isForbidden)]);
  return {
    isProtected: true,
    options: {
      ...Object.fromEntries([...options(FORBIDDEN_BY_DEFAULT, true), ...options(ALLOWED_BY_DEFAULT, false)]),
      selectionMode: selectionMode(attributes),
    },
  };
}

/** Which cells the user may select. */
function selectionMode({ selectLockedCells, selectUnlockedCells }: Attributes): "Normal" | "Unlocked" | "None" {
  if (flag(selectUnlockedCells, false)) return "None";
  return flag(selectLockedCells, false) ? "Unlocked" : "Normal";
}

export function loadTables(
  sheet: Sheet,
  elements: SheetElements,
  relations: readonly Relationship[],
  pkg: Package,
): void {
  sheet.tables = childrenOf(firstOf(elements, "tableParts"), "tablePart").map(({ attributes: { id } }): Table => {
    const part = relations.find((relation) => relation.id === id)?.target;
    if (part === undefined) throw new FileRefused("damaged", `A table of the sheet "${sheet.name}" has no part.`);
    const { attributes } = parseTree(part, pkg.text(part));
    const name = attributes["displayName"] ?? attributes["name"];
    const area = parseLocal(attributes["ref"] ?? "");
    if (name === undefined || !area) throw new FileRefused("damaged", `${part}: The table has no name or no place.`);
    return {
      id: `{TABLE-FILE-${attributes["id"] ?? name}}`,
      name: unescaped(name),
      area,
      hasHeaders: numeric(attributes["headerRowCount"]) !== 0,
    };
  });
}
