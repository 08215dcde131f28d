/** @jest-environment node */
import type { CellValue, WorkbookSnapshot } from "../../../src/core/domain/snapshot";
import type { FromWorker, ToWorker } from "../../../src/pane/review/messages";
import { createWorkerReviewer, ReviewFailed, type WorkerDoor } from "../../../src/pane/review/worker-reviewer";
import { monthReview, OFFICE, OCTOBER, personCase, SETTINGS, SNAPSHOT, TODAY } from "../fake-office";

const WISH = { month: OCTOBER, isMonthChosen: true, today: TODAY, answers: [] } as const;
const pause = async (): Promise<void> => undefined;

/** A worker whose other side is a function here; everything that goes through is cloned as a real worker would. */
class FakeWorker implements WorkerDoor {
  readonly received: ToWorker[] = [];
  isTerminated = false;
  private readonly onMessage: ((event: { readonly data: FromWorker }) => void)[] = [];
  private readonly onError: ((event: { readonly message: string }) => void)[] = [];

  constructor(private readonly answer: (message: ToWorker) => FromWorker | "fail" | null) {}

  postMessage(message: ToWorker): void {
    const sent = structuredClone(message);
    this.received.push(sent);
    queueMicrotask(() => {
      const answer = this.answer(sent);
      if (answer === "fail") this.onError.forEach((listener) => listener({ message: "out of memory" }));
      else if (answer !== null) this.onMessage.forEach((listener) => listener({ data: structuredClone(answer) }));
    });
  }

  addEventListener(type: "message" | "error", listener: never): void {
    const listeners: unknown[] = type === "message" ? this.onMessage : this.onError;
    listeners.push(listener);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

function answering(message: ToWorker): FromWorker | null {
  if (message.kind === "review")
    return { kind: "review", job: message.job, outcome: { kind: "reviewed", review: monthReview() } };
  if (message.kind === "explain") return { kind: "explain", job: message.job, found: personCase(message.person) };
  if (message.kind === "settings") return { kind: "settings", job: message.job, found: SETTINGS };
  if (message.kind === "what-if") return { kind: "what-if", job: message.job, found: { flips: [], findings: [] } };
  if (message.kind === "documents")
    return { kind: "documents", job: message.job, found: { made: [], findings: [], edits: [] } };
  if (message.kind === "office") return { kind: "office", job: message.job, found: OFFICE };
  return null;
}

test("the snapshot arrives complete, though it is sent in pieces", async () => {
  const values: CellValue[][] = Array.from({ length: 30_000 }, (_, row) => [row, `row ${row}`, true]);
  const [sheet] = SNAPSHOT.sheets;
  if (sheet === undefined) throw new Error("the fake office has no sheet");
  const snapshot: WorkbookSnapshot = { ...SNAPSHOT, sheets: [{ ...sheet, values }, sheet] };
  const worker = new FakeWorker(answering);
  let pauses = 0;
  await createWorkerReviewer(
    () => worker,
    async () => void (pauses += 1),
  ).review(snapshot, WISH);

  const pieces = worker.received.flatMap((message) => (message.kind === "rows" ? [message] : []));
  expect(pieces.filter((piece) => piece.sheet === 0).flatMap(({ rows }) => rows)).toEqual(values);
  expect(pieces.filter((piece) => piece.sheet === 1).flatMap(({ rows }) => rows)).toEqual(sheet.values);
  expect(Math.max(...pieces.map(({ rows }) => rows.length * 3))).toBeLessThanOrEqual(40_000);
  expect(pauses).toBeGreaterThan(0);
  expect(worker.received[0]).toMatchObject({
    kind: "snapshot",
    snapshot: { sheets: [{ name: "花名册", values: [] }, {}] },
  });
  expect(worker.received.at(-1)).toMatchObject({ kind: "review", wish: WISH });
});

test("the review comes back as it was made", async () => {
  const reviewer = createWorkerReviewer(() => new FakeWorker(answering), pause);
  expect(await reviewer.review(SNAPSHOT, WISH)).toEqual({ kind: "reviewed", review: monthReview() });
});

test("jobs run one after another, each with its own answer", async () => {
  const worker = new FakeWorker(answering);
  const reviewer = createWorkerReviewer(() => worker, pause);
  const [, first, second, office, settings, tried, documents] = await Promise.all([
    reviewer.review(SNAPSHOT, WISH),
    reviewer.explain(1),
    reviewer.explain(2),
    reviewer.office(),
    reviewer.settings(),
    reviewer.whatIf("hoursPerDay", "6"),
    reviewer.documents({ document: "forms", people: [1], day: null }),
  ]);
  expect(settings).toEqual(SETTINGS);
  expect(tried).toEqual({ flips: [], findings: [] });
  expect(worker.received.at(-2)).toMatchObject({ kind: "what-if", key: "hoursPerDay", value: "6" });
  expect(documents).toEqual({ made: [], findings: [], edits: [] });
  expect(worker.received.at(-1)).toMatchObject({ kind: "documents", wish: { document: "forms", people: [1] } });
  expect(office).toEqual(OFFICE);
  expect(first?.person.name).toBe("王芳");
  expect(second?.person.name).toBe("张伟");
  expect(worker.received.map(({ kind }) => kind)).toEqual([
    "snapshot",
    "rows",
    "review",
    "explain",
    "explain",
    "office",
    "settings",
    "what-if",
    "documents",
  ]);
});

test("what fails in the core is told with its reason", async () => {
  const worker = new FakeWorker((message) =>
    "job" in message ? { kind: "failed", job: message.job, message: "no value in force" } : null,
  );
  const failing = createWorkerReviewer(() => worker, pause).review(SNAPSHOT, WISH);
  await expect(failing).rejects.toEqual(new ReviewFailed("no value in force"));
});

test("a worker that dies is replaced for the next job", async () => {
  const workers = [new FakeWorker((message) => ("job" in message ? "fail" : null)), new FakeWorker(answering)];
  let started = 0;
  const reviewer = createWorkerReviewer(() => workers[started++] as FakeWorker, pause);
  await expect(reviewer.review(SNAPSHOT, WISH)).rejects.toThrow("out of memory");
  expect(workers[0]?.isTerminated).toBe(true);
  expect((await reviewer.review(SNAPSHOT, WISH)).kind).toBe("reviewed");
  expect(started).toBe(2);
});
