/**
 * What makes Excel offer to repair a file, as far as it can be seen without Excel: children in another order than the
 * schema's (ECMA-376 part 1, annex A), wrong counts, numbers that name nothing, relations to nothing, parts without a
 * content type. It shares nothing with the writer.
 */
import { strFromU8, unzipSync } from "fflate";
import { parseTree, type Element } from "../../../../src/emulator/file/read/xml";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  worksheet: words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
    protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr
    conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks
    colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF
    picture oleObjects controls webPublishItems tableParts extLst`),
  workbook: words(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
    externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes
    webPublishing fileRecoveryPr webPublishObjects extLst`),
  styleSheet: words("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst"),
  sheetPr: words("tabColor outlinePr pageSetUpPr"),
  sheetView: words("pane selection pivotSelection extLst"),
  row: words("c extLst"),
  c: words("f v is extLst"),
  xf: words("alignment protection extLst"),
  border: words("start end left right top bottom diagonal vertical horizontal"),
  headerFooter: words("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter"),
  table: words("autoFilter sortState tableColumns tableStyleInfo extLst"),
};
const COUNTED = words(
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs mergeCells tableParts tableColumns",
);

/** Everything wrong with a file, in words; none for a sound one. */
export function schemaFaults(file: Uint8Array): string[] {
  const parts = unzipSync(file);
  const trees = new Map<string, Element>();
  for (const [name, bytes] of Object.entries(parts))
    if (/\.(xml|rels)$/i.test(name)) trees.set(name, parseTree(name, strFromU8(bytes)));
  const styles = trees.get("xl/styles.xml");
  return [...trees].flatMap(([name, tree]) => [
    ...orderFaults(name, tree),
    ...(tree.name === "worksheet" ? sheetFaults(name, tree, childrenNamed(styles, "cellXfs").length) : []),
    ...(tree.name === "workbook" ? bookFaults(tree) : []),
    ...(tree.name === "styleSheet" ? styleFaults(tree) : []),
    ...(tree.name === "Relationships" ? relationFaults(name, tree, parts) : []),
    ...(tree.name === "Types" ? typeFaults(tree, Object.keys(parts)) : []),
  ]);
}

const childrenNamed = (tree: Element | undefined, list: string): readonly Element[] =>
  tree?.children.find(({ name }) => name === list)?.children ?? [];

function orderFaults(part: string, element: Element): string[] {
  const order = SEQUENCES[element.name];
  const faults: string[] = [];
  if (order) {
    const places = element.children.map(({ name }) => order.indexOf(name)).filter((place) => place >= 0);
    if (places.some((place, at) => place < (places[at - 1] ?? 0)))
      faults.push(`${part}: ${element.name} has ${element.children.map(({ name }) => name).join(", ")}`);
  }
  const { count } = element.attributes;
  if (COUNTED.includes(element.name) && count !== undefined && Number(count) !== element.children.length)
    faults.push(`${part}: ${element.name} counts ${count}, not ${element.children.length}`);
  return [...faults, ...element.children.flatMap((child) => orderFaults(part, child))];
}

function sheetFaults(part: string, sheet: Element, formats: number): string[] {
  const faults: string[] = [];
  const single = sheet.children.map(({ name }) => name).filter((name) => name !== "conditionalFormatting");
  if (new Set(single).size !== single.length) faults.push(`${part}: an element is there twice`);
  let row = 0;
  for (const line of childrenNamed(sheet, "sheetData")) {
    const number = Number(line.attributes["r"] ?? row + 1);
    if (number <= row) faults.push(`${part}: row ${number} follows row ${row}`);
    row = number;
    let column = 0;
    for (const cell of line.children.filter(({ name }) => name === "c")) {
      const { r, s = "0" } = cell.attributes;
      const at = r === undefined ? column + 1 : columnNumber(r.replace(/\d+$/, ""));
      if (at <= column || (r !== undefined && Number(r.replace(/^[A-Z]+/, "")) !== number))
        faults.push(`${part}: the cell ${r ?? ""} stands at the wrong place`);
      column = at;
      if (formats > 0 && Number(s) >= formats) faults.push(`${part}: ${r ?? ""} has the format ${s}`);
    }
  }
  let last = 0;
  for (const { attributes } of childrenNamed(sheet, "cols")) {
    if (Number(attributes["min"]) <= last || Number(attributes["max"]) < Number(attributes["min"]))
      faults.push(`${part}: columns ${attributes["min"] ?? ""} overlap`);
    if (attributes["width"] === undefined) faults.push(`${part}: a column without a width`);
    last = Number(attributes["max"]);
  }
  return faults;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function bookFaults(book: Element): string[] {
  const sheets = childrenNamed(book, "sheets");
  const names = childrenNamed(book, "definedNames").map(
    ({ attributes: { name = "", localSheetId = "" } }) => `${localSheetId}/${name.toLowerCase()}`,
  );
  const places = [
    ...childrenNamed(book, "bookViews").map(({ attributes }) => attributes["activeTab"]),
    ...childrenNamed(book, "definedNames").map(({ attributes }) => attributes["localSheetId"]),
  ];
  const ids = sheets.map(({ attributes }) => attributes["sheetId"]);
  return [
    ...(new Set(names).size === names.length ? [] : ["a name is there twice"]),
    ...(new Set(ids).size === ids.length ? [] : ["a sheet's number is there twice"]),
    ...places.flatMap((place) => (Number(place ?? 0) < sheets.length ? [] : [`there is no sheet at ${place ?? ""}`])),
    ...(sheets.some(({ attributes }) => (attributes["state"] ?? "visible") === "visible") ? [] : ["all is hidden"]),
    ...unknownSheets(book, new Set(sheets.map(({ attributes }) => attributes["name"]?.toLowerCase() ?? ""))),
  ];
}

/** Names that speak of a sheet that is not there. */
const unknownSheets = (book: Element, sheets: ReadonlySet<string>): string[] =>
  childrenNamed(book, "definedNames").flatMap(({ text, attributes }) =>
    [...text.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)].flatMap(([, quoted, plain]) => {
      const name = (quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase();
      return sheets.has(name) || name === "ref" ? [] : [`the name ${attributes["name"] ?? ""} speaks of ${name}`];
    }),
  );

function styleFaults(styles: Element): string[] {
  const most = (list: string): number => childrenNamed(styles, list).length;
  const lists = { fontId: "fonts", fillId: "fills", borderId: "borders" } as const;
  return childrenNamed(styles, "cellXfs").flatMap(({ attributes }, index) =>
    Object.entries(lists).flatMap(([id, list]) =>
      most(list) > 0 && Number(attributes[id] ?? 0) >= most(list) ? [`format ${index} has no ${list}`] : [],
    ),
  );
}

function relationFaults(part: string, relations: Element, parts: Readonly<Record<string, unknown>>): string[] {
  const folder = part.replace(/_rels\/[^/]*$/, "");
  const known = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
  const ids = relations.children.map(({ attributes }) => attributes["Id"]);
  const lost = relations.children.flatMap(({ attributes: { Target = "", TargetMode } }) => {
    const path = new URL(Target, `file:///${folder}`).pathname.slice(1);
    return TargetMode === "External" || known.has(decodeURI(path).toLowerCase()) ? [] : [`${part} leads to ${path}`];
  });
  return [...lost, ...(new Set(ids).size === ids.length ? [] : [`${part}: an id is there twice`])];
}

function typeFaults(types: Element, parts: readonly string[]): string[] {
  const of = (kind: string, name: string): string[] =>
    types.children.filter((type) => type.name === kind).map(({ attributes }) => (attributes[name] ?? "").toLowerCase());
  const [own, endings] = [of("Override", "PartName"), of("Default", "Extension")];
  const known = parts.map((name) => `/${name.toLowerCase()}`);
  return [
    ...known
      .filter(
        (name) =>
          name !== "/[content_types].xml" && !own.includes(name) && !endings.some((end) => name.endsWith(`.${end}`)),
      )
      .map((name) => `${name} has no content type`),
    ...own.filter((name) => !known.includes(name)).map((name) => `a content type for ${name}, which is not there`),
    ...(new Set(own).size === own.length ? [] : ["a content type is there twice"]),
  ];
}
