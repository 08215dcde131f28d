/** Documents as sheets of their own, and the edits that make them; one that would change no cell has none. */
import type { SheetContent, SheetEdit } from "../domain/edits";
import type { Finding } from "../domain/findings";
import type { Period } from "../domain/period";
import type { DocumentKind, WorkbookSnapshot } from "../domain/snapshot";
import { freeSheetName, ownSheetOf, writeOwnSheet } from "./own-sheet";

/** A document as its builder makes it. */
export interface DraftDocument {
  readonly owned: DocumentKind;
  readonly period: Period;
  /** What its sheet is called where there is none yet. */
  readonly name: string;
  readonly content: SheetContent;
}

/** A document as it will stand. */
export interface WrittenDocument {
  readonly owned: DocumentKind;
  readonly sheet: string;
  readonly content: SheetContent;
  /** null: it stands so already, or cannot be written. */
  readonly edit: SheetEdit | null;
}

export interface WrittenDocuments {
  readonly made: readonly WrittenDocument[];
  /** What could not be written. */
  readonly findings: readonly Finding[];
}

export function writeDocuments(snapshot: WorkbookSnapshot, drafts: readonly DraftDocument[]): WrittenDocuments {
  const outcomes = drafts.map((draft) => {
    const { owned, period, name, content } = draft;
    const existing = ownSheetOf(snapshot, owned, period);
    const { edit, finding } = writeOwnSheet(snapshot, draft, existing);
    const sheet = existing?.name ?? freeSheetName(snapshot, name);
    return { made: { owned, sheet, content, edit }, finding };
  });
  return {
    made: outcomes.map(({ made }) => made),
    findings: outcomes.flatMap(({ finding }) => finding ?? []),
  };
}
