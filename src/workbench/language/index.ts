/** Which language the workbench speaks: Chinese unless the browser's is another; the user's choice wins. */
import type { Catalogue, Language } from "./catalogue";
import { en } from "./en";
import { zh } from "./zh";

export type { Catalogue, Language } from "./catalogue";

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { zh, en };

export function languageOf(browser: string): Language {
  return /^zh\b/i.test(browser) ? "zh" : "en";
}

export const otherLanguage = (language: Language): Language => (language === "zh" ? "en" : "zh");
