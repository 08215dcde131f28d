/**
 * XML parts, read once from start to end. Names are local names: real files put them under any prefix, and strict
 * workbooks under other namespaces. A part with a DOCTYPE is refused: no program that writes workbooks makes one.
 */
import { SaxesParser } from "saxes";
import { FileRefused } from "../file-refused";
import { LIMITS } from "../limits";

export type Attributes = Readonly<Partial<Record<string, string>>>;

/** An element with all that is in it; `text` is its own text, not its children's. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  readonly text: string;
}

export interface Handlers {
  /** Attributes as they are written, with prefixes. */
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** @throws FileRefused damaged where the text is no well-formed XML. `part`: its name, for the sentence. */
export function parseXml(part: string, xml: string, handlers: Handlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  const refuse = (detail: string): never => {
    throw new FileRefused("damaged", `${part}: ${detail}`);
  };
  parser.on("error", ({ message }) => refuse(message));
  parser.on("doctype", () => refuse("A DOCTYPE is not allowed."));
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) refuse("Elements are nested too deep.");
    handlers.open(localName(name), attributes);
  });
  parser.on("text", (text) => handlers.text(text));
  parser.on("cdata", (text) => handlers.text(text));
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    handlers.close(localName(name));
  });
  parser.write(xml).close();
}

/** The whole part as its root element. Attributes have local names. @throws FileRefused damaged */
export function parseTree(part: string, xml: string): Element {
  const builder = new TreeBuilder();
  parseXml(part, xml, builder);
  const root = builder.finished;
  if (!root) throw new FileRefused("damaged", `${part}: There is no root element.`);
  return root;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** Collects elements; `finished` is the last one that was closed at the top. */
export class TreeBuilder implements Handlers {
  finished: Element | null = null;
  private readonly open_: Growing[] = [];

  get depth(): number {
    return this.open_.length;
  }

  open(name: string, attributes: Attributes): void {
    const element: Growing = { name, attributes: withLocalNames(attributes), children: [], text: "" };
    this.open_.at(-1)?.children.push(element);
    this.open_.push(element);
  }

  text(text: string): void {
    const element = this.open_.at(-1);
    if (element) element.text += text;
  }

  close(): void {
    const element = this.open_.pop();
    if (element && this.open_.length === 0) this.finished = element;
  }
}

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Attributes under their local names; one without a prefix wins. */
function withLocalNames(attributes: Attributes): Attributes {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(":"))) return attributes;
  const local: Partial<Record<string, string>> = {};
  for (const name of names) if (!name.startsWith("xmlns")) local[localName(name)] ??= attributes[name] ?? "";
  for (const name of names) if (!name.includes(":")) local[name] = attributes[name] ?? "";
  return local;
}

/** First child of a name, or undefined. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);

/** All children of a name; none where there is no element. */
export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((each) => each.name === name) ?? [];

/** All elements of a name below an element, at any depth. */
export function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each, name)]);
}

/** An attribute that is true or false; `otherwise` where it is left out. */
export const flag = (value: string | undefined, otherwise: boolean): boolean =>
  value === undefined ? otherwise : value === "1" || value === "true" || value === "on";

/** A number, or undefined where the attribute is left out or is no number. */
export function numeric(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
