/** The catalogues by language. */
import type { Language } from "../domain/language";
import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { zhCN } from "./zh-cn";

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { "zh-CN": zhCN, en };

export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}
