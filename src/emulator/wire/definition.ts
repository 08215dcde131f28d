/**
 * How a type of the object model is described to the dispatcher. Members carry their public names ("getRange"); on the
 * wire the first letter is upper case.
 *
 * `World` is what members act on; the dispatcher only passes it along.
 */

/** An object of a type. `self` is whatever its members work on. */
export interface HostObject<World> {
  readonly type: TypeDefinition<unknown, World>;
  readonly self: unknown;
}

export interface Scalar<Self, World> {
  get(self: Self, world: World): unknown;
  set?(self: Self, value: unknown, world: World): void;
}

/** Returns a value, or an object (see `isHostObject`), or null for a null object. */
export interface Method<Self, World> {
  (self: Self, args: readonly unknown[], world: World): unknown;
}

export interface TypeDefinition<Self, World> {
  /** Name in the namespace Excel. */
  readonly name: string;
  /** The object can be kept from one request to the next (`_KeepReference`). */
  readonly keepable?: boolean;
  /** Value of the `Id` key; needed for items of collections and targets of events. */
  id?(self: Self): string;
  readonly scalars?: Readonly<Record<string, Scalar<Self, World>>>;
  readonly navigations?: Readonly<Record<string, (self: Self, world: World) => HostObject<World> | null>>;
  /** Methods that only answer. */
  readonly methods?: Readonly<Record<string, Method<Self, World>>>;
  /** Methods that change the workbook; guards look at them as at a set property. */
  readonly changes?: Readonly<Record<string, Method<Self, World>>>;
  /** Items, for a collection; `find` answers the indexer (name or id) and throws ItemNotFound. */
  readonly items?: {
    list(self: Self, world: World): readonly HostObject<World>[];
    find?(self: Self, key: unknown, world: World): HostObject<World>;
  };
  /** Events by their name on the wire ("DataChanged" of `_RegisterDataChangedEvent`) and their number. */
  readonly events?: Readonly<Record<string, number>>;
}

/** Forgets the `Self` of a definition; the object made with it remembers. */
export function objectOf<Self, World>(type: TypeDefinition<Self, World>, self: Self): HostObject<World> {
  return { type: type as unknown as TypeDefinition<unknown, World>, self };
}

export function isHostObject<World>(value: unknown): value is HostObject<World> {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}

/** "getRange" on the wire is "GetRange"; names that begin with "_" stay. */
export const publicName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What is done with a member, for guards. */
export type Use = "get" | "set" | "navigate" | "call" | "change";

/** Throws a HostError where the use is not allowed. `values`: the arguments, or the value that is set. */
export interface Guard<World> {
  (object: HostObject<World>, member: string, use: Use, values: readonly unknown[], world: World): void;
}
