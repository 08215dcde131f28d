/** Documents as sheets of their own, and the edits that make them; one that would change no cell has none. */
import type { SheetContent, SheetEdit } from "../domain/edits";
import type { Finding } from "../domain/findings";
import type { DocumentPeriod } from "../domain/period";
import { EDITED_DOCUMENTS, type DocumentKind, type WorkbookSnapshot } from "../domain/snapshot";
import { isEditedDraft } from "./drafts";
import { freeSheetName, ownSheetOf, writeOwnSheet } from "./own-sheet";

/** A document as its builder makes it. */
export interface DraftDocument {
  readonly owned: DocumentKind;
  readonly period: DocumentPeriod;
  /** What its sheet is called where there is none yet. */
  readonly name: string;
  readonly content: SheetContent;
}

/** A document as it will stand. */
export interface WrittenDocument {
  readonly owned: DocumentKind;
  readonly period: DocumentPeriod;
  readonly sheet: string;
  readonly content: SheetContent;
  /** null: it stands so already, or cannot be written. */
  readonly edit: SheetEdit | null;
  /** The edit would replace what a person has changed since it was written. */
  readonly isEdited: boolean;
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
    const isEdited =
      edit !== null &&
      existing !== null &&
      EDITED_DOCUMENTS.includes(owned) &&
      isEditedDraft(snapshot, owned, period, existing);
    return { made: { owned, period, sheet, content, edit, isEdited }, finding };
  });
  return {
    made: outcomes.map(({ made }) => made),
    findings: outcomes.flatMap(({ finding }) => finding ?? []),
  };
}
