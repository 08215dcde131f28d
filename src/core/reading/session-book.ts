/** The sessions of the book while they are collected: from activities, from session columns, from dates of long lists. */
import type { CellRef } from "../domain/address";
import { firstDay, lastDay, onDay, touches, UNKNOWN_DAYS, type DaySpan, type Month } from "../domain/calendar";
import type { PersonIndex } from "../domain/people";
import type { Activity, ActivityKind } from "../domain/records";
import { defaultAudience, isSessionKind } from "./activities";
import type { FindingsList } from "./findings-list";
import type { MarkReading } from "./marks";
import { squeeze } from "../domain/text";

/** A cell whose mark nobody can understand yet. */
export interface UnreadMark {
  readonly mark: string;
  readonly cell: CellRef;
}

export const NONE_UNREAD: readonly UnreadMark[] = [];

/** What one place says about a person at a session. */
export interface Observation {
  readonly person: PersonIndex;
  readonly reading: MarkReading;
  readonly mark: string;
  /** What is written beside it as the reason; left out: nothing. */
  readonly reason?: string;
  readonly cell: CellRef;
  /** Of its cells (one, or one for each half of the day) those that could not be read. */
  readonly unread: readonly UnreadMark[];
  /** Work attendance says where somebody was that day, not that they sat in the session. */
  readonly isWork: boolean;
}

export interface SessionDraft {
  readonly when: DaySpan;
  readonly kind: ActivityKind;
  readonly topic: string;
  readonly activity: Activity | null;
  /** The people of the table's rows are called, where neither an activity nor a kind says who is. */
  readonly callsRows: boolean;
  readonly rowPeople: Set<PersonIndex>;
  readonly observations: Observation[];
  cell: CellRef;
  hasAttendance: boolean;
}

/** What a column or row says of its session. */
export interface SessionClaim {
  /** Null: the day cannot be read; a claim of a topic alone has none either. */
  readonly span: DaySpan | null;
  readonly isCertain: boolean;
  readonly isDated: boolean;
  readonly kind: ActivityKind | null;
  readonly topic: string;
  readonly text: string;
  readonly cell: CellRef;
  /** Topics and kinds of the other claims of the same day in the same table. */
  readonly siblings: readonly string[];
  readonly sheet: string;
}

function names(claim: { kind: ActivityKind | null; topic: string }, activity: Activity): boolean {
  if (claim.kind !== null) return claim.kind === activity.kind;
  return claim.topic !== "" && squeeze(claim.topic) === squeeze(activity.topic);
}

function spanKey({ first, last }: DaySpan): string {
  return `${first}|${last}`;
}

export class SessionBook {
  readonly drafts: SessionDraft[] = [];
  /** Days of activities, by which an open date is settled. */
  readonly activityDays = new Set<number>();
  private readonly byDay = new Map<string, Activity[]>();
  private readonly byTopic = new Map<string, Activity[]>();
  private readonly ofActivity = new Map<Activity, SessionDraft>();
  private readonly own = new Map<string, SessionDraft>();

  constructor(
    activities: readonly Activity[],
    private readonly findings: FindingsList,
  ) {
    for (const activity of activities) {
      const day = spanKey(activity.when);
      this.byDay.set(day, [...(this.byDay.get(day) ?? []), activity]);
      const topic = squeeze(activity.topic);
      if (topic !== "") this.byTopic.set(topic, [...(this.byTopic.get(topic) ?? []), activity]);
      if (activity.when.first === activity.when.last) this.activityDays.add(activity.when.first);
      if (!isSessionKind(activity.kind)) continue;
      const draft: SessionDraft = {
        when: activity.when,
        kind: activity.kind,
        topic: activity.topic,
        activity,
        callsRows: false,
        rowPeople: new Set(),
        observations: [],
        cell: activity.cell,
        hasAttendance: false,
      };
      this.drafts.push(draft);
      this.ofActivity.set(activity, draft);
    }
  }

  /** The sessions of activities on a day. */
  onDay(day: number): SessionDraft[] {
    const activities = this.byDay.get(spanKey(onDay(day))) ?? [];
    return activities.flatMap((activity) => this.ofActivity.get(activity) ?? []);
  }

  /**
   * The sessions of activities in the order of their days, of a month or of all; none where they are not as many as
   * counted, or the day of one is open: then no number tells which it is.
   */
  inOrder(count: number, month: Month | null): SessionDraft[] {
    const sessions = this.drafts.filter(
      ({ activity, when }) => activity !== null && (month === null || touches(when, firstDay(month), lastDay(month))),
    );
    const isOpen = sessions.some(({ when }) => when.first !== when.last);
    return isOpen || sessions.length !== count ? [] : sessions.sort((one, other) => one.when.first - other.when.first);
  }

  /** The session a column or row belongs to; null where it belongs to none, with the finding that says why. */
  claim(claim: SessionClaim): SessionDraft | null {
    const activity = this.activityFor(claim);
    if (activity === "doubtful") return null;
    if (activity !== null) {
      const draft = this.ofActivity.get(activity);
      if (draft !== undefined) return draft;
      this.noSession(claim);
      return null;
    }
    if (claim.kind !== null && !isSessionKind(claim.kind)) {
      this.noSession(claim);
      return null;
    }
    return this.ownSession(claim);
  }

  private noSession({ text, cell, sheet }: SessionClaim): void {
    this.findings.addOnce(`${sheet}\u0001${text}`, "column-no-session", { text }, { cell });
  }

  private activityFor(claim: SessionClaim): Activity | "doubtful" | null {
    if (claim.span === null || !claim.isCertain) {
      // A topic without a date finds its activity by the topic, where only one has it.
      const candidates = claim.isDated ? [] : (this.byTopic.get(squeeze(claim.topic)) ?? []);
      return candidates.length === 1 ? (candidates[0] ?? null) : null;
    }
    const onDate = this.byDay.get(spanKey(claim.span)) ?? [];
    let candidates = onDate.filter((activity) => names(claim, activity));
    if (candidates.length > 1 && claim.kind !== null && claim.topic !== "") {
      candidates = candidates.filter(({ topic }) => squeeze(topic) === squeeze(claim.topic));
    }
    if (candidates.length === 0 && claim.kind === null) {
      candidates = onDate.filter(
        (activity) =>
          !claim.siblings.some((sibling) => squeeze(sibling) === squeeze(activity.topic) && squeeze(sibling) !== ""),
      );
      // Nobody signs in to an essay call: a bare date means the session of that day.
      if (candidates.length > 1) candidates = candidates.filter(({ kind }) => isSessionKind(kind));
    }
    if (candidates.length <= 1) return candidates[0] ?? null;
    const { sheet, text, cell } = claim;
    this.findings.addOnce(
      `${sheet}\u0001${text}`,
      "column-doubtful",
      { sheet, header: text, candidates: candidates.map(({ topic }) => topic) },
      { cell },
    );
    return "doubtful";
  }

  private ownSession(claim: SessionClaim): SessionDraft {
    const kind = claim.kind ?? "centralStudy";
    const when = claim.span ?? UNKNOWN_DAYS;
    const place = claim.isCertain
      ? ""
      : `${claim.sheet}\u0001${claim.text}\u0001${claim.isDated ? "" : claim.cell.column}`;
    const key = `${spanKey(when)}|${kind}|${squeeze(claim.topic)}|${place}`;
    let draft = this.own.get(key);
    if (draft === undefined) {
      draft = {
        when,
        kind,
        topic: claim.topic,
        activity: null,
        callsRows: claim.kind === null,
        rowPeople: new Set(),
        observations: [],
        cell: claim.cell,
        hasAttendance: false,
      };
      this.own.set(key, draft);
      this.drafts.push(draft);
      if (!claim.isCertain) this.findings.add("session-date-unreadable", { text: claim.text }, { cell: claim.cell });
    }
    return draft;
  }
}

/** Whom a session calls; rows that call are added when all sheets are read. */
export function audienceOf(draft: SessionDraft): { readonly kind: "rows" } | Activity["audience"] {
  if (draft.activity !== null) return draft.activity.audience;
  return draft.callsRows ? { kind: "rows" } : defaultAudience(draft.kind);
}
