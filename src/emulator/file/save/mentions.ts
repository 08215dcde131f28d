/**
 * Formulas outside cells that name a sheet: validations, conditional formats, charts, tables, pivot tables' sources.
 * When the sheet gets another name they follow; when it goes they read #REF!, as Excel writes them. One that named a
 * sheet that is not there would make Excel repair the file.
 */
import { withSheetChanged } from "../../model/references";
import type { Workbook } from "../../model/workbook";
import { localName } from "../read/xml";
import type { PackageEdit } from "./package-edit";
import { elementsOf, parseExact, partBytes, type XmlElement } from "./xml";

/** A formula with the names the sheets have now. */
export type Follow = ((formula: string) => string) & {
  /** Name of a sheet now; null: it is gone. */
  readonly nameOf: (sheet: string) => string | null;
  /** No sheet of the file was renamed or deleted. */
  readonly isIdle: boolean;
};

export function followerOf(before: Workbook, after: Workbook): Follow {
  const moved = before.sheets
    .map(({ id, name }) => ({ before: name, after: after.sheetById(id)?.name ?? null }))
    .filter((sheet) => sheet.after !== sheet.before);
  // In two steps, so that two sheets can change names with each other.
  const between = (index: number): string => `__moved_sheet_${index}__`;
  const follow = (formula: string): string => {
    if (moved.length === 0 || !formula.includes("!")) return formula;
    const aside = moved.reduce((text, sheet, index) => withSheetChanged(text, sheet.before, between(index)), formula);
    return moved.reduce((text, sheet, index) => withSheetChanged(text, between(index), sheet.after), aside);
  };
  const nameOf = (sheet: string): string | null => {
    const found = moved.find((each) => each.before.toLowerCase() === sheet.toLowerCase());
    return found ? found.after : sheet;
  };
  return Object.assign(follow, { nameOf, isIdle: moved.length === 0 });
}

const FORMULAS = new Set("f formula formula1 formula2 calculatedColumnFormula totalsRowFormula".split(" "));
const ROOTS = /<(?:[\w.-]+:)?(?:chartSpace|table|pivotCacheDefinition)[\s>]/;

/** Parts besides sheets and the workbook part. */
export function followInParts(edit: PackageEdit, follow: Follow): void {
  if (follow.isIdle) return;
  for (const name of edit.original.names) {
    if (!name.toLowerCase().endsWith(".xml")) continue;
    const text = edit.text(name);
    if (!ROOTS.test(text.slice(0, 2_000))) continue;
    const root = parseExact(text);
    if (followIn(root, follow)) edit.set(name, partBytes(root));
  }
}

/** Changes formulas at any depth in place; false where there was nothing to change. */
export function followIn(root: XmlElement, follow: Follow): boolean {
  let isChanged = false;
  for (const child of elementsOf(root)) isChanged = followIn(child, follow) || isChanged;
  const name = localName(root.name);
  if (FORMULAS.has(name) && root.children.every((node) => typeof node === "string")) {
    const text = root.children.join("");
    const after = follow(text);
    if (after !== text) {
      root.children = [after];
      isChanged = true;
    }
  }
  const { sheet } = root.attributes;
  // A source that is gone keeps its name: the pivot table lives on what it knows.
  const now = name === "worksheetSource" && sheet !== undefined ? (follow.nameOf(sheet) ?? sheet) : sheet;
  if (now !== undefined && now !== sheet) {
    root.attributes["sheet"] = now;
    isChanged = true;
  }
  return isChanged;
}
