/** Starts the worker. A file of its own, because only a bundler understands the address. */
import type { WorkerDoor } from "./worker-reviewer";

export function startWorker(): WorkerDoor {
  return new Worker(/* webpackChunkName: "review" */ new URL("./review.worker.ts", import.meta.url));
}
