/** Names as a layout writes them everywhere but on the roster. */
import type { KnownPerson } from "./known-office";
import type { Layout } from "./layout";

export function nameElsewhere(
  { names }: Layout,
  { name, department }: Pick<KnownPerson, "name" | "department">,
): string {
  switch (names) {
    case "spaced":
      return `${name.charAt(0)} ${name.slice(1)}`;
    case "full-width-space":
      return `${name.charAt(0)}\u3000${name.slice(1)}`;
    case "department":
      return `${name}（${department}）`;
    case "title":
      return `${name}同志`;
    default:
      return name;
  }
}
