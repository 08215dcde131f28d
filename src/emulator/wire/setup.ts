/** What the dispatcher must be given. */
import type { Guard, HostObject } from "./definition";
import type { HostError } from "./errors";
import type { References } from "./references";

export interface DispatcherSetup<World> {
  readonly world: World;
  /** The object of path type 1. */
  readonly root: HostObject<World>;
  readonly references: References<World>;
  readonly guards: readonly Guard<World>[];
  /** Objects that the client may create by name (path type 2). */
  readonly newObject: (name: string) => HostObject<World>;
  /** A handler was added to an event of the object (`on`), or the last one removed. */
  readonly onRegister: (object: HostObject<World>, eventType: number, on: boolean) => void;
  /** Turns an exception of the members into a host error; anything unknown is a fault of the emulator. */
  readonly toHostError: (error: unknown) => HostError;
}
