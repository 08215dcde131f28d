/**
 * Cell formats for the saved file. A format the file has keeps its number; a changed one is a copy of the format it
 * comes from, in which only what differs is replaced, so that what the model does not know of it stays.
 */
import type { StyleTable } from "../../model/style-table";
import type { Style, StyleId } from "../../model/types";
import { FileLoss } from "../file-loss";
import { localName } from "../read/xml";
import { alignmentWith } from "./alignment";
import { borderWith } from "./borders";
import { fillElement, fontWith } from "./fonts-fills";
import { formatNumbers } from "./number-formats";
import {
  childNamed,
  childrenNamed,
  element,
  flagText,
  placeChild,
  prefixOf,
  serialized,
  setAttributes,
  TRUE,
  type XmlElement,
} from "./xml";

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
/** Excel opens no file with more. */
const MOST_FORMATS = 65_490;
const XF_ORDER = ["alignment", "protection", "extLst"];

export class FileStyles {
  private readonly prefix: string;
  private readonly known = new Map<string, number>();
  private readonly numberOf: (code: string) => number;
  private readonly places = new Map<XmlElement, Map<string, number>>();
  private isChanged = false;

  /** `table`: the model's; its first `loaded` styles are the file's own. `root`: of the styles part, changed in place. */
  constructor(
    readonly root: XmlElement,
    private readonly table: StyleTable,
    private readonly loaded: number,
  ) {
    this.prefix = prefixOf(root);
    this.numberOf = formatNumbers(root, ORDER);
  }

  /** True when a format was added. */
  get hasGrown(): boolean {
    return this.isChanged;
  }

  /** Number of the format for a cell of this style. */
  indexOf(id: StyleId, quotePrefix: boolean): number {
    const key = `${id} ${String(quotePrefix)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.find(id, quotePrefix);
    this.known.set(key, index);
    return index;
  }

  private find(id: StyleId, quotePrefix: boolean): number {
    const style = this.table.get(id);
    const base = style.fileFormat ?? 0;
    const formats = this.list("cellXfs", "xf");
    const from =
      childrenNamed(formats, "xf")[base] ??
      element(this.prefix, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const isQuoted = from.attributes["quotePrefix"] === TRUE;
    if (id < this.loaded && style.fileFormat !== null && isQuoted === quotePrefix) return base;
    const xf = structuredClone(from);
    setAttributes(xf, { quotePrefix: quotePrefix ? TRUE : undefined });
    this.change(xf, this.baseStyle(base), style);
    return this.add(formats, xf);
  }

  /** The style as the file has it: the one of the loaded styles that stands for the format. */
  private baseStyle(format: number): Style {
    for (let id = 0; id < this.loaded; id += 1) {
      const style = this.table.get(id);
      if (style.fileFormat === format) return style;
    }
    return this.table.get(0);
  }

  private change(xf: XmlElement, before: Style, after: Style): void {
    if (after.numberFormat !== before.numberFormat)
      setAttributes(xf, { numFmtId: this.numberOf(after.numberFormat), applyNumberFormat: TRUE });
    if (!isSame(after.font, before.font)) {
      const fonts = this.list("fonts", "font");
      const font = fontWith(this.part(fonts, "font", xf.attributes["fontId"]), before.font, after.font);
      setAttributes(xf, { fontId: this.add(fonts, font), applyFont: TRUE });
    }
    if (after.fill !== before.fill) {
      const fills = this.list("fills", "fill");
      setAttributes(xf, { fillId: this.add(fills, fillElement(this.prefix, after.fill)), applyFill: TRUE });
    }
    if (!isSame(after.borders, before.borders)) {
      const borders = this.list("borders", "border");
      const border = borderWith(this.part(borders, "border", xf.attributes["borderId"]), before.borders, after.borders);
      setAttributes(xf, { borderId: this.add(borders, border), applyBorder: TRUE });
    }
    const alignment = alignmentWith(childNamed(xf, "alignment") ?? element(this.prefix, "alignment"), before, after);
    if (alignment) {
      placeChild(xf, "alignment", alignment, XF_ORDER);
      setAttributes(xf, { applyAlignment: TRUE });
    }
    if (after.locked !== before.locked || after.formulaHidden !== before.formulaHidden) {
      const protection = { locked: flagText(after.locked), hidden: flagText(after.formulaHidden) };
      placeChild(xf, "protection", element(this.prefix, "protection", protection), XF_ORDER);
      setAttributes(xf, { applyProtection: TRUE });
    }
  }

  private part(list: XmlElement, name: string, index: string | undefined): XmlElement {
    return structuredClone(childrenNamed(list, name)[Number(index ?? 0)] ?? element(this.prefix, name));
  }

  /** A list of the part; made where the file has none, with what Excel expects to stand first. */
  private list(name: string, item: string): XmlElement {
    const found = childNamed(this.root, name);
    if (found) return found;
    const made = element(this.prefix, name, {}, firstItems(this.prefix, item));
    placeChild(this.root, name, made, ORDER);
    return made;
  }

  /** Index of an equal item, or of this one, added at the end. */
  private add(list: XmlElement, item: XmlElement): number {
    const places = this.placesIn(list, item);
    const text = serialized(item);
    const same = places.get(text);
    if (same !== undefined) return same;
    const place = childrenNamed(list, localName(item.name)).length;
    if (place >= MOST_FORMATS) throw new FileLoss([`the file would need more than ${MOST_FORMATS} cell formats`]);
    this.isChanged = true;
    places.set(text, place);
    list.children.push(item);
    setAttributes(list, { count: place + 1 });
    return place;
  }

  /** Places of a list's items by their text; of equal ones, the first. */
  private placesIn(list: XmlElement, item: XmlElement): Map<string, number> {
    const known = this.places.get(list);
    if (known) return known;
    const places = new Map<string, number>();
    childrenNamed(list, localName(item.name)).forEach((each, place) => {
      const text = serialized(each);
      if (!places.has(text)) places.set(text, place);
    });
    this.places.set(list, places);
    return places;
  }
}

/** The first two fills are Excel's own, whatever they say. */
function firstItems(prefix: string, item: string): XmlElement[] {
  if (item === "fill")
    return ["none", "gray125"].map((patternType) =>
      element(prefix, "fill", {}, [element(prefix, "patternFill", { patternType })]),
    );
  if (item === "xf") return [element(prefix, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })];
  return [element(prefix, item)];
}

const isSame = (one: object, other: object): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** Entries in one order, at two depths: enough for fonts and borders. */
const sorted = (value: object): unknown =>
  Object.entries(value)
    .map(
      ([key, each]: [string, unknown]) =>
        [key, typeof each === "object" && each !== null ? sorted(each) : each] as const,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
