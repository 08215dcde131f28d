/**
 * A workbook as a file: the original package with exactly those pieces replaced in which the workbook differs from it.
 * Parts, elements, rows and cells that nobody touched are written back as they were.
 */
import type { Workbook } from "../../model/workbook";
import { writeActive, writeRecalculation } from "./book-part";
import { isBookChanged, isUnchanged, sheetChange } from "./differences";
import { followInParts } from "./mentions";
import { writeNames } from "./names";
import { relativeTarget } from "./relations";
import { beginSaving, type Saving } from "./saving";
import { listedSheets, writeSheetList, type ListedSheet } from "./sheet-list";
import { writeSheet, type ChangedSheet } from "./sheet-part";
import { TableNumbers } from "./tables";
import { partBytes } from "./xml";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The saved file; the original bytes where nothing differs. @throws FileLoss where a change cannot be written */
export function saveWorkbook(original: Uint8Array, workbook: Workbook): Uint8Array {
  const saving = beginSaving(original, workbook);
  const changes = changesOf(saving);
  const isTouched = changes.some(({ before, change }) => !before || !isUnchanged(change));
  const isBookTouched = isBookChanged(saving.before, workbook);
  if (!isBookTouched && !isTouched) return original;

  const listed = isBookTouched ? writeBook(saving) : listedSheets(saving);
  writeSheets(saving, changes, listed);
  followInParts(saving.edit, saving.follow);
  finish(saving, changes);
  return saving.edit.bytes();
}

function changesOf({ before, workbook }: Saving): ChangedSheet[] {
  return workbook.sheets.map((sheet) => {
    const old = before.sheetById(sheet.id);
    return { sheet, before: old, change: sheetChange(old, sheet) };
  });
}

function writeBook(saving: Saving): ListedSheet[] {
  const listed = writeSheetList(saving, listedSheets(saving));
  writeNames(saving, listed);
  writeActive(saving, listed);
  return listed;
}

function writeSheets(saving: Saving, changes: readonly ChangedSheet[], listed: readonly ListedSheet[]): void {
  const { before, workbook } = saving;
  const front = before.activeSheet.id === workbook.activeSheet.id ? null : workbook.activeSheet.id;
  const tables = new TableNumbers(before);
  for (const changed of changes) {
    const part = listed.find(({ id }) => id === changed.sheet.id)?.part;
    if (part === undefined) throw new Error(`The sheet "${changed.sheet.name}" is not in the list of the file.`);
    writeSheet(saving, { ...changed, part, front, tables });
  }
}

/** What concerns the whole book, once all sheets are written. */
function finish(saving: Saving, changes: readonly ChangedSheet[]): void {
  const { edit, book, workbook, before, styles, stylesPart, namespaces } = saving;
  const bookPart = edit.original.workbookPart;
  if (changes.some(({ change }) => change.cells.length > 0) && hasFormulas(workbook)) writeRecalculation(book);
  // The order of calculation names cells; Excel makes it anew, and repairs the file where it names one in vain.
  const isSheetGone = before.sheets.some(({ id }) => !workbook.sheetById(id));
  if (isSheetGone || changes.some(changesFormulas))
    edit.relationsOf(bookPart).remove(({ type }) => type.endsWith("/calcChain"));
  edit.set(bookPart, partBytes(book));
  if (!styles.hasGrown) return;
  if (stylesPart !== null) return edit.set(stylesPart, partBytes(styles.root));
  const name = "xl/styles.xml";
  edit.add(name, STYLES_TYPE, partBytes(styles.root));
  edit.relationsOf(bookPart).add(`${namespaces.relations}/styles`, relativeTarget(bookPart, name));
}

function hasFormulas({ sheets }: Workbook): boolean {
  for (const sheet of sheets) for (const { cell } of sheet.entries()) if (cell.formula !== null) return true;
  return false;
}

/** A cell has a formula that had none, or another one, or none any more. */
const changesFormulas = ({ sheet, before, change }: ChangedSheet): boolean =>
  change.cells.some(
    ({ row, column }) => (before?.cell(row, column)?.formula ?? null) !== (sheet.cell(row, column)?.formula ?? null),
  );
