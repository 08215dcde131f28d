/** Only owned cells are written, or cells in which nothing stands (ARCHITECTURE, decision 5). */
import type { WorkbookSnapshot } from "../../core/domain/snapshot";
import { hasCell, overlap, placeText } from "../areas";
import { Refused } from "../errors";
import { isHiddenSheet } from "../hidden-sheets";
import { isAdding, isBlock, type PlannedEdit } from "./plan";
import type { Target } from "./targets";

/** @throws Refused not-owned, occupied */
export function requireOwned(planned: PlannedEdit, target: Target | null, snapshot: WorkbookSnapshot): void {
  if (isBlock(planned)) {
    if (planned.sheetId === null) throw new Refused("not-owned", planned.area.sheet);
  } else if (isAdding(planned.edit)) {
    requireFreeName(planned.edit.sheet, snapshot);
    return;
  } else {
    const { markBefore, edit, sheetId } = planned;
    const isOwned = markBefore?.sheet === edit.sheet && markBefore.row === 0 && markBefore.column === 0;
    if (sheetId === null || !isOwned) throw new Refused("not-owned", edit.sheet);
  }
  requireEmptyBeside(planned, target, snapshot);
}

/** Excel does not tell sheet names apart by case. */
function requireFreeName(name: string, { sheets }: WorkbookSnapshot): void {
  const isTaken = sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken || isHiddenSheet(name)) throw new Refused("occupied", name);
}

/** Cells outside the owned area hold neither value nor formula, belong to no table and are not merged. */
function requireEmptyBeside(
  { area, markBefore }: PlannedEdit,
  target: Target | null,
  snapshot: WorkbookSnapshot,
): void {
  const own = markBefore?.sheet === area.sheet ? markBefore : null;
  const isOwn = (row: number, column: number): boolean => own !== null && hasCell(own, row, column);
  target?.contents.forEach((line, row) =>
    line.forEach((content, column) => {
      const isBlank = typeof content === "string" && content.trim() === "";
      if (isBlank || isOwn(area.row + row, area.column + column)) return;
      throw new Refused("occupied", placeText(area.sheet, area.row + row, area.column + column));
    }),
  );
  const sheet = snapshot.sheets.find(({ name }) => name === area.sheet);
  const others = [...(sheet?.merges ?? []), ...(sheet?.tables ?? []).map((table) => table.area)];
  const other = others.find((one) => overlap(one, area) && !isOwn(one.row, one.column));
  if (other) throw new Refused("occupied", placeText(area.sheet, other.row, other.column));
}
