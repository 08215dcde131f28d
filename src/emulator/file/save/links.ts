/** Hyperlinks of a sheet: those that touch no changed cell stay as they are, the others are written cell by cell. */
import { cellText, parseLocal } from "../../model/a1";
import { contains, grid } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Place } from "./differences";
import type { SheetSource } from "./sheet-source";
import { escapedForFile } from "./text";
import { childrenNamed, element, type XmlElement } from "./xml";

/** @param relation adds an address outside the file and returns the attribute that names it */
export function writeLinks(
  source: SheetSource,
  sheet: Sheet,
  touched: readonly Place[],
  relation: (address: string) => Record<string, string>,
): void {
  const written = new Map<string, Place>(touched.map((place) => [cellText(place.row, place.column), place]));
  const kept = childrenNamed(source.child("hyperlinks"), "hyperlink").filter(({ attributes }) => {
    const area = parseLocal(attributes["ref"] ?? "");
    if (!area || !touched.some(({ row, column }) => contains(area, row, column))) return true;
    grid(area, (row, column) => written.set(cellText(row, column), { row, column }));
    return false;
  });
  const links = [...written].flatMap(([ref, { row, column }]): XmlElement[] => {
    const link = sheet.hyperlink(row, column);
    if (!link) return [];
    const { address, documentReference, screenTip } = link;
    return [
      element(source.prefix, "hyperlink", {
        ref,
        ...(address === undefined ? {} : relation(address)),
        location: documentReference === undefined ? undefined : escapedForFile(documentReference),
        tooltip: screenTip === undefined ? undefined : escapedForFile(screenTip),
      }),
    ];
  });
  const all = [...kept, ...links];
  source.set("hyperlinks", all.length === 0 ? null : element(source.prefix, "hyperlinks", {}, all));
}
