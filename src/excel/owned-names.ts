/** The marks of ownership: workbook-level defined names, one for each area or sheet of the add-in's. */
import type { OwnedKind } from "../core/domain/snapshot";

const PREFIX = "FourOnes.";

const WORDS: Readonly<Record<OwnedKind, string>> = {
  rating: "Rating",
  warnings: "Warnings",
  register: "Register",
  circular: "Circular",
};
const KINDS = Object.keys(WORDS) as OwnedKind[];

/** What a mark says. `month` is "" except for documents of a month. */
export interface Mark {
  readonly kind: OwnedKind;
  readonly month: string;
}

/** Only circulars are kept a month each; everything else is refreshed in place. */
const isMonthly = (kind: OwnedKind): boolean => kind === "circular";

/** "FourOnes.Rating", "FourOnes.Circular.2026_10". A name cannot hold the hyphen of a month. */
export function markName({ kind, month }: Mark): string {
  return `${PREFIX}${WORDS[kind]}${isMonthly(kind) ? `.${month.replace("-", "_")}` : ""}`;
}

/** What a defined name marks, or null for a name that is not the add-in's. Case does not matter to Excel. */
export function markOf(name: string): Mark | null {
  const [, word = "", month = ""] = /^FourOnes\.([A-Za-z]+)(?:\.(\d{4}_\d{2}))?$/i.exec(name) ?? [];
  const kind = KINDS.find((candidate) => WORDS[candidate].toLowerCase() === word.toLowerCase());
  if (kind === undefined || isMonthly(kind) !== (month !== "")) return null;
  return { kind, month: month.replace("_", "-") };
}
