/** Names of the workbook; and print areas and titles, which the file keeps as names. */
import { parseLocal, splitSheet } from "../../model/a1";
import type { Sheet } from "../../model/sheet";
import type { Rect, PageLayout } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import { formulaFromFile } from "./formula-text";
import { child, childrenOf, flag, numeric, type Element } from "./xml";

const PRINT_AREA = "_xlnm.print_area";
const PRINT_TITLES = "_xlnm.print_titles";
/** Excel's own note of where a filter lies; no name for anybody else. */
const FILTER = "_xlnm._filterdatabase";

/** `sheets`: of the model, by their place among all sheets of the file; null where that is no worksheet. */
export function loadNames(root: Element, sheets: readonly (Sheet | null)[], workbook: Workbook): void {
  for (const { attributes, text } of childrenOf(child(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = attributes;
    const place = numeric(localSheetId);
    const sheet = place === undefined ? null : (sheets[place] ?? null);
    if (place !== undefined && !sheet) continue;
    const lower = name.toLowerCase();
    if (lower === PRINT_AREA || lower === PRINT_TITLES || lower === FILTER) {
      if (sheet) loadPrinted(sheet, lower, text);
      continue;
    }
    workbook.loadName({
      name,
      formula: formulaFromFile(text.trim()),
      visible: !flag(hidden, false),
      scope: sheet?.id ?? null,
      comment,
    });
  }
}

/** A print area that is no list of areas (a formula, #REF!) is kept by the file and not known to the model. */
function loadPrinted(sheet: Sheet, name: string, text: string): void {
  const areas = areasOfFormula(text);
  if (!areas || areas.length === 0 || name === FILTER) return;
  const set = (patch: Partial<PageLayout>): void => void (sheet.pageLayout = { ...sheet.pageLayout, ...patch });
  if (name === PRINT_AREA) return set({ printArea: areas });
  for (const area of areas) {
    if (isAllColumns(area)) set({ titleRows: [area.row, area.row + area.rows - 1] });
    else set({ titleColumns: [area.column, area.column + area.columns - 1] });
  }
}

const isAllColumns = (area: Rect): boolean => area.column === 0 && area.columns > 16_000;

/** Areas of "'a, b'!$A$1:$B$2,Sheet1!$1:$2"; null where it is anything else. */
function areasOfFormula(text: string): Rect[] | null {
  const pieces = text.trim().match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = pieces.map((piece) => parseLocal(splitSheet(piece.trim()).local));
  return areas.every((area) => area !== null) ? areas : null;
}
