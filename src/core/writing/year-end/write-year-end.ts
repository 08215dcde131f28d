/** The year-end documents, a sheet each, and the edits that make them. */
import type { SheetContent } from "../../domain/edits";
import type { DocumentKind } from "../../domain/snapshot";
import { documentSheetName } from "../../sheets/written";
import { writeDocuments, type WrittenDocuments } from "../write-documents";
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

export function writeYearEnd(request: YearEndRequest, kinds: readonly DocumentKind[]): WrittenDocuments {
  const { snapshot, language, year } = request;
  const { period } = year;
  return writeDocuments(
    snapshot,
    kinds.map((owned) => {
      const name = documentSheetName(owned, yearOf(request), language);
      return { owned, period, name, content: BUILDERS[owned](request) };
    }),
  );
}
