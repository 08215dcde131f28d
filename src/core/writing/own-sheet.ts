/** A whole sheet of the add-in's own: found again by its mark, or added under a free name. */
import { isSamePeriod, type DocumentPeriod } from "../domain/period";
import { cellChanges, type SheetContent, type SheetEdit } from "../domain/edits";
import { finding } from "../domain/findings";
import type { OwnedKind, SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import { areaValues, contains, isBlankCell, standing } from "./cells";
import type { Outcome } from "./write-request";

export interface OwnSheet {
  readonly owned: OwnedKind;
  /** null: a sheet of no period. */
  readonly period: DocumentPeriod | null;
  /** What it is called where it does not exist yet. */
  readonly name: string;
  readonly content: SheetContent;
}

/** A workbook as far as the names of its sheets. */
export interface NamedSheets {
  readonly sheets: readonly { readonly name: string }[];
}

/** A name no sheet has: the wanted one, else with a number. Excel does not tell names apart by case. */
export function freeSheetName(snapshot: NamedSheets, wanted: string): string {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

/** The sheet the add-in already has for this; for documents of a period, the one of that period. */
export function ownSheetOf(
  snapshot: WorkbookSnapshot,
  owned: OwnedKind,
  period: DocumentPeriod | null,
): SheetSnapshot | null {
  return standing(snapshot, owned).find(({ owned: { period: of } }) => isSame(of, period))?.sheet ?? null;
}

/**
 * The edit of a sheet, if it changes anything; a sheet that cannot be written becomes a finding. A sheet is written
 * whole, so it is left alone while a person's own columns or notes stand where it goes.
 * @param foreign columns of its area that bear none of our headings
 */
export function writeOwnSheet(
  snapshot: WorkbookSnapshot,
  sheet: OwnSheet,
  existing: SheetSnapshot | null,
  foreign: readonly number[] = [],
): Outcome<SheetEdit> {
  const { owned, period, name, content } = sheet;
  if (existing === null) {
    const added = freeSheetName(snapshot, name);
    if (snapshot.structureProtected) {
      return { edit: null, finding: finding("sheet-not-writable", { sheet: added, reason: "structure" }) };
    }
    return { edit: { kind: "sheet", owned, period, sheet: added, content, before: null }, finding: null };
  }
  const edit: SheetEdit = {
    kind: "sheet",
    owned,
    period,
    sheet: existing.name,
    content,
    before: standingValues(snapshot, existing, content),
  };
  if (cellChanges(edit).length === 0) return { edit: null, finding: null };
  const reason = existing.isProtected
    ? "protected"
    : existing.isFiltered
      ? "filtered"
      : holdsOthers(snapshot, existing, content, foreign)
        ? "occupied"
        : null;
  if (reason === null) return { edit, finding: null };
  return { edit: null, finding: finding("sheet-not-writable", { sheet: existing.name, reason }) };
}

/** Whether something of a person's stands in the columns that are not ours, or where the content grows to. */
function holdsOthers(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  content: SheetContent,
  foreign: readonly number[],
): boolean {
  const own = snapshot.owned.filter(({ area }) => area.sheet === sheet.name).map(({ area }) => area);
  const rows = Math.max(content.values.length, ...own.map((area) => area.row + area.rows));
  const columns = content.values[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    if (foreign.some((column) => !isBlankCell(sheet, row, column))) return true;
    if (row >= content.values.length) continue;
    for (let column = 0; column < columns; column += 1) {
      if (!isBlankCell(sheet, row, column) && !own.some((area) => contains(area, row, column))) return true;
    }
  }
  return false;
}

/** What stands from A1 on, as far as the add-in's area or the new content reaches; the user's own notes lie beyond. */
function standingValues(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, content: SheetContent): SheetEdit["before"] {
  const own = snapshot.owned.filter(({ area }) => area.sheet === sheet.name).map(({ area }) => area);
  const rows = Math.max(content.values.length, ...own.map((area) => area.row + area.rows));
  const columns = Math.max(content.values[0]?.length ?? 0, ...own.map((area) => area.column + area.columns));
  return areaValues(sheet, { row: 0, column: 0, rows, columns });
}

function isSame(one: DocumentPeriod | null, other: DocumentPeriod | null): boolean {
  return one === null || other === null ? one === other : isSamePeriod(one, other);
}
