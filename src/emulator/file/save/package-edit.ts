/** The package with its changes: parts replaced, added and left out, everything else as it was, byte for byte. */
import { zipSync, type Zippable } from "fflate";
import type { Package } from "../package";
import { readRelationships } from "../read/relationships";
import { Relations, relationsPart } from "./relations";
import { element, elementsOf, parseExact, partBytes, prefixOf, type XmlElement } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
/** A time for all parts, so that the same workbook gives the same bytes. */
const TIME = new Date(2000, 0, 1);

export class PackageEdit {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly relations = new Map<string, Relations>();
  private readonly types: XmlElement;
  /** Names as they stand in the package, by the lower-case name: relations may write them otherwise. */
  private readonly stored: ReadonlyMap<string, string>;
  private hasNewTypes = false;

  constructor(readonly original: Package) {
    this.stored = new Map(original.names.map((name) => [plainName(name), name]));
    this.types = parseExact(original.text(CONTENT_TYPES));
  }

  has(name: string): boolean {
    return this.changed.has(this.storedName(name)) || this.original.has(name);
  }

  text(name: string): string {
    const changed = this.changed.get(this.storedName(name));
    return changed ? new TextDecoder().decode(changed) : this.original.text(name);
  }

  set(name: string, content: Uint8Array): void {
    this.changed.set(this.storedName(name), content);
  }

  private storedName(name: string): string {
    return this.stored.get(plainName(name)) ?? name;
  }

  /** A part name with the first number that is free: `xl/worksheets/sheet7.xml`. */
  freeName(start: string): string {
    let number = 1;
    while (this.has(`${start}${number}.xml`)) number += 1;
    return `${start}${number}.xml`;
  }

  /** Adds a part with its content type. */
  add(name: string, contentType: string, content: Uint8Array): void {
    this.set(name, content);
    const override = { PartName: `/${name}`, ContentType: contentType };
    this.types.children.push(element(prefixOf(this.types), "Override", override));
    this.hasNewTypes = true;
  }

  relationsOf(part: string): Relations {
    const known = this.relations.get(part);
    if (known) return known;
    const name = relationsPart(part);
    const relations = new Relations(this.original.has(name) ? this.original.text(name) : null);
    this.relations.set(part, relations);
    return relations;
  }

  /** The zip. Parts that nothing leads to any more, and something led to before, are left out. */
  bytes(): Uint8Array {
    for (const [part, relations] of this.relations)
      if (relations.isChanged) this.set(relationsPart(part), relations.bytes());
    const lost = this.lostParts();
    if (lost.size > 0 || this.hasNewTypes) this.changed.set(CONTENT_TYPES, partBytes(this.typesWithout(lost)));
    const names = [...this.original.names, ...[...this.changed.keys()].filter((name) => !this.original.has(name))];
    const parts: Zippable = {};
    for (const name of names)
      if (!lost.has(name)) parts[name] = [this.changed.get(name) ?? this.original.bytes(name), { mtime: TIME }];
    return zipSync(parts, { level: 6 });
  }

  private typesWithout(lost: ReadonlySet<string>): XmlElement {
    const names = new Set([...lost].map((name) => `/${name}`.toLowerCase()));
    const kept = elementsOf(this.types).filter(
      ({ attributes }) => !names.has((attributes["PartName"] ?? "").toLowerCase()),
    );
    return { ...this.types, children: kept };
  }

  private lostParts(): Set<string> {
    const before = reachable(this.original);
    const now = reachable({ has: (name) => this.has(name), text: (name) => this.text(name) });
    const lost = new Set<string>();
    for (const name of this.original.names) {
      if (before.has(plainName(name)) && !now.has(plainName(name))) lost.add(name);
    }
    for (const name of this.original.names) {
      const owner = name.replace(/_rels\/([^/]+)\.rels$/, "$1");
      if (owner !== name && lost.has(owner)) lost.add(name);
    }
    return lost;
  }
}

/** In lower case and with escapes ("%20") read, as the names of parts are compared. */
const plainName = (name: string): string =>
  name.toLowerCase().replace(/%([0-7][0-9a-f])/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));

type Readable = Pick<Package, "has" | "text">;

/** Lower-case names of all parts that relations lead to, from the package's own on. */
function reachable({ has, text }: Readable): Set<string> {
  const parts = { names: [], has, text, bytes: () => new Uint8Array() };
  const found = new Set<string>();
  const follow = (part: string): void => {
    for (const { target, isExternal } of readRelationships(parts, part)) {
      if (isExternal || found.has(plainName(target))) continue;
      found.add(plainName(target));
      if (has(target)) follow(target);
    }
  };
  follow("");
  return found;
}
