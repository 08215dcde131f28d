/** Univer's own words, in the two languages of the workbench. */
import english from "@univerjs/preset-sheets-core/locales/en-US";
import chinese from "@univerjs/preset-sheets-core/locales/zh-CN";

export type GridLanguage = "zh" | "en";

export const LOCALES = { zh: chinese, en: english } as const;
