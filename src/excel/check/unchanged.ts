/** Whether the workbook is still what was read: the preview was made from that, and only that is overwritten. */
import type { Area } from "../../core/domain/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/domain/snapshot";
import type { Progress } from "../../core/workbook-gateway";
import { isSameArea, placeText } from "../areas";
import { Refused } from "../errors";
import { markName } from "../owned-names";
import type { BookPlaces } from "../read/places";
import type { BookStructure } from "../read/structure";
import { readValues } from "../read/values";

const usedOf = ({ name, row, column, values }: SheetSnapshot): Area | null =>
  values.length === 0 ? null : { sheet: name, row, column, rows: values.length, columns: values[0]?.length ?? 0 };

const changed = (detail: string): Refused => new Refused("changed-since-read", detail);

/** Same sheets under the same names. @throws Refused changed-since-read, with the sheet */
export function requireSameSheets(book: BookStructure, snapshot: WorkbookSnapshot): void {
  for (const { id, name } of snapshot.sheets) {
    if (book.sheets.find((sheet) => sheet.id === id)?.name !== name) throw changed(name);
  }
  const added = book.sheets.find(({ id }) => !snapshot.sheets.some((sheet) => sheet.id === id));
  if (added) throw changed(added.name);
}

/** Same used ranges, same marks. `places` are those of the snapshot's sheets. @throws Refused changed-since-read */
export function requireSamePlaces(places: BookPlaces<SheetSnapshot>, snapshot: WorkbookSnapshot): void {
  for (const { sheet, used } of places.sheets) {
    if (!isSameArea(usedOf(sheet), used)) throw changed(sheet.name);
  }
  for (const { area, ...mark } of [...places.owned, ...snapshot.owned]) {
    const [before, now] = [snapshot.owned, places.owned].map((owned) =>
      owned.find((other) => markName(other) === markName(mark)),
    );
    if (!isSameArea(before?.area ?? null, now?.area ?? null)) throw changed(area.sheet);
  }
}

/** Same values in all cells. One sync while the workbook is small. @throws Refused changed-since-read, with the cell */
export async function requireSameValues(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  progress: Progress,
): Promise<void> {
  const sheets = snapshot.sheets.flatMap((sheet) => {
    const area = usedOf(sheet);
    return area ? [{ sheet, request: { id: sheet.id, area } }] : [];
  });
  const contents = await readValues(
    context,
    sheets.map(({ request }) => request),
    false,
    (done, total) => progress("checking", done, total),
  );
  sheets.forEach(({ sheet }, index) => {
    const now = contents[index]?.values ?? [];
    sheet.values.forEach((line, row) => {
      const column = line.findIndex((value, at) => value !== now[row]?.[at]);
      if (column >= 0) throw changed(placeText(sheet.name, sheet.row + row, sheet.column + column));
    });
  });
}
