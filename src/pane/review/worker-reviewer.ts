/**
 * The reviewer on a Web Worker. Jobs run one after another. The snapshot goes over in pieces with pauses between them,
 * because copying a large book in one go would block the pane (EXCEL-PLATFORM 2.1: Office watches for that).
 */
import type { CellValue, WorkbookSnapshot } from "../../core/domain/snapshot";
import type { Found, FromWorker, ToWorker } from "./messages";
import type { MonthReviewOutcome, ReviewWish } from "./month-review";
import type { Reviewer } from "./reviewer";

/** The part of a Worker that is used. */
export interface WorkerDoor {
  postMessage(message: ToWorker): void;
  addEventListener(type: "message", listener: (event: { readonly data: FromWorker }) => void): void;
  /** A worker that could not be loaded has no message. */
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

/** A message without the number of its job. */
type Question<Kind extends keyof Found> = Omit<Extract<ToWorker, { readonly kind: Kind }>, "job">;

/** Cells copied without a pause; about 5 ms on an office computer. */
const CELLS_AT_ONCE = 40_000;

export class ReviewFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ReviewFailed";
  }
}

/** `pause` lets the pane draw and answer the user; it resolves soon after. */
export function createWorkerReviewer(createWorker: () => WorkerDoor, pause: () => Promise<void>): Reviewer {
  let worker: WorkerDoor | null = null;
  let lastJob = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting: { readonly job: number; resolve(answer: FromWorker): void; reject(error: Error): void } | null = null;

  function start(): WorkerDoor {
    const started = createWorker();
    started.addEventListener("message", ({ data }) => {
      if (waiting?.job === data.job) waiting.resolve(data);
    });
    started.addEventListener("error", ({ message }) => {
      // A worker that failed has lost its review; the next job starts another.
      started.terminate();
      worker = null;
      waiting?.reject(new ReviewFailed(message === undefined || message === "" ? "the worker stopped" : message));
    });
    return started;
  }

  async function ask(send: (door: WorkerDoor, job: number) => Promise<void>): Promise<FromWorker> {
    worker ??= start();
    const door = worker;
    lastJob += 1;
    const job = lastJob;
    const answer = new Promise<FromWorker>((resolve, reject) => {
      waiting = { job, resolve, reject };
    });
    // Attached at once, so that a worker failing while rows are still being sent is no unhandled rejection.
    const [received] = await Promise.all([answer, send(door, job)]);
    if (received.kind === "failed") throw new ReviewFailed(received.message);
    return received;
  }

  function inTurn<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const result = queue.then(task);
    // The next job may run whatever became of this one; its own caller hears of the failure.
    queue = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** Asks about the last review. */
  function about<Kind extends keyof Found>(kind: Kind, question: Question<Kind>): Promise<Found[Kind]> {
    return inTurn(async () => {
      const answer = await ask(async (door, job) => door.postMessage({ ...question, job } as ToWorker));
      if (answer.kind !== kind) throw new ReviewFailed(`unexpected answer: ${answer.kind}`);
      return (answer as { readonly found: Found[Kind] }).found;
    });
  }

  return {
    review: (snapshot: WorkbookSnapshot, wish: ReviewWish): Promise<MonthReviewOutcome> =>
      inTurn(async () => {
        const answer = await ask(async (door, job) => {
          await sendSnapshot(door, snapshot, pause);
          door.postMessage({ kind: "review", job, wish });
        });
        if (answer.kind !== "review") throw new ReviewFailed(`unexpected answer: ${answer.kind}`);
        return answer.outcome;
      }),
    explain: (person) => about("explain", { kind: "explain", person }),
    office: () => about("office", { kind: "office" }),
    settings: () => about("settings", { kind: "settings" }),
    documents: (wish) => about("documents", { kind: "documents", wish }),
    issue: (wish) => about("issue", { kind: "issue", wish }),
    whatIf: (key, value) => about("what-if", { kind: "what-if", key, value }),
  };
}

async function sendSnapshot(door: WorkerDoor, snapshot: WorkbookSnapshot, pause: () => Promise<void>): Promise<void> {
  door.postMessage({
    kind: "snapshot",
    snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: [] })) },
  });
  let cells = 0;
  for (const [sheet, { values }] of snapshot.sheets.entries()) {
    for (const rows of pieces(values)) {
      door.postMessage({ kind: "rows", sheet, rows });
      cells += rows.length * (rows[0]?.length ?? 1);
      if (cells >= CELLS_AT_ONCE) {
        await pause();
        cells = 0;
      }
    }
  }
}

function* pieces(rows: readonly (readonly CellValue[])[]): Generator<readonly (readonly CellValue[])[]> {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / (rows[0]?.length ?? 1)));
  for (let from = 0; from < rows.length; from += height) yield rows.slice(from, from + height);
}
