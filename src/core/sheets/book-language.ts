/** Which language the sheets that are written get. */
import type { Language } from "../domain/language";
import type { SheetUnderstanding } from "../domain/understanding";
import type { Filed } from "./filed";

/**
 * The book's own: that of the add-in's sheets where there are any, else that of the headings of the office's sheets.
 * The language somebody looks at it in does not matter.
 * @param filed null: the add-in's sheets were not read, because the workbook cannot be rated
 */
export function bookLanguage(filed: Filed | null, sheets: readonly SheetUnderstanding[]): Language {
  const own = [filed?.ratings, filed?.register].find((area) => area && area.columns.size > 0);
  if (own) return own.language;
  const headings = sheets.flatMap(({ headerText }) => Object.values(headerText));
  return headings.length === 0 || headings.some((text) => /\p{Script=Han}/u.test(text)) ? "zh-CN" : "en";
}
