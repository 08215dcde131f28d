/** The marks of ownership: workbook-level defined names, one for each area or sheet of the add-in's. */
import { formatPeriod, parseDocumentPeriod, type DocumentPeriod } from "../core/domain/period";
import type { OwnedKind } from "../core/domain/snapshot";

const PREFIX = "FourOnes.";

const WORDS: Readonly<Record<OwnedKind, string>> = {
  rating: "Rating",
  warnings: "Warnings",
  register: "Register",
  circulars: "Circulars",
  circular: "Circular",
  study: "Study",
  criticism: "Criticism",
  "sign-in": "SignIn",
  "check-register": "CheckRegister",
  rota: "Rota",
  slips: "Slips",
  facts: "Facts",
  summary: "Summary",
  statistics: "Statistics",
  forms: "Forms",
  eligibility: "Eligibility",
  annex: "Annex",
};
const KINDS = Object.keys(WORDS) as OwnedKind[];

/** What a mark says. `period` is null except for documents of a period. */
export interface Mark {
  readonly kind: OwnedKind;
  readonly period: DocumentPeriod | null;
}

/** Documents are kept one for each period; everything else is refreshed in place. */
const isDated = (kind: OwnedKind): boolean => !["rating", "warnings", "register", "circulars"].includes(kind);

/** "FourOnes.Rating", "FourOnes.Circular.2026_10". A name cannot hold the hyphens of a day. */
export function markName({ kind, period }: Mark): string {
  const of = isDated(kind) && period !== null ? `.${formatPeriod(period).replaceAll("-", "_")}` : "";
  return `${PREFIX}${WORDS[kind]}${of}`;
}

/** What a defined name marks, or null for a name that is not the add-in's. Case does not matter to Excel. */
export function markOf(name: string): Mark | null {
  const [, word = "", text] = /^FourOnes\.([A-Za-z]+)(?:\.(\d{4}(?:_\d{2}){0,2}))?$/i.exec(name) ?? [];
  const kind = KINDS.find((candidate) => WORDS[candidate].toLowerCase() === word.toLowerCase());
  const period = text === undefined ? null : parseDocumentPeriod(text.replaceAll("_", "-"));
  if (kind === undefined || isDated(kind) !== (period !== null) || (text !== undefined && period === null)) return null;
  return { kind, period };
}
