/** The workbook part: the list of sheets, the names, which tab is in front. */
import { absoluteText, letters, sheetPrefix } from "../../model/a1";
import type { Sheet } from "../../model/sheet";
import type { DefinedName, SheetId, Visibility } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import { formulaForFile } from "../read/formula-text";
import { key, printed } from "./differences";
import { childNamed, childrenNamed, element, placeChild, prefixOf, setAttributes, TRUE, type XmlElement } from "./xml";

const ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches".split(
    " ",
  );
const STATES: Readonly<Record<Visibility, string | undefined>> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** A sheet of the file in its new place; `id` null: no worksheet, kept as it is. */
export interface ListedSheet {
  readonly id: SheetId | null;
  readonly item: XmlElement;
  /** Place in the list of the file as it was; null: added. */
  readonly before: number | null;
}

/**
 * The list of sheets in the model's order. Sheets that are no worksheets stay behind the worksheet they stood behind.
 * @param items of the file with the id the model has for each; `add` makes the item of a new sheet
 */
export function orderedSheets(
  items: readonly ListedSheet[],
  sheets: readonly Sheet[],
  add: (sheet: Sheet) => XmlElement,
): ListedSheet[] {
  const others = (from: number): ListedSheet[] => {
    const until = items.findIndex(({ id }, place) => place >= from && id !== null);
    return items.slice(from, until < 0 ? items.length : until);
  };
  const kept = (sheet: Sheet): ListedSheet | undefined => items.find(({ id }) => id === sheet.id);
  const deleted = items.flatMap((item, place) =>
    item.id !== null && !sheets.some(({ id }) => id === item.id) ? others(place + 1) : [],
  );
  const ordered = sheets.flatMap((sheet): ListedSheet[] => {
    const item = kept(sheet);
    if (!item) return [{ id: sheet.id, item: add(sheet), before: null }];
    setAttributes(item.item, { name: sheet.name, state: STATES[sheet.visibility] });
    return [item, ...others(items.indexOf(item) + 1)];
  });
  return [...others(0), ...ordered, ...deleted];
}

export function writeSheetList(root: XmlElement, listed: readonly ListedSheet[]): void {
  const list = childNamed(root, "sheets");
  if (list) list.children = listed.map(({ item }) => item);
}

/** Names: the file's own, unless they changed; with the places of their sheets as they are now. */
export function writeNames(root: XmlElement, listed: readonly ListedSheet[], before: Workbook, after: Workbook): void {
  const prefix = prefixOf(root);
  const placeOf = (id: SheetId | null): number | undefined => {
    const place = listed.findIndex((sheet) => sheet.id === id);
    return id === null || place < 0 ? undefined : place;
  };
  const changed = new Map<string, XmlElement | null>();
  const note = (name: string, place: number | undefined, item: XmlElement | null): void =>
    void changed.set(keyOf(name, place), item);
  const deleted = before.names.all().filter(({ name, scope }) => !after.names.get(name, scope));
  for (const { name, scope } of deleted) note(name, placeOf(scope), null);
  for (const name of after.names.all()) {
    if (key(before.names.get(name.name, name.scope)) === key(name)) continue;
    const place = placeOf(name.scope);
    note(name.name, place, nameElement(prefix, name, place));
  }
  for (const sheet of after.sheets) {
    const old = before.sheetById(sheet.id);
    // A sheet's name stands in its print areas: when it changed they are written anew.
    if (old?.name === sheet.name && key(printed(old.pageLayout)) === key(printed(sheet.pageLayout))) continue;
    const place = placeOf(sheet.id);
    for (const [name, text] of printedNames(sheet)) {
      const item = text === null ? null : element(prefix, "definedName", { name, localSheetId: place }, [text]);
      if (item !== null || old) note(name, place, item);
    }
  }
  const kept = childrenNamed(childNamed(root, "definedNames"), "definedName").filter((item) => {
    const { localSheetId, name = "" } = item.attributes;
    const place =
      localSheetId === undefined ? undefined : listed.findIndex((each) => each.before === Number(localSheetId));
    if (place === -1) return false;
    setAttributes(item, { localSheetId: place });
    return !changed.has(keyOf(name, place));
  });
  const all = [...kept, ...[...changed.values()].filter((item) => item !== null)];
  // Excel wants them sorted; others do not mind.
  all.sort((one, other) =>
    (one.attributes["name"] ?? "").toLowerCase() < (other.attributes["name"] ?? "").toLowerCase() ? -1 : 1,
  );
  placeChild(root, "definedNames", all.length === 0 ? null : element(prefix, "definedNames", {}, all), ORDER);
}

const keyOf = (name: string, place: number | undefined): string => `${place ?? ""} ${name.toLowerCase()}`;

function nameElement(
  prefix: string,
  { name, formula, visible, comment }: DefinedName,
  place: number | undefined,
): XmlElement {
  return element(
    prefix,
    "definedName",
    {
      name,
      comment: comment === "" ? undefined : comment,
      localSheetId: place,
      hidden: visible ? undefined : TRUE,
    },
    [formulaForFile(formula)],
  );
}

function printedNames({ name, pageLayout }: Sheet): [string, string | null][] {
  const { printArea, titleRows, titleColumns } = pageLayout;
  const sheet = sheetPrefix(name);
  const areas = printArea?.map((area) => `${sheet}${absoluteText(area)}`).join(",") ?? null;
  const titles = [
    ...(titleColumns ? [`${sheet}$${letters(titleColumns[0])}:$${letters(titleColumns[1])}`] : []),
    ...(titleRows ? [`${sheet}$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : []),
  ];
  return [
    [PRINT_AREA, areas],
    [PRINT_TITLES, titles.length === 0 ? null : titles.join(",")],
  ];
}

/** The sheet in front, and the first one whose tab is in view. */
export function writeActive(root: XmlElement, place: number): void {
  const prefix = prefixOf(root);
  const views = childNamed(root, "bookViews") ?? element(prefix, "bookViews", {}, [element(prefix, "workbookView")]);
  const view = childNamed(views, "workbookView");
  if (view) setAttributes(view, { activeTab: place === 0 ? undefined : place, firstSheet: undefined });
  placeChild(root, "bookViews", views, ORDER);
}

/** Asks Excel to calculate when it opens the file: what depends on changed cells is not calculated here. */
export function writeRecalculation(root: XmlElement): void {
  const settings = childNamed(root, "calcPr") ?? element(prefixOf(root), "calcPr");
  setAttributes(settings, { fullCalcOnLoad: TRUE });
  placeChild(root, "calcPr", settings, ORDER);
}
