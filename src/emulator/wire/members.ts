/** Uses of members with the guards before them, and `HostNotImplemented` for what no definition knows. */
import { isHostObject, type Guard, type HostObject } from "./definition";
import { HostError, notImplemented } from "./errors";

export class Members<World> {
  /** "Type.member" of everything used, for the request log. */
  readonly used = new Set<string>();
  /** The member in use, for `Error.Location`. */
  location = "";

  constructor(
    private readonly world: World,
    private readonly guards: readonly Guard<World>[],
  ) {}

  get(object: HostObject<World>, name: string): unknown {
    const scalar = object.type.scalars?.[name];
    if (!scalar) throw this.missing(object, name);
    this.check(object, name, "get", []);
    return scalar.get(object.self, this.world);
  }

  set(object: HostObject<World>, name: string, value: unknown): void {
    const scalar = object.type.scalars?.[name];
    if (!scalar) throw this.missing(object, name);
    this.enter(object, name);
    // The client itself refuses what is read-only for everybody: what arrives here could be written in Excel.
    if (!scalar.set) throw notImplemented(`${this.location} (set)`);
    this.check(object, name, "set", [value]);
    scalar.set(object.self, value, this.world);
  }

  navigate(object: HostObject<World>, name: string): HostObject<World> | null {
    const navigation = object.type.navigations?.[name];
    if (!navigation) throw this.missing(object, name);
    this.check(object, name, "navigate", []);
    return navigation(object.self, this.world);
  }

  call(object: HostObject<World>, name: string, args: readonly unknown[]): unknown {
    const { methods, changes } = object.type;
    const method = methods?.[name] ?? changes?.[name];
    if (!method) throw this.missing(object, name);
    this.check(object, name, changes?.[name] ? "change" : "call", args);
    return method(object.self, args, this.world);
  }

  /** Calls a method that returns an object; null is a null object. */
  callForObject(object: HostObject<World>, name: string, args: readonly unknown[]): HostObject<World> | null {
    const result = this.call(object, name, args);
    if (result === null || isHostObject<World>(result)) return result;
    throw new HostError("InvalidOperation", `${this.location} returns a value, not an object.`);
  }

  find(object: HostObject<World>, key: unknown): HostObject<World> {
    const find = object.type.items?.find;
    if (!find) throw this.missing(object, "getItem");
    this.check(object, "getItem", "call", [key]);
    return find(object.self, key, this.world);
  }

  list(object: HostObject<World>): readonly HostObject<World>[] {
    const { items } = object.type;
    if (!items) throw this.missing(object, "items");
    this.check(object, "items", "get", []);
    return items.list(object.self, this.world);
  }

  private check(
    object: HostObject<World>,
    name: string,
    use: Parameters<Guard<World>>[2],
    values: readonly unknown[],
  ): void {
    this.enter(object, name);
    for (const guard of this.guards) guard(object, name, use, values, this.world);
  }

  private enter(object: HostObject<World>, name: string): void {
    this.location = `${object.type.name}.${name}`;
    this.used.add(this.location);
  }

  private missing(object: HostObject<World>, name: string): HostError {
    this.enter(object, name);
    return notImplemented(this.location);
  }
}
