/**
 * XML that is changed: names with their prefixes, attributes in their order, so that what nobody touches is written as
 * it was. Comments and the spaces between elements of parts are not kept.
 */
import { SaxesParser } from "saxes";
import { FileNotWritten } from "./file-not-written";

export interface XmlNode {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: (XmlNode | string)[];
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @throws FileNotWritten for text that is no XML. */
export function parseNode(part: string, xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: XmlNode[] = [];
  let root: XmlNode | null = null;
  const text = (content: string): void => void open.at(-1)?.children.push(content);
  parser.on("error", ({ message }) => {
    throw new FileNotWritten("parse", part, message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: XmlNode = { name, attributes: new Map(Object.entries(attributes)), children: [] };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    const node = open.pop();
    if (node && hasElements(node)) node.children = node.children.filter((each) => !isBlank(each));
  });
  parser.write(xml).close();
  if (!root) throw new FileNotWritten("parse", part, "There is no element.");
  return root;
}

const hasElements = (node: XmlNode): boolean => node.children.some((each) => typeof each !== "string");
const isBlank = (each: XmlNode | string): boolean => typeof each === "string" && each.trim() === "";

export function nodeText({ name, attributes, children }: XmlNode): string {
  let text = `<${name}`;
  for (const [key, value] of attributes) text += ` ${key}="${inAttribute(value)}"`;
  if (children.length === 0) return `${text}/>`;
  text += ">";
  for (const each of children) text += typeof each === "string" ? inText(each) : nodeText(each);
  return `${text}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (sign: string): string => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`;

export const inText = (text: string): string => text.replace(/[&<>\r]/g, escaped);
export const inAttribute = (text: string): string => text.replace(/[&<>"\r\n\t]/g, escaped);

/**
 * Text of cells, names and headers: characters that XML cannot hold stand as "_x000D_", and what only looks like that
 * as "_x005F_x000D_".
 */
export const escapedText = (text: string): string =>
  text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );

// Elements by their local names: files put them under any prefix

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Child elements, all or those of a local name. */
export function elements(node: XmlNode, local?: string): XmlNode[] {
  return node.children.filter(
    (each): each is XmlNode => typeof each !== "string" && (local === undefined || localName(each.name) === local),
  );
}

export const element = (node: XmlNode, local: string): XmlNode | undefined => elements(node, local)[0];

/** An element under the prefix that `like` has. */
export function created(like: XmlNode, local: string, attributes: Readonly<Record<string, string>> = {}): XmlNode {
  const prefix = like.name.slice(0, -localName(like.name).length);
  return { name: `${prefix}${local}`, attributes: new Map(Object.entries(attributes)), children: [] };
}

/** The child of a local name; a new one stands where `order` (local names in the schema's order) puts it. */
export function ensured(parent: XmlNode, local: string, order: readonly string[]): XmlNode {
  const found = element(parent, local);
  if (found) return found;
  const made = created(parent, local);
  const place = order.indexOf(local);
  const after = parent.children.findIndex(
    (each) => typeof each !== "string" && order.indexOf(localName(each.name)) > place,
  );
  parent.children.splice(after < 0 ? parent.children.length : after, 0, made);
  return made;
}

export function removeChildren(parent: XmlNode, which: (child: XmlNode) => boolean): void {
  parent.children = parent.children.filter((each) => typeof each === "string" || !which(each));
}

/** Sets an attribute; null takes it away. */
export function setAttribute(node: XmlNode, name: string, value: string | null): void {
  if (value === null) node.attributes.delete(name);
  else node.attributes.set(name, value);
}

/** Value of an attribute by its local name (`r:id` is "id"); one without a prefix wins. */
export function attribute(node: XmlNode, local: string): string | undefined {
  const plain = node.attributes.get(local);
  if (plain !== undefined) return plain;
  for (const [name, value] of node.attributes)
    if (!name.startsWith("xmlns") && localName(name) === local) return value;
  return undefined;
}

export const clone = (node: XmlNode): XmlNode => ({
  name: node.name,
  attributes: new Map(node.attributes),
  children: node.children.map((each) => (typeof each === "string" ? each : clone(each))),
});

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Name of the attribute that holds the id of a relation; the namespace is declared where the file does not. */
export function relationAttribute(root: XmlNode): string {
  for (const [name, value] of root.attributes)
    if (name.startsWith("xmlns:") && value.endsWith("/officeDocument/2006/relationships")) return `${name.slice(6)}:id`;
    else if (name.startsWith("xmlns:") && value === "http://purl.oclc.org/ooxml/officeDocument/relationships")
      return `${name.slice(6)}:id`;
  root.attributes.set("xmlns:r", RELATIONS);
  return "r:id";
}
