/**
 * The proof before a saved file is handed out: read again it is the workbook, and every other part of the original
 * package is in it, byte for byte. It shares nothing with the writer but the reader.
 */
import { cellText } from "../../model/a1";
import type { Sheet } from "../../model/sheet";
import type { PageLayout, StyleId } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import { FileLoss } from "../file-loss";
import { openPackage, type Package } from "../package";
import { readRelationships } from "../read/relationships";
import { readWorkbook } from "../read/read-workbook";
import { key } from "./differences";

/** Differences told; the rest is only counted. */
const TOLD = 5;
/** Points: columns have whole pixels in the file. */
const WIDTH_STEP = 0.75;

/** @throws FileLoss */
export function verifySaved(original: Uint8Array, workbook: Workbook, saved: Uint8Array): void {
  const differences = [
    ...bookDifferences(workbook, readWorkbook(saved, workbook.name)),
    ...partDifferences(openPackage(original), openPackage(saved)),
  ];
  if (differences.length === 0) return;
  const more = differences.length > TOLD ? [`and ${differences.length - TOLD} more`] : [];
  throw new FileLoss([...differences.slice(0, TOLD), ...more]);
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
    return key({ ...style, borders: Object.fromEntries(lines), fileFormat: null });
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
    ...missing("table", new Set(wanted.tables.map(tableKey)), new Set(found.tables.map(tableKey))),
    ...(key(wanted.view) === key(found.view) ? [] : ["the view differs"]),
    ...(key(page(wanted.pageLayout)) === key(page(found.pageLayout)) ? [] : ["the page layout differs"]),
    ...(wanted.protection.isProtected === found.protection.isProtected ? [] : ["the protection differs"]),
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
      sameStyle(cell.style, other.style);
    if (!isSame && !(other === null && cell.value === null && cell.formula === null && sameStyle(cell.style, 0)))
      differences.push(`the cell ${cellText(row, column)} differs`);
  }
  for (const { row, column } of found.entries())
    if (wanted.cell(row, column) === null) differences.push(`the cell ${cellText(row, column)} was not there`);
  return differences;
}

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

/** The file has one header text for odd pages and for all pages. */
function page({ oddPages, defaultPages, headerFooterState, ...rest }: PageLayout): unknown {
  const isOdd = headerFooterState === "OddAndEven" || headerFooterState === "FirstOddAndEven";
  return { ...rest, headerFooterState, texts: isOdd ? oddPages : defaultPages };
}

/** Parts that speak of sheets, names and formats are compared by what is read from them; the others by their bytes. */
function partDifferences(original: Package, saved: Package): string[] {
  const read = new Set([original.workbookPart, "[Content_Types].xml"].map((name) => name.toLowerCase()));
  const relations = readRelationships(original, original.workbookPart);
  const sheets = relations.filter(({ type }) => type === "worksheet");
  for (const { target } of [...sheets, ...relations.filter(({ type }) => type === "styles")])
    read.add(target.toLowerCase());
  const mayGo = new Set(relations.filter(({ type }) => type === "calcChain").map(({ target }) => target.toLowerCase()));
  const left = new Set(sheetParts(saved));
  const isSheetGone = sheetParts(original).some((name) => !left.has(name));
  return original.names.flatMap((name) => {
    const lower = name.toLowerCase();
    if (lower.endsWith(".rels")) return [];
    if (!saved.has(name)) return mayGo.has(lower) || isSheetGone ? [] : [`the part ${name} is lost`];
    return read.has(lower) || isSame(original.bytes(name), saved.bytes(name)) ? [] : [`the part ${name} differs`];
  });
}

/** Where sheets of the file are gone, what belonged to them alone goes too. */
const sheetParts = (pkg: Package): string[] =>
  readRelationships(pkg, pkg.workbookPart)
    .filter(({ type }) => type === "worksheet")
    .map(({ target }) => target.toLowerCase());

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
