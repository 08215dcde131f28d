/** Objects that the client keeps from one request to the next. What remains after a run is a leak. */
import { HostError } from "./errors";
import type { HostObject } from "./definition";

export class References<World> {
  private readonly kept = new Map<string, HostObject<World>>();
  private made = 0;

  get size(): number {
    return this.kept.size;
  }

  keep(object: HostObject<World>): string {
    this.made += 1;
    const id = `reference-${this.made}`;
    this.kept.set(id, object);
    return id;
  }

  /** @throws HostError InvalidReference for a reference that was released or never given. */
  get(id: string): HostObject<World> {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidReference", `The reference "${id}" is not known.`);
    return object;
  }

  release(id: unknown): void {
    if (typeof id === "string") this.kept.delete(id);
  }
}
