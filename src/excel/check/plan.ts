/** What a run is going to touch, edit by edit, as far as the snapshot tells. */
import type { Area } from "../../core/domain/address";
import type { BlockEdit, CellEdit, SheetEdit, TemplateEdit } from "../../core/domain/edits";
import type { CellValue, OwnedArea, WorkbookSnapshot } from "../../core/domain/snapshot";
import { covers, fromTopLeft } from "../areas";
import { markName } from "../owned-names";

interface Planned {
  /** The defined name that marks the area; null: none, it is the office's. */
  readonly mark: string | null;
  /** All cells that are written, emptied or formatted. */
  readonly area: Area;
  /** The part that belongs to the add-in afterwards. */
  readonly owned: Area;
  /** Where the mark stands now; null: nowhere. */
  readonly markBefore: Area | null;
  /** Id of the sheet; null: the run adds it. */
  readonly sheetId: string | null;
  /** Of the area's shape; null: the cell is a person's and is not touched. */
  readonly values: readonly (readonly (string | number | null)[])[];
  /** What stands there now, of the area's shape, as the snapshot says. */
  readonly before: readonly (readonly CellValue[])[];
  /** Cell formats are written, so those that stand there are kept in the journal. */
  readonly changesFormats: boolean;
}

export interface PlannedBlock extends Planned {
  readonly edit: BlockEdit;
  /** Styles and widths are written: the block is new or reaches beyond what it owned. */
  readonly isStyled: boolean;
}

export interface PlannedSheet extends Planned {
  readonly edit: SheetEdit | TemplateEdit;
}

export type PlannedEdit = PlannedBlock | PlannedSheet;

export const isBlock = (planned: PlannedEdit): planned is PlannedBlock => planned.edit.kind === "block";

export function planEdits(edits: readonly CellEdit[], snapshot: WorkbookSnapshot): PlannedEdit[] {
  return edits.map((edit) => (edit.kind === "block" ? planBlock(edit, snapshot) : planSheet(edit, snapshot)));
}

function planBlock(edit: BlockEdit, snapshot: WorkbookSnapshot): PlannedBlock {
  const { area } = edit;
  const markBefore = markedArea(edit, snapshot);
  const isStyled = edit.isNew || markBefore === null || markBefore.sheet !== area.sheet || !covers(markBefore, area);
  return {
    edit,
    mark: markNameOf(edit),
    area,
    owned: area,
    markBefore,
    sheetId: sheetIdOf(area.sheet, snapshot),
    values: filled(edit.values, area),
    before: valuesIn(snapshot, area),
    changesFormats: isStyled,
    isStyled,
  };
}

function planSheet(edit: SheetEdit | TemplateEdit, snapshot: WorkbookSnapshot): PlannedSheet {
  const { sheet, content } = edit;
  const columns = Math.max(0, ...content.values.map((row) => row.length));
  const owned = fromTopLeft(sheet, [{ row: 0, column: 0, rows: content.values.length, columns }]);
  const markBefore = markedArea(edit, snapshot);
  const sheetId = isAdding(edit) ? null : sheetIdOf(sheet, snapshot);
  const area = markBefore !== null && markBefore.sheet === sheet ? fromTopLeft(sheet, [owned, markBefore]) : owned;
  return {
    edit,
    mark: markNameOf(edit),
    area,
    owned,
    markBefore,
    sheetId,
    values: filled(content.values, area),
    before: valuesIn(snapshot, area),
    changesFormats: sheetId !== null,
  };
}

/** Whether the edit adds its sheet. */
export const isAdding = (edit: SheetEdit | TemplateEdit): boolean => edit.kind === "template" || edit.before === null;

const markNameOf = (edit: CellEdit): string | null =>
  edit.kind === "template" ? null : markName({ kind: edit.owned, period: edit.kind === "sheet" ? edit.period : null });

function markedArea(edit: CellEdit, { owned }: WorkbookSnapshot): Area | null {
  const mark = markNameOf(edit);
  return owned.find((area: OwnedArea) => markName(area) === mark)?.area ?? null;
}

const sheetIdOf = (name: string, { sheets }: WorkbookSnapshot): string | null =>
  sheets.find((sheet) => sheet.name === name)?.id ?? null;

/** Values in the shape of an area; cells that the edit does not name become empty, those it leaves alone stay null. */
function filled(values: Planned["values"], { rows, columns }: Area): (string | number | null)[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const value = values[row]?.[column];
      return value === undefined ? "" : value;
    }),
  );
}

function valuesIn(snapshot: WorkbookSnapshot, area: Area): CellValue[][] {
  const sheet = snapshot.sheets.find(({ name }) => name === area.sheet);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => sheet?.values[area.row + row - sheet.row]?.[area.column + column - sheet.column] ?? "",
    ),
  );
}
