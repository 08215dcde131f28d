/**
 * A sheet part cut into pieces: the children of its root, and the rows of its data. Pieces that nobody touches are
 * written back sign for sign; only the others are ever taken apart.
 */
import { SaxesParser } from "saxes";
import { localName } from "../read/xml";
import { parseExact, prefixOf, serialized, type XmlElement } from "./xml";

interface Piece {
  /** Local name. */
  readonly name: string;
  readonly text: string;
}

export interface RowPiece {
  /** From 0. */
  readonly index: number;
  text: string;
}

/** Order of the children of a worksheet (ECMA-376 part 1, 18.3.1.99). */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

export class SheetSource {
  /** In file order; rows of one index are one piece. */
  rows: RowPiece[];
  /** Root with its attributes and no children. */
  readonly root: XmlElement;
  readonly prefix: string;
  private readonly head: string;
  private readonly tail: string;
  private readonly dataTag: string;
  private pieces: Piece[];

  constructor(xml: string) {
    const cut = cutSheet(xml);
    this.head = inUtf8(cut.head);
    this.tail = cut.tail;
    this.pieces = cut.pieces;
    this.rows = cut.rows;
    this.root = parseExact(`${cut.head.slice(cut.head.lastIndexOf("<"), -1)}/>`);
    this.prefix = prefixOf(this.root);
    this.dataTag = cut.dataTag ?? `<${this.prefix}sheetData>`;
    if (cut.dataTag === null) this.insert({ name: "sheetData", text: "" });
  }

  /** A copy of the child to change, or undefined. The relations namespace of the root holds inside it. */
  child(name: string): XmlElement | undefined {
    const piece = this.pieces.find((each) => each.name === name);
    return piece && parseExact(piece.text.trim());
  }

  /** Puts a child in its place, instead of the one of its name; null, or an empty list, takes that away. */
  set(name: string, child: XmlElement | null): void {
    const text = child ? serialized(child) : null;
    const at = this.pieces.findIndex((piece) => piece.name === name);
    if (at >= 0) this.pieces.splice(at, 1, ...(text === null ? [] : [{ name, text }]));
    else if (text !== null) this.insert({ name, text });
  }

  /**
   * Lets every child besides the data be changed, those of one name among them. Those for which `change` answers false
   * stay sign for sign. @returns whether any was changed
   */
  changeOthers(change: (child: XmlElement) => boolean): boolean {
    let isAny = false;
    this.pieces = this.pieces.map((piece) => {
      if (piece.name === "sheetData") return piece;
      const child = parseExact(piece.text.trim());
      if (!change(child)) return piece;
      isAny = true;
      return { name: piece.name, text: serialized(child) };
    });
    return isAny;
  }

  text(): string {
    const data = `${this.dataTag}${this.rows.map(({ text }) => text).join("")}</${this.prefix}sheetData>`;
    return `${this.head}${this.pieces.map(({ name, text }) => (name === "sheetData" ? data : text)).join("")}${this.tail}`;
  }

  /** Adds a namespace to the root. */
  withNamespace(prefix: string, uri: string): string {
    return this.text().replace(this.head, () => `${this.head.slice(0, -1)} xmlns:${prefix}="${uri}">`);
  }

  private insert(piece: Piece): void {
    const place = ORDER.indexOf(piece.name);
    const next = this.pieces.findIndex((each) => placeOf(each) > place);
    this.pieces.splice(next < 0 ? this.pieces.length : next, 0, piece);
  }
}

/** Place of a piece in the order; of alternatives (`mc:AlternateContent`), that of what they are alternatives for. */
function placeOf({ name, text }: Piece): number {
  if (name !== "AlternateContent") return ORDER.indexOf(name);
  const names = [...text.matchAll(/<(?:[\w.-]+:)?([A-Za-z]+)/g)].map(([, inside = ""]) => ORDER.indexOf(inside));
  return names.find((place) => place >= 0) ?? -1;
}

/** Parts are written in UTF-8, whatever they were in. */
const inUtf8 = (head: string): string => head.replace(/^(<\?xml[^>]*encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');

interface Cut {
  /** Up to the end of the root's start tag. */
  readonly head: string;
  readonly tail: string;
  readonly pieces: Piece[];
  readonly rows: RowPiece[];
  /** Start tag of the data; null: there is none. */
  readonly dataTag: string | null;
}

/** One pass with the positions at which each tag ends. */
function cutSheet(xml: string): Cut {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const pieces: Piece[] = [];
  const rows: RowPiece[] = [];
  let [depth, from, rowFrom, index] = [0, 0, 0, -1];
  let [head, tail, dataTag]: [string, string, string | null] = ["", "", null];
  let isInData = false;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    depth += 1;
    if (depth === 1) {
      const start = xml.slice(0, parser.position);
      head = isSelfClosing ? `${start.slice(0, -2)}>` : start;
      tail = isSelfClosing ? `</${name}>` : "";
      from = parser.position;
    } else if (depth === 2 && localName(name) === "sheetData") {
      isInData = true;
      const tag = xml.slice(from, parser.position);
      dataTag = isSelfClosing ? `${tag.slice(0, -2)}>` : tag;
      rowFrom = parser.position;
    } else if (depth === 3 && isInData) {
      const { r } = attributes;
      index = r === undefined ? index + 1 : Number(r) - 1;
    }
  });
  parser.on("closetag", ({ name }) => {
    const end = parser.position;
    if (depth === 1) {
      if (tail === "") tail = xml.slice(from, end);
    } else if (depth === 2) {
      pieces.push({ name: localName(name), text: isInData ? "" : xml.slice(from, end) });
      isInData = false;
      from = end;
    } else if (depth === 3 && isInData) {
      rows.push({ index, text: xml.slice(rowFrom, end) });
      rowFrom = end;
    }
    depth -= 1;
  });
  parser.write(xml).close();
  return { head, tail, pieces, rows: sorted(rows), dataTag };
}

/** Rows stand in order in nearly every file; the rare other one is put in order. */
function sorted(rows: RowPiece[]): RowPiece[] {
  const isSorted = rows.every((row, at) => at === 0 || (rows[at - 1]?.index ?? -1) <= row.index);
  return isSorted ? rows : [...rows].sort((one, other) => one.index - other.index);
}
