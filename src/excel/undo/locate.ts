/** Where the cells of a run lie now: marks move along when rows or columns are inserted above or before them. */
import type { Area } from "../../core/domain/address";
import type { Journal, JournalEdit } from "../journal/schema";
import { askCharts } from "../check/targets";
import { askUsed, areaOf, askMarks } from "../read/places";

export interface Located {
  readonly edit: JournalEdit;
  /** The edit's area where it lies now, under the sheet's present name; null: the sheet is gone. */
  readonly area: Area | null;
  /** Used range of the sheet, values only; null: the sheet is empty or gone. */
  readonly used: Area | null;
  /** Names of the charts on a sheet that the run wrote whole. */
  readonly charts: readonly string[];
  readonly markExists: boolean;
}

/** Two syncs. @param isDone the run was written to its end, so that its marks stand where it put them */
export async function locate(context: Excel.RequestContext, { edits }: Journal, isDone: boolean): Promise<Located[]> {
  const { worksheets, names } = context.workbook;
  const asked = edits.map(({ mark, area }) => {
    const item = mark === null ? null : names.getItemOrNullObject(mark);
    item?.load("name");
    const [place] = mark === null ? [] : askMarks(context, [mark]);
    const recorded = worksheets.getItemOrNullObject(area.sheet);
    recorded.load("name");
    return { item, place, recorded };
  });
  await context.sync();
  const places = edits.map((edit, index) => {
    const { place, recorded, item } = asked[index] as (typeof asked)[number];
    const marked = place && isDone ? areaOf(place.range) : null;
    const unmoved = recorded.isNullObject ? null : edit.area;
    return { edit, area: marked ? moved(edit, marked) : unmoved, markExists: item !== null && !item.isNullObject };
  });
  const used = places.map(({ area }) => (area ? askUsed(worksheets.getItem(area.sheet)) : null));
  const charts = places.map(({ area, edit }) =>
    area && edit.kind !== "block" ? askCharts(worksheets.getItem(area.sheet)) : null,
  );
  await context.sync();
  return places.map((place, index) => {
    const range = used[index];
    return { ...place, used: range ? areaOf(range) : null, charts: charts[index]?.() ?? [] };
  });
}

function moved({ area, markAfter }: JournalEdit, marked: Area): Area {
  const [down, right] = [marked.row - markAfter.row, marked.column - markAfter.column];
  return { ...area, sheet: marked.sheet, row: area.row + down, column: area.column + right };
}
