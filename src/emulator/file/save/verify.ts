/**
 * The proof before a saved file is handed out: read again it is the workbook, and every other part of the original
 * package is in it, byte for byte. It shares nothing with the writer but the reader.
 */
import { cellText } from "../../model/a1";
import { validationText } from "../../model/data-validation";
import type { Sheet } from "../../model/sheet";
import type { PageLayout, SheetProtection, StyleId } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import { FileLoss } from "../file-loss";
import { FileRefused } from "../file-refused";
import { openPackage } from "../package";
import { readWorkbook } from "../read/read-workbook";
import { lineStyle } from "./borders";
import { key } from "./differences";
import { partDifferences } from "./verify-parts";
import { unsoundParts } from "./well-formed";

/** Differences told; the rest is only counted. */
const TOLD = 5;
/** Points: columns have whole pixels in the file. */
const WIDTH_STEP = 0.75;

/** @throws FileLoss */
export function verifySaved(original: Uint8Array, workbook: Workbook, saved: Uint8Array): void {
  const differences = differencesOf(original, workbook, saved);
  if (differences.length === 0) return;
  const more = differences.length > TOLD ? [`and ${differences.length - TOLD} more`] : [];
  throw new FileLoss([...differences.slice(0, TOLD), ...more]);
}

function differencesOf(original: Uint8Array, workbook: Workbook, saved: Uint8Array): string[] {
  try {
    const [before, after] = [openPackage(original), openPackage(saved)];
    return [
      ...unsoundParts(before, after),
      ...bookDifferences(workbook, readWorkbook(saved, workbook.name)),
      ...partDifferences(before, after),
    ];
  } catch (thrown) {
    if (thrown instanceof FileRefused) return [`it could not be opened again: ${thrown.message}`];
    throw thrown;
  }
}

/** What of a workbook is not in another one that should be the same. */
export function bookDifferences(wanted: Workbook, found: Workbook): string[] {
  const list = (book: Workbook): string => key(book.sheets.map(({ name, visibility }) => [name, visibility]));
  if (list(wanted) !== list(found)) return ["The list of sheets differs"];
  const scope = (book: Workbook, id: string | null): string | null => (id === null ? null : book.sheet(id).name);
  const names = (book: Workbook): string[] =>
    book.names.all().map((name) => key({ ...name, name: name.name.toLowerCase(), scope: scope(book, name.scope) }));
  const sameStyle = styleComparer(wanted, found);
  return [
    ...(wanted.activeSheet.name === found.activeSheet.name ? [] : ["another sheet is in front"]),
    ...missing("name", new Set(names(wanted)), new Set(names(found))),
    ...wanted.sheets.flatMap((sheet) => {
      const other = found.sheetNamed(sheet.name);
      return other ? sheetDifferences(sheet, other, sameStyle).map((text) => `${sheet.name}: ${text}`) : [];
    }),
  ];
}

type SameStyle = (wanted: StyleId, found: StyleId) => boolean;

function styleComparer(wanted: Workbook, found: Workbook): SameStyle {
  const known = new Map<string, boolean>();
  const plain = (book: Workbook, id: StyleId): string => {
    const style = book.styles.get(id);
    const lines = Object.entries(style.borders).filter(([, line]) => line.style !== "None");
    const borders = lines.map(([edge, line]) => [edge, lineStyle(line), line.color]).sort();
    return key({ ...style, borders, fileFormat: null });
  };
  return (one, other) => {
    const pair = `${one} ${other}`;
    const answer = known.get(pair) ?? plain(wanted, one) === plain(found, other);
    known.set(pair, answer);
    return answer;
  };
}

function sheetDifferences(wanted: Sheet, found: Sheet, sameStyle: SameStyle): string[] {
  return [
    ...cellDifferences(wanted, found, sameStyle),
    ...sizes(
      "height of row",
      wanted.rowHeights,
      found.rowHeights,
      wanted.defaultRowHeight,
      found.defaultRowHeight,
      0.01,
    ),
    ...sizes(
      "width of column",
      wanted.columnWidths,
      found.columnWidths,
      wanted.defaultColumnWidth,
      found.defaultColumnWidth,
      WIDTH_STEP,
    ),
    ...missing("hidden row", wanted.hiddenRows, found.hiddenRows),
    ...missing("hidden column", wanted.hiddenColumns, found.hiddenColumns),
    ...missing("merge", new Set(wanted.merges.map(key)), new Set(found.merges.map(key))),
    ...missing("link", new Set(wanted.hyperlinks().map(key)), new Set(found.hyperlinks().map(key))),
    ...missing("page break", new Set(wanted.rowBreaks), new Set(found.rowBreaks)),
    ...missing(
      "data validation",
      new Set(wanted.validations.map(validationText)),
      new Set(found.validations.map(validationText)),
    ),
    ...missing("table", new Set(wanted.tables.map(tableKey)), new Set(found.tables.map(tableKey))),
    ...(key(wanted.view) === key(found.view) ? [] : ["the view differs"]),
    ...(key(page(wanted.pageLayout)) === key(page(found.pageLayout)) ? [] : ["the page layout differs"]),
    ...(isSameProtection(wanted.protection, found.protection) ? [] : ["the protection differs"]),
    ...(charts(wanted) === charts(found) ? [] : ["the charts differ"]),
    ...(key(wanted.autoFilter) === key(found.autoFilter) ? [] : ["the filter differs"]),
    ...looks("row", wanted.rowStyles, found.rowStyles, sameStyle),
    ...looks("column", wanted.columnStyles, found.columnStyles, sameStyle),
    ...missing("kept thing", new Set([...wanted.kept].map(key)), new Set([...found.kept].map(key))),
  ];
}

function cellDifferences(wanted: Sheet, found: Sheet, sameStyle: SameStyle): string[] {
  const differences: string[] = [];
  for (const { row, column, cell } of wanted.entries()) {
    const other = found.cell(row, column);
    const isSame =
      other !== null &&
      cell.formula === other.formula &&
      (cell.value === other.value || key(cell.value) === key(other.value)) &&
      (cell.quotePrefix === other.quotePrefix || typeof cell.value !== "string") &&
      sameStyle(cell.style, other.style);
    if (!isSame && !(other === null && cell.value === null && cell.formula === null && sameStyle(cell.style, 0)))
      differences.push(`the cell ${cellText(row, column)} differs`);
  }
  for (const { row, column } of found.entries())
    if (wanted.cell(row, column) === null) differences.push(`the cell ${cellText(row, column)} was not there`);
  return differences;
}

/** What may be done; options that are not given are refused. */
function isSameProtection(wanted: SheetProtection, found: SheetProtection): boolean {
  const allowed = ({ options }: SheetProtection): string[] =>
    Object.keys(options).filter((name) => name.startsWith("allow") && options[name] === true);
  return wanted.isProtected === found.isProtected && key(allowed(wanted).sort()) === key(allowed(found).sort());
}

type Looks = ReadonlyMap<number, StyleId>;

const looks = (what: string, wanted: Looks, found: Looks, sameStyle: SameStyle): string[] =>
  [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((index) => !sameStyle(wanted.get(index) ?? 0, found.get(index) ?? 0))
    .map((index) => `the look of ${what} ${index + 1} differs`);

type Lengths = ReadonlyMap<number, number>;

function sizes(
  what: string,
  wanted: Lengths,
  found: Lengths,
  wantedDefault: number,
  foundDefault: number,
  tolerance: number,
): string[] {
  return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((index) => {
    const difference = (wanted.get(index) ?? wantedDefault) - (found.get(index) ?? foundDefault);
    return Math.abs(difference) > tolerance ? [`the ${what} ${index + 1} differs`] : [];
  });
}

function missing<Item>(what: string, wanted: ReadonlySet<Item>, found: ReadonlySet<Item>): string[] {
  const lost = [...wanted].filter((item) => !found.has(item)).map((item) => `the ${what} ${String(item)} is lost`);
  const more = [...found]
    .filter((item) => !wanted.has(item))
    .map((item) => `the ${what} ${String(item)} was not there`);
  return [...lost, ...more];
}

const tableKey = ({ name, area, hasHeaders }: Sheet["tables"][number]): string => key({ name, area, hasHeaders });

/** Whatever their order: one that was changed is written anew, behind the others. */
const charts = (sheet: Sheet): string =>
  key(sheet.charts.map(({ name, area, content }) => key({ name, area, content })).sort());

/** The file has one header text for odd pages and for all pages. */
function page({ oddPages, defaultPages, headerFooterState, ...rest }: PageLayout): unknown {
  const isOdd = headerFooterState === "OddAndEven" || headerFooterState === "FirstOddAndEven";
  return { ...rest, headerFooterState, texts: isOdd ? oddPages : defaultPages };
}
