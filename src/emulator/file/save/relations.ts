/** The relations of a part, read from its own file in the package and written back with what was added. */
import { element, elementsOf, parseExact, partBytes, prefixOf, type XmlElement } from "./xml";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

export const relationsPart = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** A part as another one names it, from its own folder: some programs understand nothing else. */
export function relativeTarget(from: string, to: string): string {
  const [folders, steps] = [from.split("/").slice(0, -1), to.split("/")];
  const other = folders.findIndex((folder, depth) => folder !== steps[depth]);
  const shared = other < 0 ? folders.length : other;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

export class Relations {
  private readonly root: XmlElement;
  isChanged = false;

  /** `xml` null: the part has none yet. */
  constructor(xml: string | null) {
    this.root = xml === null ? element("", "Relationships", { xmlns: NAMESPACE }) : parseExact(xml);
  }

  /** Adds a relation and returns its id. */
  add(type: string, target: string, isExternal = false): string {
    const ids = new Set(elementsOf(this.root).map(({ attributes }) => attributes["Id"]));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const attributes = {
      Id: `rId${number}`,
      Type: type,
      Target: target,
      TargetMode: isExternal ? "External" : undefined,
    };
    this.root.children.push(element(prefixOf(this.root), "Relationship", attributes));
    this.isChanged = true;
    return `rId${number}`;
  }

  /** Takes away the relations for which this holds. */
  remove(of: (relation: { readonly id: string; readonly type: string }) => boolean): void {
    const kept = elementsOf(this.root).filter(({ attributes: { Id = "", Type = "" } }) => !of({ id: Id, type: Type }));
    this.isChanged ||= kept.length !== elementsOf(this.root).length;
    this.root.children = kept;
  }

  bytes(): Uint8Array {
    return partBytes(this.root);
  }
}
