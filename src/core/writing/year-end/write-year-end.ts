/** The year-end documents as edits, a sheet each; one that would change no cell is left out. */
import type { SheetContent, SheetEdit } from "../../domain/edits";
import type { Finding } from "../../domain/findings";
import type { DocumentKind } from "../../domain/snapshot";
import { documentSheetName } from "../../sheets/written";
import { ownSheetOf, writeOwnSheet } from "../own-sheet";
import { settingsAnnex } from "./annex";
import { eligibilityList } from "./eligibility";
import { yearForms } from "./forms";
import { yearOf, type YearEndRequest } from "./request";
import { yearSummary } from "./summary";

const BUILDERS: Readonly<Record<DocumentKind, (request: YearEndRequest) => SheetContent>> = {
  summary: yearSummary,
  forms: yearForms,
  eligibility: eligibilityList,
  annex: settingsAnnex,
};

export function writeYearEnd(
  request: YearEndRequest,
  kinds: readonly DocumentKind[],
): { readonly edits: readonly SheetEdit[]; readonly findings: readonly Finding[] } {
  const { snapshot, language, year } = request;
  const { period } = year;
  const outcomes = kinds.map((owned) => {
    const name = documentSheetName(owned, yearOf(request), language);
    const existing = ownSheetOf(snapshot, owned, period);
    return writeOwnSheet(snapshot, { owned, period, name, content: BUILDERS[owned](request) }, existing);
  });
  return {
    edits: outcomes.flatMap(({ edit }) => edit ?? []),
    findings: outcomes.flatMap(({ finding }) => finding ?? []),
  };
}
