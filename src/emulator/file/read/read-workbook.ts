/** An .xlsx or .xlsm file as a workbook of the model. */
import type { Sheet } from "../../model/sheet";
import { sheetId } from "../../model/sheet-names";
import type { SheetId } from "../../model/types";
import { Workbook } from "../../model/workbook";
import { FileRefused } from "../file-refused";
import { LIMITS } from "../limits";
import { openPackage, type Package } from "../package";
import type { BookContext } from "./book-context";
import { chartsOf } from "./charts";
import { Colors, themeColors } from "./colors";
import { loadNames } from "./defined-names";
import { counter, countKept, countKeptOfBook, sheetKind } from "./kept";
import { pageLayoutOf } from "./page-layout";
import { readRelationships } from "./relationships";
import { rowBreaksOf } from "./row-breaks";
import { readSharedStrings } from "./shared-strings";
import { loadAutoFilter, loadHyperlinks, loadMerges, loadTables, protectionOf } from "./sheet-content";
import { readSheetPart, type SheetElements } from "./sheet-part";
import { loadColumns, loadHiddenDefault } from "./sizes";
import { loadStyles } from "./styles";
import { loadView, selectedArea } from "./view";
import { validationsOf } from "./validations";
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from "./workbook-part";
import { parseTree, type Element } from "./xml";

/**
 * Reads a file. `name` as the user sees it ("月报.xlsx"). Sheets that are no worksheets (charts, dialogs, Excel 4
 * macros) are counted as kept and are no sheets of the model.
 * @throws FileRefused
 */
export function readWorkbook(bytes: Uint8Array, name: string): Workbook {
  const pkg = openPackage(bytes);
  const book = readWorkbookPart(pkg);
  const workbook = Workbook.empty();
  workbook.name = name;
  workbook.date1904 = book.date1904;
  workbook.structureProtected = book.structureProtected;
  countKeptOfBook(workbook.kept, book.relations);
  const context = contextOf(pkg, book, workbook);

  const ids = idsOf(book.sheets);
  const elements = new Map<Sheet, SheetElements>();
  const sheets = book.sheets.map((listed, index): Sheet | null => {
    if (listed.type !== "worksheet") {
      counter(workbook.kept)(sheetKind(listed.type), 1);
      return null;
    }
    const sheet = workbook.addLoadedSheet(listed.name, ids[index]);
    elements.set(sheet, loadSheet(sheet, listed, context));
    return sheet;
  });
  if (workbook.sheets.length === 0)
    throw new FileRefused("not-a-workbook", "The workbook has chart or macro sheets only.");
  loadNames(book.root, sheets, workbook);
  const active = sheets[book.activeTab];
  if (active?.visibility === "Visible") {
    const parts = elements.get(active);
    workbook.loadActiveSheet(active.id, parts && selectedArea(parts));
  }
  return workbook;
}

function contextOf(pkg: Package, book: WorkbookPart, workbook: Workbook): BookContext {
  const part = (type: string): string | null => {
    const target = book.relations.find((relation) => relation.type === type)?.target;
    return target !== undefined && pkg.has(target) ? target : null;
  };
  const tree = (type: string): Element | undefined => {
    const name = part(type);
    return name === null ? undefined : parseTree(name, pkg.text(name));
  };
  const theme = tree("theme");
  const styles = tree("styles");
  const colors = new Colors(styles, theme && themeColors(theme));
  const strings = part("sharedStrings");
  let cells = 0;
  return {
    pkg,
    workbook,
    colors,
    strings: strings === null ? [] : readSharedStrings(strings, pkg.text(strings)),
    formats: styles ? loadStyles(styles, colors, workbook.styles) : [],
    countCell() {
      cells += 1;
      if (cells > LIMITS.cells) throw new FileRefused("too-large", `The workbook has more than ${LIMITS.cells} cells.`);
    },
  };
}

/** Ids made of the numbers the file gives its sheets; running ones where those are missing or not unique. */
function idsOf(sheets: readonly ListedSheet[]): (SheetId | undefined)[] {
  const numbers = new Set(sheets.map(({ number }) => number));
  const isUsable = numbers.size === sheets.length && sheets.every(({ number }) => isId(number));
  return sheets.map(({ number }) => (isUsable && number !== null ? sheetId(number) : undefined));
}

const isId = (number: number | null): boolean => number !== null && Number.isInteger(number) && number > 0;

function loadSheet(sheet: Sheet, { part, visibility }: ListedSheet, context: BookContext): SheetElements {
  const { pkg } = context;
  sheet.visibility = visibility;
  const relations = readRelationships(pkg, part);
  const { elements, rows } = readSheetPart(part, sheet, context, (before) => loadColumns(sheet, before, context));
  loadHiddenDefault(sheet, elements, rows);
  loadView(sheet, elements, context.colors);
  loadMerges(sheet, elements);
  loadHyperlinks(sheet, elements, relations);
  loadAutoFilter(sheet, elements);
  loadTables(sheet, elements, relations, pkg);
  sheet.validations = validationsOf(elements);
  sheet.rowBreaks = rowBreaksOf(elements);
  sheet.charts = chartsOf(relations, pkg);
  sheet.protection = protectionOf(elements);
  sheet.pageLayout = pageLayoutOf(elements);
  countKept(sheet, elements, relations, pkg);
  return elements;
}
