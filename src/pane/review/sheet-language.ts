/** Which language the written sheets get. */
import type { Language } from "../../core/domain/language";
import { LANGUAGES } from "../../core/domain/language";
import type { WorkbookSnapshot } from "../../core/domain/snapshot";
import { RATING_COLUMNS } from "../../core/sheets/written";

/**
 * A workbook keeps the language in which it was first written, whatever the pane speaks: switching the pane to English
 * must not rewrite an office's Chinese sheets. A workbook without our cells takes the pane's language.
 */
export function sheetLanguage(snapshot: WorkbookSnapshot, paneLanguage: Language): Language {
  const block = snapshot.owned.find(({ kind }) => kind === "rating")?.area;
  const sheet = snapshot.sheets.find(({ name }) => name === block?.sheet);
  if (block === undefined || sheet === undefined) return paneLanguage;
  const cells = sheet.values
    .slice(Math.max(0, block.row - sheet.row), block.row - sheet.row + block.rows)
    .flatMap((row) => row.slice(Math.max(0, block.column - sheet.column), block.column - sheet.column + block.columns));
  const count = (language: Language): number =>
    RATING_COLUMNS.filter(({ heading }) => cells.includes(heading[language])).length;
  return LANGUAGES.find((language) => count(language) === RATING_COLUMNS.length) ?? paneLanguage;
}
