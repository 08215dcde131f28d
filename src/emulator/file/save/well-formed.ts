/** Whether the parts that were written are sound: well-formed, with every prefix declared. Others refuse a file for less. */
import { SaxesParser } from "saxes";
import type { Package } from "../package";

/** What is wrong with each part that differs from the original's. */
export function unsoundParts(original: Package, saved: Package): string[] {
  return saved.names.flatMap((name) => {
    if (!/\.(xml|rels|vml)$/i.test(name)) return [];
    const text = saved.text(name);
    if (original.has(name) && original.text(name) === text) return [];
    const trouble = troubleOf(text);
    return trouble === null ? [] : [`the part ${name} is not sound: ${trouble}`];
  });
}

function troubleOf(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let trouble: string | null = null;
  parser.on("error", ({ message }) => (trouble ??= message));
  parser.write(xml).close();
  return trouble;
}
