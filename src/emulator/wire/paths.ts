/** From object paths to objects: lazily, in the order of the actions, each path once a request. */
import { publicName, type HostObject } from "./definition";
import { HostError } from "./errors";
import type { Members } from "./members";
import type { DispatcherSetup } from "./setup";
import { PathKind, type Arguments, type ObjectPath, type WireRequest } from "./types";

export class PathResolver<World> {
  private readonly cache = new Map<number, HostObject<World> | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly setup: DispatcherSetup<World>,
    private readonly members: Members<World>,
  ) {}

  /** The object of a path; null is a null object. The first call for a method path has the method's effect. */
  object(id: number): HostObject<World> | null {
    const known = this.cache.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidRequestContext", `There is no object path ${id}.`);
    const object = this.resolve(path);
    this.cache.set(id, object);
    return object;
  }

  /** Arguments with the objects they refer to in place of path ids. */
  values(info: Arguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.value(value, references[index]));
  }

  private value(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference)) {
      const values: readonly unknown[] = Array.isArray(value) ? value : [];
      return reference.map((inner, index) => this.value(values[index], inner));
    }
    return typeof reference === "number" && reference !== 0 ? this.object(reference) : value;
  }

  private resolve(path: ObjectPath): HostObject<World> | null {
    switch (path.ObjectPathType) {
      case PathKind.Root:
        return this.setup.root;
      case PathKind.NewObject:
        return this.setup.newObject(path.Name);
      case PathKind.Reference:
        return this.setup.references.get(path.Name);
      case PathKind.Null:
        return null;
      default:
        return this.fromParent(path);
    }
  }

  private fromParent(path: ObjectPath): HostObject<World> | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathKind.Method:
        return this.members.callForObject(parent, publicName(path.Name), this.values(path.ArgumentInfo));
      case PathKind.Property:
        return this.members.navigate(parent, publicName(path.Name));
      case PathKind.Indexer:
        return this.members.find(parent, this.values(path.ArgumentInfo)[0]);
      default:
        throw new HostError("HostNotImplemented", `object path type ${path.ObjectPathType}`);
    }
  }
}
