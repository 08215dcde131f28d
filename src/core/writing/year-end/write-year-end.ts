/** The year-end documents, a sheet each. */
import type { SheetContent } from "../../domain/edits";
import type { YearEndDocument } from "../../domain/snapshot";
import { documentSheetName } from "../../sheets/written";
import type { DraftDocument } from "../write-documents";
import { settingsAnnex } from "./annex";
import { eligibilityList } from "./eligibility";
import { yearForms } from "./forms";
import type { YearEndRequest } from "./request";
import { yearStatistics } from "./statistics";
import { yearSummary } from "./summary";

const BUILDERS: Readonly<Record<YearEndDocument, (request: YearEndRequest) => SheetContent>> = {
  summary: yearSummary,
  statistics: yearStatistics,
  forms: yearForms,
  eligibility: eligibilityList,
  annex: settingsAnnex,
};

export function yearEndDocuments(request: YearEndRequest, kinds: readonly YearEndDocument[]): DraftDocument[] {
  const { language, year } = request;
  const { period } = year;
  return kinds.map((owned) => {
    const name = documentSheetName(owned, period, language);
    return { owned, period, name, content: BUILDERS[owned](request) };
  });
}
