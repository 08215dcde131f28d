/** The part of one sheet: the pieces in which the sheet differs from the file are replaced. */
import { areaText, parseLocal } from "../../model/a1";
import type { Sheet } from "../../model/sheet";
import type { SheetId } from "../../model/types";
import { charactersFromPoints } from "../units";
import { writeCharts } from "./charts";
import { writeColumns } from "./columns";
import { isUnchanged, type SheetChange } from "./differences";
import { writeLinks } from "./links";
import { followIn } from "./mentions";
import { writePage } from "./page";
import { writeProtection } from "./protection";
import { relativeTarget } from "./relations";
import { writeRowBreaks } from "./row-breaks";
import { writeRows } from "./rows";
import type { Saving } from "./saving";
import { SheetSource } from "./sheet-source";
import { writeHeaders } from "./table-headers";
import { addTables, type TableNumbers } from "./tables";
import { writeValidations } from "./validations";
import { isTabSelected, writeTabSelected, writeView } from "./view";
import { element, relationAttribute, type XmlElement } from "./xml";

export interface ChangedSheet {
  readonly sheet: Sheet;
  /** null: a sheet the file does not have. */
  readonly before: Sheet | null;
  readonly change: SheetChange;
}

interface SheetRequest extends ChangedSheet {
  readonly part: string;
  /** The sheet that came to the front; null: it is the one it was. */
  readonly front: SheetId | null;
  readonly tables: TableNumbers;
}

/** Writes nothing where nothing differs. @throws FileLoss where a change cannot be written */
export function writeSheet(saving: Saving, request: SheetRequest): void {
  const { sheet, before, change, part, front } = request;
  const { edit, follow, styles, digit, namespaces } = saving;
  const isNew = before === null;
  if (!isNew && isUnchanged(change) && front === null && follow.isIdle) return;
  const source = new SheetSource(edit.text(part));
  const isMentioning = !follow.isIdle && source.changeOthers((child) => followIn(child, follow));
  const isFront = front === null || (!isTabSelected(source) && sheet.id !== front) ? null : sheet.id === front;
  if (!isNew && isUnchanged(change) && isFront === null && !isMentioning) return;

  writeRows({ source, change, sheet, before, styles, follow });
  if (change.cells.length > 0) writeDimension(source, sheet);
  if (isNew) source.set("sheetFormatPr", newSizes(source.prefix, sheet, digit));
  if (change.columns.length > 0) writeColumns(source, sheet, change.columns, digit);
  if (change.merges) writeMerges(source, sheet);
  if (change.view) writeView(source, before?.view ?? null, sheet.view);
  if (isFront !== null) writeTabSelected(source, isFront);
  if (change.page) writePage(source, before?.pageLayout ?? null, sheet.pageLayout);
  if (change.rowBreaks) writeRowBreaks(source, sheet);
  if (change.validations) writeValidations(source, sheet);
  if (change.protection) writeProtection(source, sheet.protection);
  const relation = relations(saving, source, part);
  if (change.links.length > 0)
    writeLinks(source, sheet, change.links, (address) => relation.to("hyperlink", address, true));
  if (before) writeHeaders(saving, { sheet, before, change, part });
  if (change.tables)
    addTables(saving, request, source, (table) => relation.to("table", relativeTarget(part, table), false));
  if (change.charts)
    writeCharts(saving, request, (drawing) =>
      source.set(
        "drawing",
        element(source.prefix, "drawing", relation.to("drawing", relativeTarget(part, drawing), false)),
      ),
    );
  const isUndeclared = relation.isUsed() && relationAttribute(source.root) === null;
  const text = isUndeclared ? source.withNamespace("r", namespaces.relations) : source.text();
  edit.set(part, new TextEncoder().encode(text));
}

interface SheetRelations {
  /** Adds a relation and gives the attribute that names it. */
  to(type: string, target: string, isExternal: boolean): Record<string, string>;
  isUsed(): boolean;
}

function relations({ edit, namespaces }: Saving, source: SheetSource, part: string): SheetRelations {
  const attribute = relationAttribute(source.root) ?? "r:id";
  let isUsed = false;
  return {
    to(type, target, isExternal) {
      isUsed = true;
      return { [attribute]: edit.relationsOf(part).add(`${namespaces.relations}/${type}`, target, isExternal) };
    },
    isUsed: () => isUsed,
  };
}

/** A new sheet says what is usual in it: readers reckon that from the workbook's font, each in its own way. */
function newSizes(prefix: string, { defaultRowHeight, defaultColumnWidth }: Sheet, digit: number): XmlElement {
  const defaultColWidth = charactersFromPoints(defaultColumnWidth, digit);
  return element(prefix, "sheetFormatPr", { defaultColWidth, defaultRowHeight });
}

/** The used range, where the file says it: it may be left out. */
function writeDimension(source: SheetSource, sheet: Sheet): void {
  if (parseLocal(source.child("dimension")?.attributes["ref"] ?? "") === null) return;
  const used = sheet.usedRange();
  source.set("dimension", element(source.prefix, "dimension", { ref: used ? areaText(used) : "A1" }));
}

function writeMerges(source: SheetSource, sheet: Sheet): void {
  const merges = sheet.merges.map((area) => element(source.prefix, "mergeCell", { ref: areaText(area) }));
  const list = element(source.prefix, "mergeCells", { count: merges.length }, merges);
  source.set("mergeCells", merges.length === 0 ? null : list);
}
