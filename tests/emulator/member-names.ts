/** The public names of what a definition implements. */
import type { TypeDefinition } from "../../src/emulator/world";

export function memberNames(definition: TypeDefinition<unknown>): Set<string> {
  const { scalars = {}, navigations = {}, methods = {}, changes = {}, items } = definition;
  const names = [scalars, navigations, methods, changes].flatMap((members) => Object.keys(members));
  return new Set([...names, ...(items ? ["items"] : []), ...(items?.find ? ["getItem"] : [])]);
}
