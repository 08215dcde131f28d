/**
 * A workbook as a file: the original package with exactly those pieces replaced in which the workbook differs from it.
 * Parts, elements, rows and cells that nobody touched are written back as they were.
 */
import type { Sheet } from "../../model/sheet";
import { sheetId as idOfNumber } from "../../model/sheet-names";
import type { Workbook } from "../../model/workbook";
import { openPackage } from "../package";
import { readRelationships } from "../read/relationships";
import { readWorkbook } from "../read/read-workbook";
import { charactersFromPoints, digitWidth } from "../units";
import {
  orderedSheets,
  writeActive,
  writeNames,
  writeRecalculation,
  writeSheetList,
  type ListedSheet,
} from "./book-part";
import { writeColumns } from "./columns";
import { isBookChanged, isUnchanged, sheetChange, type SheetChange } from "./differences";
import { writeLinks } from "./links";
import { PackageEdit } from "./package-edit";
import { writePage } from "./page";
import { writeProtection } from "./protection";
import { writeRows } from "./rows";
import { SheetSource } from "./sheet-source";
import { FileStyles } from "./styles";
import { tableElement } from "./tables";
import { writeTabSelected, writeView } from "./view";
import { areaText, parseLocal } from "../../model/a1";
import { childNamed, childrenNamed, element, parseExact, partBytes, relationAttribute, type XmlElement } from "./xml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** The saved file; the original bytes where nothing differs. */
export function saveWorkbook(original: Uint8Array, workbook: Workbook): Uint8Array {
  return new Saving(original, workbook).bytes();
}

class Saving {
  private readonly edit: PackageEdit;
  private readonly before: Workbook;
  private readonly book: XmlElement;
  private readonly stylesPart: string | null;
  private readonly styles: FileStyles;
  private readonly listed: ListedSheet[];
  private readonly digit: number;
  /** Address of the relation types and of the parts' namespace: transitional or strict. */
  private readonly namespaces: { readonly main: string; readonly relations: string };
  /** Namespace of the attributes that name relations in a part; the same for all parts. */
  private hasNewFormulas = false;

  constructor(
    private readonly original: Uint8Array,
    private readonly workbook: Workbook,
  ) {
    const pkg = openPackage(original);
    this.edit = new PackageEdit(pkg);
    this.before = readWorkbook(original, workbook.name);
    this.book = parseExact(pkg.text(pkg.workbookPart));
    this.namespaces = namespacesOf(this.book);
    const relations = readRelationships(pkg, pkg.workbookPart);
    this.stylesPart = relations.find(({ type }) => type === "styles")?.target ?? null;
    const styles =
      this.stylesPart !== null && pkg.has(this.stylesPart)
        ? parseExact(pkg.text(this.stylesPart))
        : element("", "styleSheet", { xmlns: this.namespaces.main });
    this.styles = new FileStyles(styles, workbook.styles, this.before.styles.size);
    this.digit = digitWidth(workbook.styles.get(0).font);
    this.listed = childrenNamed(childNamed(this.book, "sheets"), "sheet").map((item, place) => {
      const found = this.before.sheets.find(({ name }) => name === item.attributes["name"]);
      return { id: found?.id ?? null, item, before: place };
    });
  }

  bytes(): Uint8Array {
    const { workbook, before } = this;
    const changes = workbook.sheets.map((sheet) => {
      const old = before.sheetById(sheet.id);
      return { sheet, old, change: sheetChange(old, sheet) };
    });
    const isBookTouched = isBookChanged(before, workbook);
    const isTouched = changes.some(({ old, change }) => !old || !isUnchanged(change));
    if (!isBookTouched && !isTouched) return this.original;

    const ordered = isBookTouched ? this.writeBook() : this.listed;
    const frontBefore = before.activeSheet.id;
    const frontNow = workbook.activeSheet.id;
    for (const { sheet, old, change } of changes) {
      const isFrontChanged = frontBefore !== frontNow && (sheet.id === frontBefore || sheet.id === frontNow);
      if (old && isUnchanged(change) && !isFrontChanged) continue;
      this.writeSheet(sheet, old, change, ordered, isFrontChanged ? sheet.id === frontNow : null);
    }
    this.finish(changes.some(({ change }) => change.cells.length > 0));
    return this.edit.bytes();
  }

  private writeBook(): ListedSheet[] {
    const { book, before, workbook, listed } = this;
    const ordered = orderedSheets(listed, workbook.sheets, (sheet) => this.addSheet(sheet));
    writeSheetList(book, ordered);
    this.forgetDeleted();
    writeNames(book, ordered, before, workbook);
    const front = ordered.findIndex(({ id }) => id === workbook.activeSheet.id);
    writeActive(book, front);
    return ordered;
  }

  /** The item of a new sheet; its part follows. */
  private addSheet(sheet: Sheet): XmlElement {
    const { edit, namespaces, book } = this;
    const name = edit.freeName("xl/worksheets/sheet");
    edit.add(name, SHEET_TYPE, partBytes(emptySheet(namespaces.main)));
    const bookPart = edit.original.workbookPart;
    const relation = edit.relationsOf(bookPart).add(`${namespaces.relations}/worksheet`, `/${name}`);
    const numbers = childrenNamed(childNamed(book, "sheets"), "sheet").map(({ attributes }) =>
      Number(attributes["sheetId"]),
    );
    // The model's id is made of this number, where it is free, so that it is the same when the file is opened again.
    const own = numberOf(sheet.id);
    const taken = new Set([...numbers, ...this.numbersGiven]);
    let number = own !== null && !taken.has(own) ? own : Math.max(0, ...taken) + 1;
    while (taken.has(number)) number += 1;
    this.numbersGiven.push(number);
    const attribute = relationAttribute(book) ?? "r:id";
    const prefix = childNamed(book, "sheets")?.name.replace(/sheets$/, "") ?? "";
    const state = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility];
    this.partOf.set(sheet.id, name);
    return element(prefix, "sheet", { name: sheet.name, sheetId: number, state, [attribute]: relation });
  }

  private readonly numbersGiven: number[] = [];
  private readonly partOf = new Map<string, string>();

  private forgetDeleted(): void {
    const kept = new Set(this.workbook.sheets.map(({ id }) => id));
    const attribute = relationAttribute(this.book) ?? "r:id";
    const gone = this.listed.flatMap(({ id, item }) =>
      id !== null && !kept.has(id) ? [item.attributes[attribute]] : [],
    );
    if (gone.length > 0) this.edit.relationsOf(this.edit.original.workbookPart).remove(({ id }) => gone.includes(id));
  }

  private partName(sheet: Sheet, ordered: readonly ListedSheet[]): string {
    const added = this.partOf.get(sheet.id);
    if (added !== undefined) return added;
    const item = ordered.find(({ id }) => id === sheet.id)?.item;
    const relation = item?.attributes[relationAttribute(this.book) ?? "r:id"];
    const { original } = this.edit;
    const found = readRelationships(original, original.workbookPart).find(({ id }) => id === relation);
    if (!found) throw new Error(`The sheet "${sheet.name}" has no part in the file.`);
    return found.target;
  }

  private writeSheet(
    sheet: Sheet,
    before: Sheet | null,
    change: SheetChange,
    ordered: readonly ListedSheet[],
    isSelected: boolean | null,
  ): void {
    const part = this.partName(sheet, ordered);
    const source = new SheetSource(this.edit.text(part));
    writeRows({ source, change, sheet, before, styles: this.styles });
    if (change.cells.length > 0) this.writeDimension(source, sheet);
    if (!before) source.set("sheetFormatPr", this.newSizes(source.prefix, sheet));
    if (change.columns.length > 0) writeColumns(source, sheet, change.columns, this.digit);
    if (change.merges) writeMerges(source, sheet);
    if (change.view || isSelected !== null) writeView(source, before?.view ?? null, sheet.view);
    if (isSelected !== null) writeTabSelected(source, isSelected);
    if (change.page) writePage(source, before?.pageLayout ?? null, sheet.pageLayout);
    if (change.protection) writeProtection(source, sheet.protection);
    const relationsOf = this.edit.relationsOf(part);
    let usesRelations = false;
    const relationName = relationAttribute(source.root) ?? "r:id";
    const relate = (type: string, target: string, isExternal: boolean): Record<string, string> => {
      usesRelations = true;
      return { [relationName]: relationsOf.add(`${this.namespaces.relations}/${type}`, target, isExternal) };
    };
    if (change.links.length > 0)
      writeLinks(source, sheet, change.links, (address) => relate("hyperlink", address, true));
    if (change.tables) this.addTables(source, sheet, before, (target) => relate("table", target, false));
    const isDeclared = relationAttribute(source.root) !== null || !usesRelations;
    const text = isDeclared ? source.text() : source.withNamespace("r", this.namespaces.relations);
    this.edit.set(part, new TextEncoder().encode(text));
    this.hasNewFormulas ||= change.cells.some(
      ({ row, column }) =>
        (before?.cell(row, column)?.formula ?? null) !== null || (sheet.cell(row, column)?.formula ?? null) !== null,
    );
  }

  /** A new sheet says what is usual in it: readers reckon that from the workbook's font, each in its own way. */
  private newSizes(prefix: string, { defaultRowHeight, defaultColumnWidth }: Sheet): XmlElement {
    const defaultColWidth = charactersFromPoints(defaultColumnWidth, this.digit);
    return element(prefix, "sheetFormatPr", { defaultColWidth, defaultRowHeight });
  }

  private writeDimension(source: SheetSource, sheet: Sheet): void {
    const used = sheet.usedRange();
    const { root } = source;
    if (
      parseLocal(source.child("dimension")?.attributes["ref"] ?? "") === null &&
      root.attributes["xmlns"] === undefined
    )
      return;
    source.set("dimension", element(source.prefix, "dimension", { ref: used ? areaText(used) : "A1" }));
  }

  private addTables(
    source: SheetSource,
    sheet: Sheet,
    before: Sheet | null,
    relate: (target: string) => Record<string, string>,
  ): void {
    const known = new Set(before?.tables.map(({ id }) => id));
    const parts = source.child("tableParts") ?? element(source.prefix, "tableParts");
    for (const table of sheet.tables) {
      if (known.has(table.id)) continue;
      const name = this.edit.freeName("xl/tables/table");
      const number = this.nextTableNumber();
      this.edit.add(name, TABLE_TYPE, partBytes(tableElement(sheet, table, number, this.namespaces.main)));
      parts.children.push(element(source.prefix, "tablePart", relate(`/${name}`)));
    }
    const count = childrenNamed(parts, "tablePart").length;
    parts.attributes["count"] = String(count);
    source.set("tableParts", count === 0 ? null : parts);
  }

  private tableNumber = 0;

  /** Numbers of tables are unique in the workbook. */
  private nextTableNumber(): number {
    if (this.tableNumber === 0) {
      const ids = this.before.sheets.flatMap(({ tables }) =>
        tables.map(({ id }) => Number(/(\d+)\}$/.exec(id)?.[1] ?? 0)),
      );
      this.tableNumber = Math.max(0, ...ids);
    }
    this.tableNumber += 1;
    return this.tableNumber;
  }

  /** What concerns the whole book, once all sheets are written. */
  private finish(hasChangedCells: boolean): void {
    const { edit, book, workbook } = this;
    const bookPart = edit.original.workbookPart;
    const hasFormulas = workbook.sheets.some((sheet) => [...sheet.entries()].some(({ cell }) => cell.formula !== null));
    if (hasChangedCells && hasFormulas) writeRecalculation(book);
    // The order of calculation names cells; Excel makes it anew, and repairs the file where it names one in vain.
    if (this.hasNewFormulas || this.workbook.sheets.length !== this.before.sheets.length)
      edit.relationsOf(bookPart).remove(({ type }) => type.endsWith("/calcChain"));
    edit.set(bookPart, partBytes(book));
    if (this.styles.hasGrown) {
      const name = this.stylesPart ?? "xl/styles.xml";
      if (this.stylesPart === null) {
        edit.add(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", new Uint8Array());
        edit.relationsOf(bookPart).add(`${this.namespaces.relations}/styles`, `/${name}`);
      }
      edit.set(name, partBytes(this.styles.root));
    }
  }
}

function writeMerges(source: SheetSource, sheet: Sheet): void {
  const merges = sheet.merges.map((area) => element(source.prefix, "mergeCell", { ref: areaText(area) }));
  source.set(
    "mergeCells",
    merges.length === 0 ? null : element(source.prefix, "mergeCells", { count: merges.length }, merges),
  );
}

const emptySheet = (namespace: string): XmlElement =>
  element("", "worksheet", { xmlns: namespace }, [element("", "sheetData")]);

/** The number the model's id is made of, or null where the id is another one. */
function numberOf(id: string): number | null {
  const number = parseInt(id.slice(-13, -1), 16);
  return number > 0 && idOfNumber(number) === id ? number : null;
}

function namespacesOf(book: XmlElement): { main: string; relations: string } {
  const prefix = book.name.includes(":") ? `xmlns:${book.name.slice(0, book.name.indexOf(":"))}` : "xmlns";
  const main = book.attributes[prefix] ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const isStrict = main.includes("purl.oclc.org");
  return {
    main,
    relations: isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
}
