/** The aids, a sheet each: to sign, to fill in, to cut, to copy from. */
import type { SheetContent } from "../../domain/edits";
import { ofMonth, type DocumentPeriod } from "../../domain/period";
import type { AidDocument } from "../../domain/snapshot";
import { documentSheetName } from "../../sheets/written";
import type { DraftDocument } from "../write-documents";
import { checkRegister } from "./check-register";
import { studyFacts } from "./facts";
import type { AidRequest } from "./request";
import { lectureRotaSheet } from "./rota";
import { signInSheet } from "./sign-in";
import { verificationSlips } from "./slips";

interface Aid {
  readonly build: (request: AidRequest) => SheetContent;
  readonly period: (request: AidRequest) => DocumentPeriod;
}

const AIDS: Readonly<Record<AidDocument, Aid>> = {
  "sign-in": {
    build: signInSheet,
    period: ({ month, next: { activity } }) =>
      activity === null ? ofMonth(month) : { kind: "day", day: activity.when.first },
  },
  "check-register": { build: checkRegister, period: ({ month }) => ofMonth(month) },
  rota: { build: lectureRotaSheet, period: ({ year }) => year.period },
  slips: { build: verificationSlips, period: ({ month }) => ofMonth(month) },
  facts: { build: studyFacts, period: ({ year }) => year.period },
};

export function aidDocument(request: AidRequest, owned: AidDocument): DraftDocument {
  const period = AIDS[owned].period(request);
  const name = documentSheetName(owned, period, request.language);
  return { owned, period, name, content: AIDS[owned].build(request) };
}
