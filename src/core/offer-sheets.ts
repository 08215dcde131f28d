/** Sheets that the workbook lacks and the office may ask for: made once, and the office's own from then on. */
import type { TemplateEdit } from "./domain/edits";
import type { Language } from "./domain/language";
import type { SheetUnderstanding } from "./domain/understanding";
import { KNOWN_SETTINGS } from "./plan/parameter-list";
import type { NamedSheets } from "./writing/own-sheet";
import { settingsTemplate } from "./writing/templates/settings-template";

/** Sheets that can be asked for, by the kind they are read as. */
export const OFFERED_KINDS = ["settings"] as const;
export type OfferedKind = (typeof OFFERED_KINDS)[number];

/** The edit that adds a sheet; the name of the one that stands there already. */
export type SheetOffer =
  { readonly kind: "offered"; readonly edit: TemplateEdit } | { readonly kind: "standing"; readonly sheet: string };

/** Nothing is written by this. @param sheets what is understood of the workbook */
export function offerSheet(
  kind: OfferedKind,
  snapshot: NamedSheets,
  sheets: readonly SheetUnderstanding[],
  language: Language,
): SheetOffer {
  const standing = sheets.find((sheet) => sheet.kind === kind);
  if (standing !== undefined) return { kind: "standing", sheet: standing.sheet };
  return { kind: "offered", edit: settingsTemplate(snapshot, KNOWN_SETTINGS, language) };
}
