/**
 * XML parts that are changed: read with their own prefixes and attributes, and written back with all of them.
 * Comments and processing instructions are not kept; no program that writes workbooks gives them a meaning.
 */
import { SaxesParser } from "saxes";
import { localName } from "../read/xml";

export interface XmlElement {
  /** As it stands, with its prefix. */
  readonly name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** @throws Error where the text is not well-formed; a part that was read before is. */
export function parseExact(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false, fragment: false });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const text = (piece: string): void => void open.at(-1)?.children.push(piece);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (open.length === 0 && closed) root = closed;
  });
  parser.write(xml).close();
  if (root === null) throw new Error("The part has no root element.");
  return root;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part as UTF-8. */
export const partBytes = (root: XmlElement): Uint8Array => new TextEncoder().encode(DECLARATION + serialized(root));

export function serialized(node: XmlElement | string): string {
  if (typeof node === "string") return escapedText(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapedAttribute(value)}"`);
  const start = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0
    ? `${start}/>`
    : `${start}>${node.children.map(serialized).join("")}</${node.name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// A line end inside an attribute, and a carriage return anywhere, would be read as something else.
const escapedText = (text: string): string =>
  text.replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
const escapedAttribute = (text: string): string =>
  text.replace(/[&<>"\r\n\t]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);

const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== "string";

export const elementsOf = (parent: XmlElement | undefined): XmlElement[] => parent?.children.filter(isElement) ?? [];

/** Children by local name. */
export const childrenNamed = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(parent).filter((child) => localName(child.name) === name);

export const childNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenNamed(parent, name)[0];

/** "x:" where the part's own elements stand under a prefix, else "". */
export const prefixOf = ({ name }: XmlElement): string => name.slice(0, name.indexOf(":") + 1);

/** An element under the prefix of its future relatives; attributes that are undefined are left out. */
export function element(
  prefix: string,
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return { name: `${prefix}${name}`, attributes: Object.fromEntries(given) as Record<string, string>, children };
}

/** The part's own name for an attribute of the relationships namespace, for example "r:id". */
export function relationAttribute({ attributes }: XmlElement): string | null {
  const declared = Object.entries(attributes).find(
    ([name, uri]) => name.startsWith("xmlns:") && /\/officeDocument\/(2006\/)?relationships$/.test(uri),
  );
  return declared ? `${declared[0].slice("xmlns:".length)}:id` : null;
}

/** Sets attributes; undefined takes one away. */
export function setAttributes(target: XmlElement, values: Readonly<Record<string, string | number | undefined>>): void {
  const kept = Object.entries(target.attributes).filter(([name]) => !(name in values) || values[name] !== undefined);
  target.attributes = Object.fromEntries(kept);
  for (const [name, value] of Object.entries(values)) if (value !== undefined) target.attributes[name] = String(value);
}

/** Puts a child where the schema's order wants it, in place of the one of its name; null takes that away. */
export function placeChild(parent: XmlElement, name: string, child: XmlElement | null, order: readonly string[]): void {
  const rest = parent.children.filter((node) => !isElement(node) || localName(node.name) !== name);
  parent.children = rest;
  if (!child) return;
  const place = order.indexOf(name);
  const next = rest.findIndex((node) => isElement(node) && order.indexOf(localName(node.name)) > place);
  rest.splice(next < 0 ? rest.length : next, 0, child);
}

export const TRUE = "1";
export const FALSE = "0";
export const flagText = (value: boolean): string => (value ? TRUE : FALSE);
