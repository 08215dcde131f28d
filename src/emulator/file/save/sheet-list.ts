/** The sheets of the saved file: their order, the part of each, what is added and what goes. */
import type { Sheet } from "../../model/sheet";
import { sheetId as idOfNumber } from "../../model/sheet-names";
import type { SheetId, Visibility } from "../../model/types";
import { readRelationships } from "../read/relationships";
import { relativeTarget } from "./relations";
import type { Saving } from "./saving";
import {
  childNamed,
  childrenNamed,
  element,
  partBytes,
  prefixOf,
  relationAttribute,
  setAttributes,
  type XmlElement,
} from "./xml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STATES: Readonly<Record<Visibility, string | undefined>> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** A sheet of the file in its new place; `id` null: no worksheet, kept as it is. */
export interface ListedSheet {
  readonly id: SheetId | null;
  readonly item: XmlElement;
  readonly part: string;
  /** Place in the list of the file as it was; null: added. */
  readonly before: number | null;
}

/** The sheets as the file lists them. */
export function listedSheets({ book, before, edit: { original } }: Saving): ListedSheet[] {
  const relations = readRelationships(original, original.workbookPart);
  return childrenNamed(childNamed(book, "sheets"), "sheet").map((item, place) => {
    const sheet = before.sheets.find(({ name }) => name === item.attributes["name"]);
    const relation = relations.find(({ id }) => id === relationOf(item));
    return { id: sheet?.id ?? null, item, part: relation?.target ?? "", before: place };
  });
}

/** Writes the list as the model has it, with parts for added sheets and without the relations of deleted ones. */
export function writeSheetList(saving: Saving, listed: readonly ListedSheet[]): ListedSheet[] {
  const { book, edit, workbook } = saving;
  const numbers = new Set(listed.map(({ item }) => Number(item.attributes["sheetId"])));
  const ordered = orderedSheets(listed, workbook.sheets, (sheet) => addedSheet(saving, sheet, numbers));
  const list = childNamed(book, "sheets");
  if (list) list.children = ordered.map(({ item }) => item);
  const gone = listed.flatMap(({ id, item }) => (id !== null && !workbook.sheetById(id) ? [relationOf(item)] : []));
  if (gone.length > 0) edit.relationsOf(edit.original.workbookPart).remove(({ id }) => gone.includes(id));
  return ordered;
}

/** Id of the relation of a sheet: of its attributes the one with a prefix, wherever that is declared. */
const relationOf = ({ attributes }: XmlElement): string | undefined =>
  Object.entries(attributes).find(([name]) => /^(?!xmlns:)[^:]+:id$/.test(name))?.[1];

/** The attribute for the relation of an added sheet; its prefix is declared where the book has declared none. */
function relationName({ book, namespaces }: Saving): string {
  const declared = relationAttribute(book);
  if (declared !== null) return declared;
  setAttributes(book, { "xmlns:r": namespaces.relations });
  return "r:id";
}

/** Sheets that are no worksheets stay behind the worksheet they stood behind. */
function orderedSheets(
  items: readonly ListedSheet[],
  sheets: readonly Sheet[],
  add: (sheet: Sheet) => ListedSheet,
): ListedSheet[] {
  const others = (from: number): ListedSheet[] => {
    const until = items.findIndex(({ id }, place) => place >= from && id !== null);
    return items.slice(from, until < 0 ? items.length : until);
  };
  const deleted = items.flatMap((item, place) =>
    item.id !== null && !sheets.some(({ id }) => id === item.id) ? others(place + 1) : [],
  );
  const ordered = sheets.flatMap((sheet): ListedSheet[] => {
    const item = items.find(({ id }) => id === sheet.id);
    if (!item) return [add(sheet)];
    setAttributes(item.item, { name: sheet.name, state: STATES[sheet.visibility] });
    return [item, ...others(items.indexOf(item) + 1)];
  });
  return [...others(0), ...ordered, ...deleted];
}

/** The item of a new sheet, with an empty part. `taken`: numbers of sheets; the new one is added. */
function addedSheet(saving: Saving, sheet: Sheet, taken: Set<number>): ListedSheet {
  const { edit, namespaces, book } = saving;
  const part = edit.freeName("xl/worksheets/sheet");
  const empty = element("", "worksheet", { xmlns: namespaces.main }, [element("", "sheetData")]);
  edit.add(part, SHEET_TYPE, partBytes(empty));
  const bookPart = edit.original.workbookPart;
  const target = relativeTarget(bookPart, part);
  const relation = edit.relationsOf(bookPart).add(`${namespaces.relations}/worksheet`, target);
  // The model's id is made of this number, where it is free, so that it is the same when the file is opened again.
  const own = numberOf(sheet.id);
  const number = own !== null && !taken.has(own) ? own : Math.max(0, ...taken) + 1;
  taken.add(number);
  const attributes = {
    name: sheet.name,
    sheetId: number,
    state: STATES[sheet.visibility],
    [relationName(saving)]: relation,
  };
  const item = element(prefixOf(childNamed(book, "sheets") ?? book), "sheet", attributes);
  return { id: sheet.id, item, part, before: null };
}

/** The number the model's id is made of, or null where the id is another one. */
function numberOf(id: string): number | null {
  const number = parseInt(id.slice(-13, -1), 16);
  return number > 0 && idOfNumber(number) === id ? number : null;
}
