/** `load` and `retrieve`: from the selected paths ("name", "format/fill/color") to a plain object. */
import { wireName, type HostObject } from "./definition";
import type { Members } from "./members";
import type { Query } from "./types";

/** Selected members of an object; an empty tree selects all its scalars. */
type Tree = Map<string, Tree>;

/** Result of `load`: members with a capital, `Id` and items as the client expects them. */
export function queried<World>(object: HostObject<World>, query: Query, members: Members<World>): unknown {
  return new Projection(members, wireName, "_Items").project(object, treeOf(query), query);
}

/** Result of `retrieve`: public names, `items`. */
export function queriedAsJson<World>(object: HostObject<World>, query: Query, members: Members<World>): unknown {
  return new Projection(members, (name) => name, "items").project(object, treeOf(query), query);
}

function treeOf(query: Query): Tree {
  const tree: Tree = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = tree;
    for (const part of path.split("/").map((text) => text.trim())) {
      if (part === "" || part === "items" || part === "$all" || part === "*") continue;
      const next = node.get(part) ?? new Map<string, Tree>();
      node.set(part, next);
      node = next;
    }
  }
  return tree;
}

class Projection<World> {
  constructor(
    private readonly members: Members<World>,
    private readonly nameOf: (name: string) => string,
    private readonly itemsKey: string,
  ) {}

  project(object: HostObject<World>, tree: Tree, query: Query): Record<string, unknown> {
    if (!object.type.items) return this.object(object, tree);
    const all = this.members.list(object);
    const first = query.Skip ?? 0;
    const items = all.slice(first, query.Top === undefined ? all.length : first + query.Top);
    const [own, ofItems] = this.divided(object, tree);
    const result = own.size > 0 ? this.object(object, own) : {};
    if (own.size > 0 && ofItems.size === 0) return result;
    return { ...result, [this.itemsKey]: items.map((item) => this.item(item, ofItems)) };
  }

  /** Members of the collection itself ("count"), and those that every item is asked for. */
  private divided(object: HostObject<World>, tree: Tree): [Tree, Tree] {
    const { scalars } = object.type;
    const own = [...tree].filter(([name]) => scalars?.[name] !== undefined);
    return [new Map(own), new Map([...tree].filter(([name]) => scalars?.[name] === undefined))];
  }

  private item(object: HostObject<World>, tree: Tree): Record<string, unknown> {
    const id = object.type.id?.(object.self);
    return { ...(id === undefined ? {} : { [this.nameOf("id")]: id }), ...this.project(object, tree, {}) };
  }

  private object(object: HostObject<World>, tree: Tree): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const wanted: Tree =
      tree.size > 0 ? tree : new Map(Object.keys(object.type.scalars ?? {}).map((name) => [name, new Map()]));
    for (const [name, below] of wanted) {
      if (name === "isNullObject") continue;
      result[this.nameOf(name)] = this.member(object, name, below);
    }
    return result;
  }

  private member(object: HostObject<World>, name: string, below: Tree): unknown {
    if (!object.type.navigations?.[name]) return this.members.get(object, name);
    const target = this.members.navigate(object, name);
    return target ? this.project(target, below, {}) : null;
  }
}
