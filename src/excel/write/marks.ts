/** Marks of ownership are set from ranges: an address given as text would become text (EXCEL-PLATFORM 10, pitfall 24). */
import type { Area } from "../../core/domain/address";
import type { FindSheet } from "./cells";
import { step, type Step } from "./steps";

export interface MarkChange {
  readonly mark: string;
  /** The name exists, wherever it points. */
  readonly exists: boolean;
  /** Where it is to point; null: it is removed. */
  readonly area: Omit<Area, "sheet"> | null;
}

export function setMark(find: FindSheet, { mark, exists, area }: MarkChange): Step {
  return step((context) => {
    const { names } = context.workbook;
    if (exists) names.getItem(mark).delete();
    if (area) names.add(mark, find(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns));
  });
}
