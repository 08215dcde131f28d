/** Pages of the aids. Lengths in points. */
import type { PageSetup } from "../../domain/edits";
import type { Language } from "../../domain/language";
import { pageNumber } from "../paper/page";

/**
 * A4 portrait at a fixed scale, so that breaks by hand hold (OFFICE-PRACTICE 3.3): 487 points wide and 739 high. Columns
 * keep within 416 points, because where another font stands in for the workbook's own they come out a sixth wider.
 */
export function portraitPage(language: Language, breaks: readonly number[]): PageSetup {
  return {
    orientation: "Portrait",
    margins: { top: 51, bottom: 51, left: 54, right: 54, header: 25.5, footer: 28.5 },
    zoom: { scale: 100 },
    centerHorizontally: true,
    footer: { odd: { center: pageNumber(language) } },
    ...(breaks.length === 0 ? {} : { breaks }),
  };
}

/** Rows of a page that may be filled, in points. */
export const PORTRAIT_HEIGHT = 730;
