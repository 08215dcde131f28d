/** The names of the workbook part; print areas and titles stand among them. */
import { absoluteText, letters, sheetPrefix } from "../../model/a1";
import type { Sheet } from "../../model/sheet";
import type { DefinedName, SheetId } from "../../model/types";
import { formulaForFile } from "../read/formula-text";
import { BOOK_ORDER } from "./book-part";
import { key } from "./differences";
import type { Saving } from "./saving";
import type { ListedSheet } from "./sheet-list";
import { escapedForFile } from "./text";
import { childNamed, childrenNamed, element, placeChild, prefixOf, setAttributes, TRUE, type XmlElement } from "./xml";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/**
 * The file's own names, unless they changed, with the places and names their sheets have now; those of deleted sheets
 * go. Names nobody modelled (filters, print areas that are formulas) are among them.
 */
export function writeNames({ book, before, workbook, follow }: Saving, listed: readonly ListedSheet[]): void {
  const prefix = prefixOf(book);
  const items = standing(book, listed, follow);
  const placeOf = (id: SheetId | null): number | undefined =>
    id === null ? undefined : listed.findIndex((sheet) => sheet.id === id);
  for (const { name, scope } of before.names.all())
    if (!workbook.names.get(name, scope)) items.delete(keyOf(name, placeOf(scope)));
  for (const name of workbook.names.all()) {
    if (key(before.names.get(name.name, name.scope)) === key(name)) continue;
    const place = placeOf(name.scope);
    const item = items.get(keyOf(name.name, place)) ?? element(prefix, "definedName");
    writeName(item, name, place);
    items.set(keyOf(name.name, place), item);
  }
  for (const sheet of workbook.sheets) {
    const old = before.sheetById(sheet.id);
    const place = placeOf(sheet.id);
    for (const [name, printed] of [
      [PRINT_AREA, printArea],
      [PRINT_TITLES, printTitles],
    ] as const) {
      const text = printed(sheet, sheet.name);
      if (text === (old ? printed(old, sheet.name) : null)) continue;
      if (text === null) items.delete(keyOf(name, place));
      else items.set(keyOf(name, place), element(prefix, "definedName", { name, localSheetId: place }, [text]));
    }
  }
  const all = [...items].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
  placeChild(book, "definedNames", all.length === 0 ? null : element(prefix, "definedNames", {}, all), BOOK_ORDER);
}

/** The names the file has, without those of deleted sheets. */
function standing(book: XmlElement, listed: readonly ListedSheet[], follow: Saving["follow"]): Map<string, XmlElement> {
  const items = new Map<string, XmlElement>();
  for (const item of childrenNamed(childNamed(book, "definedNames"), "definedName")) {
    const { localSheetId, name = "" } = item.attributes;
    const place =
      localSheetId === undefined ? undefined : listed.findIndex(({ before }) => before === Number(localSheetId));
    if (place === -1) continue;
    setAttributes(item, { localSheetId: place });
    item.children = [follow(item.children.filter((node) => typeof node === "string").join(""))];
    items.set(keyOf(name, place), item);
  }
  return items;
}

/** Excel sorts names by their text; others do not mind. */
const keyOf = (name: string, place: number | undefined): string =>
  `${name.toLowerCase()} ${place === undefined ? "" : String(place).padStart(6, "0")}`;

/** What else the file says of the name (a macro's, a function's) stays. */
function writeName(
  item: XmlElement,
  { name, formula, visible, comment }: DefinedName,
  place: number | undefined,
): void {
  setAttributes(item, {
    name,
    comment: comment === "" ? undefined : escapedForFile(comment),
    localSheetId: place,
    hidden: visible ? undefined : TRUE,
  });
  item.children = [formulaForFile(formula)];
}

/** `name`: of the sheet, as it is to stand in the text. */
function printArea({ pageLayout }: Sheet, name: string): string | null {
  return pageLayout.printArea?.map((area) => `${sheetPrefix(name)}${absoluteText(area)}`).join(",") ?? null;
}

function printTitles({ pageLayout: { titleRows, titleColumns } }: Sheet, name: string): string | null {
  const titles = [
    ...(titleColumns ? [`$${letters(titleColumns[0])}:$${letters(titleColumns[1])}`] : []),
    ...(titleRows ? [`$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : []),
  ];
  return titles.length === 0 ? null : titles.map((title) => `${sheetPrefix(name)}${title}`).join(",");
}
