/** What of a package is not in the saved one: parts, relations, and what sheets and styles hold besides the model. */
import type { Package } from "../package";
import { chartFrames } from "../read/charts";
import { readRelationships, type Relationship } from "../read/relationships";
import { child, parseTree, type Attributes, type Element } from "../read/xml";
import { readWorkbookPart } from "../read/workbook-part";
import { key } from "./differences";

/** Children of a sheet that the writer changes, of which the model is the judge. */
const WRITTEN_IN_SHEETS = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells dataValidations " +
    "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks tableParts"
  ).split(" "),
);
const WRITTEN_IN_BOOK = new Set("bookViews sheets definedNames calcPr customWorkbookViews".split(" "));
/** Lists of the styles part that may grow; what was in them keeps its place. */
const GROWING = new Set("numFmts fonts fills borders cellXfs".split(" "));
/** Formulas outside cells follow the names of sheets. */
const FORMULAS = new Set("f formula formula1 formula2 calculatedColumnFormula totalsRowFormula".split(" "));
const FOLLOWING = new Set("chartSpace table pivotCacheDefinition".split(" "));

export function partDifferences(original: Package, saved: Package): string[] {
  const [named, left] = [sheetParts(original), sheetParts(saved)];
  const sheets = [...named.keys()];
  const haveNamesChanged = sheets.some((part) => left.get(part) !== named.get(part));
  const isGone = (target: string): boolean => named.has(target) && !left.has(target);
  const needed = neededParts(original, saved, isGone);
  const mayGo = (name: string): boolean => !needed.has(lower(ownerOf(name)));
  const styles = readRelationships(original, original.workbookPart).find(({ type }) => type === "styles");
  return original.names.flatMap((name) => {
    const part = lower(name);
    if (!saved.has(name)) return mayGo(name) ? [] : [`the part ${name} is lost`];
    if (isSame(original.bytes(name), saved.bytes(name))) return [];
    const root = (pkg: Package): Element => parseTree(name, pkg.text(name));
    if (part.endsWith(".rels")) return relationDifferences(original, saved, ownerOf(name), mayGo);
    if (part === "[content_types].xml") return typeDifferences(root(original), root(saved), saved);
    if (part === lower(original.workbookPart)) return others(name, root(original), root(saved), WRITTEN_IN_BOOK, false);
    if (part === lower(styles?.target ?? "")) return styleDifferences(root(original), root(saved));
    if (sheets.includes(part)) {
      const [before, after] = [original, saved].map((pkg) => parseTree(name, withoutCells(pkg.text(name))));
      if (!before || !after) return [];
      // A sheet without a drawing gets one with its first chart; one that it has stays.
      const written = child(before, "drawing") ? WRITTEN_IN_SHEETS : new Set([...WRITTEN_IN_SHEETS, "drawing"]);
      return others(name, before, after, written, haveNamesChanged);
    }
    if (isDrawing(name, original)) return drawingDifferences(name, root(original), root(saved));
    return isFollowing(name, original, saved, haveNamesChanged) ? [] : [`the part ${name} differs`];
  });
}

const lower = (name: string): string => name.toLowerCase();
const ownerOf = (name: string): string => name.replace(/_rels\/([^/]*)\.rels$/, "$1");

/** Names of the worksheets by their parts. */
const sheetParts = (pkg: Package): Map<string, string> =>
  new Map(
    readWorkbookPart(pkg)
      .sheets.filter(({ type }) => type === "worksheet")
      .map(({ part, name }) => [lower(part), name]),
  );

/** All parts, but those that only lead from sheets that are gone, and the order of calculation. */
function neededParts(pkg: Package, saved: Package, isGone: (target: string) => boolean): Set<string> {
  const [all, without] = [new Set<string>(), new Set<string>()];
  const follow = (
    part: string,
    found: Set<string>,
    isLeftOut: (relation: Relationship, owner: string) => boolean,
  ): void => {
    for (const relation of readRelationships(pkg, part)) {
      const target = lower(relation.target);
      if (relation.isExternal || found.has(target) || isLeftOut(relation, part)) continue;
      found.add(target);
      follow(relation.target, found, isLeftOut);
    }
  };
  follow("", all, () => false);
  follow("", without, ({ id, type, target }, owner) => {
    const isChartGone = type === "chart" && saved.has(owner) && framesGone(owner, pkg, saved).has(id);
    return type === "calcChain" || isChartGone || isGone(lower(target));
  });
  const parts = pkg.names.map(lower).filter((name) => without.has(name) || !all.has(name));
  return new Set(["", ...parts]);
}

const isDrawing = (name: string, pkg: Package): boolean =>
  lower(name).endsWith(".xml") && /<(?:[\w.-]+:)?wsDr[\s>]/.test(pkg.text(name).slice(0, 2_000));

/** Relations of the charts whose frames the drawing has no more; whether they were to go the model tells. */
function framesGone(drawing: string, original: Package, saved: Package): Set<string> {
  const [before, after] = [original, saved].map((pkg) => {
    const root = parseTree(drawing, pkg.text(drawing));
    return new Set(chartFrames(root).map(({ relation }) => relation));
  });
  return new Set([...(before ?? [])].filter((relation) => after?.has(relation) !== true));
}

/** Everything drawn stays as it was, but for charts that came or went: a chart that stayed has the frame it had. */
function drawingDifferences(part: string, before: Element, after: Element): string[] {
  const [old, now] = [chartFrames(before), chartFrames(after)];
  const text = (anchor: Element): string => key(plain(anchor, false));
  const others = (root: Element, frames: typeof old): string =>
    key(root.children.filter((each) => !frames.some(({ anchor }) => anchor === each)).map(text));
  const hasMoved = old.some(({ anchor, relation }) =>
    now.some((frame) => frame.relation === relation && text(frame.anchor) !== text(anchor)),
  );
  return hasMoved || others(before, old) !== others(after, now) ? [`the part ${part} differs`] : [];
}

function relationDifferences(
  original: Package,
  saved: Package,
  owner: string,
  mayGo: (name: string) => boolean,
): string[] {
  const text = ({ id, type, target, isExternal }: Relationship): string => key([id, type, target, isExternal]);
  const found = new Set(readRelationships(saved, owner).map(text));
  return readRelationships(original, owner)
    .filter((relation) => !found.has(text(relation)) && !(!relation.isExternal && mayGo(relation.target)))
    .map(({ id, target }) => `the relation ${id} of ${owner} to ${target} is lost`);
}

/** Parts that are there keep their content types. */
function typeDifferences(before: Element, after: Element, saved: Package): string[] {
  const text = ({ name, attributes }: Element): string => key([name, attributes]);
  const found = new Set(after.children.map(text));
  return before.children
    .filter((type) => !found.has(text(type)) && saved.has(type.attributes["PartName"] ?? ""))
    .map(({ attributes }) => `the content type of ${attributes["PartName"] ?? ""} is lost`);
}

/** Children that the writer never changes. */
function others(
  part: string,
  before: Element,
  after: Element,
  written: Set<string>,
  areFormulasOpen: boolean,
): string[] {
  const text = (element: Element): string => key(plain(element, areFormulasOpen));
  const kept = (root: Element): Element[] => root.children.filter(({ name }) => !written.has(name));
  const [wanted, found] = [kept(before), kept(after)];
  if (wanted.length !== found.length) return [`the part ${part} has other elements`];
  return wanted
    .filter((element, at) => text(element) !== text(found[at] ?? element))
    .map(({ name }) => `${name} of the part ${part} differs`);
}

function plain({ name, attributes, children, text }: Element, areFormulasOpen: boolean): unknown {
  const isOpen = areFormulasOpen && FORMULAS.has(name);
  return [
    name,
    areFormulasOpen && name === "worksheetSource" ? without("sheet", attributes) : attributes,
    isOpen ? "" : text.trim(),
    children.map((each) => plain(each, areFormulasOpen)),
  ];
}

function styleDifferences(before: Element, after: Element): string[] {
  return before.children
    .filter((list) => {
      const other = child(after, list.name);
      const count = GROWING.has(list.name) ? list.children.length : (other?.children.length ?? 0);
      return key(list.children) !== key(other?.children.slice(0, count));
    })
    .map(({ name }) => `${name} of the styles differs`);
}

/** Only formulas that name sheets differ, or names of table columns, which are the texts of their header cells. */
function isFollowing(name: string, original: Package, saved: Package, haveNamesChanged: boolean): boolean {
  if (!lower(name).endsWith(".xml")) return false;
  const [before, after] = [original, saved].map((pkg) => parseTree(name, pkg.text(name)));
  if (!before || !after || !FOLLOWING.has(before.name)) return false;
  const text = (root: Element): string =>
    key(plain(root.name === "table" ? withoutColumnNames(root) : root, haveNamesChanged));
  return text(before) === text(after);
}

function withoutColumnNames(table: Element): Element {
  const children = table.children.map((list) => {
    if (list.name !== "tableColumns") return list;
    return {
      ...list,
      children: list.children.map((column) => ({ ...column, attributes: without("name", column.attributes) })),
    };
  });
  return { ...table, children };
}

const without = (name: string, attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([each]) => each !== name));

/** The cells are judged by what is read from them. */
const withoutCells = (sheet: string): string =>
  sheet.replace(
    /<((?:[\w.-]+:)?)sheetData[\s>].*<\/\1sheetData\s*>/s,
    (_all, prefix: string) => `<${prefix}sheetData/>`,
  );

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
