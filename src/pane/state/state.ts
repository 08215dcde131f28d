/** What the pane knows, and how each event changes it. Pure: the work itself is done in `pane.ts`. */
import type { Day, Month } from "../../core/domain/calendar";
import { monthOf } from "../../core/domain/calendar";
import type { Finding, Severity } from "../../core/domain/findings";
import type { GatewayFault, WrittenState } from "../../core/domain/gateway-fault";
import type { Language } from "../../core/domain/language";
import type { PersonIndex } from "../../core/domain/people";
import { andAnswer } from "../../core/domain/memory";
import type { Given } from "../../core/domain/question";
import type { Overall } from "../../core/domain/rating";
import type { Refusal } from "../../core/domain/refusal";
import type { WorkbookSnapshot } from "../../core/domain/snapshot";
import type { DocumentWish, Documents } from "../../core/documents";
import type { LastRun, Receipt, UndoReceipt } from "../../core/workbook-gateway";
import type { ParameterKey } from "../../core/domain/settings";
import type { WhatIf } from "../../core/what-if";
import type { MonthReview, OfficeCase, PersonCase, SettingsCase, SetupCase } from "../review/month-review";

/** Views with a tab of their own. */
export const TABS = ["month", "preview", "warnings", "people"] as const;
/** The documents, the office's lists, the settings and the set-up are opened from the month. */
export type View = (typeof TABS)[number] | "documents" | "office" | "settings" | "setup";

/** The tab a view belongs to. */
export const tabOf = (view: View): (typeof TABS)[number] => TABS.find((tab) => tab === view) ?? "month";

export type Step = "reading" | "reviewing" | "checking" | "journal" | "writing" | "undoing";

/** A long job that is running; nothing else can be started meanwhile. */
export interface Activity {
  readonly step: Step;
  readonly done: number;
  /** 0: how much there is to do is not known. */
  readonly total: number;
}

/** A review, the snapshot it rests on, and what became of its edits. */
export interface Reviewed {
  readonly snapshot: WorkbookSnapshot;
  readonly review: MonthReview;
  /** What was written of it; null: nothing yet. */
  readonly receipt: Receipt | null;
}

/** What happened last, told in one message until it is closed or the next job starts. */
export type Notice =
  | { readonly kind: "fault"; readonly fault: GatewayFault; readonly detail: string; readonly written: WrittenState }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** The product itself failed; `detail` is for the developers. */
  | { readonly kind: "failed"; readonly detail: string }
  | { readonly kind: "month-replaced"; readonly wished: Month; readonly month: Month }
  /** The workbook was changed under the preview; it has been reviewed anew and nothing was written. */
  | { readonly kind: "reviewed-anew" }
  | { readonly kind: "written"; readonly receipt: Receipt }
  /** Documents were written; the first of them is shown. */
  | { readonly kind: "documents-written"; readonly documents: Documents; readonly receipt: Receipt }
  /** A circular was issued, or could not be: then no receipt. */
  | { readonly kind: "issued"; readonly findings: readonly Finding[]; readonly receipt: Receipt | null }
  /** A sheet was added for the office to fill in. */
  | { readonly kind: "sheet-added"; readonly sheet: string; readonly receipt: Receipt }
  | { readonly kind: "undone"; readonly receipt: UndoReceipt };

/** The person whose explanation is open; `found` is undefined while it is being fetched, null where nothing is known. */
export interface OpenPerson {
  readonly person: PersonIndex;
  readonly found: PersonCase | null | undefined;
}

/** A setting that is tried; `found` is undefined while it is worked out, null where nothing is known. */
export interface Tried {
  readonly key: ParameterKey;
  readonly value: string;
  readonly found: WhatIf | null | undefined;
}

/** A document that was asked for, as it would stand. */
export interface OpenDocuments {
  readonly wish: DocumentWish;
  readonly found: Documents;
}

export interface State {
  readonly language: Language;
  readonly view: View;
  readonly today: Day;
  readonly month: Month;
  readonly isMonthChosen: boolean;
  readonly activity: Activity | null;
  readonly reviewed: Reviewed | null;
  readonly lastRun: LastRun | null;
  readonly notice: Notice | null;
  /** Which warnings are shown. */
  readonly severity: Severity | "all";
  /** Which people are shown, by their final grade. */
  readonly finals: Overall | "all";
  readonly openPerson: OpenPerson | null;
  /** The office's lists; undefined while they are being fetched, null where nothing is known. */
  readonly office: OfficeCase | null | undefined;
  /** null: none was asked for, or what it rests on has changed. */
  readonly documents: OpenDocuments | null;
  /** The settings; as the lists. */
  readonly settings: SettingsCase | null | undefined;
  /** null: none was tried. */
  readonly tried: Tried | null;
  /** What was understood of the workbook, also where it could not be reviewed; null: it was not looked at. */
  readonly understood: SetupCase | null;
  /** What was decided or taken back and is not written yet. */
  readonly answers: readonly Given[];
}

export type Event =
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "view-chosen"; readonly view: View }
  | { readonly type: "month-chosen"; readonly month: Month }
  | { readonly type: "severity-chosen"; readonly severity: Severity | "all" }
  | { readonly type: "finals-chosen"; readonly finals: Overall | "all" }
  | { readonly type: "decided"; readonly decision: Given }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "notice-closed" }
  | { readonly type: "last-run-known"; readonly lastRun: LastRun | null }
  | { readonly type: "job-started"; readonly step: Step; readonly today: Day }
  | { readonly type: "job-progressed"; readonly activity: Activity }
  | { readonly type: "job-failed"; readonly notice: Notice }
  | { readonly type: "refused"; readonly refusal: Refusal; readonly setup: SetupCase | null }
  | {
      readonly type: "reviewed";
      readonly snapshot: WorkbookSnapshot;
      readonly review: MonthReview;
      readonly isAnew: boolean;
    }
  | { readonly type: "written"; readonly receipt: Receipt }
  | { readonly type: "undone"; readonly receipt: UndoReceipt }
  | { readonly type: "person-opened"; readonly person: PersonIndex }
  | { readonly type: "person-explained"; readonly person: PersonIndex; readonly found: PersonCase | null }
  | { readonly type: "person-closed" }
  | { readonly type: "office-opened" }
  | { readonly type: "office-known"; readonly found: OfficeCase | null }
  | { readonly type: "documents-made"; readonly documents: OpenDocuments }
  | { readonly type: "documents-written"; readonly documents: Documents; readonly receipt: Receipt }
  | { readonly type: "settings-opened" }
  | { readonly type: "settings-known"; readonly found: SettingsCase | null }
  | { readonly type: "setting-tried"; readonly tried: Tried };

export function initialState(language: Language, today: Day): State {
  return {
    language,
    view: "month",
    today,
    month: monthOf(today),
    isMonthChosen: false,
    activity: null,
    reviewed: null,
    lastRun: null,
    notice: null,
    severity: "all",
    finals: "all",
    openPerson: null,
    office: null,
    documents: null,
    settings: null,
    tried: null,
    understood: null,
    answers: [],
  };
}

/** A run was cut off half way: what it wrote must be put back before anything else is written. */
export function isUnfinished(state: State): boolean {
  return state.lastRun?.state === "writing";
}

/** There is something to write, and a person may press Write. */
export function canWrite(state: State): boolean {
  const { activity, reviewed } = state;
  return (
    activity === null &&
    !isUnfinished(state) &&
    reviewed !== null &&
    reviewed.receipt === null &&
    reviewed.review.edits.length > 0
  );
}

/** There is a document to write, and a person may press Write. */
export function canWriteDocuments(state: State): boolean {
  const { activity, documents } = state;
  return activity === null && !isUnfinished(state) && documents !== null && documents.found.edits.length > 0;
}

/** Nothing is known of the workbook as it is now. */
const NO_REVIEW = { reviewed: null, documents: null, openPerson: null, understood: null } as const;

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case "language-chosen":
      return { ...state, language: event.language };
    case "view-chosen":
      return { ...state, view: event.view };
    case "month-chosen":
      // Another month's review would be taken for this month's.
      return { ...state, month: event.month, isMonthChosen: true, ...NO_REVIEW, notice: null };
    case "severity-chosen":
      return { ...state, severity: event.severity };
    case "finals-chosen":
      return { ...state, finals: event.finals };
    case "decided":
      return {
        ...state,
        answers: andAnswer(state.answers, event.decision),
      };
    case "noticed":
      return { ...state, notice: event.notice };
    case "notice-closed":
      return { ...state, notice: null };
    case "last-run-known":
      return { ...state, lastRun: event.lastRun };
    case "job-started":
      return { ...state, today: event.today, activity: { step: event.step, done: 0, total: 0 }, notice: null };
    case "job-progressed":
      // A late report of a job that is over would leave the pane busy for good.
      return state.activity === null ? state : { ...state, activity: event.activity };
    case "job-failed":
      return { ...state, activity: null, notice: event.notice };
    case "refused":
      // There is no review of the workbook as it is now, but its sheets were looked at.
      return {
        ...state,
        activity: null,
        ...NO_REVIEW,
        understood: event.setup,
        notice: { kind: "refused", refusal: event.refusal },
      };
    case "reviewed":
      return afterReview(state, event);
    case "written":
      return {
        ...state,
        activity: null,
        // They stand in the workbook now.
        answers: [],
        reviewed: state.reviewed && { ...state.reviewed, receipt: event.receipt },
        notice: { kind: "written", receipt: event.receipt },
      };
    case "undone":
      // The review rests on a workbook that is no longer there.
      return {
        ...state,
        activity: null,
        ...NO_REVIEW,
        answers: [],
        view: "month",
        notice: { kind: "undone", receipt: event.receipt },
      };
    case "person-opened":
      return { ...state, view: "people", openPerson: { person: event.person, found: undefined } };
    case "person-explained":
      return state.openPerson?.person === event.person
        ? { ...state, openPerson: { person: event.person, found: event.found } }
        : state;
    case "person-closed":
      return { ...state, openPerson: null };
    case "office-opened":
      return { ...state, view: "office", office: undefined };
    case "office-known":
      return { ...state, office: event.found };
    case "documents-made":
      return { ...state, activity: null, view: "documents", documents: event.documents };
    case "documents-written":
      return {
        ...state,
        activity: null,
        view: "documents",
        notice: { kind: "documents-written", documents: event.documents, receipt: event.receipt },
      };
    case "settings-opened":
      return { ...state, view: "settings", settings: undefined, tried: null };
    case "settings-known":
      return { ...state, settings: event.found };
    case "setting-tried":
      return { ...state, tried: event.tried };
  }
}

/** Views that go on after a review: the others rest on the one before. */
const KEPT: readonly View[] = ["documents", "setup"];

function afterReview(state: State, event: Extract<Event, { type: "reviewed" }>): State {
  const { snapshot, review, isAnew } = event;
  const wished = state.month;
  const replaced: Notice | null =
    review.month === wished ? null : { kind: "month-replaced", wished, month: review.month };
  return {
    ...state,
    activity: null,
    month: review.month,
    reviewed: { snapshot, review, receipt: null },
    understood: review.setup,
    finals: "all",
    severity: "all",
    openPerson: null,
    // The lists and settings are of the review before.
    view: KEPT.includes(state.view) ? state.view : tabOf(state.view),
    documents: null,
    office: null,
    settings: null,
    tried: null,
    notice: isAnew ? { kind: "reviewed-anew" } : replaced,
  };
}
