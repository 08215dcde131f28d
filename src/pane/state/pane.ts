/**
 * The pane without its screen: holds the state, does the work through the ports, tells whoever listens. The ribbon's
 * Refresh and the pane's button are the same call.
 */
import type { CellRef } from "../../core/domain/address";
import { formatMonth, type Day } from "../../core/domain/calendar";
import type { DocumentWish } from "../../core/documents";
import type { IssueRequest } from "../../core/issue";
import type { Language } from "../../core/domain/language";
import type { Answer, Decision, Given } from "../../core/domain/question";
import type { PersonIndex } from "../../core/domain/people";
import type { WorkbookSnapshot } from "../../core/domain/snapshot";
import type { ParameterKey } from "../../core/domain/settings";
import { GatewayError, type Progress, type Receipt, type WorkbookGateway } from "../../core/workbook-gateway";
import type { Reviewer } from "../review/reviewer";
import {
  canWrite,
  canWriteDocuments,
  initialState,
  isUnfinished,
  reduce,
  type Event,
  type Notice,
  type State,
  type Step,
  type View,
} from "./state";

/** Everything the pane needs of the world. */
export interface Ports {
  readonly gateway: WorkbookGateway;
  readonly reviewer: Reviewer;
  /** Today in the user's own time zone. */
  readonly today: () => Day;
}

export interface Pane {
  getState(): State;
  /** Calls back after each change; the answer ends it. */
  subscribe(listener: () => void): () => void;
  dispatch(event: Event): void;
  /** Looks for a run that was cut off. */
  open(): Promise<void>;
  /** Reads and reviews. Writes nothing. */
  refresh(view?: View): Promise<void>;
  /** Takes a decision and reviews anew with it; it is kept in the workbook with the next write. */
  decide(answer: Answer): Promise<void>;
  /** Takes a decision back and reviews anew without it. */
  takeBack(decision: Decision): Promise<void>;
  /** Writes the edits of the preview. Only a person's press of Write calls this. */
  write(): Promise<void>;
  /** Puts back what stood there before the last run. */
  undo(): Promise<void>;
  /** Selects a cell in the workbook. */
  show(cell: CellRef): Promise<void>;
  /** Opens a person's explanation. */
  openPerson(person: PersonIndex): Promise<void>;
  /** Opens the office's lists. */
  openOffice(): Promise<void>;
  /** Opens the plan's settings. */
  openSettings(): Promise<void>;
  /** Works out whose grades another value of a setting would change. Writes nothing. */
  tryOut(key: ParameterKey, value: string): Promise<void>;
  /** Reads anew and works out a document as it would stand. Writes nothing. */
  makeDocuments(wish: DocumentWish): Promise<void>;
  /** Writes the document that is shown and goes to it. Only a person's press calls this. */
  writeDocuments(): Promise<void>;
  /** Enters a circular that stands in the workbook in the register of circulars. Only a person's confirmation calls this. */
  issue(wish: Omit<IssueRequest, "language">): Promise<void>;
  /** Adds the settings sheet for the office to fill in. Only a person's confirmation calls this. */
  addSettingsSheet(): Promise<void>;
}

export function createPane({ gateway, reviewer, today }: Ports, language: Language): Pane {
  let state = initialState(language, today());
  const listeners = new Set<() => void>();

  function dispatch(event: Event): void {
    state = reduce(state, event);
    for (const listener of listeners) listener();
  }

  const progress: Progress = (step, done, total) =>
    dispatch({ type: "job-progressed", activity: { step, done, total } });

  /** Runs one job at a time; whatever it throws becomes a message. */
  async function job(step: Step, work: () => Promise<void>): Promise<void> {
    if (state.activity !== null) return;
    dispatch({ type: "job-started", step, today: today() });
    try {
      await work();
    } catch (error) {
      dispatch({ type: "job-failed", notice: noticeOf(error) });
    }
  }

  const review = async (isAnew: boolean): Promise<void> => reviewed(await gateway.read(progress), isAnew);

  async function reviewed(snapshot: WorkbookSnapshot, isAnew: boolean): Promise<void> {
    dispatch({ type: "job-progressed", activity: { step: "reviewing", done: 0, total: 0 } });
    const { month, isMonthChosen, today: day, answers } = state;
    const wish = { month, isMonthChosen, today: day, answers };
    const outcome = await reviewer.review(snapshot, wish);
    if (outcome.kind === "reviewed") dispatch({ type: "reviewed", snapshot, review: outcome.review, isAnew });
    else dispatch({ type: "refused", refusal: outcome.refusal, setup: outcome.setup });
  }

  async function lookForLastRun(): Promise<void> {
    dispatch({ type: "last-run-known", lastRun: await gateway.lastRun() });
  }

  /** Does a job that writes and asks the workbook what can now be undone: also a failed job may have left something. */
  async function thenLookForLastRun(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // The first failure is the one to tell of, whatever becomes of the question after it.
      await lookForLastRun().catch((second: unknown) => dispatch({ type: "noticed", notice: noticeOf(second) }));
      throw error;
    }
    await lookForLastRun();
  }

  /** The document of the workbook as it is now; a document of an earlier reading might contradict what stands there. */
  async function documents(wish: DocumentWish): Promise<void> {
    await review(false);
    if (state.reviewed === null) return;
    const found = await reviewer.documents(wish);
    if (found !== null) dispatch({ type: "documents-made", documents: { wish, found } });
  }

  async function given(decision: Given): Promise<void> {
    // Decided during another job it would be shown without having been reviewed.
    if (state.activity !== null) return;
    dispatch({ type: "decided", decision });
    await job("reading", () => review(false));
  }

  async function openSettings(): Promise<void> {
    dispatch({ type: "settings-opened" });
    try {
      dispatch({ type: "settings-known", found: await reviewer.settings() });
    } catch (error) {
      dispatch({ type: "settings-known", found: null });
      dispatch({ type: "noticed", notice: noticeOf(error) });
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispatch,
    async open() {
      try {
        await lookForLastRun();
      } catch (error) {
        dispatch({ type: "noticed", notice: noticeOf(error) });
      }
    },
    refresh: (view) =>
      job("reading", async () => {
        await review(false);
        if (view !== undefined && state.reviewed !== null) dispatch({ type: "view-chosen", view });
      }),
    decide: (answer) => given({ ...answer, decidedOn: today() }),
    takeBack: ({ kind, about }) => given({ kind, about, answer: null }),
    async write() {
      const { reviewed } = state;
      if (reviewed === null || !canWrite(state)) return;
      await job("checking", async () => {
        const { edits, month } = reviewed.review;
        try {
          await thenLookForLastRun(async () => {
            const receipt = await gateway.apply(edits, reviewed.snapshot, formatMonth(month), progress);
            dispatch({ type: "written", receipt });
          });
        } catch (error) {
          if (!isStale(error)) throw error;
          await review(true);
        }
      });
    },
    undo: () =>
      job("undoing", () =>
        thenLookForLastRun(async () => dispatch({ type: "undone", receipt: await gateway.undo(progress) })),
      ),
    async show(cell) {
      try {
        await gateway.select(cell);
      } catch (error) {
        dispatch({ type: "noticed", notice: noticeOf(error) });
      }
    },
    async openOffice() {
      dispatch({ type: "office-opened" });
      try {
        dispatch({ type: "office-known", found: await reviewer.office() });
      } catch (error) {
        dispatch({ type: "office-known", found: null });
        dispatch({ type: "noticed", notice: noticeOf(error) });
      }
    },
    openSettings,
    async tryOut(key, value) {
      dispatch({ type: "setting-tried", tried: { key, value, found: undefined } });
      try {
        dispatch({ type: "setting-tried", tried: { key, value, found: await reviewer.whatIf(key, value) } });
      } catch (error) {
        dispatch({ type: "setting-tried", tried: { key, value, found: null } });
        dispatch({ type: "noticed", notice: noticeOf(error) });
      }
    },
    makeDocuments: (wish) => job("reading", () => documents(wish)),
    async writeDocuments() {
      const { documents: open, reviewed } = state;
      if (open === null || reviewed === null || !canWriteDocuments(state)) return;
      await job("checking", async () => {
        const { edits, made } = open.found;
        let receipt: Receipt | null = null;
        try {
          await thenLookForLastRun(async () => {
            receipt = await gateway.apply(edits, reviewed.snapshot, formatMonth(reviewed.review.month), progress);
          });
        } catch (error) {
          if (!isStale(error)) throw error;
          await documents(open.wish);
          return dispatch({ type: "noticed", notice: { kind: "reviewed-anew" } });
        }
        const first = made.find(({ edit }) => edit !== null);
        if (first !== undefined) await gateway.select({ sheet: first.sheet, row: 0, column: 0 });
        // What the preview of the month rests on has changed.
        await review(false);
        if (receipt !== null) dispatch({ type: "documents-written", documents: open.found, receipt });
      });
    },
    async issue(wish) {
      if (isUnfinished(state)) return;
      await job("checking", async () => {
        const snapshot = await gateway.read(progress);
        await reviewed(snapshot, false);
        const { reviewed: now } = state;
        const issue = now === null ? null : await reviewer.issue({ ...wish, language: null });
        if (issue === null || now === null) return;
        const { edits, findings } = issue;
        let receipt: Receipt | null = null;
        if (edits.length > 0) {
          await thenLookForLastRun(async () => {
            receipt = await gateway.apply(edits, snapshot, formatMonth(now.review.month), progress);
          });
          await review(false);
        }
        dispatch({ type: "noticed", notice: { kind: "issued", findings, receipt } });
      });
    },
    async addSettingsSheet() {
      const offer = state.settings?.sheet;
      if (offer?.kind !== "offered" || isUnfinished(state)) return;
      const { edit } = offer;
      await job("checking", async () => {
        let receipt: Receipt | null = null;
        await thenLookForLastRun(async () => {
          // The one of the review may be older than what was written since.
          const snapshot = await gateway.read(progress);
          receipt = await gateway.apply([edit], snapshot, null, progress);
        });
        await review(false);
        await openSettings();
        if (receipt !== null)
          dispatch({ type: "noticed", notice: { kind: "sheet-added", sheet: edit.sheet, receipt } });
      });
    },
    async openPerson(person) {
      dispatch({ type: "person-opened", person });
      try {
        dispatch({ type: "person-explained", person, found: await reviewer.explain(person) });
      } catch (error) {
        dispatch({ type: "person-closed" });
        dispatch({ type: "noticed", notice: noticeOf(error) });
      }
    },
  };
}

/** The workbook was changed under the preview, and nothing was written. */
function isStale(error: unknown): boolean {
  return error instanceof GatewayError && error.fault === "changed-since-read" && error.written === "nothing";
}

function noticeOf(error: unknown): Notice {
  if (error instanceof GatewayError) {
    return { kind: "fault", fault: error.fault, detail: error.detail, written: error.written };
  }
  return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
}
