import { initialState, canWrite, isUnfinished, reduce, type Event, type State } from "../../../src/pane/state/state";
import { monthReview, NOVEMBER, OCTOBER, personCase, SNAPSHOT, TODAY, day } from "../fake-office";

const start = initialState("zh-CN", TODAY);
const after = (state: State, ...events: Event[]): State => events.reduce(reduce, state);

const reviewed: Event = { type: "reviewed", snapshot: SNAPSHOT, review: monthReview(), isAnew: false };
const started: Event = { type: "job-started", step: "reading", today: TODAY };

describe("at the start", () => {
  test("the month is the current one and nobody has chosen it", () => {
    expect(start.month).toBe(OCTOBER);
    expect(start.isMonthChosen).toBe(false);
    expect(start.view).toBe("month");
  });

  test("there is nothing to write", () => expect(canWrite(start)).toBe(false));
});

describe("a job", () => {
  test("is over when it has failed, and says why", () => {
    const failed = after(start, started, { type: "job-failed", notice: { kind: "failed", detail: "x" } });
    expect(failed.activity).toBeNull();
    expect(failed.notice).toEqual({ kind: "failed", detail: "x" });
  });

  test("clears the message of the job before it", () => {
    const state = after(start, { type: "noticed", notice: { kind: "failed", detail: "x" } }, started);
    expect(state.notice).toBeNull();
  });

  test("that is over is not brought back by a late report of progress", () => {
    const late: Event = { type: "job-progressed", activity: { step: "reading", done: 1, total: 2 } };
    expect(after(start, late).activity).toBeNull();
    expect(after(start, started, late).activity).toEqual({ step: "reading", done: 1, total: 2 });
  });
});

describe("a review", () => {
  test("can be written once", () => {
    const ready = after(start, started, reviewed);
    expect(canWrite(ready)).toBe(true);
    const written = after(ready, { type: "written", receipt: { run: 1, cells: 3, sheets: ["花名册"] } });
    expect(canWrite(written)).toBe(false);
  });

  test("cannot be written while a job is running", () => {
    expect(canWrite(after(start, reviewed, { type: "job-started", step: "checking", today: TODAY }))).toBe(false);
  });

  test("without edits leaves nothing to write", () => {
    const none: Event = { ...reviewed, review: monthReview({ edits: [], changedCells: [] }) };
    expect(canWrite(after(start, none))).toBe(false);
  });

  test("of another month than wished says so and moves the chooser there", () => {
    const inNovember = initialState("zh-CN", day(2026, 11, 24));
    const state = reduce(inNovember, reviewed);
    expect(state.month).toBe(OCTOBER);
    expect(state.notice).toEqual({ kind: "month-replaced", wished: NOVEMBER, month: OCTOBER });
  });

  test("of the wished month says nothing", () => expect(reduce(start, reviewed).notice).toBeNull());

  test("is dropped when another month is chosen", () => {
    const state = after(start, reviewed, { type: "month-chosen", month: OCTOBER - 1 });
    expect(state.reviewed).toBeNull();
    expect(state.isMonthChosen).toBe(true);
  });

  test("is dropped by an undo, which leads back to the month", () => {
    const receipt = { run: 1, cells: 3, sheets: [], conflicts: [] };
    const state = after(start, reviewed, { type: "view-chosen", view: "preview" }, { type: "undone", receipt });
    expect(state.reviewed).toBeNull();
    expect(state.view).toBe("month");
  });

  test("shows everybody again, whatever was filtered before", () => {
    const state = after(
      start,
      { type: "finals-chosen", finals: "poor" },
      { type: "severity-chosen", severity: "error" },
      reviewed,
    );
    expect([state.finals, state.severity]).toEqual(["all", "all"]);
  });
});

describe("an unfinished run", () => {
  const lastRun = { run: 1, month: "2026-10", cells: 3, sheets: ["花名册"], state: "writing" } as const;

  test("forbids writing until it is put back", () => {
    const state = after(start, reviewed, { type: "last-run-known", lastRun });
    expect(isUnfinished(state)).toBe(true);
    expect(canWrite(state)).toBe(false);
    expect(canWrite(reduce(state, { type: "last-run-known", lastRun: null }))).toBe(true);
  });

  test("is not a finished one", () => {
    expect(isUnfinished(reduce(start, { type: "last-run-known", lastRun: { ...lastRun, state: "done" } }))).toBe(false);
  });
});

describe("a person's explanation", () => {
  test("is waited for, then shown", () => {
    const opened = reduce(start, { type: "person-opened", person: 2 });
    expect(opened).toMatchObject({ view: "people", openPerson: { person: 2, found: undefined } });
    const found = personCase(2);
    expect(reduce(opened, { type: "person-explained", person: 2, found }).openPerson).toEqual({ person: 2, found });
  });

  test("that comes after another person was opened is not shown under the wrong name", () => {
    const state = after(start, { type: "person-opened", person: 2 }, { type: "person-opened", person: 3 });
    expect(reduce(state, { type: "person-explained", person: 2, found: personCase(2) })).toBe(state);
  });
});
