/** The pane's words by language. */
import type { Language } from "../../core/domain/language";
import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { zh } from "./zh";

export type { Catalogue } from "./catalogue";

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { "zh-CN": zh, en };

/** The pane's language for a language of Office's: Chinese for any Chinese, else English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en";
}
