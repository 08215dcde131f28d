/** The parts of a package while it is changed. What nobody changes keeps its bytes. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { openPackage, type Package } from "../package";
import { readRelationships } from "../read/relationships";
import { attribute, created, DECLARATION, elements, nodeText, parseNode, removeChildren, type XmlNode } from "./xml-node";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATION_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const NO_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
/** Packed already. */
const PACKED = /\.(png|jpe?g|gif|zip|docx|xlsx|pptx)$/i;

export class PackageEditor {
  readonly original: Package;
  private readonly changed = new Map<string, string | Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly trees = new Map<string, { readonly root: XmlNode; readonly before: string }>();
  /** Names as they are stored, by their names without case. */
  private readonly stored: Map<string, string>;

  constructor(bytes: Uint8Array) {
    this.original = openPackage(bytes);
    this.stored = new Map(this.original.names.map((name) => [keyOf(name), name]));
  }

  get names(): string[] {
    const added = [...this.changed.keys()].filter((name) => !this.original.has(name));
    return [...this.original.names, ...added].filter((name) => !this.removed.has(keyOf(name)));
  }

  get workbookPart(): string {
    return this.original.workbookPart;
  }

  has(given: string): boolean {
    const name = this.nameOf(given);
    return !this.removed.has(keyOf(name)) && (this.changed.has(name) || this.original.has(name));
  }

  text(given: string): string {
    const name = this.nameOf(given);
    const tree = this.trees.get(name);
    const now = tree && nodeText(tree.root);
    if (now !== undefined && now !== tree?.before) return DECLARATION + now;
    const changed = this.changed.get(name);
    if (typeof changed === "string") return changed;
    return changed ? new TextDecoder().decode(changed) : this.original.text(name);
  }

  bytes(given: string): Uint8Array {
    const name = this.nameOf(given);
    const tree = this.trees.get(name);
    if (tree && nodeText(tree.root) !== tree.before) return strToU8(this.text(name));
    const changed = this.changed.get(name);
    if (changed === undefined) return this.original.bytes(name);
    return typeof changed === "string" ? strToU8(changed) : changed;
  }

  /** The part as a tree, which is written as it is left; one that was only looked at keeps its bytes. */
  tree(given: string): XmlNode {
    const name = this.nameOf(given);
    const known = this.trees.get(name);
    if (known) return known.root;
    const root = parseNode(name, this.text(name));
    this.trees.set(name, { root, before: nodeText(root) });
    return root;
  }

  set(given: string, content: string | Uint8Array): void {
    const name = this.nameOf(given);
    this.stored.set(keyOf(name), name);
    this.trees.delete(name);
    this.removed.delete(keyOf(name));
    this.changed.set(name, content);
  }

  /** A part that was not there; its type is listed. */
  add(name: string, content: string, contentType: string): void {
    this.set(name, content);
    const types = this.tree(CONTENT_TYPES);
    types.children.push(created(types, "Override", { PartName: `/${name}`, ContentType: contentType }));
  }

  /** Takes a part and its own relations away. Relations to it are the caller's. */
  remove(name: string): void {
    for (const each of [name, relationsOf(name)].map((one) => this.nameOf(one))) {
      this.removed.add(keyOf(each));
      this.changed.delete(each);
      this.trees.delete(each);
    }
    const path = `/${name}`.toLowerCase();
    removeChildren(this.tree(CONTENT_TYPES), (each) => attribute(each, "PartName")?.toLowerCase() === path);
  }

  /** Adds a relation of a part and returns its id. `type`: last word ("table"); `target`: a part, or an address. */
  relate(part: string, type: string, target: string, isExternal = false): string {
    const name = relationsOf(part);
    if (!this.has(name)) this.set(name, NO_RELATIONS);
    const tree = this.tree(name);
    const taken = new Set(elements(tree).map((each) => attribute(each, "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const attributes = { Id: id, Type: RELATION_TYPES + type, Target: isExternal ? target : `/${target}` };
    tree.children.push(
      created(tree, "Relationship", isExternal ? { ...attributes, TargetMode: "External" } : attributes),
    );
    return id;
  }

  /** Takes away the relations of a part that `which` names by id, and returns the parts they led to. */
  unrelate(part: string, which: (relation: { readonly id: string; readonly type: string }) => boolean): string[] {
    const gone = readRelationships(this.parts(), part).filter(which);
    if (gone.length === 0) return [];
    const ids = new Set(gone.map(({ id }) => id));
    removeChildren(this.tree(relationsOf(part)), (each) => ids.has(attribute(each, "Id") ?? ""));
    return gone.filter(({ isExternal }) => !isExternal).map(({ target }) => target);
  }

  /** For the functions that read packages. */
  parts(): { names: string[]; has(name: string): boolean; bytes(name: string): Uint8Array; text(name: string): string } {
    return {
      names: this.names,
      has: (name) => this.has(name),
      bytes: (name) => this.bytes(name),
      text: (name) => this.text(name),
    };
  }

  /** A name for a new part: the first of "xl/tables/table1.xml", "…2.xml" that is free. */
  freeName(stem: string, extension = ".xml"): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  private nameOf(name: string): string {
    return this.stored.get(keyOf(name)) ?? name;
  }

  zip(): Uint8Array {
    const parts: Zippable = {};
    for (const name of this.names) parts[name] = [this.bytes(name), { level: PACKED.test(name) ? 0 : 6, mtime: TIME }];
    return zipSync(parts);
  }
}

/** Zip files have times; equal contents shall give equal bytes. */
const TIME = new Date(1980, 0, 1, 0, 0, 0);

/** Names of parts are compared without case. */
const keyOf = (name: string): string => name.toLowerCase();

/** Name of the part with the relations of a part. */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
