/** Small workbook packages written by hand, for what no library writes. */
import { strToU8, zipSync } from "fflate";

export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export interface SmallBook {
  /** Inside of the worksheet element, by sheet name; or a whole part where it begins with "<?xml". */
  readonly sheets: Readonly<Record<string, string>>;
  /** `sheet` attributes besides name and id, by sheet name; `type` of the relation where it is no worksheet. */
  readonly listed?: Readonly<Record<string, { readonly attributes?: string; readonly type?: string }>>;
  /** Elements of the workbook part before and after the list of sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Inside of `sst` and of `styleSheet`. */
  readonly strings?: string;
  readonly styles?: string;
  readonly theme?: string;
  /** Relations of sheets: name -> [id, type, target, external?]. */
  readonly relations?: Readonly<Record<string, readonly (readonly [string, string, string, boolean?])[]>>;
  readonly bookRelations?: readonly (readonly [string, string, string])[];
  /** More parts, or others in place of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

export function smallBook(book: SmallBook): Uint8Array {
  return zipped(smallParts(book));
}

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, asBytes(part)])));

const asBytes = (part: string | Uint8Array): Uint8Array => (typeof part === "string" ? strToU8(part) : part);

export function smallParts(book: SmallBook): Record<string, string> {
  const names = Object.keys(book.sheets);
  const typeOf = (name: string): string => book.listed?.[name]?.type ?? "worksheet";
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook ${MAIN} ${R}>${book.beforeSheets ?? ""}<sheets>` +
      names
        .map(
          (name, at) =>
            `<sheet name="${name}" sheetId="${at + 1}" ${book.listed?.[name]?.attributes ?? ""} r:id="s${at}"/>`,
        )
        .join("") +
      `</sheets>${book.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...names.map((name, at) => [`s${at}`, typeOf(name), `worksheets/sheet${at + 1}.xml`] as const),
      ["strings", "sharedStrings", "sharedStrings.xml"],
      ["styles", "styles", "styles.xml"],
      ["theme", "theme", "theme/theme1.xml"],
      ...(book.bookRelations ?? []),
    ]),
  };
  if (book.strings !== undefined) parts["xl/sharedStrings.xml"] = `<sst ${MAIN}>${book.strings}</sst>`;
  if (book.styles !== undefined) parts["xl/styles.xml"] = `<styleSheet ${MAIN}>${book.styles}</styleSheet>`;
  if (book.theme !== undefined) parts["xl/theme/theme1.xml"] = book.theme;
  names.forEach((name, at) => {
    const inside = book.sheets[name] ?? "";
    const part = `xl/worksheets/sheet${at + 1}.xml`;
    parts[part] = inside.startsWith("<?xml") ? inside : `<worksheet ${MAIN} ${R}>${inside}</worksheet>`;
    const relations = book.relations?.[name];
    if (relations) parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relationships(relations);
  });
  return { ...parts, ...book.parts };
}

export function relationships(list: readonly (readonly [string, string, string, boolean?])[]): string {
  const relations = list.map(
    ([id, type, target, isExternal]) =>
      `<Relationship Id="${id}" Type="${TYPES}${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;
}

/** One row of cells as `sheetData`. */
export const oneRow = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
