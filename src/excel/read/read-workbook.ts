/** Reads the whole workbook as a snapshot: structure, places, values, merged areas. Four syncs while it is small. */
import { NO_FORMATS, type NumberFormats, type SheetSnapshot, type WorkbookSnapshot } from "../../core/domain/snapshot";
import type { Progress } from "../../core/workbook-gateway";
import { askMemory } from "./memory";
import { askRun } from "./run";
import type { Merges } from "./merges";
import { readPlaces } from "./places";
import { readStructure } from "./structure";
import { readValues } from "./values";

export async function readWorkbook(
  context: Excel.RequestContext,
  merges: Merges,
  progress: Progress,
): Promise<WorkbookSnapshot> {
  const takeMemory = askMemory(context);
  const takeRun = askRun(context);
  const book = await readStructure(context);
  const { sheets, owned } = await readPlaces(context, book);
  const filled = sheets.flatMap(({ sheet, used }) => (used ? [{ id: sheet.id, area: used }] : []));
  const contents = await readValues(context, filled, true, (done, total) => progress("reading", done, total));
  const merged = await merges.read(context, filled);
  const { date1904, structureProtected, readOnly } = book;
  return {
    sheets: sheets.map(({ sheet, used, tables }): SheetSnapshot => {
      const index = filled.findIndex(({ id }) => id === sheet.id);
      const { id, name, visibility, isProtected, isFiltered } = sheet;
      return {
        id,
        name,
        visibility,
        isProtected,
        isFiltered,
        tables,
        row: used?.row ?? 0,
        column: used?.column ?? 0,
        values: contents[index]?.values ?? [],
        formats: plain(contents[index]?.formats),
        merges: merged[index] ?? [],
      };
    }),
    owned,
    memory: takeMemory(),
    run: takeRun(),
    date1904,
    structureProtected,
    readOnly,
  };
}

/** Data alone, without the builder's memory: the snapshot goes to a worker. */
const plain = ({ codes, rows }: NumberFormats = NO_FORMATS): NumberFormats => ({ codes, rows });
