/** What a part refers to: other parts of the package, and addresses outside. */
import type { Parts } from "../parts";
import { childrenOf, parseTree } from "./xml";

export interface Relationship {
  readonly id: string;
  /** Last word of the type ("worksheet", "table"): the same in transitional and strict files. */
  readonly type: string;
  /** Name of a part without leading "/"; of an external one, the address as it stands. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Relations of a part in file order; "" for the package itself. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const [folder, file] = [part.slice(0, slash), part.slice(slash)];
  const name = `${folder}_rels/${file}.rels`;
  if (!parts.has(name)) return [];
  return childrenOf(parseTree(name, parts.text(name)), "Relationship").map(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const isExternal = TargetMode === "External";
    const type = Type.slice(Type.lastIndexOf("/") + 1);
    return { id: Id, type, target: isExternal ? Target : resolved(folder, Target), isExternal };
  });
}

/** A target is relative to the folder of its part, or begins with "/" and counts from the top. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
