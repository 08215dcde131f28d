/** What all steps of one saving need: the package being edited, the file as it was, the workbook as it is. */
import type { Workbook } from "../../model/workbook";
import { openPackage } from "../package";
import { readRelationships } from "../read/relationships";
import { readWorkbook } from "../read/read-workbook";
import { digitWidth } from "../units";
import { followerOf, type Follow } from "./mentions";
import { PackageEdit } from "./package-edit";
import { FileStyles } from "./styles";
import { element, parseExact, type XmlElement } from "./xml";

export interface Saving {
  readonly edit: PackageEdit;
  /** The file, freshly read. */
  readonly before: Workbook;
  readonly workbook: Workbook;
  /** Root of the workbook part, changed in place. */
  readonly book: XmlElement;
  readonly styles: FileStyles;
  /** null: the file has none. */
  readonly stylesPart: string | null;
  /** Of the parts' own elements, of the types of relations, and of what is drawn: transitional or strict. */
  readonly namespaces: { readonly main: string; readonly relations: string; readonly drawing: string };
  /** Pixels of a digit of the Normal font, the unit of column widths. */
  readonly digit: number;
  /** A formula of the file as it reads with the sheets' names of now. */
  readonly follow: Follow;
}

export function beginSaving(original: Uint8Array, workbook: Workbook): Saving {
  const pkg = openPackage(original);
  const before = readWorkbook(original, workbook.name);
  const book = parseExact(pkg.text(pkg.workbookPart));
  const namespaces = namespacesOf(book);
  const target = readRelationships(pkg, pkg.workbookPart).find(({ type }) => type === "styles")?.target ?? null;
  const stylesPart = target !== null && pkg.has(target) ? target : null;
  const styles =
    stylesPart === null ? element("", "styleSheet", { xmlns: namespaces.main }) : parseExact(pkg.text(stylesPart));
  return {
    edit: new PackageEdit(pkg),
    before,
    workbook,
    book,
    stylesPart,
    styles: new FileStyles(styles, workbook.styles, before.styles.size),
    namespaces,
    digit: digitWidth(workbook.styles.get(0).font),
    follow: followerOf(before, workbook),
  };
}

function namespacesOf(book: XmlElement): Saving["namespaces"] {
  const prefix = book.name.includes(":") ? `xmlns:${book.name.slice(0, book.name.indexOf(":"))}` : "xmlns";
  const main = book.attributes[prefix] ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const isStrict = main.includes("purl.oclc.org");
  return {
    main,
    relations: isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    drawing: isStrict ? "http://purl.oclc.org/ooxml/drawingml" : "http://schemas.openxmlformats.org/drawingml/2006",
  };
}
