/** Which language the sheets that are written get. */
import type { Language } from "../domain/language";
import type { SheetUnderstanding } from "../domain/understanding";
import type { Filed } from "./filed";

/**
 * The book's own: that of the add-in's sheets where there are any, else that of the headings of the office's sheets.
 * The language somebody looks at it in does not matter.
 */
export function bookLanguage({ ratings, register }: Filed, sheets: readonly SheetUnderstanding[]): Language {
  const own = [ratings, register].find((area) => area !== null && area.columns.size > 0);
  if (own) return own.language;
  const headings = sheets.flatMap(({ headerText }) => Object.values(headerText));
  return headings.length === 0 || headings.some((text) => /\p{Script=Han}/u.test(text)) ? "zh-CN" : "en";
}
