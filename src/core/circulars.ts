/** A review's circulars as drafts, by their occasion: of the month, after a day of study, of criticism. Rulebook section 5. */
import { monthOf, type Day } from "./domain/calendar";
import { finding, type Finding } from "./domain/findings";
import { ofMonth } from "./domain/period";
import { SESSION_KINDS, type OfficeRecords } from "./domain/records";
import type { CircularDocument, WorkbookSnapshot } from "./domain/snapshot";
import { dayOfStudy } from "./plan/rate-office";
import type { Review } from "./review";
import { documentSheetName } from "./sheets/written";
import { criticismCircular } from "./writing/circular/criticism";
import { circularFacts } from "./writing/circular/facts";
import { isIssued } from "./writing/circular/issued";
import { circularSheet } from "./writing/circular/sheet";
import { studyCircular } from "./writing/circular/study";
import { draftCircular } from "./writing/circular/write-circular";
import { isRegistered } from "./writing/issued-circulars";
import { ownSheetOf } from "./writing/own-sheet";
import type { DraftDocument } from "./writing/write-documents";
import { standingRegister } from "./writing/write-month";
import type { WriteRequest } from "./writing/write-request";

export interface Drafted {
  readonly drafts: readonly DraftDocument[];
  /** Why there is none. */
  readonly findings: readonly Finding[];
}

/** @param day the day of study a study circular is about; null: the last one of the month */
export function circularDraft(
  review: Review,
  write: WriteRequest,
  occasion: CircularDocument,
  day: Day | null,
): Drafted {
  switch (occasion) {
    case "circular":
      return monthly(write);
    case "study":
      return study(review, write, day);
    case "criticism":
      return criticism(write);
  }
}

function monthly(write: WriteRequest): Drafted {
  const { snapshot, month } = write;
  const register = standingRegister(write);
  const { document } = draftCircular(write, register);
  if (!isIssued(register, month)) return { drafts: [document], findings: [] };
  const sheet = ownSheetOf(snapshot, "circular", ofMonth(month))?.name ?? document.name;
  return { drafts: [], findings: [finding("circular-issued-already", { sheet }, { period: ofMonth(month) })] };
}

function criticism(write: WriteRequest): Drafted {
  const { month, language } = write;
  const facts = circularFacts(write, standingRegister(write));
  const period = ofMonth(month);
  if (facts.named.length === 0) return { drafts: [], findings: [finding("nobody-to-criticise", {}, { period })] };
  const { content } = circularSheet(criticismCircular(write, facts), language);
  const name = documentSheetName("criticism", period, language);
  return unlessIssued(write.snapshot, { owned: "criticism", period, name, content });
}

/** What was issued stays as it is. */
function unlessIssued(
  snapshot: WorkbookSnapshot,
  draft: DraftDocument & { readonly owned: "study" | "criticism" },
): Drafted {
  const { owned, period } = draft;
  const sheet = ownSheetOf(snapshot, owned, period);
  return sheet !== null && isRegistered(snapshot, owned, period, sheet)
    ? { drafts: [], findings: [finding("circular-issued-already", { sheet: sheet.name })] }
    : { drafts: [draft], findings: [] };
}

/** Days of a month with a session people signed in to, the earliest first. */
export function studyDays({ records, month, asOf }: Pick<Review, "records" | "month" | "asOf">): Day[] {
  return [...new Set(signedDays(records).filter((day) => monthOf(day) === month && day <= asOf))].sort(
    (one, other) => one - other,
  );
}

function signedDays({ sessions }: OfficeRecords): Day[] {
  return sessions.flatMap(({ when, kind, hasAttendance }) =>
    hasAttendance && when.first === when.last && SESSION_KINDS.includes(kind) ? [when.first] : [],
  );
}

function study(review: Review, { snapshot, language, circular: settings }: WriteRequest, wanted: Day | null): Drafted {
  const { records, parameters, month, asOf, figures } = review;
  const days = studyDays(review);
  const day = wanted ?? days.at(-1);
  if (day === undefined || !days.includes(day)) {
    return { drafts: [], findings: [finding("no-study-day", { day: wanted }, { period: ofMonth(month) })] };
  }
  const found = dayOfStudy(records, parameters, month, asOf, day);
  const { content } = circularSheet(studyCircular({ records, study: found, figures, settings, language }), language);
  const period = { kind: "day", day } as const;
  const name = documentSheetName("study", period, language);
  return unlessIssued(snapshot, { owned: "study", period, name, content });
}
