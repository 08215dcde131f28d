/**
 * Merged areas. Asking for them empties Excel's own undo list and fails above 512 areas (EXCEL-PLATFORM 10, pitfall 3),
 * so they are asked for only when a sheet's used range has changed since this gateway last asked.
 */
import type { Area } from "../../core/domain/address";
import { hostCode } from "../errors";
import type { ReadRequest } from "./values";

export class Merges {
  private readonly known = new Map<string, { readonly used: Area; readonly merges: readonly Area[] }>();

  /** Merged areas of each requested used range. No sync when nothing changed, one when something did. */
  async read(context: Excel.RequestContext, requests: readonly ReadRequest[]): Promise<(readonly Area[])[]> {
    const unknown = requests.filter(({ id, area }) => !isSameArea(this.known.get(id)?.used, area));
    if (unknown.length > 0) {
      const found = (await askMerges(context, unknown)) ?? (await this.readOneByOne(context, unknown));
      unknown.forEach(({ id, area }, index) => this.known.set(id, { used: area, merges: found[index] ?? [] }));
    }
    return requests.map(({ id }) => this.known.get(id)?.merges ?? []);
  }

  /** To be called after writing: what was merged or unmerged is not to be believed any more. */
  forget(): void {
    this.known.clear();
  }

  private async readOneByOne(context: Excel.RequestContext, requests: readonly ReadRequest[]): Promise<Area[][]> {
    const found: Area[][] = [];
    for (const request of requests) found.push(await readInHalves(context, request));
    return found;
  }
}

/** A sheet with more than 512 areas answers for parts of its rows. A single row that fails stays without merges. */
async function readInHalves(context: Excel.RequestContext, { id, area }: ReadRequest): Promise<Area[]> {
  const answer = await askMerges(context, [{ id, area }]);
  if (answer) return answer[0] ?? [];
  if (area.rows === 1) return [];
  const rows = Math.ceil(area.rows / 2);
  const upper = await readInHalves(context, { id, area: { ...area, rows } });
  const lower = await readInHalves(context, {
    id,
    area: { ...area, row: area.row + rows, rows: area.rows - rows },
  });
  return [...upper, ...lower];
}

/** One sync. null: Excel refused, which it does above 512 areas. */
async function askMerges(context: Excel.RequestContext, requests: readonly ReadRequest[]): Promise<Area[][] | null> {
  const asked = requests.map(({ id, area }) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { sheet: area.sheet, merged };
  });
  try {
    await context.sync();
  } catch (thrown) {
    if (hostCode(thrown) === "GeneralException") return null;
    throw thrown;
  }
  return asked.map(({ sheet, merged }) =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          sheet,
          row: rowIndex,
          column: columnIndex,
          rows: rowCount,
          columns: columnCount,
        })),
  );
}

function isSameArea(left: Area | undefined, right: Area): boolean {
  return (
    left !== undefined &&
    left.sheet === right.sheet &&
    left.row === right.row &&
    left.column === right.column &&
    left.rows === right.rows &&
    left.columns === right.columns
  );
}
