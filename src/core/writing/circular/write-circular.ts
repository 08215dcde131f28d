/** The month's circular (通报 2026-10), a draft for the secretary to edit, print and have signed. C48, C53, C57. */
import type { SheetEdit } from "../../domain/edits";
import { finding, type Finding } from "../../domain/findings";
import { ofMonth, type Period } from "../../domain/period";
import { documentSheetName } from "../../sheets/written";
import { isEditedDraft } from "../drafts";
import { ownSheetOf, writeOwnSheet } from "../own-sheet";
import type { RegisterRow } from "../register-rows";
import type { DraftDocument } from "../write-documents";
import type { WriteRequest } from "../write-request";
import { circularFacts } from "./facts";
import { isIssued } from "./issued";
import { monthlyCircular } from "./monthly";
import { circularSheet } from "./sheet";

/** What a month's circular would say, and what to know about it. */
export interface MonthlyDraft {
  readonly document: DraftDocument;
  readonly findings: (sheet: string) => Finding[];
}

/** @param register the rows as they stand, for the change on last month */
export function draftCircular(request: WriteRequest, register: readonly RegisterRow[]): MonthlyDraft {
  const { month, language, circular } = request;
  const facts = circularFacts(request, register);
  const { content, pages, textPages } = circularSheet(monthlyCircular(request, facts), language);
  const period = ofMonth(month);
  return {
    document: { owned: "circular", period, name: documentSheetName("circular", period, language), content },
    findings: (sheet) => [
      ...(textPages === 1 ? [] : [finding("circular-two-pages", { sheet, pages }, { period })]),
      ...(facts.uncommended === 0
        ? []
        : [finding("more-to-commend", { count: facts.uncommended, most: circular.commendMax }, { period })]),
    ],
  };
}

/**
 * The circular as a month's review writes it. One that was issued stays as it is: a later difference is told by the next.
 * So does one that a person has edited: it is written anew only on request (`documents.ts`).
 */
export function writeCircular(
  request: WriteRequest,
  register: readonly RegisterRow[],
): { readonly edit: SheetEdit | null; readonly findings: readonly Finding[] } {
  const { snapshot, month } = request;
  if (isIssued(register, month)) return { edit: null, findings: [] };
  const { document, findings } = draftCircular(request, register);
  const period: Period = ofMonth(month);
  const existing = ownSheetOf(snapshot, "circular", period);
  const written = writeOwnSheet(snapshot, document, existing);
  if (written.edit !== null && existing !== null && isEditedDraft(snapshot, "circular", period, existing)) {
    return { edit: null, findings: [finding("circular-edited", { sheet: existing.name }, { period })] };
  }
  const sheet = existing?.name ?? written.edit?.sheet ?? document.name;
  return { edit: written.edit, findings: [...(written.finding === null ? [] : [written.finding]), ...findings(sheet)] };
}
