/** Pages on which several sheets are printed alike. Lengths in points. OFFICE-PRACTICE 3.3. */
import type { PageSetup } from "../../domain/edits";
import type { Language } from "../../domain/language";

const PAGE_NUMBER = {
  "zh-CN": '&"宋体,Regular"&10第 &P 页',
  en: '&"Arial,Regular"&10Page &P',
} as const satisfies Record<Language, string>;

/** "第 1 页" in a footer. */
export function pageNumber(language: Language): string {
  return PAGE_NUMBER[language];
}

/** A4 landscape, one page wide, the first rows repeated. Lengths in points. */
export function landscapePage(titleRows: number, language: Language): PageSetup {
  return {
    orientation: "Landscape",
    margins: { top: 56.69, bottom: 56.69, left: 42.52, right: 42.52, header: 28.35, footer: 28.35 },
    zoom: { pagesWide: 1 },
    centerHorizontally: true,
    titleRows: { row: 0, rows: titleRows },
    footer: { odd: { center: PAGE_NUMBER[language] } },
  };
}
