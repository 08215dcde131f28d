/** Pages on which several sheets are printed alike. Lengths in points. OFFICE-PRACTICE 3.3. */
import type { PageSetup } from "../../domain/edits";
import type { Language } from "../../domain/language";

const PAGE_NUMBER = {
  "zh-CN": '&"宋体,Regular"&10第 &P 页',
  en: '&"Arial,Regular"&10Page &P',
} as const satisfies Record<Language, string>;

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

/** Points of rows that a page of `portraitPage` holds for certain. */
export const PORTRAIT_HEIGHT = 730;

/**
 * A4 portrait at a fixed scale, so that breaks by hand hold (OFFICE-PRACTICE 3.3): 487 points wide and 739 high. Columns
 * keep within 416 points, because where another font stands in for the workbook's own they come out a sixth wider, and
 * at a fixed scale nothing would keep them on the page.
 * @param breaks rows that begin a page, from the second on: all pages begin by hand
 */
export function portraitPage(language: Language, breaks: readonly number[]): PageSetup {
  return {
    orientation: "Portrait",
    margins: { top: 51, bottom: 51, left: 54, right: 54, header: 25.5, footer: 28.5 },
    zoom: { scale: 100 },
    centerHorizontally: true,
    footer: { odd: { center: PAGE_NUMBER[language] } },
    breaks,
  };
}
