/** What a new workbook and a new sheet look like: Excel's Normal style and page set-up. */
import type { HeaderFooterTexts, PageLayout, SheetProtection, Style } from "./types";

export const NORMAL_STYLE: Style = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  textOrientation: 0,
  shrinkToFit: false,
  borders: {},
  locked: true,
  formulaHidden: false,
  fileFormat: null,
};

const NO_TEXTS: HeaderFooterTexts = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** Margins in points: 0.75, 0.7 and 0.3 inches. */
export const NORMAL_PAGE: PageLayout = {
  orientation: "Portrait",
  paperSize: "Letter",
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  zoom: { scale: 100 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  headerFooterState: "Default",
  defaultPages: NO_TEXTS,
  firstPage: NO_TEXTS,
  oddPages: NO_TEXTS,
  evenPages: NO_TEXTS,
  firstPageNumber: "",
};

export const UNPROTECTED: SheetProtection = { isProtected: false, options: {} };

/** Points: a row of Calibri 11, and 8.43 characters of it (64 pixels). */
export const DEFAULT_ROW_HEIGHT = 15;
export const DEFAULT_COLUMN_WIDTH = 48;
